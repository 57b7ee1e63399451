import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkPointsRules } from '../../src/files/checks/rules/points.ts';
import { editYaml } from '../../src/files/yaml/edit-yaml.ts';
import { parseSource } from '../../src/files/yaml/source.ts';
import { languages } from '../../src/model/language.ts';
import { type Points, setScore } from '../../src/model/points.ts';
import { emptyPoints } from '../../src/specification/empty-points.ts';
import { pointsOf, requirements, specification, supplier } from './small-tender.ts';

const nasty = 'x"\u2028- a: [\n# b\r\nK-1: {points: 10}\u0085points: 3\u0000\u001b[31m';

describe.each(languages)('a new points file (%s)', (language) => {
  const odd = supplier('Ødegård: «A» # "B"', 'yyyyyyy');
  const given = { answer: null, given: nasty, isFormula: false, comment: nasty };
  const suppliers = [
    { ...odd, answers: { ...odd.answers, 'B-1': given } },
    supplier('A', 'nnnnnnn'),
  ];
  const text = emptyPoints(specification, requirements, suppliers, language);

  it('has every supplier and no points, whatever suppliers wrote', async () => {
    const { value, findings } = parseSource('p.yaml', text);
    expect(findings).toEqual([]);
    expect(value).toMatchObject({
      specification: { title: 'Bedriftshelsetjeneste', version: '1.0' },
      suppliers: [
        { name: 'A', points: null },
        { name: 'Ødegård: «A» # "B"', points: null },
      ],
    });
  });

  it('becomes points where the # of a line is taken away', () => {
    const filled = text.replace('#B-1: {points: , reason: }', 'B-1: {points: 7, reason: God}');
    expect(parse(filled).suppliers[0].points).toEqual({ 'B-1': { points: 7, reason: 'God' } });
  });
});

describe('the rules for points', () => {
  const target = {
    specification,
    requirements,
    supplierNames: ['Fjordhelse', 'Bergfrisk'],
    mayHaveOthers: false,
  };
  const codes = (value: unknown) => checkPointsRules(value, target).map(({ code }) => code);

  it.each([
    [pointsOf({ fjordhelse: { 'B-1': 10 } }), []],
    [pointsOf({ Fjordhelse: { 'B-1': 10.5 } }), ['points-above-scale']],
    [pointsOf({ Fjordhelse: { 'K-1': 1 } }), ['points-on-absolute']],
    [pointsOf({ Fjordhelse: { 'B-9': 1 } }), ['unknown-requirement']],
    [pointsOf({ Ukjent: {} }), ['unknown-supplier']],
    [pointsOf({ Fjordhelse: {}, 'fjordhelse ': {} }), ['duplicate-id']],
    [
      { ...pointsOf({ Fjordhelse: { 'B-9': 1 } }), specification: { title: 'X', version: '2' } },
      ['other-specification', 'other-specification'],
    ],
  ])('%j: %j', (value, expected) => {
    expect(codes(value)).toEqual(expected);
  });
});

describe('points saved into a new points file', () => {
  it('keep what stood beside them', async () => {
    const text = emptyPoints(specification, requirements, [supplier('A', 'yyyyyyy')], 'nb');
    const before = parseSource('p.yaml', text).value as Points;
    const after = setScore(before, 'A', 'B-1', { points: 7, reason: 'God: plan' });
    const edited = editYaml(text, before, after, 0);
    expect(parse(edited.text)).toEqual(after);
    expect(edited.lostComments).toEqual([]);
  });
});
