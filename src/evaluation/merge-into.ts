import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import type { Instrument } from '../model/instrument.ts';
import type { TeamEvaluation, Voice } from '../model/team.ts';
import { mergeText } from '../text/merge.ts';
import { reopen } from './again.ts';
import { type Distinct, type MergeInput, withNewcomers, withoutCopies } from './copies.ts';
import { coversCounts } from './counts-within.ts';
import { assertInstrument, type Merged, type MergeOptions } from './merge.ts';
import { noticesAbout } from './merge-notices.ts';
import { whyNotReplace, withoutTellingSides } from './replacing.ts';
import { assertOneSubject, renamed } from './subjects.ts';
import { aggregateVoices, nameVoices } from './voices.ts';

type TeamInput = { readonly file: string; readonly evaluation: TeamEvaluation };

type IntoOptions = Pick<MergeOptions, 'allowDifferentSubject' | 'names' | 'language'>;

/**
 * Adds voices to a team whose review may have begun. All that it has decided stays to the letter; what is
 * agreed and is put outside the tolerance is marked `again`. Nothing changes where nobody is new. Counts
 * alone tell nobody apart: there the inputs must be all scorings, also those that are counted already.
 *
 * @throws GodbhtError `other-instrument`, `different-subject`, `same-id-different-content`,
 *   `scorings-missing`, `too-few-newcomers`
 */
export const mergeInto = (
  team: TeamInput,
  inputs: readonly MergeInput[],
  { allowDifferentSubject, names = {}, language = 'nb' }: IntoOptions,
  instrument: Instrument,
): Merged => {
  const { evaluation } = team;
  assertInstrument([team, ...inputs], instrument);
  if (allowDifferentSubject !== true) assertOneSubject([team, ...inputs], names);
  const words = mergeText[language].team;
  const isCounts = evaluation.identity === 'aggregate';
  const distinct = isCounts
    ? withoutCopies(inputs, false, words)
    : withNewcomers(team, inputs, words);
  const joined = isCounts
    ? countAnew(team.file, evaluation, distinct, instrument)
    : addVoices(evaluation, distinct, instrument);
  const subject = renamed(evaluation.subject, names);
  const next = joined === evaluation ? joined : reopen(evaluation, joined, instrument);
  const { identity } = evaluation;
  const files = inputs.map(({ file }) => file);
  return {
    team: { ...next, subject },
    notices:
      isCounts && joined === evaluation
        ? [{ kind: 'already-in', files }]
        : noticesAbout(inputs, distinct, { pool: false, identity, into: team }),
  };
};

type Lettered = Extract<TeamEvaluation, { readonly identity: 'named' | 'pseudonym' }>;

// A voice of before keeps its letter and all that its file says of it, but for what goes with the whole set.
const addVoices = (
  team: Lettered,
  { distinct }: Distinct,
  instrument: Instrument,
): TeamEvaluation => {
  if (distinct.length === team.voices.length) return team;
  const speakers = distinct.map(({ speaker }) => speaker);
  const named = new Map(
    nameVoices(speakers, team.identity, instrument).map((voice) => [voice.pseudonym, voice]),
  );
  const kept = team.voices.map((voice): Voice => {
    const { id = voice.id, perspective } = named.get(voice.pseudonym) ?? {};
    return defined({ ...voice, id, perspective });
  });
  const letters = new Set(kept.map(({ pseudonym }) => pseudonym));
  const newcomers = [...named.values()].filter(({ pseudonym }) => !letters.has(pseudonym));
  return { ...team, voices: [...kept, ...newcomers] };
};

type Counted = Extract<TeamEvaluation, { readonly identity: 'aggregate' }>;

const countAnew = (
  file: string,
  team: Counted,
  { distinct }: Distinct,
  instrument: Instrument,
): TeamEvaluation => {
  const place = { place: { file } };
  const speakers = distinct.map(({ speaker }) => speaker);
  const counted = aggregateVoices(speakers, instrument);
  if (!coversCounts(counted, team.voices)) {
    const { count } = team.voices;
    throw new GodbhtError('scorings-missing', { file, count }, place);
  }
  // As many, and no figure lower: then none is higher either.
  if (counted.count === team.voices.count) return team;
  const next: TeamEvaluation = { ...team, voices: withoutTellingSides(team.voices, counted) };
  const reason = whyNotReplace(team, next);
  if (reason !== undefined) throw new GodbhtError(reason, { file, isInto: true }, place);
  return next;
};
