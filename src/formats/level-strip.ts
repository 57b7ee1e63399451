import type { LevelStrip, StripSeries } from '../documents/document.ts';

/** How a level is written that is none, is set, or is proposed. */
export type StripSigns = Readonly<Record<'plain' | 'set' | 'proposed', (level: number) => string>>;

const sign = (first: number) => (level: number) => String.fromCodePoint(first + level - 1);

/** Digits in circles: open, filled, and doubled. */
export const circledSigns: StripSigns = {
  plain: sign(0x2460),
  set: sign(0x2776),
  proposed: sign(0x24f5),
};

/** The strip as one line of text. */
export const stripText = ({ levels, series }: LevelStrip, signs: StripSigns): string =>
  series.map((one) => seriesText(one, levels, signs)).join(' · ');

const seriesText = ({ name, mark, remark }: StripSeries, levels: number, signs: StripSigns) => {
  const kind = mark.state === 'proposed' ? 'proposed' : 'set';
  const row = Array.from({ length: levels }, (_, index) =>
    signs[index + 1 === mark.level ? kind : 'plain'](index + 1),
  ).join('');
  return [name, row.trim(), remark].filter(Boolean).join(' ');
};
