import { agendaOf } from '../evaluation/agenda.ts';
import { merge } from '../evaluation/merge.ts';
import type { NextStep } from '../evaluation/next-step.ts';
import { itemsOf } from '../model/instrument.ts';
import { askOpening } from '../session/opening-questions.ts';
import { type Back, back } from '../terminal/keyboard.ts';
import type { Questions } from '../terminal/questions.ts';
import { mergeText } from '../text/merge.ts';
import { openingText } from '../text/opening.ts';
import { visibleLine } from '../text/visible-text.ts';
import { loadAll } from './merge-inputs.ts';
import { mergeIntoTeam } from './merge-into.ts';
import { noticeLines } from './merge-notice-lines.ts';
import { createNamed } from './new-evaluation.ts';
import type { Place, Sitting } from './sitting.ts';

/** The step in words: what it does, and with what. */
export const stepName = (
  step: NextStep,
  { context: { language }, reading: { text } }: Sitting,
): string => {
  const words = openingText[language].step;
  const { bht, virksomhet } = step.subject;
  const does =
    step.kind === 'merge'
      ? words.merge(step.files.length)
      : words.into(step.added, visibleLine(step.team));
  const about = [
    text.subject(visibleLine(bht), visibleLine(virksomhet)),
    ...(step.unfinished === 0 || step.kind === 'into' ? [] : [words.unfinished(step.unfinished)]),
    ...(step.blank === 0 ? [] : [words.blank(step.blank)]),
    ...(step.older === 0 ? [] : [words.older(step.older)]),
  ];
  return `${does}\n  ${about.join(' · ')}`;
};

/**
 * Does it, and hands back the file to go on in.
 *
 * @throws what merging and creating throw
 */
export const takeStep = async (
  sitting: Sitting,
  questions: Questions,
  step: NextStep,
): Promise<Place | Back> => {
  const { context, instrument } = sitting;
  if (step.kind === 'into') {
    await mergeIntoTeam(context, step.team, step.files, {});
    return { file: step.team, isNew: false };
  }
  const { language } = context;
  const [words, text] = [mergeText[language], openingText[language]];
  const load = (ownKeys: boolean) =>
    loadAll(context, step.files, { instrument, language, ownKeys });
  const found = await load(false);
  const first = merge(found, { language }, instrument);
  questions.tell(
    text.choice.merged.name,
    text.introduction.merged,
    ...noticeLines(first.notices, words),
    words.toDiscuss(agendaOf(first.team, instrument).length, itemsOf(instrument).length),
  );
  const answers = await askOpening(questions, 'merged', {}, { text, isFirst: false });
  if (answers === back) return back;
  // A name that a person keeps beside the answers goes along only under names.
  const inputs = answers.identity === 'named' ? await load(true) : found;
  const { team } = merge(inputs, { ...answers, language }, instrument);
  return { file: await createNamed(context, team), isNew: true };
};
