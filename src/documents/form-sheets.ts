import { elementTextKinds, type FormField } from '../model/form.ts';
import type { Element } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { formFileText } from '../text/form-file.ts';
import { cells, column } from './blocks.ts';
import type { Answer, Table } from './document.ts';
import {
  type Asked,
  answerTo,
  criterionAt,
  dimensionTitle,
  elementAt,
  fieldsOfKind,
} from './form-asking.ts';

/** A table for each kind of answer, known by the first cell of each row. */
export const formSheets = (asked: Asked): readonly Table[] => [
  ratingTable(asked),
  textTable(asked),
  ...(fieldsOfKind(asked, 'mark').length > 0 ? [markTable(asked)] : []),
  levelTable(asked),
];

const codesOf = (asked: Asked, kind: FormField['kind']): readonly string[] =>
  fieldsOfKind(asked, kind).map(({ code }) => code);

const choiceIn = (asked: Asked, kind: 'rating' | 'mark'): Answer => ({
  ...answerTo({ kind }, asked.instrument, asked.stamp.language),
  codes: codesOf(asked, kind),
});

// Widths are in characters. What is about an element stands once, on its first row.
const ratingTable = (asked: Asked): Table => {
  const { language } = asked.stamp;
  const { sheet, caption, column: title } = formFileText[language];
  const own = fieldsOfKind(asked, 'rating');
  return {
    kind: 'table',
    caption: caption.ratings,
    name: sheet.ratings,
    columns: [
      column(title.number, 6),
      column(title.element, 20),
      column(title.criteria, 62),
      column(title.dimension, 24),
      column(title.rating, 23, { answer: choiceIn(asked, 'rating') }),
      column(title.reason, 30, { answer: { kind: 'text', codes: codesOf(asked, 'reason') } }),
    ],
    rows: own.map(({ code, element: id, dimension }, index) => {
      const element = elementAt(asked.instrument, id);
      const isFirst = own[index - 1]?.element !== id;
      return cells(
        code,
        element.title[language],
        isFirst ? criteriaLines(element, language).join('\n') : '',
        dimensionTitle(asked.instrument, dimension, language),
        '',
        '',
      );
    }),
  };
};

const criteriaLines = (element: Element, language: Language): readonly string[] =>
  element.criteria.flatMap(({ text, children = [] }) => [
    `• ${text[language]}`,
    ...children.map((child) => `   – ${child.text[language]}`),
  ]);

const textTable = (asked: Asked): Table => {
  const { stamp, instrument } = asked;
  const { sheet, caption, column: title } = formFileText[stamp.language];
  return {
    kind: 'table',
    caption: caption.texts,
    name: sheet.texts,
    columns: [
      column(title.number, 6),
      column(title.element, 24),
      ...elementTextKinds.map((kind) =>
        column(title[kind], 50, {
          answer: { kind: 'text', lines: 5, codes: codesOf(asked, kind) },
        }),
      ),
    ],
    rows: instrument.elements.map(({ number, title: called }) =>
      cells(String(number), called[stamp.language], ...elementTextKinds.map(() => '')),
    ),
  };
};

const markTable = (asked: Asked): Table => {
  const { language } = asked.stamp;
  const { sheet, caption, column: title } = formFileText[language];
  const own = fieldsOfKind(asked, 'mark');
  return {
    kind: 'table',
    caption: caption.criteria,
    name: sheet.criteria,
    columns: [
      column(title.number, 8),
      column(title.element, 28),
      column(title.criterion, 86),
      column(title.mark, 20, { answer: choiceIn(asked, 'mark') }),
    ],
    rows: own.map(({ element: id, criterion }) => {
      const element = elementAt(asked.instrument, id);
      return cells(
        criterion,
        element.title[language],
        criterionAt(element, criterion, language),
        '',
      );
    }),
  };
};

export const levelTable = ({ instrument, stamp: { language } }: Asked): Table => {
  const { sheet, caption, column: title } = formFileText[language];
  return {
    kind: 'table',
    caption: caption.levels,
    name: sheet.levels,
    columns: [
      column(title.level, 20),
      ...instrument.dimensions.map((one) => column(one.title[language], 60)),
    ],
    rows: instrument.levels.map(({ level, name, description }) =>
      cells(
        `${level} ${name[language]}`,
        ...instrument.dimensions.map(({ id }) => description[id][language]),
      ),
    ),
  };
};
