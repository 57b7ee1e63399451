import { type AwardCriterion, ownValue, settleChoices } from './init-choices.ts';
import {
  type InitNotice,
  type InitPage,
  type InitWalk,
  movedCursor,
  refuseKey,
  withChoices,
} from './init-walk-state.ts';
import { sumOfWeights } from './requirements.ts';

/** What the weights sum to. */
export const fullWeight = 100;

/** The award criteria with the weights they have by now, 0–100 each. */
export const awardRows = ({ setting, choices }: InitWalk): readonly AwardCriterion[] => {
  const proposed = setting.awardCriteria({ ...settleChoices(choices), weights: {} });
  return isFor(proposed, choices.weights)
    ? proposed.map((row) => ({ ...row, weight: ownValue(choices.weights, row.id) ?? row.weight }))
    : proposed;
};

/** Per cent that are left to give; negative where too much is given. */
export const weightLeft = (rows: readonly AwardCriterion[]): number =>
  fullWeight - sumOfWeights(rows);

/** Why the weights can't stand as they are; null where they can. Without award criteria there is nothing to weigh. */
export const weightProblem = (rows: readonly AwardCriterion[]): InitNotice | null => {
  if (rows.length === 0) return null;
  const left = weightLeft(rows);
  if (left !== 0) return { kind: 'weightsLeft', left };
  const missing = rows.find(({ weight }) => weight < 1);
  return missing === undefined ? null : { kind: 'weightMissing', text: missing.text };
};

/** Weights that were set for other award criteria than there are now give way to the proposed ones. */
export const dropStaleWeights = (walk: InitWalk): InitWalk => {
  const { setting, choices } = walk;
  if (Object.keys(choices.weights).length === 0) return walk;
  const proposed = setting.awardCriteria({ ...settleChoices(choices), weights: {} });
  return isFor(proposed, choices.weights)
    ? walk
    : { ...withChoices(walk, { weights: {} }), notice: { kind: 'weightsDropped' } };
};

/** Digits write a weight, Backspace takes the last one away, + and − change it by one, `f` proposes anew. */
export const pressAtWeights = (
  walk: InitWalk,
  key: string,
  { cursor, typing }: Extract<InitPage, { readonly kind: 'weights' }>,
): InitWalk => {
  const rows = awardRows(walk);
  const moved = movedCursor(cursor, key, rows.length);
  if (moved !== null) return { ...walk, page: { kind: 'weights', cursor: moved, typing: false } };
  if (key === 'f') {
    return {
      ...withChoices(walk, { weights: {} }),
      page: { kind: 'weights', cursor, typing: false },
    };
  }
  const row = rows[cursor];
  const weight = row && weightAfter(row.weight, key, typing);
  if (row === undefined || weight === undefined) return refuseKey(walk, key);
  if (weight < 0 || weight > fullWeight) return { ...walk, notice: { kind: 'weightRange' } };
  const weights = rows.map((one) => [one.id, one.id === row.id ? weight : one.weight]);
  const changed = withChoices(walk, { weights: Object.fromEntries(weights) });
  return {
    ...changed,
    page: { kind: 'weights', cursor, typing: isDigit(key) || key === 'backspace' },
  };
};

const weightAfter = (weight: number, key: string, typing: boolean): number | undefined => {
  if (isDigit(key)) return (typing ? weight * 10 : 0) + Number(key);
  switch (key) {
    case 'backspace':
      return Math.floor(weight / 10);
    case '+':
    case 'right':
      return weight + 1;
    case '-':
    case '−':
    case 'left':
      return weight - 1;
    default:
      return undefined;
  }
};

const isDigit = (key: string): boolean => /^\d$/.test(key);

const isFor = (
  rows: readonly AwardCriterion[],
  weights: Readonly<Record<string, number>>,
): boolean =>
  rows.length === Object.keys(weights).length && rows.every(({ id }) => Object.hasOwn(weights, id));
