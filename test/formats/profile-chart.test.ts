import { expect, it } from 'vitest';
import type { Mark, ProfileChart } from '../../src/documents/document.ts';
import { lookOf } from '../../src/formats/pdf/chart-marks.ts';
import { openFile } from '../../src/formats/pdf/file.ts';
import { openFonts } from '../../src/formats/pdf/fonts.ts';
import { setProfileChart } from '../../src/formats/pdf/profile-chart.ts';
import { colours, pageShapes } from '../../src/formats/pdf/style.ts';
import { SvgCanvas } from '../../src/formats/picture/svg-canvas.ts';
import type { Level } from '../../src/model/instrument.ts';
import { pdfText } from '../../src/text/formats.ts';
import { sampleDocument } from './sample-document.ts';

const fonts = openFonts(openFile(sampleDocument));
const legend = { set: 'a', proposed: 'b', notApplicable: 'c', undecided: 'd', unanswered: 'e' };

/** How far to the left and to the right each bar of a range reaches. */
const barsOf = (marks: readonly Mark[]): readonly (readonly [left: number, right: number])[] => {
  const bars: (readonly [number, number])[] = [];
  const writer = new SvgCanvas(fonts);
  const shape = writer.shape.bind(writer);
  writer.shape = (path, paint) => {
    shape(path, paint);
    if (paint.fill !== colours.tint || paint.stroke === undefined) return;
    const across = [...path.matchAll(/[ML]\s*(-?[\d.]+)/g)].map(([, x]) => Number(x));
    bars.push([Math.min(...across), Math.max(...across)]);
  };
  const chart: ProfileChart = {
    levels: ['1', '2', '3', '4'],
    labels: marks.map((_mark, index) => ({ number: index + 1, title: 'Etikk', group: 'g' })),
    series: [{ name: 'BHT', marks }],
    legend,
  };
  setProfileChart({ writer, fonts, words: pdfText.nb, page: pageShapes.portrait }, chart, 0).draw(
    0,
  );
  return bars;
};

const undecided = (...range: readonly [Level, Level]): Mark => ({
  level: null,
  state: 'undecided',
  range,
});

it('draws where nothing is decided a bar from the lowest to the highest answer, and no other', () => {
  const [one, two, three, four, ...more] = barsOf([
    undecided(1, 4),
    undecided(2, 3),
    undecided(3, 3),
    { level: null, state: 'undecided' },
    { level: 2, state: 'set' },
    undecided(1, 2),
  ]);
  expect(more).toEqual([]);
  const [all, middle, single, low] = [one, two, three, four].map(
    ([left, right] = [0, 0]) => right - left,
  );
  expect(one?.[0]).toBe(four?.[0]);
  expect(two?.[1]).toBe(three?.[1]);
  expect(middle).toBeCloseTo(low ?? 0, 1);
  const column = (middle ?? 0) - (single ?? 0);
  expect(column).toBeGreaterThan(0);
  expect((all ?? 0) - (single ?? 0)).toBeCloseTo(3 * column, 0);
  expect((two?.[0] ?? 0) - (one?.[0] ?? 0)).toBeCloseTo(column, 0);
});

it('tells four lines apart by what they look like without colour', () => {
  const drawn = [0, 1, 2, 3].map((series) => {
    const { outline, dash } = lookOf(series);
    return { outline: outline(0, 0, 4), dash: JSON.stringify(dash) };
  });
  expect(new Set(drawn.map(({ outline }) => outline)).size).toBe(4);
  expect(new Set(drawn.map(({ dash }) => dash)).size).toBe(4);
});
