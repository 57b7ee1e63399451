/** What makes a tender vulnerable, in the order that findings of one place have. */
export const weaknessIds = [
  'placeholder',
  'standard-without-equivalent',
  'brand-named',
  'unclear-word',
  'two-demands',
  'self-assessed-level',
  'equal-weights',
  'evaluated-without-documentation',
  'evaluated-without-award',
  'wish-in-absolute',
  'identical-requirements',
  'qualification-without-documentation',
  'option-without-price',
  'duty-evaluated',
  'many-award-criteria',
  'no-approval',
  'unmentioned-criteria',
  'employees-missing',
  'climate-missing',
] as const;
export type WeaknessId = (typeof weaknessIds)[number];

export type Weakness = {
  readonly id: WeaknessId;
  /** The id of the requirement; null where it is the title or an entry for a whole element. */
  readonly requirement: string | null;
  /** Where in the specification, down to a key that is there. */
  readonly path: readonly (string | number)[];
  /** The word, name or part of a sentence; the weight; what an entry stands for. */
  readonly found: string;
};
