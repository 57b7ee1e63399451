import type { Session } from '../../../src/session/review/session.ts';
import { step } from '../../../src/session/review/walk.ts';
import { sessionText } from '../../../src/text/session.ts';

export const { terms } = sessionText.nb;

/** Presses the keys one after the other; what stands in «» is written as a text, and sent off with Enter unless told otherwise. */
export const play = (session: Session, script: string): Session => {
  let state = session;
  for (const [, how, text, key] of script.matchAll(/(cancelled|left)?«(.*?)»|(\S+)/g)) {
    const kind = (how ?? 'text') as 'text' | 'cancelled' | 'left';
    state = step(state, text === undefined ? { kind: 'key', key: key ?? '' } : { kind, text });
  }
  return state;
};
