import type { Profile } from '../evaluation/profile.ts';
import type { Element, Level } from '../model/instrument.ts';
import type { Emphasis } from '../model/specification.ts';

type WeakElement = { readonly element: Element; readonly level: Level };

export type ServiceProfile = {
  readonly weak: readonly WeakElement[];
  readonly unknown: readonly Element[];
};

/** Under `below` (2–4). Only the supplier's side counts: the undertaking's own can't be bought. */
export const weakElements = ({ rows }: Profile, below: number): ServiceProfile => ({
  weak: rows.flatMap(({ element, bht: { level } }) =>
    level !== null && level < below ? [{ element, level }] : [],
  ),
  unknown: rows
    .filter(({ bht: { level, reason } }) => level === null && reason === null)
    .map(({ element }) => element),
});

export const emphasisOf = ({ weak }: ServiceProfile, below: number): Emphasis => ({
  below,
  elements: weak.map(({ element }) => element.id),
});
