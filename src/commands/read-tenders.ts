import { type GodbhtError, isGodbhtError, type Problem } from '../errors.ts';
import type { FoundTenders } from '../files/find-tenders.ts';
import { readContent } from '../files/read-source.ts';
import { readWorkbook } from '../files/read-workbook.ts';
import { readAnswers } from '../specification/answers.ts';
import { sameNames } from '../specification/comparison.ts';
import { requirementsOf } from '../specification/requirements.ts';
import type { AnswerFault, SupplierAnswers } from '../specification/supplier-answers.ts';
import { answersText, faultInWords } from '../text/answers.ts';
import { errorText } from '../text/errors.ts';
import type { Context } from './context.ts';
import type { Tenders } from './spec-points.ts';

export type ReadTenders = Tenders & {
  /** Names of what was found and not read. */
  readonly unread: readonly string[];
  /** Why some of it ought to have been. */
  readonly problems: readonly Problem[];
  /** Of the files that couldn't be opened at all. */
  readonly errors: readonly GodbhtError[];
};

type Workbook = FoundTenders['workbooks'][number];
type Read = Workbook &
  (
    | { readonly answers: SupplierAnswers }
    | { readonly faults: readonly AnswerFault[] }
    | { readonly error: GodbhtError }
  );

/**
 * Everything that can be read, and everything that is wrong with the rest.
 *
 * @throws what reading the specification throws
 */
export const readTenders = async (
  context: Context,
  file: string,
  { workbooks, unread }: FoundTenders,
): Promise<ReadTenders> => {
  const { language } = context;
  const instrument = await context.loadInstrument();
  const { content: specification } = await readContent(file, ['specification'], {
    instrument,
    language,
  });
  // A form may be in either language.
  const inBoth = {
    nb: requirementsOf(specification, instrument, 'nb'),
    en: requirementsOf(specification, instrument, 'en'),
  };
  const all: Read[] = [];
  for (const one of workbooks) {
    all.push(await readOne(one, (book) => readAnswers(book, inBoth, specification)));
  }
  const tenders = all.filter((one) => !isBeside(one, all));
  const forms = tenders.flatMap((one) => ('answers' in one ? [one] : []));
  const names = forms.map(({ file, answers: { name } }) => ({ file, name }));
  const twice = sameNames(names);
  const isTwice = ({ file }: Workbook): boolean => twice.some(({ files }) => files.includes(file));
  const problem = (file: string, code: string, message: string): Problem => ({
    file,
    severity: 'error',
    code,
    message,
  });
  const text = answersText[language];
  return {
    instrument,
    specification,
    requirements: inBoth[language],
    suppliers: forms.filter((one) => !isTwice(one)).map(({ answers }) => answers),
    unread: [
      ...all.filter((one) => !('answers' in one) || isTwice(one)).map(({ name }) => name),
      ...unread.map(({ name }) => name),
    ],
    errors: tenders.flatMap((one) => ('error' in one ? [one.error] : [])),
    problems: [
      ...tenders.flatMap((one): readonly Problem[] => {
        if ('error' in one) return [errorProblem(one.file, one.error, context)];
        if (!('faults' in one)) return [];
        return one.faults.map((fault) =>
          problem(one.file, fault.kind, faultInWords(fault, language)),
        );
      }),
      ...allAlike(tenders).map((id) => problem(file, 'all-alike', text.allAlike(id))),
      ...twice.map(({ name, files }) =>
        problem(files[0] ?? '', 'same-supplier', text.sameName(name, files)),
      ),
      ...unread
        .filter(({ mayBeAnswers }) => mayBeAnswers)
        .map(({ file, name }) => problem(file, 'not-read', text.mayBeAnswers(name))),
    ],
  };
};

const readOne = async (
  workbook: Workbook,
  read: (book: Awaited<ReturnType<typeof readWorkbook>>) => ReturnType<typeof readAnswers>,
): Promise<Read> => {
  try {
    const book = await readWorkbook(workbook.file);
    const found = read(book);
    if ('faults' in found) return { ...workbook, ...found };
    const source = { file: workbook.name, sha256: book.sha256 };
    return { ...workbook, answers: { ...found.answers, source } };
  } catch (error) {
    if (!isGodbhtError(error)) throw error;
    return { ...workbook, error };
  }
};

/** A price list or the like in a supplier's folder, where another workbook is the form. */
const isBeside = (one: Read, all: readonly Read[]): boolean =>
  one.folder !== null &&
  !isForm(one) &&
  all.some((other) => other.folder === one.folder && isForm(other));

const isForm = (one: Read): boolean =>
  'answers' in one || ('faults' in one && !one.faults.some(({ kind }) => kind === 'no-table'));

const errorProblem = (file: string, error: GodbhtError, { language }: Context): Problem => {
  const write = errorText[language][error.code] as (details: unknown) => {
    readonly message: string;
    readonly advice?: string;
  };
  const { message, advice = '' } = write(error.details);
  return { file, severity: 'error', code: error.code, message: `${message} ${advice}`.trim() };
};

/** Ids at which every one of several files has the same fault: then it is hardly the suppliers'. */
const allAlike = (tenders: readonly Read[]): readonly string[] => {
  const [first, ...others] = tenders.map((one) =>
    'faults' in one ? new Set(one.faults.flatMap(sameFault)) : new Set<string>(),
  );
  if (first === undefined || others.length === 0) return [];
  const common = [...first].filter((key) => others.every((keys) => keys.has(key)));
  return [...new Set(common.map((key) => key.split('\n')[1] ?? ''))];
};

const sameFault = (fault: AnswerFault): readonly string[] => {
  if (fault.kind === 'text-changed') return [['text', fault.id, fault.found].join('\n')];
  return fault.kind === 'unknown-id' || fault.kind === 'id-missing'
    ? [[fault.kind, fault.id].join('\n')]
    : [];
};
