import { type Judgement, judge, judgementAt } from '../forms/sent-answers.ts';
import type { Item } from '../model/instrument.ts';
import { hasLevel } from '../model/rating.ts';
import { isBlank } from '../text/visible-text.ts';
import { button, make, textField, unseen } from './dom.ts';
import type { Sheet } from './sheet.ts';

export const judgementId = ({ element, dimension }: Item): string =>
  `judgement-${element.number}-${dimension}`;

/** One judgement: the levels with what they mean, or not applicable and why. */
export const judgementField = (sheet: Sheet, item: Item): HTMLElement => {
  const { store, text, language, choice: offered } = sheet;
  const { dimensions, levels } = store.instrument;
  const id = judgementId(item);
  const title = dimensions.find((one) => one.id === item.dimension)?.title[language] ?? '';
  const at = (): Judgement => judgementAt(store.answers(), item.element, item.dimension);
  const say = (judgement: Judgement): void =>
    store.change((answers) => judge(answers, item, judgement, store.instrument));
  const radio = (value: string, given: () => Judgement): HTMLInputElement => {
    const made = make('input', { type: 'radio', name: id, id: `${id}-${value}`, value });
    made.addEventListener('change', () => say(given()));
    return made;
  };
  const reason = reasonField(sheet, item, (notApplicable) => say({ notApplicable }));
  const choices = levels.map(({ level, name, description }) => {
    const made = radio(String(level), () => ({ level }));
    const about = `${made.id}-about`;
    made.setAttribute('aria-describedby', about);
    const words = make('span', {}, make('b', {}, String(level)), ` ${name[language]}`);
    const meaning = description[item.dimension][language];
    return {
      level,
      radio: made,
      row: choiceRow(made, words, make('p', { class: 'about', id: about }, meaning)),
    };
  });
  const notApplicable = radio('x', () => ({ notApplicable: reason.field.value }));
  const whose = `(${text.judgement(item.element.number, title)})`;
  const press = (): void => {
    say(null);
    choices[0]?.radio.focus();
  };
  const clear = button(text.clear, press, { class: 'quiet' }, unseen(whose));
  store.watch(() => {
    const judgement = at();
    const level = judgement !== null && hasLevel(judgement) ? judgement.level : undefined;
    for (const choice of choices) choice.radio.checked = choice.level === level;
    notApplicable.checked = judgement !== null && level === undefined;
    reason.made.hidden = !notApplicable.checked;
    clear.hidden = judgement === null;
  });
  return make(
    'fieldset',
    { id, class: 'judgement' },
    make('legend', {}, title, unseen(`(${text.elementOf(item.element.number)})`)),
    ...choices.map(({ row }) => row),
    choiceRow(notApplicable, make('span', {}, offered.notApplicable)),
    reason.made,
    make('div', { class: 'row' }, levelsButton(sheet, whose), clear),
  );
};

const choiceRow = (radio: HTMLElement, ...[words, ...more]: readonly HTMLElement[]): HTMLElement =>
  make(
    'div',
    { class: 'choice-row' },
    make('label', { class: 'choice' }, radio, words ?? ''),
    ...more,
  );

const reasonField = (
  { store, text }: Sheet,
  item: Item,
  onText: (text: string) => void,
): { readonly made: HTMLElement; readonly field: HTMLTextAreaElement } => {
  const id = `${judgementId(item)}-reason`;
  const judgement = judgementAt(store.answers(), item.element, item.dimension);
  const value = judgement === null || hasLevel(judgement) ? '' : judgement.notApplicable;
  const field = make('textarea', {
    id,
    rows: '2',
    required: true,
    'aria-describedby': `${id}-error`,
  });
  const error = make('p', { class: 'error', id: `${id}-error`, hidden: true }, text.reasonMissing);
  const check = (): void => {
    error.hidden = !isBlank(field.value);
    field.setAttribute('aria-invalid', String(!error.hidden));
  };
  field.addEventListener('blur', check);
  field.addEventListener('input', () => {
    if (!isBlank(field.value)) check();
  });
  const made = textField(field, [text.whyNotApplicable], { value, onText });
  made.append(error);
  return { made, field };
};

/** One button at each judgement for the texts at all of them; what is pressed stays where it is. */
const levelsButton = ({ text }: Sheet, whose: string): HTMLElement => {
  const root = document.documentElement;
  const press = (): void => {
    const before = pressed.getBoundingClientRect().top;
    const isOn = String(root.classList.toggle('with-levels'));
    for (const other of document.querySelectorAll('.levels-button')) {
      other.setAttribute('aria-pressed', isOn);
    }
    scrollBy(0, pressed.getBoundingClientRect().top - before);
  };
  const isOn = String(root.classList.contains('with-levels'));
  const attributes = { class: 'quiet levels-button', 'aria-pressed': isOn };
  const pressed = button(text.levelsTitle, press, attributes, unseen(whose));
  return pressed;
};
