import { type FailureCode, GodbhtError, type Place } from '../errors.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Evaluation, TeamEvaluation } from '../model/team.ts';
import {
  checkEvaluation,
  type EvaluationKind,
  type EvaluationOf,
  evaluationKinds,
} from './check-evaluation.ts';
import type { Cut } from './cut-text.ts';
import type { Finding } from './finding.ts';
import type { ReadOptions } from './read-bytes.ts';
import { problemsIn, readSource, type Source } from './source.ts';

export type LoadOptions<K extends EvaluationKind = EvaluationKind> = ReadOptions & {
  readonly instrument: Instrument;
  readonly language: Language;
  /** Both kinds where it is left out. */
  readonly expect?: readonly K[];
};

/** An evaluation, and what saving it again needs to know. */
export type Loaded<E extends Evaluation = Evaluation> = {
  readonly file: string;
  readonly evaluation: E;
  /** The text it was read from. */
  readonly text: string;
  /** The text cut for editing, once it has been. */
  readonly cut?: Cut;
};

/**
 * Reads a scoring or a team evaluation and checks all of it.
 *
 * @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8`, `newer-format`,
 *   `wrong-kind`, `other-instrument`; else `invalid-file` with every problem
 */
export const loadEvaluation = async <K extends EvaluationKind = EvaluationKind>(
  file: string,
  options: LoadOptions<K>,
): Promise<Loaded<EvaluationOf[K]>> => {
  const { instrument, language, expect = evaluationKinds } = options;
  const source = await readSource(file, options);
  const { evaluation, findings } = await checkEvaluation(source, expect, instrument);
  if (evaluation === undefined) throw await refusal(source, findings, language);
  return { file, evaluation: evaluation as EvaluationOf[K], text: source.text };
};

/** The same for a team evaluation alone. */
export const loadTeam = (
  file: string,
  options: Omit<LoadOptions<'team'>, 'expect'>,
): Promise<Loaded<TeamEvaluation>> => loadEvaluation(file, { ...options, expect: ['team'] });

/** The one error that stands for all that was found: a foreign file is told by what it is. */
const refusal = async (
  source: Source,
  findings: readonly Finding[],
  language: Language,
): Promise<GodbhtError<FailureCode>> => {
  const { file } = source;
  for (const found of findings) {
    const place = await placeOf(source, found, language);
    switch (found.code) {
      case 'newer-format':
        return new GodbhtError('newer-format', { file, ...found.details }, { place });
      case 'wrong-kind':
        return new GodbhtError('wrong-kind', { file, ...found.details }, { place });
      case 'other-instrument':
        return new GodbhtError('other-instrument', { file, ...found.details }, { place });
    }
  }
  const problems = await problemsIn(source, findings, language);
  const [{ line, column } = {}] = problems;
  const place: Place =
    line === undefined || column === undefined ? { file } : { file, line, column };
  return new GodbhtError('invalid-file', { problems }, { place });
};

const placeOf = async (source: Source, found: Finding, language: Language): Promise<Place> => {
  const [{ line, column } = { line: 1, column: 1 }] = await problemsIn(source, [found], language);
  return { file: source.file, line: line ?? 1, column: column ?? 1 };
};
