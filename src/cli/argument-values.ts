import { InvalidArgumentError } from 'commander';
import { type Condition, conditionKeys } from '../evaluation/select-measures.ts';
import { readDate } from '../model/calendar-date.ts';
import { defined } from '../model/defined.ts';
import { type Dimension, dimensions, isLevel, type Level, levels } from '../model/instrument.ts';
import { grades, measureStatuses } from '../model/measure.ts';
import { type CriterionMark, criterionMarks } from '../model/rating.ts';
import { perspectives } from '../model/scoring.ts';
import type { Counts, Participant } from '../model/team.ts';
import type { CliText } from '../text/cli.ts';
import { isBlank } from '../text/visible-text.ts';

export type NotApplicableValue = { readonly dimension: Dimension; readonly reason: string };
export type NumberedValue = { readonly number: number; readonly text: string };
export type SecondRoundValue = { readonly dimension: Dimension; readonly counts: Counts | null };
export type CriterionValue = { readonly criterion: string; readonly mark: CriterionMark | null };

/** Reads the values of arguments; each throws commander's InvalidArgumentError saying what is allowed. */
export const argumentValues = ({ allowed, choices }: CliText) => {
  const refuse = (words: string): never => {
    throw new InvalidArgumentError(words);
  };
  const wholeNumber =
    (least: number, most: number, words: string) =>
    (value: string): number =>
      /^\d{1,5}$/.test(value) && Number(value) >= least && Number(value) <= most
        ? Number(value)
        : refuse(words);
  const oneOf =
    <T extends string>(values: readonly T[]) =>
    (value: string): T =>
      values.find((one) => one === value) ?? refuse(allowed.oneOf(values));
  const oneCalled = <T extends string>(
    values: readonly T[],
    called: Readonly<Record<T, string>>,
    given: string,
  ): T =>
    values.find((one) => one === given || called[one] === given.toLowerCase()) ??
    refuse(allowed.oneOf(values.map((one) => called[one])));
  const splitAt = (value: string, words: string): readonly [string, string] => {
    const at = value.indexOf('=');
    return at < 1 ? refuse(words) : [value.slice(0, at), value.slice(at + 1)];
  };
  /** What there may be several of is numbered from 1, as it stands in the file. */
  const numbered =
    (words: string) =>
    (value: string): NumberedValue => {
      const [number, text] = splitAt(value, words);
      return /^[1-9]\d{0,3}$/.test(number) ? { number: Number(number), text } : refuse(words);
    };

  return {
    oneOf,
    tolerance: wholeNumber(0, 3, allowed.tolerance),
    below: wholeNumber(2, 4, allowed.below),
    minutes: wholeNumber(1, 10_000, allowed.minutes),
    sampleSize: wholeNumber(1, 99_999, allowed.sampleSize),
    level: (value: string): Level => {
      const level = /^\d$/.test(value) ? Number(value) : 0;
      return isLevel(level) ? level : refuse(allowed.level);
    },
    date: (value: string): string => readDate(value) ?? refuse(allowed.date),
    /** A date, or an empty text that takes one away. */
    dateOrNone: (value: string): string =>
      isBlank(value) ? '' : (readDate(value) ?? refuse(allowed.date)),
    text: (value: string): string => (isBlank(value) ? refuse(allowed.text) : value.trim()),
    notApplicable: (value: string): NotApplicableValue => {
      const [name, reason] = splitAt(value, allowed.dimensionReason);
      const dimension = dimensions.find((one) => one === name);
      return dimension === undefined || isBlank(reason)
        ? refuse(allowed.dimensionReason)
        : { dimension, reason: reason.trim() };
    },
    /** How many hands at each level, in the levels' order; `none` takes the round away. */
    secondRound: (value: string): SecondRoundValue => {
      const [name, given] = splitAt(value, allowed.secondRound);
      const dimension = dimensions.find((one) => one === name);
      if (dimension === undefined) return refuse(allowed.secondRound);
      const word = given.trim().toLowerCase();
      if (word === 'none' || word === choices.mark.none) return { dimension, counts: null };
      const hands = given
        .split(',')
        .map((count) => wholeNumber(0, 999, allowed.secondRound)(count.trim()));
      if (hands.length !== levels.length) return refuse(allowed.secondRound);
      if (hands.every((count) => count === 0)) return refuse(allowed.someHands);
      const counts = Object.fromEntries(levels.map((level, index) => [level, hands[index]]));
      return { dimension, counts: counts as Counts };
    },
    criterion: (value: string): CriterionValue => {
      const [criterion, name] = splitAt(value, allowed.criterionMark);
      const word = name.trim().toLowerCase();
      if (word === 'none' || word === choices.mark.none) return { criterion, mark: null };
      const mark = criterionMarks.find((one) => one === word || choices.mark[one] === word);
      return mark === undefined ? refuse(allowed.criterionMark) : { criterion, mark };
    },
    /** What measures must have to be selected; a blank value stands for none. */
    condition: (value: string): Condition => {
      const [name, said] = splitAt(value, allowed.condition);
      const key = oneCalled(conditionKeys, choices.condition, name.trim());
      const given = said.trim();
      if (isBlank(given)) return { key, value: '' };
      switch (key) {
        case 'due':
          return { key, value: readDate(given) ?? refuse(allowed.date) };
        case 'status':
          return { key, value: oneCalled(measureStatuses, choices.status, given) };
        case 'priority':
        case 'effort':
        case 'effect':
          return { key, value: oneCalled(grades, choices.grade, given) };
        default:
          return { key, value: given };
      }
    },
    /** Texts apart by commas; an empty one stands for none. */
    list: (value: string): readonly string[] =>
      value
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== ''),
    /** A role, and behind the last `=` whose eyes its owner sees with. */
    participant: (value: string): Participant => {
      const [, role = value, who] = /^(.*)=(.*)$/su.exec(value) ?? [];
      const word = who?.trim().toLowerCase();
      const perspective = perspectives.find(
        (one) => one === word || choices.perspective[one as 'external'] === word,
      );
      if (isBlank(role) || (word !== undefined && perspective === undefined)) {
        return refuse(allowed.participant);
      }
      return { role: role.trim(), ...defined({ perspective }) };
    },
    suggestion: numbered(allowed.suggestion),
    evidence: numbered(allowed.evidence),
  };
};

export type ArgumentValues = ReturnType<typeof argumentValues>;
