import {
  AlignmentType,
  BorderStyle,
  DocumentDefaults,
  type IBorderOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  ShadingType,
} from 'docx';
import type { Orientation } from '../../documents/document.ts';
import { element } from './element.ts';

/** Twips, twentieths of a point: A4 with margins of 20 mm, as portrait. */
export const page = { width: 11906, height: 16838, margin: 1134, footer: 600 } as const;

export const contentWidth = (orientation: Orientation): number =>
  (orientation === 'portrait' ? page.width : page.height) - 2 * page.margin;

/** Lines of running text that are longer than this are hard to read. */
export const widestText = 9700;

/** Without `#`, as Word writes them; what carries text is above 4.5:1 on white and on `tint`. */
export const colours = {
  ink: '1B2327',
  muted: '53606A',
  accent: '0B4F5C',
  tint: 'EEF4F5',
  headTint: 'DCE9EB',
  rule: 'C3CCD1',
} as const;

/** `size` in eighths of a point. */
export const border = (color: string, size: number, space = 0): IBorderOptions => ({
  style: BorderStyle.SINGLE,
  color,
  size,
  space,
});

export const fill = (colour: string) =>
  ({ type: ShadingType.CLEAR, color: 'auto', fill: colour }) as const;

/** Names of lists; each list is an instance of its own, so that numbers begin anew. */
export const lists = { bullets: 'bullets', numbers: 'numbers' } as const;

const font = 'Arial';

type Look = Partial<IParagraphStyleOptions> & {
  readonly size: number;
  readonly color?: string;
  readonly bold?: true;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: true;
  /** Not offered among the styles to choose. */
  readonly isHidden?: true;
};

const style = (
  id: string,
  name: string,
  { size, color = colours.ink, bold, before = 0, after = 0, keepNext, isHidden, ...more }: Look,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  ...(isHidden === true ? {} : { quickFormat: true }),
  run: { size: size * 2, color, ...(bold === true ? { bold } : {}) },
  ...more,
  paragraph: {
    spacing: { before, after },
    ...(keepNext === true ? { keepNext, keepLines: true } : {}),
    ...more.paragraph,
  },
});

const heading = (level: 1 | 2 | 3, look: Look): IParagraphStyleOptions =>
  style(`Heading${level}`, `heading ${level}`, {
    ...look,
    bold: true,
    keepNext: true,
    paragraph: { outlineLevel: level - 1 },
  });

const contents = (level: 1 | 2, look: Look, left: number): IParagraphStyleOptions =>
  style(`TOC${level}`, `toc ${level}`, {
    ...look,
    isHidden: true,
    paragraph: { indent: { left, right: 500 }, rightTabStop: contentWidth('portrait') },
  });

const tableStyle = (id: string, name: string, look: Look): IParagraphStyleOptions =>
  style(id, name, {
    ...look,
    next: id,
    paragraph: { spacing: { before: 20, after: 20, line: 250, lineRule: 'auto' } },
  });

const paragraphStyles: readonly IParagraphStyleOptions[] = [
  style('Title', 'Title', {
    size: 24,
    bold: true,
    keepNext: true,
    paragraph: { spacing: { before: 0, after: 80, line: 250, lineRule: 'auto' } },
  }),
  style('Subtitle', 'Subtitle', { size: 13, color: colours.muted, after: 80 }),
  style('Date', 'Date', { size: 9.5, color: colours.muted }),
  style('TitleRule', 'Title Rule', {
    size: 2,
    paragraph: {
      border: { bottom: border(colours.accent, 10) },
      spacing: { before: 0, after: 240, line: 120, lineRule: 'exact' },
    },
  }),
  heading(1, { size: 16, color: colours.accent, before: 420, after: 100 }),
  heading(2, { size: 12, before: 280, after: 60 }),
  heading(3, { size: 10.5, color: colours.muted, before: 220, after: 40 }),
  style('TOCHeading', 'TOC Heading', {
    size: 16,
    color: colours.accent,
    bold: true,
    before: 300,
    after: 100,
    keepNext: true,
  }),
  contents(1, { size: 10.5, bold: true, before: 100, after: 20 }, 0),
  contents(2, { size: 10.5, after: 20 }, 280),
  style('ListParagraph', 'List Paragraph', { size: 10.5, after: 60, next: 'ListParagraph' }),
  style('Note', 'Note', {
    size: 10.5,
    before: 160,
    after: 200,
    paragraph: {
      keepLines: true,
      indent: { left: 200, right: 160 },
      shading: fill(colours.tint),
      border: {
        top: border(colours.tint, 4, 6),
        bottom: border(colours.tint, 4, 6),
        left: border(colours.accent, 24, 7),
        right: border(colours.tint, 4, 7),
      },
    },
  }),
  style('Caption', 'caption', { size: 9.5, bold: true, before: 240, after: 100, keepNext: true }),
  tableStyle('TableText', 'Table Text', { size: 9 }),
  tableStyle('TableHead', 'Table Head', { size: 9, color: colours.accent, bold: true }),
  tableStyle('TableGroup', 'Table Group', { size: 9, color: colours.accent, bold: true }),
  style('AfterTable', 'After Table', {
    size: 1,
    isHidden: true,
    paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } },
  }),
  style('Footer', 'footer', {
    size: 8.5,
    color: colours.muted,
    next: 'Footer',
    isHidden: true,
  }),
];

export const stylesFor = (languageTag: string): IStylesOptions => ({
  importedStyles: [
    new DocumentDefaults({
      run: {
        font: { ascii: font, hAnsi: font, eastAsia: font, cs: font },
        size: 21,
        color: colours.ink,
        language: { value: languageTag, eastAsia: languageTag },
      },
      paragraph: { spacing: { before: 0, after: 120, line: 276, lineRule: 'auto' } },
    }),
    element(
      'w:style',
      { 'w:type': 'paragraph', 'w:default': '1', 'w:styleId': 'Normal' },
      element('w:name', { 'w:val': 'Normal' }),
      element('w:qFormat'),
    ),
  ],
  paragraphStyles,
  characterStyles: [
    { id: 'PlaceholderText', name: 'Placeholder Text', run: { color: colours.muted } },
  ],
});

const listLevel = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  start: 1,
  style: { paragraph: { indent: { left: 400, hanging: 400 } } },
});

export const numbering: INumberingOptions = {
  config: [
    { reference: lists.bullets, levels: [listLevel(LevelFormat.BULLET, '•')] },
    { reference: lists.numbers, levels: [listLevel(LevelFormat.DECIMAL, '%1.')] },
  ],
};
