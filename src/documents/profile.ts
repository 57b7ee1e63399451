import {
  type Highlights,
  highlightsOf,
  type Profile,
  type Standing,
  sizeOf,
} from '../evaluation/profile.ts';
import { type Dimension, dimensions, type Element, type Instrument } from '../model/instrument.ts';
import { bullets } from './blocks.ts';
import { type Block, type Document, plain } from './document.ts';
import { legend, table3 } from './table3.ts';
import { frame, type Wording } from './wording.ts';

export const profileDocument = (
  profile: Profile,
  instrument: Instrument,
  wording: Wording,
): Document => ({
  ...frame(wording.text.profileTitle, { subject: profile.subject }, wording),
  blocks: [
    table3(profile, instrument, wording),
    legend(profile, wording),
    ...highlights(profile, wording),
  ],
});

/** The contract of `profile --json`. */
export const profileJson = (profile: Profile, { language }: Wording): unknown => ({
  subject: profile.subject,
  instrument: profile.instrument,
  voices: profile.voices,
  tolerance: profile.tolerance,
  undecided: profile.undecided,
  elements: profile.rows.map(({ element, bht, virksomhet }) => ({
    id: element.id,
    number: element.number,
    title: element.title[language],
    bht: itemJson(bht),
    virksomhet: itemJson(virksomhet),
  })),
});

const itemJson = (result: Profile['rows'][number]['bht']): unknown => ({
  level: result.level,
  source: result.source,
  counts: result.counts,
  notApplicable: result.notApplicable,
  missing: result.missing,
  median: result.median,
  min: result.min,
  max: result.max,
  spread: result.spread,
  reason: result.reason,
});

export const highlights = (profile: Profile, wording: Wording): readonly Block[] => {
  const { text } = wording;
  const found = highlightsOf(profile);
  const standings = dimensions.flatMap((dimension) =>
    describe(dimension, found.strongest[dimension], found.weakest[dimension], wording),
  );
  if (standings.length === 0) return [];
  const sentences = [...standings, ...distances(profile, found, wording)];
  if (found.includesProposals) sentences.push(text.withProposals);
  if (profile.undecided > 0) sentences.push(text.undecidedCount(profile.undecided));
  return [bullets(sentences.map(plain))];
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
  return [
    text.strongest(name, wording.level(strongest.level), titles(strongest.elements, wording)),
    text.weakest(name, wording.level(weakest.level), titles(weakest.elements, wording)),
  ];
};

const distances = (
  profile: Profile,
  { furthestApart }: Highlights,
  wording: Wording,
): readonly string[] => {
  const { text } = wording;
  const [first] = furthestApart;
  if (first !== undefined) {
    const named = furthestApart.map(({ element, bht, virksomhet }) =>
      text.distanceOf(wording.element(element), bht, virksomhet),
    );
    return [text.largestDistance(sizeOf(first), named.join('; '))];
  }
  const comparable = profile.rows.some(
    ({ bht, virksomhet }) => bht.level !== null && virksomhet.level !== null,
  );
  return comparable ? [text.noDistance] : [];
};

const titles = (elements: readonly Element[], wording: Wording): string =>
  elements.map(wording.element).join('; ');
