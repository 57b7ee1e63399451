import { type AwardCriterion, type InitChoices, ownValue, settleChoices } from './init-choices.ts';
import { sumOfWeights } from './requirements.ts';

const fullWeight = 100;

/** The award criteria that choices lead to; without weights among the choices, with the proposed ones. */
export type AwardCriteria = (choices: InitChoices) => readonly AwardCriterion[];

/** The award criteria with the weights they have by now, 0–100 each. */
export const awardRows = (
  awardCriteria: AwardCriteria,
  choices: InitChoices,
): readonly AwardCriterion[] => {
  const proposed = awardCriteria({ ...settleChoices(choices), weights: {} });
  return isFor(proposed, choices.weights)
    ? proposed.map((row) => ({ ...row, weight: ownValue(choices.weights, row.id) ?? row.weight }))
    : proposed;
};

/** Whether weights were set for other award criteria than there are now: they give way to the proposed ones. */
export const areStale = (awardCriteria: AwardCriteria, choices: InitChoices): boolean =>
  Object.keys(choices.weights).length > 0 &&
  !isFor(awardCriteria({ ...settleChoices(choices), weights: {} }), choices.weights);

/** Per cent that are left to give; negative where too much is given. */
export const weightLeft = (rows: readonly AwardCriterion[]): number =>
  fullWeight - sumOfWeights(rows);

/** Whether the weights can stand. Without award criteria there is nothing to weigh. */
export const areWeighed = (rows: readonly AwardCriterion[]): boolean =>
  rows.length === 0 || (weightLeft(rows) === 0 && rows.every(({ weight }) => weight >= 1));

export const withWeight = (
  choices: InitChoices,
  rows: readonly AwardCriterion[],
  id: string,
  weight: number,
): InitChoices => ({
  ...choices,
  weights: Object.fromEntries(rows.map((row) => [row.id, row.id === id ? weight : row.weight])),
});

/** What somebody typed as a weight; undefined where it is none. */
export const parseWeight = (text: string): number | undefined =>
  /^(?:[1-9]\d?|100)$/.test(text.trim()) ? Number(text) : undefined;

const isFor = (
  rows: readonly AwardCriterion[],
  weights: Readonly<Record<string, number>>,
): boolean =>
  rows.length === Object.keys(weights).length && rows.every(({ id }) => Object.hasOwn(weights, id));
