import { missingItems } from '../forms/sent-answers.ts';
import { itemsOf } from '../model/instrument.ts';
import { type Backup, deleteBackup } from './backup.ts';
import { button, make } from './dom.ts';
import type { Sheet } from './sheet.ts';

/** Nothing is restored before somebody has said that it is theirs. */
export const backupOffer = (
  { store, text, language }: Sheet,
  { answers, at }: Backup,
  { restore, done }: { readonly restore: () => void; readonly done: () => void },
): HTMLElement => {
  const all = itemsOf(store.instrument).length;
  const answered = all - missingItems(answers, store.instrument).length;
  const when = new Date(at).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  return make(
    'section',
    { class: 'notice', 'aria-labelledby': 'backup' },
    make('h2', { id: 'backup' }, text.backupTitle),
    make('p', {}, text.backupFound(when, answered, all)),
    make(
      'div',
      { class: 'row' },
      button(text.restore, restore, { class: 'main' }),
      button(text.later, done),
      button(text.discard, () => {
        deleteBackup(answers);
        done();
      }),
    ),
  );
};
