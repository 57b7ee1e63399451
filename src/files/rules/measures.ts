import { atValue, type Finding, type Path } from '../finding.ts';
import { checkDate } from './dates.ts';
import { checkUnique } from './duplicates.ts';
import { checkCriterion, checkElement, type KnownElements } from './known-elements.ts';
import { list, record, text } from './loose.ts';

/** Ids once each, dates that exist, elements and criteria that exist and belong together. */
export const checkMeasures = (
  measures: unknown,
  known: KnownElements | undefined,
  path: Path,
): readonly Finding[] => [
  ...checkUnique(measures, 'id', 'measure', path),
  ...list(measures).flatMap((item, index) => {
    const measure = record(item);
    const own = [...path, index];
    return [
      ...checkDate(measure.due, [...own, 'due']),
      ...checkDate(record(measure.followUp).date, [...own, 'followUp', 'date']),
      ...(known === undefined ? [] : checkReferences(measure, known, own)),
    ];
  }),
];

const checkReferences = (
  measure: Readonly<Record<string, unknown>>,
  known: KnownElements,
  path: Path,
): readonly Finding[] => {
  const element = text(measure.element);
  if (element === undefined) return [];
  const criterion = text(measure.criterion);
  const source = text(record(measure.draftedFrom).criterion);
  return [
    ...checkElement(element, known, atValue(...path, 'element')),
    ...(criterion === undefined
      ? []
      : checkCriterion(criterion, element, known, atValue(...path, 'criterion'))),
    ...(source === undefined
      ? []
      : checkCriterion(source, element, known, atValue(...path, 'draftedFrom', 'criterion'))),
  ];
};
