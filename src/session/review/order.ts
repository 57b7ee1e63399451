import { agendaOf } from '../../evaluation/agenda.ts';
import { dimensions, type Instrument, type Item, itemsOf } from '../../model/instrument.ts';
import { type Evaluation, isTeam } from '../../model/team.ts';
import { answerAt, hasVoices, notify, type Session, showBase } from './session.ts';

/** All items: what the team has to discuss first, as its agenda has it, then the rest. */
export const orderOf = (evaluation: Evaluation, instrument: Instrument): readonly Item[] => {
  const items = itemsOf(instrument);
  if (!isTeam(evaluation) || !hasVoices(evaluation)) return items;
  const agenda = agendaOf(evaluation, instrument);
  const isOn = (item: Item): boolean =>
    agenda.some(
      ({ element, dimension }) => element.id === item.element.id && dimension === item.dimension,
    );
  return [
    ...agenda.map(({ element, dimension }): Item => ({ element, dimension })),
    ...items.filter((item) => !isOn(item)),
  ];
};

/** The first open position at or after one; null where none is left. */
export const firstOpen = (session: Session, from = 0): number | null => {
  const found = session.order.findIndex(
    (_item, position) => position >= from && answerAt(session, position) === undefined,
  );
  return found < 0 ? null : found;
};

/** The items nobody has answered yet: on a team's own part, however many voices there are. */
export const openItems = (session: Session): readonly Item[] =>
  session.order.filter((_item, position) => answerAt(session, position) === undefined);

/** Shows the question at a position and remembers the way back. */
export const moveTo = (session: Session, position: number): Session => {
  const trail =
    position === session.position ? session.trail : [...session.trail, session.position];
  return showBase({ ...session, position, trail }, 'question');
};

/** The item after this one, answered or not; after the last one the end. */
export const moveOn = (session: Session): Session =>
  session.position + 1 < session.order.length
    ? moveTo(session, session.position + 1)
    : showBase(session, 'end');

/** The first open item at or after a position, else the end, which tells what was left open before. */
export const moveToOpen = (session: Session, from = 0): Session => {
  const open = firstOpen(session, from);
  return open === null ? showBase(session, 'end') : moveTo(session, open);
};

/** Where one came from; without a way back the item before this one, and before the first the agenda. */
export const moveBack = (session: Session): Session => {
  const last = session.trail.at(-1);
  if (last !== undefined) {
    const trail = session.trail.slice(0, -1);
    return showBase({ ...session, position: last, trail }, 'question');
  }
  if (session.position > 0) {
    return showBase({ ...session, position: session.position - 1 }, 'question');
  }
  return hasVoices(session.evaluation)
    ? showBase(session, 'agenda')
    : showBase(notify(session, { kind: 'atStart' }), 'question');
};

/** The first open judgement of an element, else its first. */
export const moveToElement = (session: Session, elementId: string): Session => {
  const positions = dimensions
    .map((dimension) =>
      session.order.findIndex(
        (item) => item.element.id === elementId && item.dimension === dimension,
      ),
    )
    .filter((position) => position >= 0);
  const position = positions.find((one) => answerAt(session, one) === undefined) ?? positions[0];
  return position === undefined ? session : moveTo(session, position);
};
