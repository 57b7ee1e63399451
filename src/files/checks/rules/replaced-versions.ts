import { isCriterionId } from '../../../model/instrument.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../../yaml/finding.ts';
import { nearest } from '../nearest.ts';
import { asList, asRecord, asText, repeated } from './values.ts';

type Known = { readonly elements: readonly string[]; readonly criteria: readonly string[] };

/** What an instrument says that its earlier versions became must be there, each element once. */
export const checkReplaced = (
  header: unknown,
  elements: readonly unknown[],
): readonly Finding[] => {
  const { replaces, version } = asRecord(header);
  const known = {
    elements: idsOf(elements),
    criteria: elements.flatMap((element) => {
      const criteria = asList(asRecord(element).criteria);
      return [...idsOf(criteria), ...criteria.flatMap((one) => idsOf(asRecord(one).children))];
    }),
  };
  return asList(replaces).flatMap((earlier, index) => [
    ...(asRecord(earlier).version === version && asText(version) !== undefined
      ? [finding('replaces-itself', {}, atValue('replaces', index, 'version'))]
      : []),
    ...checkVersion(asRecord(earlier).elements, known, ['replaces', index, 'elements']),
  ]);
};

const checkVersion = (given: unknown, known: Known, path: Path): readonly Finding[] => {
  const elements = Object.entries(asRecord(given));
  const targets = elements.map(([id, became]) => ({
    id: asText(asRecord(became).element),
    path: [...path, id, 'element'],
  }));
  return [
    ...targets.flatMap(({ id, path: own }) =>
      id === undefined || known.elements.includes(id)
        ? []
        : [
            finding(
              'unknown-element',
              { given: shown(id), nearest: nearest(id, known.elements) },
              atValue(...own),
            ),
          ],
    ),
    ...repeated(targets).map(({ id, path: own }) =>
      finding('element-twice', { given: shown(id) }, atValue(...own)),
    ),
    ...elements.flatMap(([id, became]) =>
      checkCriteria(asRecord(became).criteria, known, [...path, id, 'criteria']),
    ),
  ];
};

const checkCriteria = (given: unknown, known: Known, path: Path): readonly Finding[] =>
  Object.entries(asRecord(given)).flatMap(([id, became]) => [
    ...(isCriterionId(id)
      ? []
      : [finding('bad-id', { given: shown(id), shape: 'criterion' }, atKey(...path, id))]),
    ...(typeof became !== 'string' || known.criteria.includes(became)
      ? []
      : [finding('no-such-criterion', { given: shown(became) }, atValue(...path, id))]),
  ]);

const idsOf = (items: unknown): readonly string[] =>
  asList(items).flatMap((item) => asText(asRecord(item).id) ?? []);
