import type { SentAnswers } from '../forms/sent-answers.ts';
import type { Instrument } from '../model/instrument.ts';

/** The one place of the answers on a page; whatever shows them watches it. */
export type Store = {
  readonly instrument: Instrument;
  readonly answers: () => SentAnswers;
  readonly isSaved: () => boolean;
  readonly change: (step: (answers: SentAnswers) => SentAnswers) => void;
  readonly markSaved: () => void;
  /** Calls at once, and again after every change. */
  readonly watch: (listener: () => void) => void;
  /** For a page that is drawn anew. */
  readonly forgetWatchers: () => void;
};

export const openStore = (instrument: Instrument, opened: SentAnswers): Store => {
  let answers = opened;
  let saved = opened.revision;
  let watchers: (() => void)[] = [];
  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  return {
    instrument,
    answers: () => answers,
    isSaved: () => answers.revision === saved,
    change: (step) => {
      answers = step(answers);
      tell();
    },
    markSaved: () => {
      saved = answers.revision;
      tell();
    },
    watch: (listener) => {
      watchers.push(listener);
      listener();
    },
    forgetWatchers: () => {
      watchers = [];
    },
  };
};
