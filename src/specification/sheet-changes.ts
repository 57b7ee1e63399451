import type { FormColumns, FormWords } from '../model/supplier-form.ts';
import type { AnswerCell, AnswerSheet, FormNotice, SentSheet } from './supplier-answers.ts';
import { aroundDifference, beginningOf, withoutSpacing } from './text-difference.ts';

/** Whatever differs from the form that was sent out, except where somebody was to write. */
export const changesIn = (
  shown: readonly AnswerSheet[],
  sent: readonly SentSheet[],
  placesOf: (sheet: string) => OpenPlaces,
): readonly FormNotice[] => {
  const pairs = pairSheets(shown, sent);
  const paired = new Set(pairs.values());
  return [
    ...sent.flatMap((own): readonly FormNotice[] => {
      const found = pairs.get(own);
      if (found === undefined) return [{ kind: 'missing-sheet', sheet: own.name }];
      const isTable = (own.rows[0]?.length ?? 0) > 1;
      return isTable
        ? changesInTable(own, found, placesOf(own.name))
        : changesInText(own, found, placesOf(own.name));
    }),
    ...shown.filter((sheet) => !paired.has(sheet)).flatMap(extraSheet),
  ];
};

export const extraSheet = ({
  name,
  rows,
  isTooLarge = false,
}: AnswerSheet): readonly FormNotice[] =>
  rows.length > 0 || isTooLarge ? [{ kind: 'extra-sheet', sheet: name }] : [];

/** By their names, and those that were renamed by their titles. */
export const pairSheets = (
  shown: readonly AnswerSheet[],
  sent: readonly SentSheet[],
): ReadonlyMap<SentSheet, AnswerSheet> => {
  const pairs = new Map<SentSheet, AnswerSheet>();
  const free = new Set(shown);
  const pair = (fits: (own: SentSheet, found: AnswerSheet) => boolean): void => {
    for (const own of sent) {
      const found = [...free].find((sheet) => !pairs.has(own) && fits(own, sheet));
      if (found === undefined) continue;
      pairs.set(own, found);
      free.delete(found);
    }
  };
  pair((own, { name }) => own.name === name);
  pair((own, { rows: [first = []] }) => {
    const titles = new Set(first.map(({ text }) => withoutSpacing(text)));
    return (own.rows[0] ?? []).every((title) => titles.has(withoutSpacing(title)));
  });
  return pairs;
};

export type OpenPlaces = {
  /** In a table the titles under which somebody writes, in running text the lines beside which. */
  readonly open: ReadonlySet<string>;
  /** Titles whose texts are compared elsewhere with what they were made of. */
  readonly checked: ReadonlySet<string>;
};

const openColumns = {
  requirements: ['answer', 'comment'],
  prices: ['unit', 'price'],
  supplier: ['filledIn'],
} as const satisfies { readonly [P in keyof FormColumns]: readonly FormColumns[P][] };
const checkedColumns = {
  requirements: ['id', 'requirement'],
  prices: ['id', 'option'],
  supplier: [],
} as const satisfies { readonly [P in keyof FormColumns]: readonly FormColumns[P][] };

export const supplierPlaces = (sheet: string, [words]: readonly FormWords[]): OpenPlaces => {
  const parts = Object.keys(openColumns) as (keyof FormColumns)[];
  const part = parts.find((one) => words?.sheet[one] === sheet);
  const titles: Readonly<Record<string, string>> = part && words ? words[part] : {};
  const named = (columns: readonly string[]) => new Set(columns.map((one) => titles[one] ?? ''));
  return part === undefined
    ? { open: new Set(), checked: new Set() }
    : { open: named(openColumns[part]), checked: named(checkedColumns[part]) };
};

/** Rows are known by their first column and columns by their titles, so that both may have been moved. */
const changesInTable = (
  own: SentSheet,
  { name: sheet, rows }: AnswerSheet,
  { open, checked }: OpenPlaces,
): readonly FormNotice[] => {
  const [titles = [], ...sentRows] = own.rows;
  const [head = [], ...foundRows] = rows;
  const at = titles.map((title) =>
    head.findIndex(({ text }) => withoutSpacing(text) === withoutSpacing(title)),
  );
  const width = Math.max(...at, ...rows.map((row) => row.length - 1)) + 1;
  const columns = Array.from({ length: width }, (_, column) => column);
  const left = new Map(sentRows.map((row) => [withoutSpacing(row[0] ?? ''), row]));
  const inHead = columns.flatMap((column): readonly FormNotice[] => {
    const place = { sheet, cell: addressOf(0, column) };
    if (at.includes(column)) return [];
    const wasHere = at[column] === -1 ? titles[column] : undefined;
    return compareCell(wasHere ?? '', head[column], place);
  });
  const inRows = foundRows.flatMap((cells, index) => {
    const key = withoutSpacing(cells[at[0] ?? 0]?.text ?? '');
    const sentRow = left.get(key);
    left.delete(key);
    return columns.flatMap((column): readonly FormNotice[] => {
      const place = { sheet, cell: addressOf(index + 1, column) };
      const cell = cells[column];
      const from = at.indexOf(column);
      const title = titles[from];
      if (title === undefined || sentRow === undefined) return compareCell('', cell, place);
      if (open.has(title)) return cell?.isFormula ? [{ kind: 'formula', ...place }] : [];
      return checked.has(title) ? [] : compareCell(sentRow[from] ?? '', cell, place);
    });
  });
  return [...inHead, ...inRows, ...[...left.keys()].map((text) => removedRow(sheet, text))];
};

/** Lines of running text may have been moved about; what isn't among them any longer was changed. */
const changesInText = (
  own: SentSheet,
  { name: sheet, rows }: AnswerSheet,
  { open }: OpenPlaces,
): readonly FormNotice[] => {
  const opened = new Set([...open].map(withoutSpacing));
  const computed = new Map(
    own.rows.flatMap(([text = '', result]) =>
      result === undefined ? [] : [[withoutSpacing(text), result] as const],
    ),
  );
  const lines = own.rows.map(([text = '']) => text);
  const left = new Map<string, number>();
  for (const text of lines)
    left.set(withoutSpacing(text), (left.get(withoutSpacing(text)) ?? 0) + 1);
  const take = (key: string): boolean => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count > 0;
  };
  const isKept = rows.map(([first]) => take(withoutSpacing(first?.text ?? '')));
  const inRows = rows.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly FormNotice[] => {
      const place = { sheet, cell: addressOf(row, column) };
      const label = withoutSpacing(cells[0]?.text ?? '');
      const result = column === 1 ? computed.get(label) : undefined;
      if (column === 1 && opened.has(label)) return [];
      if (result !== undefined && cell.isFormula) return [];
      if (column > 0) return compareCell(result ?? '', cell, place);
      if (isKept[row]) return cell.isFormula ? [{ kind: 'formula', ...place }] : [];
      const here = lines[row] ?? '';
      return compareCell(take(withoutSpacing(here)) ? here : '', cell, place);
    }),
  );
  const removed = [...left].filter(([text, count]) => text !== '' && count > 0);
  return [...inRows, ...removed.map(([text]) => removedRow(sheet, text))];
};

const compareCell = (
  expected: string,
  found: AnswerCell | undefined,
  place: { readonly sheet: string; readonly cell: string },
): readonly FormNotice[] => {
  const text = found?.text ?? '';
  if (withoutSpacing(expected) === withoutSpacing(text)) {
    return found?.isFormula ? [{ kind: 'formula', ...place }] : [];
  }
  return withoutSpacing(expected) === ''
    ? [{ kind: 'added-cell', ...place, found: beginningOf(text) }]
    : [{ kind: 'changed-cell', ...place, ...aroundDifference(expected, text) }];
};

const removedRow = (sheet: string, text: string): FormNotice => ({
  kind: 'removed-row',
  sheet,
  text: beginningOf(text),
});

/** As a spreadsheet writes it: the first column is A, after Z comes AA. */
export const addressOf = (row: number, column: number): string => {
  const letter = String.fromCodePoint(65 + (column % 26));
  const before = Math.floor(column / 26);
  return `${before === 0 ? '' : String.fromCodePoint(64 + before)}${letter}${row + 1}`;
};
