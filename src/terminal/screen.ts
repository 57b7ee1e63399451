/** How a run of text is set apart. Each has a meaning in words or signs too: colour says nothing alone. */
export type Style = 'strong' | 'mark' | 'alert' | 'quiet';

export type Span = { readonly text: string; readonly style?: Style };

/** A line before it is fitted to a terminal. */
export type Line = {
  readonly spans: readonly Span[];
  /** Stands before the text, whose further rows are indented as far. */
  readonly label?: readonly Span[];
  /** Stands at the right edge, or on a row of its own where both don't fit. */
  readonly right?: readonly Span[];
  /** What stands at the right is left out where both don't fit. */
  readonly spare?: true;
  /** What doesn't fit is cut off with `…` rather than wrapped. */
  readonly cut?: true;
  /** An empty row before it: always, or only where everything fits anyway. */
  readonly gap?: 'always' | 'roomy';
};

/** A key and what it does; one that is `always` in sight however narrow the terminal. */
export type Hint = { readonly key: string; readonly does: string; readonly always?: true };

/** What a person sees: only the body is ever scrolled, the rest stays in sight. */
export type Screen = {
  /** While it stays the same, so does the place the body is scrolled to. */
  readonly id: string;
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  /** What takes the body's place where the terminal is wide enough for two columns. */
  readonly wide?: { readonly body: readonly Line[]; readonly aside: readonly Line[] };
  /** Index in `body` of the line that must be in sight. */
  readonly focus?: number;
  /** Whether the arrow keys scroll the body here or are an answer. */
  readonly arrows: 'scroll' | 'answer';
  readonly question: readonly Line[];
  /** Keys 1–4 and their names, side by side as far as they fit. */
  readonly choices: readonly (readonly Span[])[];
  /** Asks for a text, which starts out as this one. */
  readonly input?: { readonly text: string };
  readonly notice?: Line;
  /** As many as fit, the most important first. */
  readonly hints: readonly Hint[];
};

/** A key by its name (`a`, `1`, `?`, `enter`, `up` …), or what became of a text that was asked for. */
export type TerminalEvent =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'text'; readonly text: string }
  /** The person thought better of it (Esc). */
  | { readonly kind: 'cancelled'; readonly text: string }
  /** The person broke off, or the terminal is gone (Ctrl-C, a signal). */
  | { readonly kind: 'left'; readonly text: string };

/** A line of one text without any style. */
export const plain = (text: string): Line => ({ spans: [{ text }] });

export const strong = (text: string): Span => ({ text, style: 'strong' });

/** A line that starts with a marker and is indented to stand under it. */
export const item = (marker: string, text: string): Line => ({
  label: [{ text: marker }],
  spans: [{ text }],
});
