import { compareLists } from '../model/compare-lists.ts';
import { dimensions, type Element, type Instrument } from '../model/instrument.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { namedElement } from './named-element.ts';
import { resultOf } from './profile.ts';

/** The elements that it matters most to improve, most important first. */
export const prioritiesOf = (
  { priorities = [] }: TeamEvaluation,
  { elements }: Instrument,
): readonly Element[] =>
  priorities.flatMap((id) => elements.filter((element) => element.id === id));

/** All elements: those that it matters most to improve, then the rest in the instrument's order. */
export const prioritisedFirst = (
  team: TeamEvaluation,
  instrument: Instrument,
): readonly Element[] => [...new Set([...prioritiesOf(team, instrument), ...instrument.elements])];

/**
 * The team with these elements, by id or number, as those that it matters most to improve; each counts
 * once, and none at all takes the priorities away.
 *
 * @throws GodbhtError `unknown-element`
 */
export const prioritise = (
  team: TeamEvaluation,
  idsOrNumbers: readonly string[],
  instrument: Instrument,
): TeamEvaluation => {
  const ids = [...new Set(idsOrNumbers.map((given) => namedElement(instrument, given).id))];
  const { priorities: _earlier, ...rest } = team;
  return { ...rest, ...(ids.length === 0 ? {} : { priorities: ids }) } as TeamEvaluation;
};

/** The same with one element put at a place, counted from 1, or behind the others where there is no such place yet. */
export const placeAt = (
  team: TeamEvaluation,
  element: Element,
  place: number,
  instrument: Instrument,
): TeamEvaluation => {
  const others = (team.priorities ?? []).filter((id) => id !== element.id);
  return prioritise(team, others.toSpliced(place - 1, 0, element.id), instrument);
};

/** The same without the element. */
export const withoutPriority = (
  team: TeamEvaluation,
  element: Element,
  instrument: Instrument,
): TeamEvaluation =>
  prioritise(
    team,
    (team.priorities ?? []).filter((id) => id !== element.id),
    instrument,
  );

/** All elements by the lowest of their levels, then by the others; those without any last. */
export const weakestFirst = (
  team: TeamEvaluation,
  { elements }: Instrument,
): readonly Element[] => {
  const ranked = elements.map((element) => {
    const levels = dimensions.flatMap(
      (dimension) => resultOf(team, element.id, dimension).level ?? [],
    );
    return { element, levels: [...levels.toSorted((a, b) => a - b), Number.POSITIVE_INFINITY] };
  });
  return ranked.toSorted((a, b) => compareLists(a.levels, b.levels)).map(({ element }) => element);
};
