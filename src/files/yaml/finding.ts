import type { ProblemSentences } from '../../text/problems.ts';
import { shortened } from '../../text/visible-text.ts';

export type ProblemCode = keyof ProblemSentences;
export type Details<C extends ProblemCode> =
  Parameters<ProblemSentences[C]> extends [infer D] ? D : Record<never, never>;

/** Keys and list positions from the root of a document. */
export type Path = readonly (string | number)[];

export type Where =
  | { readonly offset: number }
  | { readonly path: Path; readonly at: 'key' | 'value' };

/** A problem before it has a line, a column and a language. */
export type Finding = {
  readonly [C in ProblemCode]: {
    readonly code: C;
    readonly details: Details<C>;
    readonly where: Where;
  };
}[ProblemCode];

export const finding = <C extends ProblemCode>(
  code: C,
  details: Details<C>,
  where: Where,
): Finding => ({ code, details, where }) as Finding;

export const atKey = (...path: Path): Where => ({ path, at: 'key' });
export const atValue = (...path: Path): Where => ({ path, at: 'value' });

/** A value from a file as it is shown in a sentence: short, on one line, without live control characters. */
export const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const visible = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, '\ufffd');
  return shortened(visible, 60);
};
