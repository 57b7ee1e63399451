import { enter } from '../forms/sent-answers.ts';
import { type Criterion, dimensions, type Element } from '../model/instrument.ts';
import { criterionMarks } from '../model/rating.ts';
import { make, textField, unseen } from './dom.ts';
import { judgementField } from './judgement.ts';
import { evidenceList, suggestionsList } from './lists.ts';
import type { Sheet } from './sheet.ts';

export const elementSection = (sheet: Sheet, element: Element): HTMLElement => {
  const { store, text, language } = sheet;
  const { instrument } = store;
  const id = `element-${element.number}`;
  const group = instrument.groups.find((one) => one.id === element.group)?.title[language];
  const introduction = element.introduction?.[language];
  return make(
    'section',
    { 'aria-labelledby': id, class: 'element' },
    make(
      'p',
      { class: 'place' },
      [text.place(element.number, instrument.elements.length), group].filter(Boolean).join(' · '),
    ),
    make('h3', { id, tabindex: '-1' }, `${element.number} ${element.title[language]}`),
    ...(introduction === undefined ? [] : [make('p', {}, introduction)]),
    make('h4', {}, text.criteria),
    criteriaList(sheet, element, element.criteria),
    ...dimensions.map((dimension) => judgementField(sheet, { element, dimension })),
    notesField(sheet, element),
    suggestionsList(sheet, element),
    evidenceList(sheet, element),
  );
};

const notesField = ({ store, text }: Sheet, element: Element): HTMLElement =>
  textField(
    make('textarea', { id: `notes-${element.number}`, rows: '3' }),
    [text.notes, unseen(`(${text.elementOf(element.number)})`)],
    {
      value: store.answers().scoring.ratings[element.id]?.notes ?? '',
      more: text.notesMore,
      onText: (given) =>
        store.change((answers) =>
          enter(answers, element, [{ kind: 'note', text: given }], store.instrument),
        ),
    },
  );

const criteriaList = (
  sheet: Sheet,
  element: Element,
  criteria: readonly Criterion[],
): HTMLElement =>
  make(
    'ul',
    { class: 'criteria' },
    ...criteria.map((criterion) =>
      make(
        'li',
        {},
        criterionRow(sheet, element, criterion),
        ...(criterion.children === undefined
          ? []
          : [criteriaList(sheet, element, criterion.children)]),
      ),
    ),
  );

const criterionRow = (
  { store, text, language, choice }: Sheet,
  element: Element,
  { id, text: words }: Criterion,
): HTMLElement => {
  const select = make(
    'select',
    { id: `criterion-${id}` },
    make('option', { value: '' }, text.unmarked),
    ...criterionMarks.map((mark) => make('option', { value: mark }, choice.mark[mark])),
  );
  select.value = store.answers().scoring.ratings[element.id]?.criteria?.[id] ?? '';
  select.addEventListener('change', () => {
    const mark = criterionMarks.find((one) => one === select.value) ?? null;
    store.change((answers) =>
      enter(answers, element, [{ kind: 'mark', criterion: id, mark }], store.instrument),
    );
  });
  return make(
    'div',
    { class: 'criterion' },
    make('label', { for: select.id }, make('b', {}, id), ` ${words[language]}`),
    select,
  );
};
