import { GodbhtError, type Problem } from '../errors.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Evaluation } from '../model/team.ts';
import { checkContent, readFormat } from './checks/check-content.ts';
import { problemsIn, toProblem } from './checks/problems.ts';
import { lintEvaluation, lintSpecification } from './checks/rules/lints.ts';
import { type FileKind, fileKinds } from './checks/schema-findings.ts';
import type { ReadOptions } from './disk/read-bytes.ts';
import { readSource } from './read-source.ts';
import { type Finding, finding } from './yaml/finding.ts';
import type { Source } from './yaml/source.ts';

type CheckOptions = ReadOptions & {
  readonly language: Language;
  readonly instrument: Instrument;
  /** ISO 8601 calendar date. */
  readonly today: string;
};

/** Lints only where there are no errors. @throws GodbhtError `not-found`, `unreadable` */
export const checkFile = async (
  file: string,
  options: CheckOptions,
): Promise<readonly Problem[]> => {
  try {
    return await checkSource(await readSource(file, options), options);
  } catch (error) {
    const problem = contentProblem(file, error, options);
    if (problem === undefined) throw error;
    return [problem];
  }
};

const checkSource = async (source: Source, options: CheckOptions): Promise<readonly Problem[]> => {
  const { value } = source;
  const { instrument, language, today } = options;
  const reported = (findings: readonly Finding[]) => problemsIn(source, findings, language);
  if (value === undefined) return reported(source.findings);
  const format = readFormat(value, fileKinds);
  if ('refused' in format) return reported([...source.findings, format.refused]);
  const { kind } = format;
  if (kind === 'instrument' || kind === 'element') {
    const { checkElementFile, checkInstrumentFile } = await import('./instrument-folder.ts');
    const check = kind === 'instrument' ? checkInstrumentFile : checkElementFile;
    return check(source, language);
  }
  const { content, findings } = await checkContent(source, [kind], instrument);
  const lints = content === undefined ? [] : lintsOf(kind, content, today);
  return reported([...findings, ...lints]);
};

const lintsOf = (kind: FileKind, content: unknown, today: string): readonly Finding[] => {
  if (kind === 'specification') return lintSpecification(content);
  const isEvaluation = kind === 'scoring' || kind === 'team';
  return isEvaluation ? lintEvaluation(content as Evaluation, today) : [];
};

/** What is wrong with the bytes of a file belongs among its problems, unlike a file that is not there. */
const contentProblem = (
  file: string,
  error: unknown,
  { language }: CheckOptions,
): Problem | undefined => {
  if (!(error instanceof GodbhtError)) return undefined;
  const place = { file, line: 1, column: 1, ...error.place };
  const start = { offset: 0 };
  if (error.code === 'not-utf8') return toProblem(finding('not-utf8', {}, start), place, language);
  if (error.code !== 'too-large') return undefined;
  const { bytes, limit } = (error as GodbhtError<'too-large'>).details;
  return toProblem(finding('too-large', { bytes, limit }, start), place, language);
};
