import type { PageParts } from '../forms/html-page.ts';
import type { Language } from '../model/language.ts';
import type { FormText } from '../text/form.ts';
import type { FormPageText } from '../text/form-page.ts';
import type { OpeningText } from '../text/opening.ts';
import type { Store } from './store.ts';

/** What every part of the page is drawn from. */
export type Sheet = {
  readonly store: Store;
  readonly language: Language;
  readonly text: FormPageText;
  readonly opening: OpeningText;
  readonly choice: FormText['choice'];
  readonly title: string;
  /** What a saved copy shows where no script runs. */
  readonly fallback: PageParts['fallback'];
  /** Tells what was done, seen and heard. */
  readonly say: (words: string) => void;
};
