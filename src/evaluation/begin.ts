import { defined } from '../model/defined.ts';
import type { Instrument } from '../model/instrument.ts';
import { isEmpty } from '../model/keys.ts';
import { type Scoring, type Subject, scoringFormat } from '../model/scoring.ts';
import { defaultTolerance, type TeamEvaluation, teamFormat } from '../model/team.ts';

type ScoringOpening = Required<Pick<Scoring, 'id' | 'subject' | 'perspective' | 'rater' | 'date'>>;

/** One person's evaluation with nothing answered yet; a blank name or role counts as none. */
export const beginScoring = (opening: ScoringOpening, instrument: Instrument): Scoring => {
  const { id, subject, perspective, date } = opening;
  const { name, role } = opening.rater;
  const rater = defined({ name: name?.trim() || undefined, role: role?.trim() || undefined });
  return {
    format: scoringFormat,
    id,
    instrument: { id: instrument.id, version: instrument.version },
    subject,
    perspective,
    ...(isEmpty(rater) ? {} : { rater }),
    date,
    ratings: {},
  };
};

type TeamOpening = {
  readonly subject: Subject;
  /** 0–3 */
  readonly tolerance?: number | undefined;
  readonly date: string;
};

/** A team that goes straight to the meeting: no voices, nothing agreed yet. */
export const beginTeam = (opening: TeamOpening, instrument: Instrument): TeamEvaluation => ({
  format: teamFormat,
  instrument: { id: instrument.id, version: instrument.version },
  subject: opening.subject,
  date: opening.date,
  tolerance: opening.tolerance ?? defaultTolerance,
  identity: 'pseudonym',
  voices: [],
  agreed: {},
  actions: [],
});
