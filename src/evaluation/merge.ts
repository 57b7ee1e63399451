import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Subject } from '../model/scoring.ts';
import {
  defaultTolerance,
  type IdentityPolicy,
  type TeamEvaluation,
  teamFormat,
} from '../model/team.ts';
import { type MergeInput, withoutCopies } from './copies.ts';
import { canonicalJson } from './digest.ts';
import { type MergeNotice, privacyNotices, teamNotices } from './merge-notices.ts';
import { aggregateVoices, nameVoices } from './voices.ts';

export type MergeOptions = {
  /** The largest spread, 0–3, that needs no discussion. */
  readonly tolerance?: number;
  readonly identity?: IdentityPolicy;
  /** Take the voices out of a team file instead of counting it as one. */
  readonly pool?: boolean;
  readonly allowDifferentSubject?: boolean;
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
 *   `no-voices-to-pool`
 */
export const merge = (
  inputs: readonly MergeInput[],
  options: MergeOptions,
  instrument: Instrument,
): Merged => {
  for (const input of inputs) assertInstrument(input, instrument);
  if (options.allowDifferentSubject !== true) assertOneSubject(inputs);
  const pool = options.pool === true;
  const { distinct, repeated } = withoutCopies(inputs, pool);
  const speakers = [...distinct].sort((a, b) => (a.id < b.id ? -1 : 1));
  const identity = options.identity ?? 'pseudonym';
  const voices =
    identity === 'aggregate'
      ? { identity, voices: aggregateVoices(speakers, instrument) }
      : { identity, voices: nameVoices(speakers, identity) };
  return {
    team: {
      format: teamFormat,
      instrument: { id: instrument.id, version: instrument.version },
      subject: jointSubject(inputs),
      ...defined({ date: latestDate(inputs) }),
      tolerance: options.tolerance ?? defaultTolerance,
      ...voices,
      agreed: {},
      actions: [],
    },
    notices: [
      ...repeated.map(
        ({ files, pooled }) =>
          ({ kind: pooled ? 'voice-counted-once' : 'counted-once', files }) as const,
      ),
      ...teamNotices(inputs, pool),
      ...privacyNotices(identity, speakers),
    ],
  };
};

const assertInstrument = ({ file, evaluation }: MergeInput, instrument: Instrument): void => {
  const { id, version } = evaluation.instrument;
  if (id !== instrument.id || version !== instrument.version) {
    const found = `${id} ${version}`;
    const expected = `${instrument.id} ${instrument.version}`;
    throw new GodbhtError('other-instrument', { file, found, expected }, { place: { file } });
  }
};

const assertOneSubject = (inputs: readonly MergeInput[]): void => {
  const [first, ...others] = inputs;
  if (first === undefined) return;
  const different = others.find(
    ({ evaluation }) => subjectKey(evaluation.subject) !== subjectKey(first.evaluation.subject),
  );
  if (different !== undefined) {
    throw new GodbhtError('different-subject', { files: [first.file, different.file] });
  }
};

const subjectKey = ({ bht, virksomhet }: Subject): string =>
  canonicalJson([bht, virksomhet].map((name) => name.normalize('NFC').trim()));

const jointSubject = (inputs: readonly MergeInput[]): Subject => {
  const join = (names: readonly string[]): string =>
    [...new Set(names.map((name) => name.normalize('NFC').trim()))].sort().join(' / ');
  return {
    bht: join(inputs.map(({ evaluation }) => evaluation.subject.bht)),
    virksomhet: join(inputs.map(({ evaluation }) => evaluation.subject.virksomhet)),
  };
};

const latestDate = (inputs: readonly MergeInput[]): string | undefined =>
  inputs
    .flatMap(({ evaluation }) => evaluation.date ?? [])
    .sort()
    .at(-1);
