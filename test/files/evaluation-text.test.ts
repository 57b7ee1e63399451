import { describe, expect, it } from 'vitest';
import { evaluationText } from '../../src/files/create.ts';
import { anAggregate, aScoring, aTeam } from './samples.ts';

describe('the text of a new evaluation', () => {
  it('names its schema, keeps the order of the format and writes blocks', () => {
    expect(
      evaluationText(aScoring),
    ).toBe(`# yaml-language-server: $schema=.godbht/scoring.schema.json
format: godbht/scoring@1
id: 6f1c2a
instrument:
  id: god-bht
  version: "2017"
subject:
  bht: Fjordhelse BHT
  virksomhet: Fjordverft AS
perspective: bht
rater:
  role: bedriftslege
date: 2026-11-21

ratings:
  kompetanse-og-tverrfaglighet:
    bht: {level: 3}
    virksomhet:
      notApplicable: Har ikke avtale om dette ennå
    criteria:
      "1.2.a": met
      "1.2.b": unmet
    notes: Trenger yrkeshygieniker
    improvements:
      - Ansette yrkeshygieniker
      - Felles kursplan
  etikk:
    bht: {level: 2}
`);
  });

  it('is the same whatever order the keys of the value have', () => {
    const { format, ratings, ...rest } = aScoring;
    expect(evaluationText({ ratings, ...rest, format })).toBe(evaluationText(aScoring));
  });

  it('has long text as a folded block and several lines as a literal one', () => {
    const notes = `Første linje\n\n${'to '.repeat(40)}slutt`;
    const reason = `${'Vi ble enige etter lang drøfting. '.repeat(5)}Slutt.`;
    const text = evaluationText({
      ...aTeam,
      agreed: { etikk: { bht: { level: 3, reason }, notes } },
    });
    expect(text).toContain('      reason: >-\n        Vi ble enige');
    expect(text).toContain('    notes: |-\n      Første linje\n\n      to to');
    for (const line of text.split('\n').filter((one) => one.includes('enige'))) {
      expect(line.length).toBeLessThanOrEqual(100);
    }
  });

  it('has counts on one line and nothing as {} and []', () => {
    const text = evaluationText(anAggregate);
    expect(text).toContain('\nvoices:\n  count: 4\n  elements:\n    etikk:\n');
    expect(text).toContain(
      '      bht: {counts: {"1": 0, "2": 1, "3": 2, "4": 0}, notApplicable: 0, missing: 1}\n',
    );
    expect(text).toContain('        "3.1": {met: 2, partly: 0, unmet: 1}\n');
    expect(text).toContain('\nagreed: {}\n\nactions: []\n');
  });

  it('keeps the counts of many voices within the line', () => {
    const many = { 1: 2500, 2: 2500, 3: 2500, 4: 2500 };
    const item = { counts: many, notApplicable: 1000, missing: 1000 };
    const criteria = { '3.1': { met: 2500, partly: 2500, unmet: 2500 } };
    const elements = { etikk: { bht: item, virksomhet: item, criteria } };
    const voices = { count: 12_000, elements };
    const text = evaluationText({ ...anAggregate, identity: 'aggregate', voices });
    expect(text).toContain(`
    etikk:
      bht:
        counts: {"1": 2500, "2": 2500, "3": 2500, "4": 2500}
        notApplicable: 1000
        missing: 1000
`);
    expect(text).toContain('        "3.1": {met: 2500, partly: 2500, unmet: 2500}\n');
  });

  it('writes the criteria in the order of the source', () => {
    const criteria = { '1.10': 'met', '1.2': 'met', '1.2.b': 'unmet', '1.2.a': 'met' } as const;
    const text = evaluationText({
      ...aScoring,
      ratings: { 'kompetanse-og-tverrfaglighet': { criteria } },
    });
    const ids = [...text.matchAll(/^ {6}"(.+)":/gm)].map(([, id]) => id);
    expect(ids).toEqual(['1.2', '1.2.a', '1.2.b', '1.10']);
  });
});
