import { join, resolve } from 'node:path';
import type { CommandDeclaration } from '../cli/command.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import { withoutCopies } from '../evaluation/copies.ts';
import { likeNotices } from '../evaluation/merge-notices.ts';
import { createText, evaluationText } from '../files/create.ts';
import { isFolder, makeFolder } from '../files/disk/folder.ts';
import { backUp } from '../files/disk/save.ts';
import { findEvaluations } from '../files/find.ts';
import { type FoundReturns, findReturns } from '../files/find-returns.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { type Arrival, type SortedArrivals, sharedRoles, sortArrivals } from '../forms/arrivals.ts';
import { inKeyOrder } from '../model/keys.ts';
import { freePlaceFor } from '../session/file-name.ts';
import { importText } from '../text/import.ts';
import { mergeText } from '../text/merge.ts';
import { sessionText } from '../text/session.ts';
import { visibleLine } from '../text/visible-text.ts';
import { type Context, say } from './context.ts';
import {
  type Imported,
  type ImportResult,
  importJson,
  type ReturnedArrival,
  sayImport,
} from './import-summary.ts';
import { writeJson } from './output.ts';
import { readMapped } from './read-mapped.ts';
import { readReturns } from './read-returns.ts';

type ImportOptions = {
  readonly output?: string;
  readonly mapping?: string;
  readonly newest?: boolean;
  readonly dryRun?: boolean;
};

/**
 * Answers that came back, each as a scoring in a folder. Nothing there is ever lost, and what came is never changed.
 *
 * @throws GodbhtError `output-needed`, and whatever finding, loading and writing throw
 */
export const command: CommandDeclaration<readonly [paths: readonly string[]], ImportOptions> = {
  example: 'godbht import svar/ -o vurderinger',
  declare: (command, { arguments: a, options: o }) =>
    command
      .argument('<files...>', a.returned)
      .option('-o, --output <dir>', o.imported)
      .option('--mapping <file>', o.mapping)
      .option('--newest', o.newest)
      .option('--dry-run', o.dryRun),
  run: async (context, [paths], { output, mapping, newest = false, dryRun = false }) => {
    if (output === undefined && !dryRun)
      throw new GodbhtError('output-needed', { command: 'import' });
    const there = output === undefined ? [] : await loadThere(context, output);
    const listed = await findReturns(paths, mapping === undefined ? 'forms' : 'tables');
    const found = { ...listed, subfolders: listed.subfolders.filter(isNot(output)) };
    sayLeftOut(context, found);
    const known = new Set(there.map(({ file }) => resolve(file)));
    const files = found.files.filter((file) => !known.has(resolve(file)));
    const returns =
      mapping === undefined
        ? await readReturns(context, files)
        : await readMapped(context, files, mapping);
    if (returns === undefined) {
      if (context.json) writeJson(context, { created: mapping });
      return 1;
    }
    const sorted = sortArrivals([...there, ...returns.arrivals], { newest });
    const added = sorted.kept.filter(({ isThere }) => !isThere);
    const imported = nameAll(context, output ?? '', added, sorted);
    const here = [
      ...sorted.kept.filter(({ isThere }) => isThere),
      ...imported.map(({ file, arrival: { scoring } }) => ({ file, scoring })),
    ];
    const isNew = (file: string): boolean => imported.some((one) => one.file === file);
    const result: ImportResult = {
      ...{ found, imported, sorted, returns, alike: alikeIn(context, here, isNew) },
      shared: sharedRoles(here).filter((one) => one.files.some(isNew)),
    };
    if (output !== undefined && !dryRun) await writeAll(context, output, result);
    if (context.json) writeJson(context, importJson(result, await context.loadInstrument()));
    await sayImport(context, result, { folder: output ?? null, dryRun });
    return exitCodeOf(result);
  },
};

// What lies there unread may be somebody’s answers too.
const exitCodeOf = ({ found, sorted, returns, alike }: ImportResult): ExitCode =>
  found.files.length > 0 &&
  [found.locks, found.subfolders, found.others.filter(mayHoldAnswers)].every(isEmpty) &&
  [sorted.undecided, returns.refused, returns.notices, alike].every(isEmpty)
    ? 0
    : 1;

// A mapping, a list of roles or a team lies there for other reasons.
const mayHoldAnswers = (file: string): boolean => !/\.ya?ml$/i.test(file);

const isEmpty = ({ length }: readonly unknown[]): boolean => length === 0;

const isNot =
  (folder: string | undefined) =>
  (other: string): boolean =>
    folder === undefined || resolve(folder) !== resolve(other);

/** @throws what loadEvaluation throws: a folder that can’t be read might have the answers already */
const loadThere = async (context: Context, folder: string): Promise<readonly Arrival[]> => {
  if (!(await isFolder(folder))) return [];
  const instrument = await context.loadInstrument();
  const { language } = context;
  const there: Arrival[] = [];
  for (const { file, kind } of await findEvaluations(folder)) {
    if (kind !== 'scoring') continue;
    const expect = ['scoring'] as const;
    const { evaluation } = await loadEvaluation(file, { instrument, language, expect });
    there.push({ file, scoring: evaluation, date: evaluation.date, isThere: true });
  }
  return there;
};

const sayLeftOut = (context: Context, { locks, others, subfolders }: FoundReturns): void => {
  const words = importText[context.language];
  if (locks.length > 0) say(context, visibleLine(words.locks(locks)));
  if (others.length > 0) say(context, visibleLine(words.others(others)));
  if (others.some((file) => /\.msg$/i.test(file))) say(context, words.outlook);
  if (subfolders.length > 0) say(context, visibleLine(words.subfolders(subfolders)));
};

/** Each under a name that no other has, there or among them; newer answers under the name of those before. */
const nameAll = (
  { today, language }: Context,
  folder: string,
  added: readonly ReturnedArrival[],
  { kept, copies, older, undecided }: SortedArrivals,
): readonly Imported[] => {
  const fallback = sessionText[language].fileNames.scoring;
  const all = [...kept, ...copies.map(({ other }) => other), ...older.map(({ other }) => other)];
  const taken = new Set(
    [...all, ...undecided.flat()].flatMap(({ file, isThere }) => (isThere ? [placeOf(file)] : [])),
  );
  return added.map((arrival) => {
    const before = replacedBy(arrival, older);
    if (before !== undefined) return { file: before.file, arrival };
    const file = freePlaceFor(
      arrival.scoring,
      { today, fallback },
      (name) => join(folder, name),
      (one) => taken.has(placeOf(one)),
    );
    taken.add(placeOf(file));
    return { file, arrival };
  });
};

// Some disks tell no capitals from small letters.
const placeOf = (file: string): string => resolve(file).toLowerCase();

const replacedBy = (arrival: Arrival, older: SortedArrivals['older']): Arrival | undefined =>
  older.find(({ kept, other }) => kept === arrival && other.isThere)?.other;

const alikeIn = (
  { language }: Context,
  here: readonly Pick<Arrival, 'file' | 'scoring'>[],
  isNew: (file: string) => boolean,
): ImportResult['alike'] => {
  const inputs = here.map(({ file, scoring }) => ({ file, evaluation: scoring }));
  const { distinct } = withoutCopies(inputs, false, mergeText[language].team);
  return likeNotices(distinct).filter(({ files }) => files.some(isNew));
};

const writeAll = async (
  context: Context,
  folder: string,
  { imported, sorted }: ImportResult,
): Promise<void> => {
  const words = importText[context.language];
  await makeFolder(folder);
  for (const { file, arrival } of imported) {
    const text = arrival.text ?? evaluationText(inKeyOrder(arrival.scoring));
    const isNewer = replacedBy(arrival, sorted.older) !== undefined;
    if (isNewer) say(context, words.replaced(file, await backUp(file)));
    await createText(file, 'scoring', text, { force: isNewer });
  }
};
