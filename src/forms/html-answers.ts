import { type FoundAnswers, parseAnswers } from './answer-block.ts';
import { pageIds } from './html-page.ts';

const mark = `id="${pageIds.answers}"`;

/** Whether a file is one of our forms, saved by itself or by a browser. */
export const isFormPage = (html: string): boolean => html.includes(mark);

/**
 * The answers in a saved form: any value, still to be checked; null in a form where nothing is answered.
 * There is one place for them, and a file that has more is damaged.
 */
export const answersInHtml = (html: string): FoundAnswers => {
  const [, after, ...more] = html.split(mark, 3);
  if (after === undefined || more.length > 0) return { fault: 'damaged' };
  const from = after.indexOf('>') + 1;
  const to = after.indexOf('</script', from);
  if (to < 0) return { fault: 'cut-off' };
  return parseAnswers(() => after.slice(from, to));
};
