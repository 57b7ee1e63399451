import { dimensions, type Instrument, levels } from '../../../model/instrument.ts';
import { isExtension } from '../../../model/keys.ts';
import { criterionMarks } from '../../../model/rating.ts';
import { smallestGroup } from '../../../model/team.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import {
  checkCriterion,
  checkElement,
  checkExpertise,
  type Known,
  knownElements,
} from './known-elements.ts';
import {
  asCount,
  asList,
  asRecord,
  asText,
  checkDate,
  checkUnique,
  type Loose,
  ofEachText,
} from './values.ts';

export const checkScoringRules = (value: unknown, instrument: Instrument): readonly Finding[] => {
  const scoring = asRecord(value);
  const { foreign, known } = checkInstrument(scoring, instrument);
  return [
    ...foreign,
    ...checkDate(scoring.date, ['date']),
    ...checkRatings(scoring.ratings, known, ['ratings']),
  ];
};

export const checkTeamRules = (value: unknown, instrument: Instrument): readonly Finding[] => {
  const team = asRecord(value);
  const { foreign, known } = checkInstrument(team, instrument);
  return [
    ...foreign,
    ...checkDate(team.date, ['date']),
    ...checkDate(asRecord(team.seal).date, ['seal', 'date']),
    ...(team.identity === 'aggregate'
      ? checkAggregated(team.voices, known)
      : checkVoices(team.voices, asText(team.identity), known)),
    ...checkRatings(team.agreed, known, ['agreed']),
    ...ofEachText(team.priorities, ['priorities'], (id, where) => checkElement(id, known, where)),
    ...checkSecondRounds(team),
    ...checkMeasures(team.actions, known, ['actions']),
    ...asList(team.declined).flatMap((one, index) =>
      checkReferences(asRecord(one), known, ['declined', index]),
    ),
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

/** Aggregated answers must account for every voice and show no group that is too small. */
const checkAggregate = (voices: unknown, path: Path): readonly Finding[] => {
  const all = asCount(asRecord(voices).count);
  return Object.entries(asRecord(asRecord(voices).elements)).flatMap(([elementId, said]) => {
    const own = [...path, 'elements', elementId];
    const element = asRecord(said);
    return [
      ...dimensions.flatMap((dimension) =>
        element[dimension] === undefined
          ? []
          : checkItem(asRecord(element[dimension]), all, [...own, dimension]),
      ),
      ...Object.entries(asRecord(element.criteria)).flatMap(([id, marks]) =>
        checkMarks(asRecord(marks), all, [...own, 'criteria', id]),
      ),
    ];
  });
};

const checkItem = (item: Loose, all: number, path: Path): readonly Finding[] => {
  const missing = asCount(item.missing);
  const leveled = sum(asRecord(item.counts), levels.map(String));
  const answered = leveled + asCount(item.notApplicable);
  const isComplete = item.counts !== undefined && item.notApplicable !== undefined;
  const addsUp = isComplete ? answered + missing === all : answered + missing <= all;
  return [
    ...(addsUp ? [] : [mismatch(answered + missing, all, path)]),
    ...([leveled, answered].some((few) => few > 0 && few < smallestGroup) ? [tooSmall(path)] : []),
    ...(item.sides === undefined
      ? []
      : checkSides(asRecord(item.sides), { leveled, answered }, [...path, 'sides'])),
  ];
};

type Answered = { readonly leveled: number; readonly answered: number };

/** The sides are groups among those who set a level, and neither they nor the others may be too small. */
const checkSides = (
  sides: Loose,
  { leveled, answered }: Answered,
  path: Path,
): readonly Finding[] => {
  const voices = Object.keys(sides)
    .filter((side) => !isExtension(side))
    .map((side) => ({ side, count: asCount(asRecord(sides[side]).voices) }));
  const onSides = voices.reduce((total, { count }) => total + count, 0);
  const others = answered - onSides;
  return [
    ...voices
      .filter(({ count }) => count > 0 && count < smallestGroup)
      .map(({ side }) => tooSmall([...path, side])),
    ...(onSides > leveled
      ? [finding('sides-do-not-add-up', { sum: onSides, count: leveled }, atKey(...path))]
      : []),
    ...(others > 0 && others < smallestGroup
      ? [finding('sides-tell-others', { least: smallestGroup }, atKey(...path))]
      : []),
  ];
};

const checkMarks = (marks: Loose, all: number, path: Path): readonly Finding[] => {
  const given = sum(marks, criterionMarks);
  return [
    ...(given > all ? [mismatch(given, all, path)] : []),
    ...(given > 0 && given < smallestGroup ? [tooSmall(path)] : []),
  ];
};

const sum = (counts: Loose, keys: readonly string[]): number =>
  keys.reduce((total, key) => total + asCount(counts[key]), 0);

const mismatch = (total: number, all: number, path: Path): Finding =>
  finding('counts-do-not-add-up', { sum: total, count: all }, atKey(...path));

const tooSmall = (path: Path): Finding =>
  finding('small-group-shown', { least: smallestGroup }, atKey(...path));

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
    ...checkDate(asRecord(voice).date, ['voices', index, 'date']),
    ...checkRatings(asRecord(voice).ratings, known, ['voices', index, 'ratings']),
  ]),
];

/** Somebody raised a hand, and under `aggregate` enough to be shown. */
const checkSecondRounds = ({ agreed, identity }: Loose): readonly Finding[] =>
  Object.entries(asRecord(agreed)).flatMap(([elementId, said]) =>
    dimensions.flatMap((dimension) => {
      const { counts } = asRecord(asRecord(asRecord(said)[dimension]).secondRound);
      if (counts === undefined) return [];
      const hands = sum(asRecord(counts), levels.map(String));
      const path = ['agreed', elementId, dimension, 'secondRound', 'counts'];
      if (hands === 0) return [finding('no-hands', {}, atKey(...path))];
      return identity === 'aggregate' && hands < smallestGroup ? [tooSmall(path)] : [];
    }),
  );

const checkRatings = (ratings: unknown, known: Known, path: Path): readonly Finding[] =>
  Object.entries(asRecord(ratings)).flatMap(([elementId, said]) => [
    ...checkElement(elementId, known, atKey(...path, elementId)),
    ...Object.keys(asRecord(asRecord(said).criteria)).flatMap((id) =>
      checkCriterion(id, elementId, known, atKey(...path, elementId, 'criteria', id)),
    ),
    ...asList(asRecord(said).evidence).flatMap((one, index) =>
      checkDate(asRecord(one).date, [...path, elementId, 'evidence', index, 'date']),
    ),
  ]);

const checkMeasures = (measures: unknown, known: Known, path: Path): readonly Finding[] => [
  ...checkUnique(measures, 'id', 'measure', path),
  ...asList(measures).flatMap((item, index) => {
    const measure = asRecord(item);
    const own = [...path, index];
    return [
      ...checkDate(measure.due, [...own, 'due']),
      ...checkDate(measure.since, [...own, 'since']),
      ...checkDate(asRecord(measure.followUp).date, [...own, 'followUp', 'date']),
      ...checkReferences(measure, known, own),
      ...ofEachText(measure.expertise, [...own, 'expertise'], (id, where) =>
        checkExpertise(id, known?.expertise, where),
      ),
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
