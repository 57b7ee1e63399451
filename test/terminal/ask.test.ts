import { Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { render } from '@inquirer/testing';
import { describe, expect, it } from 'vitest';
import { createStage, stagePrompt } from '../../src/terminal/ask.ts';
import { plain, type Screen } from '../../src/terminal/screen.ts';
import { makePaint } from '../../src/terminal/wrap.ts';

const base: Screen = {
  id: 'spørsmål',
  head: [plain('Hode')],
  body: Array.from({ length: 30 }, (_none, index) => plain(`linje ${index + 1}`)),
  arrows: 'scroll',
  question: [plain('Hvilket nivå?')],
  choices: [],
  hints: [{ key: '?', does: 'taster' }],
};
const asking: Screen = { ...base, id: 'tekst', input: { text: 'før' } };

/** A terminal on which a question has been asked. */
const open = async (screenAsked: Screen = base) => {
  const stage = createStage(() => ({
    columns: 60,
    rows: 16,
    paint: makePaint(false),
    signs: { above: (rows) => `over ${rows}`, below: (rows) => `mer ${rows}` },
  }));
  let written = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  });
  const answer = stage.ask(screenAsked);
  const shown = await render(stagePrompt, { stage, output });
  const type = (text: string): void => {
    for (const sign of text) stage.press({ name: sign, text: sign, ctrl: false, meta: false });
  };
  const press = (...names: readonly string[]): void => {
    for (const name of names) {
      stage.press({ name, text: name === 'space' ? ' ' : name, ctrl: false, meta: false });
    }
  };
  const screen = async (): Promise<string> => {
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    return stripVTControlCharacters(written.split('\u001B[?2026h').at(-1) ?? '').replaceAll(
      '\r',
      '',
    );
  };
  return { stage, answer, shown, press, type, screen, writes: () => written };
};

describe('the terminal', () => {
  it('answers a question with the key that was pressed', async () => {
    const { answer, press, screen } = await open();
    expect(await screen()).toContain('Hvilket nivå?');
    press('3');
    expect(await answer).toEqual({ kind: 'key', key: '3' });
  });

  it('keeps keys that come before the next question is shown', async () => {
    const { stage, answer, press } = await open();
    press('1', '2');
    expect(await answer).toEqual({ kind: 'key', key: '1' });
    expect(await stage.ask(base)).toEqual({ kind: 'key', key: '2' });
  });

  it.each([
    ['return', 'enter'],
    ['enter', 'enter'],
    ['escape', 'escape'],
  ])('calls %s %s', async (pressed, named) => {
    const { answer, press } = await open();
    press(pressed);
    expect(await answer).toEqual({ kind: 'key', key: named });
  });

  it('scrolls without an answer, and starts over past the end', async () => {
    const { press, screen } = await open();
    expect(await screen()).toContain('mer 19');
    press('down');
    expect(await screen()).toContain('over 1');
    press('pagedown', 'pagedown');
    expect(await screen()).toContain('linje 30');
    press('space');
    expect(await screen()).toContain('linje 1\n');
  });

  it('stays scrolled while the screen is about the same', async () => {
    const { stage, answer, press, screen } = await open();
    press('down', 'down', '3');
    await answer;
    void stage.ask({ ...base, question: [plain('Og nå?')] });
    expect(await screen()).toContain('over 2');
    void stage.ask({ ...base, id: 'noe annet' });
    expect(await screen()).not.toContain('over');
  });

  it('gives arrow keys to a list', async () => {
    const { answer, press } = await open({ ...base, arrows: 'answer' });
    press('down');
    expect(await answer).toEqual({ kind: 'key', key: 'down' });
  });

  it('starts a text out with the earlier one and hands back the changed one', async () => {
    const { answer, press, type, screen } = await open(asking);
    expect(await screen()).toContain('> før');
    type(' og nå');
    press('return');
    expect(await answer).toEqual({ kind: 'text', text: 'før og nå' });
  });

  it('gives a text up with Esc', async () => {
    const { answer, press, type } = await open(asking);
    type('noe');
    press('escape');
    expect(await answer).toEqual({ kind: 'cancelled', text: 'førnoe' });
  });

  it('writes pasted lines into a text, and takes them for keys nowhere', async () => {
    const { stage, answer: key, press } = await open();
    stage.paste('1234');
    press('s');
    expect(await key).toEqual({ kind: 'key', key: 's' });
    const answer = stage.ask({ ...asking, input: { text: '' } });
    stage.paste('første\rx\r');
    press('return');
    expect(await answer).toEqual({ kind: 'text', text: 'første\nx\n' });
  });

  it('leaves a text at Ctrl-C, and nothing else', async () => {
    const { stage, answer, type } = await open(asking);
    type('noe');
    expect(stage.cancel()).toBe(true);
    expect(await answer).toEqual({ kind: 'left', text: 'førnoe' });
    void stage.ask(base);
    expect(stage.cancel()).toBe(false);
  });

  it('hands a text back before it tells of the end', async () => {
    const { stage, answer, type } = await open(asking);
    type('noe');
    stage.end(new Error('borte'));
    expect(await answer).toEqual({ kind: 'left', text: 'førnoe' });
    await expect(stage.ask(base)).rejects.toThrow('borte');
  });

  it('takes a line that Enter came with for a text, and for keys nowhere', async () => {
    const { stage, answer, press } = await open();
    stage.paste('1q', { isLine: true });
    press('s');
    expect(await answer).toEqual({ kind: 'key', key: 's' });
    const text = stage.ask(asking);
    stage.paste('1q', { isLine: true });
    expect(await text).toEqual({ kind: 'text', text: 'før1q' });
  });

  it('breaks a line with Alt-Enter and Ctrl-J, and moves between its rows', async () => {
    const { stage, answer, type, press } = await open({ ...asking, input: { text: '' } });
    type('en');
    stage.press({ name: 'return', text: '\r', ctrl: false, meta: true });
    type('to');
    press('enter');
    type('tre');
    press('up', 'up');
    type('!');
    press('down', 'down', 'down', 'return');
    expect(await answer).toEqual({ kind: 'text', text: 'en!\nto\ntre' });
  });

  it('shows the text cursor where a text is written, and hides it elsewhere', async () => {
    const { stage, answer, screen, press, writes } = await open();
    await screen();
    expect(writes()).toContain('\u001B[?25l\u001B[?2026l');
    press('1');
    await answer;
    void stage.ask(asking);
    await screen();
    expect(writes()).toContain('\u001B[15;7H\u001B[?25h\u001B[?2026l');
  });

  it('draws over what is there, all at once, and clears no row before its new text is there', async () => {
    const { press, screen, writes } = await open();
    await screen();
    press('down');
    await screen();
    expect(writes().split('\u001B[?2026h')).toHaveLength(3);
    expect(writes()).not.toContain('\u001B[2K');
    expect(writes()).toContain('linje 2\u001B[K\n');
    expect(writes().endsWith('\u001B[?2026l')).toBe(true);
  });

  it('tells whoever asks that it has ended, then and afterwards', async () => {
    const { stage, answer, shown } = await open();
    const why = new Error('borte');
    stage.end(why);
    await expect(answer).rejects.toBe(why);
    await expect(stage.ask(base)).rejects.toBe(why);
    await expect(shown.answer).resolves.toBeUndefined();
  });
});
