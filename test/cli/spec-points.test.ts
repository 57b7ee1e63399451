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
  await session.read(answer);
  const screen = await session.read('Poeng, 0–5:');
  session.press(`${points}${keys.enter}`);
  await session.read('Begrunnelse for');
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
    await session.read('Alle svar som skal evalueres, har fått poeng.');
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

  it('are on disk before the next question, and the next session goes on after them', async () => {
    const killed = startPty(folder(), ask);
    await judge(killed, 'K-8.2 · Alfa BHT', '4', 'Godt eksempel');
    await killed.read('K-8.2 · Beta helse');
    expect(await pointsIn()).toEqual({
      'Alfa BHT': { 'K-8.2': { points: 4, reason: 'Godt eksempel' } },
      'Beta helse': null,
    });
    killed.press(`3${keys.enter}`);
    await killed.read('Begrunnelse for');
    killed.kill('SIGKILL');
    await killed.exit;
    expect(await pointsIn()).toEqual({
      'Alfa BHT': { 'K-8.2': { points: 4, reason: 'Godt eksempel' } },
      'Beta helse': { 'K-8.2': { points: 3 } },
    });
    expect(await readdir(folder())).not.toContain('evaluering.json');

    const resumed = startPty(folder(), ask);
    expect(await resumed.read('T-1 · Alfa BHT')).toContain('2 svar har fått poeng');
    expect(await resumed.read('Poeng, 0–5:')).toContain('svar 1 av 4 uten poeng');
    resumed.press(keys.escape);
    expect(await resumed.exit).toMatchObject({ exitCode: 0 });
    const text = await read('poeng.yaml');
    expect(text).toContain('# Kommentar: Eksempel i vedlegg 2');
    expect(parse(text).suppliers[0].points).toEqual({
      'K-8.2': { points: 4, reason: 'Godt eksempel' },
    });
    expect(await readdir(folder())).toContain('evaluering.json');
  });

  it('are changed by going back, and keep their reason until it is changed', async () => {
    const session = startPty(folder(), ask);
    await judge(session, 'K-8.2 · Alfa BHT', '4', 'Godt eksempel');
    await session.read('K-8.2 · Beta helse');
    session.press(keys.escape);
    await session.read('> Godt eksempel');
    session.press(keys.escape);
    expect(await session.read('> 4')).toContain('K-8.2 · Alfa BHT');
    session.press(`\u007F4,5${keys.enter}`);
    await session.read('> Godt eksempel');
    session.press(keys.enter);
    await session.read('K-8.2 · Beta helse');
    expect(await pointsIn()).toMatchObject({
      'Alfa BHT': { 'K-8.2': { points: 4.5, reason: 'Godt eksempel' } },
    });
    // Left for later, it has no reason to ask for, going on or back.
    session.press(keys.enter);
    await session.read('T-1 · Alfa BHT');
    session.press(keys.escape);
    await session.read('K-8.2 · Beta helse');
    session.press(keys.escape);
    await session.read('> Godt eksempel');
    session.press(`${'\u007F'.repeat(20)}${keys.enter}`);
    await session.read('K-8.2 · Beta helse');
    session.press(keys.ctrlC);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(await pointsIn()).toEqual({
      'Alfa BHT': { 'K-8.2': { points: 4.5 } },
      'Beta helse': null,
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
    await session.read('K-8.2 · Beta helse');
    end(session);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(session.raw()).toContain('\u001B[?2004l\u001B[?25h');
    expect(session.after()).toContain('poeng.yaml');
    expect(await pointsIn()).toMatchObject({ 'Alfa BHT': { 'K-8.2': { points: 4 } } });
    expect(await readdir(folder())).not.toContain('evaluering.json');
  });

  it.each([
    ['a reason', '4', 'Godt eks', { 'K-8.2': { points: 4, reason: 'Godt eks' } }],
    ['the points', undefined, '4', { 'K-8.2': { points: 4 } }],
  ])('keep %s that was being typed at Ctrl-C', async (_name, given, typed, kept) => {
    const session = startPty(folder(), ask);
    await session.read('Poeng, 0–5:');
    if (given !== undefined) {
      session.press(`${given}${keys.enter}`);
      await session.read('Begrunnelse for');
    }
    session.press(typed);
    await session.read(`> ${typed}`);
    session.press(keys.ctrlC);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(await pointsIn()).toMatchObject({ 'Alfa BHT': kept });
  });

  it('are never more than the scale, nor anything but a number with three decimals', async () => {
    const session = startPty(folder(), ask);
    await session.read('K-8.2 · Alfa BHT');
    for (const typed of ['6', '5,1', 'x', '2,5555', '-1', '1e0', '.']) {
      session.press(`${typed}${keys.enter}`);
      await session.read('Skriv et tall fra 0 til 5, med høyst tre desimaler.');
      session.press('\u007F'.repeat(typed.length));
    }
    session.press(`.5${keys.enter}`);
    await session.read('Begrunnelse for 0,5 poeng:');
    session.press(keys.ctrlC);
    expect(await session.exit).toMatchObject({ exitCode: 130 });
    expect(await pointsIn()).toEqual({
      'Alfa BHT': { 'K-8.2': { points: 0.5 } },
      'Beta helse': null,
    });
  });

  it('are asked for once more where they were left for later', async () => {
    const session = startPty(folder(), ask);
    await session.read('K-8.2 · Alfa BHT');
    session.press(keys.enter.repeat(6));
    await session.read('6 svar mangler poeng.');
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).not.toMatch(/select|valid|must|provide/i);
    const again = startPty(folder(), [...ask, '--force']);
    await again.read('K-8.2 · Alfa BHT');
    again.press(keys.ctrlC);
    await again.exit;
  });

  it('are given by one session at a time', async () => {
    const session = startPty(folder(), ask);
    await session.read('K-8.2 · Alfa BHT');
    const other = startPty(folder(), ask);
    expect(await other.exit).toMatchObject({ exitCode: 4 });
    session.press(keys.escape);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
  });

  it('fit a small terminal, in English too', async () => {
    const session = startPty(folder(), ['--lang', 'en', ...ask], { columns: 60, rows: 16 });
    const screen = await session.read('Points, 0–5:');
    expect(screen).toContain('K-8.2 · Alfa BHT');
    for (const line of screen.replace(/\r/g, '').split('\n')) {
      expect(stringWidth(line)).toBeLessThan(60);
    }
    session.press(keys.escape);
    expect(await session.exit).toMatchObject({ exitCode: 0 });
    expect(session.after()).toContain('evaluering.json');
  });
});
