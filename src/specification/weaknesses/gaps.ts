import { criteriaOf, type Instrument } from '../../model/instrument.ts';
import { type Language, languages } from '../../model/language.ts';
import type {
  Requirement,
  RequirementType,
  Specification,
  WordingRules,
} from '../../model/specification.ts';
import { placeholdersIn } from '../../text/placeholders.ts';
import { mostAwardCriteria } from '../propose.ts';
import { unmentionedCriteria } from '../requirements.ts';
import type { Weakness, WeaknessId } from '../weakness.ts';
import { ownNameOf, rowIdOf } from './passages.ts';
import { normalizeText, phrasesPattern } from './words.ts';

/** What nobody has filled in yet, place by place. */
export const findPlaceholders = (
  specification: Specification,
  rows: readonly Requirement[],
): readonly Weakness[] =>
  placeholdersIn(specification).map(({ path, text }) => {
    const [top, index] = path;
    const entry = top === 'requirements' ? specification.requirements[Number(index)] : undefined;
    const requirement = entry === undefined ? null : rowIdOf(entry, Number(index), rows);
    return { id: 'placeholder', requirement, path, found: text };
  });

/** What a supplier has to know, or the rules ask for, about the buyer. */
export const findUntoldBuyer = ({ buyer }: Specification): readonly Weakness[] => {
  const untold = (id: WeaknessId): Weakness => ({
    id,
    requirement: null,
    path: ['buyer', 'name'],
    found: buyer.name,
  });
  return [
    ...(buyer.employees === undefined ? [untold('employees-missing')] : []),
    ...(buyer.sector === 'public' && buyer.climate === undefined
      ? [untold('climate-missing')]
      : []),
  ];
};

/** Criteria that are neither in nor left out, element by element: one finding. */
export const findUnmentioned = (
  specification: Specification,
  instrument: Instrument,
  language: Language,
): readonly Weakness[] => {
  const open = new Set(unmentionedCriteria(specification, instrument).map(({ id }) => id));
  const parts = instrument.elements.flatMap((element) => {
    const ids = criteriaOf(element).flatMap(({ id }) => (open.has(id) ? [id] : []));
    const name = `${element.number} ${element.title[language]}`;
    return ids.length === 0 ? [] : [`${name} (${ids.join(', ')})`];
  });
  return parts.length === 0
    ? []
    : [
        {
          id: 'unmentioned-criteria',
          requirement: null,
          path: ['requirements'],
          found: parts.join('; '),
        },
      ];
};

/** More award criteria than can tell tenders apart; one finding, at the first too many. */
export const findManyAwards = (
  { requirements }: Specification,
  rows: readonly Requirement[],
): readonly Weakness[] => {
  const awards = rows.filter(({ type }) => type === 'tildelingskriterium');
  const first = awards[mostAwardCriteria];
  const entry = first && requirements[first.entry];
  return first === undefined || entry === undefined
    ? []
    : [
        {
          id: 'many-award-criteria',
          requirement: first.id,
          path: ['requirements', first.entry, ownNameOf(entry).key],
          found: String(awards.length),
        },
      ];
};

/** No qualification requirement demands the approval that a supplier must have. */
export const findNoApproval = (
  rows: readonly Requirement[],
  { approval }: WordingRules,
): readonly Weakness[] => {
  if (approval === undefined) return [];
  const patterns = languages.map((one) => phrasesPattern(approval[one], one, 'iu'));
  const isDemanded = rows.some(
    ({ type, text }) =>
      type === 'kvalifikasjonskrav' &&
      patterns.some((pattern) => pattern.test(normalizeText(text))),
  );
  return isDemanded
    ? []
    : [{ id: 'no-approval', requirement: null, path: ['requirements'], found: '' }];
};

/** The same words twice: at the later one. */
export const findIdentical = (
  { requirements }: Specification,
  rows: readonly Requirement[],
): readonly Weakness[] => {
  const first = new Map<string, string>();
  return rows.flatMap(({ id, text, entry: index }) => {
    const words = normalizeText(text)
      .toLowerCase()
      .replace(/\s+/gu, ' ')
      .replace(/[.;]+$/u, '');
    const before = first.get(words);
    const entry = requirements[index];
    if (before === undefined || entry === undefined) {
      first.set(words, id);
      return [];
    }
    const path = ['requirements', index, 'text' in entry ? 'text' : ownNameOf(entry).key];
    return [{ id: 'identical-requirements', requirement: id, path, found: before }];
  });
};

const undocumented: Readonly<Partial<Record<RequirementType, WeaknessId>>> = {
  kvalifikasjonskrav: 'qualification-without-documentation',
  opsjon: 'option-without-price',
};

/** What is demanded of a supplier or to be priced, with nothing that shows it. */
export const findUndocumented = (
  { requirements }: Specification,
  rows: readonly Requirement[],
): readonly Weakness[] => {
  const standing = new Set(rows.map(({ entry }) => entry));
  return requirements.flatMap((entry, index) => {
    const id = undocumented[entry.type];
    if (id === undefined || entry.documentation !== undefined || !standing.has(index)) return [];
    const { key, name } = ownNameOf(entry);
    const path = ['requirements', index, key];
    return [{ id, requirement: rowIdOf(entry, index, rows), path, found: name }];
  });
};

/** A statutory duty, or one of confidentiality, that may be kept for points. */
export const findScoredDuties = (
  { requirements }: Specification,
  rows: readonly Requirement[],
  duties: readonly string[],
): readonly Weakness[] =>
  rows.flatMap(({ id, kind, criterion, entry: index }) => {
    const entry = requirements[index];
    if (kind === 'absolute' || criterion === null || !duties.includes(criterion.id)) return [];
    const key = entry === undefined ? 'kind' : ownNameOf(entry).key;
    return [
      {
        id: 'duty-evaluated',
        requirement: id,
        path: ['requirements', index, key],
        found: criterion.id,
      },
    ];
  });
