import type { Specification } from './specification.ts';

export const pointsFormat = 'godbht/points@1';

/** What the evaluators gave one answer, from 0 to the specification's scale, and why. */
export type Score = { readonly points: number; readonly reason?: string };

type SupplierPoints = {
  /** As in the supplier's own answers. */
  readonly name: string;
  /** By requirement id; a requirement that is not there is not judged yet. Null before the first. */
  readonly points: Readonly<Record<string, Score>> | null;
};

export type Points = {
  readonly format: typeof pointsFormat;
  readonly specification: Pick<Specification, 'title' | 'version'>;
  readonly suppliers: readonly SupplierPoints[];
};

/** What makes two names the same supplier: case and spacing don't tell them apart. */
export const supplierKey = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** The comment in a new points file that is to be filled in for a requirement. */
export const invitationTo = (requirement: string): string =>
  `#${requirement}: {points: , reason: }`;

/** Undefined where nobody has judged it yet. */
export const scoreOf = (
  points: Points | null,
  supplier: string,
  requirement: string,
): Score | undefined =>
  points?.suppliers.find(({ name }) => supplierKey(name) === supplierKey(supplier))?.points?.[
    requirement
  ];

export const setScore = (
  points: Points,
  supplier: string,
  requirement: string,
  score: Score,
): Points => {
  const key = supplierKey(supplier);
  const isKnown = points.suppliers.some(({ name }) => supplierKey(name) === key);
  const suppliers = isKnown
    ? points.suppliers
    : [...points.suppliers, { name: supplier, points: null }];
  return {
    ...points,
    suppliers: suppliers.map((one) =>
      supplierKey(one.name) === key
        ? { ...one, points: { ...one.points, [requirement]: score } }
        : one,
    ),
  };
};
