import { record } from '../../evaluation/record.ts';
import { itemAt, type Session, showBase } from './session.ts';

export const clearAnswer = (session: Session): Session => {
  const { element, dimension } = itemAt(session);
  const entry = { kind: 'clear', dimension } as const;
  const evaluation = record(session.evaluation, element, entry, session.instrument);
  return showBase({ ...session, evaluation, notice: { kind: 'cleared' } });
};
