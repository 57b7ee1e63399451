import type { Instrument } from '../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, shown } from '../finding.ts';
import { checkAggregate } from './aggregate.ts';
import { checkDate } from './dates.ts';
import { checkUnique } from './duplicates.ts';
import { type KnownElements, knownElements } from './known-elements.ts';
import { list, record, text } from './loose.ts';
import { checkMeasures } from './measures.ts';
import { checkRatings } from './ratings.ts';

/** What the schema of `godbht/scoring` can't express. */
export const checkScoringRules = (value: unknown, instrument: Instrument): readonly Finding[] => {
  const scoring = record(value);
  const foreign = checkInstrumentReference(scoring.instrument, instrument);
  return [
    ...foreign,
    ...checkDate(scoring.date, ['date']),
    ...(foreign.length > 0
      ? []
      : checkRatings(scoring.ratings, knownElements(instrument), ['ratings'])),
  ];
};

/** What the schema of `godbht/team` can't express. */
export const checkTeamRules = (value: unknown, instrument: Instrument): readonly Finding[] => {
  const team = record(value);
  const foreign = checkInstrumentReference(team.instrument, instrument);
  // The elements of another instrument would only be reported as unknown, all of them.
  const known = foreign.length > 0 ? undefined : knownElements(instrument);
  return [
    ...foreign,
    ...checkDate(team.date, ['date']),
    ...(team.identity === 'aggregate'
      ? checkAggregated(team.voices, known)
      : checkVoices(team.voices, text(team.identity), known)),
    ...(known === undefined ? [] : checkRatings(team.agreed, known, ['agreed'])),
    ...checkMeasures(team.actions, known, ['actions']),
  ];
};

export const checkInstrumentReference = (
  value: unknown,
  instrument: Instrument,
): readonly Finding[] => {
  const { id, version } = record(value);
  if (id === undefined || version === undefined) return [];
  if (id === instrument.id && version === instrument.version) return [];
  // A version that is no text is the schema's to report.
  if (typeof id !== 'string' || typeof version !== 'string') return [];
  const found = shown(`${id} ${version}`);
  const expected = `${instrument.id} ${instrument.version}`;
  const key = id === instrument.id ? 'version' : 'id';
  return [finding('other-instrument', { found, expected }, atValue('instrument', key))];
};

const checkAggregated = (voices: unknown, known: KnownElements | undefined): readonly Finding[] => [
  ...checkAggregate(voices, ['voices']),
  ...(known === undefined
    ? []
    : checkRatings(record(voices).elements, known, ['voices', 'elements'])),
];

const checkVoices = (
  voices: unknown,
  identity: string | undefined,
  known: KnownElements | undefined,
): readonly Finding[] => [
  ...checkUnique(voices, 'id', 'voice', ['voices']),
  ...checkUnique(voices, 'pseudonym', 'pseudonym', ['voices']),
  ...list(voices).flatMap((voice, index) => [
    ...(identity === 'pseudonym' && record(voice).rater !== undefined
      ? [finding('rater-not-allowed', { identity }, atKey('voices', index, 'rater'))]
      : []),
    ...(known === undefined
      ? []
      : checkRatings(record(voice).ratings, known, ['voices', index, 'ratings'])),
  ]),
];
