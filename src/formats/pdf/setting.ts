import type { Inline } from '../../documents/document.ts';
import type { PdfText } from '../../text/pdf.ts';
import type { Fonts } from './assets.ts';
import { breakLines, type Line } from './lines.ts';
import { printable, printableLine } from './safe-text.ts';
import type { PageShape, TextStyle } from './style.ts';
import type { Writer } from './writer.ts';

/** What every block is set with; `page` is the shape of those it will stand on. */
export type Setting = {
  readonly writer: Writer;
  readonly fonts: Fonts;
  readonly words: PdfText;
  readonly page: PageShape;
};

/** A character is printable where both weights have it. */
const hasCharacter =
  ({ regular, strong }: Fonts) =>
  (codePoint: number): boolean =>
    regular.has(codePoint) && strong.has(codePoint);

/** What people wrote, made printable and broken into lines no wider than `width`. */
export const setText = (
  { fonts }: Setting,
  text: Inline,
  style: TextStyle,
  width: number,
): readonly Line[] => {
  const has = hasCharacter(fonts);
  const safe = text.map((span) => ({ ...span, text: printable(span.text, has) }));
  return breakLines(safe, { width, size: style.size, strong: style.strong, fonts });
};

/** The same as one text without breaks; how wide it becomes is the caller’s to see to. */
export const setLine = ({ fonts }: { readonly fonts: Fonts }, text: string): string =>
  printableLine(text, hasCharacter(fonts));

/** The text on one line, cut with an ellipsis where it is wider than that. */
export const fitLine = (setting: Setting, text: string, style: TextStyle, width: number): Line => {
  const [whole, ...rest] = setText(setting, [{ text: setLine(setting, text) }], style, width);
  if (rest.length === 0 && whole !== undefined) return whole;
  const font = style.strong ? setting.fonts.strong : setting.fonts.regular;
  const start = (whole?.runs.map((run) => run.text).join('') ?? '').replace(/\s+$/, '');
  let cut = start;
  while (cut !== '' && font.widthOf(`${cut}…`, style.size) > width) {
    cut = Array.from(cut).slice(0, -1).join('');
  }
  return oneLine(`${cut}…`, style, setting.fonts);
};

/** A text that is known to fit and to be printable. */
export const oneLine = (text: string, style: TextStyle, fonts: Fonts): Line => ({
  runs: [{ text, strong: style.strong, x: 0 }],
  width: (style.strong ? fonts.strong : fonts.regular).widthOf(text, style.size),
  hardBreak: true,
});
