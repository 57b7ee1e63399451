import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FormStamp } from '../../src/model/form.ts';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const subject = ['--bht', ' Fjordhelse BHT', '--virksomhet', 'Fjordverft AS'];

const stampOf = async (...options: readonly string[]): Promise<FormStamp> => {
  const folder = await temporaryFolder();
  const ran = await runGodbht(folder, ['form', '-o', 'skjema.html', ...options]);
  expect(ran).toMatchObject({ exitCode: 0, stdout: '' });
  const html = await readFile(join(folder, 'skjema.html'), 'utf8');
  const [, json = ''] = /id="godbht-form">([^<]*)</.exec(html) ?? [];
  return JSON.parse(json).stamp;
};

describe('form', () => {
  it('stamps what is known, and an id of its own each time', async () => {
    const stamp = await stampOf();
    expect(stamp).toEqual({
      format: 'godbht/form@1',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      instrument: { id: 'god-bht', version: '2017' },
      language: 'nb',
    });
    expect((await stampOf()).id).not.toBe(stamp.id);
  });

  it.each<readonly [readonly string[], Partial<FormStamp>]>([
    [subject, { subject: { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' } }],
    [['--perspective', 'utenforstående'], { personal: { perspective: 'external' } }],
    [
      ['--perspective', 'bht', '--role', 'lege'],
      { personal: { perspective: 'bht', role: 'lege' } },
    ],
    [['--lang', 'en'], { language: 'en' }],
  ])('%j is in the stamp', async (options, known) => {
    expect(await stampOf(...options)).toMatchObject(known);
  });

  it.each([
    [['--bht', 'x'], '--bht gjelder bare sammen med --virksomhet'],
    [['--virksomhet', 'x'], '--virksomhet gjelder bare sammen med --bht'],
    [['--role', 'x'], '--role gjelder bare sammen med --perspective'],
    [['--format', 'docx'], 'Word'],
    [['--bht', ' '], '--bht'],
  ])('refuses %j', async (options, words) => {
    const ran = await runGodbht(await temporaryFolder(), ['form', '-o', 'a.html', ...options]);
    expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
    expect(ran.stderr).toContain(words);
  });

  it('replaces no file unless told to, and writes to a pipe', async () => {
    const folder = await temporaryFolder();
    const run = (...words: readonly string[]) => runGodbht(folder, ['form', ...words]);
    expect((await run('-o', 'a.html')).exitCode).toBe(0);
    expect((await run('-o', 'a.html')).exitCode).toBe(4);
    expect((await run('-o', 'a.html', '--force')).exitCode).toBe(0);
    expect((await run('-o', '-', '--format', 'html')).stdout).toMatch(/^<!doctype html>/);
  });
});
