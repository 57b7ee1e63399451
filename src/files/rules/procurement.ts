import { criteriaOf, type Instrument } from '../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../finding.ts';
import { checkCriteriaExist, checkDemands, checkNamedOnce } from './demands.ts';
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
  const { own, requirements, excluded, documentation, responsibilities } = record(value);
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
    ...checkDocumentation(own, ['own'], documentation),
    ...checkDocumentation(requirements, ['requirements'], documentation),
    ...Object.keys(record(responsibilities)).flatMap((id) =>
      checkElement(id, known, atKey('responsibilities', id)),
    ),
  ];
};

const checkDocumentation = (
  rows: unknown,
  path: Path,
  documentation: unknown,
): readonly Finding[] =>
  list(rows).flatMap((row, index) => {
    const { documentation: name } = record(row);
    if (typeof name !== 'string' || Object.hasOwn(record(documentation), name)) return [];
    const where = atValue(...path, index, 'documentation');
    return [finding('unknown-documentation', { given: shown(name) }, where)];
  });
