import { withLock } from '../files/disk/lock.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { saveEvaluation } from '../files/save-evaluation.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Evaluation } from '../model/team.ts';
import { saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';

/** Loads a file, changes what it says and saves it, with nobody else at the file meanwhile. */
export const changeEvaluation = async <E extends Evaluation>(
  context: Context,
  file: string,
  change: (evaluation: Evaluation, instrument: Instrument) => E,
): Promise<E> => {
  const { language } = context;
  const instrument = await context.loadInstrument();
  return withLock(
    file,
    async () => {
      const loaded = await loadEvaluation(file, { instrument, language });
      const changed = change(loaded.evaluation, instrument);
      await saveEvaluation(loaded, changed);
      return changed;
    },
    { onTakenOver: sayTakenOver(context) },
  );
};

/** Says that a lock which nobody held any more has been taken over. */
export const sayTakenOver =
  (context: Context) =>
  ({ file, owner }: { readonly file: string; readonly owner: string }): void =>
    say(context, saidText[context.language].lockTakenOver(file, owner));
