import { type FormField, openingKinds } from '../model/form.ts';
import type { Instrument } from '../model/instrument.ts';
import { languages } from '../model/language.ts';
import { type MappedColumn, type Mapping, mappingFormat } from '../model/mapping.ts';
import type { Subject } from '../model/scoring.ts';
import { spellingKey } from '../model/spelling.ts';
import { formFileText } from '../text/form-file.ts';
import { readMark, readPerspective, readRating } from './choices.ts';
import { mappedFields, meaningOf, type Table } from './mapped-rows.ts';

/** The columns that Nettskjema and Microsoft Forms add themselves, by their headings in lower case. */
const ofServices: Readonly<Record<'response' | 'date' | 'ignore', readonly string[]>> = {
  response: ['$submission_id', 'id'],
  date: ['$created', 'completion time', 'fullføringstidspunkt'],
  // Who answered, and when they began: nothing of it belongs in a scoring.
  ignore: [
    ...['$answer_time_ms', '$forwarded_to_form', 'reference id', 'submission_reference'],
    ...['start time', 'starttidspunkt', 'last modified time', 'tidspunkt for siste endring'],
    ...['email', 'e-post', 'e-postadresse', 'name', 'navn', 'language', 'språk'],
  ],
};

type Blanks = { readonly subject: Subject } & Readonly<
  Record<'field' | 'perspective' | 'answer', string>
>;

/**
 * A mapping to look through: what a heading says by a code in it, by being one of our own questions, or by what
 * services call their columns; and a blank to fill in for whatever it doesn’t say.
 */
export const proposeMapping = (
  table: Table,
  instrument: Instrument,
  { id, blanks }: { readonly id: string; readonly blanks: Blanks },
): Mapping => {
  const used = table.columns.flatMap((one, at) =>
    table.rows.some(({ cells }) => (cells[at]?.text ?? '').trim() !== '') ||
    one.heading.trim() !== ''
      ? [{ ...one, at }]
      : [],
  );
  const fields = mappedFields({}, instrument);
  const columns = used.map(({ heading, letter, at }) => {
    const key = spellingKey(heading);
    const isAlone = used.filter((one) => spellingKey(one.heading) === key).length === 1;
    const field = fieldNamed(key, fields) ?? blanks.field;
    return { column: isAlone && key !== '' ? heading.trim() : letter, field, at };
  });
  const unread = columns.flatMap(({ field, at }) => {
    const kind = fields.find(({ code }) => code === field)?.kind;
    const texts = new Set(
      table.rows.map(({ cells }) => meaningOf(cells[at]?.text ?? '', kind, [])),
    );
    return [...texts].filter((text) => text !== '' && !canBeRead(text, kind, instrument));
  });
  const isAsked = (code: string): boolean => columns.some(({ field }) => field === code);
  return {
    format: mappingFormat,
    id,
    instrument: { id: instrument.id, version: instrument.version },
    ...(isAsked('bht') && isAsked('virksomhet') ? {} : { subject: blanks.subject }),
    ...(isAsked('perspective') ? {} : { constants: { perspective: blanks.perspective } }),
    ...(unread.length === 0
      ? {}
      : { answers: Object.fromEntries(unread.map((text) => [text, blanks.answer])) }),
    columns: columns.map(({ column, field }): MappedColumn => ({ column, field })),
  };
};

const fieldNamed = (heading: string, fields: readonly FormField[]): string | undefined => {
  const service = Object.entries(ofServices).find(([, names]) => names.includes(heading));
  if (service !== undefined) return service[0];
  const question = openingKinds.find((kind) =>
    languages.some((language) => spellingKey(formFileText[language].question[kind]) === heading),
  );
  if (question !== undefined) return question;
  // At the beginning, at the end or in brackets, and alone there: «1b. Samarbeid», «Samarbeid [1b]».
  const named = [/^[[(]?(\w+)[\])]?(?=$|[\s.:–-])/, /[[(](\w+)[\])]/, /\s(\w+)$/].flatMap(
    (pattern) => pattern.exec(heading)?.[1] ?? [],
  );
  const found = named.flatMap((name) => fields.filter(({ code }) => code.toLowerCase() === name));
  return found[0]?.code;
};

const canBeRead = (
  text: string,
  kind: FormField['kind'] | undefined,
  instrument: Instrument,
): boolean => {
  if (kind === 'rating') return readRating(text, instrument) !== 'unclear';
  if (kind === 'mark') return readMark(text) !== 'unclear';
  return kind !== 'perspective' || readPerspective(text) !== 'unclear';
};
