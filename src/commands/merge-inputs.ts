import type { MergeInput } from '../evaluation/copies.ts';
import { answeredItems } from '../evaluation/profile.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import { isTeam } from '../model/team.ts';
import type { MergeText } from '../text/merge.ts';
import { visibleLine } from '../text/visible-text.ts';

/** More than this are summed up in a line. */
const mostLines = 30;

/** What is merged: whose each file is, from when, and how much of it is answered. */
export const inputLines = (
  inputs: readonly MergeInput[],
  instrument: Instrument,
  words: MergeText,
): readonly string[] => {
  const all = itemsOf(instrument).length;
  if (inputs.length > mostLines) {
    const complete = inputs.filter(
      ({ evaluation }) => answeredItems(evaluation, instrument) === all,
    ).length;
    const dates = inputs.flatMap(({ evaluation }) => evaluation.date ?? []).sort();
    const [from = '', to = ''] = [dates[0], dates.at(-1)];
    return [words.briefly(inputs.length, complete, from, to)];
  }
  return aligned(
    inputs.map(({ file, evaluation }) => {
      const answered = answeredItems(evaluation, instrument);
      const [who, role] = isTeam(evaluation)
        ? [words.aTeam, evaluation.label]
        : [words.perspective[evaluation.perspective], evaluation.rater?.role];
      const date = evaluation.date ?? words.undated;
      return [file, who, role ?? '–', date, words.answered(answered, all)].map(visibleLine);
    }),
  );
};

const aligned = (rows: readonly (readonly string[])[]): readonly string[] => {
  const widthOf = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  return rows.map((row) =>
    `  ${row.map((cell, at) => cell.padEnd(widthOf(at))).join('  ')}`.trimEnd(),
  );
};
