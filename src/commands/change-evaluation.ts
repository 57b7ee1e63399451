import { GodbhtError } from '../errors.ts';
import { breaksSeal } from '../evaluation/seal.ts';
import { withLock } from '../files/disk/lock.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { saveEvaluation } from '../files/save-evaluation.ts';
import type { Instrument } from '../model/instrument.ts';
import { type Evaluation, isTeam, type TeamEvaluation } from '../model/team.ts';
import { saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';

/** Loads a file, changes what it says and saves it, with nobody else at the file meanwhile. */
export const changeEvaluation = async <E extends Evaluation>(
  context: Context,
  file: string,
  change: (evaluation: Evaluation, instrument: Instrument) => E,
): Promise<E> => {
  const instrument = await context.loadInstrument();
  return aloneAt(context, file, async () => {
    const options = { instrument, language: context.language };
    const loaded = await loadEvaluation(file, options);
    const changed = change(loaded.evaluation, instrument);
    const saved = (await saveEvaluation(loaded, changed, options)).evaluation;
    sayIfSealBroke(context, file, loaded.evaluation, saved);
    return saved;
  });
};

/** The same of a team file. @throws GodbhtError `team-only` */
export const changeTeam = (
  context: Context,
  file: string,
  command: string,
  change: (team: TeamEvaluation, instrument: Instrument) => TeamEvaluation,
): Promise<TeamEvaluation> =>
  changeEvaluation(context, file, (evaluation, instrument) => {
    if (!isTeam(evaluation)) throw new GodbhtError('team-only', { option: command });
    return change(evaluation, instrument);
  });

/** Says so where a seal held before a change and doesn't after it: once, whatever else is changed later. */
const sayIfSealBroke = (
  context: Context,
  file: string,
  before: Evaluation,
  after: Evaluation,
): void => {
  if (isTeam(before) && isTeam(after) && breaksSeal(before, after)) {
    say(context, saidText[context.language].sealBroken(file));
  }
};

/** Works with nobody else at the file, and says where a lock that nobody held any more was taken over. */
export const aloneAt = <T>(context: Context, file: string, work: () => Promise<T>): Promise<T> =>
  withLock(file, work, {
    onTakenOver: ({ file, owner }) =>
      say(context, saidText[context.language].lockTakenOver(file, owner)),
    onWaiting: ({ file, owner }) =>
      say(context, saidText[context.language].waitingFor(file, owner)),
  });
