import { GodbhtError, isGodbhtError } from '../errors.ts';
import type { MergeInput } from '../evaluation/copies.ts';
import { answeredItems } from '../evaluation/profile.ts';
import type { FolderContent } from '../files/find.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import type { ContentOptions } from '../files/read-source.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import { isTeam, voiceCount } from '../model/team.ts';
import { type MergeText, mergeText } from '../text/merge.ts';
import { visibleLine } from '../text/visible-text.ts';
import type { Context } from './context.ts';
import { withProgress } from './progress.ts';

/** @throws what loadEvaluation throws; `several-inputs` where there is something about more than one file */
export const loadAll = (
  context: Context,
  files: readonly string[],
  options: ContentOptions,
): Promise<readonly MergeInput[]> => {
  const line = (read: number): string => mergeText[context.language].reading(read, files.length);
  return withProgress(context, { line }, (tell) => loadEach(files, options, tell));
};

const loadEach = async (
  files: readonly string[],
  options: ContentOptions,
  tell: (read: number) => void,
): Promise<readonly MergeInput[]> => {
  const inputs: MergeInput[] = [];
  const errors: GodbhtError[] = [];
  const readAhead = 16;
  // The next few are on their way from the disk while one is read.
  for (let at = 0; at < files.length; at += readAhead) {
    tell(at);
    const few = files.slice(at, at + readAhead);
    for (const load of await Promise.allSettled(few.map((file) => loadEvaluation(file, options)))) {
      if (load.status === 'fulfilled') inputs.push(load.value);
      else if (isGodbhtError(load.reason)) errors.push(load.reason);
      else throw load.reason;
    }
  }
  const [first, ...others] = errors;
  if (first === undefined) return inputs;
  throw others.length === 0 ? first : new GodbhtError('several-inputs', { errors });
};

/** How many files a folder gave, and what in it was not read, so that nobody is left out unseen. */
export const folderLines = (
  { folder, scorings, teams, others, subfolders }: FolderContent,
  words: MergeText,
): readonly string[] => [
  words.folderGave(folder, scorings.length),
  ...(teams.length > 0 ? [words.teamsNotTaken(teams)] : []),
  ...(others.length > 0 ? [words.othersNotTaken(others)] : []),
  ...(subfolders.length > 0 ? [words.subfoldersNotTaken(subfolders)] : []),
];

/** More than this are summed up in a line. */
const mostLines = 30;

/** What is merged: whose each file is, from when, and how much of it is answered. */
export const inputLines = (
  inputs: readonly MergeInput[],
  instrument: Instrument,
  words: MergeText,
  pool: boolean,
): readonly string[] => {
  const all = itemsOf(instrument).length;
  if (inputs.length > mostLines) {
    const complete = inputs.filter(
      ({ evaluation }) => answeredItems(evaluation, instrument) === all,
    ).length;
    const dates = inputs.flatMap(({ evaluation }) => evaluation.date ?? []).sort();
    const [from = '', to = ''] = [dates[0], dates.at(-1)];
    return [words.briefly(inputs.length, complete, from, to)];
  }
  return aligned(
    inputs.map(({ file, evaluation }) => {
      const answered = answeredItems(evaluation, instrument);
      const [who, role] = isTeam(evaluation)
        ? [words.aTeam, evaluation.label]
        : [words.perspective[evaluation.perspective], evaluation.rater?.role];
      const date = evaluation.date ?? words.undated;
      const said =
        pool && isTeam(evaluation)
          ? words.scorings(voiceCount(evaluation))
          : words.answered(answered, all);
      return [file, who, role ?? '–', date, said].map(visibleLine);
    }),
  );
};

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widthOf = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widthOf(at))).join('  ')}`.trimEnd(),
  );
};
