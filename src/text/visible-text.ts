/** Latin text and its punctuation, which nothing below changes: nearly all that anybody writes. */
const ordinary = /^[\n -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** What a terminal obeys (C0, DEL, C1) and what no encoding can carry (a lone surrogate). */
const unwritable = /[\p{Cc}\p{Cs}\uFFF9-\uFFFB]/gu;
/**
 * What takes no room but can mislead: bidirectional controls, zero-width and tag characters. The
 * joiners and the variation selectors are kept, since emoji and several scripts are written with them.
 */
const invisible =
  /(?!\u200C|\u200D|[\uFE00-\uFE0F])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/gu;

/**
 * The text with every line break as `\n`, tabs as two spaces, control characters as a visible mark
 * (U+FFFD) and invisible controls gone. Every output and prompt passes what people wrote through
 * this, so that none of it is ever live in a terminal or reads as something else than it is.
 */
export const visibleText = (text: string): string =>
  ordinary.test(text)
    ? text
    : text
        .replace(lineBreak, '\n')
        .replaceAll('\t', '  ')
        .replace(unwritable, (control) => (control === '\n' ? control : '\uFFFD'))
        .replace(invisible, '');

/** The same on one line, for headings, captions and labels. */
export const visibleLine = (text: string): string =>
  visibleText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

/** A file's name as it has to be typed after a command. */
export const commandWord = (file: string): string =>
  /^[\p{L}\p{N}_./\\:~+-]+$/u.test(file) ? file : `"${visibleLine(file)}"`;

/** Whether nothing of it is seen: a text of spaces and invisible characters alone says nothing. */
export const isBlank = (text: string): boolean =>
  !/[^\s\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(text);

/** The text cut to at most `most` characters, an ellipsis the last of them. */
export const shortened = (text: string, most: number): string => {
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};

const live = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** For JSON and quoted YAML: what a terminal obeys, or turns a text around, as `\u` and its number. */
export const escapeLive = (quoted: string): string =>
  quoted.replace(
    live,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
