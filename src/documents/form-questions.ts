import { fieldsOf } from '../forms/fields.ts';
import type { FormField, FormStamp } from '../model/form.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { formFileText } from '../text/form-file.ts';
import { cells, column, groupTitle, paragraph } from './blocks.ts';
import type { Document, Row } from './document.ts';
import { answerTo, elementAt, elementTitle, wholeQuestionOf } from './form-asking.ts';

type Asking = {
  readonly code: string;
  readonly question: string;
  readonly choices: readonly string[];
};

/** What to ask in a form that is made elsewhere, with the codes by which the answers are found again. */
export const formQuestionsDocument = (
  instrument: Instrument,
  known: Pick<FormStamp, 'subject' | 'personal'>,
  language: Language,
): Document => {
  const text = formFileText[language];
  const { questions, column: title } = text;
  const fields = fieldsOf(instrument, known);
  const hints: Readonly<Partial<Record<string, string>>> = text.elementHint;
  const freeText = ({ kind }: FormField): string =>
    [questions.freeText, hints[kind]].filter(Boolean).join('. ');
  const rows = fields.flatMap((field, index): readonly Row[] => {
    const group = groupOf(field, instrument, language);
    const before = fields[index - 1];
    const isNew = before === undefined || groupOf(before, instrument, language) !== group;
    const { code, question, choices } = askingOf(field, instrument, language);
    return [
      ...(isNew ? [groupTitle(group)] : []),
      cells(code, question, choices.length > 0 ? choices.join('\n') : freeText(field)),
    ];
  });
  return {
    title: questions.title,
    subtitle: `${instrument.title[language]} ${instrument.version}`,
    language,
    date: null,
    blocks: [
      paragraph(questions.introduction),
      {
        kind: 'table',
        caption: questions.title,
        groupedBy: title.element,
        columns: [column(title.code, 14), column(title.question, 60), column(title.choices, 30)],
        rows,
      },
    ],
  };
};

/** The contract of `form --questions --json`. */
export const formQuestionsJson = (
  instrument: Instrument,
  known: Pick<FormStamp, 'subject' | 'personal'>,
  language: Language,
): unknown => ({
  instrument: { id: instrument.id, version: instrument.version },
  questions: fieldsOf(instrument, known).map((field) => {
    const { code, question, choices } = askingOf(field, instrument, language);
    return {
      code,
      kind: field.kind,
      element: 'element' in field ? field.element : null,
      dimension: 'dimension' in field ? field.dimension : null,
      criterion: 'criterion' in field ? field.criterion : null,
      question,
      choices,
    };
  }),
});

const groupOf = (field: FormField, instrument: Instrument, language: Language): string =>
  'element' in field
    ? elementTitle(elementAt(instrument, field.element), language)
    : formFileText[language].questions.opening;

const askingOf = (field: FormField, instrument: Instrument, language: Language): Asking => {
  const answer = answerTo(field, instrument, language);
  return {
    code: field.code,
    question: wholeQuestionOf(field, instrument, language),
    choices: answer.kind === 'choice' ? answer.choices : [],
  };
};
