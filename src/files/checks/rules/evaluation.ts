import type { Instrument } from '../../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import { checkAggregate } from './aggregate.ts';
import { checkCriterion, checkElement, type Known, knownElements } from './known-elements.ts';
import { asList, asRecord, asText, checkDate, checkUnique, type Loose } from './values.ts';

/** What the schema of `godbht/scoring` can't express. */
export const checkScoringRules = (value: unknown, instrument: Instrument): readonly Finding[] => {
  const scoring = asRecord(value);
  const { foreign, known } = checkInstrument(scoring, instrument);
  return [
    ...foreign,
    ...checkDate(scoring.date, ['date']),
    ...checkRatings(scoring.ratings, known, ['ratings']),
  ];
};

/** What the schema of `godbht/team` can't express. */
export const checkTeamRules = (value: unknown, instrument: Instrument): readonly Finding[] => {
  const team = asRecord(value);
  const { foreign, known } = checkInstrument(team, instrument);
  return [
    ...foreign,
    ...checkDate(team.date, ['date']),
    ...(team.identity === 'aggregate'
      ? checkAggregated(team.voices, known)
      : checkVoices(team.voices, asText(team.identity), known)),
    ...checkRatings(team.agreed, known, ['agreed']),
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

const checkInstrument = ({ instrument: named }: Loose, instrument: Instrument) => {
  const foreign = checkInstrumentReference(named, instrument);
  return { foreign, known: foreign.length > 0 ? undefined : knownElements(instrument) };
};

const checkAggregated = (voices: unknown, known: Known): readonly Finding[] => [
  ...checkAggregate(voices, ['voices']),
  ...checkRatings(asRecord(voices).elements, known, ['voices', 'elements']),
];

const checkVoices = (
  voices: unknown,
  identity: string | undefined,
  known: Known,
): readonly Finding[] => [
  ...checkUnique(voices, 'id', 'voice', ['voices']),
  ...checkUnique(voices, 'pseudonym', 'pseudonym', ['voices']),
  ...asList(voices).flatMap((voice, index) => [
    ...(identity === 'pseudonym' && asRecord(voice).rater !== undefined
      ? [finding('rater-not-allowed', { identity }, atKey('voices', index, 'rater'))]
      : []),
    ...checkRatings(asRecord(voice).ratings, known, ['voices', index, 'ratings']),
  ]),
];

/** Everything that is kept by element id, with criteria by criterion id in it. */
const checkRatings = (ratings: unknown, known: Known, path: Path): readonly Finding[] =>
  Object.entries(asRecord(ratings)).flatMap(([elementId, said]) => [
    ...checkElement(elementId, known, atKey(...path, elementId)),
    ...Object.keys(asRecord(asRecord(said).criteria)).flatMap((id) =>
      checkCriterion(id, elementId, known, atKey(...path, elementId, 'criteria', id)),
    ),
  ]);

const checkMeasures = (measures: unknown, known: Known, path: Path): readonly Finding[] => [
  ...checkUnique(measures, 'id', 'measure', path),
  ...asList(measures).flatMap((item, index) => {
    const measure = asRecord(item);
    const own = [...path, index];
    return [
      ...checkDate(measure.due, [...own, 'due']),
      ...checkDate(asRecord(measure.followUp).date, [...own, 'followUp', 'date']),
      ...checkReferences(measure, known, own),
    ];
  }),
];

const checkReferences = (measure: Loose, known: Known, path: Path): readonly Finding[] => {
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
