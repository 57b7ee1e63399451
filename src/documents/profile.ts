import { hasAnswers, type Profile } from '../evaluation/profile.ts';
import type { Instrument } from '../model/instrument.ts';
import { bullets, heading, labelled } from './blocks.ts';
import type { Block, Document } from './document.ts';
import { highlights } from './highlights.ts';
import { undecidedElements } from './open-items.ts';
import { legend, table3 } from './table3.ts';
import { frame, type Wording } from './wording.ts';

export const profileDocument = (
  profile: Profile,
  instrument: Instrument,
  wording: Wording,
): Document => ({
  ...frame(wording.text.profileTitle, profile, wording),
  blocks: [
    table3(profile, instrument, wording),
    ...legend(profile, instrument, wording),
    ...highlights(profile, wording),
    ...undecidedSection(profile, wording),
  ],
});

export const undecidedSection = (profile: Profile, wording: Wording): readonly Block[] => {
  const found = hasAnswers(profile) ? undecidedElements(profile, wording) : [];
  return found.length === 0
    ? []
    : [
        heading(2, wording.text.undecidedHeading),
        bullets(found.map(({ element, words }) => labelled(wording.element(element), words))),
      ];
};

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
