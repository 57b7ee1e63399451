import type { Document } from '../documents/document.ts';
import { GodbhtError, type Place, type Problem } from '../errors.ts';
import { saveText } from '../files/disk/save.ts';
import { type Format, formatters } from '../formats/formatters.ts';
import type { Language } from '../model/language.ts';
import { saidText } from '../text/said.ts';
import { visibleLine } from '../text/visible-text.ts';
import type { Context } from './context.ts';

/** Writes data to stdout as JSON. */
export const writeJson = (context: Context, data: unknown): void => {
  context.stdout.write(dataText(data));
};

/** Data as the text of a JSON file. */
export const dataText = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;

/** Shows a document on the terminal. */
export const showDocument = async (context: Context, document: Document): Promise<void> => {
  const format = await formatters.terminal();
  const shown = await format(document, { width: context.width, colour: context.colour });
  context.stdout.write(shown);
};

/** A format that files have. */
export type DocumentFormat = Exclude<Format, 'terminal'>;

/** Which endings stand for which format of a file. */
const endings: Readonly<Record<DocumentFormat, readonly string[]>> = {
  markdown: ['md', 'markdown'],
  pdf: ['pdf'],
  docx: ['docx'],
  xlsx: ['xlsx'],
};

/**
 * The format that an option names, or else the ending of the file. `alsoKnown` are formats that a
 * command has beside these, for the error alone.
 *
 * @throws GodbhtError `unknown-output-format`
 */
export const chooseFormat = (
  file: string,
  option: string | undefined,
  alsoKnown: readonly string[] = [],
): DocumentFormat => {
  const given = option ?? (/\.([^./\\]+)$/.exec(file)?.[1] ?? file).toLowerCase();
  const found = Object.entries(endings).find(
    ([format, names]) => format === given || names.includes(given),
  );
  if (found === undefined) {
    const own = Object.values(endings).flatMap((names) => names[0] ?? []);
    const known = [...own, ...alsoKnown];
    throw new GodbhtError('unknown-output-format', { given, known });
  }
  return found[0] as DocumentFormat;
};

/** The ending that files of a format get. */
export const endingOf = (format: DocumentFormat | 'json'): string =>
  format === 'json' ? 'json' : (endings[format][0] ?? format);

/** Writes a document to a file, or to stdout where the file is `-`. */
export const writeDocument = async (
  context: Context,
  document: Document,
  output: { readonly file: string; readonly format: Format; readonly force: boolean },
): Promise<void> => {
  const format = await formatters[output.format]();
  const bytes = await format(document, { width: context.width, colour: false });
  if (output.file === '-') context.stdout.write(bytes);
  else await saveText(output.file, bytes, { overwrite: output.force });
};

/** file:line:column, as far as it is known: the form that editors and terminals can follow. */
export const placeInWords = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** One problem on one line. */
export const problemLine = (problem: Problem, language: Language): string =>
  visibleLine(
    `${placeInWords(problem)}: ${saidText[language].severity[problem.severity]}: ${problem.message}`,
  );
