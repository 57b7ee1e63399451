import { replaceEvidence, replaceSuggestions } from '../forms/sent-answers.ts';
import type { Element } from '../model/instrument.ts';
import type { Evidence } from '../model/rating.ts';
import { isBlank } from '../text/visible-text.ts';
import { button, make, textField, unseen } from './dom.ts';
import type { Sheet } from './sheet.ts';

export const suggestionsList = (sheet: Sheet, element: Element): HTMLElement => {
  const { store, text } = sheet;
  const given = store.answers().scoring.ratings[element.id]?.improvements ?? [];
  return entryList(sheet, element, {
    id: `improvements-${element.number}`,
    title: text.improvements,
    called: text.improvement,
    add: text.addImprovement,
    entries: given.map((one) => ({ text: one })),
    replace: (entries) =>
      store.change((answers) =>
        replaceSuggestions(
          answers,
          element,
          entries.map((entry) => entry.text),
          store.instrument,
        ),
      ),
  });
};

export const evidenceList = (sheet: Sheet, element: Element): HTMLElement => {
  const { store, text } = sheet;
  return entryList(sheet, element, {
    id: `evidence-${element.number}`,
    title: text.evidence,
    more: text.evidenceMore,
    called: text.evidenceOf,
    dated: text.evidenceDate,
    add: text.addEvidence,
    entries: store.answers().scoring.ratings[element.id]?.evidence ?? [],
    replace: (entries) =>
      store.change((answers) => replaceEvidence(answers, element, entries, store.instrument)),
  });
};

type EntryList = {
  readonly id: string;
  readonly title: string;
  readonly more?: string;
  readonly called: (number: number) => string;
  /** What its date is called, where it may have one. */
  readonly dated?: (number: number) => string;
  readonly add: string;
  readonly entries: readonly Evidence[];
  readonly replace: (entries: readonly Evidence[]) => void;
};

/** Texts of which there may be any number, a field each. */
const entryList = ({ text }: Sheet, element: Element, list: EntryList): HTMLElement => {
  const { id, title, called, dated, more } = list;
  const whose = (what = ''): HTMLElement =>
    unseen(`${what} (${text.elementOf(element.number)})`.trim());
  let entries = list.entries;
  const fields = make('div', {});
  const change = (changed: readonly Evidence[]): void => {
    entries = changed;
    list.replace(entries.filter((entry) => !isBlank(entry.text)));
  };
  const rewrite = (index: number, part: Partial<Evidence>): void =>
    change(entries.map((entry, at) => (at === index ? withPart(entry, part) : entry)));
  const entryFields = (entry: Evidence, index: number): HTMLElement => {
    const area = make('textarea', { id: `${id}-${index}`, rows: '2' });
    const date = make('input', { type: 'date', id: `${id}-${index}-date` });
    const remove = (): void => {
      change(entries.filter((_, at) => at !== index));
      draw();
      (fields.querySelectorAll('textarea')[index] ?? add).focus();
    };
    return make(
      'div',
      { class: 'entry' },
      textField(area, [called(index + 1), whose()], {
        value: entry.text,
        onText: (given) => rewrite(index, { text: given }),
      }),
      ...(dated === undefined
        ? []
        : [
            textField(date, [dated(index + 1), whose()], {
              value: entry.date ?? '',
              onText: (given) => rewrite(index, { date: given }),
            }),
          ]),
      button(text.remove, remove, { class: 'quiet' }, whose(called(index + 1))),
    );
  };
  const draw = (): void => fields.replaceChildren(...entries.map(entryFields));
  const addOne = (): void => {
    entries = [...entries, { text: '' }];
    draw();
    fields.querySelector<HTMLElement>('.entry:last-child textarea')?.focus();
  };
  const add = button(list.add, addOne, {}, whose());
  draw();
  const hint = more === undefined ? [] : [make('p', { class: 'hint' }, more)];
  return make('div', { class: 'list', id }, make('h4', {}, title), ...hint, fields, add);
};

const withPart = (entry: Evidence, part: Partial<Evidence>): Evidence => {
  const { date, ...rest } = { ...entry, ...part };
  return date === undefined || date === '' ? rest : { ...rest, date };
};
