import { digest } from '../evaluation/digest.ts';
import { type FormField, type FormStamp, formFormat } from '../model/form.ts';
import { groupBy } from '../model/group-by.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Choices, MappedColumn, Mapping } from '../model/mapping.ts';
import { spellingKey } from '../model/spelling.ts';
import type { FormText } from '../text/form.ts';
import { isBlank } from '../text/visible-text.ts';
import { fieldsOf } from './fields.ts';
import type { Given, ReturnedForm } from './read-answers.ts';
import { joined } from './read-book.ts';

/** A table from elsewhere: under each heading what every row answers. */
export type Table = {
  readonly columns: readonly { readonly heading: string; readonly letter: string }[];
  readonly rows: readonly {
    readonly number: number;
    readonly cells: readonly { readonly text: string; readonly isFormula: boolean }[];
  }[];
};

export type MappedRow = {
  readonly form: ReturnedForm;
  /** What it is known again by in a later export; absent where no column says it. */
  readonly id?: string;
  /** Its cells may not be under their headings. */
  readonly hasSlipped: boolean;
};

/** Why none of a table is read: what can't be told apart, and what isn't there. */
export type TableFinding = {
  readonly code: 'column-missing' | 'column-unclear' | 'no-rows';
  readonly column: string;
};

export type MappedRows =
  | { readonly rows: null; readonly findings: readonly TableFinding[] }
  | {
      readonly rows: readonly MappedRow[];
      /** Headings of columns that something stands in and the mapping doesn’t speak of. */
      readonly unmapped: readonly string[];
    };

type Reading = {
  readonly instrument: Instrument;
  readonly language: Language;
  /** What the file is called. */
  readonly file: string;
  readonly words: FormText['row'];
};

/** One form for every row of a table. */
export const mapRows = (table: Table, mapping: Mapping, reading: Reading): MappedRows => {
  const located = mapping.columns.map((column) => ({ column, at: columnsNamed(table, column) }));
  const findings: readonly TableFinding[] = [
    ...located.flatMap(({ column: { column, field }, at }): TableFinding[] => {
      if (field === 'ignore' || at.length === 1) return [];
      return [{ code: at.length === 0 ? 'column-missing' : 'column-unclear', column }];
    }),
    ...(table.rows.length === 0 ? [{ code: 'no-rows', column: '' } as const] : []),
  ];
  if (findings.length > 0) return { rows: null, findings };
  const mapped = new Set(located.flatMap(({ at }) => at));
  const stamp = stampOf(mapping, reading.language);
  const columns = located.flatMap(({ column, at: [at = 0] }) =>
    column.field === 'ignore' ? [] : [{ ...column, at }],
  );
  const kinds = new Map(
    mappedFields(mapping, reading.instrument).map(({ code, kind }) => [code, kind]),
  );
  return {
    rows: table.rows.map((row) =>
      mapRow(row, table, columns, { mapping, stamp, kinds, ...reading }),
    ),
    unmapped: table.columns.flatMap(({ heading, letter }, at) =>
      !mapped.has(at) && table.rows.some(({ cells }) => !isBlank(cells[at]?.text ?? ''))
        ? [heading.trim() === '' ? letter : heading]
        : [],
    ),
  };
};

/** What the form elsewhere asks for, as far as one of ours would. */
export const mappedFields = (
  mapping: Pick<Mapping, 'subject'>,
  instrument: Instrument,
): readonly FormField[] => fieldsOf(instrument, mapping);

const stampOf = ({ id, instrument, subject }: Mapping, language: Language): FormStamp => ({
  format: formFormat,
  ...{ id, instrument, language },
  ...(subject === undefined ? {} : { subject }),
});

// By its heading first: some heading may be a single letter.
const columnsNamed = ({ columns }: Table, { column }: MappedColumn): readonly number[] => {
  const indexesWhere = (holds: (one: Table['columns'][number]) => boolean): readonly number[] =>
    columns.flatMap((one, at) => (holds(one) ? [at] : []));
  const key = spellingKey(column);
  const byHeading = indexesWhere(({ heading }) => spellingKey(heading) === key);
  return byHeading.length > 0
    ? byHeading
    : indexesWhere(({ letter }) => letter === column.trim().toUpperCase());
};

const mapRow = (
  { number, cells }: Table['rows'][number],
  { columns: headings }: Table,
  columns: readonly (MappedColumn & { readonly at: number })[],
  {
    mapping,
    stamp,
    kinds,
    file,
    words,
  }: Reading & {
    readonly mapping: Mapping;
    readonly stamp: FormStamp;
    readonly kinds: ReadonlyMap<string, FormField['kind']>;
  },
): MappedRow => {
  const said = columns.map(({ field, answers, at }) => ({
    field,
    text: meaningOf(cells[at]?.text ?? '', kinds.get(field), [answers, mapping.answers]),
    isFormula: cells[at]?.isFormula ?? false,
    place: words.column(headings[at]?.heading ?? ''),
  }));
  const given = new Map<string, Given>(
    Object.entries(mapping.constants ?? {}).map(([code, value]) => [
      code,
      { text: String(value), place: words.constant(code) },
    ]),
  );
  for (const [code, own] of groupBy(said, ({ field }) => field)) {
    const answer = joined(own);
    if (answer !== undefined) given.set(code, answer);
  }
  const response = given.get('response');
  return {
    form: { stamp, given, place: `${file}, ${words.row(number)}` },
    ...(response === undefined ? {} : { id: digest([mapping.id, response.text.trim()]) }),
    hasSlipped: cells.slice(headings.length).some(({ text }) => !isBlank(text)),
  };
};

const choiceKinds: ReadonlySet<string> = new Set(['rating', 'mark', 'perspective']);

/** What was chosen, in our own words; a text that somebody wrote stays theirs. */
export const meaningOf = (
  text: string,
  kind: FormField['kind'] | undefined,
  choices: readonly (Choices | undefined)[],
): string => {
  // Elsewhere the time of day goes with it.
  if (kind === 'date') return text.trim().replace(/^([\d.-]{8,10})[T ,]+\d{1,2}[:.]\d{2}.*$/, '$1');
  if (kind === undefined || !choiceKinds.has(kind)) return text;
  // Microsoft Forms ends each of several choices with a semicolon, the only one too.
  const [only = '', ...others] = text.split(';').filter((part) => !isBlank(part));
  if (others.length > 0) return text;
  const key = spellingKey(only);
  // What wasn’t answered means nothing, whatever a mapping says.
  if (key === '') return '';
  for (const one of choices) {
    const found = Object.entries(one ?? {}).find(([written]) => spellingKey(written) === key);
    if (found !== undefined) return String(found[1]);
  }
  return only.trim();
};
