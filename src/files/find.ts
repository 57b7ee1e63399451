import { GodbhtError } from '../errors.ts';
import type { EvaluationKind } from '../model/team.ts';
import { isFolder, listFolder } from './disk/folder.ts';
import { standardStream } from './disk/read-bytes.ts';

type FoundEvaluation = { readonly file: string; readonly kind: EvaluationKind };

const endings: Readonly<Record<EvaluationKind, RegExp>> = {
  scoring: /\.scoring\.ya?ml$/i,
  team: /\.team\.ya?ml$/i,
};

export const kindOfName = (file: string): EvaluationKind | undefined => {
  if (endings.scoring.test(file)) return 'scoring';
  return endings.team.test(file) ? 'team' : undefined;
};

/** Sorted by name. @throws GodbhtError `not-found`, `unreadable` */
export const findEvaluations = async (folder: string): Promise<readonly FoundEvaluation[]> =>
  (await listFolder(folder)).flatMap((file) => {
    const kind = kindOfName(file);
    return kind === undefined ? [] : [{ file, kind }];
  });

/** A folder means its scorings. @throws GodbhtError `nothing-to-merge`, `unreadable` */
export const expandInputs = (paths: readonly string[]): Promise<readonly string[]> =>
  expandFolders(paths, (file) => kindOfName(file) === 'scoring');

const expandFolders = async (
  paths: readonly string[],
  isMeant: (file: string) => boolean,
): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const path of paths) {
    if (path === standardStream || !(await isFolder(path))) {
      files.push(path);
      continue;
    }
    const meant = (await listFolder(path)).filter(isMeant);
    if (meant.length === 0) throw new GodbhtError('nothing-to-merge', { folder: path });
    files.push(...meant);
  }
  return files;
};
