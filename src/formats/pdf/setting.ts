import { type Inline, plain } from '../../documents/document.ts';
import type { PdfText } from '../../text/formats.ts';
import type { Canvas } from './canvas.ts';
import { type Fonts, ordinary } from './fonts.ts';
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

/** What is drawn in a picture alike. */
export type Drawing = Omit<Setting, 'writer'> & { readonly writer: Canvas };

/** What people wrote, made printable and broken into lines no wider than `width`. */
export const setText = (
  { fonts }: Pick<Setting, 'fonts'>,
  text: Inline | string,
  style: TextStyle,
  width: number,
): readonly Line[] => {
  const spans = typeof text === 'string' ? plain(text) : text;
  const safe = spans.map((span) => ({ ...span, text: printable(span.text) }));
  return breakLines(safe, { style, width, fonts });
};

/** The same as one text without breaks; how wide it becomes is the caller’s to see to. */
export const setLine = (text: string): string =>
  printable(text)
    .replace(/\s*\n\s*/g, ' ')
    .trim();

/** The text on one line, cut with an ellipsis where it is wider than that. */
export const fitLine = (
  setting: Pick<Setting, 'fonts'>,
  text: string,
  style: TextStyle,
  width: number,
): Line => {
  const [whole, ...rest] = setText(setting, setLine(text), style, width);
  if (rest.length === 0 && whole !== undefined) return whole;
  let cut = whole?.runs.map((run) => run.text).join('') ?? '';
  while (cut !== '' && fontOf(style, setting.fonts).widthOf(`${cut}…`, style.size) > width) {
    cut = Array.from(cut).slice(0, -1).join('');
  }
  return oneLine(setting, `${cut}…`, style);
};

/** A text that is known to fit. */
export const oneLine = ({ fonts }: Pick<Setting, 'fonts'>, text: string, style: TextStyle): Line =>
  lineOf([{ text, strong: style.strong }], { style, fonts }, true);

/**
 * What people wrote, as it can be printed: no control characters, nothing that turns the reading
 * direction, nothing invisible. Line breaks stay. A sign's skin colour goes: fonts of one colour have none.
 */
const printable = (text: string): string =>
  ordinary.test(text)
    ? text
    : text
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .normalize('NFC')
        .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
        .replace(/\t/g, ' ')
        // Formats and ignorables are bidi overrides, joiners, byte order marks, soft hyphens.
        .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
        .replace(/(?<=\p{Emoji_Modifier_Base})\p{Emoji_Modifier}/gu, '')
        .replace(/[\u2000-\u200A\u3000]/g, ' ');
