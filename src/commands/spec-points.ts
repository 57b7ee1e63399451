import { GodbhtError } from '../errors.ts';
import { createText, schemaLine } from '../files/create.ts';
import { fileExists } from '../files/disk/folder.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { type LoadedPoints, loadPoints, savePoints } from '../files/points-file.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Points } from '../model/points.ts';
import { askPoints, type Tender } from '../session/points-questions.ts';
import { emptyPoints } from '../specification/empty-points.ts';
import { saidText } from '../text/said.ts';
import { aloneAt } from './change-evaluation.ts';
import { type Context, keyOutput, say } from './context.ts';

export type Tenders = Tender & { readonly instrument: Instrument };

/**
 * The points in a file, which is made, without any, where it isn't there; with `ask` they are given
 * at the keys first.
 *
 * @throws GodbhtError `points-need-terminal`, `interrupted`, and whatever loading, locking and saving
 *   throw
 */
export const readPoints = async (
  context: Context,
  file: string,
  tenders: Tenders,
  { ask }: { readonly ask: boolean },
): Promise<Points> => {
  const { language } = context;
  if (ask && keyOutput(context) === undefined) throw new GodbhtError('points-need-terminal', {});
  if (file !== standardStream && !(await fileExists(file))) {
    const { specification, requirements, suppliers } = tenders;
    const text = emptyPoints(specification, requirements, suppliers, language);
    await createText(file, 'points', schemaLine('points') + text, { force: false });
    say(context, ask ? saidText[language].created(file) : saidText[language].pointsCreated(file));
  }
  if (!ask) return (await load(context, file, tenders)).points;
  return aloneAt(context, file, async () =>
    askForPoints(context, await load(context, file, tenders), tenders),
  );
};

const load = (
  { language }: Context,
  file: string,
  { instrument, suppliers, ...tender }: Tenders,
): Promise<LoadedPoints> => {
  const supplierNames = suppliers.map(({ name }) => name);
  return loadPoints(file, { ...tender, supplierNames }, { instrument, language });
};

/** From answer to answer, with every point on disk before the next. */
const askForPoints = async (
  context: Context,
  start: LoadedPoints,
  tenders: Tenders,
): Promise<Points> => {
  const { language } = context;
  const { withQuestions } = await import('./with-questions.ts');
  let loaded = start;
  const keep = async (points: Points): Promise<void> => {
    if (points !== loaded.points) loaded = await savePoints(loaded, points);
  };
  await withQuestions(
    context,
    (questions) => askPoints(questions, start.points, tenders, language, keep),
    () => say(context, saidText[language].pointsKept(start.file)),
  );
  return loaded.points;
};
