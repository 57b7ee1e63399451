/** What came from a terminal in one go. */
export type Burst =
  | { readonly kind: 'keys' }
  /** Lines that were pasted where the terminal doesn't say so. */
  | { readonly kind: 'paste' }
  /** One line and a line break behind it: pasted, or typed faster than it was read. */
  | { readonly kind: 'line'; readonly text: string };

/**
 * No finger presses letters and Enter at the same moment, so together they are a text. What a terminal
 * sends for a single key, or for Enter again and again, stays keys.
 */
export const burstOf = (text: string): Burst => {
  if (text.includes(bracket) || !/[\r\n]/.test(text)) return { kind: 'keys' };
  const written = text.replaceAll(escapeSequence, '').replaceAll(control, '').trim();
  if (written === '') return { kind: 'keys' };
  const [, line] = /^(\P{Cc}+)(?:\r\n?|\n)$/u.exec(text) ?? [];
  return line === undefined ? { kind: 'paste' } : { kind: 'line', text: line };
};

/** What a terminal that marks pasted text begins it with. */
const bracket = '\u001B[200~';
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is them that keys are sent as
const escapeSequence = /\u001B(?:\[[\d;?]*[ -/]*[@-~]|O[A-Z]|[^[O])/g;
const control = /\p{Cc}/gu;
