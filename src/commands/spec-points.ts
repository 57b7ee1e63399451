import { GodbhtError, isGodbhtError } from '../errors.ts';
import { createText, schemaLine } from '../files/create.ts';
import { fileExists } from '../files/disk/folder.ts';
import { withLock } from '../files/disk/lock.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { type LoadedPoints, loadPoints, savePoints } from '../files/points-file.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Points } from '../model/points.ts';
import type { Requirement, Specification } from '../model/specification.ts';
import { pointsScreen } from '../prompt/points-screens.ts';
import { emptyPoints } from '../specification/empty-points.ts';
import { startPoints, stepPoints } from '../specification/points-walk.ts';
import type { SupplierAnswers } from '../specification/supplier-answers.ts';
import { openTerminal } from '../terminal/ask.ts';
import { play } from '../terminal/play.ts';
import { saidText } from '../text/said.ts';
import { sessionText } from '../text/session.ts';
import { sayTakenOver } from './change-evaluation.ts';
import { type Context, keyOutput, say } from './context.ts';

/** What points are given for. */
export type Tenders = {
  readonly instrument: Instrument;
  readonly specification: Specification;
  readonly requirements: readonly Requirement[];
  readonly suppliers: readonly SupplierAnswers[];
};

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
  const output = ask ? keyOutput(context) : undefined;
  if (ask && output === undefined) throw new GodbhtError('points-need-terminal', {});
  if (file !== standardStream && !(await fileExists(file))) {
    const { specification, requirements, suppliers } = tenders;
    const text = emptyPoints(specification, requirements, suppliers, language);
    await createText(file, 'points', schemaLine('points') + text, { force: false });
    say(context, ask ? saidText[language].created(file) : saidText[language].pointsCreated(file));
  }
  if (output === undefined) return (await load(context, file, tenders)).points;
  return withLock(
    file,
    async () => askForPoints(context, output, await load(context, file, tenders), tenders),
    {
      onTakenOver: sayTakenOver(context),
    },
  );
};

const load = (
  { stdin, language }: Context,
  file: string,
  { instrument, specification, requirements, suppliers }: Tenders,
): Promise<LoadedPoints> => {
  const supplierNames = suppliers.map(({ name }) => name);
  const target = { specification, requirements, supplierNames };
  return loadPoints(file, target, { stdin, instrument, language });
};

/** From answer to answer, with every point on disk before the next. */
const askForPoints = async (
  context: Context,
  output: NodeJS.WriteStream,
  start: LoadedPoints,
  tenders: Tenders,
): Promise<Points> => {
  const { stdin: input, colour, language } = context;
  const terminal = openTerminal({ input, output, colour, signs: sessionText[language] });
  let loaded = start;
  try {
    await play(terminal, startPoints({ ...tenders, points: start.points }), {
      show: (session) => pointsScreen(session, language),
      step: stepPoints,
      keep: async (before, after) => {
        if (after.points === before.points) return;
        loaded = await savePoints(loaded, after.points);
      },
    });
  } catch (error) {
    await terminal.close();
    if (isGodbhtError(error) && error.code === 'interrupted') {
      say(context, saidText[language].pointsKept(start.file));
    }
    throw error;
  }
  await terminal.close();
  return loaded.points;
};
