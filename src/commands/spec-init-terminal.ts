import { draftFileOf, readDraft, saveDraft } from '../files/draft.ts';
import { type InitState, weighedRows } from '../session/init-asking.ts';
import { initQuestions } from '../session/init-questions.ts';
import {
  areWeighed,
  type InitChoices,
  settleChoices,
  startChoices,
} from '../specification/init-choices.ts';
import {
  type InitDraft,
  type InitPlace,
  initPlaces,
  understandDraft,
} from '../specification/init-draft.ts';
import type { Setting } from '../specification/propose.ts';
import { type Back, back } from '../terminal/keyboard.ts';
import type { Questions } from '../terminal/questions.ts';
import { askInTurn } from '../terminal/sequence.ts';
import { initText } from '../text/init.ts';
import { commandWord, visibleLine } from '../text/visible-text.ts';
import { aloneAt } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { withQuestions } from './with-questions.ts';

/**
 * Asks what a new specification file is to say. Every answer is in the draft beside the file before
 * the next question; the draft stays there until whoever writes the file removes it.
 *
 * @param file not standard output, beside which no draft can stand
 * @param goOnWith the rest of the command line that goes on with the draft, such as `--from`
 * @returns `left` where the person left before the end
 * @throws GodbhtError `interrupted`, `locked`, `unreadable`, `cannot-write`
 */
export const askForChoices = (
  context: Context,
  file: string,
  setting: Setting,
  goOnWith: readonly string[],
): Promise<InitChoices | 'left'> =>
  aloneAt(context, file, () => ask(context, file, setting, goOnWith));

const ask = async (
  context: Context,
  file: string,
  setting: Setting,
  goOnWith: readonly string[],
): Promise<InitChoices | 'left'> => {
  const text = initText[context.language];
  const { draft, setAside } = await readDraft(file, (state) =>
    understandDraft(state, setting.instrument, setting.procurement),
  );
  if (setAside !== undefined) say(context, text.draftSetAside(visibleLine(setAside)));
  let isKept = draft !== undefined;
  const keep = async ({ choices }: InitState, place: InitPlace | undefined): Promise<void> => {
    await saveDraft(file, { place: place ?? 'summary', choices });
    isKept = true;
  };
  const sayWhereItIs = (): void => {
    const { kept, goOn, nothingMade } = text.left;
    say(context, isKept ? kept(visibleLine(draftFileOf(file))) : nothingMade);
    if (isKept) say(context, goOn([file, ...goOnWith].map(commandWord).join(' ')));
  };
  const askAll = async (questions: Questions): Promise<InitState | Back> => {
    questions.tell(text.title(file), text.howTo);
    const start = await chooseStart(questions, draft, setting);
    if (start === back) return back;
    return askInTurn({ ...initQuestions({ ...setting, questions, file }), keep }, ...start);
  };
  const end = await withQuestions(context, askAll, sayWhereItIs);
  if (end !== back) return settleChoices(end.choices);
  sayWhereItIs();
  return 'left';
};

/** What to start with and where: from the beginning, or as the person left it. */
const chooseStart = async (
  questions: Questions,
  draft: InitDraft | undefined,
  setting: Setting,
): Promise<readonly [InitState, InitPlace] | Back> => {
  const { resume } = initText[setting.language];
  const choices = startChoices(setting.instrument, setting.emphasis);
  const afresh: InitDraft = { choices, place: 'name' };
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
  return [{ choices: start.choices, row: null }, reachable(start, setting)];
};

/** No further than to the first question that lacks what it can't be left without. */
const reachable = ({ choices, place }: InitDraft, setting: Setting): InitPlace => {
  const isComplete: Partial<Record<InitPlace, boolean>> = {
    name: choices.buyer.name !== '',
    elements: choices.elements.length > 0,
    weights: areWeighed(weighedRows(setting, choices)),
  };
  const before = initPlaces.slice(0, initPlaces.indexOf(place));
  return before.find((one) => isComplete[one] === false) ?? place;
};
