import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerLimit } from '../../src/forms/answer-block.ts';
import { answersInHtml, isFormPage } from '../../src/forms/html-answers.ts';
import { htmlForm } from '../../src/forms/html-form.ts';
import { pageIds } from '../../src/forms/html-page.ts';
import { jsonForPage } from '../../src/forms/markup.ts';
import { languages } from '../../src/model/language.ts';
import { formPageText } from '../../src/text/form-page.ts';
import { begun, instrument, sentArbitrary, stampWith, subject } from './sent-samples.ts';

const page = htmlForm(stampWith({ subject }), instrument);
const partOf = (html: string, id: string): string =>
  new RegExp(`<(\\w+)[^>]* id="${id}">([\\s\\S]*?)</\\1`).exec(html)?.[2] ?? '';
const isAscii = (text: string): boolean => /^[\n -~]*$/.test(text);
const countOf = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;
const sha = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The form with answers in it, as the page itself saves it. */
const filled = (answers: unknown): string =>
  page.replace(
    `id="${pageIds.answers}">null<`,
    () => `id="${pageIds.answers}">${jsonForPage(answers)}<`,
  );

describe('a form in HTML', () => {
  it('is light, and ASCII alone', () => {
    expect(page.length).toBeLessThan(150_000);
    expect(isAscii(page)).toBe(true);
  });

  it('is told by its policy to fetch nothing and to run this script alone', () => {
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${sha(partOf(page, pageIds.script))}`,
      `style-src ${sha(partOf(page, pageIds.style))}`,
      "form-action 'none'",
      "base-uri 'none'",
    ]);
    expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  });

  it('names nothing outside itself', () => {
    const outside = [
      /https?:|\/\/[a-z]|@import|\burl\(/g,
      /<(?:link|img|iframe|object|embed|base|form)\b/gi,
      /<[a-z][^>]*\b(?:src|href|action|on[a-z]+|style)=/gi,
      /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|import)\(/g,
    ];
    expect(outside.flatMap((pattern) => page.match(pattern) ?? [])).toEqual([]);
  });

  it('holds nothing of the machine it was made on, and no requirement or measure', () => {
    const traces = [process.cwd(), 'sourceMappingURL', 'node_modules', 'src/page'];
    expect(traces.filter((trace) => page.includes(trace))).toEqual([]);
    const [criterion] = instrument.elements[0]?.criteria ?? [];
    const unshown = [criterion?.requirement.nb, criterion?.measures?.[0]?.text.nb];
    expect(unshown.map((text) => page.includes(jsonForPage(text).slice(1, -1)))).toEqual([
      false,
      false,
    ]);
  });

  it.each(languages)('says where no script runs what to do, in %s too', (language) => {
    const [start = ''] = formPageText[language].needsScript.split('.');
    expect(page.includes(`<p lang="${language}">${start}`)).toBe(true);
  });

  it.each([
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '"><img src=x onerror=alert(1)>',
    '\u2028\u2029\u0000\ud800',
    '$& $1 $`',
  ])('holds %j as text', (hostile) => {
    const stamp = stampWith({ subject: { bht: hostile, virksomhet: hostile } });
    const title = { nb: hostile, en: hostile };
    const own = htmlForm(stamp, { ...instrument, title });
    expect(isAscii(own)).toBe(true);
    expect(countOf(own, /<script/g)).toBe(countOf(page, /<script/g));
    expect(countOf(own, /<img|<!--/g)).toBe(0);
    const form = JSON.parse(partOf(own, pageIds.form));
    expect(form.stamp).toEqual(stamp);
    expect(form.instrument.title).toEqual(title);
  });
});

describe('answers in a saved form', () => {
  it('are there as they were', () => {
    fc.assert(
      fc.property(sentArbitrary, (sent) => {
        expect(answersInHtml(filled(sent))).toEqual({ answers: sent });
      }),
      { numRuns: 30 },
    );
  });

  it('are none in a form as it was sent out', () => {
    expect(isFormPage(page)).toBe(true);
    expect(answersInHtml(page)).toEqual({ answers: null });
  });

  it.each<readonly [string, (html: string) => string]>([
    ['CRLF', (html) => html.replaceAll('\n', '\r\n')],
    [
      'other attributes',
      (html) => html.replace(`id="${pageIds.answers}"`, `class="x" $& data-x=""`),
    ],
    ['a comment in front', (html) => `<!-- saved from url=(0014)about:internet -->\r\n${html}`],
    [
      'the page drawn',
      (html) => html.replace('<body>', '<body><p>&lt;script id="godbht-form"&gt;</p>'),
    ],
  ])('are found in a copy with %s', (_name, change) => {
    expect(answersInHtml(change(filled(begun())))).toEqual({ answers: begun() });
  });

  it.each<readonly [string, string, string]>([
    ['another page', '<html></html>', 'damaged'],
    ['half a form', filled(begun()).split(pageIds.answers)[0] ?? '', 'damaged'],
    ['a form cut within', filled(begun()).split('godbht/answers')[0] ?? '', 'cut-off'],
    ['two places', `${filled(begun())}${filled(begun())}`, 'damaged'],
    ['a huge one', filled('x'.repeat(answerLimit)), 'damaged'],
    [
      'one nested without end',
      filled(null).replace('>null<', `>${'['.repeat(200_000)}${']'.repeat(200_000)}<`),
      'damaged',
    ],
  ])('are not guessed from %s', (_name, html, fault) => {
    expect(answersInHtml(html)).toEqual({ fault });
  });
});
