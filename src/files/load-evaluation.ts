import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import {
  type Evaluation,
  type EvaluationKind,
  evaluationKinds,
  type TeamEvaluation,
} from '../model/team.ts';
import { type Content, checkContent } from './checks/check-content.ts';
import { refusal } from './checks/problems.ts';
import type { ReadOptions } from './disk/read-bytes.ts';
import { readSource } from './read-source.ts';
import type { Cut } from './yaml/cut-text.ts';

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
): Promise<Loaded<Content[K]>> => {
  const { instrument, language, expect = evaluationKinds } = options;
  const source = await readSource(file, options);
  const { content, findings } = await checkContent<K>(source, expect as readonly K[], instrument);
  if (content === undefined) throw refusal(source, findings, language);
  return { file, evaluation: content, text: source.text };
};

/** The same for a team evaluation alone. */
export const loadTeam = (
  file: string,
  options: Omit<LoadOptions<'team'>, 'expect'>,
): Promise<Loaded<TeamEvaluation>> => loadEvaluation(file, { ...options, expect: ['team'] });
