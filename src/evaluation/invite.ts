import type { Instrument } from '../model/instrument.ts';
import type { Invitation } from '../model/invitation.ts';
import type { Scoring } from '../model/scoring.ts';
import { beginScoring } from './begin.ts';

/**
 * A scoring with nothing answered for everybody who is invited, each under an id of its own.
 *
 * @param today ISO 8601 calendar date
 */
export const invitedScorings = (
  { subject, roles, date }: Invitation,
  instrument: Instrument,
  { newId, today }: { readonly newId: () => string; readonly today: string },
): readonly Scoring[] =>
  roles.flatMap(({ role, perspective, name = '', count = 1 }) =>
    Array.from({ length: count }, () => {
      const opening = { id: newId(), subject, perspective, date: date ?? today };
      return beginScoring({ ...opening, rater: { name, role } }, instrument);
    }),
  );
