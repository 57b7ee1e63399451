import type { Instrument } from '../../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import { checkAggregate } from './aggregate.ts';
import {
  checkCriterion,
  checkElement,
  type KnownElements,
  knownElements,
} from './known-elements.ts';
import { asList, asRecord, asText, checkDate, checkUnique } from './values.ts';

/** What the schema of `godbht/scoring` can't express. */
export const checkScoringRules = (value: unknown, instrument: Instrument): readonly Finding[] => {
  const scoring = asRecord(value);
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
  const team = asRecord(value);
  const foreign = checkInstrumentReference(team.instrument, instrument);
  // The elements of another instrument would only be reported as unknown, all of them.
  const known = foreign.length > 0 ? undefined : knownElements(instrument);
  return [
    ...foreign,
    ...checkDate(team.date, ['date']),
    ...(team.identity === 'aggregate'
      ? checkAggregated(team.voices, known)
      : checkVoices(team.voices, asText(team.identity), known)),
    ...(known === undefined ? [] : checkRatings(team.agreed, known, ['agreed'])),
    ...checkMeasures(team.actions, known, ['actions']),
  ];
};

export const checkInstrumentReference = (
  value: unknown,
  instrument: Instrument,
): readonly Finding[] => {
  const { id, version } = asRecord(value);
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
    : checkRatings(asRecord(voices).elements, known, ['voices', 'elements'])),
];

const checkVoices = (
  voices: unknown,
  identity: string | undefined,
  known: KnownElements | undefined,
): readonly Finding[] => [
  ...checkUnique(voices, 'id', 'voice', ['voices']),
  ...checkUnique(voices, 'pseudonym', 'pseudonym', ['voices']),
  ...asList(voices).flatMap((voice, index) => [
    ...(identity === 'pseudonym' && asRecord(voice).rater !== undefined
      ? [finding('rater-not-allowed', { identity }, atKey('voices', index, 'rater'))]
      : []),
    ...(known === undefined
      ? []
      : checkRatings(asRecord(voice).ratings, known, ['voices', index, 'ratings'])),
  ]),
];

/** Everything that is kept by element id, with criteria by criterion id in it. */
const checkRatings = (ratings: unknown, known: KnownElements, path: Path): readonly Finding[] =>
  Object.entries(asRecord(ratings)).flatMap(([elementId, said]) => [
    ...checkElement(elementId, known, atKey(...path, elementId)),
    ...Object.keys(asRecord(asRecord(said).criteria)).flatMap((id) =>
      checkCriterion(id, elementId, known, atKey(...path, elementId, 'criteria', id)),
    ),
  ]);

/** Ids once each, dates that exist, elements and criteria that exist and belong together. */
const checkMeasures = (
  measures: unknown,
  known: KnownElements | undefined,
  path: Path,
): readonly Finding[] => [
  ...checkUnique(measures, 'id', 'measure', path),
  ...asList(measures).flatMap((item, index) => {
    const measure = asRecord(item);
    const own = [...path, index];
    return [
      ...checkDate(measure.due, [...own, 'due']),
      ...checkDate(asRecord(measure.followUp).date, [...own, 'followUp', 'date']),
      ...(known === undefined ? [] : checkReferences(measure, known, own)),
    ];
  }),
];

const checkReferences = (
  measure: Readonly<Record<string, unknown>>,
  known: KnownElements,
  path: Path,
): readonly Finding[] => {
  const element = asText(measure.element);
  if (element === undefined) return [];
  const criterion = asText(measure.criterion);
  const source = asText(asRecord(measure.draftedFrom).criterion);
  return [
    ...checkElement(element, known, atValue(...path, 'element')),
    ...(criterion === undefined
      ? []
      : checkCriterion(criterion, element, known, atValue(...path, 'criterion'))),
    ...(source === undefined
      ? []
      : checkCriterion(source, element, known, atValue(...path, 'draftedFrom', 'criterion'))),
  ];
};
