import type { Instrument } from '../../../model/instrument.ts';
import { requirementId } from '../../../model/specification.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import {
  checkCriteriaExist,
  checkDemands,
  checkLaws,
  checkNamedOnce,
  checkReserved,
  namedCriteria,
} from './demands.ts';
import { checkInstrumentReference } from './evaluation.ts';
import { checkElement, type KnownElements, knownElements } from './known-elements.ts';
import {
  asList,
  asRecord,
  asText,
  checkDate,
  checkUnique,
  type Loose,
  type Named,
  namedIn,
} from './values.ts';

export const checkSpecificationRules = (
  value: unknown,
  instrument: Instrument,
): readonly Finding[] => {
  const specification = asRecord(value);
  const { requirements } = specification;
  const foreign = checkInstrumentReference(specification.instrument, instrument);
  return [
    ...foreign,
    ...checkDate(specification.date, ['date']),
    ...checkDemands([{ items: requirements, path: ['requirements'] }]),
    ...checkUnique(requirements, 'id', 'requirement', ['requirements']),
    ...checkNamedOnce(namedCriteria(specification), 'criterion-twice'),
    ...checkNamedOnce(namedElements(specification), 'element-twice'),
    ...asList(requirements).flatMap((entry, index) =>
      checkEntry(asRecord(entry), ['requirements', index]),
    ),
    ...checkAwards(requirements),
    ...(foreign.length > 0 ? [] : checkKnown(specification, instrument)),
  ];
};

const namedElements = ({ requirements, excluded }: Loose): readonly Named[] => [
  ...namedIn(requirements, ['requirements'], 'element'),
  ...namedIn(excluded, ['excluded'], 'element'),
];

// The wording is a criterion's or an own requirement's; a legal basis belongs to the latter alone.
const checkEntry = (entry: Loose, path: Path): readonly Finding[] => {
  const exclude = (a: string, b: string): readonly Finding[] =>
    entry[a] === undefined || entry[b] === undefined
      ? []
      : [finding('keys-exclude', { keys: [a, b] }, atKey(...path, b))];
  return [
    ...exclude('element', 'text'),
    ...exclude('element', 'short'),
    ...exclude('element', 'basis'),
    ...exclude('criterion', 'basis'),
    ...checkReserved(entry.id, path),
  ];
};

const checkAwards = (requirements: unknown): readonly Finding[] => {
  const rows = asList(requirements).map(asRecord);
  const awards = rows.filter(({ type }) => type === 'tildelingskriterium');
  const ids = awards.flatMap(({ id, criterion }) => asText(id) ?? awardOf(asText(criterion)));
  const known = [...new Set(ids)];
  return rows.flatMap(({ type, kind, award }, index) => {
    if (award === undefined) return [];
    const path = ['requirements', index, 'award'];
    if (type === 'tildelingskriterium') return [finding('award-of-award', {}, atKey(...path))];
    if (kind === 'absolute') return [finding('award-on-absolute', {}, atKey(...path))];
    return known.includes(String(award))
      ? []
      : [finding('unknown-award', { given: shown(award), known }, atValue(...path))];
  });
};

const awardOf = (criterion: string | undefined): readonly string[] =>
  criterion === undefined ? [] : [requirementId(criterion)];

const checkKnown = (specification: Loose, instrument: Instrument): readonly Finding[] => {
  const { requirements, emphasis } = specification;
  const known = knownElements(instrument);
  return [
    ...checkCriteriaExist(namedCriteria(specification), new Set(known.owners.keys())),
    ...namedElements(specification).flatMap((one) => checkNamedElement(one, known)),
    ...asList(asRecord(emphasis).elements).flatMap((id, index) =>
      checkNamedElement({ id, path: ['emphasis', 'elements', index] }, known),
    ),
    ...asList(requirements).flatMap((entry, index) =>
      checkLaws(asRecord(entry).basis, ['requirements', index], instrument),
    ),
  ];
};

const checkNamedElement = ({ id, path }: Named, known: KnownElements): readonly Finding[] =>
  typeof id === 'string' ? checkElement(id, known, atValue(...path)) : [];
