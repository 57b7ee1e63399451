import { visibleText } from '../text/visible-text.ts';
import { isStamp, type ReadForm, sheetsBefore } from './form-words.ts';
import { changesIn, extraSheet, supplierPlaces } from './sheet-changes.ts';
import type { AnswerBook, AnswerSheet, FormNotice } from './supplier-answers.ts';
import { beginningOf, withoutSpacing } from './text-difference.ts';

/** A file in which everything is changed is told as such; nobody reads ten thousand lines. */
const mostNotices = 100;
const longestText = 300;

/**
 * What somebody has to look at beside the answers: all that differs from the form that was sent out
 * except where the supplier was to write, and what the program doesn't read.
 */
export const formNotices = (
  { sheets, drawings }: AnswerBook,
  form: ReadForm,
  expected: NonNullable<ReadForm['of']>,
): readonly FormNotice[] => {
  const shown = sheets.filter((sheet) => !isStamp(sheet));
  const all: readonly FormNotice[] = [
    ...versionNotices(form, expected),
    ...(form.sent === null
      ? [{ kind: 'unchecked-form' } as const, ...sheetsBeside(shown, form)]
      : changesIn(shown, form.sent, (sheet) => supplierPlaces(sheet, form.words))),
    ...noticesUpon(shown, drawings),
  ];
  return firstNotices(all);
};

/** What lies upon the sheets: people comment there, and nothing of it is an answer. */
export const noticesUpon = (
  shown: readonly AnswerSheet[],
  drawings: number,
): readonly FormNotice[] => [
  ...shown.flatMap(({ name, comments = [] }) =>
    comments.map(({ cell, text }): FormNotice => {
      const cut = beginningOf(withoutSpacing(text), longestText);
      return { kind: 'cell-comment', sheet: name, cell, text: cut };
    }),
  ),
  ...(drawings > 0 ? [{ kind: 'drawings', count: drawings } as const] : []),
];

export const firstNotices = (all: readonly FormNotice[]): readonly FormNotice[] =>
  all.length <= mostNotices
    ? all
    : [...all.slice(0, mostNotices), { kind: 'more-notices', count: all.length - mostNotices }];

const versionNotices = (
  { of }: ReadForm,
  expected: NonNullable<ReadForm['of']>,
): readonly FormNotice[] => {
  const isSame = (['title', 'version'] as const).every(
    (key) => of === null || withoutSpacing(of[key]) === withoutSpacing(visibleText(expected[key])),
  );
  return of === null || isSame ? [] : [{ kind: 'other-version', ...of }];
};

const sheetsBeside = (
  shown: readonly AnswerSheet[],
  { words }: ReadForm,
): readonly FormNotice[] => {
  const own = new Set([...sheetsBefore, ...words.flatMap(({ sheet }) => Object.values(sheet))]);
  return shown.filter(({ name }) => !own.has(name)).flatMap(extraSheet);
};
