import fc from 'fast-check';
import { lint } from 'markdownlint/sync';
import { micromark } from 'micromark';
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { type Block, type Document, plain } from '../../src/documents/document.ts';
import { formatMarkdown } from '../../src/formats/markdown.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { hostileText } from './hostile-text.ts';
import { profileFigure, sampleDocument, sampleSpecification } from './sample-document.ts';

const documentOf = (...blocks: readonly Block[]): Document => ({
  title: 'Rapport',
  subtitle: '',
  language: 'nb',
  date: null,
  blocks,
});

const format = async (document: Document): Promise<string> =>
  String(await formatMarkdown(document, { width: 80, colour: false }));

const bodyOf = async (...blocks: readonly Block[]): Promise<string> =>
  (await format(documentOf(...blocks))).replace(/^# Rapport\n+/, '').trimEnd();

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });

const complaints = (markdown: string): readonly string[] =>
  (lint({ strings: { it: markdown }, config: { default: true, MD013: false } }).it ?? []).map(
    ({ ruleNames, lineNumber, errorContext }) =>
      `${lineNumber} ${ruleNames.join('/')} ${errorContext ?? ''}`,
  );

const render = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable(), gfmAutolinkLiteral()],
    htmlExtensions: [gfmTableHtml(), gfmAutolinkLiteralHtml()],
  });

const withoutComments = (html: string): string => html.replaceAll(/<!--.*?-->/g, '');

const tagsOf = (html: string): readonly string[] =>
  (withoutComments(html).match(/<[^>]*>/g) ?? [])
    .filter((tag) => !/^<\/?code>$/.test(tag))
    .map((tag) => tag.replace(/ href="#[^"]*"/, ' href="#"'));

const textOf = (html: string): string =>
  withoutComments(html)
    .replaceAll(/<(?:br|\/p|\/h\d|\/li|\/t[dh])[^>]*>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

const onOneLine = (text: string): string => visibleText(text).replaceAll(/\s+/g, ' ').trim();

const harmless = (text: string): string =>
  visibleText(text)
    .split('\n')
    .map((line) => (line.trim() === '' ? '' : 'tekst'))
    .join('\n');

/** A document with a text in every place that a person's words can get to. */
const filledWith = (texts: readonly string[]): Document => {
  const text = (index: number): string => texts[index % texts.length] ?? '';
  return {
    title: `Rapport ${text(0)}`,
    subtitle: text(1),
    language: 'nb',
    date: '2026-11-21',
    blocks: [
      { kind: 'heading', level: 2, text: `Del ${text(2)}` },
      { kind: 'heading', level: 3, text: text(0) },
      { kind: 'heading', level: 3, text: text(0) },
      { kind: 'contents', title: text(2) },
      { kind: 'heading', level: 3, text: `A ${text(3)}` },
      { kind: 'heading', level: 2, text: `B ${text(1)}` },
      { kind: 'heading', level: 3, text: `C ${text(0)}` },
      paragraph(text(0)),
      { kind: 'turn', orientation: 'landscape' },
      {
        kind: 'paragraph',
        text: [{ text: text(1) }, { text: ` N${text(2)}N `, strong: true }, { text: text(3) }],
      },
      { kind: 'paragraph', text: [{ text: text(2), strong: true }] },
      { kind: 'list', ordered: false, items: texts.map(plain) },
      { kind: 'list', ordered: false, items: texts.map(plain) },
      { kind: 'list', ordered: true, items: texts.map(plain) },
      { kind: 'note', label: `N${text(3)}N`, text: plain(text(2)) },
      { kind: 'note', label: 'Merk', text: plain(text(0)) },
      { kind: 'signatures', roles: [text(1), text(2)] },
      {
        kind: 'table',
        caption: text(0),
        columns: [
          { title: text(1), align: 'right', width: 1 },
          { title: text(2), group: text(3), align: 'left', width: 1 },
          { title: text(0), group: text(3), align: 'center', width: 1 },
        ],
        rows: [
          { kind: 'group', title: text(3) },
          { kind: 'cells', cells: [text(0), text(1), text(2)] },
          { kind: 'cells', cells: [text(3), text(2), text(1)] },
        ],
      },
      { ...profileFigure, kind: 'figure', caption: text(1), alternative: text(2) } as Block,
    ],
  };
};

/** Each run renders whole documents; on a busy machine that takes its time. */
const runs = 100;
const patience = 60_000;

const fourTexts = fc.array(hostileText, { minLength: 4, maxLength: 4 });

describe('Markdown of the sample report', () => {
  test('pleases markdownlint, line length apart', async () => {
    expect(complaints(await format(sampleDocument))).toEqual([]);
  });

  test('ends with one line break', async () => {
    expect(await format(sampleDocument)).toMatch(/[^\n]\n$/);
  });

  test('has its title, subject and date first', async () => {
    expect(await format(sampleDocument)).toMatch(
      /^# Profilrapport God BHT\n\nFjordhelse BHT for Fjordverft AS · 21\. november 2026\n\n## Sammendrag\n/,
    );
  });

  test('names the grouped columns in full and sets group titles in bold', async () => {
    const lines = (await format(sampleDocument)).split('\n');
    const start = lines.findIndex((line) => line.startsWith('| Nr.'));
    expect(lines[start]).toContain('| BHT 4 | Virksomhet 1 |');
    expect(lines[start + 1]).toBe('| --: | --- | :-: | :-: | :-: | :-: | :-: | :-: | :-: | :-: |');
    expect(lines[start + 2]).toBe('| | **BHT som egen virksomhet** | | | | | | | | |');
    expect(lines[start + 3]).toBe('| 1 | Kompetanse og tverrfaglighet | | | X | | | X | | |');
  });

  test('announces no drawing of what its table says', async () => {
    expect(await format(sampleDocument)).not.toMatch(/Figur 1|Profilen i Tabell 3/);
  });
});

describe('blocks', () => {
  test('a line break is a hard break, a blank line a new paragraph', async () => {
    expect(await bodyOf(paragraph('én\nto\n\ntre'))).toBe('én\\\nto\n\ntre');
  });

  test('lines of a list item stay in it', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [plain('én\n\nto'), plain('tre')] };
    expect(await bodyOf(list)).toBe('1. én\n\n   to\n2. tre');
  });

  test('two lists after each other stay two', async () => {
    const list: Block = { kind: 'list', ordered: false, items: [plain('én')] };
    expect(await bodyOf(list, list)).toBe('- én\n\n<!-- -->\n\n- én');
  });

  test('notes are quotations with a label, neighbours in one', async () => {
    const note: Block = { kind: 'note', label: 'Merk', text: plain('én\nto') };
    expect(await bodyOf(note, note)).toBe('> **Merk:** én\\\n> to\n>\n> **Merk:** én\\\n> to');
  });

  test('lines to sign are the rows of a table, with an empty cell for a date and a name', async () => {
    const markdown = await format(documentOf({ kind: 'signatures', roles: ['a|b', 'verneombud'] }));
    expect(markdown).toContain(
      '| Rolle | Dato | Underskrift |\n| --- | --- | --- |\n| a\\|b | | |\n| verneombud | | |\n',
    );
    expect(complaints(markdown)).toEqual([]);
  });

  test('lines of a cell are kept apart, and the linter is told why', async () => {
    const table: Block = {
      kind: 'table',
      caption: 'Tiltak',
      columns: [{ title: 'Tekst', align: 'left', width: 1 }],
      rows: [{ kind: 'cells', cells: ['én\nto|tre'] }],
    };
    const markdown = await format(documentOf(table));
    expect(markdown).toContain('**Tiltak:**\n\n| Tekst |\n| --- |\n| én<br>to\\|tre |\n');
    expect(complaints(markdown)).toEqual([]);
  });

  test('a paragraph that is all bold ends like a label, not like a heading', async () => {
    const label: Block = { kind: 'paragraph', text: [{ text: 'Notater', strong: true }] };
    expect(await bodyOf(label)).toBe('**Notater:**');
  });

  test('headings that are alike are numbered', async () => {
    const heading: Block = { kind: 'heading', level: 2, text: 'Tiltak' };
    expect(await bodyOf(heading, heading)).toBe('## Tiltak\n\n## Tiltak (2)');
  });

  test.each([
    [[{ text: 'Grunn: ', strong: true }, { text: 'enige' }], '**Grunn:** enige'],
    [[{ text: 'a' }, { text: ' b ', strong: true }, { text: 'c' }], 'a **b** c'],
    [[{ text: 'a' }, { text: 'b', strong: true }, { text: 'c' }], 'a**b**c'],
    [[{ text: 'a' }, { text: '«b»', strong: true }, { text: ' c' }], 'a«b» c'],
    [[{ text: 'a ' }, { text: '', strong: true }, { text: 'b' }], 'a b'],
  ] as const)('bold takes effect or is left out: %j', async (text, expected) => {
    expect(await bodyOf({ kind: 'paragraph', text })).toBe(expected);
  });
});

describe('contents', () => {
  const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
  const contents: Block = { kind: 'contents', title: 'Innhold' };
  const linksOf = async (...blocks: readonly Block[]): Promise<readonly string[]> =>
    (await format(documentOf(...blocks))).split('\n').filter((line) => /^ *- /.test(line));

  test('are a nested list of links to the headings of level 2 and 3 that follow', async () => {
    const markdown = await format(sampleSpecification);
    expect(markdown).toContain(
      [
        '**Innhold:**',
        '',
        '- [Om anskaffelsen](#om-anskaffelsen)',
        '  - [Støy, løsemidler og skiftarbeid](#støy-løsemidler-og-skiftarbeid)',
        '- [Krav](#krav)',
        '- [Tildeling](#tildeling)',
        '  - [Poeng](#poeng)',
        '',
        '## Om anskaffelsen',
      ].join('\n'),
    );
    expect(complaints(markdown)).toEqual([]);
  });

  test('leave out what comes before them, and are nothing where nothing follows', async () => {
    expect(await linksOf(heading(2, 'Før'), contents, heading(2, 'Etter'))).toEqual([
      '- [Etter](#etter)',
    ]);
    expect(await bodyOf(heading(2, 'Før'), contents)).toBe('## Før');
  });

  test('never begin with an indent', async () => {
    expect(await linksOf(contents, heading(3, 'A'), heading(2, 'B'), heading(3, 'C'))).toEqual([
      '- [A](#a)',
      '- [B](#b)',
      '  - [C](#c)',
    ]);
  });

  test('stay apart from a list', async () => {
    const list: Block = { kind: 'list', ordered: false, items: [plain('én')] };
    const markdown = await format(documentOf(contents, list, heading(2, 'A')));
    expect(markdown).toContain('- [A](#a)\n\n<!-- -->\n\n- én');
    expect(complaints(markdown)).toEqual([]);
  });

  test.each([
    ['Krav 1.2.a: §\u00a013-2 (skal)', '- [Krav 1.2.a: §\u00a013-2 (skal)](#krav-12a-13-2-skal)'],
    ['a ] b [c](d)', '- [a \\] b \\[c\\](d)](#a--b-cd)'],
    ['snake_case  og ÆØÅ', '- [snake_case  og ÆØÅ](#snake_case--og-æøå)'],
    ['Se www.a.no', '- [Se `www.a.no`](#se-wwwano)'],
    ['kl. 10:30', '- [kl. 10:30](#kl-1030)'],
    ['«»!', '- «»!'],
    ['1. ?', '- [1. ?](#1-)'],
  ])('link to the place that GitHub gives a heading: %j', async (text, link) => {
    expect(await linksOf(contents, heading(2, text))).toEqual([link]);
    expect(complaints(await format(documentOf(contents, heading(2, text))))).toEqual([]);
  });

  test('tell headings apart that only differ in what a link leaves out', async () => {
    const blocks = [contents, heading(2, 'Krav'), heading(2, 'Krav!'), heading(2, 'Krav')];
    expect(await linksOf(...blocks)).toEqual([
      '- [Krav](#krav)',
      '- [Krav!](#krav-1)',
      '- [Krav (2)](#krav-2)',
    ]);
  });
});

test('turned pages are nothing in a text without pages', async () => {
  expect(await bodyOf({ kind: 'turn', orientation: 'landscape' }, paragraph('a'))).toBe('a');
});

describe('what people write', () => {
  test.each([
    'Ordinær tekst – med tankestrek, (parentes) og «sitat».',
    'Jf. arbeidsmiljøloven § 3-3 og forskriften § 13-2 bokstav a–h; og/eller 3–5 ganger.',
    'Spredningen var 2 (nivå 2, 3, 3 og 4), dvs. < 3 og > 1; 50 % & mer, R&D + HMS = bra!',
    'fil_med_navn, C#, kl. 10:30, 1.2.a, 1.2, 12.5 timer, #1 av 3, post @ kontoret?',
    '3–5 møter',
    '2026 var et godt år.',
    '-5 grader',
    '+47 12 34 56 78',
    'a | b',
  ])('stays as it is: %s', async (text) => {
    expect(await bodyOf(paragraph(text))).toBe(text);
  });

  test.each([
    ['1. mars', '1\\. mars'],
    ['- punkt', '\\- punkt'],
    ['+ punkt', '\\+ punkt'],
    ['# tittel', '\\# tittel'],
    ['> sitat', '\\> sitat'],
    ['a\n---', 'a\\\n\\---'],
    ['a\n===', 'a\\\n\\==='],
    ['a | b\n--|--', 'a | b\\\n\\--|--'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['[a](b) ![c](d)', '\\[a](b) !\\[c](d)'],
    ['<b>a</b> <!-- c -->', '\\<b>a\\</b> &lt;!-- c -->'],
    ['&amp; & &#35;', '\\&amp; & \\&#35;'],
    ['a\\*b \\ C:\\temp \\', 'a\\\\\\*b \\ C:\\temp \\\\'],
    ['bakstrek \\  \nto', 'bakstrek \\\\\\\nto'],
    ['$x$ [ ] [^1]', '\\$x\\$ \\[ ] \\[^1]'],
    ['Se https://a.no/x_y.', 'Se `https://a.no/x_y`.'],
    ['(www.a.no)', '(`www.a.no`)'],
    ['Skriv til kari.nordmann@fjordhelse.no!', 'Skriv til `kari.nordmann@fjordhelse.no`!'],
  ])('is escaped where it would be live: %j', async (text, expected) => {
    expect(await bodyOf(paragraph(text))).toBe(expected);
  });

  test.each([
    ['Tittel.', '## Tittel&#46;'],
    ['Tittel #', '## Tittel \\#'],
    ['1. Tittel', '## 1. Tittel'],
    ['To\nlinjer', '## To linjer'],
  ])('is one clean heading: %j', async (text, expected) => {
    expect(await bodyOf({ kind: 'heading', level: 2, text })).toBe(expected);
  });

  test(
    'never becomes markup of any kind',
    async () => {
      await fc.assert(
        fc.asyncProperty(fourTexts, async (texts) => {
          const hostile = render(await format(filledWith(texts)));
          const tame = render(await format(filledWith(texts.map(harmless))));
          expect(tagsOf(hostile)).toEqual(tagsOf(tame));
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  test(
    'never becomes a link, even where a reader looks for addresses after it has undone escapes',
    async () => {
      await fc.assert(
        fc.asyncProperty(fourTexts, async (texts) => {
          const html = render(await format(filledWith(texts)));
          for (const node of html.replaceAll(/<code>.*?<\/code>/g, '<code>').split(/<[^>]*>/)) {
            expect(textOf(node)).not.toMatch(
              /[\w.+-]@[\w-]+\.\w|[a-z0-9]:\/\/|(?<![\p{L}\p{N}])www\./iu,
            );
          }
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  test(
    'reads the same afterwards',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostileText, async (text) => {
          const places: readonly Block[] = [
            paragraph(text),
            { kind: 'list', ordered: false, items: [plain(text)] },
            { kind: 'heading', level: 2, text },
          ];
          for (const block of places) {
            const html = render(await bodyOf(block));
            expect(textOf(html).replaceAll(/\s+/g, ' ').trim()).toBe(onOneLine(text));
          }
          const html = render(
            await bodyOf({
              kind: 'table',
              caption: '',
              columns: [{ title: 'T', align: 'left', width: 1 }],
              rows: [{ kind: 'cells', cells: [text] }],
            }),
          );
          expect(textOf(html).replaceAll(/\s+/g, ' ').trim()).toBe(`T ${onOneLine(text)}`.trim());
        }),
        { numRuns: runs },
      );
    },
    patience,
  );

  test(
    'pleases markdownlint, line length apart',
    async () => {
      await fc.assert(
        fc.asyncProperty(fourTexts, async (texts) => {
          expect(complaints(await format(filledWith(texts)))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    patience,
  );
});
