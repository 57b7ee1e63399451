import { languages } from '../model/language.ts';
import { formPageText } from '../text/form-page.ts';
import { button, make, partOf } from './dom.ts';
import { elementSection } from './element.ts';
import { openingSection } from './opening.ts';
import { overviewSection } from './overview.ts';
import { progressBar, savingSection } from './saving.ts';
import type { Sheet } from './sheet.ts';

/** The whole page, in one language. */
export const drawPage = (
  sheet: Sheet,
  {
    notices,
    said,
    choose,
  }: {
    readonly notices: readonly HTMLElement[];
    readonly said: HTMLElement;
    readonly choose: (language: Sheet['language']) => void;
  },
): readonly HTMLElement[] => {
  const { store, text, opening, language, title } = sheet;
  const { form } = store.answers();
  const others = languages.filter((one) => one !== language);
  const skips = [
    ['elements', text.skip.judgements],
    ['overview', text.skip.overview],
    ['saving', text.skip.save],
  ] as const;
  return [
    make('nav', { class: 'skip' }, ...skips.map(([id, words]) => skipLink(id, words))),
    make(
      'header',
      {},
      make('h1', {}, title),
      make(
        'div',
        { class: 'row' },
        ...others.map((other) =>
          button(formPageText[other].name, () => choose(other), { lang: other, id: 'language' }),
        ),
      ),
    ),
    make(
      'main',
      {},
      ...notices,
      make('p', {}, opening.introduction.scoring),
      make('p', {}, text.nothingSent),
      make('p', { class: 'privacy' }, make('strong', {}, `${text.privacyTitle}: `), text.privacy),
      openingSection(sheet),
      levelsSection(sheet),
      make('h2', { id: 'elements', tabindex: '-1' }, text.elementsTitle),
      make('p', {}, text.criteriaMore),
      ...store.instrument.elements.map((element) => elementSection(sheet, element)),
      overviewSection(sheet),
      savingSection(sheet),
      make(
        'p',
        { class: 'hint' },
        `${store.instrument.title[language]} ${form.instrument.version}`,
      ),
    ),
    progressBar(sheet, said),
  ];
};

const skipLink = (id: string, words: string): HTMLElement => {
  const link = make('a', { href: `#${id}` }, words);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    partOf(id).scrollIntoView();
    partOf(id).focus({ preventScroll: true });
  });
  return link;
};

const levelsSection = ({ store, text, language }: Sheet): HTMLElement => {
  const { dimensions, levels, levelNotes } = store.instrument;
  return make(
    'details',
    {},
    make('summary', {}, text.levelsTitle),
    ...dimensions.flatMap(({ id, title }) => [
      make('h3', {}, title[language]),
      make(
        'dl',
        {},
        ...levels.flatMap(({ level, name, description }) => [
          make('dt', {}, `${level} ${name[language]}`),
          make('dd', {}, description[id][language]),
        ]),
      ),
    ]),
    ...levelNotes.map((note) => make('p', { class: 'hint' }, note[language])),
  );
};
