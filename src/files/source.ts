import { GodbhtError, type Problem } from '../errors.ts';
import type { Language } from '../model/language.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import type { Finding, Where } from './finding.ts';
import { readQuickly } from './quick-yaml.ts';
import { type ReadOptions, readBytes } from './read-bytes.ts';
import type { ReadYaml } from './yaml-source.ts';

/** A file that has been read, and what its text says before anybody asks whether that makes sense. */
export type Source = {
  readonly file: string;
  readonly text: string;
  /** Undefined where the text could not be understood. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /** The text as the YAML library understands it, read once however often it is asked for. */
  readonly yaml: () => Promise<ReadYaml>;
};

/** @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8` */
export const readSource = async (file: string, options: ReadOptions = {}): Promise<Source> => {
  const decoded = decodeUtf8(await readBytes(file, options));
  if (!('text' in decoded)) {
    throw new GodbhtError('not-utf8', { file }, { place: { file, ...decoded } });
  }
  return parseSource(file, decoded.text);
};

export const parseSource = async (file: string, text: string): Promise<Source> => {
  let read: Promise<ReadYaml> | undefined;
  const yaml = (): Promise<ReadYaml> => {
    read ??= import('./yaml-source.ts').then(({ readYaml }) => readYaml(text));
    return read;
  };
  const { value, findings } = readQuickly(text) ?? (await yaml());
  return { file, text, value, findings, yaml };
};

/** Findings as problems with line and column, in the order of the text. */
export const problemsIn = async (
  { file, text, yaml }: Source,
  findings: readonly Finding[],
  language: Language,
): Promise<readonly Problem[]> => {
  if (findings.length === 0) return [];
  const [{ placeIn }, { toProblem }, read] = await Promise.all([
    import('./yaml-source.ts'),
    import('./problem.ts'),
    yaml(),
  ]);
  return findings
    .map((found) => ({ found, ...placeIn(read, found.where) }))
    .sort((a, b) => a.offset - b.offset)
    .map(({ found, offset, line, column }) =>
      toProblem(asWritten(found, text.slice(offset)), { file, line, column }, language),
    );
};

// A version 1.10 without quotes is the number 1.1, but a person is told to put quotes around 1.10.
const asWritten = (found: Finding, from: string): Finding => {
  const [written] = /^[\w.+-]+/.exec(from) ?? [];
  return found.code === 'wrong-type' && found.details.found === 'number' && written !== undefined
    ? { ...found, details: { ...found.details, given: written } }
    : found;
};

/** Where in the text places of the document are, by line and column from 1. */
export const placesIn = async (
  { yaml }: Source,
  places: readonly Where[],
): Promise<readonly { readonly line: number; readonly column: number }[]> => {
  const [{ placeIn }, read] = await Promise.all([import('./yaml-source.ts'), yaml()]);
  return places.map((where) => placeIn(read, where));
};
