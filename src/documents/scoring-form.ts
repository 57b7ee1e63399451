import { fieldsOf } from '../forms/fields.ts';
import { stampEntries } from '../forms/stamp.ts';
import type { FormField, FormStamp } from '../model/form.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import { formText } from '../text/form.ts';
import { formFileText } from '../text/form-file.ts';
import { heading, paragraph } from './blocks.ts';
import { type Document, type Fact, type Note, plain, type Question } from './document.ts';
import { type Asked, answerTo, questionOf } from './form-asking.ts';
import { formPages } from './form-pages.ts';
import { formSheets } from './form-sheets.ts';

/** On sheets it has a table for each kind of answer, on pages a page for each element. */
export type FormLayout = 'sheets' | 'pages';

/** One person's form, with nothing answered. */
export const scoringForm = (
  instrument: Instrument,
  stamp: FormStamp,
  layout: FormLayout,
): Document => {
  const { language, subject } = stamp;
  const text = formFileText[language];
  const asked: Asked = { instrument, stamp, fields: fieldsOf(instrument, stamp) };
  const isOnSheets = layout === 'sheets';
  return {
    title: text.title(instrument.title[language]),
    subtitle: subject === undefined ? '' : `${subject.bht} – ${subject.virksomhet}`,
    language,
    date: null,
    stamp: stampEntries(stamp),
    blocks: [
      paragraph(text.introduction(instrument.elements.length)),
      heading(2, text.howTo),
      { kind: 'list', ordered: true, items: text.steps[layout].map(plain) },
      note(text.privacy, text.privacyText),
      ...(isOnSheets ? [note(text.ownCopy, text.ownCopyText)] : []),
      heading(2, text.about),
      ...knownFacts(stamp),
      ...asked.fields.filter((field) => !('element' in field)).map(openingQuestion(asked)),
      ...(isOnSheets
        ? [progress(asked), heading(2, text.sheets), ...formSheets(asked)]
        : formPages(asked)),
    ],
  };
};

const note = (title: string, text: string): Note => ({
  kind: 'note',
  label: title,
  text: plain(text),
});

const fact = (label: string, value: Fact['value']): Fact => ({ kind: 'fact', label, value });

const knownFacts = ({ personal, language }: FormStamp): readonly Fact[] => {
  const { known } = formFileText[language];
  if (personal === undefined) return [];
  const { perspective, role } = personal;
  return [
    fact(known.perspective, formText[language].choice.perspective[perspective]),
    ...(role === undefined ? [] : [fact(known.role, role)]),
  ];
};

const openingQuestion =
  ({ instrument, stamp: { language } }: Asked) =>
  (field: FormField): Question => {
    const hints: Readonly<Partial<Record<string, string>>> = formFileText[language].hint;
    const hint = hints[field.kind];
    return {
      kind: 'question',
      code: field.code,
      label: questionOf(field, instrument, language),
      ...(hint === undefined ? {} : { hint }),
      answer: answerTo(field, instrument, language),
    };
  };

const progress = ({ instrument, stamp: { language } }: Asked): Fact => {
  const { progress: label, progressOf, sheet, column } = formFileText[language];
  const all = progressOf(itemsOf(instrument).length);
  const count = { table: sheet.ratings, column: column.rating };
  return fact(label, { live: [count, all], words: `0${all}` });
};
