import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Composer, Parser } from 'yaml';
import { evaluationText } from '../../../src/files/create.ts';
import { loadEvaluation } from '../../../src/files/load-evaluation.ts';
import { aScoring, godBht, testFolder } from '../samples.ts';

const withMistakes = (count: number): string => {
  const mistakes = Array.from({ length: count }, (_, at) => `  ukjent-${at}: {bht: {level: 9}}\n`);
  return `${evaluationText({ ...aScoring, ratings: { etikk: {} } })}${mistakes.join('')}`;
};

/** Loads a file of so many elements that don't exist, and counts what the YAML library does. */
const refuse = async (count: number) => {
  const file = join(await testFolder({ 'a.yaml': withMistakes(count) }), 'a.yaml');
  const compose = vi.spyOn(Composer.prototype, 'compose');
  const next = vi.spyOn(Parser.prototype, 'next');
  const error = await loadEvaluation(file, { instrument: godBht, language: 'nb' }).catch(
    (refused: { details: { problems: readonly unknown[] } }) => refused,
  );
  if (!('details' in error)) throw new Error('Loaded after all');
  const done = { parses: compose.mock.calls.length, tokens: next.mock.calls.length };
  vi.restoreAllMocks();
  return { problems: error.details.problems.length, ...done };
};

describe('refusing a file', () => {
  afterEach(() => vi.restoreAllMocks());

  it('reads its text once, however much is wrong with it', async () => {
    expect(await refuse(60)).toMatchObject({ problems: 120, parses: 1 });
  });

  it('takes twice the work for twice the mistakes', async () => {
    const [few, many] = [await refuse(100), await refuse(200)];
    expect(many.problems).toBe(2 * few.problems);
    expect(many.tokens).toBeGreaterThan(few.tokens);
    expect(many.tokens).toBeLessThanOrEqual(2 * few.tokens);
  });
});
