import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { evaluationText } from '../../src/files/create.ts';
import { loadEvaluation, loadTeam } from '../../src/files/load-evaluation.ts';
import { anAggregate, aScoring, aTeam, godBht, testFolder } from './samples.ts';

const options = { instrument: godBht, language: 'nb' } as const;
const text = evaluationText(aScoring);

const refusalOf = async (content: string | Uint8Array) => {
  const file = join(await testFolder({ 'a.yaml': content }), 'a.yaml');
  const refusal = await loadEvaluation(file, options).catch((error: unknown) => error);
  expect(refusal).toMatchObject({ name: 'GodbhtError', place: { file } });
  return refusal;
};

describe('loading an evaluation', () => {
  it.each([
    ['a scoring', aScoring],
    ['a team', aTeam],
    ['an aggregate', anAggregate],
  ])('gives %s', async (_name, evaluation) => {
    const file = join(await testFolder({ 'a.yaml': evaluationText(evaluation) }), 'a.yaml');
    expect((await loadEvaluation(file, options)).evaluation).toEqual(evaluation);
  });

  it('reads standard input where the file is -', async () => {
    const stdin = Readable.from([text.slice(0, 40), Buffer.from(text.slice(40))]);
    expect((await loadEvaluation('-', { ...options, stdin })).evaluation).toEqual(aScoring);
  });

  it.each([
    [
      'not UTF-8',
      Buffer.from('format: a\nb: \xe5\n', 'latin1'),
      'not-utf8',
      { line: 2, column: 4 },
    ],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le'), 'not-utf8', { line: 1, column: 1 }],
    ['over 5 MB', Buffer.alloc(5_000_001, 32), 'too-large', {}],
    [
      'from a newer program',
      text.replace('scoring@1', 'scoring@2'),
      'newer-format',
      { line: 2, column: 9 },
    ],
    [
      'of another program',
      text.replace('godbht/scoring@1', 'other/scoring@1'),
      'wrong-kind',
      { line: 2, column: 9 },
    ],
    ['an element', text.replace('scoring@1', 'element@1'), 'wrong-kind', { line: 2, column: 9 }],
    [
      'of another edition',
      text.replace('"2017"', '"2030"'),
      'other-instrument',
      { line: 6, column: 12 },
    ],
    [
      'of another instrument',
      text.replace('id: god-bht', 'id: annet'),
      'other-instrument',
      { line: 5, column: 7 },
    ],
    ['without a format', text.replace(/^format.*\n/m, ''), 'invalid-file', { line: 2, column: 1 }],
    [
      'wrong in two places',
      text.replace('level: 3', 'level: 5').replace('level: 2', 'level: 0'),
      'invalid-file',
      { line: 17, column: 18 },
    ],
  ])('refuses a file that is %s', async (_name, content, code, place) => {
    expect(await refusalOf(content)).toMatchObject({ code, place });
  });

  it('names both versions of a newer format', async () => {
    expect(await refusalOf(text.replace('scoring@1', 'scoring@12'))).toMatchObject({
      details: { found: 'godbht/scoring@12', known: 'godbht/scoring@1' },
    });
  });

  it('tells all problems of a file at once, in its order', async () => {
    const broken = text
      .replace('perspective: bht', 'perspective: bhtt')
      .replace('date: 2026-11-21', 'date: 2026-02-30')
      .replace('"1.2.b"', '"1.9"')
      .replace('etikk:', 'etik:');
    expect(await refusalOf(broken)).toMatchObject({
      details: {
        problems: [
          { line: 10, code: 'not-allowed-value' },
          { line: 13, code: 'no-such-date' },
          { line: 22, code: 'unknown-criterion' },
          { line: 27, code: 'unknown-element' },
        ],
      },
    });
  });

  it('refuses a file of the wrong kind by name', async () => {
    const file = join(await testFolder({ 'a.yaml': text }), 'a.yaml');
    await expect(loadTeam(file, options)).rejects.toMatchObject({
      code: 'wrong-kind',
      details: { found: 'godbht/scoring@1', expected: ['godbht/team@1'] },
    });
  });

  it('refuses what is not there and what is a folder', async () => {
    const folder = await testFolder();
    await mkdir(join(folder, 'mappe'));
    const load = (name: string) => loadEvaluation(join(folder, name), options);
    await expect(load('finnes-ikke.yaml')).rejects.toMatchObject({ code: 'not-found' });
    await expect(load('mappe')).rejects.toMatchObject({
      code: 'unreadable',
      details: { reason: 'folder' },
    });
  });

  it('stops reading standard input at 5 MB', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1_000_000, 32);
      })(),
    );
    await expect(loadEvaluation('-', { ...options, stdin: endless })).rejects.toMatchObject({
      code: 'too-large',
    });
  });
});
