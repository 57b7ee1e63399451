import fc from 'fast-check';
import mammoth from 'mammoth';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type Block,
  cellInWords,
  type Document,
  type Inline,
  plain,
  type Row,
  type Table,
} from '../../src/documents/document.ts';
import { readParts } from '../../src/formats/office/zip-parts.ts';
import { visibleText } from '../../src/text/visible-text.ts';
import { bodyOf, documentOf, formatWord, readWordPart } from './docx-parts.ts';
import { hostileText } from './hostile-text.ts';
import {
  profileFigure,
  sampleDocument,
  sampleSignatures,
  sampleStrip,
  tableThree,
} from './sample-document.ts';
import { sampleForm } from './sample-form.ts';

const count = (text: string, part: string | RegExp): number => text.split(part).length - 1;
const paragraph = (text: string): Block => ({ kind: 'paragraph', text: plain(text) });
const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
const htmlOf = async (document: Document): Promise<string> =>
  (await mammoth.convertToHtml({ buffer: Buffer.from(await formatWord(document)) })).value;
const textOf = async (document: Document): Promise<string> =>
  (await mammoth.extractRawText({ buffer: Buffer.from(await formatWord(document)) })).value;
const tableOf = (rows: readonly Row[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  caption: 'Tabell 9',
  columns: [
    { title: 'Nr.', align: 'left', width: 1 },
    { title: 'Tekst', align: 'left', width: 9 },
  ],
  rows,
  ...more,
});

const written = (text: Inline): string => text.map((span) => span.text).join('');

const textsIn = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [written(block.text)];
    case 'list':
      return block.items.map(written);
    case 'levels':
      return block.series.map(({ name }) => name);
    case 'note':
      return [`${block.label}: ${written(block.text)}`];
    case 'table':
      return [
        block.caption,
        ...block.columns.flatMap(({ title, group }) => [title, group ?? '']),
        ...block.rows.flatMap((row) =>
          row.kind === 'group' ? [row.title] : row.cells.map((cell) => cellInWords(cell, 'nb')),
        ),
      ];
    case 'signatures':
      return block.roles;
    case 'question':
    case 'fact':
      return [block.label];
    case 'figure':
      return [block.caption];
    case 'contents':
      return [block.title];
    case 'turn':
      return [];
  }
};

afterEach(() => {
  vi.useRealTimers();
});

describe('the file', () => {
  it('is the same for the same document, whenever it is made', async () => {
    const first = await formatWord(sampleForm());
    vi.useFakeTimers({ now: new Date('1999-12-31T23:59:59Z'), toFake: ['Date'] });
    const second = await formatWord(sampleForm());
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it.each([
    ['2026-11-21', 2],
    ['i fjor', 0],
    ['2026-99-99', 0],
    ['2026-02-30', 0],
    [null, 0],
  ])('takes its times from the document: %s', async (date, times) => {
    const core = readWordPart(await formatWord({ ...sampleForm(), date }), 'docProps/core.xml');
    expect(count(core, 'T00:00:00Z')).toBe(times);
    expect(count(core, '<dcterms:')).toBe(times);
  });

  it.each([
    ['nb', 'nb-NO', '>Side </w:t>', '> av </w:t>', 'Velg', '21. november 2026'],
    ['en', 'en-GB', '>Page </w:t>', '> of </w:t>', 'Choose', '21 November 2026'],
  ] as const)('speaks the language of the document: %s', async (language, tag, ...words) => {
    const bytes = await formatWord({ ...sampleForm(1), language });
    expect(readWordPart(bytes, 'word/styles.xml')).toContain(`<w:lang w:val="${tag}"`);
    expect(readWordPart(bytes, 'docProps/core.xml')).toContain(`<dc:language>${tag}<`);
    const text = readWordPart(bytes, 'word/footer1.xml') + readWordPart(bytes, 'word/document.xml');
    for (const word of words) expect(text).toContain(word);
  });

  it('says what it is in its properties', async () => {
    const core = readWordPart(
      await formatWord({
        ...documentOf(),
        title: 'A & B <x>',
        subtitle: 'Fjordverft',
        date: '2026-11-21',
        author: 'HMS-leder',
      }),
      'docProps/core.xml',
    );
    expect(core).toContain('<dc:title>A &amp; B &lt;x&gt; · Fjordverft · 2026</dc:title>');
    expect(core).toContain('<dc:subject>Fjordverft</dc:subject>');
    expect(core).toContain('<dc:creator>HMS-leder</dc:creator>');
  });

  it('has page numbers filled in when it is opened, where it has contents, and else nothing', async () => {
    const settingsOf = async (...blocks: readonly Block[]) =>
      readWordPart(await formatWord(documentOf(...blocks)), 'word/settings.xml');
    const contents: Block = { kind: 'contents', title: 'Innhold' };
    expect(await settingsOf(contents, heading(2, 'Krav'))).toContain('<w:updateFields/>');
    expect(await settingsOf(heading(2, 'Krav'))).not.toMatch(/<w:updateFields\/>|w:dirty/);
  });

  it('counts the pages in the footer, next to the title', async () => {
    const footer = readWordPart(await formatWord(sampleForm()), 'word/footer1.xml');
    expect(footer).toContain('Kravspesifikasjon for bedriftshelsetjeneste');
    expect(footer).toContain(sampleForm().subtitle);
    expect(footer).toMatch(/>PAGE<.*>NUMPAGES</);
  });

  it('cuts a title that has no room in the footer', async () => {
    const long = { ...documentOf(), title: 'Ord '.repeat(60) };
    const footer = readWordPart(await formatWord(long), 'word/footer1.xml');
    expect(footer).toMatch(/Ord…</);
  });
});

describe('a figure', () => {
  const draw = async (language: Document['language'], figure: Block = profileFigure) => {
    const bytes = await formatWord({ ...documentOf(figure), language });
    const pictures = readParts(bytes).filter(({ name }) => name.endsWith('.png'));
    return { bytes, picture: Buffer.from(pictures[0]?.bytes ?? []), count: pictures.length };
  };

  it('is a picture with its words beside it, twice as sharp as a screen', async () => {
    const { bytes, picture, count: pictures } = await draw('nb');
    expect(pictures).toBe(1);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    const body = readWordPart(bytes, 'word/document.xml');
    const [, wide = '', high = ''] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(body) ?? [];
    const pixel = 914_400 / 96 / 2;
    expect(Math.abs(picture.readUInt32BE(16) - Number(wide) / pixel)).toBeLessThan(2);
    expect(Math.abs(picture.readUInt32BE(20) - Number(high) / pixel)).toBeLessThan(2);
    if (profileFigure.kind !== 'figure') throw new Error('not a figure');
    expect(await htmlOf(documentOf(profileFigure))).toContain(`alt="${profileFigure.alternative}"`);
    expect(await textOf(documentOf(profileFigure))).not.toContain(profileFigure.alternative);
  });

  it('is the same each time, and another one in another language or of another level', async () => {
    const { picture } = await draw('nb');
    expect(picture.equals((await draw('nb')).picture)).toBe(true);
    expect(picture.equals((await draw('en')).picture)).toBe(false);
    if (profileFigure.kind !== 'figure') throw new Error('not a figure');
    const { chart } = profileFigure;
    const fewer = { ...profileFigure, chart: { ...chart, series: chart.series.slice(1) } };
    expect(picture.equals((await draw('nb', fewer)).picture)).toBe(false);
  });

  it('is drawn whatever its series are called', async () => {
    if (profileFigure.kind !== 'figure') throw new Error('not a figure');
    const { chart } = profileFigure;
    await fc.assert(
      fc.asyncProperty(hostileText, async (name) => {
        const series = [{ name, marks: [] }];
        const figure = { ...profileFigure, caption: name, chart: { ...chart, series } };
        expect((await draw('nb', figure)).count).toBe(1);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what stays together', () => {
  const kept = (body: string, tag: 'w:p' | 'w:tr'): readonly boolean[] =>
    (body.match(new RegExp(`<${tag}[ >].*?</${tag}>`, 'g')) ?? []).map((part) =>
      part.includes('<w:keepNext/>'),
    );

  it.each([
    ['a table that any page has room for', 6, [true, true, true, true, true, true, false]],
    ['the first two and the last two rows of a longer one', 30, null],
  ])('are %s', async (_, count, expected) => {
    const rows = Array.from(
      { length: count },
      (_, at): Row => ({ kind: 'cells', cells: [`${at}`, 'a'] }),
    );
    const [head, first, second, ...rest] = kept(await bodyOf(documentOf(tableOf(rows))), 'w:tr');
    if (expected !== null) expect([head, first, second, ...rest]).toEqual(expected);
    else expect([head, first, second, ...rest.slice(-2)]).toEqual([true, true, false, true, false]);
  });

  it('are the first two and the last two items of a list, and levels with what they are about', async () => {
    const items = ['a', 'b', 'c', 'd', 'e'].map(plain);
    const list: Block = { kind: 'list', ordered: false, items };
    const [strip, ...shown] = kept(await bodyOf(documentOf(sampleStrip, list)), 'w:p').slice(-6);
    expect(strip).toBe(true);
    expect(shown).toEqual([true, false, false, true, false]);
  });

  it('are ids and dates beside an address', async () => {
    const address = 'ola.nordmann@bedriftshelsetjenesten-fjordhelse.no/en/lang/vei/til/et_dokument';
    const cells = ['T12', 'Tiltak som teamet er blitt enige om', address, '31.01.2027'];
    const columns = [1, 9, 6, 1].map((width) => ({ title: '', align: 'left', width }) as const);
    const body = await bodyOf(documentOf(tableOf([{ kind: 'cells', cells }], { columns })));
    const widths = Array.from(body.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) =>
      Number(width),
    );
    // What Arial of nine points takes, at most 100 twips a digit, and the cell's padding.
    expect(widths[0]).toBeGreaterThan(3 * 122 + 160);
    expect(widths[3]).toBeGreaterThan(10 * 100 + 160);
  });
});

describe('a second reader', () => {
  it.each([
    ['the report', sampleDocument],
    ['the form', sampleForm()],
  ])('finds every text of %s', async (_, document) => {
    const text = await textOf(document);
    const missing = document.blocks
      .flatMap(textsIn)
      .flatMap((one) => one.split('\n'))
      .filter((one) => !text.includes(one));
    expect(missing).toEqual([]);
    expect(text).toContain(document.title);
    expect(text).toContain(document.subtitle);
  });

  it('finds headings as headings, one level up', async () => {
    const html = await htmlOf(documentOf(heading(2, 'En'), heading(3, 'To'), heading(4, 'Tre')));
    expect(html).toMatch(/<h1>.*En<\/h1><h2>.*To<\/h2><h3>.*Tre<\/h3>/);
  });

  it('finds lists as lists, and strong text as strong', async () => {
    const html = await htmlOf(
      documentOf(
        { kind: 'list', ordered: true, items: [plain('a'), plain('b')] },
        paragraph('mellom'),
        { kind: 'list', ordered: false, items: [[{ text: 'c', strong: true }]] },
        { kind: 'note', label: 'Merk', text: plain('d') },
      ),
    );
    expect(html).toContain('<ol><li>a</li><li>b</li></ol>');
    expect(html).toContain('<ul><li><strong>c</strong></li></ul>');
    expect(html).toContain('<p><strong>Merk: </strong>d</p>');
  });

  it('has lines to sign with room above them, each with who signs below', async () => {
    const body = await bodyOf(documentOf(sampleSignatures));
    expect(await textOf(documentOf(sampleSignatures))).toContain(
      '\t\t\t\n\nDato\tUnderskrift, leder av arbeidsmiljøutvalget\n\n\t\t\t\n\nDato\tUnderskrift, arbeidsgiver',
    );
    expect(count(body, /w:leader="underscore"/g)).toBe(6);
    const above = Array.from(body.matchAll(/w:before="(\d+)"/g), ([, before]) => Number(before));
    // Twips: 12 mm.
    expect(above.filter((before) => before >= 680)).toHaveLength(3);
    // All but the last are kept with what follows.
    const shown = (body.match(/<w:p[ >].*?<\/w:p>/g) ?? []).slice(-6);
    expect(shown.map((one) => one.includes('<w:keepNext/>'))).toEqual([
      ...[true, true, true, true, true],
      false,
    ]);
  });

  it('finds the header rows and the spans of Table 3', async () => {
    const html = await htmlOf(documentOf(tableThree));
    const [, head = ''] = /<thead>(.*)<\/thead>/.exec(html) ?? [];
    expect(count(head, '<tr>')).toBe(2);
    expect(count(head, 'rowspan="2"')).toBe(2);
    expect(count(head, 'colspan="4"')).toBe(2);
    expect(count(html, 'colspan="10"')).toBe(3);
    expect(count(html, '<tr>')).toBe(2 + 15 + 3);
  });

  it('finds a line break where a text has one', async () => {
    expect(await htmlOf(documentOf(paragraph('a\nb')))).toContain('<p>a<br />b</p>');
  });
});

describe('what Word knows', () => {
  it('keeps Word’s own names for its styles', async () => {
    const styles = readWordPart(await formatWord(documentOf()), 'word/styles.xml');
    for (const name of ['Normal', 'Title', 'heading 1', 'toc 1', 'caption', 'footer']) {
      expect(styles).toContain(`<w:name w:val="${name}"/>`);
    }
    expect(count(styles, '<w:outlineLvl')).toBe(3);
  });

  it('begins each numbered list anew', async () => {
    const list: Block = { kind: 'list', ordered: true, items: [plain('a'), plain('b')] };
    const bytes = await formatWord(documentOf(list, paragraph('x'), list));
    const used = readWordPart(bytes, 'word/document.xml').match(/<w:numId w:val="\d+"/g) ?? [];
    expect(used).toHaveLength(4);
    expect(new Set(used).size).toBe(2);
    const numbering = readWordPart(bytes, 'word/numbering.xml');
    for (const id of new Set(used)) {
      const number = /\d+/.exec(id)?.[0];
      expect(numbering).toMatch(
        new RegExp(`<w:num w:numId="${number}".*?<w:startOverride w:val="1"/>.*?</w:num>`),
      );
    }
  });

  it('repeats header rows, and splits no row but a very tall one', async () => {
    const rows: Row[] = [
      { kind: 'cells', cells: ['1', 'kort'] },
      { kind: 'cells', cells: ['2', 'Ord '.repeat(1500)] },
      { kind: 'cells', cells: ['3', 'linje\n'.repeat(40)] },
    ];
    const body = await bodyOf(documentOf(tableOf(rows)));
    const splits = body
      .split('<w:tr>')
      .slice(1)
      .map((row) => !/<w:cantSplit\/>/.test(row));
    expect(splits).toEqual([false, false, true, true]);
    expect(count(body, '<w:tblHeader/>')).toBe(1);
    expect(count(await bodyOf(documentOf(tableThree)), '<w:tblHeader/>')).toBe(2);
  });

  it('keeps captions, header rows and group rows with what follows', async () => {
    const bytes = await formatWord(
      documentOf(
        tableOf([
          { kind: 'group', title: 'Gruppe' },
          { kind: 'cells', cells: ['1'] },
        ]),
      ),
    );
    const kept = readWordPart(bytes, 'word/document.xml')
      .split('<w:p>')
      .filter((one) => one.includes('<w:keepNext/>'))
      .map((one) => />([^<>]+)<\/w:t>/.exec(one)?.[1]);
    expect(kept).toEqual(['Nr.', 'Tekst', 'Gruppe']);
    const caption = readWordPart(bytes, 'word/styles.xml').split('w:styleId="Caption"')[1];
    expect(caption?.split('</w:style>')[0]).toContain('<w:keepNext/>');
  });

  it('gives columns their share of the page, which the table fills', async () => {
    const widths = async (document: Document): Promise<readonly number[]> =>
      [...(await bodyOf(document)).matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, w]) => Number(w));
    expect(await widths(documentOf(tableOf([])))).toEqual([964, 8674]);
    const narrow: Row = { kind: 'cells', cells: ['Tildelingskriterium', 'a'] };
    const [first = 0, second = 0] = await widths(documentOf(tableOf([narrow])));
    expect(first).toBeGreaterThan(1900);
    expect(first + second).toBe(9638);
    const turned = await widths(
      documentOf({ kind: 'turn', orientation: 'landscape' }, tableOf([])),
    );
    expect(turned.reduce((sum, width) => sum + width)).toBe(14570);
  });

  it('names tables for those who can’t see them, and their first column as headers', async () => {
    const body = await bodyOf(documentOf(tableOf([])));
    expect(body).toContain('<w:tblCaption w:val="Tabell 9"/>');
    expect(body).toMatch(/<w:tblLook [^>]*w:firstColumn="true"/);
  });

  it('turns pages between blocks, and leaves none empty', async () => {
    const turn = (orientation: 'portrait' | 'landscape'): Block => ({ kind: 'turn', orientation });
    const body = await bodyOf(
      documentOf(
        paragraph('a'),
        turn('portrait'),
        turn('landscape'),
        paragraph('b'),
        turn('portrait'),
        paragraph('c'),
        turn('landscape'),
      ),
    );
    const sizes = [...body.matchAll(/<w:t [^>]*>([abc])<|<w:pgSz ([^>]*)\/>/g)].map(
      ([, letter, size]) => letter ?? size,
    );
    const upright = 'w:w="11906" w:h="16838" w:orient="portrait"';
    const across = 'w:w="16838" w:h="11906" w:orient="landscape"';
    expect(sizes).toEqual(['a', upright, 'b', across, 'c', upright]);
  });
});

describe('contents', () => {
  const document = documentOf(
    heading(2, 'Før'),
    { kind: 'contents', title: 'Innhold' },
    heading(2, 'En'),
    heading(3, 'To'),
    heading(4, 'Tre'),
    heading(2, ' '),
    heading(2, 'Fire'),
  );

  it('lists the headings that follow, each leading to its own', async () => {
    const body = await bodyOf(document);
    const links = [...body.matchAll(/<w:hyperlink w:anchor="(\w+)"[^>]*>.*?>([^<>]+)<\/w:t>/g)];
    expect(links.map(([, , text]) => text)).toEqual(['En', 'To', 'Fire']);
    for (const [, anchor, text] of links) {
      expect(body).toMatch(
        new RegExp(`<w:bookmarkStart w:name="${anchor}"[^>]*/><w:r>.{0,40}${text}<`),
      );
    }
    expect(body).not.toMatch(/<w:bookmarkStart [^>]*\/><w:r>.{0,40}Tre</);
    const ids = [...body.matchAll(/<w:bookmarkStart [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is a field of Word’s own, with its entries in it', async () => {
    const body = await bodyOf(document);
    const field = body.slice(body.indexOf('"begin"'), body.indexOf('"end"'));
    expect(field).toContain('TOC \\o &quot;1-2&quot; \\h');
    expect(count(field, '<w:hyperlink')).toBe(3);
    expect(body).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  });

  it.each([1, 0])('stands with %i headings', async (headings) => {
    const body = await bodyOf(
      documentOf(
        { kind: 'contents', title: 'Innhold' },
        ...Array.from({ length: headings }, () => heading(2, 'En')),
      ),
    );
    expect(count(body, '"begin"')).toBe(headings);
    expect(count(body, '"end"')).toBe(headings);
  });
});

describe('columns for answers', () => {
  const form = (cell: string): Document =>
    documentOf(
      tableOf(
        [
          { kind: 'group', title: 'G' },
          { kind: 'cells', cells: ['K-1', cell, ''] },
        ],
        {
          columns: [
            { title: 'Id', align: 'left', width: 1 },
            {
              title: 'Svar',
              align: 'left',
              width: 1,
              answer: { kind: 'choice', choices: ['Ja', 'Nei', 'Delvis', 'Ja'] },
            },
            { title: 'Kommentar', align: 'left', width: 1, answer: { kind: 'text' } },
          ],
        },
      ),
    );

  it('offer the choices, and say what they are about', async () => {
    const body = await bodyOf(form(''));
    const values = [...body.matchAll(/<w:listItem w:displayText="(\w+)" w:value="(\w+)"\/>/g)];
    expect(values.map(([, shown, value]) => [shown, value])).toEqual([
      ['Ja', 'Ja'],
      ['Nei', 'Nei'],
      ['Delvis', 'Delvis'],
    ]);
    expect(body).toContain('<w:alias w:val="K-1 Svar"/>');
    expect(body).toMatch(/<w:showingPlcHdr\/>.*>Velg</);
  });

  it('show an answer that is there already', async () => {
    const body = await bodyOf(form('Nei'));
    expect(body).not.toContain('showingPlcHdr');
    expect(body).toMatch(/<w:sdtContent>.*>Nei</);
  });

  it('have controls with numbers of their own', async () => {
    const body = await bodyOf(sampleForm(9));
    const ids = [...body.matchAll(/<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(9);
  });

  it('leave free text to an empty cell', async () => {
    const rows = (await bodyOf(form(''))).split('<w:tc>');
    expect(rows.at(-1)).not.toContain('<w:t ');
  });
});

describe('a text of very many lines', () => {
  it('is written in runs of so many parts at most: the library takes the square of them', async () => {
    const lines = Array.from({ length: 3_000 }, (_, at) => `linje ${at}`);
    const document = documentOf(
      paragraph(lines.join('\n')),
      tableOf([{ kind: 'cells', cells: ['1', lines.join('\n')] }]),
    );
    const runs = (await bodyOf(document)).split('<w:r>').slice(1);
    expect(Math.max(...runs.map((run) => count(run, /<w:(?:t|br)[ />]/)))).toBeLessThanOrEqual(500);
    const text = await textOf(document);
    for (const line of lines) expect(count(text, new RegExp(`${line}(?!\\d)`))).toBe(2);
  });
});

describe('what people wrote', () => {
  const everywhere = (text: string): Document => ({
    ...documentOf(
      { kind: 'contents', title: text },
      heading(2, text),
      paragraph(text),
      { kind: 'list', ordered: true, items: [plain(text), plain(text)] },
      { kind: 'list', ordered: false, items: [plain(text)] },
      { kind: 'note', label: text, text: plain(text) },
      { kind: 'signatures', roles: [text] },
      tableOf(
        [
          { kind: 'group', title: text },
          { kind: 'cells', cells: [text, text, text] },
        ],
        {
          caption: text,
          columns: [
            { title: text, group: text, align: 'left', width: 1 },
            { title: text, group: text, align: 'left', width: 1 },
            {
              title: text,
              align: 'left',
              width: 1,
              answer: { kind: 'choice', choices: [text, 'Ja'] },
            },
          ],
        },
      ),
      profileFigure,
    ),
    title: text,
    subtitle: text,
    date: text,
  });
  const namesOf = (xml: string): readonly string[] =>
    [...new Set([...xml.matchAll(/<([\w:]+)/g)].map(([, name]) => name ?? ''))].sort();

  it('is text and nothing else, and can be read again', async () => {
    const known = new Set([
      ...namesOf(await bodyOf(everywhere('a\nb'))),
      ...namesOf(await bodyOf(everywhere(' '))),
    ]);
    const runs = (text: string): string => text.replaceAll(/\s+/g, '');
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const document = everywhere(text);
        expect(namesOf(await bodyOf(document)).filter((name) => !known.has(name))).toEqual([]);
        const shown = visibleText(text).replaceAll(/[\uFFFE\uFFFF]/g, '\uFFFD');
        expect(runs(await textOf(documentOf(paragraph(`<${text}>`))))).toContain(
          runs(`<${shown}>`),
        );
        await textOf(document);
      }),
      { numRuns: 25 },
    );
  });

  it.each(['CURRENT', 'TOTAL_PAGES', '{default-bullet-numbering-0}', '{numbers-1}', 'rId{1}'])(
    'is never taken for a word of the library: %s',
    async (text) => {
      expect(await textOf(documentOf(paragraph(text)))).toContain(text);
      const bytes = await formatWord(everywhere(text));
      const body = readWordPart(bytes, 'word/document.xml');
      expect(body).not.toMatch(/>\s*(?:PAGE|NUMPAGES)\s*</);
      expect(count(readWordPart(bytes, 'word/footer1.xml'), '"begin"')).toBe(2);
    },
  );

  it('loses what XML can’t carry', async () => {
    const text = await textOf(documentOf(paragraph('a\uFFFEb\uFFFF\u0000\ud800c')));
    expect(text).toContain('a\uFFFDb\uFFFD\uFFFD\uFFFDc');
  });

  it('makes no relation to anything outside of the file', async () => {
    const bytes = await formatWord(everywhere('https://a.no mailto:a@b.no {HYPERLINK "x"}'));
    const relations = readParts(bytes).filter(({ name }) => name.endsWith('.rels'));
    for (const { bytes: part } of relations) {
      expect(Buffer.from(part).toString('utf8')).not.toMatch(/External|a\.no/);
    }
  });
});
