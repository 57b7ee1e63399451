import { expect, it } from 'vitest';
import { cliText } from '../../src/text/cli.ts';
import { errorText } from '../../src/text/errors.ts';
import { initText } from '../../src/text/init.ts';
import { mergeText } from '../../src/text/merge.ts';
import { pointsText } from '../../src/text/points.ts';
import { saidText } from '../../src/text/said.ts';
import { sessionText } from '../../src/text/session.ts';

/** Every word of a catalogue, also in what is a function of something. */
const wordsIn = (text: unknown): readonly string[] =>
  typeof text === 'object' && text !== null ? Object.values(text).flatMap(wordsIn) : [String(text)];

it('names no command in English that would answer in Norwegian', () => {
  const catalogues = [errorText, initText, mergeText, pointsText, saidText, sessionText];
  const words = [cliText.en.start, ...catalogues.flatMap(({ en }) => wordsIn(en))];
  const named = words.flatMap((text) => text.match(/godbht [-$A-Za-z]+( \w+)?/g) ?? []);
  expect(named.length).toBeGreaterThan(20);
  // The one that leads back to Norwegian says so.
  for (const command of named) expect(command).toMatch(/^godbht --lang (en|nb)$/);
});
