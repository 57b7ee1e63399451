import type { Profile } from '../evaluation/profile.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Document } from './document.ts';
import { highlights } from './highlights.ts';
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
