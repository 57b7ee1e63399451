import { GodbhtError } from '../errors.ts';
import { compareLists } from '../model/compare-lists.ts';
import type { Instrument, InstrumentReference } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { spellingKey } from '../model/spelling.ts';
import { type Evaluation, isTeam } from '../model/team.ts';
import { type CompareInput, evaluationLabels, sideOf } from './compared-labels.ts';
import { type MeasureOutcomes, measureOutcomes } from './compared-measures.ts';
import { type ComparedRow, comparedRows } from './compared-rows.ts';
import { inThisVersion } from './earlier-version.ts';
import { daysBetween } from './round.ts';
import { subjectKey } from './subjects.ts';

/** An evaluation among others, by a name that no other of them has. */
export type ComparedEvaluation = { readonly label: string; readonly evaluation: Evaluation };

/** Evaluations side by side. No figure in it is made of several evaluations but their differences. */
export type Comparison = {
  readonly instrument: InstrumentReference;
  /** By date, those without one last, and among equals by label. */
  readonly evaluations: readonly ComparedEvaluation[];
  /** One team and one subject through the years: only then is anything risen or fallen. */
  readonly isOverTime: boolean;
  readonly rows: readonly ComparedRow[];
  /** Null where nothing went on in time, or there are no measures to follow. */
  readonly measures: MeasureOutcomes | null;
};

/** @throws GodbhtError `one-to-compare`, `compared-with-itself` */
export const compareEvaluations = (
  inputs: readonly CompareInput[],
  instrument: Instrument,
  language: Language,
): Comparison => {
  assertSeveral(inputs);
  const labels = evaluationLabels(inputs, language);
  const evaluations = inputs
    .map(({ evaluation }, at) => ({ label: labels[at] ?? '', evaluation }))
    .sort((a, b) => compareLists(orderOf(a), orderOf(b)));
  const isOverTime = isOneThroughTime(evaluations.map(({ evaluation }) => evaluation));
  const translated = evaluations.map(({ evaluation }) => inThisVersion(evaluation, instrument));
  const rows = comparedRows(translated, instrument, isOverTime);
  const measures = isOverTime ? measureOutcomes(translated, rows) : null;
  const { id, version } = instrument;
  return { instrument: { id, version }, evaluations, isOverTime, rows, measures };
};

const assertSeveral = (inputs: readonly CompareInput[]): void => {
  if (inputs.length < 2) throw new GodbhtError('one-to-compare', {});
  const fileOf = new Map<string, string>();
  for (const { file, evaluation } of inputs) {
    const content = JSON.stringify(evaluation);
    const same = fileOf.get(content);
    if (same !== undefined) throw new GodbhtError('compared-with-itself', { files: [same, file] });
    fileOf.set(content, file);
  }
};

const orderOf = ({ label, evaluation: { date } }: ComparedEvaluation): readonly string[] => [
  date ?? 'undated',
  label,
];

/** Evaluations closer than this are of one round: what differs is who judged, and nothing has risen since. */
const daysOfARound = 30;

/** Whether the evaluations, in order of date, are one team's of one subject, each of a later round. */
const isOneThroughTime = (evaluations: readonly Evaluation[]): boolean => {
  const isLater = ({ date }: Evaluation, at: number): boolean => {
    const before = evaluations[at - 1]?.date;
    if (date === undefined) return false;
    return before === undefined || daysBetween(before, date) > daysOfARound;
  };
  return (
    evaluations.every(isLater) &&
    new Set(evaluations.map(({ subject }) => subjectKey(subject))).size === 1 &&
    isOneSpeaker(evaluations)
  );
};

const isOneSpeaker = (evaluations: readonly Evaluation[]): boolean => {
  const teams = evaluations.filter(isTeam);
  if (teams.length === evaluations.length) {
    // A team that doesn't say what it is called may be any.
    return (
      isOne(teams.flatMap(({ label }) => (label === undefined ? [] : [[label]]))) &&
      isOne(teams.flatMap((team) => sideOf(team) ?? []).map((side) => [side]))
    );
  }
  const raters = evaluations.map((one) => (isTeam(one) ? undefined : one.rater));
  return raters.every((rater) => rater?.name || rater?.role)
    ? isOne(raters.map((rater) => [rater?.name ?? '', rater?.role ?? '']))
    : false;
};

const isOne = (named: readonly (readonly string[])[]): boolean =>
  new Set(named.map((names) => JSON.stringify(names.map(spellingKey)))).size < 2;
