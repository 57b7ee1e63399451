import type { ErrorCode, LineCounter, YAMLError } from 'yaml';
import type { YamlMistake } from '../text/problems.ts';
import { type Finding, finding } from './finding.ts';

/** The library's errors in this program's words; one a line, since one slip makes it report several. */
export const yamlMistakes = (
  errors: readonly YAMLError[],
  lines: LineCounter,
): readonly Finding[] => {
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
