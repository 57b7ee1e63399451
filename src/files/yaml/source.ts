import type { LineCounter, Node } from 'yaml';
import { type Finding, finding, type Where } from './finding.ts';
import { nodeValue, offsetOf } from './node-value.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file that has been read, and what its text says before anybody asks whether that makes sense. */
export type Source = {
  readonly file: string;
  readonly text: string;
  /** Undefined where the text could not be understood. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  readonly root: Node | null;
  readonly lines: LineCounter;
};

export const parseSource = (file: string, text: string): Source => {
  const { root, lines, findings } = parseYaml(text);
  if (root !== null) return { file, text, root, lines, ...nodeValue(root) };
  const reported = findings.length > 0 ? findings : [finding('empty-file', {}, { offset: 0 })];
  return { file, text, root, lines, value: undefined, findings: reported };
};

/** A place in the text by its character, and by line and column from 1. */
export const placeIn = (
  { root, lines }: Source,
  where: Where,
): { readonly offset: number; readonly line: number; readonly column: number } => {
  const offset = offsetOf(root, where);
  const { line, col } = lines.linePos(offset);
  return { offset, line, column: Math.max(1, col) };
};
