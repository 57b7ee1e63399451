import { isDeepStrictEqual } from 'node:util';
import { inKeyOrder, isEmpty, isExtension } from '../../model/keys.ts';
import { changeCut } from './change-cut.ts';
import { type Cut, joinCut } from './cut-text.ts';
import { commentsIn, editWhole, type Values } from './edit-yaml.ts';
import { parseSource } from './source.ts';

type CutText = { readonly text: string; readonly cut?: Cut | undefined };

/**
 * Changes a text that says `before` so that it says `after`, and as little else as possible. It is read
 * again first: undefined where it would say anything else, or a comment would be lost or turn into text.
 */
export const changeText = (
  { text, cut }: CutText,
  before: Values,
  after: Values,
): { readonly text: string; readonly cut?: Cut } | undefined => {
  if (cut !== undefined) {
    const changed = changeCut(cut, before, after);
    if (isFaithful(cut, changed, after)) return { text: joinCut(changed), cut: changed };
  }
  const whole = editWhole(text.replaceAll('\r\n', '\n'), before, after);
  const isWhole = says(whole, after) && haveSameComments(text, whole);
  return isWhole ? { text: whole } : undefined;
};

/** Looks only at the parts that differ, each with the comments that follow it. */
const isFaithful = (from: Cut, to: Cut, after: Values): boolean => {
  const [old, changed] = [partsOf(from), partsOf(to)];
  const gone = old.filter(({ text }) => !changed.some((part) => part.text === text));
  const made = changed.filter(({ text }) => !old.some((part) => part.text === text));
  const textOf = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
  return (
    haveSameComments(textOf(gone), textOf(made)) &&
    made.every(({ path, text }) => path === undefined || says(text, valueAt(after, path)))
  );
};

/** `path` is left out where the text has no value of its own to be compared. */
type Part = { readonly path?: readonly string[]; readonly text: string };

const partsOf = ({ sections, tail }: Cut): readonly Part[] => {
  const pieces = sections.flatMap(({ key, lead, text, pieces }) => [
    { lead, text, path: pieces === undefined ? [key] : [] },
    ...(pieces ?? []).map((piece) => ({ ...piece, path: [key, piece.key] })),
  ]);
  return [
    { text: pieces[0]?.lead ?? '' },
    ...pieces.map(({ path, text }, index) => ({
      text: text + (pieces[index + 1]?.lead ?? tail),
      ...(path.length === 0 || path.some(isExtension) ? {} : { path }),
    })),
  ];
};

const valueAt = (values: Values, path: readonly string[]): Values => {
  const [first = '', ...rest] = path;
  const value = values[first];
  return rest.length === 0 ? { [first]: value } : valueAt(value as Values, rest);
};

const says = (text: string, wanted: Values): boolean =>
  isDeepStrictEqual(withoutEmpty(parseSource('', text).value), withoutEmpty(inKeyOrder(wanted)));

// Keys of the user's own are no part of the value; where there is nothing else, there is none.
const withoutEmpty = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutEmpty);
  const entries = Object.entries(value).map(([key, inner]) => [key, withoutEmpty(inner)] as const);
  return Object.fromEntries(
    entries.filter(
      ([key, inner]) => !isExtension(key) && (typeof inner !== 'object' || !isEmpty(inner)),
    ),
  );
};

const haveSameComments = (one: string, other: string): boolean =>
  isDeepStrictEqual(commentLines(one), commentLines(other));

const commentLines = (text: string): readonly string[] =>
  commentsIn(text)
    .flatMap((comment) => comment.split(/[\r\n]+/))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort();
