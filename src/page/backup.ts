import { isSentAnswers, type SentAnswers } from '../forms/sent-answers.ts';

export type Backup = { readonly answers: SentAnswers; readonly at: string };

const prefixOf = ({ form }: SentAnswers): string => `godbht-form:${form.id}:`;
const keyOf = (answers: SentAnswers): string => `${prefixOf(answers)}${answers.scoring.id}`;

// A browser may have no storage for a page from a file, or refuse it: the page does without.
const inStorage = <T>(use: (storage: Storage) => T, otherwise: T): T => {
  try {
    return use(localStorage);
  } catch {
    return otherwise;
  }
};

export const hasBackups = (): boolean =>
  inStorage((storage) => {
    storage.setItem('godbht-form', '');
    storage.removeItem('godbht-form');
    return true;
  }, false);

export const keepBackup = (answers: SentAnswers): void =>
  inStorage((storage) => {
    // The same copy may be open twice: the one with less never takes the place of the one with more.
    const [kept] = readBackup(storage.getItem(keyOf(answers)) ?? '');
    if (kept !== undefined && kept.answers.revision > answers.revision) return;
    const backup: Backup = { answers, at: new Date().toISOString() };
    storage.setItem(keyOf(answers), JSON.stringify(backup));
  }, undefined);

export const deleteBackup = (answers: SentAnswers): void =>
  inStorage((storage) => storage.removeItem(keyOf(answers)), undefined);

/** Answers to the same form that the page has not: its own from later, and where it has none, anybody’s. */
export const findBackups = (shown: SentAnswers): readonly Backup[] =>
  inStorage((storage) => {
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    return keys
      .filter((key) =>
        shown.revision === 0 ? key.startsWith(prefixOf(shown)) : key === keyOf(shown),
      )
      .flatMap((key) => readBackup(storage.getItem(key) ?? ''))
      .filter(
        ({ answers }) => answers.form.id === shown.form.id && answers.revision > shown.revision,
      )
      .sort((a, b) => (a.at < b.at ? 1 : -1));
  }, []);

const readBackup = (text: string): readonly Backup[] => {
  try {
    const { answers, at } = JSON.parse(text);
    return isSentAnswers(answers) && typeof at === 'string' ? [{ answers, at }] : [];
  } catch {
    return [];
  }
};
