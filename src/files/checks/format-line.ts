import { atKey, atValue, type Finding, finding, shown } from '../yaml/finding.ts';

/** The kinds of file, each with the version of its format that this program writes. */
export const fileKinds = [
  'scoring',
  'team',
  'specification',
  'points',
  'instrument',
  'element',
  'procurement',
] as const;
export type FileKind = (typeof fileKinds)[number];

const version = 1;

const formatOf = (kind: FileKind): string => `godbht/${kind}@${version}`;

/** What the `format` key says the file is, or why nothing more can be said of it. */
export const readFormat = <K extends FileKind>(
  value: unknown,
  expected: readonly K[],
): { readonly kind: K } | { readonly refused: Finding } => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { refused: finding('empty-file', {}, { offset: 0 }) };
  }
  const given = (value as { readonly format?: unknown }).format;
  const known = expected.map(formatOf);
  if (given === undefined) {
    return { refused: finding('missing-format', { known }, atKey()) };
  }
  const found = shown(given);
  const [, name, number] = /^godbht\/([a-z]+)@([1-9]\d*)$/.exec(found) ?? [];
  const kind = expected.find((one) => one === name);
  if (kind === undefined) {
    return { refused: finding('wrong-kind', { found, expected: known }, atValue('format')) };
  }
  if (Number(number) > version) {
    const details = { found, known: formatOf(kind) };
    return { refused: finding('newer-format', details, atValue('format')) };
  }
  return { kind };
};
