// From a key to the next question on the screen, the save included; and from Esc to the page behind a field.
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import { at, env, program, root } from './measure.mjs';

const items = 30;

export const measureKeys = async (folder, sittings) => {
  const presses = [];
  const escapes = [];
  for (let sitting = 0; sitting < sittings; sitting += 1) {
    const file = join(folder, `sitting-${sitting}.scoring.yaml`);
    await cp(join(root, 'test/bench/empty.scoring.yaml'), file);
    const screen = open(file);
    await screen.see('0 av 30');
    for (let answered = 1; answered <= items; answered += 1) {
      if (answered % 10 === 1) {
        await screen.press('n', 'Esc');
        escapes.push(await screen.press('\u001B', `${answered - 1} av 30`));
      }
      presses.push(await screen.press('3', `${answered} av 30`));
    }
    await screen.leave();
  }
  return [
    { name: 'key to next question, 99 %', value: at(presses, 0.99), unit: 'ms', budget: 20 },
    { name: 'Esc, slowest', value: Math.max(...escapes), unit: 'ms', budget: 50 },
  ];
};

/** A session at the keys whose screens can be waited for. */
const open = (file) => {
  const child = spawn(process.execPath, [program, '--no-pager', 'score', file], {
    cols: 80,
    rows: 24,
    env,
  });
  let drawn = '';
  let check = () => undefined;
  child.onData((data) => {
    drawn += data;
    check();
  });
  const see = (what) =>
    new Promise((resolve) => {
      check = () => {
        const screen = drawn.slice(drawn.lastIndexOf('\u001B[?2026h'));
        // The cursor is shown or hidden when all of the screen is there.
        if (screen.includes(what) && screen.includes('\u001B[?25')) resolve();
      };
      check();
    });
  return {
    see,
    press: async (key, what) => {
      drawn = '';
      const before = process.hrtime.bigint();
      child.write(key);
      await see(what);
      return Number(process.hrtime.bigint() - before) / 1e6;
    },
    leave: () =>
      new Promise((resolve) => {
        child.onExit(resolve);
        child.write('q');
      }),
  };
};
