import { judgementAt, missingItems, missingOpening } from '../forms/sent-answers.ts';
import { type Item, itemsOf } from '../model/instrument.ts';
import { hasLevel } from '../model/rating.ts';
import { make, partOf, unseen } from './dom.ts';
import { judgementId } from './judgement.ts';
import type { Sheet } from './sheet.ts';

/** How far one has come, and the way to what is open. No level is judged here. */
export const overviewSection = (sheet: Sheet): HTMLElement => {
  const { store, text, language } = sheet;
  const { instrument } = store;
  const items = itemsOf(instrument);
  const shown = items.map((item) => ({ item, link: itemLink(item) }));
  const summary = make('p', {});
  const opening = make('p', { class: 'error' });
  store.watch(() => {
    const answers = store.answers();
    const missing = missingItems(answers, instrument).length;
    summary.textContent = [
      text.progress(items.length - missing, items.length),
      ...(missing === 0 ? [text.complete] : []),
    ].join('. ');
    const open = missingOpening(answers);
    opening.hidden = open.length === 0;
    opening.replaceChildren(
      `${text.openingMissing} `,
      ...open.flatMap((kind, index) => {
        const link = make('a', { href: `#opening-${kind}` }, text.missing[kind]);
        link.addEventListener('click', (event) => go(event, `opening-${kind}`));
        return index === 0 ? [link] : [', ', link];
      }),
    );
    for (const { item, link } of shown) {
      const state = stateOf(sheet, item);
      link.className = state.isOpen ? 'open' : '';
      link.replaceChildren(
        unseen(`${item.element.number} ${titleOf(sheet, item)}:`),
        ` ${state.words}`,
      );
    }
  });
  const head = make(
    'tr',
    {},
    make('th', { scope: 'col' }, text.element),
    ...instrument.dimensions.map(({ shortTitle }) =>
      make('th', { scope: 'col' }, shortTitle[language]),
    ),
  );
  const rows = instrument.elements.map((element) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, `${element.number} ${element.title[language]}`),
      ...shown
        .filter(({ item }) => item.element === element)
        .map(({ link }) => make('td', {}, link)),
    ),
  );
  return make(
    'section',
    { 'aria-labelledby': 'overview' },
    make('h2', { id: 'overview', tabindex: '-1' }, text.overviewTitle),
    summary,
    opening,
    make('table', {}, make('thead', {}, head), make('tbody', {}, ...rows)),
  );
};

const titleOf = ({ store, language }: Sheet, { dimension }: Item): string =>
  store.instrument.dimensions.find(({ id }) => id === dimension)?.shortTitle[language] ?? '';

const itemLink = (item: Item): HTMLAnchorElement => {
  const link = make('a', { href: `#${judgementId(item)}` });
  link.addEventListener('click', (event) => go(event, judgementId(item)));
  return link;
};

/** To the answer that is given, or else the first that can be. */
const go = (event: Event, id: string): void => {
  event.preventDefault();
  const place = partOf(id);
  const radios = [...place.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  place.scrollIntoView();
  (radios.find(({ checked }) => checked) ?? radios[0] ?? place).focus({ preventScroll: true });
};

const stateOf = (
  { store, text }: Sheet,
  { element, dimension }: Item,
): { readonly words: string; readonly isOpen: boolean } => {
  const judgement = judgementAt(store.answers(), element, dimension);
  if (judgement === null) return { words: text.unanswered, isOpen: true };
  if (hasLevel(judgement)) return { words: text.levelOf(judgement.level), isOpen: false };
  const isOpen = judgement.notApplicable === '';
  return { words: isOpen ? text.noReason : text.notApplicable, isOpen };
};
