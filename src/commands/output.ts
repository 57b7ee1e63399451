import type { Document } from '../documents/document.ts';
import { GodbhtError, type Place, type Problem } from '../errors.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { backUp, saveText } from '../files/disk/save.ts';
import { saidKind } from '../files/find.ts';
import { type Format, formatters } from '../formats/formatters.ts';
import type { Language } from '../model/language.ts';
import { saidText } from '../text/said.ts';
import { escapeLive, visibleLine } from '../text/visible-text.ts';
import { aloneAt } from './change-evaluation.ts';
import { type Context, say } from './context.ts';

/** Writes data to stdout as JSON. */
export const writeJson = (context: Context, data: unknown): void => {
  context.stdout.write(dataText(data));
};

export const dataText = (data: unknown): string => `${escapeLive(JSON.stringify(data, null, 2))}\n`;

/** Shows a document on the terminal. */
export const showDocument = async (context: Context, document: Document): Promise<void> => {
  const { width, colour } = context;
  const format = await formatters.terminal();
  await showText(context, String(await format(document, { width, colour })));
};

/** Shows a text on the terminal: a screen at a time where it is longer than that. */
export const showText = async ({ pager, stdout }: Context, text: string): Promise<void> => {
  if (pager !== undefined && text.split('\n').length > pager.rows) {
    const { showPaged } = await import('../terminal/pager.ts');
    if (await showPaged(text, pager.command)) return;
  }
  stdout.write(text);
};

export const documentFormats = ['markdown', 'pdf', 'docx', 'xlsx'] as const;
type FileFormat = (typeof documentFormats)[number] | 'json' | 'html';

/** The endings that stand for a format; new files get the first. */
const endings = {
  markdown: ['md', 'markdown'],
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
  json: ['json'],
  html: ['html', 'htm'],
} as const satisfies Readonly<Record<FileFormat, readonly string[]>>;

export const endingOf = (format: FileFormat): string => endings[format][0];

/**
 * The format that an option names, or else the ending of the file.
 *
 * @throws GodbhtError `unknown-output-format`
 */
export const chooseFormat = <F extends FileFormat>(
  file: string,
  option: string | undefined,
  among: readonly F[],
): F => {
  const given = option ?? (/\.([^./\\]+)$/.exec(file)?.[1] ?? file).toLowerCase();
  const found = among.find(
    (format) => format === given || endings[format].some((ending) => ending === given),
  );
  if (found !== undefined) return found;
  throw new GodbhtError('unknown-output-format', { given, known: among.map(endingOf) });
};

type Output = { readonly file: string; readonly force: boolean };

/** Writes a document to a file, or to stdout where the file is `-`. */
export const writeDocument = async (
  context: Context,
  document: Document,
  output: Output & { readonly format: Format },
): Promise<void> => {
  const format = await formatters[output.format]();
  const words = saidText[context.language];
  const bytes = await format(document, {
    width: context.width,
    colour: false,
    onUndrawn: (characters) => say(context, visibleLine(words.undrawn(characters))),
  });
  await writeOutput(context, bytes, output);
};

/** Writes to a file, and says so, or to stdout where the file is `-`. */
export const writeOutput = async (
  context: Context,
  content: string | Uint8Array,
  { file, force }: Output,
): Promise<void> => {
  if (file === standardStream) {
    context.stdout.write(content);
    return;
  }
  const save = () => saveText(file, content, { overwrite: force });
  if (force && (await saidKind(file)) !== undefined) {
    await aloneAt(context, file, async () => {
      await keepEarlier(context, file);
      await save();
    });
  } else await save();
  say(context, saidText[context.language].wrote(file));
};

/** An evaluation that something else takes the place of can't be made again: it is kept beside it. */
export const keepEarlier = async (context: Context, file: string): Promise<void> => {
  if ((await saidKind(file)) === undefined) return;
  say(context, saidText[context.language].keptEarlier(await backUp(file)));
};

/** Where something is, as data. */
export const placeJson = (place: Partial<Place> = {}) => {
  const { file = null, line = null, column = null } = place;
  return { file, line, column };
};

/** file:line:column, as far as it is known: the form that editors and terminals can follow. */
export const placeInWords = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

export const problemLine = (problem: Problem, language: Language): string =>
  visibleLine(
    `${placeInWords(problem)}: ${saidText[language].severity[problem.severity]}: ${problem.message}`,
  );
