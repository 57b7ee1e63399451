import type { Procurement } from '../../src/model/specification.ts';
import type { AwardCriterion, InitChoices } from '../../src/specification/init-choices.ts';
import type { InitSetting } from '../../src/specification/init-walk-state.ts';
import { instrument } from '../evaluation/small-instrument.ts';

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
const awardCriteria = ({ elements, treatment }: InitChoices): readonly AwardCriterion[] => {
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

/** The questions about three elements, the second of which is weak. */
export const setting: InitSetting = {
  instrument,
  procurement,
  emphasis: { below: 3, elements: ['etikk'] },
  awardCriteria,
  countByType: (choices) => ({
    krav: choices.elements.length,
    tildelingskriterium: awardCriteria(choices).length,
  }),
};
