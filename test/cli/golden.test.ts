import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { fillForm } from './fill-form.ts';
import { runGodbht } from './run-godbht.ts';
import { type Scenario, scenarios } from './scenarios.ts';

const folderOf = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

const play = async (scenario: Scenario, language: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'godbht-'));
  folders.push(folder);
  for (const fixture of scenario.fixtures) {
    await cp(folderOf(`fixtures/${fixture}`), folder, { recursive: true });
  }
  const told: string[] = [];
  for (const command of scenario.commands) {
    told.push(`$ ${['godbht', ...command].map(quote).join(' ')}`);
    if (command[0] === 'show') {
      told.push(await readFile(join(folder, command[1] ?? ''), 'utf8'));
      continue;
    }
    if (command[0] === 'fill') {
      await fill(folder, command);
      continue;
    }
    const ran = await runGodbht(folder, command, { env: { GODBHT_LANG: language } });
    told.push(ran.stdout.replace(filledByOthers, '"sha256": "…"'));
    if (ran.stderr !== '') told.push(ran.stderr.replace(/^(?=.)/gm, '! '));
    told.push(`= ${ran.exitCode}\n`);
  }
  return told.map((text) => (text.endsWith('\n') || text === '' ? text : `${text}\n`)).join('');
};

// The program that fills the forms in writes its clock in them.
const filledByOthers = /"sha256": "[0-9a-f]{64}"/g;

const fill = (folder: string, [, from = '', to = '', name = '', ...given]: readonly string[]) =>
  fillForm(join(folder, from), join(folder, to), {
    name,
    answers: Object.fromEntries(
      given.map((one) => one.split('=')).map(([id = '', answer = '']) => [id, [answer]]),
    ),
  });

const quote = (word: string): string => (/^[\wæøå./=:-]+$/.test(word) ? word : `'${word}'`);

// UPDATE_GOLDEN=1 writes what the program says now; read the difference before committing it.
describe('what the program says, word for word', () => {
  for (const scenario of scenarios) {
    for (const language of languages) {
      test(`${scenario.name} in ${language}`, async () => {
        const file = folderOf(`golden/${scenario.name}.${language}.txt`);
        const told = await play(scenario, language);
        if (process.env.UPDATE_GOLDEN === '1') await writeFile(file, told);
        expect(told).toBe(await readFile(file, 'utf8'));
      });
    }
  }
});
