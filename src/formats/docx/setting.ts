import type { DocxText } from '../../text/docx.ts';

export type Setting = {
  readonly words: DocxText;
  /** Between the margins of the page, in twips. */
  readonly width: number;
  /** A number that nothing else in the file has, from 1 upwards. */
  readonly nextNumber: () => number;
};

export const numbersFromOne = (): (() => number) => {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
};
