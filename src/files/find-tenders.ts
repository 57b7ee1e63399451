import { basename, join, resolve } from 'node:path';
import { GodbhtError } from '../errors.ts';
import { isFolder, listFolder } from './disk/folder.ts';
import { standardStream } from './disk/read-bytes.ts';

export type FoundFile = {
  readonly file: string;
  /** As whoever evaluates knows it: from the folder that was given, never the way to it. */
  readonly name: string;
};

export type FoundTenders = {
  readonly workbooks: readonly (FoundFile & {
    /** Of one supplier, among whose workbooks only one is the form; null where it was named or lies flat. */
    readonly folder: string | null;
  })[];
  readonly unread: readonly (FoundFile & {
    /** A tender may be in it: leaving it out without a word could cost a supplier the contract. */
    readonly mayBeAnswers: boolean;
  })[];
};

const workbook = /\.xls[xm]$/i;
// Beside a workbook that is open, Excel keeps a file of the same name after «~$».
const ofTheSystem = /^(?:~\$.*|Thumbs\.db|desktop\.ini)$/i;
const answers =
  /\.(?:xlsb?|xlt[xm]?|f?ods|numbers|csv|tsv|docx?|docm|odt|rtf|pages|pdf|zip|7z|msg|eml)$/i;

/**
 * A folder means its workbooks and those of the folders in it, one for each supplier; what else is there
 * is told. `own` are files of the evaluation itself, which may lie beside.
 *
 * @throws GodbhtError `no-workbooks`, `not-found`, `unreadable`
 */
export const findTenders = async (
  paths: readonly string[],
  own: readonly string[],
): Promise<FoundTenders> => {
  const known = new Set(own.map((file) => resolve(file)));
  const found: FoundTenders[] = [];
  for (const path of paths) {
    if (path === standardStream || !(await isFolder(path))) {
      found.push({ workbooks: [{ file: path, name: basename(path), folder: null }], unread: [] });
    } else found.push(await inFolder(path, known));
  }
  return joined(found);
};

const joined = (found: readonly FoundTenders[]): FoundTenders => ({
  workbooks: found.flatMap(({ workbooks }) => workbooks),
  unread: found.flatMap(({ unread }) => unread),
});

const inFolder = async (folder: string, known: ReadonlySet<string>): Promise<FoundTenders> => {
  const found: FoundTenders[] = [];
  for (const file of await entriesOf(folder, known)) {
    const name = basename(file);
    if (await isFolder(file)) found.push(await ofSupplier(file, name, known));
    else if (workbook.test(name)) {
      found.push({ workbooks: [{ file, name, folder: null }], unread: [] });
    } else {
      found.push({ workbooks: [], unread: [{ file, name, mayBeAnswers: answers.test(name) }] });
    }
  }
  const all = joined(found);
  if (all.workbooks.length === 0 && !all.unread.some(({ mayBeAnswers }) => mayBeAnswers)) {
    throw new GodbhtError('no-workbooks', { folder });
  }
  return all;
};

const ofSupplier = async (
  folder: string,
  name: string,
  known: ReadonlySet<string>,
): Promise<FoundTenders> => {
  const entries = (await entriesOf(folder, known)).map((file) => ({
    file,
    name: join(name, basename(file)).replaceAll('\\', '/'),
  }));
  const workbooks = entries.filter((one) => workbook.test(one.name));
  if (workbooks.length === 0 && entries.length > 0) {
    return { workbooks: [], unread: [{ file: folder, name: `${name}/`, mayBeAnswers: true }] };
  }
  return {
    workbooks: workbooks.map((one) => ({ ...one, folder })),
    unread: entries
      .filter((one) => !workbooks.includes(one))
      .map((one) => ({ ...one, mayBeAnswers: false })),
  };
};

const entriesOf = async (folder: string, known: ReadonlySet<string>): Promise<readonly string[]> =>
  (await listFolder(folder)).filter(
    (file) => !ofTheSystem.test(basename(file)) && !known.has(resolve(file)),
  );
