import type { CommandDeclaration } from '../cli/command.ts';
import { comparisonDocument, comparisonJson } from '../documents/comparison.ts';
import { GodbhtError } from '../errors.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { findTenders } from '../files/find-tenders.ts';
import { assertFree } from '../files/output-file.ts';
import { type Comparison, compareSuppliers } from '../specification/comparison.ts';
import { answersText } from '../text/answers.ts';
import { saidText } from '../text/said.ts';
import { visibleText } from '../text/visible-text.ts';
import { type Context, say } from './context.ts';
import {
  chooseFormat,
  dataText,
  documentFormats,
  endingOf,
  problemLine,
  showDocument,
  writeDocument,
  writeJson,
  writeOutput,
} from './output.ts';
import { type ReadTenders, readTenders } from './read-tenders.ts';
import { readPoints } from './spec-points.ts';

type AnswersOptions = {
  /** A file, or a name that every format gets its own ending after. */
  readonly output?: string;
  readonly format?: string;
  readonly points?: readonly string[];
  readonly partial?: boolean;
  readonly ask?: boolean;
  readonly force?: boolean;
};

/**
 * Suppliers' filled workbooks side by side, with the points that the evaluators gave.
 *
 * @throws GodbhtError `invalid-file` with everything that wasn't read and ought to be, `points-needed`,
 *   `points-twice`, `format-only`, and whatever loading and writing throw
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
      .repeatable('--points <file>', o.points, (file) => file)
      .option('--ask', o.ask)
      .option('--partial', o.partial)
      .option('--force', o.force),
  run: async (context, [file, paths], options) => {
    const { ask = false, force = false, partial = false } = options;
    const [pointsFile, second] = options.points ?? [];
    if (pointsFile !== undefined && second !== undefined) {
      throw new GodbhtError('points-twice', { first: pointsFile, second });
    }
    if (ask && (pointsFile === undefined || pointsFile === standardStream)) {
      throw new GodbhtError('points-needed', {});
    }
    const outputs = outputsOf(options);
    const own = [file, ...(pointsFile === undefined ? [] : [pointsFile])];
    const found = await findTenders(paths, [...own, ...outputs.map((output) => output.file)]);
    const inputs = [...own, ...found.workbooks.map((one) => one.file)];
    // All of them before any is written: half an evaluation is none.
    for (const output of outputs) await assertFree(output.file, { inputs, force });

    const tenders = await readTenders(context, file, found);
    tellProblems(context, tenders, partial);
    const { specification, requirements, suppliers, unread } = tenders;
    const points =
      pointsFile === undefined
        ? null
        : await readPoints(context, pointsFile, tenders, { ask, partial });
    const comparison = compareSuppliers(specification, requirements, suppliers, points);
    await writeComparison(context, { comparison, specification, unread }, outputs, force);
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

/** Refuses what ought to have been read and wasn't, or says so where somebody asked for the rest. */
const tellProblems = (context: Context, tenders: ReadTenders, partial: boolean): void => {
  const { problems, errors, suppliers, unread, specification, requirements } = tenders;
  const text = answersText[context.language];
  const isRefused = problems.length > 0 && (!partial || suppliers.length === 0);
  if (isRefused && suppliers.length > 0 && !context.json) {
    sayResults(context, compareSuppliers(specification, requirements, suppliers, null));
    say(context, text.goOnWithout);
  }
  const [error] = errors;
  if (isRefused && problems.length === 1 && error !== undefined) throw error;
  if (isRefused) {
    const [first] = problems;
    const place = { file: first?.file ?? '' };
    throw new GodbhtError('invalid-file', { problems }, { place });
  }
  for (const problem of problems) say(context, problemLine(problem, context.language));
  if (unread.length > 0) say(context, visibleText(text.unread(unread)));
};

type Evaluated = Pick<ReadTenders, 'specification' | 'unread'> & {
  readonly comparison: Comparison;
};

const writeComparison = async (
  context: Context,
  { comparison, specification, unread }: Evaluated,
  outputs: readonly Output[],
  force: boolean,
): Promise<void> => {
  const { language } = context;
  const document = comparisonDocument(comparison, specification, language, unread);
  const data = () => comparisonJson(comparison, specification, language, unread);
  if (outputs.length === 0 && !context.json) await showDocument(context, document);
  for (const { file, format } of outputs) {
    if (format === 'json') {
      await writeOutput(context, dataText(data()), { file, force });
    } else await writeDocument(context, document, { file, format, force });
  }
  // A result on stdout stays alone there.
  if (context.json && !outputs.some(({ file }) => file === standardStream)) {
    writeJson(context, data());
  }
};

const isUnfinished = ({ suppliers }: Comparison): boolean =>
  suppliers.some(({ missingPoints }) => missingPoints.length > 0);

/** What must be followed up, a line a supplier. */
const sayResults = (context: Context, { suppliers }: Comparison): void => {
  const words = saidText[context.language];
  for (const { supplier, absolute, ...one } of suppliers) {
    const { no, partly, unanswered } = absolute;
    const result = words.supplierResult(supplier.name, no, partly, unanswered, {
      followUp: one.followUp.length,
      commented: one.commented.length,
      notices: supplier.notices.length,
      missingPoints: one.missingPoints.length,
      missingReasons: one.missingReasons.length,
    });
    say(context, visibleText(result));
  }
};
