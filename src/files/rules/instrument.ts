import { dimensions, levels } from '../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../finding.ts';
import { checkUnique } from './duplicates.ts';
import { list, record } from './loose.ts';

/** What the schema of `godbht/instrument` can't express, as far as one file goes. */
export const checkInstrumentRules = (value: unknown): readonly Finding[] => {
  const instrument = record(value);
  const valuesOf = (items: unknown, key: string): readonly unknown[] =>
    list(items).map((item) => record(item)[key]);
  const hasAll = (found: readonly unknown[], wanted: readonly unknown[]): boolean =>
    found.length === wanted.length && wanted.every((one, index) => found[index] === one);
  const foundLevels = valuesOf(instrument.levels, 'level');
  const foundDimensions = valuesOf(instrument.dimensions, 'id');
  return [
    ...(foundLevels.length === 0 || hasAll(foundLevels, levels)
      ? []
      : [finding('levels-not-1-4', {}, atKey('levels'))]),
    ...(hasAll(foundDimensions, dimensions)
      ? []
      : [finding('dimensions-not-both', {}, atKey('dimensions'))]),
    ...checkUnique(instrument.groups, 'id', 'group', ['groups']),
    ...checkUnique(instrument.procedure, 'id', 'phase', ['procedure']),
    ...checkUnique(instrument.laws, 'id', 'law', ['laws']),
    ...checkUnique(instrument.references, 'number', 'reference', ['references']),
  ];
};

/** Something wrong with how the files of an instrument fit together; `element` is absent where it is in the header. */
export type FolderFinding = { readonly element?: number; readonly found: Finding };

/**
 * Ids and numbers once each, numbers 1, 2, 3 … and groups and elements that agree on each other.
 * `elements` in the order of their file names; `element` in the result is a position in that list.
 */
export const checkElementsTogether = (
  header: unknown,
  elements: readonly unknown[],
): readonly FolderFinding[] => [
  ...checkDistinct(elements, 'id', 'element'),
  ...checkDistinct(elements, 'number', 'number'),
  ...checkNumbering(elements),
  ...elements.flatMap((element, index) => checkListed(header, element, index)),
  ...list(record(header).groups).flatMap((group, index) =>
    checkGroup(record(group), elements, ['groups', index, 'elements']),
  ),
];

const checkDistinct = (
  elements: readonly unknown[],
  key: 'id' | 'number',
  of: 'element' | 'number',
): readonly FolderFinding[] =>
  checkUnique(elements, key, of, []).map(({ code, details, where }) => ({
    element: 'path' in where ? Number(where.path[0]) : 0,
    found: { code, details, where: atValue(key) } as Finding,
  }));

const checkNumbering = (elements: readonly unknown[]): readonly FolderFinding[] => {
  const numbers = elements.map((element) => record(element).number);
  const sorted = [...new Set(numbers)]
    .filter(Number.isInteger)
    .map(Number)
    .sort((a, b) => a - b);
  const gap = sorted.findIndex((number, index) => number !== index + 1);
  const found = sorted[gap];
  if (found === undefined) return [];
  const details = { found, expected: gap + 1 };
  return [
    {
      element: numbers.indexOf(found),
      found: finding('element-order', details, atValue('number')),
    },
  ];
};

const checkListed = (
  header: unknown,
  element: unknown,
  index: number,
): readonly FolderFinding[] => {
  const { group, number } = record(element);
  const own = list(record(header).groups)
    .map(record)
    .find(({ id }) => id === group);
  if (own === undefined || !Number.isInteger(number)) return [];
  if (list(own.elements).includes(number)) return [];
  const details = { group: shown(group), number: Number(number) };
  return [{ element: index, found: finding('not-in-group', details, atValue('group')) }];
};

const checkGroup = (
  group: Readonly<Record<string, unknown>>,
  elements: readonly unknown[],
  path: Path,
): readonly FolderFinding[] => {
  const members = new Set(
    elements
      .map(record)
      .filter((element) => element.group === group.id)
      .map((element) => element.number),
  );
  return list(group.elements).flatMap((number, index) => {
    if (members.has(number) || !Number.isInteger(number)) return [];
    const details = { number: Number(number), group: shown(group.id) };
    return [{ found: finding('group-lists-other', details, atValue(...path, index)) }];
  });
};
