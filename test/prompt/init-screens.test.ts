import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { loadInstrument, loadProcurement } from '../../src/files/load-instrument.ts';
import { type Language, languages } from '../../src/model/language.ts';
import { initScreen } from '../../src/prompt/init-screens.ts';
import { readingOf } from '../../src/session/reading.ts';
import type { AwardCriterion, InitChoices } from '../../src/specification/init-choices.ts';
import { startInit, stepInit } from '../../src/specification/init-walk.ts';
import type { InitSetting, InitWalk } from '../../src/specification/init-walk-state.ts';
import type { Terminal } from '../../src/terminal/ask.ts';
import { startDraft } from '../../src/terminal/draft.ts';
import { layOut } from '../../src/terminal/layout.ts';
import { play } from '../../src/terminal/play.ts';
import type { Screen, TerminalEvent } from '../../src/terminal/screen.ts';
import { makePaint } from '../../src/terminal/wrap.ts';

const instrument = await loadInstrument(undefined, 'nb');
const procurement = await loadProcurement(undefined, instrument, 'nb');
const file = 'krav.spec.yaml';

const awardCriteria = (language: Language) => (): readonly AwardCriterion[] => {
  const own = procurement.requirements.filter(({ type }) => type === 'tildelingskriterium');
  const criteria = instrument.elements.flatMap(({ criteria }) => criteria);
  return own.map(({ criterion }, index) => ({
    id: `K-${criterion}`,
    text: criteria.find(({ id }) => id === criterion)?.text[language] ?? criterion,
    weight: index === 0 ? 100 - (own.length - 1) : 1,
  }));
};

const settingIn = (language: Language): InitSetting => ({
  instrument,
  procurement,
  emphasis: { below: 3, elements: ['etikk', 'tiltak'] },
  awardCriteria: awardCriteria(language),
  countByType: ({ elements }: InitChoices) => ({ krav: elements.length, opsjon: 2 }),
});

const sizes = [
  { columns: 60, rows: 16 },
  { columns: 80, rows: 24 },
  { columns: 200, rows: 50 },
];
type Size = (typeof sizes)[number];

const rowsOf = (screen: Screen, size: Size, scroll = 0): readonly string[] =>
  layOut(screen, {
    ...size,
    scroll,
    draft: startDraft(screen.input?.text ?? ''),
    paint: makePaint(false),
    signs: { above: (rows) => `over ${rows}`, below: (rows) => `mer ${rows}` },
  }).rows;

const text = (answer: string): TerminalEvent => ({ kind: 'text', text: answer });
const key = (name: string): TerminalEvent => ({ kind: 'key', key: name });
const buyer = ['Fjordverft', 'Ny BHT', '', '240', 'Bergen; Odda', '', '', ''].map(text);

/** A terminal at which somebody gives these answers, and the rows of every screen they saw. */
const fakeTerminal = (answers: readonly TerminalEvent[], size: Size) => {
  const seen: (readonly string[])[] = [];
  const left = [...answers];
  const terminal: Terminal = {
    ask: async (screen) => {
      seen.push(rowsOf(screen, size));
      const answer = left.shift();
      if (answer === undefined) throw new Error('asked once too often');
      return answer;
    },
    close: async () => undefined,
  };
  return { terminal, seen };
};

const playThrough = async (language: Language, answers: readonly TerminalEvent[], size: Size) => {
  const { terminal, seen } = fakeTerminal(answers, size);
  const reading = readingOf(instrument, language);
  const end = await play(terminal, startInit(settingIn(language)), {
    show: (walk) => initScreen(walk, file, reading),
    step: stepInit,
  });
  return { end, seen };
};

describe.each(languages)('the questions in %s', (language) => {
  it.each(sizes)('fit at $columns × $rows from the first to the last', async (size) => {
    const all = [
      ...buyer,
      ...['space', 'space', 'enter', '2', 'enter', 'space', 'enter', 'enter', 'enter', 'enter'].map(
        key,
      ),
    ];
    const { end, seen } = await playThrough(language, all, size);
    expect(end.page).toEqual({ kind: 'done' });
    expect(seen).toHaveLength(all.length);
    for (const [index, rows] of seen.entries()) {
      expect(rows.length).toBeLessThanOrEqual(size.rows);
      for (const row of rows) expect(stringWidth(row)).toBeLessThan(size.columns);
      expect(rows.at(-1)).toContain('Esc');
      expect(rows.at(-1)).toContain('Enter');
      // The title with the file and the step stay in sight.
      if (index >= buyer.length) expect(rows.join('\n')).toContain(file);
    }
  });

  it('keep in the line what is no number, to be mended there', () => {
    const answers = [...buyer.slice(0, 3), text('ca. 240')];
    const walk = answers.reduce(stepInit, startInit(settingIn(language)));
    const screen = initScreen(walk, file, readingOf(instrument, language));
    expect(screen?.input?.text).toBe('ca. 240');
  });

  it.each(sizes)('keep the row at hand in sight at $columns × $rows', (size) => {
    const reading = readingOf(instrument, language);
    const start = buyer.reduce(stepInit, startInit(settingIn(language)));
    let page: InitWalk = start;
    for (const kind of ['elements', 'treatment', 'documentation', 'weights']) {
      expect(page.page.kind).toBe(kind);
      let walk = page;
      for (let down = 0; down < 15; down += 1) {
        const screen = initScreen(walk, file, reading);
        expect(screen && rowsOf(screen, size).join('\n')).toContain('►');
        walk = stepInit(walk, key('down'));
      }
      page = stepInit(page, key('enter'));
    }
  });
});

describe('a page', () => {
  const size = { columns: 80, rows: 24 };
  const shown = (answers: readonly TerminalEvent[], at: Size = size): string => {
    const walk = answers.reduce(stepInit, startInit(settingIn('nb')));
    const screen = initScreen(walk, file, readingOf(instrument, 'nb'));
    return screen === null ? '' : rowsOf(screen, at).join('\n');
  };
  const keys = (...names: readonly string[]) => [...buyer, ...names.map(key)];

  it('shows the earlier answers, and starts with the one it had', () => {
    const walk = [...buyer.slice(0, 4), { kind: 'cancelled' } as const];
    const rows = shown(walk);
    expect(rows).toContain('Spørsmål 4 av 8');
    expect(rows).toContain('Oppdragsgiver: Fjordverft');
    expect(rows).toContain('> 240');
  });

  it('has a checkbox for each element', () => {
    const rows = shown(keys('down', 'space'), { columns: 80, rows: 50 });
    expect(rows).toContain('[x]  1 Kompetanse og tverrfaglighet');
    expect(rows).toContain('► [ ]  2 Kvalitetssystem');
    expect(rows).toContain('14 av 15 er med');
  });

  it('marks what is weak, and says what the sign means', () => {
    const rows = shown(keys('enter'));
    expect(rows).toMatch(/3 Etikk +▼ evalueres/);
    expect(rows).toMatch(/2 Kvalitetssystem {3,}som foreslått/);
    expect(rows).toContain('▼ svakt i profilen (under 3)');
    expect(rows).toContain('[1 som foreslått]');
  });

  it('always says what is left to distribute', () => {
    const at = keys('enter', 'enter', 'enter');
    expect(shown(at)).toContain('Alt er fordelt.');
    expect(shown([...at, key('5')])).toMatch(/Igjen å fordele: \d+/);
    expect(shown([...at, key('9'), key('9')])).toMatch(/For mye: \d+/);
    expect(shown([...at, key('5'), key('enter')])).toMatch(/må bli 100 til sammen: \d+ mangler/);
  });

  it('sums up what will be written', () => {
    const rows = shown(keys('enter', 'enter', 'enter', 'enter'));
    expect(rows).toContain('Oppdragsgiver: Fjordverft');
    expect(rows).toContain('Elementer: 15 av 15');
    expect(rows).toContain('Opsjoner: 2');
    expect(rows).toContain(`Skrive ${file}?`);
  });

  it('never lets an answer act on the terminal', () => {
    const hostile = ['\u001B[2J\u202Enavn', '\u0007', 'x\r\ny'].map(text);
    for (let count = 1; count <= hostile.length; count += 1) {
      const rows = shown(hostile.slice(0, count));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
      expect(rows).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
    }
  });
});

const event = fc.oneof(
  fc.constantFrom(...'0159+-abfnx', 'enter', 'space', 'up', 'down', 'escape').map(key),
  fc.string({ unit: 'grapheme' }).map(text),
);

describe('any screen', () => {
  it.each(languages)('fits every terminal in %s', (language) => {
    const reading = readingOf(instrument, language);
    fc.assert(
      fc.property(
        fc.nat(12).map((count) => [...buyer, ...Array(4).fill(key('enter'))].slice(0, count)),
        fc.array(event, { maxLength: 12 }),
        fc.constantFrom(...sizes, { columns: 30, rows: 8 }),
        (answers, events, size) => {
          const walk = [...answers, ...events].reduce(stepInit, startInit(settingIn(language)));
          const screen = initScreen(walk, file, reading);
          if (screen === null) return;
          const rows = rowsOf(screen, size);
          expect(rows.length).toBeLessThanOrEqual(size.rows);
          for (const row of rows) expect(stringWidth(row)).toBeLessThan(size.columns);
          expect(rows.at(-1)?.trim()).not.toBe('');
        },
      ),
      { numRuns: 60 },
    );
  });
});
