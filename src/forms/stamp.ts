import { type FormStamp, formFormat } from '../model/form.ts';
import { escapeLive } from '../text/visible-text.ts';
import { isFormStamp } from './form-stamp.ts';

/** A stamp as it lies in a workbook or a PDF, by key; `form` is what a program of any age finds first. */
export const stampEntries = (stamp: FormStamp): Readonly<Record<string, string>> => ({
  form: stamp.format,
  // Some programs read `_x0041_` in a cell as A, however it is written.
  stamp: escapeLive(JSON.stringify(stamp)).replace(/_(?=x)/g, '\\u005f'),
});

/** The stamp of a form of ours; or that it is none, or one that is too new. */
export type ReadStamp =
  | { readonly stamp: FormStamp }
  | { readonly code: 'not-a-form' | 'newer-form'; readonly given: string };

export const readStamp = (form: string | undefined, text: string | undefined): ReadStamp => {
  if (form !== formFormat) {
    const isNewer = form !== undefined && /^godbht\/form@\d+$/.test(form);
    return { code: isNewer ? 'newer-form' : 'not-a-form', given: isNewer ? form : '' };
  }
  const value = parsed(text ?? '');
  return isFormStamp(value) ? { stamp: value } : { code: 'not-a-form', given: '' };
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
