import type { CommandDeclaration } from '../cli/command.ts';
import { comparisonDocument, comparisonJson } from '../documents/comparison.ts';
import { GodbhtError, type Problem } from '../errors.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { expandWorkbooks } from '../files/find.ts';
import { assertFree } from '../files/output-file.ts';
import { readContent } from '../files/read-source.ts';
import { readWorkbook } from '../files/read-workbook.ts';
import type { Language } from '../model/language.ts';
import type { Requirement, Specification } from '../model/specification.ts';
import { readAnswers } from '../specification/answers.ts';
import { type Comparison, compareSuppliers, sameNames } from '../specification/comparison.ts';
import { requirementsOf } from '../specification/requirements.ts';
import type { SupplierAnswers } from '../specification/supplier-answers.ts';
import { answersText, faultInWords } from '../text/answers.ts';
import { saidText } from '../text/said.ts';
import { visibleText } from '../text/visible-text.ts';
import { type Context, say } from './context.ts';
import {
  chooseFormat,
  dataText,
  documentFormats,
  endingOf,
  showDocument,
  writeDocument,
  writeJson,
  writeOutput,
} from './output.ts';
import { readPoints, type Tenders } from './spec-points.ts';

type AnswersOptions = {
  /** A file, or a name that every format gets its own ending after. */
  readonly output?: string;
  readonly format?: string;
  readonly points?: string;
  readonly ask?: boolean;
  readonly force?: boolean;
};

/**
 * Suppliers' filled workbooks side by side, with the points that the evaluators gave.
 *
 * @throws GodbhtError `invalid-file` with every fault of every workbook, `points-needed`,
 *   `format-only`, and whatever loading and writing throw
 */
export const command: CommandDeclaration<
  readonly [spec: string, filled: readonly string[]],
  AnswersOptions
> = {
  example: 'godbht spec answers krav.spec.yaml svar/ --points poeng.yaml -o evaluering',
  without: ['init', 'from', 'below'],
  declare: (command, { arguments: a, options: o }) =>
    command
      .argument('<spec>', a.specification)
      .argument('<filled...>', a.filled)
      .option('-o, --output <file>', o.evaluation)
      .option('--format <format>', o.evaluationFormat)
      .option('--points <file>', o.points)
      .option('--ask', o.ask)
      .option('--force', o.force),
  run: async (context, [file, paths], options) => {
    const { points: pointsFile, ask = false, force = false } = options;
    if (ask && (pointsFile === undefined || pointsFile === standardStream)) {
      throw new GodbhtError('points-needed', {});
    }
    const outputs = outputsOf(options);
    const filled = await expandWorkbooks(paths);
    const inputs = [file, ...filled, ...(pointsFile === undefined ? [] : [pointsFile])];
    // All of them before any is written: half an evaluation is none.
    for (const output of outputs) await assertFree(output.file, { inputs, force });

    const tenders = await readTenders(context, file, filled);
    const { specification, requirements, suppliers } = tenders;
    const points =
      pointsFile === undefined ? null : await readPoints(context, pointsFile, tenders, { ask });
    const comparison = compareSuppliers(specification, requirements, suppliers, points);
    await writeComparison(context, comparison, specification, outputs, force);
    sayResults(context, comparison);
    // The next sitting writes the same files again.
    if (ask && outputs.length > 0 && isUnfinished(comparison)) {
      say(context, saidText[context.language].goOnWithForce);
    }
    return 0;
  },
};

/** What an output without an ending is written as, each with its own. */
const everyFormat = ['markdown', 'pdf', 'xlsx', 'json'] as const;
const answersFormats = [...documentFormats, 'json'] as const;

type Output = { readonly file: string; readonly format: (typeof answersFormats)[number] };

const outputsOf = ({ output, format }: AnswersOptions): readonly Output[] => {
  if (output === undefined) {
    if (format !== undefined) throw new GodbhtError('format-only', {});
    return [];
  }
  const isFolder = /(?:^|[/\\])\.{0,2}$/.test(output);
  if (isFolder) {
    const place = { file: output };
    throw new GodbhtError('cannot-write', { file: output, reason: 'folder' }, { place });
  }
  const hasEnding = /[^/\\]\.[^./\\]+$|\.json$/i.test(output) || output === standardStream;
  return format === undefined && !hasEnding
    ? everyFormat.map((one) => ({ file: `${output}.${endingOf(one)}`, format: one }))
    : [{ file: output, format: chooseFormat(output, format, answersFormats) }];
};

const readTenders = async (
  context: Context,
  file: string,
  filled: readonly string[],
): Promise<Tenders> => {
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
  const suppliers = await readSuppliers(filled, inBoth, language);
  return { instrument, specification, requirements: inBoth[language], suppliers };
};

const readSuppliers = async (
  files: readonly string[],
  requirements: Readonly<Record<Language, readonly Requirement[]>>,
  language: Language,
): Promise<readonly SupplierAnswers[]> => {
  const problems: Problem[] = [];
  const addProblem = (file: string, code: string, message: string) =>
    problems.push({ file, severity: 'error', code, message });
  const forms: { readonly file: string; readonly answers: SupplierAnswers }[] = [];
  for (const file of files) {
    const read = readAnswers(await readWorkbook(file), requirements);
    if ('answers' in read) forms.push({ file, answers: read.answers });
    else
      for (const fault of read.faults) {
        addProblem(file, fault.kind, faultInWords(fault, language));
      }
  }
  const names = forms.map(({ file, answers: { name } }) => ({ file, name }));
  for (const { name, files: same } of sameNames(names)) {
    addProblem(same[0] ?? '', 'same-supplier', answersText[language].sameName(name, same));
  }
  const [first] = problems;
  if (first === undefined) return forms.map(({ answers }) => answers);
  throw new GodbhtError('invalid-file', { problems }, { place: { file: first.file } });
};

const writeComparison = async (
  context: Context,
  comparison: Comparison,
  specification: Specification,
  outputs: readonly Output[],
  force: boolean,
): Promise<void> => {
  const document = comparisonDocument(comparison, specification, context.language);
  if (outputs.length === 0 && !context.json) await showDocument(context, document);
  for (const { file, format } of outputs) {
    if (format === 'json') {
      const text = dataText(comparisonJson(comparison, specification));
      await writeOutput(context, text, { file, force });
    } else await writeDocument(context, document, { file, format, force });
  }
  // A result on stdout stays alone there.
  if (context.json && !outputs.some(({ file }) => file === standardStream)) {
    writeJson(context, comparisonJson(comparison, specification));
  }
};

const isUnfinished = ({ suppliers }: Comparison): boolean =>
  suppliers.some(({ missingPoints }) => missingPoints.length > 0);

/** What must be followed up, a line a supplier. */
const sayResults = (context: Context, { suppliers }: Comparison): void => {
  const words = saidText[context.language];
  for (const { supplier, absolute, missingPoints } of suppliers) {
    const { no, partly, unanswered } = absolute;
    const { length } = missingPoints;
    const result = words.supplierResult(supplier.name, no, partly, unanswered, length);
    say(context, visibleText(result));
  }
};
