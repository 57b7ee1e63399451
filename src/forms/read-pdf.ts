import { groupBy } from '../model/group-by.ts';
import { formFileText } from '../text/form-file.ts';
import type { Given } from './read-answers.ts';
import { joined, notRead, type ReadForm } from './read-book.ts';
import { readStamp } from './stamp.ts';

type FilledField = { readonly name: string; readonly text: string; readonly page: number };

/** What goes along out of sight, before its key. */
const stampPrefix = 'godbht_';

/**
 * The answers in a PDF form, by its fields.
 *
 * @param place what the file is called
 */
export const readPdf = (fields: readonly FilledField[], place: string): ReadForm => {
  if (fields.length === 0) return notRead('flattened', place);
  if (fields.filter(({ name }) => name === `${stampPrefix}form`).length > 1) {
    return notRead('several-forms', place);
  }
  const word = (key: string) => fields.find(({ name }) => name === `${stampPrefix}${key}`)?.text;
  const read = readStamp(word('form'), word('stamp'));
  if ('code' in read) return notRead(read.code, place, read.given);
  const { fieldPlace } = formFileText[read.stamp.language];
  const answers = fields.filter(({ name }) => !name.startsWith(stampPrefix));
  const given = new Map(
    [...groupBy(answers, ({ name }) => name)].flatMap(
      ([code, own]): (readonly [string, Given])[] => {
        const said = joined(own.map(({ text, page }) => ({ text, place: fieldPlace(code, page) })));
        return said === undefined ? [] : [[code, said]];
      },
    ),
  );
  return { form: { stamp: read.stamp, given, place }, notices: [] };
};
