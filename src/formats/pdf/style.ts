import type { Orientation } from '../../documents/document.ts';

/** A page and its margins in points, `left` on both sides. The origin is the page's upper left corner. */
export type PageShape = {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** What the margins leave. */
  readonly contentWidth: number;
  readonly contentHeight: number;
};

const shape = (page: Omit<PageShape, 'contentWidth' | 'contentHeight'>): PageShape => ({
  ...page,
  contentWidth: page.width - 2 * page.left,
  contentHeight: page.height - page.top - page.bottom,
});

/** A4. A page is turned for the sake of wide tables, so its margins are as narrow as printers allow for. */
export const pageShapes: Readonly<Record<Orientation, PageShape>> = {
  portrait: shape({ width: 595.28, height: 841.89, left: 64, top: 58, bottom: 66 }),
  landscape: shape({ width: 841.89, height: 595.28, left: 46, top: 48, bottom: 62 }),
};

/** Running text is narrower than tables and figures: lines of about 85 characters read best. */
export const textWidth = 424;

/** What carries text or marks is above 4.5:1 on white and on `tint`; the rules carry nothing. */
export const colours = {
  ink: '#1b2327',
  muted: '#53606a',
  accent: '#0b4f5c',
  second: '#9a3b00',
  tint: '#eef4f5',
  rule: '#c3ccd1',
  faintRule: '#dfe5e8',
  white: '#ffffff',
} as const;

export type TextStyle = {
  readonly size: number;
  readonly leading: number;
  readonly colour: string;
  readonly strong: boolean;
};

const style = (size: number, leading: number, colour: string, strong = false): TextStyle => ({
  size,
  leading,
  colour,
  strong,
});

export const styles = {
  title: style(25, 30, colours.ink, true),
  subtitle: style(13, 18, colours.muted),
  date: style(9.5, 14, colours.muted),
  heading2: style(15.5, 20, colours.accent, true),
  heading3: style(11.5, 15.5, colours.ink, true),
  heading4: style(10.25, 14.5, colours.muted, true),
  body: style(10.25, 14.75, colours.ink),
  caption: style(9.25, 13, colours.ink, true),
  tableHead: style(8.75, 11.5, colours.muted, true),
  tableGroup: style(9, 12, colours.accent, true),
  cell: style(9, 12, colours.ink),
  cellMark: style(10, 12, colours.ink, true),
  chart: style(9, 12, colours.ink),
  small: style(8.25, 11, colours.muted),
  footer: style(8.25, 11, colours.muted),
} as const satisfies Record<string, TextStyle>;
