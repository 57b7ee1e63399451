import { type Back, back } from './keyboard.ts';

/** Questions in a fixed order about one thing that is filled in by them. */
export type Sequence<P, S> = {
  readonly places: readonly P[];
  /** Whether there is anything to ask at a place, as things stand. */
  readonly isAsked: (place: P, state: S) => boolean;
  /** With `stays`, something has been answered and the place is not done with yet. */
  readonly ask: (
    place: P,
    state: S,
    isFirst: boolean,
  ) => Promise<{ readonly state: S; readonly stays?: boolean } | Back>;
  /** Awaited after every answer, before the next question; `place` is where to go on, undefined at the end. */
  readonly keep: (state: S, place: P | undefined) => Promise<void>;
};

/**
 * Asks from one place to the end. Going back asks the place before, with everything answered so far.
 *
 * @returns `back` where the person went back from the first place
 */
export const askInTurn = async <P, S>(
  { places, isAsked, ask, keep }: Sequence<P, S>,
  start: S,
  from: P | undefined = places[0],
): Promise<S | Back> => {
  let state = start;
  const askedFrom = (first: number): number =>
    places.findIndex((place, index) => index >= first && isAsked(place, state));
  let at = askedFrom(from === undefined ? 0 : places.indexOf(from));
  for (;;) {
    const place = places[at];
    if (place === undefined) return state;
    const before = places.findLastIndex((one, index) => index < at && isAsked(one, state));
    const answered = await ask(place, state, before < 0);
    if (answered !== back) {
      state = answered.state;
      if (answered.stays !== true) at = askedFrom(at + 1);
      await keep(state, places[at]);
    } else if (before < 0) return back;
    else at = before;
  }
};
