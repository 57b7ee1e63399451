import fc from 'fast-check';
import { stringify } from 'yaml';
import { commentsIn } from '../../../src/files/yaml/edit-yaml.ts';
import { parseSource } from '../../../src/files/yaml/source.ts';
import type { Evaluation } from '../../../src/model/team.ts';

export type HandStyled = {
  readonly text: string;
  readonly comments: readonly string[];
  /** The user’s own keys outside lists, which can’t go with an item that is taken away. */
  readonly ownKeys: readonly string[];
};

type Comment = {
  readonly at: number;
  readonly column: number;
  readonly isAfter: boolean;
  readonly isApart: boolean;
  /** As deep as the line above, where the lines get shallower again. */
  readonly isDeep: boolean;
};

const style = fc.record({
  indent: fc.constantFrom(2, 3, 4),
  collectionStyle: fc.constantFrom('any' as const, 'block' as const),
  lineWidth: fc.constantFrom(0, 40, 80),
  blockQuote: fc.constantFrom(true, 'literal' as const, 'folded' as const, false),
  defaultStringType: fc.constantFrom('PLAIN' as const, 'QUOTE_DOUBLE' as const),
});

const comments: fc.Arbitrary<readonly Comment[]> = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    column: fc.integer({ min: 0, max: 12 }),
    isAfter: fc.boolean(),
    isApart: fc.boolean(),
    isDeep: fc.boolean(),
  }),
  { maxLength: 20 },
);

/** Adds `x-` keys to maps that are in no list. */
const withOwnKeys = (value: unknown, chosen: () => boolean, added: string[]): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    withOwnKeys(inner, chosen, added),
  ]);
  if (chosen()) {
    const key = `x-egen-${added.length}`;
    added.push(key);
    entries.push([key, added.length % 3 === 0 ? {} : added.length]);
  }
  return Object.fromEntries(entries);
};

const depthOf = (line = ''): number => /^ */.exec(line)?.[0].length ?? 0;

/** A comment where it is one and leaves everything else as it was, or nothing. */
const addComment = (before: HandStyled, { at, isAfter, isApart, ...rest }: Comment): HandStyled => {
  const comment = `# egen ${before.comments.length}.`;
  const lines = before.text.split('\n');
  const places = [...lines.keys()].filter(
    (index) => !rest.isDeep || depthOf(lines[index]) < depthOf(lines[index - 1]),
  );
  const index = places[Math.floor(at * places.length)] ?? 0;
  const column = rest.isDeep ? depthOf(lines[index - 1]) : rest.column;
  if (isAfter && !rest.isDeep) lines[index] = `${lines[index]} ${comment}`;
  else lines.splice(index, 0, ...(isApart ? [''] : []), `${' '.repeat(column)}${comment}`);
  const text = lines.join('\n');
  const valueIn = (from: string) => JSON.stringify(parseSource('', from).value);
  const isComment =
    valueIn(text) === valueIn(before.text) && commentsIn(text).some((one) => one === comment);
  return isComment ? { ...before, text, comments: [...before.comments, comment] } : before;
};

/** The same evaluation as other hands and editors write it, with comments and keys of their own anywhere. */
export const handStyled = (evaluation: Evaluation): fc.Arbitrary<HandStyled> =>
  fc
    .record({
      style,
      comments,
      isOwn: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
      isWindows: fc.boolean(),
    })
    .map(({ style, comments, isOwn, isWindows }) => {
      const ownKeys: string[] = [];
      const value = withOwnKeys(evaluation, () => isOwn.next().value === 0, ownKeys);
      const text = stringify(value, { ...style, aliasDuplicateObjects: false });
      const styled = comments.reduce(addComment, { text, comments: [], ownKeys });
      return isWindows ? { ...styled, text: styled.text.replaceAll('\n', '\r\n') } : styled;
    });
