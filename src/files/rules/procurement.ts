import { criteriaOf, type Instrument } from '../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../finding.ts';
import {
  checkCriteriaExist,
  checkDemands,
  checkLaws,
  checkNamedOnce,
  checkReserved,
} from './demands.ts';
import { checkUnique } from './duplicates.ts';
import { checkElement, knownElements } from './known-elements.ts';
import { list, record } from './loose.ts';

/**
 * What the schema of `godbht/procurement` can't express, above all that every criterion of the
 * instrument is in or left out, once.
 */
export const checkProcurementRules = (
  value: unknown,
  instrument: Instrument,
): readonly Finding[] => {
  const { own, quality, requirements, excluded, documentation, responsibilities } = record(value);
  const known = knownElements(instrument);
  const named = [
    ...list(requirements).map((row, index) => ({
      id: record(row).criterion,
      path: ['requirements', index, 'criterion'],
    })),
    ...list(excluded).flatMap((group, index) =>
      list(record(group).criteria).map((id, position) => ({
        id,
        path: ['excluded', index, 'criteria', position],
      })),
    ),
  ];
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
    ...list(own).flatMap((one, index) => checkOwn(one, ['own', index], value, instrument)),
    ...(quality === undefined ? [] : checkQuality(value, instrument)),
    ...list(requirements).flatMap((one, index) =>
      checkDocumentation(record(one), ['requirements', index], documentation),
    ),
    ...Object.keys(record(responsibilities)).flatMap((id) =>
      checkElement(id, known, atKey('responsibilities', id)),
    ),
  ];
};

type Loose = Readonly<Record<string, unknown>>;

const checkOwn = (
  item: unknown,
  path: Path,
  procurement: unknown,
  instrument: Instrument,
): readonly Finding[] => {
  const row = record(item);
  return [
    ...checkReserved(row.id, path),
    ...checkLaws(row.basis, path, instrument),
    ...checkDocumentation(row, path, record(procurement).documentation),
  ];
};

const checkQuality = (procurement: unknown, instrument: Instrument): readonly Finding[] => {
  const { own, quality } = record(procurement);
  const { id } = record(quality);
  const isTaken = list(own).some((one) => id !== undefined && record(one).id === id);
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
  typeof name !== 'string' || Object.hasOwn(record(documentation), name)
    ? []
    : [finding('unknown-documentation', { given: shown(name) }, atValue(...path, 'documentation'))];
