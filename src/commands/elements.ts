import { elementDocument, elementsDocument, elementsJson } from '../documents/elements.ts';
import { wordingFor } from '../documents/wording.ts';
import type { ExitCode } from '../errors.ts';
import type { Context } from './context.ts';
import { namedElement } from './named-element.ts';
import { showDocument, writeJson } from './output.ts';

/** The instrument, or one element of it. */
export const elements = async (
  context: Context,
  idOrNumber: string | undefined,
): Promise<ExitCode> => {
  const instrument = await context.loadInstrument();
  const wording = wordingFor(instrument, context.language);
  const element = idOrNumber === undefined ? undefined : namedElement(instrument, idOrNumber);
  if (context.json) {
    const shown = element === undefined ? instrument.elements : [element];
    writeJson(context, elementsJson(instrument, shown, context.language));
  } else {
    const document =
      element === undefined
        ? elementsDocument(instrument, wording)
        : elementDocument(element, instrument, wording);
    await showDocument(context, document);
  }
  return 0;
};
