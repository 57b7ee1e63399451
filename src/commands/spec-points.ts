import { GodbhtError } from '../errors.ts';
import { createText, schemaLine } from '../files/create.ts';
import { fileExists } from '../files/disk/folder.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import {
  addSuppliers,
  type LoadedPoints,
  loadPoints,
  namesLeftOut,
  savePoints,
} from '../files/points-file.ts';
import type { Instrument } from '../model/instrument.ts';
import { type Points, supplierKey } from '../model/points.ts';
import { askPoints, type Tender } from '../session/points-questions.ts';
import { emptyPoints, linesToFillIn } from '../specification/empty-points.ts';
import { saidText } from '../text/said.ts';
import { aloneAt } from './change-evaluation.ts';
import { type Context, keyOutput, say } from './context.ts';

export type Tenders = Tender & { readonly instrument: Instrument };

/** `partial`: suppliers that have points and no answers are told and let be. */
type Way = { readonly ask: boolean; readonly partial: boolean };

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
  { ask, partial }: Way,
): Promise<Points> => {
  const { language } = context;
  if (ask && keyOutput(context) === undefined) throw new GodbhtError('points-need-terminal', {});
  if (file !== standardStream && !(await fileExists(file))) {
    const { specification, requirements, suppliers } = tenders;
    const text = emptyPoints(specification, requirements, suppliers, language);
    await createText(file, 'points', schemaLine('points') + text, { force: false });
    say(context, ask ? saidText[language].created(file) : saidText[language].pointsCreated(file));
  }
  const loaded = await load(context, file, tenders, partial);
  sayWhoIsGone(context, loaded, tenders);
  const added = namesLeftOut(loaded.points, namesOf(tenders));
  if (file === standardStream && added.length > 0) {
    say(context, saidText[language].suppliersToAdd(added, file));
  }
  if (file === standardStream || (!ask && added.length === 0)) return loaded.points;
  return aloneAt(context, file, async () => {
    const whole = await addMissing(context, await load(context, file, tenders, partial), tenders);
    return ask ? askForPoints(context, whole, tenders) : whole.points;
  });
};

const namesOf = ({ suppliers }: Tender): readonly string[] => suppliers.map(({ name }) => name);

const sayWhoIsGone = (context: Context, { file, points }: LoadedPoints, tenders: Tender): void => {
  const known = new Set(namesOf(tenders).map(supplierKey));
  const gone = points.suppliers
    .map(({ name }) => name)
    .filter((one) => !known.has(supplierKey(one)));
  if (gone.length > 0) say(context, saidText[context.language].suppliersGone(gone, file));
};

/** Tenders that came in, or were taken in, after the file was made. */
const addMissing = async (
  context: Context,
  loaded: LoadedPoints,
  { requirements, suppliers }: Tender,
): Promise<LoadedPoints> => {
  const { language } = context;
  const missing = new Set(
    namesLeftOut(
      loaded.points,
      suppliers.map(({ name }) => name),
    ),
  );
  const added = suppliers.filter(({ name }) => missing.has(name));
  const lines = added.map((one) => ({
    name: one.name,
    lines: linesToFillIn(requirements, one, language),
  }));
  const whole = await addSuppliers(loaded, lines);
  if (added.length > 0) say(context, saidText[language].suppliersAdded([...missing], loaded.file));
  return whole;
};

const load = (
  { language }: Context,
  file: string,
  tenders: Tenders,
  mayHaveOthers: boolean,
): Promise<LoadedPoints> => {
  const { instrument, specification, requirements } = tenders;
  const target = { specification, requirements, supplierNames: namesOf(tenders), mayHaveOthers };
  return loadPoints(file, target, { instrument, language });
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
