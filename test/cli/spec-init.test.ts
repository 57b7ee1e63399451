import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
const team = fileURLToPath(new URL('../../examples/fjordhelse-2026.team.yaml', import.meta.url));
const first = 'kompetanse-og-tverrfaglighet';
const draftFile = 'krav.spec.yaml.draft';
const visible = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.'));
const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
const readDraft = async () => JSON.parse(await read(draftFile));

const buyer = [
  ['Hva heter oppdragsgiveren?', 'Fjordverft AS'],
  ['Er oppdragsgiveren offentlig?', keys.down],
  ['formålet', 'Ny bedriftshelsetjeneste'],
  ['situasjonen i dag', ''],
  ['Hvor mange ansatte', '240'],
  ['arbeidssteder', 'Bergen; Odda'],
  ['risikobildet', 'støy; nattarbeid'],
  ['Hvor lenge', 'to år'],
  ['forlenges', ''],
] as const;

const places = [
  ...['name', 'sector', 'purpose', 'situation', 'employees'],
  ...['sites', 'risks', 'duration', 'options'],
];

const answerBuyer = async (session: PtySession, count: number = buyer.length): Promise<void> => {
  for (const [question, answer] of buyer.slice(0, count)) {
    await session.read(question);
    session.press(`${answer}${keys.enter}`);
  }
};

const pages = [
  'Hvilke elementer skal være med?',
  'Hvilke elementer skal evalueres?',
  'Hvilke av de andre skal være absolutte?',
  'Hva skal leverandøren dokumentere?',
  'Hvor mye skal hvert tildelingskriterium telle?',
  'Skrive krav.spec.yaml?',
] as const;

/** Enter at every question from there to the end, each when it is asked. */
const acceptFrom = async (session: PtySession, first: number): Promise<void> => {
  for (const page of pages.slice(first)) {
    await session.read(page);
    session.press(keys.enter);
  }
};

/** What the library of prompts says by itself. */
const english = /navigate|select|submit|invert|toggle|provide|must|valid|answer|yes/i;

describe('a new specification at the keys', () => {
  it('goes from the first question to a file without problems', async () => {
    const session = startPty(folder, init);
    await answerBuyer(session);
    await session.read(pages[0]);
    session.press(`${keys.down} ${keys.enter}`);
    expect(await session.read(pages[1])).toContain('14 av 15');
    await acceptFrom(session, 1);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('krav.spec.yaml');
    expect(session.after().replaceAll('godbht validate', '')).not.toMatch(english);
    expect(await visible()).toEqual(['krav.spec.yaml']);
    const written = parse(await read('krav.spec.yaml'));
    expect(written.buyer).toEqual({
      name: 'Fjordverft AS',
      sector: 'private',
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
    const validated = await runGodbht(folder, ['validate', 'krav.spec.yaml', '--json']);
    expect(JSON.parse(validated.stdout).problems).toMatchObject([{ code: 'placeholder' }]);
  });

  it('has every answer on disk before the next question, and goes on where it was killed', async () => {
    const killed = startPty(folder, init);
    for (const [index, [question, answer]] of buyer.entries()) {
      await killed.read(question);
      if (index > 0) expect((await readDraft()).place).toBe(places[index]);
      killed.press(`${answer}${keys.enter}`);
    }
    await killed.read(pages[0]);
    expect((await readDraft()).choices.buyer).toMatchObject({ employees: 240, duration: 'to år' });
    killed.press(keys.enter);
    await killed.read(pages[1]);
    killed.press(` ${keys.enter}`);
    await killed.read(pages[2]);
    expect((await readDraft()).choices.treatment).toEqual({ [first]: 'evaluated' });
    killed.press(` ${keys.enter}`);
    await killed.read(pages[3]);
    killed.press(keys.down + keys.enter);
    await killed.read('Velger du ingen, blir det som foreslått.');
    killed.press(` ${keys.enter}`);
    await killed.read('► 1 Kompetanse og tverrfaglighet: 1 valgt');
    killed.kill('SIGKILL');
    await killed.exit;
    const draft = await readDraft();
    expect(draft).toMatchObject({
      format: 'godbht/spec-draft@1',
      place: 'documentation',
      choices: {
        buyer: { name: 'Fjordverft AS', employees: 240 },
        treatment: { [first]: 'evaluated', kvalitetssystem: 'absolute' },
      },
    });
    expect(draft.choices.documentation[first]).toHaveLength(1);

    const resumed = startPty(folder, init);
    expect(await resumed.read('Vil du fortsette der du slapp?')).toContain('Fjordverft AS');
    resumed.press(keys.enter);
    expect(await resumed.read(pages[3])).toContain('Her slapp du forrige gang.');
    await acceptFrom(resumed, 3);
    expect(await resumed.exit).toMatchObject({ exitCode: 0 });
    expect(await visible()).toEqual(['krav.spec.yaml']);
    expect(parse(await read('krav.spec.yaml')).buyer.name).toBe('Fjordverft AS');
  });

  it('goes back with Esc, question by question, and keeps what was answered', async () => {
    const session = startPty(folder, init);
    await answerBuyer(session, 5);
    await session.read('arbeidssteder');
    session.press(keys.escape);
    expect(await session.read('> 240')).toContain('Hvor mange ansatte');
    session.press(keys.escape);
    await session.read('situasjonen i dag');
    session.press(keys.escape);
    await session.read('> Ny bedriftshelsetjeneste');
    session.press(`${'\u007F'.repeat(30)}${keys.enter}`);
    await session.read('situasjonen i dag');
    expect((await readDraft()).choices.buyer).toEqual({
      name: 'Fjordverft AS',
      sector: 'private',
      employees: 240,
    });
    session.press(`første${keys.enter}`);
    await session.read('> 240');
    session.press(keys.enter);
    await session.read('arbeidssteder');
    // A list that is pasted stays a list, and its lines answer nothing.
    session.press(`\u001B[200~Bergen\rOdda\u001B[201~`);
    await session.read('> Bergen; Odda');
    session.press(keys.enter);
    await session.read('risikobildet');
    expect((await readDraft()).choices.buyer.sites).toEqual(['Bergen', 'Odda']);
    session.press(keys.ctrlC);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
  });

  it('keeps the draft when it is left, and starts afresh on demand', async () => {
    const left = startPty(folder, init);
    await answerBuyer(left, 1);
    await left.read('oppdragsgiveren offentlig');
    left.press(keys.escape);
    expect(await left.read('> Fjordverft AS')).toContain('Esc avslutt');
    left.press(keys.escape);
    expect(await left.exit).toMatchObject({ exitCode: 0 });
    expect(left.after()).toContain('godbht spec --init -o krav.spec.yaml');
    expect(await visible()).toEqual([draftFile]);

    const afresh = startPty(folder, init);
    await afresh.read('Vil du fortsette der du slapp?');
    afresh.press(keys.down + keys.enter);
    await afresh.read('Hva heter oppdragsgiveren?');
    expect((await readDraft()).choices.buyer).toEqual({ name: 'Fjordverft AS' });
    afresh.press(`Annen AS${keys.enter}`);
    await afresh.read('oppdragsgiveren offentlig');
    expect((await readDraft()).choices.buyer).toEqual({ name: 'Annen AS' });
    afresh.press(keys.ctrlC);
    expect(await afresh.exit).toMatchObject({ exitCode: 130 });
  });

  it('keeps the text that was being typed at Ctrl-C for next time', async () => {
    const left = startPty(folder, init);
    await answerBuyer(left, 3);
    await left.read('situasjonen i dag');
    left.press('Avtalen går ut');
    await left.read('Avtalen går ut');
    left.press(keys.ctrlC);
    expect(await left.exit).toMatchObject({ exitCode: 130 });
    expect((await readDraft()).choices.buyer.situation).toBe('Avtalen går ut');
    const resumed = startPty(folder, init);
    await resumed.read('Vil du fortsette der du slapp?');
    resumed.press(keys.enter);
    expect(await resumed.read('> Avtalen går ut')).toContain('situasjonen i dag');
    resumed.press(keys.ctrlC);
    await resumed.exit;
  });

  it('takes lines that are pasted for one text, and answers no further question with them', async () => {
    const session = startPty(folder, init);
    await answerBuyer(session, 2);
    await session.read('formålet');
    session.press('Første linje\rAndre linje\rTredje linje\r');
    await session.read('> Første linje Andre linje Tredje linje');
    expect((await readDraft()).place).toBe('purpose');
    session.press(keys.enter);
    await session.read('situasjonen i dag');
    expect((await readDraft()).choices.buyer.purpose).toBe('Første linje Andre linje Tredje linje');
    session.press(keys.ctrlC);
    await session.exit;
  });

  it.each([
    ['Ctrl-C', (session: PtySession) => session.press(keys.ctrlC)],
    ['Ctrl-D', (session: PtySession) => session.press(keys.ctrlD)],
    ['SIGTERM', (session: PtySession) => session.kill('SIGTERM')],
    ['SIGHUP', (session: PtySession) => session.kill('SIGHUP')],
  ])('ends at %s with the draft kept and the terminal as it was', async (_name, end) => {
    const session = startPty(folder, init);
    await answerBuyer(session, 3);
    await session.read('situasjonen i dag');
    end(session);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(session.raw()).toContain('\u001B[?2004l\u001B[?25h');
    expect(session.after()).toContain('godbht spec --init -o krav.spec.yaml');
    expect(await visible()).toEqual([draftFile]);
  });

  it('puts a draft that it can’t read aside, and says so', async () => {
    await writeFile(join(folder, draftFile), '{"format": ');
    const session = startPty(folder, init);
    expect(await session.read('Hva heter oppdragsgiveren?')).toContain(`${draftFile}.bak`);
    session.press(keys.escape);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('Ingenting er opprettet.');
    expect(await read(`${draftFile}.bak`)).toBe('{"format": ');
    expect(await visible()).toEqual([`${draftFile}.bak`]);
  });

  it('shows a hostile draft as harmless', async () => {
    const name = 'A\u202E\u001B[2JB';
    const buyer = { name, purpose: 'x\u009B2J\ny' };
    await writeFile(
      join(folder, draftFile),
      JSON.stringify({ format: 'godbht/spec-draft@1', place: 'purpose', choices: { buyer } }),
    );
    const session = startPty(folder, init);
    expect(await session.read('Fortsett')).toContain('A\uFFFD[2JB');
    session.press(keys.enter);
    await session.read('> x\uFFFD2J y');
    session.press(keys.escape);
    await session.read('oppdragsgiveren offentlig');
    session.press(keys.escape);
    await session.read('> A\uFFFD[2JB');
    session.press(keys.ctrlC);
    await session.exit;
    for (const live of ['\u009B', '\u202E', '\u001B[2J']) expect(session.raw()).not.toContain(live);
  });

  it('never lets the weights be left before they add up to 100, in English and on a small terminal too', async () => {
    const session = startPty(folder, ['--lang', 'en', ...init], { columns: 60, rows: 16 });
    await session.read('What is the name');
    session.press(`Fjord Ltd${keys.enter}`);
    for (const question of [
      'public',
      'purpose',
      'situation',
      'many',
      'sites',
      'risks',
      'long',
      'extended',
    ]) {
      await session.read(question);
      session.press(question === 'many' ? `about ten${keys.enter}` : keys.enter);
      if (question !== 'many') continue;
      await session.read('Write a whole number');
      session.press(`${'\u007F'.repeat(9)}${keys.enter}`);
    }
    await session.read('Which elements should be included?');
    session.press('a');
    await session.read('[ ]');
    session.press(keys.enter);
    await session.read('Choose at least one element.');
    session.press('a');
    await session.read('[x]');
    session.press(keys.enter);
    await session.read('Which elements should be evaluated?');
    session.press(keys.enter);
    await session.read('Which of the others');
    session.press(keys.enter);
    await session.read('What must the supplier document?');
    session.press(keys.enter);
    const asked = await session.read('How much should each');
    const [, weight = ''] = /(\d+)%/.exec(asked) ?? [];
    session.press(keys.down + keys.enter);
    await session.read(`Left to allocate: ${weight}`);
    session.press(`9${keys.enter}`);
    await session.read('A weight is a whole number from 0 to 100.');
    session.press(`${'\u007F'.repeat(3)}99${keys.enter}`);
    await session.read(/Continue \(Too much: \d+\)/);
    session.press('\u001B[A\r');
    await session.read(/! Too much: \d+/);
    session.press(keys.down + keys.enter);
    await session.read(`Left to allocate: ${weight}`);
    session.press(`${'\u007F'.repeat(2)}${weight}${keys.enter}`);
    await session.read(/ {2}Continue\r\n/);
    session.press('\u001B[A\r');
    await session.read('Write krav.spec.yaml?');
    session.press(keys.enter);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(await visible()).toEqual(['krav.spec.yaml']);
  });

  it('has what is weak in the profile chosen and marked', async () => {
    await cp(team, join(folder, 'vår.team.yaml'));
    const session = startPty(folder, [...init, '--from', 'vår.team.yaml', '--below', '3']);
    await answerBuyer(session);
    await session.read(pages[0]);
    session.press(keys.enter);
    const shown = await session.read(pages[1]);
    expect(shown).toMatch(/\[x\] 9 Tiltak – svakt\r/);
    expect(shown).toMatch(/\[ \] 1 Kompetanse og tverrfaglighet\r/);
    session.press(keys.down.repeat(3));
    await session.read('Svakt i profilen (under 3).');
    await acceptFrom(session, 1);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('derfor evaluert: ');
  });
});
