import { isGodbhtError } from '../errors.ts';
import { createText } from '../files/create.ts';
import { fileExists } from '../files/disk/folder.ts';
import { loadMapping, mappingText } from '../files/mapping-file.ts';
import { type ReadTable, readTables } from '../files/read-table.ts';
import { mappedFields, mapRows } from '../forms/mapped-rows.ts';
import { proposeMapping } from '../forms/propose-mapping.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Mapping } from '../model/mapping.ts';
import { formText } from '../text/form.ts';
import { importText } from '../text/import.ts';
import { mappingFileText } from '../text/mapping-file.ts';
import { visibleLine } from '../text/visible-text.ts';
import { type Context, say } from './context.ts';
import {
  joinReturns,
  problemsOf,
  type ReadReturns,
  type ReturnProblem,
  refusedFor,
  understandAll,
} from './read-returns.ts';
import type { Found } from './return-readers.ts';

/**
 * What stands in tables from elsewhere, a row for each person; undefined where there was no mapping and one was made
 * to be filled in.
 *
 * @throws what loadMapping, readTables and createText throw
 */
export const readMapped = async (
  context: Context,
  files: readonly string[],
  mappingFile: string,
): Promise<ReadReturns | undefined> => {
  const { language } = context;
  const instrument = await context.loadInstrument();
  const [file] = files;
  if (file === undefined) return joinReturns([]);
  if (!(await fileExists(mappingFile))) {
    await makeMapping(context, file, mappingFile, instrument);
    say(context, visibleLine(importText[language].mappingMade(mappingFile, file)));
    return undefined;
  }
  const codesFor = (mapping: Mapping) => mappedFields(mapping, instrument).map(({ code }) => code);
  const mapping = await loadMapping(mappingFile, codesFor, { instrument, language });
  const all: ReadReturns[] = [];
  for (const file of files) {
    try {
      all.push(await readTable(context, file, mapping, instrument));
    } catch (error) {
      if (!isGodbhtError(error)) throw error;
      all.push(refusedFor(file, null, problemsOf(error, file, context)));
    }
  }
  return joinReturns(all);
};

const makeMapping = async (
  context: Context,
  file: string,
  mappingFile: string,
  instrument: Instrument,
): Promise<void> => {
  const { language, newId } = context;
  const tables = await readTables(file);
  const table = tables[0] ?? { sheet: null, columns: [], rows: [], isTooLarge: false };
  const blanks = mappingFileText[language].blanks;
  const proposed = proposeMapping(table, instrument, { id: newId(), blanks });
  const { sheet } = table;
  const mapping = tables.length < 2 || sheet === null ? proposed : { ...proposed, sheet };
  const text = mappingText(mapping, file, language);
  await createText(mappingFile, 'mapping', text, { force: false });
};

const readTable = async (
  context: Context,
  file: string,
  mapping: Mapping,
  instrument: Instrument,
): Promise<ReadReturns> => {
  const { language } = context;
  const words = importText[language];
  const problem = (code: string, message: string): ReturnProblem => ({
    ...{ file, place: null, code, message },
  });
  const chosen = chooseTable(await readTables(file), mapping, words);
  const tooLarge = formText[language].finding['not-read']();
  if (typeof chosen === 'string') return refusedFor(file, null, [problem('no-table', chosen)]);
  if (chosen.isTooLarge) return refusedFor(file, null, [problem('not-read', tooLarge)]);
  const reading = { instrument, language, file, words: formText[language].row };
  const mapped = mapRows(chosen, mapping, reading);
  if (mapped.rows === null) {
    return refusedFor(
      file,
      null,
      mapped.findings.map(({ code, column }) => problem(code, words.table[code](column))),
    );
  }
  const rows: ReadReturns[] = [];
  for (const { form, id, hasSlipped } of mapped.rows) {
    const { place } = form;
    const found: Found = hasSlipped
      ? { kind: 'none', file: place, finding: { code: 'slipped', place, field: null, given: '' } }
      : { kind: 'form', file: place, form, notices: [], ...(id && { id }) };
    rows.push(await understandAll(context, [found], instrument));
  }
  const { unmapped } = mapped;
  return joinReturns([
    ...rows,
    unmapped.length === 0
      ? joinReturns([])
      : refusedFor(file, null, [problem('unmapped-column', words.unmapped(unmapped))]),
  ]);
};

const chooseTable = (
  tables: readonly ReadTable[],
  { sheet }: Mapping,
  words: (typeof importText)['nb'],
): ReadTable | string => {
  const [first, ...others] = tables;
  if (first === undefined) return words.noTable;
  const names = tables.flatMap((table) => table.sheet ?? []);
  if (first.sheet === null || (sheet === undefined && others.length === 0)) return first;
  if (sheet === undefined) return words.severalSheets(names);
  return tables.find((table) => table.sheet === sheet) ?? words.noSheet(sheet, names);
};
