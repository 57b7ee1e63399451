import { reasonFor } from '../evaluation/agenda.ts';
import { type ItemResult, isUnanswered, type Profile } from '../evaluation/profile.ts';
import { type Dimension, dimensions, type Element } from '../model/instrument.ts';
import { countsInWords, lowered, type Wording } from './wording.ts';

type OpenElement = { readonly element: Element; readonly words: string };

/** What keeps a report from being final, an element at a time: not decided, only proposed, to be looked at again, or not answered. */
export const openElements = (profile: Profile, wording: Wording): readonly OpenElement[] =>
  gather(profile, wording, (result) => {
    const { proposed, unanswered, again } = wording.text.openInWords;
    if (result.again === true) return again;
    if (result.source === 'median') return proposed;
    return isUnanswered(result) ? unanswered : undecidedInWords(profile, result, wording);
  });

/** What the team has not decided, with how the answers fell. */
export const undecidedElements = (profile: Profile, wording: Wording): readonly OpenElement[] =>
  gather(profile, wording, (result) => undecidedInWords(profile, result, wording));

const undecidedInWords = (
  { tolerance }: Profile,
  result: ItemResult,
  wording: Wording,
): string | null => {
  if (result.source !== 'undecided') return null;
  const why = reasonFor(result, tolerance ?? 0);
  const counts = lowered(countsInWords(result, wording).replace(/\.$/u, ''));
  return counts === '' ? wording.text.why[why] : `${wording.text.whyBriefly[why]} (${counts})`;
};

const gather = (
  { rows }: Profile,
  wording: Wording,
  sayOf: (result: ItemResult) => string | null,
): readonly OpenElement[] =>
  rows.flatMap(({ element, ...results }) => {
    const said = dimensions.flatMap((dimension) => {
      const words = sayOf(results[dimension]);
      return words === null ? [] : [{ dimension, words }];
    });
    return said.length === 0 ? [] : [{ element, words: together(said, wording) }];
  });

// What both dimensions have in common is said once.
const together = (
  said: readonly { readonly dimension: Dimension; readonly words: string }[],
  { text, dimension }: Wording,
): string => {
  const [first, second] = said;
  if (first !== undefined && second?.words === first.words) return `${text.both} – ${first.words}`;
  return said.map((one) => `${dimension(one.dimension)} – ${one.words}`).join('; ');
};
