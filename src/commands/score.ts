import type { CommandDeclaration } from '../cli/command.ts';
import { profileDocument } from '../documents/profile.ts';
import { wordingFor } from '../documents/wording.ts';
import { GodbhtError, isGodbhtError } from '../errors.ts';
import { namedElement } from '../evaluation/named-element.ts';
import { answeredItems, profileOf } from '../evaluation/profile.ts';
import { sealState } from '../evaluation/seal.ts';
import { createCopy } from '../files/create.ts';
import { fileExists, mayReplace } from '../files/disk/folder.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { readyToSave, rereadEvaluation, saveEvaluation } from '../files/save-evaluation.ts';
import { defined } from '../model/defined.ts';
import { type Element, itemsOf } from '../model/instrument.ts';
import { perspectives } from '../model/scoring.ts';
import { type Evaluation, type EvaluationKind, isTeam } from '../model/team.ts';
import { readingOf } from '../session/reading.ts';
import { goodbyeLines, undecidedLines } from '../session/review/goodbye.ts';
import type { Notice } from '../session/review/notice.ts';
import { inCopy, notSaved, withReread } from '../session/review/saving.ts';
import { screenOf } from '../session/review/screens.ts';
import type { Session } from '../session/review/session.ts';
import { adopt } from '../session/review/undo.ts';
import { unsavedTexts } from '../session/review/unsaved-texts.ts';
import { startSession, step } from '../session/review/walk.ts';
import { openTerminal, play, type Terminal } from '../terminal/ask.ts';
import { errorWords } from '../text/errors.ts';
import { commandWord } from '../text/visible-text.ts';
import { aloneAt } from './change-evaluation.ts';
import { atKeys, keyOutput, say } from './context.ts';
import { loadEarlier } from './earlier.ts';
import { kindOfNewFile } from './new-evaluation.ts';
import { showDocument } from './output.ts';
import { assertFits, findPlace, type ScoreOptions, startNextRound } from './score-place.ts';
import type { Place, Sitting } from './sitting.ts';

/**
 * The session at the keys: one person's judgement, or the team's together.
 *
 * @throws GodbhtError `not-a-terminal`, `dumb-terminal`, `unknown-element`, `unknown-file-kind`, `scoring-only`,
 *   `interrupted`, and whatever loading, locking and saving throw
 */
export const command: CommandDeclaration<readonly [file: string | undefined], ScoreOptions> = {
  example: 'godbht score kari.scoring.yaml',
  declare: (command, { arguments: a, options: o, read }) =>
    command
      .argument('[file]', a.newOrOld)
      .option('--bht <name>', o.subjectBht, read.text)
      .option('--virksomhet <name>', o.subjectVirksomhet, read.text)
      .choice('--perspective <who>', o.perspective, perspectives)
      .option('--name <name>', o.name)
      .option('--role <role>', o.role)
      .option('--element <element>', o.atElement)
      .option('--minutes <total>', o.meetingMinutes, read.minutes)
      .option('--earlier <file>', o.earlier)
      .option('--from <file>', o.fromLast),
  run: async (context, [file], options) => {
    const output = keyOutput(context);
    if (output === undefined) {
      const code = context.isDumb ? 'dumb-terminal' : 'not-a-terminal';
      throw new GodbhtError(code, { command: 'score' });
    }
    const instrument = await context.loadInstrument();
    const element =
      options.element === undefined ? undefined : namedElement(instrument, options.element);
    const isKnown = file !== undefined && (await fileExists(file));
    const kind = file === undefined || isKnown ? undefined : kindOfNewFile(file);
    if (kind !== undefined) assertFits(kind, options);
    const reading = readingOf(instrument, context.language);
    const sitting: Sitting = { context, instrument, reading };

    // Nothing is made for a sitting that can't begin.
    if (options.earlier !== undefined) {
      await loadEvaluation(options.earlier, { instrument, language: context.language });
    }
    const place = await placeFor(sitting, isKnown, kind, file, options);
    if (place?.isNew === false) assertNothingForNewFile(place.file, options);
    if (place === undefined) say(context, reading.text.left.nothingMade);
    else await sayGoodbye(sitting, await sit(sitting, output, place, { ...options, element }));
    return 0;
  },
};

// What these say stands in the file already; `set` changes it.
const assertNothingForNewFile = (
  file: string,
  { element: _at, minutes: _long, earlier: _before, ...options }: ScoreOptions,
): void => {
  const given = Object.keys(options)[0];
  if (given !== undefined) throw new GodbhtError('new-file-only', { option: `--${given}`, file });
};

/** Where a session ended, and in which file. */
type End = { readonly session: Session; readonly file: string };

const placeFor = async (
  sitting: Sitting,
  isKnown: boolean,
  kind: EvaluationKind | undefined,
  file: string | undefined,
  options: ScoreOptions,
): Promise<Place | undefined> => {
  if (file !== undefined && isKnown) return { file, isNew: false };
  return options.from === undefined
    ? findPlace(sitting, kind, file, options)
    : startNextRound(sitting, options.from, file, options);
};

const sit = async (
  sitting: Sitting,
  output: NodeJS.WriteStream,
  place: Place,
  how: Pick<Opening, 'element' | 'minutes' | 'earlier'>,
): Promise<End> => {
  const { context, reading } = sitting;
  const { colour, stdin: input } = context;
  let latest: End | undefined;
  const onState = (end: End): void => {
    latest = end;
  };
  const sayWhatIsLeft = (): void => {
    const texts = latest === undefined ? [] : unsavedTexts(latest.session, reading);
    if (texts.length > 0) say(context, [reading.text.left.notSaved, ...texts].join('\n  '));
  };
  try {
    return await atKeys(
      openTerminal({ input, output, colour, signs: reading.text }),
      (terminal) => review(sitting, terminal, place, { ...how, onState }),
      () => say(context, reading.text.left.goOn(commandWord(latest?.file ?? place.file))),
    );
  } finally {
    sayWhatIsLeft();
  }
};

type Opening = {
  readonly element?: Element | undefined;
  readonly minutes?: number;
  /** The file of the time before. */
  readonly earlier?: string;
  readonly onState: (end: End) => void;
  /** A session that began in another file. */
  readonly begun?: Session;
};

/** From the first screen to the last, with every answer on disk before the next question. */
const review = async (
  sitting: Sitting,
  terminal: Terminal,
  place: Place,
  { onState, begun, ...how }: Opening,
): Promise<End> => {
  const { file } = place;
  const { context, instrument, reading } = sitting;
  const mayWrite = await mayReplace(file);
  const sitDown = async (): Promise<End> => {
    const options = { instrument, language: context.language };
    let loaded = readyToSave(await loadEvaluation(file, options));
    let failure: unknown;
    const save = async (before: Session, after: Session): Promise<Session> => {
      const { page, unsaved } = after;
      if (page.kind === 'rereading') {
        loaded = readyToSave(await rereadEvaluation(loaded, options));
        return withReread(after, loaded.evaluation);
      }
      if (page.kind === 'copying' && unsaved !== null) {
        await createCopy(loaded, unsaved.pending.evaluation, page.file);
        return inCopy(after, page.file);
      }
      if (after.evaluation === before.evaluation) return after;
      loaded = await saveEvaluation(loaded, after.evaluation, options);
      return { ...adopt(after, loaded.evaluation), unsaved: null };
    };
    const earlier =
      how.earlier === undefined ? place.earlier : await loadEarlier(how.earlier, loaded, options);
    if (!isTeam(loaded.evaluation)) assertFits('scoring', defined({ minutes: how.minutes }));
    const start =
      begun ?? begin(sitting, loaded.evaluation, { ...place, ...how, earlier, mayWrite });
    const session = await play(terminal, start, {
      show: (state) => {
        onState({ session: state, file });
        return screenOf(state, reading);
      },
      step: (state, event) => step(state, event, context.now()),
      keep: (before, after, event) =>
        save(before, after).catch((error) => {
          if (!isGodbhtError(error)) throw error;
          failure = error;
          const pending = after.unsaved?.pending ?? after;
          return notSaved(before, pending, event, errorWords(error, context.language).message);
        }),
    });
    if (session.page.kind === 'moved') {
      const { file: copy, behind } = session.page;
      const notice: Notice = { kind: 'copied', file: copy };
      const moved: Session = { ...session, page: behind, notice };
      return review(sitting, terminal, { file: copy, isNew: false }, { onState, begun: moved });
    }
    if (session.unsaved !== null) throw failure;
    return { session, file };
  };
  // Who may not write may look, and save a copy elsewhere.
  return mayWrite ? aloneAt(context, file, sitDown) : sitDown();
};

type Start = Omit<Place, 'earlier'> &
  Pick<Opening, 'element' | 'minutes'> & {
    readonly earlier: Evaluation | undefined;
    readonly mayWrite: boolean;
  };

const begin = (
  { context, instrument, reading: { text } }: Sitting,
  evaluation: Evaluation,
  { file, isNew, carriedOn = 0, element, minutes, earlier, mayWrite }: Start,
): Session => {
  const answered = answeredItems(evaluation, instrument);
  const isResumed = answered > 0 && element === undefined;
  const open = itemsOf(instrument).length - answered;
  const resumed: Notice | null = isResumed ? { kind: 'resumed', answered, open } : null;
  const isSealed = isTeam(evaluation) && sealState(evaluation) === 'sealed';
  const begun: Notice | null = isSealed ? { kind: 'sealed' } : resumed;
  const known: Notice | null = mayWrite ? begun : { kind: 'lookOnly' };
  const notice: Notice | null = isNew ? { kind: 'created', file, carriedOn } : known;
  return startSession({
    ...{ evaluation, instrument, terms: text.terms, element, notice },
    ...{ earlier, minutes, now: context.now() },
  });
};

const sayGoodbye = async (
  { context, instrument, reading }: Sitting,
  { session, file }: End,
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
