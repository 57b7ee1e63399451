import { type GodbhtError, isGodbhtError, type Problem } from '../errors.ts';
import { checkContent } from '../files/checks/check-content.ts';
import { problemsIn } from '../files/checks/problems.ts';
import { readBytes } from '../files/disk/read-bytes.ts';
import { parseSource } from '../files/yaml/source.ts';
import type { Arrival } from '../forms/arrivals.ts';
import { readRating } from '../forms/choices.ts';
import { type ReturnFinding, readAnswers } from '../forms/read-answers.ts';
import { readSentAnswers } from '../forms/returned-answers.ts';
import type { FormField } from '../model/form.ts';
import { findElement, type Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Scoring } from '../model/scoring.ts';
import type { FormNotice } from '../specification/supplier-answers.ts';
import { noticeInWords } from '../text/answers.ts';
import { errorWords } from '../text/errors.ts';
import { formText } from '../text/form.ts';
import { formFileText } from '../text/form-file.ts';
import { importText } from '../text/import.ts';
import type { Context } from './context.ts';
import { withProgress } from './progress.ts';
import { type Found, readReturn } from './return-readers.ts';

/** Something that a person has to look at, in words. */
export type ReturnProblem = {
  readonly file: string;
  /** A cell, a field, a row and column; null where it is about the file as a whole. */
  readonly place: string | null;
  readonly code: string;
  readonly message: string;
};

/** A form that gave no scoring, and why. */
export type Refused = {
  readonly file: string;
  /** Whom to ask, where it can be told. */
  readonly role: string | null;
  readonly problems: readonly ReturnProblem[];
};

export type ReadReturns = {
  readonly arrivals: readonly (Arrival & { readonly text?: string })[];
  readonly refused: readonly Refused[];
  /** What to look at in forms that were read all the same. */
  readonly notices: readonly ReturnProblem[];
};

/** All that came back in files; what is wrong with one is no reason to leave the others. */
export const readReturns = async (
  context: Context,
  files: readonly string[],
): Promise<ReadReturns> => {
  const instrument = await context.loadInstrument();
  const line = (read: number): string => importText[context.language].reading(read, files.length);
  return withProgress(context, { line }, async (tell) => {
    const all: ReadReturns[] = [];
    for (const [at, file] of files.entries()) {
      tell(at);
      all.push(await readFile(context, file, instrument));
    }
    return joinReturns(all);
  });
};

/** A file that gave no scoring. */
export const refusedFor = (
  file: string,
  role: string | null,
  problems: readonly ReturnProblem[],
): ReadReturns => ({ arrivals: [], refused: [{ file, role, problems }], notices: [] });

export const joinReturns = (all: readonly ReadReturns[]): ReadReturns => ({
  arrivals: all.flatMap(({ arrivals }) => arrivals),
  refused: all.flatMap(({ refused }) => refused),
  notices: all.flatMap(({ notices }) => notices),
});

const readFile = async (
  context: Context,
  file: string,
  instrument: Instrument,
): Promise<ReadReturns> => {
  try {
    const bytes = await readBytes(file, context);
    const found = await readReturn(bytes, file, { instrument, language: context.language });
    return await understandAll(context, found, instrument);
  } catch (error) {
    if (!isGodbhtError(error)) throw error;
    return refusedFor(file, null, problemsOf(error, file, context));
  }
};

/** What the forms of one file say. A mail may carry along the form as it was sent out, with nothing in it. */
export const understandAll = async (
  context: Context,
  found: readonly Found[],
  instrument: Instrument,
): Promise<ReadReturns> => {
  const all: ReadReturns[] = [];
  for (const one of found) all.push(await understand(context, one, instrument));
  const isEmpty = ({ refused: [first] }: ReadReturns): boolean =>
    first?.problems.every(({ code }) => code === 'nothing-answered') ?? false;
  const filled = all.filter((one) => !isEmpty(one));
  return joinReturns(filled.length > 0 ? filled : all.slice(0, 1));
};

const understand = async (
  context: Context,
  found: Found,
  instrument: Instrument,
): Promise<ReadReturns> => {
  const { file } = found;
  const refuse = (role: string | null, problems: readonly ReturnProblem[]): ReadReturns =>
    refusedFor(file, role, problems);
  const words = (findings: readonly ReturnFinding[]): readonly ReturnProblem[] =>
    findings.map((one) => findingInWords(one, file, instrument, context));
  switch (found.kind) {
    case 'failed':
      return refuse(null, problemsOf(found.error, file, context));
    case 'none':
      return refuse(null, words([found.finding]));
    case 'scoring': {
      const { scoring, text } = found;
      return { arrivals: [{ file, scoring, text, date: scoring.date }], refused: [], notices: [] };
    }
    case 'form': {
      const { form, id } = found;
      const notices = found.notices.map((notice) => ({
        ...{ file, place: null, code: notice.kind },
        message: noticeInWords(notice, context.language),
      }));
      const role = form.stamp.personal?.role ?? form.given.get('role')?.text ?? null;
      const read = readAnswers(form, instrument, context.today);
      // A title that was changed may be why nothing was found below it.
      if (read.scoring === null) return refuse(role, [...words(read.findings), ...notices]);
      const strays = found.notices.flatMap((notice) => strayLevel(notice, instrument));
      if (strays.length > 0) return refuse(role, [...words(strays), ...notices]);
      const scoring = id === undefined ? read.scoring : { ...read.scoring, id };
      const hasDate = (form.given.get('date')?.text ?? '').trim() !== '';
      const arrival = { file, scoring, ...(hasDate ? { date: scoring.date } : {}) };
      return {
        ...(await checked(context, arrival, role, instrument)),
        notices,
      };
    }
    case 'sent': {
      const reading = { place: file, today: context.today };
      const read = readSentAnswers(found.value, instrument, reading);
      const role = read.form?.personal?.role ?? null;
      if (read.scoring === null) return refuse(role, words(read.findings));
      const { scoring, revision } = read;
      const arrival = { file, scoring, revision, date: scoring.date };
      return checked(context, arrival, role ?? scoring.rater?.role ?? null, instrument);
    }
  }
};

// Where a level has landed outside the answers, those within may stand a row or a column beside their own.
const strayLevel = (notice: FormNotice, instrument: Instrument): readonly ReturnFinding[] =>
  notice.kind === 'added-cell' && typeof readRating(notice.found, instrument) === 'number'
    ? [
        {
          ...{ code: 'stray-level', field: null, given: notice.found },
          place: `${notice.sheet}!${notice.cell}`,
        },
      ]
    : [];

/** What came is from outside: nothing becomes a file that `validate` would refuse. */
const checked = async (
  { language }: Context,
  arrival: Arrival,
  role: string | null,
  instrument: Instrument,
): Promise<ReadReturns> => {
  const { file, scoring } = arrival;
  const source = parseSource(file, JSON.stringify(scoring));
  const { content, findings } = await checkContent(source, ['scoring'], instrument);
  if (content !== undefined) {
    return { arrivals: [{ ...arrival, scoring: content as Scoring }], refused: [], notices: [] };
  }
  const problems = problemsIn(source, findings, language).map(
    ({ code, message }): ReturnProblem => ({ file, place: null, code, message }),
  );
  return refusedFor(file, role, problems);
};

const findingInWords = (
  { code, place, field, given }: ReturnFinding,
  file: string,
  instrument: Instrument,
  { language }: Context,
): ReturnProblem => {
  const say = formText[language].finding[code] as (given: string) => string;
  const about = field === null ? '' : `${fieldInWords(field, instrument, language)}: `;
  return { file, place: place === file ? null : place, code, message: about + say(given) };
};

const fieldInWords = (field: FormField, instrument: Instrument, language: Language): string => {
  if (!('element' in field)) return formFileText[language].question[field.kind];
  const party =
    'dimension' in field
      ? instrument.dimensions.find(({ id }) => id === field.dimension)?.shortTitle[language]
      : undefined;
  const title = findElement(instrument, field.element)?.title[language] ?? '';
  return [`${field.code} ${title}`, ...(party === undefined ? [] : [party])].join(' – ');
};

export const problemsOf = (
  error: GodbhtError,
  file: string,
  { language }: Context,
): readonly ReturnProblem[] => {
  if (error.code === 'invalid-file') {
    const { problems } = (error as GodbhtError<'invalid-file'>).details;
    return problems.map(({ line, column, code, message }: Problem) => ({
      ...{ file, code, message },
      place: line === undefined ? null : [line, column].join(':'),
    }));
  }
  const { message, advice = '' } = errorWords(error, language);
  return [{ file, place: null, code: error.code, message: `${message} ${advice}`.trim() }];
};
