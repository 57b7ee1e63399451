import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { afterEach, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/model/language.ts';
import { back } from '../../src/terminal/keyboard.ts';
import { openQuestions, type Questions } from '../../src/terminal/questions.ts';
import { questionsText } from '../../src/text/questions.ts';

const opened: Questions[] = [];
afterEach(() => {
  for (const questions of opened.splice(0)) questions.close();
});

/** A terminal of streams, and what is drawn on it. */
const open = ({
  language = 'nb',
  columns = 60,
  rows = 16,
  colour = false,
}: {
  language?: Language;
  columns?: number;
  rows?: number;
  colour?: boolean;
} = {}) => {
  const modes: boolean[] = [];
  const input = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode: (mode: boolean) => modes.push(mode),
  });
  const drawn: string[] = [];
  const screen = Object.assign(
    new Writable({
      write: (chunk, _encoding, done) => {
        drawn.push(String(chunk));
        done();
      },
    }),
    { columns, rows },
  );
  // What is drawn on stays open, as a process’ own output does.
  screen.end = () => screen;
  const questions = openQuestions({
    input: input as unknown as NodeJS.ReadStream,
    output: screen as unknown as NodeJS.WriteStream,
    colour,
    words: questionsText[language],
  });
  opened.push(questions);
  const type = async (keys: string): Promise<void> => {
    input.write(keys);
    for (let turn = 0; turn < keys.length * 2 + 4; turn += 1) await new Promise(setImmediate);
  };
  const shown = (): string =>
    stripVTControlCharacters(drawn.findLast((chunk) => chunk.includes('?')) ?? '');
  return { questions, input, type, shown, modes, raw: () => drawn.join('') };
};

const colours = ['rød', 'grønn', 'blå'];
const rows = colours.map((value) => ({ value, name: value }));
const text = { question: 'Hva heter du?' };
const one = { question: 'Hvilken farge?', rows };
const some = {
  question: 'Hvilke farger?',
  rows,
  chosen: ['rød'],
  summary: (n: number) => `${n} stk`,
};

describe('a text', () => {
  it('is what was typed', async () => {
    const { questions, type } = open();
    const answer = questions.askText(text);
    await type('Åse Øy\r');
    expect(await answer).toBe('Åse Øy');
  });

  it('starts out with the earlier one, and can be emptied', async () => {
    const { questions, type, shown } = open();
    const kept = questions.askText({ ...text, start: 'en\nto' });
    await type('');
    expect(shown()).toContain('> en to');
    await type('\r');
    expect(await kept).toBe('en\nto');
    const emptied = questions.askText({ ...text, start: 'ab' });
    await type('\u007F\u007F\r');
    expect(await emptied).toBe('');
  });

  it('is refused with a reason, and is there to be mended', async () => {
    const { questions, type, shown } = open();
    const refuse = (given: string) => (given === 'to' ? undefined : 'Bare to går an.');
    const answer = questions.askText({ ...text, refuse });
    await type('t\r');
    expect(shown()).toMatch(/> t\n! Bare to går an\./);
    await type('o\r');
    expect(await answer).toBe('to');
  });

  it.each([
    ['a space', {}, 'a b  c'],
    ['what is wanted', { lineBreak: '; ' }, 'a; b  c'],
  ])('takes %s for a line break that is pasted', async (_name, how, expected) => {
    const { questions, type } = open();
    const answer = questions.askText({ ...text, ...how });
    await type('\u001B[200~a\rb\tc\u001B[201~');
    await type('\r');
    expect(await answer).toBe(expected);
  });
});

it.each([
  ['wraps between words', 'et par ord '.repeat(6), /^et par ord et par ord et\npar ord/],
  [
    'indents what was indented',
    '  et par ord et par ord til',
    /^ {2}et par ord et par ord\n {2}til$/,
  ],
  ['leaves no room for endless indenting', `${' '.repeat(500)}x`, /^ *x$/],
])('what is told %s', (_name, told, expected) => {
  const { questions, raw } = open({ columns: 25 });
  questions.tell('H', told);
  expect(raw().replace('\nH\n', '').trimEnd()).toMatch(expected);
});

describe('a list', () => {
  it('gives the row at hand', async () => {
    const { questions, type, shown } = open();
    const answer = questions.choose({ ...one, at: 'grønn' });
    await type('');
    expect(shown()).toContain('► grønn');
    await type('\u001B[B\r');
    expect(await answer).toBe('blå');
  });

  it('says why a row can’t be chosen', async () => {
    const { questions, type, shown } = open();
    const closed = [{ value: 'ny', name: 'ny', closed: 'Tom for maling.' }, ...rows];
    const answer = questions.choose({ ...one, rows: closed });
    await type('\r');
    expect(shown()).toContain('► ny (Tom for maling.)');
    expect(shown()).toContain('! Tom for maling.');
    await type('\u001B[B\r');
    expect(await answer).toBe('rød');
  });

  it('gives every row that is ticked, and says why none won’t do', async () => {
    const { questions, type, shown, raw } = open();
    const refuse = (chosen: readonly string[]) => (chosen.length === 0 ? 'Velg én.' : undefined);
    const answer = questions.chooseSome({ ...some, refuse });
    await type(' \r');
    expect(shown()).toContain('! Velg én.');
    await type('a');
    await type('\u001B[B \r');
    expect(await answer).toEqual(['rød', 'blå']);
    expect(raw()).toContain('2 stk');
  });

  it('takes pasted text for no keys', async () => {
    const { questions, type } = open();
    const answer = questions.chooseSome(some);
    await type('\u001B[200~a \r\u001B[201~');
    await type('a \r');
    await type('a \ra\r');
    await type('\r');
    expect(await answer).toEqual(['rød']);
  });
});

describe('the keys', () => {
  it('that come early are kept, for the next question or for whoever reads after it', async () => {
    const { questions, type, input } = open();
    const answer = questions.askText(text);
    await type('Åse\r');
    await type('Ola\r');
    await type('31q');
    expect(await answer).toBe('Åse');
    expect(await questions.askText(text)).toBe('Ola');
    questions.close();
    expect(String(input.read())).toBe('31q');
  });

  it('go back with Esc, at once and without a trace', async () => {
    const { questions, input, raw } = open();
    const answer = questions.choose(one);
    const pressed = performance.now();
    input.write('\u001B');
    expect(await answer).toBe(back);
    expect(performance.now() - pressed).toBeLessThan(300);
    expect(stripVTControlCharacters(raw())).not.toContain('✔');
  });

  it('that come right behind Esc are for the question it leads to', async () => {
    const { questions, input, type } = open();
    const left = questions.askText(text);
    input.write('\u001B');
    await new Promise((resolve) => setTimeout(resolve, 45));
    input.write('x');
    expect(await left).toBe(back);
    const next = questions.askText(text);
    await type('y\r');
    expect(await next).toBe('xy');
  });

  it.each([
    ['Ctrl-C', (input: PassThrough) => input.write('\u0003')],
    ['Ctrl-D', (input: PassThrough) => input.write('\u0004')],
    ['the end of the input', (input: PassThrough) => input.end()],
    ['a terminal that is gone', (input: PassThrough) => input.emit('error', new Error('EIO'))],
    ['a signal', () => process.emit('SIGTERM')],
  ])('end with %s, then and afterwards', async (_name, end) => {
    const { questions, input } = open();
    const answer = questions.askText(text);
    end(input);
    await expect(answer).rejects.toMatchObject({ code: 'interrupted' });
    await expect(questions.choose(one)).rejects.toMatchObject({ code: 'interrupted' });
  });

  it('are let go of at the end', async () => {
    const { questions, type, modes, raw } = open();
    const answer = questions.askText(text);
    await type('x\r');
    await answer;
    questions.close();
    expect(modes).toEqual([true, false]);
    expect(raw().endsWith('\u001B[?2004l\u001B[?25h')).toBe(true);
  });
});

/** Questions of every kind with more to say than fits on a row. */
const ask = async (size: Parameters<typeof open>[0]) => {
  const { questions, type, shown, raw } = open(size);
  const long = 'æøå og mange ord til '.repeat(6).trim();
  const many = Array.from({ length: 30 }, (_none, index) => ({
    value: index,
    name: `${index} ${long}`,
    heading: `gruppe ${index % 7}`,
    about: long,
  }));
  const frames: string[] = [];
  const look = async (keys: string): Promise<void> => {
    await type(keys);
    frames.push(shown());
  };
  questions.tell(long, long);
  void questions.askText({ question: long, more: [long], refuse: () => long });
  await look('x');
  await look('\r');
  await type('\u001B[Dx\u001B');
  await new Promise((resolve) => setTimeout(resolve, 80));
  void questions.choose({ question: 'Hvilken?', more: [long], rows: many, at: 20 });
  await look('\u001B[A');
  await look('\r');
  void questions.chooseSome({
    ...{ question: 'Hvilke?', more: [long], rows: many, chosen: [1] },
    summary: (count) => String(count),
    refuse: () => 'Nei.',
  });
  await look('\u001B[B');
  await look('\r');
  return { frames, raw: raw() };
};

describe.each(languages)('every question in %s', (language) => {
  it.each([
    { columns: 60, rows: 16 },
    { columns: 80, rows: 24 },
    { columns: 200, rows: 50 },
  ])('fits $columns × $rows, broken between words', async (size) => {
    const { frames } = await ask({ language, ...size });
    for (const frame of frames) {
      const lines = frame.split('\n');
      expect(lines.length).toBeLessThanOrEqual(size.rows);
      for (const line of lines) expect(stringWidth(line)).toBeLessThan(size.columns);
      expect(frame).not.toMatch(/\n\s*(øå|å|rd|d|g|ange|nge|ge|e|il|l)\b/u);
    }
  });

  it('has no words but ours, and no colour where there is none', async () => {
    const { raw } = await ask({ language });
    expect(raw).not.toMatch(
      language === 'nb' ? /navigate|select|submit|invert|must|valid/i : /flytt|velg/i,
    );
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(raw).not.toMatch(/\u001B\[\d+m/);
  });
});

it('shows nothing of what people wrote live', async () => {
  const { questions, type, raw } = open({ colour: true });
  const hostile = 'a\u001B[2J\u009B5m\u0007\u202Eb';
  questions.tell(hostile, hostile);
  const typed = questions.askText({ question: hostile, more: [hostile], start: hostile });
  await type('\r');
  expect(await typed).toBe(hostile);
  const row = { value: 1, name: hostile, about: hostile, heading: hostile };
  const chosen = questions.choose({ question: hostile, rows: [row, { ...row, closed: hostile }] });
  await type('\u001B[B\r\u001B[A\r');
  await chosen;
  const ticked = questions.chooseSome({
    ...{ question: hostile, rows: [row], chosen: [] },
    summary: () => '',
    refuse: (given) => (given.length === 0 ? hostile : undefined),
  });
  await type('\r \r');
  await ticked;
  for (const live of ['\u001B[2J', '\u009B', '\u0007', '\u202E']) expect(raw()).not.toContain(live);
});
