import { parseAnswers } from '../forms/answer-block.ts';
import { pageIds } from '../forms/html-page.ts';
import { beginAnswers, isSentAnswers, type SentAnswers } from '../forms/sent-answers.ts';
import type { FormStamp } from '../model/form.ts';
import type { Instrument } from '../model/instrument.ts';
import { isLanguage, type Language, languages } from '../model/language.ts';
import { formText } from '../text/form.ts';
import { formPageText } from '../text/form-page.ts';
import { openingText } from '../text/opening.ts';
import { findBackups, keepBackup } from './backup.ts';
import { backupOffer } from './backup-offer.ts';
import { make, partOf } from './dom.ts';
import { drawPage } from './draw.ts';
import { keepInPage, save } from './saving.ts';
import type { Sheet } from './sheet.ts';
import { openStore } from './store.ts';

const { stamp, instrument }: { readonly stamp: FormStamp; readonly instrument: Instrument } =
  JSON.parse(partOf(pageIds.form).textContent ?? '');

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join('-');
};

const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

const readOwn = (): SentAnswers | 'blank' | 'damaged' => {
  const found = parseAnswers(() => partOf(pageIds.answers).textContent ?? '');
  if ('fault' in found) return 'damaged';
  if (found.answers === null) return 'blank';
  const { answers } = found;
  return isSentAnswers(answers) && answers.form.id === stamp.id ? answers : 'damaged';
};

const own = readOwn();
const store = openStore(
  instrument,
  typeof own === 'string' ? beginAnswers(stamp, newId(), today(), instrument) : own,
);
const root = partOf(pageIds.root);
const said = make('p', { role: 'status', class: 'said' });
let notices = findBackups(store.answers());

const sheetIn = (language: Language): Sheet => ({
  store,
  language,
  text: formPageText[language],
  opening: openingText[language],
  choice: formText[language].choice,
  title: formPageText[language].title(instrument.title[language]),
  fallback: languages.map((one) => ({ language: one, text: formPageText[one].needsScript })),
  say: (words) => {
    said.textContent = words;
  },
});

let sheet = sheetIn(
  isLanguage(document.documentElement.lang) ? document.documentElement.lang : stamp.language,
);

const draw = (): void => {
  const { text, language } = sheet;
  document.documentElement.lang = language;
  store.forgetWatchers();
  const damaged =
    own === 'damaged' ? [make('p', { class: 'notice error' }, text.answersDamaged)] : [];
  const offers = notices.map((backup) => {
    const done = (): void => {
      notices = notices.filter((one) => one !== backup);
      draw();
    };
    const restore = (): void => {
      notices = [];
      store.change(() => backup.answers);
      draw();
      sheet.say(text.restored);
    };
    return backupOffer(sheet, backup, { restore, done });
  });
  root.replaceChildren(
    ...drawPage(sheet, {
      notices: [...damaged, ...offers],
      said,
      choose: (chosen) => {
        sheet = sheetIn(chosen);
        said.textContent = '';
        draw();
        partOf('language').focus();
      },
    }),
  );
  store.watch(() => {
    document.title = store.isSaved() ? sheet.title : text.unsavedTitle(sheet.title);
    if (store.isSaved()) return;
    said.textContent = '';
    keepInPage(store);
    keepBackup(store.answers());
  });
};

draw();

addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
  event.preventDefault();
  save(sheet);
});
addEventListener('beforeunload', (event) => {
  if (!store.isSaved()) event.preventDefault();
});
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});
