import { profileDocument } from '../documents/profile.ts';
import { wordingFor } from '../documents/wording.ts';
import { type ExitCode, GodbhtError, isGodbhtError } from '../errors.ts';
import { beginScoring, beginTeam } from '../evaluation/begin.ts';
import { answeredItems, profileOf } from '../evaluation/profile.ts';
import { startSession, step } from '../evaluation/walk.ts';
import { type FoundEvaluation, startChoice, stepChoice } from '../evaluation/walk-choice.ts';
import {
  type EvaluationKind,
  isPerspective,
  isWithdrawn,
  type OpeningAnswers,
  startOpening,
  stepOpening,
} from '../evaluation/walk-opening.ts';
import type { Session } from '../evaluation/walk-session.ts';
import { createEvaluation } from '../files/create.ts';
import { fileExists, findEvaluations, kindOfName } from '../files/find.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { withLock } from '../files/lock.ts';
import { saveEvaluation } from '../files/save-evaluation.ts';
import type { Element, Instrument } from '../model/instrument.ts';
import type { Perspective } from '../model/scoring.ts';
import { type Evaluation, isTeam, voiceCount } from '../model/team.ts';
import { openTerminal, type Terminal } from '../prompt/ask.ts';
import { choiceScreen } from '../prompt/choice-screen.ts';
import { fileNameFor } from '../prompt/file-name.ts';
import { commandWord, goodbyeLines, undecidedLines } from '../prompt/goodbye.ts';
import { openingScreen } from '../prompt/opening-screen.ts';
import { play } from '../prompt/play.ts';
import { type Reading, readingOf } from '../prompt/reading.ts';
import { screenOf } from '../prompt/screens.ts';
import { sayTakenOver } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { namedElement } from './named-element.ts';
import { showDocument } from './output.ts';

export type ScoreOptions = {
  readonly bht?: string;
  readonly virksomhet?: string;
  readonly perspective?: Perspective;
  readonly name?: string;
  readonly role?: string;
  /** Id or number of the element to begin at. */
  readonly element?: string;
};

/** What every part of a sitting needs. */
type Sitting = {
  readonly context: Context;
  readonly instrument: Instrument;
  readonly reading: Reading;
  readonly terminal: Terminal;
};

/** The file that is worked on, and whether this sitting made it. */
type Place = { readonly file: string; readonly isNew: boolean };

/**
 * The session at the keys: one person's judgement, or the team's together.
 *
 * @throws GodbhtError `not-a-terminal`, `unknown-element`, `unknown-file-kind`, `scoring-only`,
 *   `interrupted`, and whatever loading, locking and saving throw
 */
export const score = async (
  context: Context,
  file: string | undefined,
  options: ScoreOptions,
): Promise<ExitCode> => {
  const output = screenOutput(context);
  const instrument = await context.loadInstrument();
  const element =
    options.element === undefined ? undefined : namedElement(instrument, options.element);
  const isKnown = file !== undefined && (await fileExists(file));
  const kind = file === undefined || isKnown ? undefined : kindOfNewFile(file, options);
  const reading = readingOf(instrument, context.language);
  const { colour, stdin: input } = context;
  const terminal = openTerminal({ input, output, colour, signs: reading.text });
  const sitting: Sitting = { context, instrument, reading, terminal };

  let place: Place | undefined;
  let session: Session | undefined;
  try {
    place = isKnown ? { file, isNew: false } : await findPlace(sitting, kind, file, options);
    if (place !== undefined) session = await sit(sitting, place, element);
  } catch (error) {
    await terminal.close();
    if (place !== undefined && isGodbhtError(error) && error.code === 'interrupted') {
      say(context, reading.text.left.goOn(commandWord(place.file)));
    }
    throw error;
  }
  await terminal.close();
  if (place === undefined || session === undefined) say(context, reading.text.left.nothingMade);
  else await sayGoodbye(sitting, session, place.file);
  return 0;
};

// Data may be sent elsewhere while the session is at the keys; the screens then go where errors go.
const screenOutput = ({ stdin, stdout, stderr }: Context): NodeJS.WriteStream => {
  const output = [stdout, stderr].find((stream) => stream.isTTY);
  if (!stdin.isTTY || output === undefined) {
    throw new GodbhtError('not-a-terminal', { command: 'score' });
  }
  return output;
};

const kindOfNewFile = (file: string, options: ScoreOptions): EvaluationKind => {
  const kind = kindOfName(file);
  if (kind === undefined) throw new GodbhtError('unknown-file-kind', { file });
  if (kind === 'team') assertNoRater(options);
  return kind;
};

const assertNoRater = (options: ScoreOptions): void => {
  const personal = (['perspective', 'name', 'role'] as const).find(
    (option) => options[option] !== undefined,
  );
  if (personal !== undefined) throw new GodbhtError('scoring-only', { option: `--${personal}` });
};

/** What to work on: chosen in this folder, or made new; undefined where the person withdrew. */
const findPlace = async (
  sitting: Sitting,
  wanted: EvaluationKind | undefined,
  file: string | undefined,
  options: ScoreOptions,
): Promise<Place | undefined> => {
  const chosen = wanted === undefined ? await choose(sitting, options) : wanted;
  if (chosen === undefined) return undefined;
  if (typeof chosen !== 'string') return { file: chosen.file, isNew: false };
  if (chosen === 'team') assertNoRater(options);
  const answers = await askOpening(sitting, chosen, options);
  return answers === undefined ? undefined : makeFile(sitting, chosen, answers, file);
};

const choose = async (
  { context, instrument, reading, terminal }: Sitting,
  { element: _anyFile, ...opening }: ScoreOptions,
): Promise<EvaluationKind | { readonly file: string } | undefined> => {
  const found = await Promise.all(
    (await findEvaluations('.')).map(({ file, kind }) => describe(file, kind, context, instrument)),
  );
  const { chosen } = await play(terminal, startChoice(found, Object.keys(opening).length > 0), {
    show: (choice) => (choice.chosen === null ? choiceScreen(choice, reading) : null),
    step: stepChoice,
  });
  if (chosen === null || chosen === 'none') return undefined;
  return chosen.kind === 'new' ? chosen.what : { file: chosen.found.file };
};

const describe = async (
  file: string,
  kind: EvaluationKind,
  { language }: Context,
  instrument: Instrument,
): Promise<FoundEvaluation> => {
  const loaded = await loadEvaluation(file, { instrument, language }).catch(() => undefined);
  if (loaded === undefined) return { file, kind, about: null };
  const { evaluation } = loaded;
  const about = {
    subject: evaluation.subject,
    answered: answeredItems(evaluation, instrument),
    voices: isTeam(evaluation) ? voiceCount(evaluation) : null,
  };
  return { file, kind, about };
};

const askOpening = async (
  { reading, terminal }: Sitting,
  kind: EvaluationKind,
  { element: _notAsked, ...given }: ScoreOptions,
): Promise<OpeningAnswers | undefined> => {
  const opening = await play(terminal, startOpening(kind, given), {
    show: (state) => openingScreen(state, reading),
    step: stepOpening,
  });
  return isWithdrawn(opening) ? undefined : opening.answers;
};

/** Under the name that was given, or a free one that says whose it is. */
const makeFile = async (
  { context, instrument, reading }: Sitting,
  kind: EvaluationKind,
  answers: OpeningAnswers,
  file: string | undefined,
): Promise<Place> => {
  const evaluation = begin(context, kind, answers, instrument);
  const fallback = reading.text.fileNames.scoring;
  for (let attempt = 1; ; attempt += 1) {
    const name = file ?? fileNameFor(kind, answers, { today: context.today, fallback, attempt });
    try {
      await createEvaluation(name, evaluation, { force: false });
      return { file: name, isNew: true };
    } catch (error) {
      const isTaken = isGodbhtError(error) && error.code === 'exists';
      if (file !== undefined || !isTaken) throw error;
    }
  }
};

const begin = (
  { today, newId }: Context,
  kind: EvaluationKind,
  { bht = '', virksomhet = '', perspective, name = '', role = '', tolerance }: OpeningAnswers,
  instrument: Instrument,
): Evaluation => {
  const subject = { bht, virksomhet };
  if (kind === 'team') {
    const limit = tolerance === undefined ? undefined : Number(tolerance);
    return beginTeam({ subject, tolerance: limit, date: today }, instrument);
  }
  const opening = {
    id: newId(),
    subject,
    perspective: isPerspective(perspective) ? perspective : 'bht',
    rater: { name, role },
    date: today,
  } as const;
  return beginScoring(opening, instrument);
};

/** From the first screen to the last, with every answer on disk before the next question. */
const sit = (
  { context, instrument, reading, terminal }: Sitting,
  { file, isNew }: Place,
  element: Element | undefined,
): Promise<Session> =>
  withLock(
    file,
    async () => {
      let loaded = await loadEvaluation(file, { instrument, language: context.language });
      const answered = answeredItems(loaded.evaluation, instrument);
      const isResumed = !isNew && answered > 0 && element === undefined;
      const start = startSession({
        evaluation: loaded.evaluation,
        instrument,
        terms: reading.text.terms,
        element,
        notice: isNew
          ? { kind: 'created', file }
          : isResumed
            ? { kind: 'resumed', answered }
            : null,
      });
      return play(terminal, start, {
        show: (session) => screenOf(session, reading),
        step,
        keep: async (before, after) => {
          if (after.evaluation === before.evaluation) return;
          loaded = await saveEvaluation(loaded, after.evaluation);
        },
      });
    },
    { onTakenOver: sayTakenOver(context) },
  );

const sayGoodbye = async (
  { context, instrument, reading }: Sitting,
  session: Session,
  file: string,
): Promise<void> => {
  const { page, evaluation } = session;
  if (page.kind === 'left' && page.finished) {
    const wording = wordingFor(instrument, context.language);
    const profile = profileOf(evaluation, instrument);
    await showDocument(context, profileDocument(profile, instrument, wording));
    const undecided = undecidedLines(session, reading);
    if (undecided.length > 0) context.stdout.write(`\n${undecided.join('\n')}\n`);
    say(context, '');
  }
  for (const line of goodbyeLines(session, file, reading)) say(context, line);
};
