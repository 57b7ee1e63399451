import type { CriterionValue, NotApplicableValue } from '../cli/argument-values.ts';
import type { CommandDeclaration } from '../cli/command.ts';
import { GodbhtError } from '../errors.ts';
import { namedElement } from '../evaluation/named-element.ts';
import { type Entry, record } from '../evaluation/record.ts';
import { createEvaluation } from '../files/create.ts';
import { fileExists } from '../files/disk/folder.ts';
import { type Dimension, dimensions, type Instrument, type Level } from '../model/instrument.ts';
import { perspectives } from '../model/scoring.ts';
import type { Evaluation } from '../model/team.ts';
import { saidText } from '../text/said.ts';
import { changeEvaluation } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { beginEvaluation, kindOfNewFile, type Opening } from './new-evaluation.ts';

type SetOptions = OpeningOptions & {
  readonly bht?: Level;
  readonly virksomhet?: Level;
  readonly notApplicable?: readonly NotApplicableValue[];
  readonly clear?: readonly Dimension[];
  readonly note?: string;
  readonly improve?: readonly string[];
  readonly criterion?: readonly CriterionValue[];
  readonly reason?: string;
  readonly dissent?: string;
};

type OpeningOptions = Omit<Opening, 'subject'> & {
  readonly subjectBht?: string;
  readonly subjectVirksomhet?: string;
};

/** Records what `score` can record, without a terminal; makes the file where there is none. */
export const command: CommandDeclaration<
  readonly [file: string, element: string | undefined],
  SetOptions
> = {
  example: 'godbht set kari.scoring.yaml 3 --bht 2 --virksomhet 3 --note "Ikke kjent hos kunden"',
  declare: (command, { arguments: a, options: o, read }) =>
    command
      .argument('<file>', a.evaluation)
      .argument('[element]', a.element)
      .option('--bht <level>', o.levelBht, read.level)
      .option('--virksomhet <level>', o.levelVirksomhet, read.level)
      .repeatable('--not-applicable <dim=reason>', o.notApplicable, read.notApplicable)
      .repeatable('--clear <dim>', o.clear, read.oneOf(dimensions))
      .option('--note <text>', o.note)
      .repeatable('--improve <text>', o.improve, read.text)
      .repeatable('--criterion <id=mark>', o.criterion, read.criterion)
      .option('--reason <text>', o.reason, read.text)
      .option('--dissent <text>', o.dissent)
      .option('--subject-bht <name>', o.subjectBht, read.text)
      .option('--subject-virksomhet <name>', o.subjectVirksomhet, read.text)
      .choice('--perspective <who>', o.perspective, perspectives)
      .option('--name <name>', o.name)
      .option('--role <role>', o.role)
      .option('--date <date>', o.date, read.date)
      .option('--tolerance <n>', o.tolerance, read.tolerance),
  run: async (context, [file, idOrNumber], options) => {
    const words = saidText[context.language];
    const { date } = options;
    const instrument = await context.loadInstrument();
    const entries = entriesOf(options);
    const element = idOrNumber === undefined ? undefined : namedElement(instrument, idOrNumber);
    if (element !== undefined && entries.length === 0) {
      throw new GodbhtError('nothing-to-record', {});
    }
    if (element === undefined && entries.length > 0) throw new GodbhtError('element-needed', {});
    const recordAll = (start: Evaluation): Evaluation =>
      entries.reduce(
        (evaluation, entry) =>
          element === undefined ? evaluation : record(evaluation, element, entry, instrument),
        start,
      );

    if (await fileExists(file)) {
      assertNothingForNewFile(options);
      if (element === undefined && date === undefined) {
        throw new GodbhtError('nothing-to-record', {});
      }
      await changeEvaluation(context, file, (evaluation) => ({
        ...recordAll(evaluation),
        ...(date === undefined ? {} : { date }),
      }));
      if (date !== undefined) say(context, words.dated(date, file));
    } else {
      const begun = begin(context, file, options, instrument);
      await createEvaluation(file, recordAll(begun), { force: false });
      say(context, words.created(file));
    }
    if (element !== undefined) {
      const title = `${element.number} ${element.title[context.language]}`;
      say(context, words.recorded(title, file));
    }
    return 0;
  },
};

const entriesOf = (options: SetOptions): readonly Entry[] => {
  const { reason, notApplicable = [], clear = [], criterion = [], improve = [] } = options;
  const why = reason === undefined ? {} : { reason };
  const rated = [
    ...dimensions.flatMap((dimension) => {
      const level = options[dimension];
      return level === undefined ? [] : [{ dimension, rating: { level } }];
    }),
    ...notApplicable.map(({ dimension, reason: grounds }) => ({
      dimension,
      rating: { notApplicable: grounds },
    })),
  ];
  const concerned = rated.map(({ dimension }) => dimension);
  assertOneAnswerEach([...concerned, ...clear]);
  if (reason !== undefined && rated.length === 0) {
    throw new GodbhtError('reason-without-answer', {});
  }
  return [
    ...rated.map((answer): Entry => ({ kind: 'rate', ...answer, ...why })),
    ...clear.map((dimension): Entry => ({ kind: 'clear', dimension })),
    ...criterion.map((marked): Entry => ({ kind: 'mark', ...marked })),
    ...(options.note === undefined ? [] : [{ kind: 'note', text: options.note } as const]),
    ...improve.map((text): Entry => ({ kind: 'improve', text })),
    ...dissentEntries(options.dissent, concerned),
  ];
};

// Dissent without a level in the same command concerns both of the element's agreed levels.
const dissentEntries = (
  text: string | undefined,
  concerned: readonly Dimension[],
): readonly Entry[] =>
  text === undefined
    ? []
    : dimensions
        .filter((dimension) => concerned.length === 0 || concerned.includes(dimension))
        .map((dimension) => ({ kind: 'dissent', dimension, text }));

const assertOneAnswerEach = (answered: readonly Dimension[]): void => {
  const twice = dimensions.find(
    (dimension) => answered.filter((one) => one === dimension).length > 1,
  );
  if (twice !== undefined) throw new GodbhtError('two-answers', { dimension: twice });
};

const assertNothingForNewFile = (options: OpeningOptions): void => {
  const { subjectBht, subjectVirksomhet, perspective, name, role, tolerance } = options;
  const newFileOnly = {
    '--subject-bht': subjectBht,
    '--subject-virksomhet': subjectVirksomhet,
    '--perspective': perspective,
    '--name': name,
    '--role': role,
    '--tolerance': tolerance,
  };
  const given = Object.entries(newFileOnly).find(([, value]) => value !== undefined);
  if (given !== undefined) throw new GodbhtError('new-file-only', { option: given[0] });
};

const begin = (
  context: Context,
  file: string,
  options: OpeningOptions,
  instrument: Instrument,
): Evaluation => {
  const kind = kindOfNewFile(file);
  const { subjectBht: bht, subjectVirksomhet: virksomhet } = options;
  if (bht === undefined || virksomhet === undefined) {
    throw new GodbhtError('new-file-needs-subject', { file });
  }
  return beginEvaluation(context, instrument, kind, { ...options, subject: { bht, virksomhet } });
};
