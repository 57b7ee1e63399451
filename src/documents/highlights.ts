import {
  type Highlights,
  hasAnswers,
  highlightsOf,
  type Profile,
  type Progress,
  progressOf,
  sizeOf,
} from '../evaluation/profile.ts';
import { type Dimension, dimensions, type Element } from '../model/instrument.ts';
import { bullets } from './blocks.ts';
import { type Block, plain } from './document.ts';
import { unbroken, type Wording } from './wording.ts';

/** What a profile tells first; where little or nothing stands, that before all else. */
export const highlights = (profile: Profile, wording: Wording): readonly Block[] => {
  const { text } = wording;
  const found = highlightsOf(profile);
  const progress = progressOf(profile);
  const opening = openingOf(profile, progress, found, wording);
  const sentences = [
    ...opening,
    ...dimensions.flatMap((dimension) => describe(dimension, found, wording)),
    ...distances(profile, found, wording),
  ];
  if (found.includesProposals && opening.length === 0) sentences.push(text.withProposals);
  const { undecided, items } = progress;
  if (undecided > 0 && undecided < items) sentences.push(text.undecidedCount(undecided));
  return sentences.length === 0 ? [] : [bullets(sentences.map(plain))];
};

const openingOf = (
  profile: Profile,
  { settled, proposed }: Progress,
  { strongest }: Highlights,
  { text }: Wording,
): readonly string[] => {
  const { opening } = text;
  const hasLevels = dimensions.some((dimension) => strongest[dimension] !== null);
  if (settled > 0) return hasLevels ? [] : [opening.noLevels];
  if (profile.tolerance === null) return [opening.nothingAnswered];
  if (proposed > 0) return [opening.onlyProposals];
  return [hasAnswers(profile) ? opening.nothingDecided : opening.nothingSaid];
};

/** Where one of the two is strongest and weakest; of many elements no more than `most` are named. */
export const describe = (
  dimension: Dimension,
  { strongest: { [dimension]: strongest }, weakest: { [dimension]: weakest } }: Highlights,
  wording: Wording,
  most = Infinity,
): readonly string[] => {
  if (strongest === null || weakest === null) return [];
  const { text } = wording;
  const name = text.party[dimension];
  if (strongest.level === weakest.level) {
    return [text.allOnOneLevel(name, wording.level(strongest.level))];
  }
  const said = [
    text.strongest(name, wording.level(strongest.level), few(strongest.elements, wording, most)),
    text.weakest(wording.level(weakest.level), few(weakest.elements, wording, most)),
  ];
  return [said.join(' ')];
};

// One level apart is what neighbours on a scale of four usually are, and says nothing.
export const distances = (
  profile: Profile,
  { furthestApart }: Highlights,
  wording: Wording,
  most = Infinity,
): readonly string[] => {
  const { text } = wording;
  const [first] = furthestApart;
  if (first !== undefined) {
    if (sizeOf(first) === 1) return [];
    const named = furthestApart.map(({ element, bht, virksomhet }) =>
      text.distanceOf(unbroken(wording.element(element)), bht, virksomhet),
    );
    return [text.largestDistance(sizeOf(first), firstFew(named, wording, most))];
  }
  const comparable = profile.rows.some(
    ({ bht, virksomhet }) => bht.level !== null && virksomhet.level !== null,
  );
  return comparable ? [text.noDistance] : [];
};

/** The titles of the first `most` elements, and how many more there are. */
export const few = (elements: readonly Element[], wording: Wording, most: number): string =>
  firstFew(
    elements.map((element) => unbroken(wording.element(element))),
    wording,
    most,
  );

export const firstFew = (names: readonly string[], { text }: Wording, most: number): string => {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  return [shown.join('; '), ...(rest === 0 ? [] : [text.andMore(rest)])].join(' ');
};
