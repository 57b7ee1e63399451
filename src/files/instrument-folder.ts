import { basename, dirname, join } from 'node:path';
import { GodbhtError, type Problem } from '../errors.ts';
import { criteriaOf, type Element, type Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Procurement } from '../model/specification.ts';
import { checkWith } from './checks/check-content.ts';
import { problemsIn } from './checks/problems.ts';
import {
  checkCarriedCriteria,
  checkCriterionIds,
  checkElementReferences,
  checkElementsTogether,
  checkInstrumentRules,
} from './checks/rules/instrument.ts';
import { listFolder } from './disk/folder.ts';
import { readContent, readSource } from './read-source.ts';
import type { Finding } from './yaml/finding.ts';
import type { Source } from './yaml/source.ts';

type CheckedInstrument =
  | { readonly instrument: Instrument; readonly problems: readonly [] }
  | { readonly instrument?: never; readonly problems: readonly Problem[] };

const headerName = 'instrument.yaml';
const procurementName = 'procurement.yaml';

/** @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8` */
export const checkInstrumentFolder = async (
  folder: string,
  language: Language,
): Promise<CheckedInstrument> => {
  const files = await elementFiles(folder);
  const header = await readSource(join(folder, headerName));
  const elements = await readAll(files);
  const together = checkTogether(header, elements);
  const problemsOf = (source: Source, own: readonly Finding[], position?: number) => {
    const shared = together.filter(({ element }) => element === position);
    return problemsIn(source, [...own, ...shared.map(({ found }) => found)], language);
  };
  const inHeader = problemsOf(header, await checkHeader(header));
  const inElements = await Promise.all(
    elements.map(async (source, position) =>
      problemsOf(source, await checkElementSource(source, header.value), position),
    ),
  );
  const problems = [inHeader, ...inElements].flat();
  return problems.length > 0
    ? { problems }
    : { instrument: assemble(header, elements), problems: [] };
};

/** Problems of `instrument.yaml`, and of how the files of its folder fit together. */
export const checkInstrumentFile = async (
  source: Source,
  language: Language,
): Promise<readonly Problem[]> => {
  const elements = await readAll(await elementFiles(dirname(source.file)));
  const own = problemsIn(source, await checkHeader(source), language);
  const shared = checkTogether(source, elements).flatMap(({ element, found }) =>
    problemsIn(element === undefined ? source : (elements[element] ?? source), [found], language),
  );
  return [...own, ...shared];
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

const checkHeader = async (source: Source): Promise<readonly Finding[]> =>
  (await checkWith(source, ['instrument'], checkInstrumentRules)).findings;

const checkElementSource = async (source: Source, header: unknown): Promise<readonly Finding[]> => {
  const { findings } = await checkWith(source, ['element'], (element) => [
    ...checkCriterionIds(element),
    ...checkCarriedCriteria(element),
    ...(header === undefined ? [] : checkElementReferences(element, header)),
  ]);
  return findings;
};

const elementFiles = async (folder: string): Promise<readonly string[]> =>
  (await listFolder(folder)).filter(
    (file) => /\.ya?ml$/.test(file) && ![headerName, procurementName].includes(basename(file)),
  );

// A process may open only so many files, and a folder may hold any number.
const atATime = 8;

const readAll = async (files: readonly string[]): Promise<readonly Source[]> => {
  const sources: Source[] = [];
  for (let at = 0; at < files.length; at += atATime) {
    const few = files.slice(at, at + atATime).map((file) => readSource(file));
    // What is told of one that fails needs files too.
    await Promise.allSettled(few);
    sources.push(...(await Promise.all(few)));
  }
  return sources;
};

const checkTogether = (header: Source, elements: readonly Source[]) =>
  checkElementsTogether(
    header.value,
    elements.map(({ value }) => value),
  );

const assemble = (header: Source, elements: readonly Source[]): Instrument => ({
  ...withoutFormat<Omit<Instrument, 'elements'>>(header),
  elements: elements
    .map((source) => withoutFormat<Element>(source))
    .sort((a, b) => a.number - b.number),
});

const withoutFormat = <T extends object>({ value }: Source): T => {
  const { format: _format, ...rest } = value as T & { readonly format: string };
  return rest as unknown as T;
};

/**
 * An instrument without `procurement.yaml` gives absolute requirements, one for each criterion.
 * @throws GodbhtError `unreadable`, `too-large`, `not-utf8`, `invalid-file`
 */
export const readProcurement = async (
  folder: string,
  instrument: Instrument,
  language: Language,
): Promise<Procurement> => {
  try {
    const file = join(folder, procurementName);
    return (await readContent(file, ['procurement'], { instrument, language })).content;
  } catch (error) {
    if (error instanceof GodbhtError && error.code === 'not-found')
      return plainProposal(instrument);
    throw error;
  }
};

const plainProposal = (instrument: Instrument): Procurement => ({
  documentation: {},
  own: [],
  requirements: instrument.elements
    .flatMap(criteriaOf)
    .map(({ id }) => ({ criterion: id, type: 'krav', kind: 'absolute' })),
  excluded: [],
  responsibilities: {},
  definitions: [],
  wording: {
    unclear: { nb: [], en: [] },
    standards: [],
    equivalents: { nb: ['eller tilsvarende'], en: ['or equivalent'] },
  },
});
