import type { CommandDeclaration } from '../cli/command.ts';
import { profileDocument } from '../documents/profile.ts';
import { wordingFor } from '../documents/wording.ts';
import { GodbhtError } from '../errors.ts';
import { namedElement } from '../evaluation/named-element.ts';
import { answeredItems, profileOf } from '../evaluation/profile.ts';
import { fileExists } from '../files/disk/folder.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { readyToSave, saveEvaluation } from '../files/save-evaluation.ts';
import { type Element, itemsOf } from '../model/instrument.ts';
import { perspectives } from '../model/scoring.ts';
import { readingOf } from '../session/reading.ts';
import { commandWord, goodbyeLines, undecidedLines } from '../session/review/goodbye.ts';
import { screenOf } from '../session/review/screens.ts';
import type { Notice, Session } from '../session/review/session.ts';
import { startSession, step } from '../session/review/walk.ts';
import { openTerminal, play, type Terminal } from '../terminal/ask.ts';
import { aloneAt } from './change-evaluation.ts';
import { atKeys, keyOutput, say } from './context.ts';
import { kindOfNewFile } from './new-evaluation.ts';
import { showDocument } from './output.ts';
import {
  assertFits,
  findPlace,
  type Place,
  type ScoreOptions,
  type Sitting,
} from './score-place.ts';

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
      .option('--element <element>', o.atElement),
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

    const place = isKnown ? { file, isNew: false } : await findPlace(sitting, kind, file, options);
    if (place?.isNew === false) assertNothingForNewFile(place.file, options);
    if (place === undefined) say(context, reading.text.left.nothingMade);
    else await sayGoodbye(sitting, await sit(sitting, output, place, element), place.file);
    return 0;
  },
};

// What these say stands in the file already; `set` changes it.
const assertNothingForNewFile = (
  file: string,
  { element: _at, ...options }: ScoreOptions,
): void => {
  const given = Object.keys(options)[0];
  if (given !== undefined) throw new GodbhtError('new-file-only', { option: `--${given}`, file });
};

const sit = (
  sitting: Sitting,
  output: NodeJS.WriteStream,
  place: Place,
  element: Element | undefined,
): Promise<Session> => {
  const { context, reading } = sitting;
  const { colour, stdin: input } = context;
  return atKeys(
    openTerminal({ input, output, colour, signs: reading.text }),
    (terminal) => review(sitting, terminal, place, element),
    () => say(context, reading.text.left.goOn(commandWord(place.file))),
  );
};

/** From the first screen to the last, with every answer on disk before the next question. */
const review = (
  { context, instrument, reading }: Sitting,
  terminal: Terminal,
  { file, isNew }: Place,
  element: Element | undefined,
): Promise<Session> =>
  aloneAt(context, file, async () => {
    const options = { instrument, language: context.language };
    let loaded = readyToSave(await loadEvaluation(file, options));
    const { evaluation } = loaded;
    const answered = answeredItems(evaluation, instrument);
    const isResumed = answered > 0 && element === undefined;
    const open = itemsOf(instrument).length - answered;
    const resumed: Notice | null = isResumed ? { kind: 'resumed', answered, open } : null;
    const notice: Notice | null = isNew ? { kind: 'created', file } : resumed;
    const { terms } = reading.text;
    return play(terminal, startSession({ evaluation, instrument, terms, element, notice }), {
      show: (session) => screenOf(session, reading),
      step,
      keep: async (before, after) => {
        if (after.evaluation === before.evaluation) return;
        loaded = await saveEvaluation(loaded, after.evaluation, options);
      },
    });
  });

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
