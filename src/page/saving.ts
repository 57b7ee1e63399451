import { answerBlock } from '../forms/answer-block.ts';
import { htmlPage, pageIds } from '../forms/html-page.ts';
import { jsonForPage } from '../forms/markup.ts';
import { missingItems } from '../forms/sent-answers.ts';
import { itemsOf } from '../model/instrument.ts';
import { slugOf } from '../model/slug.ts';
import { deleteBackup, hasBackups } from './backup.ts';
import { button, make, partOf } from './dom.ts';
import type { Sheet } from './sheet.ts';
import type { Store } from './store.ts';

/** Downloads the page with the answers in it. */
export const save = ({ store, say, text, language, title, fallback }: Sheet): void => {
  const { rater, perspective } = store.answers().scoring;
  const file = `skjema-${slugOf(rater?.role ?? '') || perspective || 'svar'}.html`;
  // A browser that saves the page may put more of these into it.
  const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
  const page = htmlPage({
    language,
    title,
    policy: policy?.getAttribute('content') ?? '',
    style: partOf(pageIds.style).textContent ?? '',
    script: partOf(pageIds.script).textContent ?? '',
    form: partOf(pageIds.form).textContent ?? '',
    answers: jsonForPage(store.answers()),
    fallback,
  });
  const url = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const link = make('a', { href: url, download: file });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  store.markSaved();
  say(text.saved(file));
};

/** Keeps the answers in the page itself, so that a browser which saves the page saves them. */
export const keepInPage = (store: Store): void => {
  const answers = store.answers();
  partOf(pageIds.answers).textContent = answers.revision === 0 ? 'null' : jsonForPage(answers);
};

export const savingSection = (sheet: Sheet): HTMLElement => {
  const { store, text, say } = sheet;
  const area = make('textarea', { id: 'block', rows: '8', readonly: true, spellcheck: 'false' });
  const shown = make(
    'div',
    { class: 'field', hidden: true },
    make('label', { for: 'block' }, text.block),
    area,
  );
  const copy = button(text.copy, () => {
    area.value = answerBlock(store.answers());
    shown.hidden = false;
    area.focus();
    area.select();
    copyText(area.value).then(
      () => say(text.copied),
      () => say(text.copyByHand),
    );
  });
  const forget = button(
    text.deleteBackup,
    () => {
      deleteBackup(store.answers());
      say(text.backupDeleted);
    },
    { class: 'quiet' },
  );
  return make(
    'section',
    { 'aria-labelledby': 'saving', class: 'saving' },
    make('h2', { id: 'saving', tabindex: '-1' }, text.saveTitle),
    make('p', {}, text.saveMore),
    make(
      'div',
      { class: 'row' },
      button(text.save, () => save(sheet), { class: 'main' }),
      copy,
      button(text.print, () => print()),
    ),
    shown,
    make('p', { class: 'hint' }, hasBackups() ? text.backupKept : text.noBackup),
    ...(hasBackups() ? [forget] : []),
  );
};

// A browser may have no clipboard for a page from a file.
const copyText = async (text: string): Promise<void> => {
  await navigator.clipboard.writeText(text);
};

/** How far one has come, always in sight. */
export const progressBar = (sheet: Sheet, said: HTMLElement): HTMLElement => {
  const { store, text } = sheet;
  const all = itemsOf(store.instrument).length;
  const bar = make('progress', { max: String(all), 'aria-hidden': 'true' });
  const words = make('a', { href: '#overview' });
  const sign = make('strong', { class: 'unsaved' }, text.unsaved);
  store.watch(() => {
    const answered = all - missingItems(store.answers(), store.instrument).length;
    bar.value = answered;
    words.textContent = text.progress(answered, all);
    sign.hidden = store.isSaved();
  });
  return make(
    'footer',
    { class: 'bar' },
    said,
    make(
      'div',
      { class: 'row' },
      bar,
      words,
      sign,
      button(text.save, () => save(sheet), { class: 'main' }),
    ),
  );
};
