import { answerBlocksIn, type FoundAnswers } from './answer-block.ts';
import { answersInHtml, isFormPage } from './html-answers.ts';

/** A text that may hold answers: a whole file, or a part of a mail by the name it was attached under. */
type TextPart = { readonly name: string | null; readonly bytes: Uint8Array };

/** Where in a file answers were found: an attachment by its name, the text itself by null. */
export type PlacedAnswers = { readonly part: string | null; readonly found: FoundAnswers };

/** All answers in texts that came back together: pages, and blocks pasted into anything. */
export const answersIn = (parts: readonly TextPart[]): readonly PlacedAnswers[] => {
  const placed = parts.flatMap(({ name, bytes }): PlacedAnswers[] => {
    const text = textOf(bytes);
    const found = isFormPage(text) ? [answersInHtml(text)] : answerBlocksIn(text);
    return found.map((one) => ({ part: name, found: one }));
  });
  // A mail says the same as text and as HTML, and may carry along the form that was asked to be filled in.
  const once = [...new Map(placed.map((one) => [JSON.stringify(one.found), one])).values()];
  const isBlank = ({ found }: PlacedAnswers): boolean =>
    'answers' in found && found.answers === null;
  return once.length > 1 ? once.filter((one) => !isBlank(one)) : once;
};

// Whatever stands around the answers, they are ASCII; Windows’ own editor may save two bytes a letter.
const textOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = isWide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};
