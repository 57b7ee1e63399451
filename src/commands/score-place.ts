import { GodbhtError, isGodbhtError } from '../errors.ts';
import { beginScoring, beginTeam } from '../evaluation/begin.ts';
import { answeredItems } from '../evaluation/profile.ts';
import { type FoundEvaluation, startChoice, stepChoice } from '../evaluation/walk-choice.ts';
import {
  type EvaluationKind,
  isPerspective,
  isWithdrawn,
  type OpeningAnswers,
  startOpening,
  stepOpening,
} from '../evaluation/walk-opening.ts';
import { createEvaluation } from '../files/create.ts';
import { findEvaluations, kindOfName } from '../files/find.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Perspective } from '../model/scoring.ts';
import { type Evaluation, isTeam, voiceCount } from '../model/team.ts';
import { choiceScreen } from '../prompt/choice-screen.ts';
import { fileNameFor } from '../prompt/file-name.ts';
import { openingScreen } from '../prompt/opening-screen.ts';
import type { Reading } from '../session/reading.ts';
import type { Terminal } from '../terminal/ask.ts';
import { play } from '../terminal/play.ts';
import type { Context } from './context.ts';

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
export type Sitting = {
  readonly context: Context;
  readonly instrument: Instrument;
  readonly reading: Reading;
  readonly terminal: Terminal;
};

/** The file that is worked on, and whether this sitting made it. */
export type Place = { readonly file: string; readonly isNew: boolean };

/** @throws GodbhtError `unknown-file-kind`, `scoring-only` */
export const kindOfNewFile = (file: string, options: ScoreOptions): EvaluationKind => {
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
export const findPlace = async (
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
