import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { sealOf, sealState } from '../../src/evaluation/seal.ts';
import { createEvaluation, evaluationText } from '../../src/files/create.ts';
import { loadEvaluation } from '../../src/files/load-evaluation.ts';
import { saveEvaluation } from '../../src/files/save-evaluation.ts';
import { parseSource } from '../../src/files/yaml/source.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import type { Evaluation, TeamEvaluation } from '../../src/model/team.ts';
import { nastyText, scoringArbitrary, teamArbitrary } from './arbitraries.ts';
import { aMeasure, aScoring, aTeam, godBht, testFolder } from './samples.ts';

const options = { instrument: godBht, language: 'nb' } as const;
const load = (file: string) => loadEvaluation(file, options);

const otherScoring: Scoring = {
  ...aScoring,
  rater: { name: 'Kari', role: 'fysioterapeut' },
  ratings: {
    'kompetanse-og-tverrfaglighet': {
      bht: { notApplicable: 'Utenfor avtalen' },
      virksomhet: { level: 1 },
      criteria: { '1.2.b': 'partly', '1.3': 'met' },
      improvements: ['Felles kursplan', 'Noe nytt'],
    },
    kunderelasjon: { virksomhet: { level: 4 } },
  },
};

const otherTeam: TeamEvaluation = {
  ...aTeam,
  tolerance: 2,
  agreed: {
    etikk: { bht: { level: 4 }, virksomhet: { notApplicable: 'Utenfor avtalen', reason: 'Enige' } },
    kunderelasjon: { notes: 'Ses på igjen' },
  },
  actions: [
    { id: 'T2', element: 'etikk', text: 'Nytt', status: 'pending' },
    { ...aMeasure, status: 'done' },
  ],
};

const evaluations: fc.Arbitrary<readonly Evaluation[]> = fc.oneof(
  fc.array(scoringArbitrary, { minLength: 2, maxLength: 4 }),
  fc.array(teamArbitrary, { minLength: 2, maxLength: 4 }),
);

/** A comment of its own above lines that do not stand inside a block of text, and x- keys at the end. */
const annotate = (text: string): { text: string; comments: readonly string[] } => {
  const comments: string[] = [];
  const lines = text.split('\n').map((line) => {
    if (!/^(format|ratings|agreed|actions| {2}[a-z-]+:$| {4}(bht|virksomhet): \{)/.test(line))
      return line;
    const comment = `# egen ${comments.length}`;
    comments.push(comment);
    const indent = /^ */.exec(line)?.[0] ?? '';
    return comments.length % 2 === 0 && !line.endsWith(':')
      ? `${line} ${comment}`
      : `${indent}${comment}\n${line}`;
  });
  return { text: `${lines.join('\n')}x-egen: {a: 1} # beholdes\n`, comments };
};

/** The same value as other hands and editors write it, with a comment wherever a line begins or ends. */
const handwritten = fc
  .record({
    indent: fc.constantFrom(2, 3, 4),
    indentSeq: fc.boolean(),
    collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
    defaultStringType: fc.constantFrom(
      'PLAIN' as const,
      'QUOTE_SINGLE' as const,
      'QUOTE_DOUBLE' as const,
    ),
    every: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ every, ...style }) => (evaluation: Evaluation) => {
    const lines = stringify(evaluation, { ...style, lineWidth: 0 })
      .trimEnd()
      .split('\n');
    return lines
      .map((line, index) => {
        if (index % every !== 0) return line;
        const indent = /^[ -]*/.exec(line)?.[0].length ?? 0;
        return `${' '.repeat(indent)}# over ${index}\n${line} # etter ${index}`;
      })
      .join('\n');
  });

describe('a saved evaluation', () => {
  it('reads back as the same value, whatever was written in it', async () => {
    const folder = await testFolder();
    await fc.assert(
      fc.asyncProperty(evaluations, async ([evaluation]) => {
        const file = join(folder, 'a.yaml');
        await createEvaluation(file, evaluation as Evaluation, { force: true });
        expect((await load(file)).evaluation).toEqual(evaluation);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps its seal through saving, and through what becomes of the measures', async () => {
    const folder = await testFolder();
    const file = join(folder, 'a.yaml');
    await fc.assert(
      fc.asyncProperty(teamArbitrary, nastyText, async (team, by) => {
        const sealed: TeamEvaluation = { ...team, seal: sealOf(team, { date: '2026-11-25', by }) };
        await createEvaluation(file, sealed, { force: true });
        const { comments, text } = annotate(await readFile(file, 'utf8'));
        expect(comments).not.toEqual([]);
        await writeFile(file, text);
        const loaded = await loadEvaluation(file, { ...options, expect: ['team'] });
        expect(sealState(loaded.evaluation)).toBe('sealed');
        const done: TeamEvaluation = {
          ...loaded.evaluation,
          actions: loaded.evaluation.actions.map((one) => ({ ...one, status: 'done' })),
        };
        await saveEvaluation(loaded, done, options);
        expect(sealState((await load(file)).evaluation as TeamEvaluation)).toBe('sealed');
      }),
      { numRuns: 40 },
    );
  });

  it('keeps any text', async () => {
    await fc.assert(
      fc.asyncProperty(nastyText, async (text) => {
        const evaluation = { ...aScoring, id: text, rater: { name: text, role: text } };
        expect(parseSource('a', evaluationText(evaluation)).value).toEqual(evaluation);
      }),
      { numRuns: 40 },
    );
  });

  it('reads back as the same value after any changes, with the user’s comments and keys', async () => {
    const folder = await testFolder();
    await fc.assert(
      fc.asyncProperty(evaluations, async ([first, ...later]) => {
        const file = join(folder, 'a.yaml');
        const { text, comments } = annotate(evaluationText(first as Evaluation));
        await writeFile(file, text);
        let loaded = await load(file);
        expect(loaded.evaluation).toEqual(first);
        for (const next of later) {
          loaded = await saveEvaluation(loaded, next as Evaluation, options);
          const saved = await readFile(file, 'utf8');
          expect(saved).toBe(loaded.text);
          expect((await load(file)).evaluation).toEqual(next);
          for (const comment of comments) expect(saved).toMatch(new RegExp(`${comment}(?!\\d)`));
          expect(saved).toContain('x-egen: {a: 1} # beholdes');
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is changed without harm in anybody’s way of writing', async () => {
    const folder = await testFolder();
    const file = join(folder, 'a.yaml');
    // Texts without line breaks, so that every line is one that can have a comment.
    const pairs = fc.constantFrom(
      ...[
        [aScoring, otherScoring],
        [otherScoring, aScoring],
        [aTeam, otherTeam],
        [otherTeam, aTeam],
      ],
    );
    await fc.assert(
      fc.asyncProperty(pairs, handwritten, async ([first, next], write) => {
        const text = write(first as Evaluation);
        await writeFile(file, text);
        const loaded = await load(file);
        await saveEvaluation(loaded, next as Evaluation, options);
        expect((await load(file)).evaluation).toEqual(next);
        const saved = await readFile(file, 'utf8');
        for (const [comment] of text.matchAll(/# (over|etter) \d+/g)) {
          expect(saved).toMatch(new RegExp(`${comment}(?!\\d)`));
        }
      }),
      { numRuns: 60 },
    );
  });
});
