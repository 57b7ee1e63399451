import type { Figure } from '../../documents/document.ts';
import type { Piece } from './pieces.ts';
import { setProfileChart } from './profile-chart.ts';
import { type Setting, setLine } from './setting.ts';
import { styles } from './style.ts';
import { setCaption } from './text-blocks.ts';

/** The drawing, with its text equivalent in the structure, and its caption below. */
export const setFigure = (
  setting: Setting,
  { chart, caption, alternative }: Figure,
): readonly Piece[] => {
  const { writer, page } = setting;
  const { height, draw } = setProfileChart(setting, chart);
  const together = writer.element(writer.root, 'Div');
  const words = setLine(setting, alternative) || setLine(setting, caption);
  const element = writer.element(together, 'Figure', undefined, words);
  const drawing: Piece = {
    height,
    before: 18,
    keepWithNext: true,
    draw: (y) => {
      const bottom = page.height - y - height;
      writer.setAttributes(element, {
        O: 'Layout',
        Placement: 'Block',
        BBox: [page.left, bottom, page.left + page.contentWidth, bottom + height],
      });
      writer.content(element, () => draw(y));
    },
  };
  const captionPieces = setCaption(setting, caption, together, {
    style: styles.caption,
    before: 8,
  });
  return [
    drawing,
    ...captionPieces.map((piece, index) => ({
      ...piece,
      keepWithNext: index < captionPieces.length - 1,
      after: index < captionPieces.length - 1 ? 0 : 10,
    })),
  ];
};
