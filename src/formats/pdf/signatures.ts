import type { Document, Signatures } from '../../documents/document.ts';
import { signatureText } from '../../text/formats.ts';
import type { Piece } from './pieces.ts';
import { oneLine, type Setting, setText } from './setting.ts';
import { colours, styles } from './style.ts';

/** 14 mm to write in, above the line. */
const room = 40;
const dateWidth = 110;
const gap = 22;
const style = styles.small;

/** A line for the date and one for the name, with what each is for below; all on one page where they fit. */
export const setSignatures = (
  setting: Setting,
  { roles }: Signatures,
  language: Document['language'],
): readonly Piece[] => {
  const { writer, page } = setting;
  const words = signatureText[language];
  const left = page.left + dateWidth + gap;
  const right = page.left + page.contentWidth;
  const drawRules = (y: number): void => {
    writer.stroke([page.left, y], [page.left + dateWidth, y], colours.ink, 0.6);
    writer.stroke([left, y], [right, y], colours.ink, 0.6);
  };
  const pieces = roles.flatMap((role) => {
    const [date, name] = [writer.element(writer.root, 'P'), writer.element(writer.root, 'P')];
    return setText(setting, words.signature(role), style, right - left).map((line, at): Piece => {
      const above = at === 0 ? room + 3 : 0;
      return {
        height: above + style.leading,
        before: 0,
        keepWithNext: true,
        draw: (y) => {
          if (at === 0) {
            writer.artifact('Layout', () => drawRules(y + room));
            const under = oneLine(setting, words.date, style);
            writer.content(date, () => writer.line(under, page.left, y + above));
          }
          writer.content(name, () => writer.line(line, left, y + above));
        },
      };
    });
  });
  return pieces.map((piece, at) => ({ ...piece, keepWithNext: at < pieces.length - 1 }));
};
