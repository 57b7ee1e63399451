import { describe, expect, it } from 'vitest';
import { parseMail } from '../../src/files/read-mail.ts';
import { answerBlock } from '../../src/forms/answer-block.ts';
import { htmlForm } from '../../src/forms/html-form.ts';
import { jsonForPage } from '../../src/forms/markup.ts';
import { answersIn } from '../../src/forms/text-answers.ts';
import { begun, instrument, stampWith } from './sent-samples.ts';

const sent = { ...begun(), revision: 7 };
const block = answerBlock(sent);
const blank = htmlForm(stampWith(), instrument);
const saved = blank.replace('>null<', () => `>${jsonForPage(sent)}<`);
const base64 = (text: string): string =>
  Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');
const soft = (text: string): string =>
  text.replaceAll('=', '=3D').replace(/.{50}/g, '$&=\r\n').replaceAll('ø', '=C3=B8');

const part = (headers: readonly string[], body: string): string =>
  [...headers, '', body].join('\r\n');
const multipart = (type: string, boundary: string, ...parts: readonly string[]): string =>
  part(
    [`Content-Type: multipart/${type};`, `\tboundary="${boundary}"`],
    [
      'Ser du ikke bildet?',
      ...parts.map((one) => `--${boundary}\r\n${one}`),
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
const mail = (entity: string): string =>
  `From: kari@example.no\r\nSubject: =?utf-8?Q?Mine_svar?=\r\nMIME-Version: 1.0\r\n${entity}`;

const plain = part(
  ['Content-Type: text/plain; charset="utf-8"', 'Content-Transfer-Encoding: quoted-printable'],
  soft(`Her er mine svar, på rødt:\r\n${block.replaceAll('\n', '\r\n')}`),
);
const html = part(
  ['Content-Type: text/html', 'Content-Transfer-Encoding: base64'],
  base64(`<p>Her:</p><p>${block.replaceAll('\n', '<br>')}</p>`),
);
const attached = (name: string, text: string): string =>
  part(
    [
      `Content-Type: application/octet-stream; name="${name}"`,
      'Content-Transfer-Encoding: BASE64',
      `Content-Disposition: attachment;\r\n filename="${name}"`,
    ],
    base64(text),
  );

const read = async (text: string) => answersIn(await parseMail(Buffer.from(text)));
const inFile = (content: string | Uint8Array) =>
  answersIn([{ name: null, bytes: Buffer.from(content) }]);
const inText = [{ part: null, found: { answers: sent } }];

describe('answers in a file that came back', () => {
  it.each<readonly [string, string]>([
    ['a plain mail', mail(part(['Content-Type: text/plain'], block))],
    ['a mail without any type', `From: x\n\n${block}`],
    ['quoted-printable', mail(plain)],
    ['HTML in base64', mail(html)],
    ['text and HTML, once', mail(multipart('alternative', 'a=_b.1', plain, html))],
    [
      'parts within parts',
      mail(
        multipart(
          'mixed',
          'y',
          multipart('alternative', 'y1', plain, html),
          attached('logo.png', '\u0000ÿ'),
        ),
      ),
    ],
    [
      'a forwarded mail',
      mail(multipart('mixed', 'y', part(['Content-Type: message/rfc822'], mail(plain)))),
    ],
    [
      'a reply beside the blank form',
      mail(multipart('mixed', 'y', plain, attached('skjema.html', blank))),
    ],
    [
      'a mail that was cut before its last boundary',
      mail(multipart('mixed', 'y', plain)).replace('--y--', ''),
    ],
  ])('are found in %s', async (_name, text) => {
    expect(await read(text)).toEqual(inText);
  });

  it('are found in a form attached to a mail, by its name', async () => {
    const text = mail(
      multipart('mixed', 'y', part([], 'Hei!'), attached('skjema-lege.html', saved)),
    );
    expect(await read(text)).toEqual([{ part: 'skjema-lege.html', found: { answers: sent } }]);
  });

  it('are found in a text of two bytes a letter', () => {
    const wide = Buffer.from(`\ufeff${block}`, 'utf16le');
    expect(inFile(wide)).toEqual(inText);
    expect(inFile(wide.swap16())).toEqual(inText);
  });

  it('are found in a saved page', () => {
    expect(inFile(saved)).toEqual(inText);
  });

  it('are found in a page that was saved with all that belongs to it', async () => {
    const page = part(
      ['Content-Type: text/html', 'Content-Transfer-Encoding: quoted-printable'],
      soft(saved),
    );
    expect(await read(mail(multipart('related', 'm', page)))).toEqual(inText);
  });

  it('are none in other texts', async () => {
    expect(inFile('Hei, jeg rekker det ikke.')).toEqual([]);
    expect(await read(mail(part([], 'Hei')))).toEqual([]);
    expect(inFile('<html></html>')).toEqual([]);
  });

  it.each([
    [
      'boundaries',
      mail(part(['Content-Type: multipart/mixed; boundary=x'], '--x\r\n\r\n'.repeat(100_000))),
    ],
    ['depth', Array.from({ length: 2000 }, () => 'Content-Type: message/rfc822\r\n\r\n').join('')],
    ['headers', `${'a:b\r\n '.repeat(200_000)}`],
    ['blanks', `Content-Type: text/plain\r\n${' '.repeat(500_000)}\r\n\r\nx`],
  ])('are looked for within limits: %s', async (_name, text) => {
    const started = performance.now();
    expect(await read(text)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
