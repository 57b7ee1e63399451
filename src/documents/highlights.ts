import {
  type Highlights,
  hasAnswers,
  highlightsOf,
  type Profile,
  type Progress,
  progressOf,
  type Standing,
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
    ...dimensions.flatMap((dimension) =>
      describe(dimension, found.strongest[dimension], found.weakest[dimension], wording),
    ),
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

const describe = (
  dimension: Dimension,
  strongest: Standing | null,
  weakest: Standing | null,
  wording: Wording,
): readonly string[] => {
  if (strongest === null || weakest === null) return [];
  const { text } = wording;
  const name = text.party[dimension];
  if (strongest.level === weakest.level) {
    return [text.allOnOneLevel(name, wording.level(strongest.level))];
  }
  const said = [
    text.strongest(name, wording.level(strongest.level), titles(strongest.elements, wording)),
    text.weakest(wording.level(weakest.level), titles(weakest.elements, wording)),
  ];
  return [said.join(' ')];
};

// One level apart is what neighbours on a scale of four usually are, and says nothing.
const distances = (
  profile: Profile,
  { furthestApart }: Highlights,
  wording: Wording,
): readonly string[] => {
  const { text } = wording;
  const [first] = furthestApart;
  if (first !== undefined) {
    if (sizeOf(first) === 1) return [];
    const named = furthestApart.map(({ element, bht, virksomhet }) =>
      text.distanceOf(unbroken(wording.element(element)), bht, virksomhet),
    );
    return [text.largestDistance(sizeOf(first), named.join('; '))];
  }
  const comparable = profile.rows.some(
    ({ bht, virksomhet }) => bht.level !== null && virksomhet.level !== null,
  );
  return comparable ? [text.noDistance] : [];
};

const titles = (elements: readonly Element[], wording: Wording): string =>
  elements.map((element) => unbroken(wording.element(element))).join('; ');
