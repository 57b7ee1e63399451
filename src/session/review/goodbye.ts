import { agendaOf, splitItems } from '../../evaluation/agenda.ts';
import { answeredItems } from '../../evaluation/profile.ts';
import { sealState } from '../../evaluation/seal.ts';
import { isTeam } from '../../model/team.ts';
import { disagreementText } from '../../text/disagreement.ts';
import { commandWord } from '../../text/visible-text.ts';
import { type Reading, shownLine } from '../reading.ts';
import { whyWords } from './list-lines.ts';
import { openItems } from './order.ts';
import type { Session } from './session.ts';

/** What is still undecided, a line each under a heading; nothing where all is decided. */
export const undecidedLines = (
  { evaluation, instrument }: Session,
  { text, language, item }: Reading,
): readonly string[] => {
  if (!isTeam(evaluation)) return [];
  const { split } = disagreementText[language].shape;
  const lines = [
    ...agendaOf(evaluation, instrument).map((one) => `  ${item(one)}: ${whyWords(one, text)}`),
    ...splitItems(evaluation, instrument).map((one) => `  ${item(one)}: ${split}`),
  ];
  return lines.length === 0 ? [] : [text.left.undecided, ...lines];
};

export const goodbyeLines = (
  session: Session,
  file: string,
  { text }: Reading,
): readonly string[] => {
  const { evaluation, instrument, order } = session;
  const name = commandWord(file);
  const progress = isTeam(evaluation) ? text.jointProgress : text.progress;
  const next = isTeam(evaluation) ? text.left.nextTeam(name) : text.left.nextAlone;
  const isDone =
    openItems(session).length === 0 &&
    !(isTeam(evaluation) && agendaOf(evaluation, instrument).length > 0);
  return [
    text.left.saved(shownLine(file), progress(answeredItems(evaluation, instrument), order.length)),
    ...(isDone && isTeam(evaluation) && sealState(evaluation) === 'broken'
      ? [text.left.sealBroken(name)]
      : []),
    ...(isDone ? next : [text.left.goOn(name)]),
  ];
};
