import type { Procurement } from '../../src/model/specification.ts';
import type { AwardCriteria } from '../../src/specification/init-choices.ts';

const same = (text: string) => ({ nb: text, en: `${text} (en)` });

export const procurement: Procurement = {
  documentation: { cv: same('CV for fagpersonalet'), plan: same('Kopi av planen') },
  own: [],
  requirements: [
    { criterion: '1.1', type: 'krav', kind: 'absolute' },
    { criterion: '1.2.a', type: 'krav', kind: 'evaluated' },
  ],
  excluded: [],
  responsibilities: {},
  definitions: [],
  wording: { unclear: { nb: [], en: [] }, standards: [], equivalents: { nb: [], en: [] } },
};

/** One award criterion for each element that is not all absolute; the first takes what is over. */
export const awardCriteria: AwardCriteria = ({ elements, treatment }) => {
  const ids = elements.filter(
    (id) => !Object.hasOwn(treatment, id) || treatment[id] !== 'absolute',
  );
  const each = Math.floor(100 / Math.max(1, ids.length));
  return ids.map((id, index) => ({
    id: `K-${id}`,
    text: `Kvaliteten på ${id}`,
    weight: index === 0 ? 100 - each * (ids.length - 1) : each,
  }));
};
