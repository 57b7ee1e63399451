import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { micromark } from 'micromark';
import {
  gfmAutolinkLiteral,
  gfmAutolinkLiteralHtml,
} from 'micromark-extension-gfm-autolink-literal';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readParts } from '../../src/formats/office/zip-parts.ts';
import { fillWorkbook, openForm } from './fill-form.ts';
import { type Ran, runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** What a spreadsheet, a browser, a terminal or a word processor might take for its own. */
const hostile = [
  '=HYPERLINK("http://x.no","klikk")',
  "+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '-2+3',
  '\t=1+1',
  '{=1+1}',
  '#REF!',
  'http://x.no/a?b=1&c=2 www.x.no post@x.no',
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '![x](http://x.no) [y](javascript:alert(1)) | # h\n- a: *b*\n---',
  '\u001b[31mrødt\u001b]8;;http://x.no\u0007 \u009b2J \u202Esnudd\u2066 \uFEFF\u200B',
  '&amp; ]]> </w:t> { HYPERLINK "http://x.no" } {{y}} %s',
  'æøå 🙂 e\u0301 \u2028ny linje\u2029',
] as const;
const all = hostile.join('\n');

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const live = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u;

const specification = {
  format: 'godbht/specification@1',
  instrument: { id: 'god-bht', version: '2017' },
  title: all,
  version: hostile[0],
  date: '2026-11-20',
  buyer: {
    name: all,
    purpose: all,
    // Not among the requirements: the program that fills the form in takes it for a letter.
    situation: '_x0041_',
    employees: 12,
    sites: [...hostile],
    risks: [...hostile],
    duration: all,
    options: all,
  },
  labels: { absolute: hostile[0], evaluated: hostile[2] },
  brands: [...hostile],
  requirements: [
    ...hostile.map((text, index) => ({
      id: `E-${index + 1}`,
      type: 'krav',
      kind: 'absolute',
      text,
      documentation: text,
    })),
    { id: 'T-1', type: 'tildelingskriterium', kind: 'evaluated', weight: 100, text: all },
    { id: 'O-1', type: 'opsjon', kind: 'absolute', text: all },
  ],
  excluded: [{ element: 'etikk', reason: all }],
};

const noLinkIn = (markdown: string): void => {
  const html = micromark(markdown, {
    extensions: [gfmTable(), gfmAutolinkLiteral()],
    htmlExtensions: [gfmTableHtml(), gfmAutolinkLiteralHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  expect(html).not.toMatch(/<(?:script|img|iframe)|href="(?!#)/i);
  expect(markdown).not.toMatch(live);
};

const nothingLiveInWorkbook = async (file: string): Promise<void> => {
  for (const sheet of (await openForm(file)).worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const { value } = cell;
        const isText = typeof value === 'string' || typeof value === 'number';
        const isRich = typeof value === 'object' && value !== null && 'richText' in value;
        expect(isText || isRich, `${sheet.name} ${cell.address} ${JSON.stringify(value)}`).toBe(
          true,
        );
        expect(cell.text).not.toMatch(live);
      }),
    );
  }
  const xml = readParts(await readFile(file)).map(({ name, bytes }) => ({
    name,
    text: Buffer.from(bytes).toString('utf8'),
  }));
  for (const { name, text } of xml) {
    expect(name).not.toMatch(/externalLink|vba|embeddings|activeX/i);
    expect(text).not.toMatch(/TargetMode="External"|<(?:\w+:)?hyperlink|<f[ >]/i);
  }
};

const nothingLiveInWord = async (file: string): Promise<void> => {
  const bytes = await readFile(file);
  for (const { name, bytes: part } of readParts(bytes)) {
    const text = Buffer.from(part).toString('utf8');
    expect(text, name).not.toMatch(/TargetMode="External"|attachedTemplate|<w:object|altChunk/i);
    const fields = [...text.matchAll(/<w:instrText[^>]*>([^<]*)/g)].map(([, code = '']) => code);
    for (const code of fields) expect(code).toMatch(/^\s*(?:TOC|PAGEREF|PAGE|NUMPAGES)\b/);
    const anchors = [...text.matchAll(/<w:hyperlink\b([^>]*)>/g)].map(([, given = '']) => given);
    for (const anchor of anchors) expect(anchor).toMatch(/w:anchor=/);
  }
  const { value } = await mammoth.convertToHtml({ buffer: bytes });
  expect(value).not.toMatch(/<(?:script|img)|href="(?!#)/i);
  expect(value.replaceAll('\t', '')).not.toMatch(live);
};

test('what a buyer and a supplier wrote is never live, and nothing of it is lost', async () => {
  const folder = await temporaryFolder();
  const at = (file: string): string => join(folder, file);
  const told: Ran[] = [];
  const godbht = async (...args: readonly string[]): Promise<Ran> => {
    const ran = await runGodbht(folder, args);
    told.push(ran);
    return ran;
  };
  await writeFile(at('krav.spec.yaml'), JSON.stringify(specification));
  for (const ending of ['md', 'pdf', 'docx', 'xlsx']) {
    const { exitCode, stderr } = await godbht('spec', 'krav.spec.yaml', '-o', `krav.${ending}`);
    expect(exitCode, stderr).toBe(0);
  }
  await godbht('spec', 'krav.spec.yaml');
  await godbht('spec', 'check', 'krav.spec.yaml');
  noLinkIn(await readFile(at('krav.md'), 'utf8'));
  await nothingLiveInWorkbook(at('krav.xlsx'));
  await nothingLiveInWord(at('krav.docx'));
  const { stdout: data } = await runGodbht(folder, ['spec', 'krav.spec.yaml', '--json']);
  const texts = JSON.parse(data).requirements.map(({ text }: { text: string }) => text);
  expect(texts).toEqual([...hostile, all, all]);

  // What XML can't carry, no spreadsheet lets a supplier write.
  const inXml = (text: string): string =>
    text.replaceAll(/\p{Cc}/gu, (sign) => (sign === '\n' ? sign : ''));
  for (const [index, name] of [inXml(all).slice(0, 200), '=1+1'].entries()) {
    const form = await openForm(at('krav.xlsx'));
    const answers = specification.requirements.map(({ id }, row) => {
      const text = inXml(hostile[row] ?? all);
      return [id, [index === 0 ? text : 'Ja', text]] as const;
    });
    const prices = { 'O-1': [inXml(all), inXml(all)] } as const;
    fillWorkbook(form, { name, answers: Object.fromEntries(answers), prices });
    await form.xlsx.writeFile(at(`${index}.xlsx`));
  }
  const asked = ['spec', 'answers', 'krav.spec.yaml', '0.xlsx', '1.xlsx', '--points', 'poeng.yaml'];
  const { exitCode, stderr } = await godbht(...asked, '-o', 'evaluering');
  expect(exitCode, stderr).toBe(0);
  await godbht(...asked);
  await godbht('validate', 'poeng.yaml');
  noLinkIn(await readFile(at('evaluering.md'), 'utf8'));
  await nothingLiveInWorkbook(at('evaluering.xlsx'));
  const points = await readFile(at('poeng.yaml'), 'utf8');
  expect(points).not.toMatch(live);
  expect(parse(points).suppliers).toHaveLength(2);
  const compared = JSON.parse(await readFile(at('evaluering.json'), 'utf8'));
  const { answers } = compared.requirements[0];
  expect(answers.map((one: { answer: string | null }) => one.answer).toSorted()).toEqual(
    [null, 'yes'].toSorted(),
  );

  for (const { stdout, stderr: said } of told) {
    expect(stdout).not.toMatch(live);
    expect(said).not.toMatch(live);
  }
});
