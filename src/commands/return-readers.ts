import { GodbhtError, isGodbhtError } from '../errors.ts';
import { checkContent } from '../files/checks/check-content.ts';
import { refusal } from '../files/checks/problems.ts';
import { decodeUtf8 } from '../files/disk/read-bytes.ts';
import { type MailPart, parseMail } from '../files/read-mail.ts';
import { parsePdfFields } from '../files/read-pdf-fields.ts';
import { parseWorkbook } from '../files/read-workbook.ts';
import { parseSource } from '../files/yaml/source.ts';
import { type Channel, channelOf } from '../forms/channel.ts';
import type { ReturnedForm, ReturnFinding } from '../forms/read-answers.ts';
import { type ReadForm, readBook } from '../forms/read-book.ts';
import { readPdf } from '../forms/read-pdf.ts';
import { answersIn } from '../forms/text-answers.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Scoring } from '../model/scoring.ts';
import type { FormNotice } from '../specification/supplier-answers.ts';

/** What one form held, still to be understood; `file` names what was attached to a mail too. */
export type Found = { readonly file: string } & (
  | {
      readonly kind: 'form';
      readonly form: ReturnedForm;
      readonly notices: readonly FormNotice[];
      /** By which an export knows it again. */
      readonly id?: string;
    }
  | { readonly kind: 'sent'; readonly value: unknown }
  | { readonly kind: 'scoring'; readonly scoring: Scoring; readonly text: string }
  | { readonly kind: 'none'; readonly finding: ReturnFinding }
  | { readonly kind: 'failed'; readonly error: GodbhtError }
);

type Reader = (
  bytes: Uint8Array,
  file: string,
  options: { readonly instrument: Instrument; readonly language: Language },
) => Promise<readonly Found[]>;

/**
 * Everything in a file that may be answers: more than one where a mail has several.
 *
 * @throws GodbhtError `not-a-workbook`, `not-a-pdf`, `not-utf8`, `invalid-file` and the like
 */
export const readReturn: Reader = async (bytes, file, options) =>
  readers[channelOf(bytes, file)](bytes, file, options);

const readers: Readonly<Record<Channel, Reader>> = {
  workbook: async (bytes, file) => [foundForm(readBook(await parseWorkbook(bytes, file), file))],
  pdf: async (bytes, file) => [foundForm(readPdf(await parsePdfFields(bytes, file), file))],
  text: async (bytes, file) => {
    const found = textsFound([{ name: null, bytes }], file);
    return found.length > 0 ? found : [nothingIn(file)];
  },
  mail: async (bytes, file, options) => {
    const attached: Found[] = [];
    const parts = await parseMail(bytes);
    for (const part of parts) {
      const channel = channelOf(part.bytes, part.name ?? '');
      if (!attachable.includes(channel)) continue;
      const name = within(file, part.name);
      const read = readers[channel](part.bytes, name, options).catch((error): readonly Found[] => {
        if (!isGodbhtError(error)) throw error;
        return [{ kind: 'failed', file: name, error }];
      });
      attached.push(...(await read));
    }
    const written = textsFound(parts, file);
    return attached.length + written.length > 0 ? [...attached, ...written] : [nothingIn(file)];
  },
  scoring: async (bytes, file, { instrument, language }) => {
    const decoded = decodeUtf8(bytes);
    if (!('text' in decoded)) {
      throw new GodbhtError('not-utf8', { file }, { place: { file, ...decoded } });
    }
    const source = parseSource(file, decoded.text);
    const { content, findings } = await checkContent(source, ['scoring'], instrument);
    if (content === undefined) throw refusal(source, findings, language);
    return [{ kind: 'scoring', file, scoring: content, text: decoded.text }];
  },
};

/** Those whose answers aren't text, which is looked for in a whole mail. */
const attachable: readonly Channel[] = ['workbook', 'pdf', 'scoring'];

const within = (file: string, part: string | null): string =>
  part === null ? file : `${file} (${part})`;

const foundForm = (read: ReadForm): Found =>
  read.form === null
    ? { kind: 'none', file: read.finding.place, finding: read.finding }
    : { kind: 'form', file: read.form.place, form: read.form, notices: read.notices };

const textsFound = (parts: readonly MailPart[], file: string): readonly Found[] =>
  answersIn(parts).map((one) => placed(one, file));

const placed = ({ part, found }: ReturnType<typeof answersIn>[number], inFile: string): Found => {
  const file = within(inFile, part);
  return 'fault' in found
    ? { kind: 'none', file, finding: findingIn(file, found.fault) }
    : { kind: 'sent', file, value: found.answers };
};

const nothingIn = (file: string): Found => ({
  kind: 'none',
  file,
  finding: findingIn(file, 'no-answers'),
});

const findingIn = (place: string, code: ReturnFinding['code']): ReturnFinding => ({
  code,
  place,
  field: null,
  given: '',
});
