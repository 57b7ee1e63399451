import { criteriaOf, type Instrument } from '../../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import {
  checkCriteriaExist,
  checkDemands,
  checkLaws,
  checkNamedOnce,
  checkReserved,
  namedCriteria,
} from './demands.ts';
import { checkElement, knownElements } from './known-elements.ts';
import { asList, asRecord, checkUnique, type Loose } from './values.ts';

export const checkProcurementRules = (
  value: unknown,
  instrument: Instrument,
): readonly Finding[] => {
  const procurement = asRecord(value);
  const { own, quality, requirements, documentation, responsibilities } = procurement;
  const known = knownElements(instrument);
  const named = namedCriteria(procurement);
  const mentioned = new Set(named.map(({ id }) => id));
  return [
    ...checkDemands([
      { items: own, path: ['own'] },
      { items: requirements, path: ['requirements'] },
    ]),
    ...checkUnique(own, 'id', 'requirement', ['own']),
    ...checkNamedOnce(named, 'criterion-twice'),
    ...checkCriteriaExist(named, new Set(known.owners.keys())),
    ...instrument.elements
      .flatMap(criteriaOf)
      .filter(({ id }) => !mentioned.has(id))
      .map(({ id }) => finding('criterion-left-over', { given: id }, atKey('requirements'))),
    ...asList(own).flatMap((one, index) => checkOwn(one, ['own', index], procurement, instrument)),
    ...(quality === undefined ? [] : checkQuality(procurement, instrument)),
    ...asList(requirements).flatMap((one, index) => {
      const path = ['requirements', index];
      const row = asRecord(one);
      return [
        ...checkDocumentation(row, path, documentation),
        ...checkDocumentation(asRecord(row.unscored), [...path, 'unscored'], documentation),
      ];
    }),
    ...Object.keys(asRecord(responsibilities)).flatMap((id) =>
      checkElement(id, known, atKey('responsibilities', id)),
    ),
  ];
};

const checkOwn = (
  item: unknown,
  path: Path,
  { documentation }: Loose,
  instrument: Instrument,
): readonly Finding[] => {
  const row = asRecord(item);
  return [
    ...checkReserved(row.id, path),
    ...checkLaws(row.basis, path, instrument),
    ...checkDocumentation(row, path, documentation),
  ];
};

const checkQuality = (procurement: Loose, instrument: Instrument): readonly Finding[] => {
  const { own, quality } = procurement;
  const { id } = asRecord(quality);
  const isTaken = asList(own).some((one) => id !== undefined && asRecord(one).id === id);
  return [
    ...checkOwn(quality, ['quality'], procurement, instrument),
    ...(isTaken
      ? [finding('duplicate-id', { id: shown(id), of: 'requirement' }, atValue('quality', 'id'))]
      : []),
  ];
};

const checkDocumentation = (
  { documentation: name }: Loose,
  path: Path,
  documentation: unknown,
): readonly Finding[] =>
  typeof name !== 'string' || Object.hasOwn(asRecord(documentation), name)
    ? []
    : [finding('unknown-documentation', { given: shown(name) }, atValue(...path, 'documentation'))];
