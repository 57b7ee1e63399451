import { atKey, atValue, type Finding, finding, type Path, shown } from '../finding.ts';
import { isCriterionId } from '../key-order.ts';
import { list, record, text } from './loose.ts';

/** Criterion ids in the source's order: 1.1, 1.2, 1.2.a … */
export const checkCriterionIds = (element: unknown): readonly Finding[] => {
  const { number, criteria } = record(element);
  if (!Number.isInteger(number)) return [];
  return list(criteria).flatMap((criterion, index) => {
    const id = `${number}.${index + 1}`;
    return [
      ...checkId(criterion, id, ['criteria', index]),
      ...list(record(criterion).children).flatMap((child, position) =>
        checkId(child, `${id}.${letter(position)}`, ['criteria', index, 'children', position]),
      ),
    ];
  });
};

const letter = (index: number): string => String.fromCharCode(97 + index);

const checkId = (criterion: unknown, expected: string, path: Path): readonly Finding[] => {
  const { id } = record(criterion);
  return id === undefined || id === expected
    ? []
    : [finding('criterion-order', { found: shown(id), expected }, atValue(...path, 'id'))];
};

/** Criteria that a provision is said to carry and the element doesn't have. */
export const checkCarriedCriteria = (element: unknown): readonly Finding[] => {
  const { number, basis, criteria } = record(element);
  const ids = list(criteria)
    .flatMap((criterion) => [criterion, ...list(record(criterion).children)])
    .map((criterion) => record(criterion).id);
  if (!Number.isInteger(number)) return [];
  return list(basis).flatMap((entry, index) =>
    list(record(entry).criteria).flatMap((id, position) => {
      if (!isCriterionId(text(id) ?? '') || ids.includes(id)) return [];
      const details = { given: shown(id), element: Number(number), last: shown(ids.at(-1)) };
      return [finding('unknown-criterion', details, atValue('basis', index, 'criteria', position))];
    }),
  );
};

/** What an element refers to in its instrument: the references, the laws and its group. */
export const checkElementReferences = (
  element: unknown,
  instrument: unknown,
): readonly Finding[] => {
  const { criteria, references, basis, group } = record(element);
  const { laws, groups, ...header } = record(instrument);
  const numbers = valuesOf(header.references, 'number');
  const lawIds = valuesOf(laws, 'id');
  const groupIds = valuesOf(groups, 'id');
  return [
    ...checkNumbers(references, numbers, ['references']),
    ...list(criteria).flatMap((criterion, index) => [
      ...checkNumbers(record(criterion).references, numbers, ['criteria', index, 'references']),
      ...list(record(criterion).children).flatMap((child, position) =>
        checkNumbers(record(child).references, numbers, [
          ...['criteria', index, 'children', position, 'references'],
        ]),
      ),
    ]),
    ...list(basis).flatMap((entry, index) => {
      const { reference } = record(entry);
      if (reference === undefined || lawIds.has(reference)) return [];
      const where = atValue('basis', index, 'reference');
      return [finding('unknown-law', { given: shown(reference) }, where)];
    }),
    ...(group === undefined || groupIds.has(group)
      ? []
      : [finding('unknown-group', { given: shown(group) }, atValue('group'))]),
  ];
};

const valuesOf = (items: unknown, key: string): ReadonlySet<unknown> =>
  new Set(list(items).map((item) => record(item)[key]));

const checkNumbers = (
  given: unknown,
  known: ReadonlySet<unknown>,
  path: Path,
): readonly Finding[] =>
  list(given).flatMap((number, index) =>
    known.has(number) || !Number.isInteger(number)
      ? []
      : [finding('unknown-reference', { given: Number(number) }, atKey(...path, index))],
  );
