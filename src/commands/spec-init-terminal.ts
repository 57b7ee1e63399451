import { isGodbhtError } from '../errors.ts';
import { withLock } from '../files/disk/lock.ts';
import { draftFileOf, readDraft, saveDraft } from '../files/draft.ts';
import { initScreen } from '../prompt/init-screens.ts';
import { readingOf, shownLine } from '../session/reading.ts';
import { commandWord } from '../session/review/goodbye.ts';
import type { InitChoices } from '../specification/init-choices.ts';
import { understandDraft } from '../specification/init-draft.ts';
import { startInit, stepInit } from '../specification/init-walk.ts';
import { type InitSetting, type InitWalk, placeOf } from '../specification/init-walk-state.ts';
import { openTerminal } from '../terminal/ask.ts';
import { play } from '../terminal/play.ts';
import { initText } from '../text/init.ts';
import { sayTakenOver } from './change-evaluation.ts';
import { type Context, keyOutput, say } from './context.ts';

export type InitQuestions = InitSetting & {
  /** The file that the answers are for; not standard output, beside which no draft can stand. */
  readonly file: string;
  /** The rest of the command line that goes on with the draft, such as `--from`. */
  readonly goOnWith?: readonly string[];
};

/**
 * Asks what a new specification file is to say. Every answer is in the draft beside the file before
 * the next question; the draft stays there until whoever writes the file removes it.
 *
 * @returns `left` where the person left before the end
 * @throws GodbhtError `interrupted`, `locked`, `unreadable`, `cannot-write`
 */
export const askForChoices = (
  context: Context,
  { file, goOnWith = [], ...setting }: InitQuestions,
): Promise<InitChoices | 'left'> =>
  withLock(file, () => ask(context, { file, goOnWith }, setting), {
    onTakenOver: sayTakenOver(context),
  });

type Output = { readonly file: string; readonly goOnWith: readonly string[] };

const ask = async (
  context: Context,
  output: Output,
  setting: InitSetting,
): Promise<InitChoices | 'left'> => {
  const { file } = output;
  const text = initText[context.language];
  const { instrument, procurement } = setting;
  const { draft, setAside } = await readDraft(file, (state) =>
    understandDraft(state, instrument, procurement),
  );
  if (setAside !== undefined) say(context, text.notice.draftSetAside(shownLine(setAside)));
  let isKept = draft !== undefined;
  const notice =
    setAside === undefined ? null : ({ kind: 'draftSetAside', file: setAside } as const);

  const reading = readingOf(instrument, context.language);
  const { colour, stdin: input } = context;
  const screen = keyOutput(context) ?? context.stderr;
  const terminal = openTerminal({ input, output: screen, colour, signs: reading.text });
  try {
    const { page, choices } = await play(terminal, startInit(setting, draft, notice), {
      show: (walk) => initScreen(walk, file, reading),
      step: stepInit,
      keep: async (before, after) => {
        if (!hasAnswered(before, after)) return;
        await saveDraft(file, { place: placeOf(after.page), choices: after.choices });
        isKept = true;
      },
    });
    await terminal.close();
    if (page.kind === 'done') return choices;
    sayWhereItIs(context, output, isKept);
    return 'left';
  } catch (error) {
    await terminal.close();
    if (isGodbhtError(error) && error.code === 'interrupted') sayWhereItIs(context, output, isKept);
    throw error;
  }
};

/** Whether there is something new to keep; a draft that is not gone on with stays until there is. */
const hasAnswered = (before: InitWalk, after: InitWalk): boolean =>
  placeOf(after.page) !== null &&
  before.page.kind !== 'resume' &&
  (before.choices !== after.choices || placeOf(before.page) !== placeOf(after.page));

const sayWhereItIs = (context: Context, { file, goOnWith }: Output, isKept: boolean): void => {
  const { left } = initText[context.language];
  if (!isKept) {
    say(context, left.nothingMade);
    return;
  }
  say(context, left.kept(shownLine(draftFileOf(file))));
  say(context, left.goOn([file, ...goOnWith].map(commandWord).join(' ')));
};
