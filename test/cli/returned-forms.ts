import ExcelJS from 'exceljs';
import { scoringForm } from '../../src/documents/scoring-form.ts';
import { formatPdf } from '../../src/formats/pdf.ts';
import { formatXlsx } from '../../src/formats/xlsx.ts';
import { answerBlock } from '../../src/forms/answer-block.ts';
import { htmlForm } from '../../src/forms/html-form.ts';
import { pageIds } from '../../src/forms/html-page.ts';
import { jsonForPage } from '../../src/forms/markup.ts';
import { beginAnswers, changeOpening, type SentAnswers } from '../../src/forms/sent-answers.ts';
import { type FormStamp, formFormat } from '../../src/model/form.ts';
import { dimensions, type Instrument, itemsOf, type Level } from '../../src/model/instrument.ts';
import type { Ratings } from '../../src/model/rating.ts';
import { fillPdf } from '../forms/fill-pdf.ts';
import { fill } from '../forms/fill-workbook.ts';
import { filledIn, instrument, subject } from '../forms/filled-in.ts';

export const today = '2026-11-21';

/** Everything judged, differently by each number; `without` of the items left open. */
export const ratingsOf = (number: number, without = 0): Ratings => {
  const items = itemsOf(instrument).slice(without);
  return Object.fromEntries(
    instrument.elements.flatMap(({ id, number: at }) => {
      const said = dimensions.flatMap((dimension, part) => {
        const isAsked = items.some((one) => one.element.id === id && one.dimension === dimension);
        // Base 4 digits of the number, so that no two say the same.
        const digit = Math.floor(number / 4 ** (at % 4)) + at + part;
        return isAsked ? [[dimension, { level: ((digit % 4) + 1) as Level }] as const] : [];
      });
      return said.length === 0 ? [] : [[id, Object.fromEntries(said)]];
    }),
  );
};

export const stampOf = (id: string, rest: Partial<FormStamp> = {}): FormStamp => ({
  format: formFormat,
  id,
  instrument: { id: instrument.id, version: instrument.version },
  language: 'nb',
  subject,
  ...rest,
});

export type Person = {
  readonly role: string;
  readonly ratings: Ratings;
  readonly stamp?: FormStamp;
  readonly date?: string;
  readonly name?: string;
  /** Written over what the ratings would fill in, by field. */
  readonly answers?: Readonly<Record<string, string>>;
};

const options = { width: 80, colour: false };
const once = new Map<string, Promise<Uint8Array>>();
const blank = (kind: 'sheets' | 'pages', stamp: FormStamp): Promise<Uint8Array> => {
  const key = kind + JSON.stringify(stamp);
  const format = kind === 'sheets' ? formatXlsx : formatPdf;
  const made =
    once.get(key) ??
    Promise.resolve(format(scoringForm(instrument, stamp, kind), options)).then(
      (bytes) => bytes as Uint8Array,
    );
  once.set(key, made);
  return made;
};

const answersOf = ({ role, ratings, stamp, date, name, answers }: Person) => ({
  ...(stamp?.personal === undefined ? { perspective: 'BHT', role } : {}),
  ...(date === undefined ? {} : { date }),
  ...(name === undefined ? {} : { name }),
  ...filledIn(ratings),
  ...answers,
});

export const workbookOf = async (person: Person): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  const bytes = await blank('sheets', person.stamp ?? stampOf('f-xlsx'));
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  fill(workbook, answersOf(person));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

export const pdfOf = async (person: Person): Promise<Uint8Array> =>
  fillPdf(await blank('pages', person.stamp ?? stampOf('f-pdf')), answersOf(person));

export const sentOf = ({ role, ratings, stamp, date }: Person, id: string): SentAnswers => {
  const begun = beginAnswers(stamp ?? stampOf('f-html'), id, date ?? today, instrument);
  const opened = changeOpening(begun, { perspective: 'bht', role });
  return { ...opened, revision: 31, scoring: { ...opened.scoring, ratings } };
};

export const pageOf = (sent: SentAnswers, of: Instrument = instrument): string =>
  htmlForm(sent.form, of).replace(
    `id="${pageIds.answers}">null<`,
    () => `id="${pageIds.answers}">${jsonForPage(sent)}<`,
  );

export const textOf = (sent: SentAnswers): string =>
  `Hei! Her er svarene mine.\n\n${answerBlock(sent)}\nHilsen meg\n`;

type Attached = { readonly name: string; readonly bytes: Uint8Array };

/** A mail as Outlook and the like save it, with lines quoted as if it had been forwarded. */
export const mailOf = (text: string, attached?: Attached): string => {
  const head = ['From: Kari <kari@example.no>', 'Subject: Svar', 'MIME-Version: 1.0'];
  const plain = ['Content-Type: text/plain; charset=utf-8', '', text];
  if (attached === undefined) return [...head, ...plain, ''].join('\r\n');
  const lines =
    Buffer.from(attached.bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? [];
  return [
    ...head,
    ...['Content-Type: multipart/mixed; boundary="grense"', '', '--grense', ...plain],
    ...['--grense', 'Content-Type: application/octet-stream'],
    `Content-Disposition: attachment; filename="${attached.name}"`,
    ...['Content-Transfer-Encoding: base64', '', ...lines, '--grense--', ''],
  ].join('\r\n');
};
