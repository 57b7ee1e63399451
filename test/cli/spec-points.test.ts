import { readdir } from 'node:fs/promises';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { keys, type PtySession, startPty } from './pty-session.ts';
import { runGodbht } from './run-godbht.ts';
import { useSpecFolder } from './spec-folder.ts';
import { makeTenders } from './tender.ts';

const { folder, read } = useSpecFolder(makeTenders);

const ask = [
  ...['spec', 'answers', 'liten.spec.yaml', 'beta.xlsx', 'alfa.xlsx'],
  ...['--points', 'poeng.yaml', '--ask', '-o', 'evaluering.json'],
];
const pointsIn = async () =>
  Object.fromEntries(
    parse(await read('poeng.yaml')).suppliers.map(
      ({ name, points }: { name: string; points: unknown }) => [name, points],
    ),
  );

/** Points and a reason for the answer that is on the screen, when it is. */
const judge = async (
  session: PtySession,
  answer: string,
  points: string,
  reason = '',
): Promise<string> => {
  const screen = await session.see(answer);
  session.press(`${points}${keys.enter}`);
  await session.see('Begrunnelse for');
  session.press(`${reason}${keys.enter}`);
  return screen;
};

describe('points at the keys', () => {
  it('are given answer by answer, until the evaluation is written', async () => {
    const session = startPty(folder(), ask);
    const first = await judge(session, 'K-8.2 · Alfa BHT', '4', 'Godt eksempel');
    for (const shown of [
      'Bedriftshelsetjeneste for Fjordverft, versjon 1.0',
      'Leverandøren bør foreslå tiltak.',
      'Et eksempel fra en annen kunde',
      'Teller i tildelingskriteriet T-2',
      'Delvis',
      'Eksempel i vedlegg 2',
    ]) {
      expect(first).toContain(shown);
    }
    expect(await judge(session, 'K-8.2 · Beta helse', '1')).toContain('Alfa BHT: 4 poeng');
    await judge(session, 'T-1 · Alfa BHT', '5');
    await judge(session, 'T-1 · Beta helse', '0');
    await judge(session, 'T-2 · Alfa BHT', '2,5', 'Få frister');
    await judge(session, 'T-2 · Beta helse', '3');
    await session.see('Alle svar som skal evalueres, har fått poeng.');
    session.press(keys.enter);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(await pointsIn()).toEqual({
      'Alfa BHT': {
        'K-8.2': { points: 4, reason: 'Godt eksempel' },
        'T-1': { points: 5 },
        'T-2': { points: 2.5, reason: 'Få frister' },
      },
      'Beta helse': { 'K-8.2': { points: 1 }, 'T-1': { points: 0 }, 'T-2': { points: 3 } },
    });
    const { suppliers } = JSON.parse(await read('evaluering.json'));
    expect(suppliers).toMatchObject([
      { name: 'Alfa BHT', total: 79 },
      { name: 'Beta helse', total: 24 },
    ]);
    expect((await runGodbht(folder(), ['validate', 'poeng.yaml'])).exitCode).toBe(0);
  });

  it('are all there after a kill, and the next session goes on after them', async () => {
    const killed = startPty(folder(), ask);
    await judge(killed, 'K-8.2 · Alfa BHT', '4', 'Godt eksempel');
    await killed.see('K-8.2 · Beta helse');
    killed.press(`3${keys.enter}`);
    await killed.see('Begrunnelse for');
    killed.kill('SIGKILL');
    await killed.exit;
    expect(await pointsIn()).toEqual({
      'Alfa BHT': { 'K-8.2': { points: 4, reason: 'Godt eksempel' } },
      'Beta helse': { 'K-8.2': { points: 3 } },
    });
    expect(await readdir(folder())).not.toContain('evaluering.json');

    const resumed = startPty(folder(), ask);
    expect(await resumed.see('T-1 · Alfa BHT')).toContain('2 svar har fått poeng');
    resumed.press('b');
    resumed.press('q');
    await resumed.exit;
    const text = await read('poeng.yaml');
    expect(text).toContain('# Kommentar: Eksempel i vedlegg 2');
    expect(parse(text).suppliers[0].points).toEqual({
      'K-8.2': { points: 4, reason: 'Godt eksempel' },
    });
  });

  it.each([
    ['Ctrl-C', (session: PtySession) => session.press(keys.ctrlC)],
    ['SIGINT', (session: PtySession) => session.kill('SIGINT')],
    ['SIGTERM', (session: PtySession) => session.kill('SIGTERM')],
    ['SIGHUP', (session: PtySession) => session.kill('SIGHUP')],
  ])('end at %s with all of them kept and the terminal as it was', async (_name, end) => {
    const session = startPty(folder(), ask);
    await judge(session, 'K-8.2 · Alfa BHT', '4');
    await session.see('K-8.2 · Beta helse');
    end(session);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(session.raw()).toContain('\u001B[?2004l\u001B[?25h\u001B[?1049l');
    expect(session.after()).toContain('poeng.yaml');
    expect(await pointsIn()).toMatchObject({ 'Alfa BHT': { 'K-8.2': { points: 4 } } });
    expect(await readdir(folder())).not.toContain('evaluering.json');
  });

  it('are never more than the scale, nor words', async () => {
    const session = startPty(folder(), ask);
    await session.see('K-8.2 · Alfa BHT');
    session.press(`6${keys.enter}`);
    await session.see('6 er for mye. Poengene går fra 0 til 5.');
    session.press('x');
    await session.see('Tasten «x» gjør ingenting her.');
    session.press(keys.enter);
    await session.see('Skriv poeng, eller trykk s for å hoppe over.');
    session.press('s');
    await session.see('K-8.2 · Beta helse');
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(await pointsIn()).toEqual({ 'Alfa BHT': null, 'Beta helse': null });
  });

  it('are given by one session at a time', async () => {
    const session = startPty(folder(), ask);
    await session.see('K-8.2 · Alfa BHT');
    const other = startPty(folder(), ask);
    expect(await other.exit).toMatchObject({ exitCode: 4 });
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
  });

  it('fit a small terminal, in English too', async () => {
    const size = { columns: 60, rows: 16 };
    const session = startPty(folder(), ['--lang', 'en', ...ask], size);
    const screen = await session.see('K-8.2 · Alfa BHT');
    const lines = screen.replace(/\r/g, '').split('\n');
    expect(lines.length).toBeLessThanOrEqual(size.rows);
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(size.columns);
    session.press('q');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('evaluering.json');
  });
});
