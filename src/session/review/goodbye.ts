import { agendaOf } from '../../evaluation/agenda.ts';
import { answeredItems } from '../../evaluation/profile.ts';
import { isTeam } from '../../model/team.ts';
import { commandWord } from '../../text/visible-text.ts';
import { type Reading, shownLine } from '../reading.ts';
import { openItems } from './order.ts';
import type { Session } from './session.ts';

/** What is still undecided, a line each under a heading; nothing where all is decided. */
export const undecidedLines = (
  { evaluation, instrument }: Session,
  { text, item }: Reading,
): readonly string[] => {
  const items = isTeam(evaluation) ? agendaOf(evaluation, instrument) : [];
  return items.length === 0
    ? []
    : [
        text.left.undecided,
        ...items.map(
          (one) =>
            `  ${item(one)}: ${one.again === true ? text.again.short : text.agenda.why[one.why](one.result.spread ?? 0)}`,
        ),
      ];
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
  return [
    text.left.saved(shownLine(file), progress(answeredItems(evaluation, instrument), order.length)),
    ...(openItems(session).length === 0 ? next : [text.left.goOn(name)]),
  ];
};
