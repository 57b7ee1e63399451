import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeDraftExample } from './draft-example.ts';
import { keys, startPty } from './pty-session.ts';
import { temporaryFolder } from './temporary-folder.ts';

it('goes from what matters most through the measures to Table 3, each step on disk at once', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'vår.team.yaml');
  await writeDraftExample(file);
  const before = await readFile(file, 'utf8');
  const read = async () => parse(await readFile(file, 'utf8'));
  const next = `T${Number((await read()).actions.at(-1).id.slice(1)) + 1}`;

  const session = startPty(folder, ['score', 'vår.team.yaml']);
  expect(await session.see('Alt er omforent.')).toContain('p viktigst å forbedre');
  session.press('p');
  await session.see('Ingen er valgt ennå.');
  session.press(' ');
  await session.see('Viktigst først: element 11.');
  expect((await read()).priorities).toEqual(['helsefremmende-arbeidsplasser']);
  session.press('j1');
  await session.see('Viktigst først: element 6, 11.');
  session.press(keys.enter);
  const list = await session.see('Tiltakene');
  expect(list).toMatch(/6 Informasjon og markedsføring +viktigst, nr\. 1/);
  expect(list).toContain('a ansvarlig');

  // Narrowed to what matters most: the last row is a proposal of element 11.
  session.press('e');
  await session.see('bare de viktigste områdene');
  session.press('\u001B[F');
  await session.see('Enter ta med');
  session.press('a');
  await session.see('Hvem har ansvaret');
  session.press(`HMS-leder${keys.enter}`);
  await session.see(`Tiltak ${next} er lagret.`);
  session.press('1');
  await session.see('prioritet høy');
  const made = (await read()).actions.at(-1);
  expect(made).toMatchObject({
    id: next,
    element: 'helsefremmende-arbeidsplasser',
    owner: 'HMS-leder',
    priority: 'high',
    status: 'pending',
  });
  expect(made).toHaveProperty('draftedFrom');
  session.press('x');
  await session.see(`Tiltak ${next} er forkastet.`);
  expect((await read()).actions.at(-1).status).toBe('rejected');

  session.press('z');
  await session.see('Angret');
  expect((await read()).actions.at(-1)).toEqual(made);
  session.press('zzzz');
  await session.see('Viktigst å forbedre');
  session.press('zz');
  await session.see('Det er ikke noe mer å angre.');
  expect(await readFile(file, 'utf8')).toBe(before);

  session.press(keys.escape);
  await session.see('Alt er omforent.');
  session.press(keys.enter);
  expect(await session.exit).toMatchObject({ exitCode: 0 });
  expect(session.after()).toContain('Tabell 3');
});

it('says what the keys of the list do', async () => {
  const folder = await temporaryFolder();
  await writeDraftExample(join(folder, 'vår.team.yaml'));
  const session = startPty(folder, ['--lang', 'en', 'score', 'vår.team.yaml'], {
    columns: 60,
    rows: 20,
  });
  await session.see('Everything is agreed.');
  session.press('m');
  await session.see('The measures');
  session.press('?');
  const help = await session.see('On this page');
  for (const words of ['x     put aside', 'a     owner', '1–3   priority', 'p     in place']) {
    expect(help).toContain(words);
  }
  session.press(keys.escape);
  await session.see('►');
  session.press('q');
  expect(await session.exit).toMatchObject({ exitCode: 0 });
});
