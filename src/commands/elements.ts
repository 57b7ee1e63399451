import type { CommandDeclaration } from '../cli/command.ts';
import { elementDocument, elementsDocument, elementsJson } from '../documents/elements.ts';
import { wordingFor } from '../documents/wording.ts';
import { namedElement } from '../evaluation/named-element.ts';
import { showDocument, writeJson } from './output.ts';

export const command: CommandDeclaration<readonly [element: string | undefined]> = {
  example: 'godbht elements 8',
  declare: (command, { arguments: a }) => command.argument('[element]', a.element),
  run: async (context, [idOrNumber]) => {
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
  },
};
