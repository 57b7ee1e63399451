import { fieldsOf } from '../forms/fields.ts';
import { changeOpening, missingOpening } from '../forms/sent-answers.ts';
import { perspectives } from '../model/scoring.ts';
import { make, textField } from './dom.ts';
import type { Sheet } from './sheet.ts';

/** The questions that the stamp doesn't answer. */
export const openingSection = (sheet: Sheet): HTMLElement => {
  const { store, text } = sheet;
  const { form } = store.answers();
  const kinds = fieldsOf(store.instrument, form).map(({ kind }) => kind);
  const asked = (['bht', 'virksomhet', 'perspective', 'role', 'name', 'date'] as const)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => (kind === 'perspective' ? perspectiveField(sheet) : openingField(sheet, kind)));
  const known =
    form.subject === undefined
      ? []
      : [make('p', {}, make('strong', {}, `${form.subject.bht} – ${form.subject.virksomhet}`))];
  return make(
    'section',
    { 'aria-labelledby': 'opening' },
    make('h2', { id: 'opening' }, text.openingTitle),
    ...known,
    ...asked,
  );
};

const openingField = (
  { store, text, opening }: Sheet,
  kind: 'bht' | 'virksomhet' | 'role' | 'name' | 'date',
): HTMLElement => {
  const { subject, rater = {}, date } = store.answers().scoring;
  const values = { ...subject, role: rater.role ?? '', name: rater.name ?? '', date };
  const { [kind]: more }: Readonly<Partial<Record<typeof kind, string>>> = {
    role: text.roleMore,
    name: text.nameMore,
  };
  const isNeeded = kind === 'bht' || kind === 'virksomhet';
  const field = make('input', {
    type: kind === 'date' ? 'date' : 'text',
    id: `opening-${kind}`,
    autocomplete: 'off',
    required: isNeeded,
  });
  const question = kind === 'date' ? text.date : opening.question[kind];
  const label = more === undefined ? [question] : [question, ` (${text.optional})`];
  const made = textField(field, label, {
    value: values[kind],
    onText: (given) => store.change((answers) => changeOpening(answers, { [kind]: given })),
    ...(more === undefined ? {} : { more }),
  });
  if (!isNeeded) return made;
  const error = make(
    'p',
    { class: 'error', id: `${field.id}-error`, hidden: true },
    opening.needed,
  );
  field.setAttribute('aria-describedby', error.id);
  const check = (): void => {
    const isMissing = missingOpening(store.answers()).includes(kind);
    error.hidden = !isMissing;
    field.setAttribute('aria-invalid', String(isMissing));
  };
  field.addEventListener('change', check);
  field.addEventListener('blur', check);
  made.append(error);
  return made;
};

const perspectiveField = ({ store, opening, choice }: Sheet): HTMLElement => {
  const choices = perspectives.map((perspective) => {
    const radio = make('input', {
      type: 'radio',
      name: 'perspective',
      id: `perspective-${perspective}`,
    });
    radio.checked = store.answers().scoring.perspective === perspective;
    radio.addEventListener('change', () =>
      store.change((answers) => changeOpening(answers, { perspective })),
    );
    return make(
      'label',
      { class: 'choice' },
      radio,
      make('span', {}, choice.perspective[perspective]),
    );
  });
  return make(
    'fieldset',
    { id: 'opening-perspective' },
    make('legend', {}, opening.question.perspective),
    make('div', { class: 'row' }, ...choices),
  );
};
