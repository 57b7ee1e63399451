import type { CommandDeclaration } from '../cli/command.ts';
import { GodbhtError } from '../errors.ts';
import { drawSample } from '../evaluation/sample.ts';
import { readText } from '../files/read-source.ts';
import { saidText } from '../text/said.ts';
import { visibleLine } from '../text/visible-text.ts';
import { say } from './context.ts';
import { writeJson } from './output.ts';

const usualSize = 20;

/**
 * Draws a sample from a list of documents; its one line on stderr is how to cite it.
 *
 * @throws GodbhtError `empty-list`, and what stands in the way of reading the list
 */
export const command: CommandDeclaration<
  readonly [list: string],
  { readonly n?: number; readonly seed?: string }
> = {
  example: 'godbht sample planer.txt --n 20 --seed 2026',
  declare: (command, { arguments: a, options: o, read }) =>
    command
      .argument('<list>', a.list)
      .option('--n <number>', o.sampleSize, read.sampleSize)
      .option('--seed <seed>', o.seed, read.text),
  run: async (context, [file], { n = usualSize, seed = context.today }) => {
    const words = saidText[context.language];
    const sample = drawSample((await readText(file)).split(/\r\n|\n|\r/), n, seed);
    const { documents, repeated, listDigest, drawn } = sample;
    if (documents === 0) throw new GodbhtError('empty-list', { file }, { place: { file } });
    if (context.json) writeJson(context, sample);
    else context.stdout.write(drawn.map((document) => `${visibleLine(document)}\n`).join(''));
    if (repeated > 0) say(context, words.repeatedLines(repeated));
    if (documents < n) say(context, words.wholeList(documents));
    say(context, visibleLine(words.sampled(drawn.length, documents, seed, listDigest)));
    return 0;
  },
};
