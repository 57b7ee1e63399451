import { basename, resolve } from 'node:path';
import { isFolder, listFolder } from './disk/folder.ts';
import { standardStream } from './disk/read-bytes.ts';

export type FoundReturns = {
  readonly files: readonly string[];
  /** What lies in a folder and is of no kind that answers come in. */
  readonly others: readonly string[];
  readonly subfolders: readonly string[];
  /** What programs keep beside a file while it is open: the one it is about may not be saved yet. */
  readonly locks: readonly string[];
};

/** Answers come in forms of ours, or in tables from elsewhere. */
export type ReturnKind = 'forms' | 'tables';

const endings: Readonly<Record<ReturnKind, RegExp>> = {
  forms: /\.(?:xlsx|xlsm|pdf|html?|mht(?:ml)?|xhtml|eml|txt|scoring\.ya?ml)$/i,
  tables: /\.(?:xlsx|xlsm|csv|tsv|tab|txt)$/i,
};
const lock = /^(?:~\$|\.~lock\.)/;
const ofTheSystem = /^(?:Thumbs\.db|desktop\.ini)$/i;

/** A folder means every file in it that may be somebody’s answers. @throws GodbhtError `not-found`, `unreadable` */
export const findReturns = async (
  paths: readonly string[],
  kind: ReturnKind,
): Promise<FoundReturns> => {
  const found: Record<keyof FoundReturns, string[]> = {
    ...{ files: [], others: [], subfolders: [], locks: [] },
  };
  for (const path of paths) {
    if (path === standardStream || !(await isFolder(path))) found.files.push(path);
    else {
      for (const file of await listFolder(path)) {
        const among = await placeOf(file, kind);
        if (among !== undefined) found[among].push(file);
      }
    }
  }
  return { ...found, files: onlyOnce(found.files) };
};

const placeOf = async (file: string, kind: ReturnKind): Promise<keyof FoundReturns | undefined> => {
  const name = basename(file);
  if (ofTheSystem.test(name)) return undefined;
  if (await isFolder(file)) return 'subfolders';
  if (lock.test(name)) return 'locks';
  return endings[kind].test(name) ? 'files' : 'others';
};

const onlyOnce = (files: readonly string[]): readonly string[] =>
  [...new Map(files.toReversed().map((file) => [resolve(file), file])).values()].toReversed();
