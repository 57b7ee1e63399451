import {
  Composer,
  CST,
  type Document,
  type ErrorCode,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  type YAMLError,
} from 'yaml';
import type { YamlMistake } from '../../text/problems.ts';
import { type Finding, finding } from './finding.ts';

/** Levels of keys and lists inside each other; the deepest real file has 7. */
const depthLimit = 32;
/** Keys and values of a whole file; one of 5 MB that means something has fewer. */
const valueLimit = 500_000;
/** A team's answers fill 5 MB with 140,000; a change to 450,000 lines of `#` takes 300 MB. */
const lineLimit = 200_000;

type ParsedYaml = {
  /** Null where the text is not one YAML document. */
  readonly root: Node | null;
  readonly lines: LineCounter;
  readonly findings: readonly Finding[];
};

// Own linear search for equal keys in source.ts: the library's is quadratic. String keys, because
// a criterion written 1.10 without quotes would else become the number 1.1, which is another criterion.
export const yamlOptions = { version: '1.2', uniqueKeys: false, stringKeys: true } as const;

/** Reads one YAML 1.2 document, without anchors, aliases, tags and directives. */
export const parseYaml = (text: string): ParsedYaml => {
  const lines = new LineCounter();
  const read = readTokens(text, lines);
  if ('refused' in read) return { root: null, lines, findings: [read.refused] };
  const composer = new Composer(yamlOptions);
  const documents = [...composer.compose(read.tokens, true, text.length)] as Document.Parsed[];
  const [document] = documents;
  if (document === undefined) return { root: null, lines, findings: [] };
  const findings = [
    ...directivesIn(read.tokens),
    ...yamlMistakes([...document.errors, ...document.warnings], lines),
  ];
  return { root: findings.length > 0 ? null : document.contents, lines, findings };
};

/** The syntax, read only as far as the limits allow: what comes after is slow on hostile input. */
const readTokens = (
  text: string,
  lines: LineCounter,
): { readonly tokens: readonly CST.Token[] } | { readonly refused: Finding } => {
  lines.addNewLine(0);
  if (hasMoreLines(text, lineLimit)) {
    return { refused: finding('too-many-lines', { limit: lineLimit }, { offset: 0 }) };
  }
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let values = 0;
  let documents = 0;
  const accept = (token: CST.Token): Finding | undefined => {
    tokens.push(token);
    if (token.type !== 'document') return undefined;
    documents += 1;
    return documents < 2 ? undefined : finding('several-documents', {}, { offset: token.offset });
  };
  for (const lexeme of new Lexer().lex(text)) {
    const offset = parser.offset;
    for (const token of parser.next(lexeme)) {
      const refused = accept(token);
      if (refused !== undefined) return { refused };
    }
    if (parser.stack.length > depthLimit + 1 && depthOf(parser.stack) > depthLimit) {
      return { refused: finding('too-deep', { limit: depthLimit }, { offset }) };
    }
    if (startsValue(lexeme)) values += 1;
    if (values > valueLimit) {
      return { refused: finding('too-many-values', { limit: valueLimit }, { offset }) };
    }
  }
  for (const token of parser.end()) {
    const refused = accept(token);
    if (refused !== undefined) return { refused };
  }
  return { tokens };
};

const hasMoreLines = (text: string, most: number): boolean => {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1 && count <= most; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count > most;
};

const depthOf = (stack: readonly CST.Token[]): number =>
  stack.filter((token) => CST.isCollection(token)).length;

// The lexer marks each plain or block scalar with U+001F; the rest begin with what one types.
const startsValue = (lexeme: string): boolean => '\u001f"\'-,:[{'.includes(lexeme.charAt(0));

const directivesIn = (tokens: readonly CST.Token[]): readonly Finding[] =>
  tokens.flatMap((token) =>
    token.type === 'directive' && !/^%YAML\s+1\.2\s*$/.test(token.source)
      ? [finding('directive-not-allowed', { given: token.source }, { offset: token.offset })]
      : [],
  );

/** The library's errors in this program's words; one a line, since one slip makes it report several. */
const yamlMistakes = (errors: readonly YAMLError[], lines: LineCounter): readonly Finding[] => {
  const seen = new Set<number>();
  return [...errors]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .flatMap((error) => {
      const { line } = lines.linePos(error.pos[0]);
      if (seen.has(line)) return [];
      seen.add(line);
      return [toFinding(error)];
    });
};

const toFinding = ({ code, message, pos }: YAMLError): Finding => {
  const where = { offset: pos[0] };
  if (code === 'TAG_RESOLVE_FAILED') return finding('unknown-tag', {}, where);
  // A bracket that is not closed is noticed where the indentation falls back.
  const mistake = /^Flow /.test(message) ? 'bracket' : (mistakes[code] ?? missing(message));
  return finding('not-yaml', { mistake }, where);
};

const mistakes: Readonly<Partial<Record<ErrorCode, YamlMistake>>> = {
  ALIAS_PROPS: 'alias',
  BAD_ALIAS: 'alias',
  MULTIPLE_ANCHORS: 'alias',
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BAD_SCALAR_START: 'quote',
  BAD_DQ_ESCAPE: 'escape',
  BLOCK_IN_FLOW: 'bracket',
  KEY_OVER_1024_CHARS: 'key',
  MULTILINE_IMPLICIT_KEY: 'key',
  NON_STRING_KEY: 'key',
};

// MISSING_CHAR says only in its message which character it is that is missing.
const missing = (message: string): YamlMistake => {
  if (/quote/.test(message)) return 'quote';
  return /flow|[[\]{},]/.test(message) ? 'bracket' : 'other';
};
