import { dimensions, isCriterionId, levels } from '../../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import { checkExpertise } from './known-elements.ts';
import { checkReplaced } from './replaced-versions.ts';
import { asList, asRecord, asText, checkUnique, type Loose, ofEachText } from './values.ts';

export const checkInstrumentRules = (value: unknown): readonly Finding[] => {
  const instrument = asRecord(value);
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
    ...checkUnique(instrument.expertise, 'id', 'expertise', ['expertise']),
    ...checkUnique(instrument.references, 'number', 'reference', ['references']),
    ...checkUnique(instrument.replaces, 'version', 'version', ['replaces']),
  ];
};

/** `element` is a position in the list of elements, absent where the header is wrong. */
type FolderFinding = { readonly element?: number; readonly found: Finding };

/** `elements` in the order of their file names. */
export const checkElementsTogether = (
  header: unknown,
  elements: readonly unknown[],
): readonly FolderFinding[] => [
  ...checkDistinct(elements, 'id', 'element'),
  ...checkDistinct(elements, 'number', 'number'),
  ...checkNumbering(elements),
  ...elements.flatMap((element, index) => checkListed(header, element, index)),
  ...asList(asRecord(header).groups).flatMap((group, index) =>
    checkGroup(asRecord(group), elements, ['groups', index, 'elements']),
  ),
  ...checkReplaced(header, elements).map((found) => ({ found })),
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
  const numbers = elements.map((element) => asRecord(element).number);
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
  const { group, number } = asRecord(element);
  const own = asList(asRecord(header).groups)
    .map(asRecord)
    .find(({ id }) => id === group);
  if (own === undefined || !Number.isInteger(number)) return [];
  if (asList(own.elements).includes(number)) return [];
  const details = { group: shown(group), number: Number(number) };
  return [{ element: index, found: finding('not-in-group', details, atValue('group')) }];
};

const checkGroup = (
  group: Loose,
  elements: readonly unknown[],
  path: Path,
): readonly FolderFinding[] => {
  const members = new Set(
    elements
      .map(asRecord)
      .filter((element) => element.group === group.id)
      .map((element) => element.number),
  );
  return asList(group.elements).flatMap((number, index) => {
    if (members.has(number) || !Number.isInteger(number)) return [];
    const details = { number: Number(number), group: shown(group.id) };
    return [{ found: finding('group-lists-other', details, atValue(...path, index)) }];
  });
};

/** Criterion ids in the source's order: 1.1, 1.2, 1.2.a … */
export const checkCriterionIds = (element: unknown): readonly Finding[] => {
  const { number, criteria } = asRecord(element);
  if (!Number.isInteger(number)) return [];
  return asList(criteria).flatMap((criterion, index) => {
    const id = `${number}.${index + 1}`;
    return [
      ...checkId(criterion, id, ['criteria', index]),
      ...asList(asRecord(criterion).children).flatMap((child, position) =>
        checkId(child, `${id}.${letter(position)}`, ['criteria', index, 'children', position]),
      ),
    ];
  });
};

const letter = (index: number): string => String.fromCharCode(97 + index);

const checkId = (criterion: unknown, expected: string, path: Path): readonly Finding[] => {
  const { id } = asRecord(criterion);
  return id === undefined || id === expected
    ? []
    : [finding('criterion-order', { found: shown(id), expected }, atValue(...path, 'id'))];
};

/** Criteria that a provision is said to carry and the element doesn't have. */
export const checkCarriedCriteria = (element: unknown): readonly Finding[] => {
  const { number, basis, criteria } = asRecord(element);
  if (!Number.isInteger(number)) return [];
  const ids = asList(criteria)
    .flatMap((criterion) => [criterion, ...asList(asRecord(criterion).children)])
    .map((criterion) => asRecord(criterion).id);
  return asList(basis).flatMap((entry, index) =>
    asList(asRecord(entry).criteria).flatMap((id, position) => {
      if (!isCriterionId(asText(id) ?? '') || ids.includes(id)) return [];
      const details = { given: shown(id), element: Number(number), last: shown(ids.at(-1)) };
      return [finding('unknown-criterion', details, atValue('basis', index, 'criteria', position))];
    }),
  );
};

export const checkElementReferences = (
  element: unknown,
  instrument: unknown,
): readonly Finding[] => {
  const { criteria, references, basis, group } = asRecord(element);
  const { laws, groups, ...header } = asRecord(instrument);
  const numbers = new Set(valuesOf(header.references, 'number'));
  const lawIds = new Set(valuesOf(laws, 'id'));
  const expertise = new Set(valuesOf(header.expertise, 'id'));
  const isGroup = group === undefined || valuesOf(groups, 'id').includes(group);
  return [
    ...checkNumbers(references, numbers, ['references']),
    ...criteriaIn(criteria).flatMap(({ criterion, path }) => [
      ...checkNumbers(criterion.references, numbers, [...path, 'references']),
      ...asList(criterion.measures).flatMap((measure, index) =>
        ofEachText(
          asRecord(measure).expertise,
          [...path, 'measures', index, 'expertise'],
          (id, where) => checkExpertise(id, expertise, where),
        ),
      ),
    ]),
    ...asList(basis).flatMap((entry, index) => {
      const { reference } = asRecord(entry);
      if (reference === undefined || lawIds.has(reference)) return [];
      const where = atValue('basis', index, 'reference');
      return [finding('unknown-law', { given: shown(reference) }, where)];
    }),
    ...(isGroup ? [] : [finding('unknown-group', { given: shown(group) }, atValue('group'))]),
  ];
};

/** Each criterion and each of its children, with where it stands. */
const criteriaIn = (criteria: unknown): readonly { criterion: Loose; path: Path }[] =>
  asList(criteria)
    .map(asRecord)
    .flatMap((criterion, index) => [
      { criterion, path: ['criteria', index] },
      ...asList(criterion.children).map((child, position) => ({
        criterion: asRecord(child),
        path: ['criteria', index, 'children', position],
      })),
    ]);

const valuesOf = (items: unknown, key: string): readonly unknown[] =>
  asList(items).map((item) => asRecord(item)[key]);

const checkNumbers = (
  given: unknown,
  known: ReadonlySet<unknown>,
  path: Path,
): readonly Finding[] =>
  asList(given).flatMap((number, index) =>
    known.has(number) || !Number.isInteger(number)
      ? []
      : [finding('unknown-reference', { given: Number(number) }, atKey(...path, index))],
  );
