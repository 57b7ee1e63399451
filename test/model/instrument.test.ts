import { describe, expect, it } from 'vitest';
import {
  criteriaOf,
  criterionSentence,
  findElement,
  isLevel,
  itemsOf,
} from '../../src/model/instrument.ts';
import { isLanguage } from '../../src/model/language.ts';
import { elements, instrument } from '../evaluation/small-instrument.ts';

describe('isLevel', () => {
  it.each([
    [1, true],
    [4, true],
    [0, false],
    [5, false],
    [2.5, false],
    ['2', false],
    [null, false],
    [undefined, false],
    [Number.NaN, false],
  ])('of %j is %j', (value, expected) => {
    expect(isLevel(value)).toBe(expected);
  });
});

describe('isLanguage', () => {
  it.each([
    ['nb', true],
    ['en', true],
    ['nn', false],
    ['NB', false],
    ['', false],
    [undefined, false],
  ])('of %j is %j', (value, expected) => {
    expect(isLanguage(value)).toBe(expected);
  });
});

describe('criteriaOf', () => {
  it('has each parent before its children, in the order of the source', () => {
    expect(criteriaOf(elements.planlegging).map(({ id }) => id)).toEqual([
      '1.1',
      '1.2',
      '1.2.a',
      '1.2.b',
    ]);
  });
});

describe('criterionSentence', () => {
  it.each([
    ['1.1', 'har en plan'],
    ['1.2', 'planen omfatter: mål; frister'],
    ['1.2.b', 'planen omfatter frister'],
  ])('of %s is «%s»', (id, expected) => {
    const { planlegging } = elements;
    const criterion = criteriaOf(planlegging).find((one) => one.id === id);
    expect(criterion && criterionSentence(planlegging, criterion, 'nb')).toBe(expected);
  });
});

describe('findElement', () => {
  it.each([
    ['planlegging', 'planlegging'],
    ['1', 'planlegging'],
    ['3', 'constructor'],
    ['constructor', 'constructor'],
    ['0', undefined],
    ['4', undefined],
    ['01', undefined],
    ['', undefined],
    ['Planlegging', undefined],
    ['toString', undefined],
  ])('by %j is %s', (given, expected) => {
    expect(findElement(instrument, given)?.id).toBe(expected);
  });
});

describe('itemsOf', () => {
  it('has every element twice, the service first', () => {
    expect(
      itemsOf(instrument).map(({ element, dimension }) => `${element.number} ${dimension}`),
    ).toEqual(['1 bht', '1 virksomhet', '2 bht', '2 virksomhet', '3 bht', '3 virksomhet']);
  });
});
