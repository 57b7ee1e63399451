import type { FormField } from '../model/form.ts';
import type { Element } from '../model/instrument.ts';
import { formFileText } from '../text/form-file.ts';
import { bullets, heading, label, paragraph } from './blocks.ts';
import { type Answer, type Block, plain, type Question } from './document.ts';
import { type Asked, answerTo, elementTitle, questionOf, wholeQuestionOf } from './form-asking.ts';
import { levelTable } from './form-sheets.ts';

/** What the levels mean, and a page for each element: on the screen or on paper. */
export const formPages = (asked: Asked): readonly Block[] => {
  const { instrument, stamp } = asked;
  return [
    { ...heading(2, formFileText[stamp.language].levelsHeading), beginsPage: true },
    levelTable(asked),
    ...instrument.levelNotes.map((remark) => paragraph(remark[stamp.language])),
    ...instrument.elements.flatMap((element) => elementPage(element, asked)),
  ];
};

const elementPage = (element: Element, asked: Asked): readonly Block[] => {
  const { language } = asked.stamp;
  return [
    { ...heading(2, elementTitle(element, language)), beginsPage: true },
    label(formFileText[language].criteriaHeading),
    bullets(
      element.criteria.map(({ text, children = [] }) =>
        plain(
          [text, ...children.map((child) => child.text)].map((one) => one[language]).join('\n– '),
        ),
      ),
    ),
    ...asked.fields
      .filter(
        (field) => 'element' in field && field.element === element.id && field.kind !== 'mark',
      )
      .map((field) => pageQuestion(field, asked)),
  ];
};

/** Lines left to write on. */
const linesLeft: Readonly<Partial<Record<FormField['kind'], number>>> = {
  notes: 3,
  improvements: 4,
  evidence: 2,
};

const pageQuestion = (field: FormField, { instrument, stamp: { language } }: Asked): Question => {
  const hints: Readonly<Partial<Record<string, string>>> = formFileText[language].elementHint;
  const hint = hints[field.kind];
  const answer: Answer = answerTo(field, instrument, language);
  const lines = linesLeft[field.kind];
  return {
    kind: 'question',
    code: field.code,
    label: questionOf(field, instrument, language),
    name: wholeQuestionOf(field, instrument, language),
    ...(hint === undefined ? {} : { hint }),
    answer: lines === undefined ? answer : { kind: 'text', lines },
  };
};
