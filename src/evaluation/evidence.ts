import { defined } from '../model/defined.ts';
import type { Evidence } from '../model/rating.ts';

/** What is written down about the grounds for an element's levels. A blank date is none. */
export type EvidenceEntry =
  | { readonly kind: 'evidence'; readonly text: string; readonly date?: string }
  /** Another text or date for the one at an index; a blank text takes it away. */
  | {
      readonly kind: 'change-evidence';
      readonly index: number;
      readonly text?: string;
      readonly date?: string;
    };

export const changeEvidence = (
  all: readonly Evidence[],
  entry: EvidenceEntry,
): readonly Evidence[] => {
  if (entry.kind === 'evidence') return [...all, changed({ text: '' }, entry)].filter(saysAnything);
  return all
    .map((one, index) => (index === entry.index ? changed(one, entry) : one))
    .filter(saysAnything);
};

const changed = (
  { date: earlier, ...known }: Evidence,
  { text = known.text, date = earlier }: { readonly text?: string; readonly date?: string },
): Evidence => ({ ...known, text: text.trim(), ...defined({ date: date?.trim() || undefined }) });

const saysAnything = ({ text }: Evidence): boolean => text !== '';
