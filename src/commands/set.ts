import type {
  CriterionValue,
  NotApplicableValue,
  NumberedValue,
  SecondRoundValue,
} from '../cli/argument-values.ts';
import type { CommandDeclaration } from '../cli/command.ts';
import { GodbhtError } from '../errors.ts';
import { type AboutChange, changeAbout } from '../evaluation/about.ts';
import { namedElement } from '../evaluation/named-element.ts';
import { type Entry, record } from '../evaluation/record.ts';
import { createEvaluation } from '../files/create.ts';
import { fileExists } from '../files/disk/folder.ts';
import { defined } from '../model/defined.ts';
import {
  type Dimension,
  dimensions,
  type Element,
  type Instrument,
  type Level,
} from '../model/instrument.ts';
import { bareRating } from '../model/rating.ts';
import { type Perspective, perspectives } from '../model/scoring.ts';
import {
  agreedAt,
  type Evaluation,
  isTeam,
  type Participant,
  type TeamEvaluation,
} from '../model/team.ts';
import { saidText } from '../text/said.ts';
import { commandWord } from '../text/visible-text.ts';
import { changeEvaluation } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { beginEvaluation, continueFrom, kindOfNewFile } from './new-evaluation.ts';

type SetOptions = AboutOptions & {
  readonly bht?: Level;
  readonly virksomhet?: Level;
  readonly notApplicable?: readonly NotApplicableValue[];
  readonly clear?: readonly Dimension[];
  readonly note?: string;
  readonly improve?: readonly string[];
  readonly reword?: readonly NumberedValue[];
  readonly evidence?: readonly string[];
  readonly changeEvidence?: readonly NumberedValue[];
  readonly evidenceDate?: string;
  readonly criterion?: readonly CriterionValue[];
  readonly reason?: string;
  readonly dissent?: string;
  readonly secondRound?: readonly SecondRoundValue[];
};

type AboutOptions = {
  readonly subjectBht?: string;
  readonly subjectVirksomhet?: string;
  readonly perspective?: Perspective;
  readonly name?: string;
  readonly role?: string;
  readonly date?: string;
  readonly tolerance?: number;
  readonly ledBy?: string;
  readonly participant?: readonly Participant[];
  readonly removeParticipant?: readonly string[];
  readonly newId?: boolean;
  readonly priorities?: readonly string[];
  readonly from?: string;
};

/** Records what `score` can record, without a terminal; makes the file where there is none. */
export const command: CommandDeclaration<
  readonly [file: string, element: string | undefined],
  SetOptions
> = {
  example: 'godbht set kari.scoring.yaml 3 --bht 2 --virksomhet 3 --note "Ikke kjent hos kunden"',
  declare: (command, { arguments: a, options: o, choices, read }) =>
    command
      .argument('<file>', a.evaluation)
      .argument('[element]', a.element)
      .option('--bht <level>', o.levelBht, read.level)
      .option('--virksomhet <level>', o.levelVirksomhet, read.level)
      .repeatable('--not-applicable <dim=reason>', o.notApplicable, read.notApplicable)
      .repeatable('--clear <dim>', o.clear, read.oneOf(dimensions))
      .option('--note <text>', o.note)
      .repeatable('--improve <text>', o.improve, read.text)
      .repeatable('--reword <n=text>', o.reword, read.suggestion)
      .repeatable('--evidence <text>', o.evidence, read.text)
      .repeatable('--change-evidence <n=text>', o.changeEvidence, read.evidence)
      .option('--evidence-date <date>', o.evidenceDate, read.dateOrNone)
      .repeatable('--criterion <id=mark>', o.criterion, read.criterion)
      .option('--reason <text>', o.reason)
      .option('--dissent <text>', o.dissent)
      .repeatable('--second-round <dim=counts>', o.secondRound, read.secondRound)
      .option('--subject-bht <name>', o.subjectBht, read.text)
      .option('--subject-virksomhet <name>', o.subjectVirksomhet, read.text)
      .choice('--perspective <who>', o.perspective, perspectives, choices.perspective)
      .option('--name <name>', o.nameOrTeam)
      .option('--role <role>', o.roleOrNone)
      .option('--date <date>', o.date, read.date)
      .option('--tolerance <n>', o.tolerance, read.tolerance)
      .option('--led-by <role>', o.ledBy)
      .repeatable('--participant <role>', o.participant, read.participant)
      .repeatable('--remove-participant <role>', o.removeParticipant, read.text)
      .option('--new-id', o.newId)
      .option('--from <file>', o.fromLast)
      .option('--priorities <elements>', o.priorities, read.list),
  run: async (context, [file, idOrNumber], options) => {
    const words = saidText[context.language];
    const instrument = await context.loadInstrument();
    const about = aboutOf(options, context);
    const isAbout = Object.values(about).some((value) => value !== undefined);
    const isAnswer = answerOptions.some((option) => options[option] !== undefined);
    const element = idOrNumber === undefined ? undefined : namedElement(instrument, idOrNumber);
    if (element !== undefined && !isAnswer) throw nothingToRecord();
    if (element === undefined && isAnswer) throw new GodbhtError('element-needed', {});
    const change = (start: Evaluation): Evaluation => {
      const described = isAbout ? changeAbout(start, about, instrument) : start;
      return element === undefined ? described : recordAll(described, element, options, instrument);
    };

    if (await fileExists(file)) {
      if (options.from !== undefined) {
        throw new GodbhtError('new-file-only', { option: '--from', file });
      }
      if (!isAnswer && !isAbout) throw nothingToRecord();
      await changeEvaluation(context, file, change);
      if (isAbout) say(context, words.described(file));
    } else {
      await createEvaluation(file, change(await begin(context, file, options, instrument)), {
        force: false,
      });
      say(context, words.created(file));
      if (options.from !== undefined && kindOfNewFile(file) === 'team') {
        say(context, words.collect(commandWord(file)));
      }
    }
    if (element !== undefined) {
      const title = `${element.number} ${element.title[context.language]}`;
      say(context, words.recorded(title, file));
    }
    return 0;
  },
};

const nothingToRecord = (): GodbhtError => new GodbhtError('nothing-to-record', { command: 'set' });

const answerOptions = [
  ...dimensions,
  ...(['notApplicable', 'clear', 'note', 'improve', 'reword'] as const),
  ...(['criterion', 'reason', 'dissent', 'secondRound'] as const),
  ...(['evidence', 'changeEvidence', 'evidenceDate'] as const),
] as const;

const aboutOf = (options: AboutOptions, { newId }: Context): AboutChange => {
  const { subjectBht: bht, subjectVirksomhet: virksomhet, ...others } = options;
  const { perspective, name, role, date, tolerance, ledBy, priorities } = others;
  const { participant: joining, removeParticipant: leaving } = others;
  const id = options.newId === true ? newId() : undefined;
  return {
    ...{ bht, virksomhet, perspective, name, role, date, tolerance, id },
    ...{ ledBy, joining, leaving, priorities },
  };
};

const begin = async (
  context: Context,
  file: string,
  { subjectBht: bht, subjectVirksomhet: virksomhet, newId, from }: AboutOptions,
  instrument: Instrument,
): Promise<Evaluation> => {
  const kind = kindOfNewFile(file);
  if (newId === true) throw new GodbhtError('existing-file-only', { option: '--new-id', file });
  if (from !== undefined) return (await continueFrom(context, instrument, { from, kind })).next;
  if (bht === undefined || virksomhet === undefined) {
    throw new GodbhtError('new-file-needs-subject', { file });
  }
  return beginEvaluation(context, instrument, kind, { subject: { bht, virksomhet } });
};

const recordAll = (
  start: Evaluation,
  element: Element,
  options: SetOptions,
  instrument: Instrument,
): Evaluation => {
  const recordEach = (evaluation: Evaluation, entries: readonly Entry[]): Evaluation =>
    entries.reduce((before, entry) => record(before, element, entry, instrument), evaluation);
  const answered = recordEach(start, [...answersOf(options), ...textsOf(start, element, options)]);
  // Which of the levels it is about shows once they are set.
  return recordEach(answered, reasonsOf(answered, element, options));
};

const ratedBy = ({ notApplicable = [], ...options }: SetOptions) => [
  ...dimensions.flatMap((dimension) => {
    const level = options[dimension];
    return level === undefined ? [] : [{ dimension, rating: { level } }];
  }),
  ...notApplicable.map(({ dimension, reason: grounds }) => ({
    dimension,
    rating: { notApplicable: grounds },
  })),
];

const answersOf = (options: SetOptions): readonly Entry[] => {
  const { reason, clear = [], criterion = [], secondRound = [] } = options;
  const why = reason === undefined ? {} : { reason };
  const rated = ratedBy(options);
  assertOneAnswerEach([...rated.map(({ dimension }) => dimension), ...clear]);
  return [
    ...rated.map((answer): Entry => ({ kind: 'rate', ...answer, ...why })),
    ...clear.map((dimension): Entry => ({ kind: 'clear', dimension })),
    ...secondRound.map((round): Entry => ({ kind: 'second-round', ...round })),
    ...criterion.map((marked): Entry => ({ kind: 'mark', ...marked })),
  ];
};

const textsOf = (
  evaluation: Evaluation,
  element: Element,
  { note, improve = [], reword = [], ...options }: SetOptions,
): readonly Entry[] => {
  const said = (isTeam(evaluation) ? evaluation.agreed : evaluation.ratings)[element.id];
  const suggestions = said?.improvements?.length ?? 0;
  return [
    ...(note === undefined ? [] : [{ kind: 'note', text: note } as const]),
    ...lastFirst('unknown-suggestion', reword, element, suggestions).map(
      ({ number, text }): Entry => ({ kind: 'reword', index: number - 1, text }),
    ),
    ...improve.map((text): Entry => ({ kind: 'improve', text })),
    ...evidenceOf(element, options, said?.evidence?.length ?? 0),
  ];
};

const evidenceOf = (
  element: Element,
  { evidence = [], changeEvidence = [], evidenceDate }: SetOptions,
  count: number,
): readonly Entry[] => {
  if (evidenceDate !== undefined && evidence.length + changeEvidence.length === 0) {
    throw new GodbhtError('evidence-date-alone', {});
  }
  const date = defined({ date: evidenceDate });
  return [
    ...lastFirst('unknown-evidence', changeEvidence, element, count).map(
      ({ number, text }): Entry => ({ kind: 'change-evidence', index: number - 1, text, ...date }),
    ),
    ...evidence.map((text): Entry => ({ kind: 'evidence', text, ...date })),
  ];
};

/** In the order to change them in: taking one away moves those after it. */
const lastFirst = (
  code: 'unknown-suggestion' | 'unknown-evidence',
  changes: readonly NumberedValue[],
  { number: element }: Element,
  count: number,
): readonly NumberedValue[] => {
  const missing = changes.find(({ number }) => number > count);
  if (missing !== undefined) throw new GodbhtError(code, { given: missing.number, element, count });
  return changes.toSorted((a, b) => b.number - a.number);
};

const reasonsOf = (
  evaluation: Evaluation,
  element: Element,
  options: SetOptions,
): readonly Entry[] => {
  const { reason, dissent } = options;
  const named = ratedBy(options).map(({ dimension }) => dimension);
  const isReasonAlone = reason !== undefined && named.length === 0;
  if (!isTeam(evaluation)) {
    const option = isReasonAlone ? '--reason' : '--dissent';
    if (isReasonAlone || dissent !== undefined) throw new GodbhtError('team-only', { option });
    return [];
  }
  const concerned = (key: 'reason' | 'dissent', text: string) =>
    named.length > 0 ? named : [theOne(evaluation, element, key, text)];
  return [
    ...(isReasonAlone ? concerned('reason', reason) : []).map((dimension): Entry => {
      const rating = agreedAt(evaluation, element.id, dimension);
      if (rating === undefined) throw new GodbhtError('reason-without-answer', {});
      return { kind: 'rate', dimension, rating: bareRating(rating), reason: reason ?? '' };
    }),
    ...(dissent === undefined ? [] : concerned('dissent', dissent)).map(
      (dimension): Entry => ({ kind: 'dissent', dimension, text: dissent ?? '' }),
    ),
  ];
};

/** The agreed level that a text is about; of those with a text, where it is to be taken away. */
const theOne = (
  team: TeamEvaluation,
  element: Element,
  key: 'reason' | 'dissent',
  text: string,
): Dimension => {
  const possible = dimensions.filter((one) => {
    const agreed = agreedAt(team, element.id, one);
    return text.trim() === '' ? agreed?.[key] !== undefined : agreed !== undefined;
  });
  const [only = 'bht', ...others] = possible;
  if (others.length === 0) return only;
  throw new GodbhtError('which-level', { option: `--${key}`, element: element.number });
};

const assertOneAnswerEach = (answered: readonly Dimension[]): void => {
  const twice = dimensions.find(
    (dimension) => answered.filter((one) => one === dimension).length > 1,
  );
  if (twice !== undefined) throw new GodbhtError('two-answers', { dimension: twice });
};
