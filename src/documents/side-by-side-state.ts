import type { ComparedRow } from '../evaluation/compared-rows.ts';
import type { ItemResult } from '../evaluation/profile.ts';
import { type Dimension, dimensions } from '../model/instrument.ts';
import type { SideBySideText } from '../text/side-by-side.ts';
import type { MarkState } from './document.ts';
import { markState } from './table3.ts';
import type { Wording } from './wording.ts';

/** `absent`: the version that the evaluation was made with lacks the element. */
export type SideState = MarkState | 'absent';

export type SideWording = Wording & { readonly side: SideBySideText };

export const stateOf = (result: ItemResult | null): SideState =>
  result === null ? 'absent' : markState(result);

/** A level as it stands in a table: agreed, or in brackets as a proposal; a sign where there is none. */
export const levelSign = (result: ItemResult | null): string => {
  const state = stateOf(result);
  return {
    set: String(result?.level),
    proposed: `(${result?.level})`,
    notApplicable: '–',
    undecided: '?',
    unanswered: '',
    absent: '·',
  }[state];
};

/** The same where there is nothing but words to go by. */
export const levelWords = (
  result: ItemResult | null,
  { text, side }: Pick<SideWording, 'text' | 'side'>,
): string => {
  const state = stateOf(result);
  if (state === 'set') return levelSign(result);
  if (state === 'proposed') return `${text.proposal} ${result?.level}`;
  return state === 'absent' ? side.absent : text.stateInWords[state];
};

/** One item with what each evaluation says of it. */
export type SideItem = {
  readonly row: ComparedRow;
  readonly dimension: Dimension;
  readonly results: readonly (ItemResult | null)[];
  readonly change: number | null;
};

export const itemsIn = (rows: readonly ComparedRow[]): readonly SideItem[] =>
  rows.flatMap((row) => dimensions.map((dimension) => ({ row, dimension, ...row[dimension] })));

/** What can be compared, by how its level changed. */
export const sortChanges = (items: readonly SideItem[]) => ({
  risen: items.filter(({ change }) => (change ?? 0) > 0),
  fallen: items.filter(({ change }) => (change ?? 0) < 0),
  unchanged: items.filter(({ change }) => change === 0),
});

/** The highest level minus the lowest, 0–3; null where fewer than two evaluations have one. */
export const distanceOf = (results: readonly (ItemResult | null)[]): number | null => {
  const levels = results.flatMap((result) => result?.level ?? []);
  return levels.length < 2 ? null : Math.max(...levels) - Math.min(...levels);
};

/** «2 → 3 → 3», which no line breaks. */
export const pathOf = (results: readonly (ItemResult | null)[], wording: SideWording): string =>
  results.map((result) => levelWords(result, wording)).join('\u00a0→\u00a0');
