import type { Document } from '../documents/document.ts';
import { formatters } from '../formats/formatters.ts';
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
