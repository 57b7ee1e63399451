import type { Level } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { formatText } from '../text/formats.ts';

/**
 * What every output format renders. Texts are plain: a format escapes them for itself, so nothing
 * that a user wrote is ever live markup, a terminal escape or a formula.
 */
export type Document = {
  readonly title: string;
  /** One line under the title: what the document is about. */
  readonly subtitle: string;
  readonly language: Language;
  /** ISO 8601 calendar date, where the data has one; the only time a format may put in its output. */
  readonly date: string | null;
  /** What it is the date of. */
  readonly dateLabel?: string;
  /** Who made what it says, where that is known. */
  readonly author?: string;
  readonly blocks: readonly Block[];
  /** What the program must know when the document comes back filled in; out of sight, where a format can. */
  readonly stamp?: Readonly<Record<string, string>>;
};

export type Block =
  | Heading
  | Paragraph
  | List
  | LevelStrip
  | Table
  | Figure
  | Note
  | Signatures
  | Contents
  | Turn
  | Question
  | Fact;

/** Level 1 is the document's title, which the formats write themselves. Levels are never skipped. */
export type Heading = {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
  /** Stands at the top of a page, where a document is one to write on. */
  readonly beginsPage?: true;
};

export type Paragraph = { readonly kind: 'paragraph'; readonly text: Inline } & Undrawn;

/** Says what a figure of the document draws: left out by formats that draw it. */
type Undrawn = { readonly whereUndrawn?: true };

export type List = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Inline[];
};

/** A remark set apart from the running text. */
export type Note = { readonly kind: 'note'; readonly label: string; readonly text: Inline };

/** Lines for those with these roles to sign on paper, with a date; a format that is read on paper leaves room for a hand. */
export type Signatures = { readonly kind: 'signatures'; readonly roles: readonly string[] };

/** A list of the headings of level 2 and 3 that follow, each leading to its place where a format can. */
export type Contents = { readonly kind: 'contents'; readonly title: string };

/** What follows stands on new pages that are turned this way, in formats that have pages. */
export type Turn = { readonly kind: 'turn'; readonly orientation: Orientation };
export type Orientation = 'portrait' | 'landscape';

/**
 * One thing that whoever gets the document fills in. `hint` is for those who hesitate. The code is what the
 * answer is known by when the document comes back.
 */
export type Question = {
  readonly kind: 'question';
  readonly code: string;
  readonly label: string;
  /** What it is called where nothing stands around it: read aloud, or shown beside the pointer. */
  readonly name?: string;
  readonly hint?: string;
  readonly answer: Answer;
};

/** A value beside its name. */
export type Fact = { readonly kind: 'fact'; readonly label: string; readonly value: Cell };

/** A run of text, some of it strong; a line break in a text starts a new line. */
export type Inline = readonly Span[];
type Span = { readonly text: string; readonly strong?: true };

/** `C` is what its cells hold: once in words, texts alone. */
export type Table<C extends Cell = Cell> = Undrawn & {
  readonly kind: 'table';
  /** Says what the table shows; also its accessible name. */
  readonly caption: string;
  /** A short name, where a format keeps each table on a sheet of its own. */
  readonly name?: string;
  /** To be sorted and counted by: there only where tables have sheets of their own. */
  readonly onSheetOnly?: true;
  /** What its group rows tell; where a format can't have them, a last column with this title. */
  readonly groupedBy?: string;
  readonly columns: readonly Column[];
  /** The place of the column that says what each row is about; the first, where nothing is said. */
  readonly rowHeader?: number;
  readonly rows: readonly Row<C>[];
};

/**
 * Neighbouring columns with one `group` share a heading above their own, where a format can span
 * cells; elsewhere the two are written together.
 */
export type Column = {
  readonly title: string;
  readonly group?: string;
  readonly align: 'left' | 'center' | 'right';
  /** Share of the table's width, relative to the other columns'. */
  readonly width: number;
  /** Where the page is too narrow for all columns, this one's text goes below that of the one before. */
  readonly folds?: true;
  /** Left empty for whoever gets the document: a choice among a few words, or free text. */
  readonly answer?: Answer;
};

export type Answer = (
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'text'; readonly lines?: number }
) & {
  /** In a table: what the answer of each row of cells is known by when the document comes back. */
  readonly codes?: readonly string[];
};

/** A row of cells, as many as there are columns, or a title across all of them for the rows that follow. */
export type Row<C extends Cell = Cell> =
  | { readonly kind: 'cells'; readonly cells: readonly C[] }
  | { readonly kind: 'group'; readonly title: string };

/** A text, or a value that a spreadsheet keeps as one and all others write in words. */
export type Cell = string | DateCell | NumberCell | LiveCell;
/** ISO 8601 calendar date; what is none is shown as it stands. */
export type DateCell = { readonly date: string };
/** `digits` decimals, or as many as the number has; 30 with `percent` is 30 %. */
export type NumberCell = {
  readonly number: number;
  readonly digits?: number;
  readonly percent?: true;
};

/** What a spreadsheet goes on computing; all others say it as it is, in `words`. Texts are never read as formulas. */
export type LiveCell = { readonly live: readonly (string | Count)[]; readonly words: string };
/** How many cells of a column are filled in: by the table's name and the column's title. */
export type Count = { readonly table: string; readonly column: string };

/** Where each of a few series stands on one scale, at a glance; what follows says it in words. */
export type LevelStrip = {
  readonly kind: 'levels';
  readonly levels: number;
  readonly series: readonly StripSeries[];
};

export type StripSeries = {
  readonly name: string;
  readonly mark: Mark;
  /** The whole of it, for whoever can't see the strip. */
  readonly words: string;
  /** Stands beside the levels where the mark alone doesn't say it. */
  readonly remark: string;
};

/**
 * A drawing of what a table of the document says, and the same in words for whoever can't see it.
 * A format that can't draw leaves it out.
 */
export type Figure = {
  readonly kind: 'figure';
  readonly caption: string;
  readonly alternative: string;
  readonly chart: ProfileChart;
};

/** Levels 1–4 along one axis, the elements along the other; a line through the marks of a series. */
export type ProfileChart = {
  readonly levels: readonly string[];
  readonly labels: readonly {
    readonly number: number;
    readonly title: string;
    readonly group: string;
  }[];
  readonly series: readonly ProfileSeries[];
  /** What the mark of each state looks like is the format's choice; what it means is said here. */
  readonly legend: Readonly<Record<MarkState, string>>;
};

type ProfileSeries = { readonly name: string; readonly marks: readonly Mark[] };

/** `range`: the lowest and the highest level that were answered, where nothing is decided. */
export type Mark = {
  readonly level: Level | null;
  readonly state: MarkState;
  readonly range?: readonly [lowest: Level, highest: Level];
};

/** `set`: agreed, or one person's own. `proposed`: a median nobody has agreed to. The rest have no level. */
export type MarkState = 'set' | 'proposed' | 'notApplicable' | 'undecided' | 'unanswered';

export const plain = (text: string): Inline => [{ text }];

export const cellInWords = (cell: Cell, language: Language): string => {
  if (typeof cell === 'string') return cell;
  if ('live' in cell) return cell.words;
  const words = formatText[language];
  if ('date' in cell) return words.shortDate(cell.date);
  const { number, digits, percent } = cell;
  const written = digits === undefined ? String(number) : rounded(number, digits);
  return percent ? words.percent(written) : words.number(written);
};

/** Where nothing can be filled in or go on being computed. */
export const asParagraph = (block: Question | Fact, language: Language): Paragraph => {
  const said =
    block.kind === 'fact'
      ? cellInWords(block.value, language)
      : block.answer.kind === 'choice'
        ? block.answer.choices.join(' / ')
        : '';
  return { kind: 'paragraph', text: [{ text: `${block.label} `, strong: true }, { text: said }] };
};

/** As one would round by hand: 2.675 is 2.68, which its nearest binary fraction is not. */
const rounded = (number: number, digits: number): string =>
  number.toLocaleString('en', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    useGrouping: false,
  });

export const tableInWords = (table: Table, language: Language): Table<string> => ({
  ...table,
  rows: table.rows.map((row) =>
    row.kind === 'group'
      ? row
      : { kind: 'cells', cells: row.cells.map((cell) => cellInWords(cell, language)) },
  ),
});
