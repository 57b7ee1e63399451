import { type Inline, plain } from '../../documents/document.ts';
import type { PdfText } from '../../text/formats.ts';
import type { Fonts } from './fonts.ts';
import { breakLines, fontOf, type Line, lineOf } from './lines.ts';
import type { PageShape, TextStyle } from './style.ts';
import type { Writer } from './writer.ts';

/** What every block is set with; `page` is the shape of those it will stand on. */
export type Setting = {
  readonly writer: Writer;
  readonly fonts: Fonts;
  readonly words: PdfText;
  readonly page: PageShape;
};

/** What people wrote, made printable and broken into lines no wider than `width`. */
export const setText = (
  { fonts }: Setting,
  text: Inline | string,
  style: TextStyle,
  width: number,
): readonly Line[] => {
  const spans = typeof text === 'string' ? plain(text) : text;
  const safe = spans.map((span) => ({ ...span, text: printable(span.text, fonts) }));
  return breakLines(safe, { style, width, fonts });
};

/** The same as one text without breaks; how wide it becomes is the caller’s to see to. */
export const setLine = ({ fonts }: { readonly fonts: Fonts }, text: string): string =>
  printable(text, fonts)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** The text on one line, cut with an ellipsis where it is wider than that. */
export const fitLine = (setting: Setting, text: string, style: TextStyle, width: number): Line => {
  const [whole, ...rest] = setText(setting, setLine(setting, text), style, width);
  if (rest.length === 0 && whole !== undefined) return whole;
  let cut = whole?.runs.map((run) => run.text).join('') ?? '';
  while (cut !== '' && fontOf(style, setting.fonts).widthOf(`${cut}…`, style.size) > width) {
    cut = Array.from(cut).slice(0, -1).join('');
  }
  return oneLine(setting, `${cut}…`, style);
};

/** A text that is known to fit and to be printable. */
export const oneLine = ({ fonts }: Setting, text: string, style: TextStyle): Line =>
  lineOf([{ text, strong: style.strong }], { style, fonts }, true);

/** Shown for a character that the fonts don't have. */
const replacement = '\uFFFD';

/** What nearly every text consists of, and needs nothing done. */
const ordinary = /^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u00FF–—‘’“”…•●○]*$/;

/**
 * What people wrote, as it can be printed: no control characters, nothing that turns the reading
 * direction, nothing invisible, and a visible mark for what either weight lacks. Line breaks stay.
 */
const printable = (text: string, fonts: Fonts): string => {
  if (ordinary.test(text)) return text;
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    // Formats and ignorables are bidi overrides, joiners, byte order marks, soft hyphens.
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\u2000-\u200A\u3000]/g, ' ');
  return Array.from(clean, (character) => printableCharacter(character, fonts)).join('');
};

const printableCharacter = (character: string, { regular, strong }: Fonts): string => {
  const known = (text: string): boolean => regular.has(text) && strong.has(text);
  if (character === '\n' || known(character)) return character;
  const simpler = character.normalize('NFKC').trim();
  return simpler !== '' && known(simpler) ? simpler : replacement;
};
