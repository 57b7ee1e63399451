import { GodbhtError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import type { Subject } from '../model/scoring.ts';
import { spellingKey, tidySpelling } from '../model/spelling.ts';
import type { MergeInput } from './copies.ts';

/** @throws GodbhtError `different-subject`, with every subject and the files that name it */
export const assertOneSubject = (inputs: readonly MergeInput[]): void => {
  const subjects = subjectsOf(inputs);
  if (subjects.length > 1) throw new GodbhtError('different-subject', { subjects });
};

/** Every subject with the files that name it, the one most files have first; spaces and capitals make no difference. */
export const subjectsOf = (
  inputs: readonly MergeInput[],
): readonly (Subject & { readonly files: readonly string[] })[] => {
  const bySubject = groupBy(inputs, ({ evaluation: { subject } }) =>
    JSON.stringify([spellingKey(subject.bht), spellingKey(subject.virksomhet)]),
  );
  const subjects = [...bySubject.values()].map((same) => ({
    ...jointSubject(same),
    files: same.map(({ file }) => file),
  }));
  return subjects.sort((a, b) => b.files.length - a.files.length);
};

/** Each name once, as most of the inputs spell it. */
export const jointSubject = (inputs: readonly MergeInput[]): Subject => {
  const join = (party: keyof Subject): string => {
    const names = inputs.map(({ evaluation }) => tidySpelling(evaluation.subject[party]));
    return [...groupBy(names, spellingKey).values()].map(mostOften).sort().join(' / ');
  };
  return { bht: join('bht'), virksomhet: join('virksomhet') };
};

const mostOften = (names: readonly string[]): string => {
  const spellings = [...groupBy(names, (name) => name)];
  spellings.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return spellings[0]?.[0] ?? '';
};
