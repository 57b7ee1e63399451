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
  let at = from === undefined ? 0 : places.indexOf(from);
  const next = (step: 1 | -1): number => {
    const others = step === 1 ? places.slice(at + 1) : places.slice(0, at).toReversed();
    const steps = others.findIndex((place) => isAsked(place, state)) + 1;
    return steps > 0 ? at + step * steps : step === 1 ? places.length : -1;
  };
  const [first] = places.slice(at);
  if (first !== undefined && !isAsked(first, state)) at = next(1);
  for (;;) {
    const place = places[at];
    if (place === undefined) return at < 0 ? back : state;
    const answered = await ask(place, state, next(-1) < 0);
    if (answered === back) at = next(-1);
    else {
      state = answered.state;
      if (answered.stays !== true) at = next(1);
      await keep(state, places[at]);
    }
  }
};
