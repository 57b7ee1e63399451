import { isGodbhtError } from '../errors.ts';
import { withLock } from '../files/disk/lock.ts';
import { draftFileOf, readDraft, saveDraft } from '../files/draft.ts';
import type { InitSetting, InitState } from '../session/init-asking.ts';
import { initQuestions } from '../session/init-questions.ts';
import { commandWord } from '../session/review/goodbye.ts';
import { type InitChoices, settleChoices, startChoices } from '../specification/init-choices.ts';
import {
  type InitDraft,
  type InitPlace,
  initPlaces,
  understandDraft,
} from '../specification/init-draft.ts';
import { type AwardCriteria, areWeighed, awardRows } from '../specification/init-weights.ts';
import { type Back, back } from '../terminal/keyboard.ts';
import type { Questions } from '../terminal/questions.ts';
import { askInTurn } from '../terminal/sequence.ts';
import { type InitText, initText } from '../text/init.ts';
import { visibleLine } from '../text/visible-text.ts';
import { sayTakenOver } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { questionsFor } from './open-questions.ts';

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
  const { language } = context;
  const text = initText[language];
  const { draft, setAside } = await readDraft(file, (state) =>
    understandDraft(state, setting.instrument, setting.procurement),
  );
  if (setAside !== undefined) say(context, text.draftSetAside(visibleLine(setAside)));
  let isKept = draft !== undefined;

  const keep = async ({ choices }: InitState, place: InitPlace | undefined): Promise<void> => {
    await saveDraft(file, { place: place ?? 'summary', choices });
    isKept = true;
  };
  const questions = questionsFor(context);
  try {
    questions.tell(text.title(file), text.howTo);
    const start = await chooseStart(questions, draft, setting, text);
    const asking = { ...setting, questions, language, file };
    const end =
      start === back ? back : await askInTurn({ ...initQuestions(asking), keep }, ...start);
    questions.close();
    if (end !== back) return settleChoices(end.choices);
  } catch (error) {
    questions.close();
    if (isGodbhtError(error) && error.code === 'interrupted') sayWhereItIs(context, output, isKept);
    throw error;
  }
  sayWhereItIs(context, output, isKept);
  return 'left';
};

/** What to start with and where: from the beginning, or as the person left it. */
const chooseStart = async (
  questions: Questions,
  draft: InitDraft | undefined,
  { instrument, emphasis, awardCriteria }: InitSetting,
  { resume }: InitText,
): Promise<readonly [InitState, InitPlace] | Back> => {
  const afresh: InitDraft = { choices: startChoices(instrument, emphasis), place: 'name' };
  const start =
    draft === undefined
      ? afresh
      : await questions.choose({
          question: resume.question,
          more: [resume.about(visibleLine(draft.choices.buyer.name))],
          isFirst: true,
          rows: [
            { value: draft, name: resume.goOn },
            { value: afresh, name: `${resume.afresh}\n  ${resume.afreshMore}` },
          ],
        });
  if (start === back) return back;
  if (start === draft) questions.tell(resume.resumed);
  return [{ choices: start.choices, row: null }, reachable(start, awardCriteria)];
};

/** No further than to the first question that lacks what it can't be left without. */
const reachable = ({ choices, place }: InitDraft, awardCriteria: AwardCriteria): InitPlace => {
  const isComplete: Partial<Record<InitPlace, boolean>> = {
    name: choices.buyer.name !== '',
    elements: choices.elements.length > 0,
    weights: areWeighed(awardRows(awardCriteria, choices)),
  };
  const before = initPlaces.slice(0, initPlaces.indexOf(place));
  return before.find((one) => isComplete[one] === false) ?? place;
};

const sayWhereItIs = (context: Context, { file, goOnWith }: Output, isKept: boolean): void => {
  const { left } = initText[context.language];
  if (!isKept) {
    say(context, left.nothingMade);
    return;
  }
  say(context, left.kept(visibleLine(draftFileOf(file))));
  say(context, left.goOn([file, ...goOnWith].map(commandWord).join(' ')));
};
