import type { InstrumentReference } from './instrument.ts';
import type { Perspective, Subject } from './scoring.ts';

export const invitationFormat = 'godbht/invitation@1';

/** Who is to judge on their own: by their roles, so that nobody has to be named. */
export type Invitation = {
  readonly format: typeof invitationFormat;
  readonly instrument: InstrumentReference;
  readonly subject: Subject;
  /** ISO 8601 calendar date of the scorings. */
  readonly date?: string;
  readonly roles: readonly InvitedRole[];
};

export type InvitedRole = {
  readonly role: string;
  readonly perspective: Perspective;
  /** Never of more than one person. */
  readonly name?: string;
  /** How many of this role, 1–99; one where it is left out. */
  readonly count?: number;
};
