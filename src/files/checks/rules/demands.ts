import { type Instrument, isCriterionId } from '../../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import { asList, asRecord, asText, type Loose, type Named, namedIn, repeated } from './values.ts';

/** Who can have a weight, and that the award criteria's sum to 100 in all lists together. */
export const checkDemands = (
  lists: readonly { readonly items: unknown; readonly path: Path }[],
): readonly Finding[] => {
  const rows = lists.flatMap(({ items, path }) =>
    asList(items).map((item, index) => ({ row: asRecord(item), path: [...path, index] })),
  );
  return [...rows.flatMap(({ row, path }) => checkDemand(row, path)), ...checkWeights(rows)];
};

type Placed = { readonly row: Loose; readonly path: Path };

const isAward = ({ type }: Loose): boolean => type === 'tildelingskriterium';

const checkDemand = (row: Loose, path: Path): readonly Finding[] => {
  const { type, kind, weight } = row;
  if (type === 'kvalifikasjonskrav' && kind === 'evaluated') {
    return [finding('qualification-not-absolute', {}, atValue(...path, 'kind'))];
  }
  if (isAward(row)) return checkAward(row, path);
  if (weight === undefined) return [];
  const code = kind === 'absolute' ? 'weight-on-absolute' : 'weight-without-award';
  return [finding(code, {}, atKey(...path, 'weight'))];
};

const checkAward = ({ kind, weight, element }: Loose, path: Path): readonly Finding[] => {
  if (element !== undefined) return [finding('award-for-element', {}, atValue(...path, 'type'))];
  if (kind === 'absolute') {
    return weight === undefined
      ? [finding('award-not-evaluated', {}, atValue(...path, 'kind'))]
      : [finding('weight-on-absolute', {}, atKey(...path, 'weight'))];
  }
  return weight === undefined
    ? [finding('award-without-weight', {}, atValue(...path, 'type'))]
    : [];
};

const checkWeights = (rows: readonly Placed[]): readonly Finding[] => {
  const weights = rows.filter(({ row }) => isAward(row) && row.weight !== undefined);
  const last = weights.at(-1);
  // A weight that is no number is the schema's to report.
  if (last === undefined || !weights.every(({ row }) => Number.isInteger(row.weight))) return [];
  const sum = weights.reduce((total, { row }) => total + Number(row.weight), 0);
  return sum === 100 ? [] : [finding('weights-sum', { sum }, atValue(...last.path, 'weight'))];
};

/** An own requirement whose id a criterion's would be mistaken for. */
export const checkReserved = (given: unknown, path: Path): readonly Finding[] => {
  const id = asText(given) ?? '';
  return /^K-\d/.test(id)
    ? [finding('reserved-id', { given: shown(id) }, atValue(...path, 'id'))]
    : [];
};

export const checkLaws = (basis: unknown, path: Path, { laws }: Instrument): readonly Finding[] =>
  asList(basis).flatMap((one, index) => {
    const { reference } = asRecord(one);
    if (typeof reference !== 'string' || laws.some(({ id }) => id === reference)) return [];
    const where = atValue(...path, 'basis', index, 'reference');
    return [finding('unknown-law', { given: shown(reference) }, where)];
  });

export const namedCriteria = ({ requirements, excluded }: Loose): readonly Named[] => [
  ...namedIn(requirements, ['requirements'], 'criterion'),
  ...asList(excluded).flatMap((group, index) =>
    asList(asRecord(group).criteria).map((id, position) => ({
      id,
      path: ['excluded', index, 'criteria', position],
    })),
  ),
];

export const checkNamedOnce = (
  named: readonly Named[],
  code: 'criterion-twice' | 'element-twice',
): readonly Finding[] =>
  repeated(named).map(({ id, path }) => finding(code, { given: shown(id) }, atValue(...path)));

/** Criteria that the instrument doesn't have; what is no criterion's id is the schema's to report. */
export const checkCriteriaExist = (
  named: readonly Named[],
  known: ReadonlySet<unknown>,
): readonly Finding[] =>
  named.flatMap(({ id, path }) =>
    typeof id !== 'string' || !isCriterionId(id) || known.has(id)
      ? []
      : [finding('no-such-criterion', { given: shown(id) }, atValue(...path))],
  );
