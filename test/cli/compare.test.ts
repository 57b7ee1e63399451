import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sideBySideDocument } from '../../src/documents/side-by-side.ts';
import { wordingFor } from '../../src/documents/wording.ts';
import { compareEvaluations } from '../../src/evaluation/compare.ts';
import { loadEvaluation } from '../../src/files/load-evaluation.ts';
import { formatTerminal } from '../../src/formats/terminal.ts';
import { godBht } from '../files/samples.ts';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const small = fileURLToPath(new URL('../fixtures/instrument/liten/', import.meta.url));
const years = [2026, 2025].map((year) => join(examples, `fjordhelse-${year}.team.yaml`));

describe('two years of the example', () => {
  it.each(['md', 'pdf', 'docx', 'xlsx'])(
    'are written as %s, the same however the files are ordered',
    async (ending) => {
      const folder = await temporaryFolder();
      const [one, other] = [`a.${ending}`, `b.${ending}`] as const;
      const ran = await Promise.all([
        runGodbht(folder, ['compare', ...years, '-o', one]),
        runGodbht(folder, ['compare', ...years.toReversed(), '-o', other]),
      ]);
      expect(ran[0]).toEqual({ exitCode: 0, stdout: '', stderr: `Skrev ${one}.\n` });
      const [bytes, again] = await Promise.all(
        [one, other].map((name) => readFile(join(folder, name), 'base64')),
      );
      expect(again).toBe(bytes);
    },
  );

  it.each([60, 80, 120])('fit a terminal of %s columns', async (width) => {
    const inputs = await Promise.all(
      years.map((file) => loadEvaluation(file, { instrument: godBht, language: 'nb' })),
    );
    const comparison = compareEvaluations(inputs, godBht, 'nb');
    const document = sideBySideDocument(comparison, godBht, wordingFor(godBht, 'nb'));
    const shown = String(await formatTerminal(document, { width, colour: false }));
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  it('can be a document on stdout and data at once only where they don’t meet', async () => {
    const folder = await temporaryFolder();
    const both = ['compare', ...years, '--json', '--format', 'md', '-o'];
    expect((await runGodbht(folder, [...both, '-'])).stdout).toMatch(/^# /);
    expect(JSON.parse((await runGodbht(folder, [...both, 'a.md'])).stdout)).toHaveProperty(
      'actions',
    );
  });
});

describe('two versions of an instrument', () => {
  const replaces = `
replaces:
  - version: "1"
    elements:
      forste: {element: siste, criteria: {"1.1": "2.1", "1.2": null}}
      andre: {criteria: {"2.1": null}}
`;
  const newer = async (mapping: string) => {
    const folder = await temporaryFolder();
    const put = async (name: string, change: (text: string) => string) =>
      writeFile(join(folder, name), change(await readFile(join(small, name), 'utf8')));
    await put('instrument.yaml', (text) => text.replace('version: "1"', 'version: "2"') + mapping);
    await put('01-forste.yaml', (text) => text.replace('id: forste', 'id: ny'));
    await put('02-andre.yaml', (text) => text.replace('id: andre', 'id: siste'));
    return folder;
  };
  const prepared = async (mapping: string) => {
    const [work, second] = [await temporaryFolder(), await newer(mapping)];
    const run = (elements: string, ...words: readonly string[]) =>
      runGodbht(work, ['--elements', elements, ...words]);
    const subject = ['--subject-bht', 'A', '--subject-virksomhet', 'B', '--date'];
    await run(small, 'set', 'før.team.yaml', 'forste', '--bht', '1', ...subject, '2025-01-01');
    await run(small, 'actions', 'før.team.yaml', 'add', '--element', '1', '--text', 'Øve');
    await run(small, 'actions', 'før.team.yaml', 'edit', 'T1', '--status', 'utført');
    await run(second, 'set', 'nå.team.yaml', 'siste', '--bht', '3', ...subject, '2026-01-01');
    const compare = (elements: string, ...words: readonly string[]) =>
      run(elements, 'compare', 'nå.team.yaml', 'før.team.yaml', ...words);
    return { work, second, compare };
  };

  it('are compared where the newer one tells what the older one’s criteria became', async () => {
    const { second, compare } = await prepared(replaces);
    const { stdout, stderr } = await compare(second, '--json');
    expect(stderr).toBe('');
    const { instrument, evaluations, elements, actions } = JSON.parse(stdout);
    expect(instrument).toEqual({ id: 'liten', version: '2' });
    expect(evaluations.map(({ label }: { label: string }) => label)).toEqual(['2025', '2026']);
    expect(elements.map(({ bht }: { bht: unknown }) => bht)).toEqual([
      { levels: [null, null], change: null },
      { levels: [1, 3], change: 2 },
    ]);
    expect(actions).toEqual({ risen: ['T1'], notRisen: [], notDone: [] });
  });

  it('are refused where it doesn’t, and where it is the older one that is used', async () => {
    const { second, compare } = await prepared('');
    const refused = await compare(second, '--json');
    expect(refused).toMatchObject({ exitCode: 3, stdout: '' });
    expect(JSON.parse(refused.stderr).error).toMatchObject({
      code: 'unmapped-version',
      file: 'før.team.yaml',
    });
    const older = await compare(small);
    expect(older.stderr).toContain('nå.team.yaml er laget med liten 2, men her brukes liten 1.');
    expect(older.stderr).toContain('replaces');
  });

  it('leave a file that names what its version had not refused', async () => {
    const { work, second, compare } = await prepared(replaces);
    const file = join(work, 'før.team.yaml');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('  forste:', '  fjerde:'));
    expect((await compare(second)).stderr).toContain('«fjerde»');
    await writeFile(file, text.replace('    bht: {level: 1}', '    criteria: {"2.1": met}'));
    expect((await compare(second)).stderr).toContain('2.1');
  });

  it('are never of another instrument', async () => {
    const { second, work, compare } = await prepared(replaces);
    await writeFile(join(work, 'nå.team.yaml'), await readFile(years[0] ?? '', 'utf8'));
    const { stderr, exitCode } = await compare(second);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('laget med god-bht 2017, men her brukes liten 2');
    expect(stderr).not.toContain('replaces');
  });
});
