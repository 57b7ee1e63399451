import { openElements } from '../documents/open-items.ts';
import type { Wording } from '../documents/wording.ts';
import { GodbhtError } from '../errors.ts';
import type { Profile } from '../evaluation/profile.ts';

/** @throws GodbhtError `undecided`, with all that a final report or a seal has to wait for */
export const assertSettled = (profile: Profile, wording: Wording, is: 'report' | 'seal'): void => {
  const open = openElements(profile, wording);
  if (open.length === 0) return;
  const items = open.map(({ element, words }) => `${wording.element(element)}: ${words}`);
  throw new GodbhtError('undecided', { items, is });
};
