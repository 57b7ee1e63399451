import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GodbhtError, type Problem } from '../errors.ts';
import type { Element, Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { reasonOf, systemCode } from './file-reason.ts';
import type { Finding } from './finding.ts';
import { readFormat } from './format-line.ts';
import {
  checkCarriedCriteria,
  checkCriterionIds,
  checkElementReferences,
} from './rules/element.ts';
import { checkElementsTogether, checkInstrumentRules } from './rules/instrument.ts';
import { checkSchema } from './schema-findings.ts';
import { problemsIn, readSource, type Source } from './source.ts';

export type CheckedInstrument =
  | { readonly instrument: Instrument; readonly problems: readonly [] }
  | { readonly instrument?: never; readonly problems: readonly Problem[] };

const headerName = 'instrument.yaml';
/** What stands beside the elements without being one. */
export const procurementName = 'procurement.yaml';

/**
 * The instrument in a folder, `instrument.yaml` and one file for each element, or every problem of
 * all of its files.
 *
 * @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8`
 */
export const checkInstrumentFolder = async (
  folder: string,
  language: Language,
): Promise<CheckedInstrument> => {
  const names = await elementNames(folder);
  const header = await readSource(join(folder, headerName));
  const elements = await Promise.all(names.map((name) => readSource(join(folder, name))));
  const together = checkElementsTogether(
    header.value,
    elements.map(({ value }) => value),
  );
  const headerFindings = await checkHeader(header);
  const problems = await problemsIn(
    header,
    [
      ...headerFindings,
      ...together.filter(({ element }) => element === undefined).map(({ found }) => found),
    ],
    language,
  );
  const elementProblems = await Promise.all(
    elements.map(async (source, index) => {
      const own = await checkElementSource(source, header.value);
      const shared = together.filter(({ element }) => element === index);
      return problemsIn(source, [...own, ...shared.map(({ found }) => found)], language);
    }),
  );
  const all = [...problems, ...elementProblems.flat()];
  if (all.length > 0) return { problems: all };
  return { instrument: assemble(header, elements), problems: [] };
};

/** Problems of `instrument.yaml`, and of how the files of its folder fit together. */
export const checkInstrumentFile = async (
  source: Source,
  language: Language,
): Promise<readonly Problem[]> => {
  const folder = dirname(source.file);
  const names = await elementNames(folder);
  const elements = await Promise.all(names.map((name) => readSource(join(folder, name))));
  const together = checkElementsTogether(
    source.value,
    elements.map(({ value }) => value),
  );
  const own = await problemsIn(source, await checkHeader(source), language);
  const shared = await Promise.all(
    together.map(({ element, found }) =>
      problemsIn(element === undefined ? source : (elements[element] ?? source), [found], language),
    ),
  );
  return [...own, ...shared.flat()];
};

/** Problems of one element file; what it refers to is looked up where `instrument.yaml` is beside it. */
export const checkElementFile = async (
  source: Source,
  language: Language,
): Promise<readonly Problem[]> => {
  const header = join(dirname(source.file), headerName);
  const value = await readSource(header).then(
    (read) => read.value,
    () => undefined,
  );
  return problemsIn(source, await checkElementSource(source, value), language);
};

const checkHeader = async (source: Source): Promise<readonly Finding[]> => {
  if (source.value === undefined) return source.findings;
  const format = readFormat(source.value, ['instrument']);
  if ('refused' in format) return [...source.findings, format.refused];
  return [
    ...source.findings,
    ...(await checkSchema(source.value, 'instrument')),
    ...checkInstrumentRules(source.value),
  ];
};

const checkElementSource = async (source: Source, header: unknown): Promise<readonly Finding[]> => {
  if (source.value === undefined) return source.findings;
  const format = readFormat(source.value, ['element']);
  if ('refused' in format) return [...source.findings, format.refused];
  return [
    ...source.findings,
    ...(await checkSchema(source.value, 'element')),
    ...checkCriterionIds(source.value),
    ...checkCarriedCriteria(source.value),
    ...(header === undefined ? [] : checkElementReferences(source.value, header)),
  ];
};

const elementNames = async (folder: string): Promise<readonly string[]> => {
  try {
    const names = await readdir(folder);
    const others: readonly string[] = [headerName, procurementName];
    return names.filter((name) => /^[^.].*\.ya?ml$/.test(name) && !others.includes(name)).sort();
  } catch (error) {
    if (systemCode(error) === 'ENOENT') {
      throw new GodbhtError('not-found', { file: folder }, { place: { file: folder } });
    }
    const reason = reasonOf(error);
    throw new GodbhtError('unreadable', { file: folder, reason }, { place: { file: folder } });
  }
};

type WithFormat<T> = T & { readonly format: string };

const assemble = (header: Source, elements: readonly Source[]): Instrument => {
  const { format: _header, ...instrument } = header.value as WithFormat<
    Omit<Instrument, 'elements'>
  >;
  const byNumber = elements
    .map(({ value }) => {
      const { format: _element, ...element } = value as WithFormat<Element>;
      return element;
    })
    .sort((a, b) => a.number - b.number);
  return { ...instrument, elements: byNumber };
};
