import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keys, type PtySession, startPty } from './pty-session.ts';
import { runGodbht } from './run-godbht.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'godbht-spec-init-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const init = ['spec', '--init', '-o', 'krav.spec.yaml'];
const draftFile = 'krav.spec.yaml.draft';
const visible = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.'));
const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
const readDraft = async () => JSON.parse(await read(draftFile));

const buyer = [
  ['Hva heter oppdragsgiveren?', 'Fjordverft AS'],
  ['formålet', 'Ny bedriftshelsetjeneste'],
  ['situasjonen i dag', ''],
  ['Hvor mange ansatte', '240'],
  ['arbeidssteder', 'Bergen; Odda'],
  ['risikobildet', 'støy; nattarbeid'],
  ['Hvor lenge', 'to år'],
  ['forlenges', ''],
] as const;

const answerBuyer = async (session: PtySession, count: number = buyer.length): Promise<void> => {
  for (const [question, answer] of buyer.slice(0, count)) {
    await session.see(question);
    session.press(`${answer}${keys.enter}`);
  }
};

const pages = [
  'Hvilke elementer skal være med?',
  'Absolutt eller evaluert?',
  'Hva skal leverandøren dokumentere?',
  'Hvor mye skal hvert tildelingskriterium telle?',
] as const;

/** Enter on every page from there to the end, each when it is on the screen. */
const acceptFrom = async (session: PtySession, first: number): Promise<void> => {
  for (const page of [...pages.slice(first), 'Skrive krav.spec.yaml?']) {
    await session.see(page);
    session.press(keys.enter);
  }
};

describe('a new specification at the keys', () => {
  it('goes from the first question to a file without problems', async () => {
    const session = startPty(folder, init);
    await answerBuyer(session);
    const elements = await session.see(pages[0]);
    expect(elements).toContain('15 av 15 er med');
    session.press(`${keys.down} `);
    await session.see('14 av 15 er med');
    await acceptFrom(session, 0);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('krav.spec.yaml');
    expect(await visible()).toEqual(['krav.spec.yaml']);
    const written = parse(await read('krav.spec.yaml'));
    expect(written.buyer).toEqual({
      name: 'Fjordverft AS',
      purpose: 'Ny bedriftshelsetjeneste',
      employees: 240,
      sites: ['Bergen', 'Odda'],
      risks: ['støy', 'nattarbeid'],
      duration: 'to år',
    });
    const named = JSON.stringify(written.requirements);
    expect(named).toContain('"1.4"');
    expect(named).not.toContain('"2.1"');
    const weights = written.requirements.flatMap(({ weight }: { weight?: number }) => weight ?? []);
    expect(weights.reduce((sum: number, weight: number) => sum + weight, 0)).toBe(100);
    expect((await runGodbht(folder, ['validate', 'krav.spec.yaml'])).exitCode).toBe(0);
  });

  it('loses nothing when it is killed, and goes on where it was', async () => {
    const killed = startPty(folder, init);
    await answerBuyer(killed);
    await killed.see(pages[0]);
    killed.press(keys.enter);
    await killed.see(pages[1]);
    killed.press('2');
    await killed.see('[2 alt absolutt]');
    killed.press(keys.enter);
    await killed.see(pages[2]);
    killed.kill('SIGKILL');
    await killed.exit;
    expect(await readDraft()).toMatchObject({
      format: 'godbht/spec-draft@1',
      place: 'documentation',
      choices: {
        buyer: { name: 'Fjordverft AS', employees: 240 },
        treatment: { 'kompetanse-og-tverrfaglighet': 'absolute' },
      },
    });

    const resumed = startPty(folder, init);
    expect(await resumed.see('Vil du fortsette der du slapp?')).toContain('Fjordverft AS');
    resumed.press(keys.enter);
    expect(await resumed.see(pages[2])).toContain('Her slapp du forrige gang.');
    await acceptFrom(resumed, 2);
    expect(await resumed.exit).toMatchObject({ exitCode: 0 });
    expect(await visible()).toEqual(['krav.spec.yaml']);
    expect(parse(await read('krav.spec.yaml')).buyer.name).toBe('Fjordverft AS');
  });

  it('keeps the draft when it is left, and starts afresh on demand', async () => {
    const left = startPty(folder, init);
    await answerBuyer(left);
    await left.see(pages[0]);
    left.press('q');
    expect(await left.exit).toMatchObject({ exitCode: 0 });
    expect(left.after()).toContain('godbht spec --init -o krav.spec.yaml');
    expect(await visible()).toEqual([draftFile]);

    const afresh = startPty(folder, init);
    await afresh.see('Vil du fortsette der du slapp?');
    afresh.press('n');
    await afresh.see('Hva heter oppdragsgiveren?');
    afresh.press(`Annen AS${keys.enter}`);
    await afresh.see('formålet');
    expect((await readDraft()).choices.buyer).toEqual({ name: 'Annen AS' });
    afresh.press(keys.ctrlC);
    expect(await afresh.exit).toMatchObject({ exitCode: 130 });
  });

  it.each([
    ['Ctrl-C', (session: PtySession) => session.press(keys.ctrlC)],
    ['SIGTERM', (session: PtySession) => session.kill('SIGTERM')],
    ['SIGHUP', (session: PtySession) => session.kill('SIGHUP')],
  ])('ends at %s with the draft kept and the terminal as it was', async (_name, end) => {
    const session = startPty(folder, init);
    await answerBuyer(session, 2);
    await session.see('situasjonen i dag');
    end(session);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(session.raw()).toContain('\u001B[?2004l\u001B[?25h\u001B[?1049l');
    expect(session.after()).toContain('godbht spec --init -o krav.spec.yaml');
    expect(await visible()).toEqual([draftFile]);
  });

  it('puts a draft that it can’t read aside, and says so', async () => {
    await writeFile(join(folder, draftFile), '{"format": ');
    const session = startPty(folder, init);
    expect(await session.see('Hva heter oppdragsgiveren?')).toContain(`${draftFile}.bak`);
    session.press(keys.escape);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(await read(`${draftFile}.bak`)).toBe('{"format": ');
    expect(await visible()).toEqual([`${draftFile}.bak`]);
  });

  it('never lets the weights be left before they add up to 100', async () => {
    const session = startPty(folder, ['--lang', 'en', ...init]);
    for (const answer of ['Fjord Ltd', '', '', '', '', '', '', '']) {
      await session.see('>');
      session.press(`${answer}${keys.enter}`);
    }
    await session.see('Which elements');
    session.press(keys.enter);
    await session.see('Absolute or evaluated?');
    session.press(keys.enter);
    await session.see('What must the supplier document?');
    session.press(keys.enter);
    await session.see('Everything is allocated.');
    session.press('99');
    await session.see('Too much:');
    session.press(keys.enter);
    await session.see('too much.');
    session.press('f');
    await session.see('Everything is allocated.');
    session.press(keys.enter);
    await session.see('Write krav.spec.yaml?');
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
  });
});
