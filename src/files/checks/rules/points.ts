import { supplierKey } from '../../../model/points.ts';
import { type Requirement, type Specification, scaleOf } from '../../../model/specification.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import { nearest } from '../nearest.ts';
import { asList, asRecord, asText, type Loose } from './values.ts';

export type PointsTarget = {
  readonly specification: Specification;
  readonly requirements: readonly Requirement[];
  readonly supplierNames: readonly string[];
  /** Points for suppliers whose answers aren't there are no mistake. */
  readonly mayHaveOthers: boolean;
};

export const checkPointsRules = (value: unknown, target: PointsTarget): readonly Finding[] => {
  const points = asRecord(value);
  const foreign = checkSpecification(asRecord(points.specification), target.specification);
  return [
    ...foreign,
    ...checkSuppliers(points.suppliers, target),
    // The requirements of another specification would only be reported as unknown, all of them.
    ...(foreign.length > 0
      ? []
      : asList(points.suppliers).flatMap((supplier, index) =>
          checkScores(asRecord(asRecord(supplier).points), target, ['suppliers', index, 'points']),
        )),
  ];
};

const checkSpecification = (found: Loose, expected: Specification): readonly Finding[] =>
  (['title', 'version'] as const).flatMap((key) => {
    const given = asText(found[key]);
    if (given === undefined || given === expected[key]) return [];
    const details = { key, found: shown(given), expected: shown(expected[key]) };
    return [finding('other-specification', details, atValue('specification', key))];
  });

const checkSuppliers = (
  suppliers: unknown,
  { supplierNames: known, mayHaveOthers }: PointsTarget,
): readonly Finding[] => {
  const keys = new Set(known.map(supplierKey));
  const seen = new Set<string>();
  return asList(suppliers).flatMap((supplier, index) => {
    const name = asText(asRecord(supplier).name);
    if (name === undefined) return [];
    const where = atValue('suppliers', index, 'name');
    const key = supplierKey(name);
    if (!keys.has(key) && !mayHaveOthers) {
      const details = { given: shown(name), known: known.map(shown) };
      return [finding('unknown-supplier', details, where)];
    }
    if (seen.has(key)) return [finding('duplicate-id', { id: shown(name), of: 'supplier' }, where)];
    seen.add(key);
    return [];
  });
};

const checkScores = (
  scores: Loose,
  { specification, requirements }: PointsTarget,
  path: Path,
): readonly Finding[] => {
  const most = scaleOf(specification);
  const ids = requirements.map(({ id }) => id);
  return Object.entries(scores).flatMap(([id, score]) => {
    const requirement = requirements.find((one) => one.id === id);
    const where = atKey(...path, id);
    if (requirement === undefined) {
      const details = { given: shown(id), nearest: nearest(id, ids) };
      return [finding('unknown-requirement', details, where)];
    }
    if (requirement.kind === 'absolute') {
      return [finding('points-on-absolute', { given: id }, where)];
    }
    const { points } = asRecord(score);
    return typeof points === 'number' && points > most
      ? [finding('points-above-scale', { given: points, most }, atValue(...path, id, 'points'))]
      : [];
  });
};
