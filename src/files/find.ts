import { basename } from 'node:path';
import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import type { Subject } from '../model/scoring.ts';
import type { EvaluationKind } from '../model/team.ts';
import { asRecord, asText } from './checks/rules/values.ts';
import { isFolder, listFolder, readHead } from './disk/folder.ts';
import { standardStream } from './disk/read-bytes.ts';
import { parseSource } from './yaml/source.ts';

type FoundEvaluation = {
  readonly file: string;
  readonly kind: EvaluationKind;
  /** Absent where the file can't be read or does not say. */
  readonly subject?: Subject;
  readonly date?: string;
};

const endings: Readonly<Record<EvaluationKind, RegExp>> = {
  scoring: /\.scoring\.ya?ml$/i,
  team: /\.team\.ya?ml$/i,
};

export const kindOfName = (file: string): EvaluationKind | undefined => {
  if (endings.scoring.test(file)) return 'scoring';
  return endings.team.test(file) ? 'team' : undefined;
};

/** Sorted by name. @throws GodbhtError `not-found`, `unreadable` */
export const findEvaluations = async (folder: string): Promise<readonly FoundEvaluation[]> => {
  const found: FoundEvaluation[] = [];
  for (const file of await listFolder(folder)) {
    const kind = kindOfName(file);
    if (kind !== undefined) found.push({ file, kind, ...(await glance(file)) });
  }
  return found;
};

/** A folder means its scorings. @throws GodbhtError `nothing-to-merge`, `unreadable` */
export const expandInputs = (paths: readonly string[]): Promise<readonly string[]> =>
  expandFolders(paths, (file) => kindOfName(file) === 'scoring', 'nothing-to-merge');

/** A folder means its workbooks. @throws GodbhtError `no-workbooks`, `unreadable` */
export const expandWorkbooks = (paths: readonly string[]): Promise<readonly string[]> =>
  expandFolders(paths, isWorkbook, 'no-workbooks');

// Beside a workbook that is open, Excel keeps a file of the same name after «~$».
const isWorkbook = (file: string): boolean =>
  /\.xlsx$/i.test(file) && !basename(file).startsWith('~$');

const expandFolders = async (
  paths: readonly string[],
  isMeant: (file: string) => boolean,
  noneFound: 'nothing-to-merge' | 'no-workbooks',
): Promise<readonly string[]> => {
  const files: string[] = [];
  for (const path of paths) {
    if (path === standardStream || !(await isFolder(path))) {
      files.push(path);
      continue;
    }
    const meant = (await listFolder(path)).filter(isMeant);
    if (meant.length === 0) throw new GodbhtError(noneFound, { folder: path });
    files.push(...meant);
  }
  return files;
};

// Subject and date stand above the ratings: a folder with many files is not read whole.
const glanceBytes = 8192;

const glance = async (file: string): Promise<Pick<FoundEvaluation, 'subject' | 'date'>> => {
  const head = await readHead(file, glanceBytes).catch(() => '');
  const [aboveRatings = ''] = head.split(/^(?:ratings|voices|agreed|actions)\b/m);
  const { value: found } = parseSource(file, aboveRatings);
  const value = asRecord(found);
  const { bht, virksomhet } = asRecord(value.subject);
  const isSubject = typeof bht === 'string' && typeof virksomhet === 'string';
  return defined({
    subject: isSubject ? { bht, virksomhet } : undefined,
    date: asText(value.date),
  });
};
