import { defined } from '../model/defined.ts';
import type { Instrument } from '../model/instrument.ts';
import { isOpen, type Measure } from '../model/measure.ts';
import type { Scoring } from '../model/scoring.ts';
import {
  type Evaluation,
  type IdentityPolicy,
  isTeam,
  type TeamEvaluation,
} from '../model/team.ts';
import { beginScoring, beginTeam } from './begin.ts';
import { nextNumber } from './measures.ts';

type Opening = Pick<Scoring, 'id' | 'date'>;

/**
 * The next evaluation of the same: whom it is about, who takes part and what is still to be done. Nothing that
 * was judged, or written about a judgement, comes along.
 */
export const nextRound = (
  last: Evaluation,
  opening: Opening,
  instrument: Instrument,
): Evaluation =>
  isTeam(last) ? nextTeam(last, opening, instrument) : nextScoring(last, opening, instrument);

const nextTeam = (
  last: TeamEvaluation,
  { date }: Opening,
  instrument: Instrument,
): TeamEvaluation => {
  const { subject, label, participants, tolerance, identity } = last;
  const actions = last.actions.filter(isOpen).map((measure) => carriedOn(measure, last.date));
  const begun = {
    ...beginTeam({ subject, tolerance, date }, instrument),
    ...noVoices(identity),
    ...defined({ label, participants }),
    actions,
  };
  // The number of a measure that was done with is never used again.
  const next = nextNumber(last);
  return nextNumber(begun) === next ? begun : { ...begun, lastAction: next - 1 };
};

// Whoever was promised that names or answers are left out is promised it again.
const noVoices = (identity: IdentityPolicy) =>
  identity === 'aggregate'
    ? { identity, voices: { count: 0, elements: {} } }
    : { identity, voices: [] };

// What one voice suggested stays where the voice is.
const carriedOn = ({ draftedFrom, ...measure }: Measure, date: string | undefined): Measure => ({
  ...measure,
  ...defined({
    since: measure.since ?? date,
    draftedFrom: draftedFrom !== undefined && 'criterion' in draftedFrom ? draftedFrom : undefined,
  }),
});

// A name is given anew by whom it belongs to.
const nextScoring = (
  { subject, perspective, rater }: Scoring,
  { id, date }: Opening,
  instrument: Instrument,
): Scoring =>
  beginScoring(
    { id, subject, perspective, rater: defined({ role: rater?.role }), date },
    instrument,
  );
