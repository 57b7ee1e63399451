import { fieldRow } from '../model/supplier-form.ts';
import { firstNotices, noticesUpon } from '../specification/form-notices.ts';
import { isStamp, sentSheets } from '../specification/form-words.ts';
import { addressOf, changesIn, pairSheets } from '../specification/sheet-changes.ts';
import type {
  AnswerBook,
  AnswerCell,
  AnswerSheet,
  FormNotice,
  SentSheet,
} from '../specification/supplier-answers.ts';
import { beginningOf, withoutSpacing } from '../specification/text-difference.ts';
import type { Given, ReturnedForm, ReturnFinding } from './read-answers.ts';
import { readStamp } from './stamp.ts';

/** A form as it came back, with what else somebody has to look at; or why it is none. */
export type ReadForm =
  | { readonly form: ReturnedForm; readonly notices: readonly FormNotice[] }
  | { readonly form: null; readonly finding: ReturnFinding };

export const notRead = (code: ReturnFinding['code'], place: string, given = ''): ReadForm => ({
  form: null,
  finding: { code, place, field: null, given },
});

/**
 * The answers in a workbook, wherever its rows, columns and sheets have been moved: by the words that it was
 * sent out with, which it carries along itself.
 *
 * @param place what the file is called
 */
export const readBook = ({ sheets, drawings }: AnswerBook, place: string): ReadForm => {
  const [stamped, another] = sheets.filter(isStamp);
  if (another !== undefined) return notRead('several-forms', place);
  const rows = stamped?.rows ?? [];
  const word = (key: string) => rows.find(([first]) => first?.text === key)?.[1]?.text;
  const read = readStamp(word('form'), word('stamp'));
  if ('code' in read) return notRead(read.code, place, read.given);
  const shown = sheets.filter((sheet) => sheet !== stamped);
  const sent = sentSheets(rows);
  const fields = fieldsIn(rows, sent);
  const changes = changesIn(shown, sent, (name) => ({
    open: new Set(fields.filter(({ own }) => own.name === name).map(({ beside }) => beside)),
    checked: new Set(),
  }));
  return {
    form: { stamp: read.stamp, given: givenIn(shown, sent, fields), place },
    notices: firstNotices([...changes, ...noticesUpon(shown, drawings)]),
  };
};

/** Where a field was when the form was sent out. */
type SentField = {
  readonly code: string;
  readonly own: SentSheet;
  /** What its row begins with. */
  readonly key: string;
  /** The title of its column; in running text the line that it stands beside. */
  readonly beside: string;
};

const fieldsIn = (rows: AnswerSheet['rows'], sent: readonly SentSheet[]): readonly SentField[] =>
  rows.flatMap((cells) => {
    const [kind, code = '', name, row, column] = cells.map(({ text }) => text);
    const own = sent.find((sheet) => sheet.name === name);
    const key = own?.rows[Number(row)]?.[0];
    if (kind !== fieldRow || own === undefined || key === undefined) return [];
    return [{ code, own, key, beside: isTable(own) ? (own.rows[0]?.[Number(column)] ?? '') : key }];
  });

const isTable = ({ rows: [first = []] }: SentSheet): boolean => first.length > 1;

const givenIn = (
  shown: readonly AnswerSheet[],
  sent: readonly SentSheet[],
  fields: readonly SentField[],
): ReadonlyMap<string, Given> => {
  const pairs = pairSheets(shown, sent);
  const located = new Map([...pairs.values()].map((sheet) => [sheet, placesIn(sheet)] as const));
  return new Map(
    fields.flatMap((field): (readonly [string, Given])[] => {
      const sheet = pairs.get(field.own);
      const places = sheet && located.get(sheet);
      if (places === undefined) return [];
      if (sheet?.isTooLarge) {
        return [[field.code, { text: '', place: sheet.name, fault: 'not-read' }]];
      }
      const given = joined(isTable(field.own) ? inTable(field, places) : inText(field, places));
      return given === undefined ? [] : [[field.code, given]];
    }),
  );
};

type Found = AnswerCell & { readonly row: number; readonly column: number; readonly place: string };
/** All that stands on a sheet, by its text. */
type Places = {
  readonly rows: readonly (readonly Found[])[];
  readonly by: (text: string) => readonly Found[];
};

const placesIn = ({ name, rows }: AnswerSheet): Places => {
  const found = rows.map((cells, row) =>
    cells.map((cell, column) => ({
      ...cell,
      row,
      column,
      place: `${name}!${addressOf(row, column)}`,
    })),
  );
  const byText = new Map<string, Found[]>();
  for (const one of found.flat()) {
    const text = withoutSpacing(one.text);
    const others = byText.get(text);
    if (others === undefined) byText.set(text, [one]);
    else others.push(one);
  }
  return { rows: found, by: (text) => byText.get(withoutSpacing(text)) ?? [] };
};

// Rows may have been sorted, and rows and columns added or copied: each that bears the words counts.
const inTable = ({ own, key, beside }: SentField, { rows, by }: Places): readonly Found[] => {
  const first = by(own.rows[0]?.[0] ?? '')[0];
  const columns = by(beside).filter(({ row }) => row === first?.row);
  const keys = by(key).filter(({ row, column }) => row !== first?.row && column === first?.column);
  return keys.flatMap(({ row }) => columns.flatMap(({ column }) => rows[row]?.[column] ?? []));
};

const inText = ({ key }: SentField, { rows, by }: Places): readonly Found[] =>
  by(key).flatMap(({ row, column }) => rows[row]?.slice(column + 1) ?? []);

type Answered = { readonly text: string; readonly place: string; readonly isFormula?: boolean };

/** What was answered in all the places there are for it; undefined where nothing was. */
export const joined = (cells: readonly Answered[]): Given | undefined => {
  const answered = cells.filter(({ text, isFormula }) => isFormula || withoutSpacing(text) !== '');
  const formula = answered.find(({ isFormula }) => isFormula);
  const [first] = answered;
  if (first === undefined) return undefined;
  if (formula !== undefined) {
    return { text: beginningOf(formula.text), place: formula.place, fault: 'formula' };
  }
  const { text, place } = first;
  if (answered.every((one) => withoutSpacing(one.text) === withoutSpacing(text))) {
    return { text, place };
  }
  return {
    text: answered.map((one) => `«${beginningOf(withoutSpacing(one.text))}»`).join(', '),
    place: answered.map((one) => one.place).join(', '),
    fault: 'answered-twice',
  };
};
