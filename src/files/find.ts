import { resolve } from 'node:path';
import { GodbhtError } from '../errors.ts';
import type { EvaluationKind } from '../model/team.ts';
import { isFolder, listFolder } from './disk/folder.ts';
import { readBeginning, standardStream } from './disk/read-bytes.ts';

type FoundEvaluation = { readonly file: string; readonly kind: EvaluationKind };

const endings: Readonly<Record<EvaluationKind, RegExp>> = {
  scoring: /\.scoring\.ya?ml$/i,
  team: /\.team\.ya?ml$/i,
};

export const kindOfName = (file: string): EvaluationKind | undefined => {
  if (endings.scoring.test(file)) return 'scoring';
  return endings.team.test(file) ? 'team' : undefined;
};

/** What a file says it is in its first lines, whatever its name is. */
export const saidKind = async (file: string): Promise<EvaluationKind | undefined> => {
  const said = /(?:^|[{,\s])(["']?)format\1\s*:\s*["']?godbht\/(scoring|team)@\d/;
  const [, , kind] = said.exec(await readBeginning(file)) ?? [];
  return kind as EvaluationKind | undefined;
};

/** Sorted by name. @throws GodbhtError `not-found`, `unreadable` */
export const findEvaluations = async (folder: string): Promise<readonly FoundEvaluation[]> =>
  (await listFolder(folder)).flatMap((file) => {
    const kind = kindOfName(file);
    return kind === undefined ? [] : [{ file, kind }];
  });

/** What a folder gave, and what in it may have been meant too. */
export type FolderContent = {
  readonly folder: string;
  readonly scorings: readonly string[];
  readonly teams: readonly string[];
  readonly others: readonly string[];
  readonly subfolders: readonly string[];
};

/**
 * A folder means its scorings: what is named as one, and what says that it is one under another name.
 * @param output is not among what was left out
 * @throws GodbhtError `nothing-to-merge`, `unreadable`
 */
export const expandInputs = async (
  paths: readonly string[],
  output: string,
): Promise<{ readonly files: readonly string[]; readonly folders: readonly FolderContent[] }> => {
  const files: string[] = [];
  const folders: FolderContent[] = [];
  for (const path of paths) {
    if (!(await isNamedFolder(path))) files.push(path);
    else if (!folders.some(({ folder }) => resolve(folder) === resolve(path))) {
      const content = await sortFolder(path, output);
      const { folder, scorings, teams } = content;
      if (scorings.length === 0) throw new GodbhtError('nothing-to-merge', { folder, teams });
      files.push(...scorings);
      folders.push(content);
    }
  }
  return { files, folders };
};

const sortFolder = async (folder: string, output: string): Promise<FolderContent> => {
  const found: Record<'scorings' | 'teams' | 'others' | 'subfolders', string[]> = {
    ...{ scorings: [], teams: [], others: [], subfolders: [] },
  };
  for (const file of await listFolder(folder)) {
    if (await isFolder(file)) found.subfolders.push(file);
    else if (/\.(ya?ml|txt)$/i.test(file)) {
      const kind = kindOfName(file) === 'scoring' ? 'scoring' : await saidKind(file);
      const among = kind === undefined ? 'others' : (`${kind}s` as const);
      if (among === 'scorings' || resolve(file) !== resolve(output)) found[among].push(file);
    }
  }
  return { folder, ...found };
};

const isNamedFolder = async (path: string): Promise<boolean> =>
  path !== standardStream && (await isFolder(path));
