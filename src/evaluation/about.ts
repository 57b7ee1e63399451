import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import type { Instrument } from '../model/instrument.ts';
import { isEmpty } from '../model/keys.ts';
import type { Perspective, Scoring } from '../model/scoring.ts';
import { type Evaluation, isTeam, type Participant, type TeamEvaluation } from '../model/team.ts';
import { addParticipant, removeParticipant, setLeader } from './participants.ts';
import { prioritise } from './priorities.ts';

/**
 * What is said at the start of an evaluation. What is undefined stays as it is; a blank name or role is
 * taken away. The name is the person's, or the team's.
 */
export type AboutChange = {
  readonly [K in 'bht' | 'virksomhet' | 'name' | 'role' | 'date' | 'id']?: string | undefined;
} & {
  readonly perspective?: Perspective | undefined;
  /** 0–3 */
  readonly tolerance?: number | undefined;
  /** The role that led the meeting; a blank one takes it away. */
  readonly ledBy?: string | undefined;
  /** Roles of those who go, before those who come. */
  readonly leaving?: readonly string[] | undefined;
  readonly joining?: readonly Participant[] | undefined;
  /** Ids or numbers of elements, most important first; none takes them away. */
  readonly priorities?: readonly string[] | undefined;
};

/** @throws GodbhtError `team-only`, `scoring-only`, `unknown-participant`, `unknown-element` */
export const changeAbout = (
  evaluation: Evaluation,
  change: AboutChange,
  instrument: Instrument,
): Evaluation => {
  if (!isTeam(evaluation)) return aboutScoring(evaluation, change);
  const { priorities, ...others } = change;
  const team = aboutTeam(evaluation, others);
  return priorities === undefined ? team : prioritise(team, priorities, instrument);
};

const aboutTeam = (
  team: TeamEvaluation,
  { perspective, role, id, name, tolerance, ledBy, leaving, joining, ...change }: AboutChange,
): TeamEvaluation => {
  const personal = { '--perspective': perspective, '--role': role, '--new-id': id };
  refuseGiven(personal, (option) => new GodbhtError('scoring-only', { option }));
  const { label: earlier, ...rest } = {
    ...team,
    ...common(team, change),
    ...defined({ tolerance }),
  };
  const named = { ...rest, ...defined({ label: blankIsNone(name ?? earlier) }) } as TeamEvaluation;
  const led = ledBy === undefined ? named : setLeader(named, ledBy);
  return (joining ?? []).reduce(addParticipant, (leaving ?? []).reduce(removeParticipant, led));
};

const aboutScoring = (
  scoring: Scoring,
  {
    tolerance,
    priorities,
    ledBy,
    joining,
    leaving,
    name,
    role,
    perspective,
    id,
    ...change
  }: AboutChange,
): Scoring => {
  const joint = {
    '--tolerance': tolerance,
    '--priorities': priorities,
    '--led-by': ledBy,
    '--participant': joining,
    '--remove-participant': leaving,
  };
  refuseGiven(joint, (option) => new GodbhtError('team-only', { option }));
  const { rater: earlier = {}, ...rest } = scoring;
  const rater = {
    ...earlier,
    name: blankIsNone(name ?? earlier.name),
    role: blankIsNone(role ?? earlier.role),
  };
  return {
    ...rest,
    ...common(scoring, change),
    ...defined({ perspective, id }),
    ...(isEmpty(defined(rater)) ? {} : { rater: defined(rater) }),
  };
};

const common = (
  { subject }: Evaluation,
  { bht, virksomhet, date }: Pick<AboutChange, 'bht' | 'virksomhet' | 'date'>,
) => ({ subject: { ...subject, ...defined({ bht, virksomhet }) }, ...defined({ date }) });

const blankIsNone = (text: string | undefined): string | undefined => text?.trim() || undefined;

const refuseGiven = (
  options: Readonly<Record<string, unknown>>,
  refusal: (option: string) => GodbhtError,
): void => {
  const given = Object.entries(options).find(([, value]) => value !== undefined);
  if (given !== undefined) throw refusal(given[0]);
};
