/** What came from a terminal in one go. */
export type Burst =
  | { readonly kind: 'keys' }
  /** Lines that were pasted where the terminal doesn't say so. */
  | { readonly kind: 'paste' }
  /** One line and a line break behind it: pasted, or typed faster than it was read. */
  | { readonly kind: 'line'; readonly text: string };

/**
 * No finger presses letters and Enter at the same moment, so together they are a text. What has other
 * control characters in it was put together of keys: terminals paste none.
 */
export const burstOf = (text: string): Burst => {
  const isText = /[\r\n]/.test(text) && text.trim() !== '' && !keysOnly.test(text);
  if (!isText) return { kind: 'keys' };
  const [, line] = /^([^\r\n]+)(?:\r\n?|\n)$/.exec(text) ?? [];
  return line === undefined ? { kind: 'paste' } : { kind: 'line', text: line };
};

const keysOnly = /[^\P{Cc}\t\r\n]/u;
