import { GodbhtError } from '../errors.ts';
import { groupBy } from '../model/group-by.ts';
import type { Subject } from '../model/scoring.ts';
import { spellingKey, tidySpelling } from '../model/spelling.ts';
import type { MergeInput } from './copies.ts';

const parties = ['bht', 'virksomhet'] as const satisfies readonly (keyof Subject)[];

/** What a party is called, where whoever merges has said so. */
export type ChosenNames = Partial<Subject>;

/** A party that goes by several names: the one of most files first. */
type SeveralNames = {
  readonly party: keyof Subject;
  readonly names: readonly { readonly name: string; readonly files: readonly string[] }[];
};

/** The parties whose names differ in more than capitals and spaces, and that nobody has chosen a name for. */
export const severalNames = (
  inputs: readonly MergeInput[],
  chosen: ChosenNames = {},
): readonly SeveralNames[] =>
  parties.flatMap((party) => {
    const alike = [
      ...groupBy(inputs, ({ evaluation: { subject } }) => spellingKey(subject[party])),
    ];
    if (alike.length < 2 || chosen[party] !== undefined) return [];
    const names = alike.map(([, same]) => ({
      name: jointSubject(same)[party],
      files: same.map(({ file }) => file),
    }));
    return [{ party, names: names.sort((a, b) => b.files.length - a.files.length) }];
  });

/** @throws GodbhtError `different-subject`, with every subject and the files that name it */
export const assertOneSubject = (inputs: readonly MergeInput[], chosen?: ChosenNames): void => {
  const several = severalNames(inputs, chosen);
  if (several.length === 0) return;
  throw new GodbhtError('different-subject', {
    subjects: subjectsOf(inputs),
    names: Object.fromEntries(several.map(({ party, names }) => [party, names[0]?.name ?? ''])),
  });
};

/** Equal for subjects that differ in capitals and spaces at most. */
export const subjectKey = (subject: Subject): string =>
  JSON.stringify(parties.map((party) => spellingKey(subject[party])));

/** Every subject with the files that name it, the one of most files first; capitals and spaces make no difference. */
export const subjectsOf = (
  inputs: readonly MergeInput[],
): readonly (Subject & { readonly files: readonly string[] })[] => {
  const bySubject = groupBy(inputs, ({ evaluation: { subject } }) => subjectKey(subject));
  const subjects = [...bySubject.values()].map((same) => ({
    ...jointSubject(same),
    files: same.map(({ file }) => file),
  }));
  return subjects.sort((a, b) => b.files.length - a.files.length);
};

/** Each name once, as it was chosen, else as most of the inputs spell it. */
export const jointSubject = (inputs: readonly MergeInput[], chosen: ChosenNames = {}): Subject => {
  const join = (party: keyof Subject): string => {
    const names = inputs.map(({ evaluation }) => tidySpelling(evaluation.subject[party]));
    return [...groupBy(names, spellingKey).values()].map(mostOften).sort().join(' / ');
  };
  return renamed({ bht: join('bht'), virksomhet: join('virksomhet') }, chosen);
};

/** A subject under the names that were chosen. */
export const renamed = (subject: Subject, chosen: ChosenNames): Subject => ({
  ...subject,
  ...Object.fromEntries(Object.entries(chosen).map(([party, name]) => [party, tidySpelling(name)])),
});

const mostOften = (names: readonly string[]): string => {
  const spellings = [...groupBy(names, (name) => name)];
  spellings.sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1));
  return spellings[0]?.[0] ?? '';
};
