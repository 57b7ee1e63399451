import type { Finding } from './finding.ts';
import { type FileKind, readFormat } from './format-line.ts';
import { checkSchema } from './schema-findings.ts';
import type { Source } from './source.ts';

/** What a file holds, or everything that keeps it from holding it. */
export type Checked<T> =
  | { readonly content: T; readonly findings: readonly [] }
  | { readonly content?: never; readonly findings: readonly Finding[] };

/** Checks the format, the schema and then the rules that no schema can express. */
export const checkContent = async <T, K extends FileKind>(
  source: Source,
  expected: readonly K[],
  rules: (value: unknown, kind: K) => readonly Finding[],
): Promise<Checked<T>> => {
  if (source.value === undefined) return { findings: source.findings };
  const format = readFormat(source.value, expected);
  if ('refused' in format) return { findings: [...source.findings, format.refused] };
  const findings = [
    ...source.findings,
    ...(await checkSchema(source.value, format.kind)),
    ...rules(source.value, format.kind as K),
  ];
  return findings.length > 0 ? { findings } : { content: source.value as T, findings: [] };
};
