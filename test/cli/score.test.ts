import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keys, type PtySession, startPty } from './pty-session.ts';
import { runGodbht } from './run-godbht.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'godbht-score-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const opening = [
  ...['--bht', 'Fjordhelse BHT', '--virksomhet', 'Fjordverft AS'],
  ...['--perspective', 'bht', '--name', '', '--role', 'bedriftslege'],
];

const read = async (file: string) => parse(await readFile(join(folder, file), 'utf8'));
const visible = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => !name.startsWith('.'));

const edit = async (file: string, change: (text: string) => string): Promise<void> =>
  writeFile(join(folder, file), change(await readFile(join(folder, file), 'utf8')));

/** Long enough for the program to read what has been pressed before more is. */
const pause = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 150));

/** Answers one item after the other, each when its question is on the screen. */
const answer = async (session: PtySession, levels: string, from = 0): Promise<void> => {
  for (const [index, level] of [...levels].entries()) {
    await session.see(`${from + index} av 30 besvart`);
    session.press(level);
  }
};

describe('one person', () => {
  it('goes from the first question to Table 3', async () => {
    const session = startPty(folder, ['score']);
    await session.read('Ny vurdering alene');
    session.press(keys.enter);
    await session.read('Hva heter bedriftshelsetjenesten?');
    session.press(keys.enter);
    await session.read('Dette må fylles ut.');
    session.press(`Fjordhelse BHT${keys.enter}`);
    await session.read('Hva heter virksomheten');
    session.press(`Fjordverft AS${keys.enter}`);
    await session.read('Hvem representerer du?');
    session.press(keys.enter);
    await session.read('Hva heter du?');
    session.press(keys.enter);
    await session.read('Hvilken rolle har du?');
    session.press(`bedriftslege${keys.enter}`);
    const first = await session.see('Element 1 av 15: Kompetanse og tverrfaglighet');
    expect(first).toContain('fjordhelse-bht-bedriftslege.scoring.yaml');
    expect(first).toContain('BHTs evne til å bidra');
    await answer(session, '321432143214321432143214321432');
    await session.see('Alt er besvart.');
    session.press(keys.enter);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('Tabell 3');
    expect(session.after()).toContain('fjordhelse-bht-bedriftslege.scoring.yaml: 30 av 30 besvart');
    expect(session.after()).toContain('godbht merge');
    const scoring = await read('fjordhelse-bht-bedriftslege.scoring.yaml');
    expect(scoring).toMatchObject({
      format: 'godbht/scoring@1',
      subject: { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' },
      perspective: 'bht',
      rater: { role: 'bedriftslege' },
      ratings: { 'kompetanse-og-tverrfaglighet': { bht: { level: 3 }, virksomhet: { level: 2 } } },
    });
    expect(Object.keys(scoring.ratings)).toHaveLength(15);
    expect(await visible()).toEqual(['fjordhelse-bht-bedriftslege.scoring.yaml']);
  });

  it('loses nothing when it is killed, and goes on at the first open item', async () => {
    const killed = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await answer(killed, '3142314');
    await killed.see('7 av 30 besvart');
    killed.press('n');
    await killed.see('Notat om elementet');
    killed.press('dette blir borte');
    killed.kill('SIGKILL');
    await killed.exit;
    const left = await read('min.scoring.yaml');
    expect(left.ratings['virksomhetsplanlegging-i-bht']).toEqual({ bht: { level: 4 } });

    const resumed = startPty(folder, ['score', 'min.scoring.yaml']);
    const screen = await resumed.see('7 av 30 besvart');
    expect(screen).toContain('Element 4 av 15');
    expect(screen).toContain('Virksomhetens evne');
    resumed.press('2');
    await resumed.see('Element 5 av 15');
    resumed.press('q');
    expect(await resumed.exit).toMatchObject({ exitCode: 0 });
    const now = await read('min.scoring.yaml');
    expect(now.ratings['virksomhetsplanlegging-i-bht']).toEqual({
      bht: { level: 4 },
      virksomhet: { level: 2 },
    });
    expect(now.ratings).toMatchObject(left.ratings);
    expect(await visible()).toEqual(['min.scoring.yaml']);
  });

  it.each([
    ['Ctrl-C', (session: PtySession) => session.press(keys.ctrlC)],
    ['Ctrl-D', (session: PtySession) => session.press(keys.ctrlD)],
    ['SIGINT from elsewhere', (session: PtySession) => session.kill('SIGINT')],
    ['SIGTERM', (session: PtySession) => session.kill('SIGTERM')],
    ['SIGHUP', (session: PtySession) => session.kill('SIGHUP')],
  ])(
    'ends at %s with all answers kept, the lock gone and the terminal as it was',
    async (_name, end) => {
      const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
      await answer(session, '3');
      await session.see('1 av 30 besvart');
      end(session);
      expect(await session.exit).toMatchObject({ exitCode: 130 });
      expect(session.raw()).toContain('\u001B[?2004l\u001B[?25h\u001B[?1049l');
      expect(session.after()).toContain('godbht score min.scoring.yaml');
      expect((await read('min.scoring.yaml')).ratings).toEqual({
        'kompetanse-og-tverrfaglighet': { bht: { level: 3 } },
      });
      expect(await visible()).toEqual(['min.scoring.yaml']);
    },
  );

  it('takes keys that come before the first question is there', async () => {
    const asked = opening.slice(0, -2);
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...asked]);
    await session.read('Hvilken rolle har du?');
    session.press(`lege${keys.enter}`);
    await pause();
    session.press('3214321');
    await session.see('7 av 30 besvart');
    session.press('q');
    await session.exit;
    expect(await read('min.scoring.yaml')).toMatchObject({ rater: { role: 'lege' } });
  });

  it('stays on the screen at Ctrl-Z', async () => {
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await session.see('0 av 30 besvart');
    session.press(keys.ctrlZ);
    session.press('3');
    await session.see('1 av 30 besvart');
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
  });

  it('takes keys as fast as they come', async () => {
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await session.see('0 av 30 besvart');
    session.press('3'.repeat(30));
    await session.see('Alt er besvart.');
    session.press('q');
    await session.exit;
    expect(Object.values((await read('min.scoring.yaml')).ratings)).toEqual(
      Array(15).fill({ bht: { level: 3 }, virksomhet: { level: 3 } }),
    );
  });

  it('writes pasted lines into a note and obeys none of them', async () => {
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await session.see('0 av 30 besvart');
    session.press('n');
    await session.see('Notat om elementet');
    session.press(`\u001B[200~første linje\r3x\u001B[201~`);
    await session.see('3x');
    session.press(keys.enter);
    await session.see('Notatet er lagret.');
    session.press('q');
    await session.exit;
    expect((await read('min.scoring.yaml')).ratings).toEqual({
      'kompetanse-og-tverrfaglighet': { notes: 'første linje\n3x' },
    });
  });

  it('begins at the element that is asked for, in English too', async () => {
    const session = startPty(folder, [
      '--lang',
      'en',
      'score',
      'mine.scoring.yaml',
      ...opening,
      '--element',
      '7',
    ]);
    expect(await session.see('Element 7 of 15: HSE planning')).toContain('not applicable');
    session.press('k');
    await session.see('How far is each criterion met?');
    session.press('m');
    await session.see('[m] 7.1');
    session.press(keys.enter);
    await session.see('unanswered');
    session.press('q');
    await session.exit;
    expect((await read('mine.scoring.yaml')).ratings).toEqual({
      'hms-planlegging': { criteria: { '7.1': 'met' } },
    });
  });

  it('draws itself anew when the terminal changes its size', async () => {
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await session.see(/Ikke startet {3}2 Noe/);
    session.resize(60, 16);
    await session.see(/1 Ikke startet +2 Noe framgang\r\n/);
    session.press('q');
    await session.exit;
  });

  it('takes in what somebody else wrote meanwhile, and says nothing of it', async () => {
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await answer(session, '3');
    await session.see('1 av 30 besvart');
    await edit('min.scoring.yaml', (text) =>
      text.replace('{level: 3}}}', '{level: 3}}, etikk: {notes: utenfra}} # min egen'),
    );
    session.press('2');
    await session.see('2 av 30 besvart');
    session.press('z');
    await session.see('1 av 30 besvart');
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect((await read('min.scoring.yaml')).ratings).toEqual({
      'kompetanse-og-tverrfaglighet': { bht: { level: 3 } },
      etikk: { notes: 'utenfra' },
    });
    expect(await readFile(join(folder, 'min.scoring.yaml'), 'utf8')).toContain('# min egen');
  });

  describe('when what was typed can’t be saved', () => {
    /** A note typed into a file in which somebody else has written another one meanwhile. */
    const clash = async (): Promise<PtySession> => {
      const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
      await session.see('0 av 30 besvart');
      session.press('n');
      await session.see('Notat om elementet');
      await edit('min.scoring.yaml', (text) =>
        text.replace('ratings: {}', 'ratings: {kompetanse-og-tverrfaglighet: {notes: deres}}'),
      );
      session.press('vårt eget notat');
      await session.see('vårt eget notat');
      session.press(keys.enter);
      const screen = await session.see('Hva vil du gjøre?');
      expect(screen).toContain('Kunne ikke lagre: min.scoring.yaml');
      expect(screen).toContain('Notat: vårt eget notat');
      return session;
    };

    it('reads the file anew and keeps the text in its field', async () => {
      const session = await clash();
      session.press('l');
      const field = await session.see('Filen er lest på nytt');
      expect(field).toContain('> vårt eget notat');
      expect(field).toContain('deres');
      session.press(keys.enter);
      await session.see('Notatet er lagret.');
      session.press('q');
      expect(await session.exit).toMatchObject({ exitCode: 0 });
      expect((await read('min.scoring.yaml')).ratings).toEqual({
        'kompetanse-og-tverrfaglighet': { notes: 'vårt eget notat' },
      });
    });

    it('tries again as often as one likes, and goes on when it works', async () => {
      const session = await clash();
      session.press(keys.enter);
      await session.see('Prøvde igjen, men det er fortsatt ikke lagret.');
      await edit('min.scoring.yaml', (text) =>
        text.replace('{kompetanse-og-tverrfaglighet: {notes: deres}}', '{}'),
      );
      session.press(keys.enter);
      await session.see('Notatet er lagret.');
      session.press('q');
      await session.exit;
      expect((await read('min.scoring.yaml')).ratings).toEqual({
        'kompetanse-og-tverrfaglighet': { notes: 'vårt eget notat' },
      });
    });

    it('saves a copy under a name that is free, and goes on there', async () => {
      const session = await clash();
      session.press('k');
      await session.see('Hva skal kopien hete?');
      session.press(`min.scoring.yaml${keys.enter}`);
      expect(await session.see('Hva vil du gjøre?')).toContain('finnes');
      session.press('k');
      expect(await session.see('Hva skal kopien hete?')).toContain('> min.scoring.yaml');
      session.press(`\u0015${'ny.scoring.yaml'}`);
      await session.see('> ny.scoring.yaml');
      session.press(keys.enter);
      await session.see('Alt er lagret i ny.scoring.yaml');
      session.press('3');
      await session.see('1 av 30 besvart');
      session.press('q');
      expect(await session.exit).toMatchObject({ exitCode: 0 });
      expect(session.after()).toContain('godbht score ny.scoring.yaml');
      expect((await read('ny.scoring.yaml')).ratings).toEqual({
        'kompetanse-og-tverrfaglighet': { bht: { level: 3 }, notes: 'vårt eget notat' },
      });
      expect((await read('min.scoring.yaml')).ratings).toEqual({
        'kompetanse-og-tverrfaglighet': { notes: 'deres' },
      });
      expect(await visible()).toEqual(['min.scoring.yaml', 'ny.scoring.yaml']);
    });

    it.each([
      ['q', 'q', 4],
      ['Ctrl-C', keys.ctrlC, 130],
    ])('prints it where one leaves with %s', async (_name, key, exitCode) => {
      const session = await clash();
      session.press(key);
      expect(await session.exit).toMatchObject({ exitCode });
      expect(session.after()).toContain('Skrevet, men ikke lagret:');
      expect(session.after()).toContain('vårt eget notat');
    });
  });

  it('leaves a text at Ctrl-C, and has it there the next time', async () => {
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await session.see('0 av 30 besvart');
    session.press('n');
    await session.see('Notat om elementet');
    session.press('et halvt');
    await session.see('> et halvt');
    session.press(keys.ctrlC);
    await session.see('Teksten står i feltet neste gang');
    session.press('n');
    await session.see('> et halvt');
    session.press(keys.ctrlC);
    await session.see('Teksten står i feltet neste gang');
    session.press(keys.ctrlC);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(session.after()).toContain('Notat: et halvt');
  });

  it('tells what was being typed when the terminal goes', async () => {
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await session.see('0 av 30 besvart');
    session.press('n');
    await session.see('Notat om elementet');
    session.press('et halvt');
    await session.see('> et halvt');
    session.kill('SIGTERM');
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(session.after()).toContain('Notat: et halvt');
  });

  it('takes lines that are pasted without brackets for text, and for keys nowhere', async () => {
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await session.see('0 av 30 besvart');
    session.press('3\r2\rn\r');
    await pause();
    session.press('n');
    await session.see('Notat om elementet');
    session.press('Første linje\randre linje 3 q x\r\r- tredje');
    await session.see('- tredje');
    session.press(keys.enter);
    expect(await session.see('Notatet er lagret.')).toContain('0 av 30 besvart');
    session.press('q');
    await session.exit;
    expect((await read('min.scoring.yaml')).ratings).toEqual({
      'kompetanse-og-tverrfaglighet': { notes: 'Første linje\nandre linje 3 q x\n\n- tredje' },
    });
  });

  it('says that another session has the file', async () => {
    const first = startPty(folder, ['score', 'min.scoring.yaml', ...opening]);
    await first.see('0 av 30 besvart');
    const second = startPty(folder, ['score', 'min.scoring.yaml']);
    expect(await second.exit).toMatchObject({ exitCode: 4 });
    expect(second.raw()).not.toContain('\u001B[?1049h');
    first.press('q');
    expect(await first.exit).toMatchObject({ exitCode: 0 });
  });
});

describe('the team', () => {
  const vote = (role: string, bht: readonly number[], notes = ''): Promise<unknown> =>
    writeFile(
      join(folder, `${role}.scoring.yaml`),
      [
        'format: godbht/scoring@1',
        `id: ${role}`,
        'instrument: {id: god-bht, version: "2017"}',
        'subject: {bht: Fjordhelse BHT, virksomhet: Fjordverft AS}',
        'perspective: bht',
        'date: 2026-11-20',
        'ratings:',
        `  etikk: {bht: {level: ${bht[0]}}, virksomhet: {level: 3}${notes === '' ? '' : `, notes: ${notes}`}}`,
        `  tiltak: {bht: {level: ${bht[1]}}, virksomhet: {level: 2}}`,
        '',
      ].join('\n'),
    );

  it('goes from merged voices through agenda, reasons, dissent and measures to Table 3', async () => {
    await vote('lege', [1, 2], 'Ingen retningslinjer');
    await vote('ergonom', [4, 2]);
    await vote('verneombud', [2, 3]);
    const merged = await runGodbht(folder, ['merge', '.', '-o', 'vår.team.yaml']);
    expect(merged.exitCode).toBe(0);
    const before = await read('vår.team.yaml');

    const session = startPty(folder, ['score', 'vår.team.yaml']);
    const agenda = await session.see('27 punkter må drøftes');
    expect(agenda).toMatch(/3 Etikk +BHT +spredning 3/);
    expect(agenda).toContain('3 vurderinger, toleranse 1');
    session.press('a');
    expect(await session.see('Bekrefte 2 av 3 punkter?')).toMatch(
      /\[ \] +9 Tiltak +BHT +\(2\) · 2 1 ·/,
    );
    session.press('a');
    await session.see('Bekrefte 3 punkter?');
    session.press('j');
    const hidden = await session.see('Element 3 av 15: Etikk');
    expect(hidden).not.toContain('spredning');
    session.press('v');
    const revealed = await session.see('spredning 3 · median 2');
    expect(revealed).toContain('Utenfor toleransen (1)');
    expect(revealed).toContain('vurderinger ·');
    expect(revealed).toContain('Ingen retningslinjer');
    session.press('3');
    await session.see('Hvorfor ble dere enige om 3 Betydelig framgang?');
    session.press(`Retningslinjer ble vedtatt${keys.enter}`);
    expect(await session.see('4 av 30 omforent')).toContain('Omforent: 3 Betydelig framgang');
    session.press('u');
    await session.see('Hvem er uenig');
    session.press(`verneombudet: for høyt${keys.enter}`);
    await session.see('Uenigheten er lagret.');
    session.press('t');
    await session.see('hva skal gjøres');
    session.press(`Gjøre retningslinjene kjent${keys.enter}`);
    await session.see('Hvem har ansvaret');
    session.press(`daglig leder${keys.enter}`);
    await session.see('Når er fristen');
    session.press(`2027-03-01${keys.enter}`);
    await session.see('Tiltak T1 er lagret.');
    session.press('s');
    await session.see('Element 1 av 15');
    session.press('2'.repeat(26));
    await session.see('Alt er omforent.');
    session.press(keys.enter);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('Tabell 3');
    expect(session.after()).toContain('godbht actions');

    const team = await read('vår.team.yaml');
    expect(team.voices).toEqual(before.voices);
    expect(team.agreed.etikk).toEqual({
      bht: { level: 3, reason: 'Retningslinjer ble vedtatt', dissent: 'verneombudet: for høyt' },
      virksomhet: { level: 3 },
    });
    expect(team.agreed.tiltak).toEqual({ bht: { level: 2 }, virksomhet: { level: 2 } });
    expect(team.actions).toEqual([
      {
        id: 'T1',
        element: 'etikk',
        text: 'Gjøre retningslinjene kjent',
        owner: 'daglig leder',
        due: '2027-03-01',
        status: 'pending',
      },
    ]);
    expect((await runGodbht(folder, ['validate', 'vår.team.yaml'])).stdout).not.toContain('error');
  });

  it('holds a second round and writes grounds down, and loses neither when it is left', async () => {
    await vote('lege', [1, 2]);
    await vote('ergonom', [4, 2]);
    await vote('verneombud', [2, 3]);
    await runGodbht(folder, ['merge', '.', '-o', 'vår.team.yaml']);
    const session = startPty(folder, ['score', 'vår.team.yaml']);
    await session.see('27 punkter må drøftes');
    session.press(keys.enter);
    await session.see('Element 3 av 15: Etikk');
    session.press('y');
    await session.see('Vis enkeltvurderingene først');
    session.press('v');
    await session.see('spredning 3 · median 2');
    session.press('y');
    await session.see('Ny runde: rekk opp hånden');
    session.press('3343');
    await session.see('4 hender');
    session.press(keys.backspace);
    expect(await session.see('3 hender · spredning 1 · median 3')).toMatch(/4 Fullt.* → █+ 1/);
    session.press(keys.enter);
    await session.see('Etter samtalen: 2 på nivå 3, 1 på nivå 4');
    expect((await read('vår.team.yaml')).agreed.etikk).toEqual({
      bht: { secondRound: { counts: { 1: 0, 2: 0, 3: 2, 4: 1 } } },
    });
    session.press('e');
    await session.see('Hva bygger nivåene på');
    session.press(`20 planer trukket${keys.enter}`);
    await session.see('Når er grunnlaget fra?');
    session.press(`12.11.2026${keys.enter}`);
    await session.see('20 planer trukket (12.11.2026)');
    session.press('y');
    await session.see('Hendene er talt før.');
    session.press('4');
    await session.see('4 hender');
    session.press(keys.ctrlC);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(session.after()).toContain('3 Etikk, BHT, Ny runde, hender på nivå: 3 3 4 4');
    expect((await read('vår.team.yaml')).agreed.etikk).toEqual({
      bht: { secondRound: { counts: { 1: 0, 2: 0, 3: 2, 4: 1 } } },
      evidence: [{ text: '20 planer trukket', date: '2026-11-12' }],
    });
  });

  it('starts straight away without voices, and lists what is undecided', async () => {
    const session = startPty(folder, ['score', '--bht', 'A', '--virksomhet', 'B']);
    await session.read('Ny evaluering sammen');
    session.press(keys.down + keys.enter);
    expect(await session.read('Hvor stor spredning')).toContain('► Ett nivå');
    session.press(keys.enter);
    expect(await session.see('0 av 30 omforent')).toContain('a-2026.team.yaml');
    session.press('3');
    await session.see('1 av 30 omforent');
    session.press('s'.repeat(29));
    await session.see('29 vurderinger står åpne.');
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('Ikke avgjort:');
    expect(session.after()).toContain(
      '15 Rusmidler og spilleavhengighet, Virksomhet: svar mangler',
    );
    const team = await read('a-2026.team.yaml');
    expect(team).toMatchObject({ tolerance: 1, voices: [] });
    expect(team.agreed).toEqual({ 'kompetanse-og-tverrfaglighet': { bht: { level: 3 } } });
  });

  it('offers what is in the folder to go on with, and never takes an existing name', async () => {
    await runGodbht(folder, [
      'set',
      'a-2026.team.yaml',
      '3',
      '--bht',
      '2',
      '--subject-bht',
      'A',
      '--subject-virksomhet',
      'B',
    ]);
    const resumed = startPty(folder, ['score']);
    expect(await resumed.read('a-2026.team.yaml')).toContain(
      '1 av 30 omforent, 29 igjen · teamet · A og B',
    );
    resumed.press(keys.enter);
    await resumed.see('Element 1 av 15');
    resumed.press('q');
    await resumed.exit;

    const fresh = startPty(folder, ['score', '--bht', 'A', '--virksomhet', 'B']);
    expect(await fresh.read('Ny evaluering sammen')).toContain('► Ny vurdering alene');
    fresh.press(keys.down + keys.enter + keys.enter);
    await fresh.see('0 av 30 omforent');
    fresh.press('q');
    await fresh.exit;
    expect(await visible()).toEqual(['a-2026-2.team.yaml', 'a-2026.team.yaml']);
  });
});

describe('what can’t be used', () => {
  it('is told beside the list, which stays', async () => {
    await writeFile(join(folder, 'feil.scoring.yaml'), 'format: godbht/scoring@1\nratings: [\n');
    const session = startPty(folder, ['score']);
    await session.read('feil.scoring.yaml');
    session.press(keys.enter);
    const again = await session.read(/feil.scoring.yaml:\d+:[\s\S]*Esc avslutt/);
    expect(again).toContain('► feil.scoring.yaml');
    session.press(keys.down + keys.enter);
    await session.read('Hva heter bedriftshelsetjenesten?');
    session.press(keys.ctrlC);
    await session.exit;
  });

  it('is told before any question is asked where the folder is none', async () => {
    const session = startPty(folder, ['score', 'ingen/min.scoring.yaml']);
    expect(await session.exit).toMatchObject({ exitCode: 4 });
    expect(session.raw()).not.toContain('Hva heter');
  });

  // Root may write everything, and Windows has no such folders.
  describe.skipIf((process.getuid?.() ?? 0) === 0)('because it can only be read', () => {
    const place = (): string => join(folder, 'bare-les');
    beforeEach(async () => {
      await mkdir(place());
      await runGodbht(place(), ['set', 'min.scoring.yaml', '3', '--bht', '2', ...named]);
      await chmod(place(), 0o555);
    });
    afterEach(() => chmod(place(), 0o755));
    const named = ['--subject-bht', 'A', '--subject-virksomhet', 'B', '--perspective', 'bht'];

    it('may be looked at, and changed in a copy', async () => {
      const session = startPty(place(), ['score', 'min.scoring.yaml']);
      await session.see('Filen kan bare leses her.');
      session.press('3');
      await session.see('Hva vil du gjøre?');
      session.press('k');
      await session.see('Hva skal kopien hete?');
      session.press(`../kopi.scoring.yaml${keys.enter}`);
      await session.see('Alt er lagret i ../kopi.scoring.yaml');
      session.press('q');
      expect(await session.exit).toMatchObject({ exitCode: 0 });
      expect(Object.keys((await read('kopi.scoring.yaml')).ratings)).toHaveLength(2);
      expect(Object.keys((await read('bare-les/min.scoring.yaml')).ratings)).toHaveLength(1);
    });

    it('is told before a new one is asked about', async () => {
      const session = startPty(place(), ['score']);
      await session.read('Ny vurdering alene');
      session.press(keys.down + keys.enter);
      await session.read('du har ikke tilgang');
      session.press(keys.escape);
      expect(await session.exit).toMatchObject({ exitCode: 0 });
    });
  });
});

describe('the opening questions', () => {
  it('go back one at a time, to the choice in the folder and out of it, with nothing made', async () => {
    const session = startPty(folder, ['score', '--name', '', '--role', 'lege']);
    await session.read('Esc avslutt');
    session.press(keys.enter);
    await session.read('Hva heter bedriftshelsetjenesten?');
    session.press(`Fjordhelse${keys.enter}`);
    await session.read('Hva heter virksomheten');
    session.press(`Fjordverft${keys.enter}`);
    await session.read('Hvem representerer du?');
    session.press(keys.escape);
    expect(await session.read('> Fjordverft')).toContain('Hva heter virksomheten');
    session.press(keys.escape);
    expect(await session.read('> Fjordhelse')).toContain('Hva heter bedriftshelsetjenesten?');
    session.press(keys.escape);
    await session.read('Hva vil du gå videre med?');
    session.press(keys.escape);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('Ingenting er opprettet.');
    expect(await readdir(folder)).toEqual([]);
  });

  it('withdraw at the first of them where a file was named', async () => {
    const session = startPty(folder, ['--lang', 'en', 'score', 'my.team.yaml']);
    expect(await session.read('What is the occupational')).toContain('Esc quit');
    session.press(keys.escape);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    ['Ctrl-C', (session: PtySession) => session.press(keys.ctrlC)],
    ['Ctrl-D', (session: PtySession) => session.press(keys.ctrlD)],
    ['SIGTERM', (session: PtySession) => session.kill('SIGTERM')],
  ])('end at %s with nothing made', async (_name, end) => {
    const session = startPty(folder, ['score', 'min.scoring.yaml']);
    await session.read('Hva heter bedriftshelsetjenesten?');
    end(session);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(await readdir(folder)).toEqual([]);
  });

  it('show a hostile file as harmless', async () => {
    await writeFile(
      join(folder, 'fra-noen.scoring.yaml'),
      [
        'format: godbht/scoring@1',
        'id: x',
        'instrument: {id: god-bht, version: "2017"}',
        'subject: {bht: "\\u202Egnp\\u009B2J", virksomhet: "a\\nb"}',
        'perspective: bht',
        'date: 2026-11-20',
        'ratings: {}',
        '',
      ].join('\n'),
    );
    const session = startPty(folder, ['score'], { columns: 60, rows: 16 });
    expect(await session.read('fra-noen')).toContain('gnp\uFFFD2J og a b');
    session.press(keys.ctrlC);
    await session.exit;
    for (const live of ['\u009B', '\u202E']) expect(session.raw()).not.toContain(live);
  });
});

describe('what score refuses', () => {
  it.each([
    [['score', 'ny.scoring.yaml', ...opening], 'set'],
    [['score'], 'set'],
  ])('%j without a terminal, naming the way without one', async (args, named) => {
    const { exitCode, stderr } = await runGodbht(folder, args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`godbht ${named}`);
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    [['score', 'ny.yaml'], 2, '.scoring.yaml'],
    [['score', 'ny.scoring.yaml', '--element', '16'], 2, '16'],
    [['score', 'ny.team.yaml', '--role', 'lege'], 2, '--role'],
  ])('%j', async (args, code, word) => {
    const session = startPty(folder, args);
    expect(await session.exit).toMatchObject({ exitCode: code });
    expect(session.raw()).toContain(word);
    expect(session.raw()).not.toContain('\u001B[?1049h');
    expect(await readdir(folder)).toEqual([]);
  });

  it('a file with problems, before it takes the terminal over', async () => {
    await writeFile(join(folder, 'feil.scoring.yaml'), 'format: godbht/scoring@1\nratings: [\n');
    const session = startPty(folder, ['score', 'feil.scoring.yaml']);
    expect(await session.exit).toMatchObject({ exitCode: 3 });
    expect(session.raw()).not.toContain('\u001B[?1049h');
    expect(await visible()).toEqual(['feil.scoring.yaml']);
  });
});

const scoreOf = (id: string, level: number, rest = ''): string =>
  `format: godbht/scoring@1
id: ${id}
instrument: {id: god-bht, version: "2017"}
subject: {bht: Fjordhelse BHT, virksomhet: Fjordverft AS}
perspective: bht
date: 2026-11-21
${rest}ratings:
  etikk:
    bht: {level: ${level}}
    virksomhet: {level: 2}
`;

describe('a folder of scorings', () => {
  beforeEach(async () => {
    await writeFile(join(folder, 'a.scoring.yaml'), scoreOf('a', 1));
    await writeFile(join(folder, 'b.scoring.yaml'), scoreOf('b', 4));
  });

  it('is merged and gone through with three keys, and takes in who comes late', async () => {
    const session = startPty(folder, ['score']);
    await session.read('Slå sammen disse 2 enkeltvurderingene');
    session.press(keys.enter);
    await session.read('Hvor stor spredning');
    session.press(keys.enter);
    await session.read('Bokstaver: notatene');
    session.press(keys.enter);
    await session.see('Opprettet fjordhelse-bht-2026.team.yaml.');
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    const team = await read('fjordhelse-bht-2026.team.yaml');
    expect(team).toMatchObject({ tolerance: 1, identity: 'pseudonym', agreed: {} });
    expect(team.voices).toHaveLength(2);

    await writeFile(join(folder, 'c.scoring.yaml'), scoreOf('c', 3));
    const later = startPty(folder, ['score']);
    await later.read('Ta inn en enkeltvurdering som er kommet til');
    later.press(keys.enter);
    expect(await later.see('Dagsorden')).toContain('3 vurderinger');
    later.press('q');
    await later.exit;
    expect((await read('fjordhelse-bht-2026.team.yaml')).voices).toHaveLength(3);

    const again = startPty(folder, ['score']);
    expect(await again.read('Esc avslutt')).not.toMatch(/Ta inn|Slå sammen/);
    again.press(keys.escape);
    await again.exit;
  });

  it('leads back to the list from its first question, and tells there what can’t be merged', async () => {
    const session = startPty(folder, ['score'], { rows: 40 });
    await session.read('Slå sammen disse 2');
    session.press(keys.enter);
    await session.read('Hvor stor spredning');
    session.press(keys.escape);
    await session.read('Ny vurdering alene');
    await writeFile(join(folder, 'b.scoring.yaml'), scoreOf('a', 4));
    session.press(keys.enter);
    await session.read(/har samme id/);
    session.press(keys.escape);
    await session.exit;
    expect(await visible()).toEqual(['a.scoring.yaml', 'b.scoring.yaml']);
  });
});

describe('the round after the last one', () => {
  const lastYear = `format: godbht/team@1
instrument: {id: god-bht, version: "2017"}
subject: {bht: Fjordhelse BHT, virksomhet: Fjordverft AS}
date: 2025-11-12
tolerance: 1
identity: pseudonym
voices: []
agreed:
  kompetanse-og-tverrfaglighet:
    bht: {level: 2, reason: Ingen plan}
actions:
  - {id: T1, element: etikk, text: Gjort, status: done}
  - {id: T2, element: etikk, text: Ikke gjort, status: pending}
`;
  beforeEach(() => writeFile(join(folder, 'fjor.team.yaml'), lastYear));

  it('starts from it, with its levels beside and its open measures inside', async () => {
    const session = startPty(folder, ['score', '--from', 'fjor.team.yaml', '--minutes', '60']);
    const screen = await session.see('Element 1 av 15');
    expect(screen).toContain('fjordhelse-bht-2026.team.yaml med ett åpent tiltak fra');
    expect(screen).toMatch(/Forrige gang \(12\. november 2025\) +2 Noe framgang/);
    expect(screen).toMatch(/2 min/);
    session.press('3o');
    await session.see('3 ■■■□ ↑');
    session.press('q');
    await session.exit;
    const begun = await read('fjordhelse-bht-2026.team.yaml');
    expect(begun.actions).toEqual([
      { id: 'T2', element: 'etikk', text: 'Ikke gjort', status: 'pending', since: '2025-11-12' },
    ]);
    expect(JSON.stringify(begun)).not.toContain('Ingen plan');
    expect(begun.agreed).toEqual({ 'kompetanse-og-tverrfaglighet': { bht: { level: 3 } } });
  });

  it('shows last year’s level beside one’s own answer, and not before', async () => {
    const earlier = ['--earlier', 'fjor.team.yaml'];
    const session = startPty(folder, ['score', 'min.scoring.yaml', ...opening, ...earlier]);
    expect(await session.see('0 av 30 besvart')).not.toContain('Forrige gang');
    session.press('4b');
    await session.see('Forrige gang (12. november 2025)');
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
  });

  it.each([
    ['another subject', 'Annen BHT', /Annen BHT – Fjordverft AS: annen\.team\.yaml/],
    ['a subject that differs in capitals alone', 'FJORDHELSE bht', undefined],
  ])('tells of %s', async (_name, bht, told) => {
    await writeFile(join(folder, 'annen.team.yaml'), lastYear.replace('Fjordhelse BHT', bht));
    const words = ['score', 'fjor.team.yaml', '--earlier', 'annen.team.yaml'];
    const session = startPty(folder, words);
    if (told === undefined) {
      await session.see('Element 1 av 15');
      session.press('q');
    }
    expect((await session.exit).exitCode).toBe(told === undefined ? 0 : 3);
    if (told !== undefined) expect(session.after()).toMatch(told);
  });

  it.each([
    [['score', 'fjor.team.yaml', '--from', 'fjor.team.yaml'], 2, '--from gjelder bare en fil'],
    [['score', 'ny.scoring.yaml', '--from', 'fjor.team.yaml'], 3, 'godbht/team@1'],
    [['score', 'a.scoring.yaml', '--minutes', '60'], 2, '--minutes'],
    [['score', 'ny.scoring.yaml', '--minutes', '60'], 2, '--minutes'],
    [['score', '--from', 'a.scoring.yaml', '--minutes', '60'], 2, '--minutes'],
    [['score', 'ny.scoring.yaml', ...opening, '--earlier', 'borte.yaml'], 3, 'borte.yaml'],
    [['score', 'fjor.team.yaml', '--earlier', 'a.scoring.yaml'], 3, 'godbht/scoring@1'],
    [['score', 'fjor.team.yaml', '--minutes', '0'], 2, '--minutes'],
  ])('refuses %j', async (words, exitCode, told) => {
    await writeFile(join(folder, 'a.scoring.yaml'), scoreOf('a', 1));
    const session = startPty(folder, words);
    expect((await session.exit).exitCode).toBe(exitCode);
    expect(session.after()).toContain(told);
    expect(await visible()).toEqual(['a.scoring.yaml', 'fjor.team.yaml']);
  });

  it('starts without a terminal too', async () => {
    const ran = await runGodbht(folder, ['set', 'ny.team.yaml', '--from', 'fjor.team.yaml']);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect((await read('ny.team.yaml')).actions).toHaveLength(1);
    const again = await runGodbht(folder, ['set', 'ny.team.yaml', '--from', 'fjor.team.yaml']);
    expect(again).toMatchObject({ exitCode: 2 });
  });
});
