import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import {
  defaultTolerance,
  type IdentityPolicy,
  type TeamEvaluation,
  teamFormat,
} from '../model/team.ts';
import { mergeText } from '../text/merge.ts';
import { type MergeInput, withoutCopies } from './copies.ts';
import { latestDate, type MergeNotice, noticesAbout } from './merge-notices.ts';
import { assertOneSubject, type ChosenNames, jointSubject } from './subjects.ts';
import { aggregateVoices, nameVoices } from './voices.ts';

export type MergeOptions = {
  /** The largest spread, 0–3, that needs no discussion. */
  readonly tolerance?: number;
  readonly identity?: IdentityPolicy;
  /** Take the voices out of a team file instead of counting it as one. */
  readonly pool?: boolean;
  readonly allowDifferentSubject?: boolean;
  /** What a party is called where the inputs don't agree. */
  readonly names?: ChosenNames;
  /** What the program’s own words are in, between a team’s: bokmål where it is left out. */
  readonly language?: Language;
};

export type Merged = {
  readonly team: TeamEvaluation;
  readonly notices: readonly MergeNotice[];
};

/**
 * Joins private scorings into a team evaluation in which nothing is agreed yet. Every answer is kept
 * and no answer is made; the order of the inputs makes no difference to the result.
 *
 * @throws GodbhtError `other-instrument`, `different-subject`, `same-id-different-content`,
 *   `no-voices-to-pool`, `perhaps-one-voice`
 */
export const merge = (
  inputs: readonly MergeInput[],
  options: MergeOptions,
  instrument: Instrument,
): Merged => {
  assertInstrument(inputs, instrument);
  const { names } = options;
  if (options.allowDifferentSubject !== true) assertOneSubject(inputs, names);
  const { identity = 'pseudonym', pool = false, tolerance = defaultTolerance } = options;
  const distinct = withoutCopies(inputs, pool, mergeText[options.language ?? 'nb'].team);
  const speakers = distinct.distinct.map(({ speaker }) => speaker);
  const voices =
    identity === 'aggregate'
      ? { identity, voices: aggregateVoices(speakers, instrument) }
      : { identity, voices: nameVoices(speakers, identity, instrument) };
  return {
    team: {
      format: teamFormat,
      instrument: { id: instrument.id, version: instrument.version },
      subject: jointSubject(inputs, names),
      ...defined({ date: latestDate(inputs) }),
      tolerance,
      ...voices,
      agreed: {},
      actions: [],
    },
    notices: noticesAbout(inputs, distinct, { pool, identity }),
  };
};

/** @throws GodbhtError `other-instrument` */
export const assertInstrument = (inputs: readonly MergeInput[], instrument: Instrument): void => {
  for (const { file, evaluation } of inputs) {
    const { id, version } = evaluation.instrument;
    if (id === instrument.id && version === instrument.version) continue;
    const found = `${id} ${version}`;
    const expected = `${instrument.id} ${instrument.version}`;
    throw new GodbhtError('other-instrument', { file, found, expected }, { place: { file } });
  }
};
