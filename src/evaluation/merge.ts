import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Subject } from '../model/scoring.ts';
import {
  defaultTolerance,
  type IdentityPolicy,
  isTeam,
  smallestGroup,
  type TeamEvaluation,
  teamFormat,
} from '../model/team.ts';
import { type MergeInput, withoutCopies } from './copies.ts';
import { aggregateVoices, countTexts, nameVoices, type Speaker } from './voices.ts';

export type MergeOptions = {
  /** The largest spread, 0–3, that needs no discussion. */
  readonly tolerance?: number;
  readonly identity?: IdentityPolicy;
  /** Take the voices out of a team file instead of counting it as one. */
  readonly pool?: boolean;
  readonly allowDifferentSubject?: boolean;
};

type Merged = {
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
  JSON.stringify([bht, virksomhet].map(tidyName));

const tidyName = (name: string): string => name.normalize('NFC').trim();

const jointSubject = (inputs: readonly MergeInput[]): Subject => {
  const join = (party: keyof Subject): string =>
    [...new Set(inputs.map(({ evaluation }) => tidyName(evaluation.subject[party])))]
      .sort()
      .join(' / ');
  return { bht: join('bht'), virksomhet: join('virksomhet') };
};

const latestDate = (inputs: readonly MergeInput[]): string | undefined =>
  inputs
    .flatMap(({ evaluation }) => evaluation.date ?? [])
    .sort()
    .at(-1);

export type MergeNotice =
  | {
      readonly kind: 'counted-once' | 'voice-counted-once';
      readonly files: readonly [string, string];
    }
  | {
      readonly kind: 'texts-left-out';
      readonly notes: number;
      readonly improvements: number;
      readonly reasons: number;
    }
  | { readonly kind: 'small-group'; readonly voices: number }
  | { readonly kind: 'team-as-one'; readonly file: string }
  | { readonly kind: 'agreements-left-out'; readonly file: string };

const teamNotices = (inputs: readonly MergeInput[], pool: boolean): readonly MergeNotice[] =>
  inputs.flatMap(({ file, evaluation }): MergeNotice[] => {
    if (!isTeam(evaluation)) return [];
    if (!pool) return [{ kind: 'team-as-one', file }];
    return hasDecisions(evaluation) ? [{ kind: 'agreements-left-out', file }] : [];
  });

/** Whether a team file holds more than what a merge can make again. */
export const hasDecisions = (team: TeamEvaluation): boolean =>
  Object.keys(team.agreed).length > 0 || team.actions.length > 0;

const privacyNotices = (
  identity: IdentityPolicy,
  speakers: readonly Speaker[],
): readonly MergeNotice[] => {
  if (identity !== 'aggregate') return [];
  const texts = countTexts(speakers);
  return [
    ...(speakers.length < smallestGroup
      ? [{ kind: 'small-group', voices: speakers.length } as const]
      : []),
    ...(texts.notes + texts.improvements + texts.reasons > 0
      ? [{ kind: 'texts-left-out', ...texts } as const]
      : []),
  ];
};
