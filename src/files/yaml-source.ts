import type { LineCounter, Node } from 'yaml';
import { type Finding, finding, type Where } from './finding.ts';
import { nodeValue, offsetOf } from './node-value.ts';
import { parseYaml } from './parse-yaml.ts';

/** A text as the YAML library understands it: slow to load, but it knows what is wrong and where. */
export type ReadYaml = {
  readonly root: Node | null;
  readonly lines: LineCounter;
  /** Undefined where the text could not be understood. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
};

export const readYaml = (text: string): ReadYaml => {
  const { root, lines, findings } = parseYaml(text);
  if (root === null) {
    const reported = findings.length > 0 ? findings : [finding('empty-file', {}, { offset: 0 })];
    return { root, lines, value: undefined, findings: reported };
  }
  return { root, lines, ...nodeValue(root) };
};

/** A place by its character, and by line and column from 1. */
export const placeIn = (
  { root, lines }: ReadYaml,
  where: Where,
): { readonly offset: number; readonly line: number; readonly column: number } => {
  const offset = offsetOf(root, where);
  const { line, col } = lines.linePos(offset);
  return { offset, line, column: Math.max(1, col) };
};
