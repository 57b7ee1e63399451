type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * An element. What people wrote goes in as a child or a value, never as an attribute: a browser that saves
 * the page writes attributes as they are.
 */
export const make = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
};

export const button = (
  words: string,
  press: () => void,
  attributes: Attributes = {},
  ...more: readonly Node[]
): HTMLButtonElement => {
  const made = make('button', { type: 'button', ...attributes }, words, ...more);
  made.addEventListener('click', press);
  return made;
};

/** For those who hear the page, where others see what belongs together. */
export const unseen = (words: string): HTMLElement =>
  make('span', { class: 'unseen' }, ` ${words}`);

/** A field in which a text is written, its label above it; on paper the whole text stands there. */
export const textField = (
  field: HTMLInputElement | HTMLTextAreaElement,
  label: readonly (Node | string)[],
  {
    value,
    onText,
    more,
  }: { readonly value: string; readonly onText: (text: string) => void; readonly more?: string },
): HTMLElement => {
  const printed = make('p', { class: 'printed', 'aria-hidden': 'true' }, value);
  field.value = value;
  field.addEventListener('input', () => {
    printed.textContent = field.value;
    onText(field.value);
  });
  const hint =
    more === undefined ? [] : [make('p', { class: 'hint', id: `${field.id}-more` }, more)];
  if (more !== undefined) field.setAttribute('aria-describedby', `${field.id}-more`);
  return make(
    'div',
    { class: 'field' },
    make('label', { for: field.id }, ...label),
    ...hint,
    field,
    printed,
  );
};

export const partOf = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(id);
  return found;
};
