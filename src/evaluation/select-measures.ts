import type { Instrument } from '../model/instrument.ts';
import { isOpen, isOverdue, type Measure } from '../model/measure.ts';
import { spellingKey } from '../model/spelling.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { namedMeasure } from './measures.ts';
import { namedElement, namedExpertise } from './named-element.ts';

export const conditionKeys = [
  ...(['element', 'criterion', 'owner', 'due', 'priority'] as const),
  ...(['effort', 'effect', 'status', 'expertise'] as const),
] as const;
export type ConditionKey = (typeof conditionKeys)[number];

/** What a measure must have to be selected; of a due date, that it isn't later. A blank value stands for none at all. */
export type Condition = { readonly key: ConditionKey; readonly value: string };

export type Selection = {
  readonly ids: readonly string[];
  readonly where: readonly Condition[];
  readonly open?: boolean | undefined;
  readonly overdue?: boolean | undefined;
};

/**
 * The measures that fit all that is given: one of the ids, and for each key one of its values.
 *
 * @param today ISO 8601 calendar date
 * @throws GodbhtError `unknown-measure`, `unknown-element`, `unknown-expertise`
 */
export const selectMeasures = (
  team: TeamEvaluation,
  { ids, where, open = false, overdue = false }: Selection,
  instrument: Instrument,
  today: string,
): readonly Measure[] => {
  const named = ids.map((id) => namedMeasure(team, id));
  const tests = conditionKeys.flatMap((key) => {
    const either = where.filter((one) => one.key === key).map((one) => testFor(one, instrument));
    return either.length === 0 ? [] : [either];
  });
  return team.actions.filter(
    (measure) =>
      (named.length === 0 || named.includes(measure)) &&
      (!open || isOpen(measure)) &&
      (!overdue || isOverdue(measure, today)) &&
      tests.every((either) => either.some((fits) => fits(measure))),
  );
};

const testFor = (
  { key, value }: Condition,
  instrument: Instrument,
): ((measure: Measure) => boolean) => {
  if (value.trim() === '') return (measure) => measure[key] === undefined;
  switch (key) {
    case 'element': {
      const { id } = namedElement(instrument, value);
      return ({ element }) => element === id;
    }
    case 'expertise': {
      const id = namedExpertise(instrument, value);
      return ({ expertise = [] }) => expertise.includes(id);
    }
    case 'owner':
      return ({ owner = '' }) => spellingKey(owner) === spellingKey(value);
    case 'due':
      return ({ due }) => due !== undefined && due <= value;
    default:
      return (measure) => measure[key] === value;
  }
};
