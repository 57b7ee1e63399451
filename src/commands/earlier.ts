import { GodbhtError } from '../errors.ts';
import { subjectsOf } from '../evaluation/subjects.ts';
import { type Loaded, loadEvaluation } from '../files/load-evaluation.ts';
import type { ContentOptions } from '../files/read-source.ts';
import { type Evaluation, evaluationKinds, isTeam } from '../model/team.ts';

/**
 * What was judged of the same the time before. Beside a team's levels stand a team's; one person may look at either.
 *
 * @throws GodbhtError `earlier-subject`, and what loadEvaluation throws
 */
export const loadEarlier = async (
  file: string,
  present: Loaded,
  options: ContentOptions,
): Promise<Evaluation> => {
  const expect = isTeam(present.evaluation) ? (['team'] as const) : evaluationKinds;
  const earlier: Loaded = await loadEvaluation(file, { ...options, expect });
  const subjects = subjectsOf([present, earlier]);
  if (subjects.length > 1) throw new GodbhtError('earlier-subject', { subjects });
  return earlier.evaluation;
};
