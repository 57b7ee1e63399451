import type { Requirement, RequirementEntry, Specification } from '../../model/specification.ts';
import type { Weakness, WeaknessId } from '../weakness.ts';
import { ownNameOf, rowIdOf } from './passages.ts';

/** Two or more award criteria that all weigh the same: one finding, at the first weight. */
export const findEqualWeights = (
  { requirements }: Specification,
  rows: readonly Requirement[],
): readonly Weakness[] => {
  const awards = requirements.flatMap((entry, index) =>
    entry.type === 'tildelingskriterium' && entry.weight !== undefined
      ? [{ entry, index, weight: entry.weight }]
      : [],
  );
  const [first, ...others] = awards;
  if (first === undefined || others.length === 0) return [];
  if (others.some(({ weight }) => weight !== first.weight)) return [];
  return [
    {
      id: 'equal-weights',
      requirement: rowIdOf(first.entry, first.index, rows),
      path: ['requirements', first.index, 'weight'],
      found: String(first.weight),
    },
  ];
};

/** Evaluated entries whose points rest on no documentation or count within no award criterion. */
export const findUnsupportedEvaluations = (
  { requirements }: Specification,
  rows: readonly Requirement[],
): readonly Weakness[] => {
  const standing = new Set(rows.map(({ entry }) => entry));
  return requirements.flatMap((entry, index) =>
    entry.kind === 'evaluated' && standing.has(index)
      ? missingIn(entry).map((id) => {
          const { key, name } = ownNameOf(entry);
          const path = ['requirements', index, key];
          return { id, requirement: rowIdOf(entry, index, rows), path, found: name };
        })
      : [],
  );
};

const missingIn = ({ documentation, type, award }: RequirementEntry): readonly WeaknessId[] => [
  ...(documentation === undefined ? ['evaluated-without-documentation' as const] : []),
  ...(type !== 'tildelingskriterium' && award === undefined
    ? ['evaluated-without-award' as const]
    : []),
];
