import {
  type Evaluation,
  type EvaluationKind,
  evaluationKinds,
  type TeamEvaluation,
} from '../model/team.ts';
import type { Content } from './checks/check-content.ts';
import { type ContentOptions, readContent } from './read-source.ts';
import type { Cut } from './yaml/cut-text.ts';

type LoadOptions<K extends EvaluationKind = EvaluationKind> = ContentOptions & {
  /** Both kinds where it is left out. */
  readonly expect?: readonly K[];
};

export type Loaded<E extends Evaluation = Evaluation> = {
  readonly file: string;
  readonly evaluation: E;
  readonly text: string;
  /** The text cut for editing, once it has been. */
  readonly cut?: Cut;
};

/** @throws what readContent throws */
export const loadEvaluation = async <K extends EvaluationKind = EvaluationKind>(
  file: string,
  options: LoadOptions<K>,
): Promise<Loaded<Content[K]>> => {
  const { expect = evaluationKinds } = options;
  const { content, source } = await readContent(file, expect as readonly K[], options);
  return { file, evaluation: content, text: source.text };
};

export const loadTeam = (
  file: string,
  options: Omit<LoadOptions<'team'>, 'expect'>,
): Promise<Loaded<TeamEvaluation>> => loadEvaluation(file, { ...options, expect: ['team'] });
