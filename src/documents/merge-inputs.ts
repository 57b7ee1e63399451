import type { MergeInput } from '../evaluation/copies.ts';
import { answeredItems } from '../evaluation/profile.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import { isTeam, type TeamEvaluation } from '../model/team.ts';
import { formatText } from '../text/formats.ts';
import { mergeText } from '../text/merge.ts';
import { cells, column, paragraph } from './blocks.ts';
import type { Document, Row } from './document.ts';
import { frame, type Wording } from './wording.ts';

/** More than this are summed up in a line. */
const mostRows = 30;

/** What was merged: whose each file is, from when, and how much of it is answered. */
export const mergeInputsDocument = (
  inputs: readonly MergeInput[],
  team: TeamEvaluation,
  instrument: Instrument,
  wording: Wording,
): Document => {
  const words = mergeText[wording.language];
  const rows = inputs.map((input) => rowOf(input, instrument, wording));
  return {
    ...frame(words.inputs, team, wording),
    blocks: [
      inputs.length > mostRows
        ? paragraph(briefly(inputs, instrument, wording))
        : {
            kind: 'table',
            caption: words.inputsCaption,
            columns: [
              column(words.columns.file, 12),
              column(words.columns.perspective, 8),
              column(words.columns.role, 8),
              column(words.columns.date, 6),
              column(words.columns.answered, 4, { align: 'right' }),
            ],
            rows,
          },
    ],
  };
};

const rowOf = (
  { file, evaluation }: MergeInput,
  instrument: Instrument,
  { language, text }: Wording,
): Row => {
  const words = mergeText[language];
  const answered = answeredItems(evaluation, instrument);
  return cells(
    file,
    isTeam(evaluation) ? words.aTeam : text.perspective[evaluation.perspective],
    isTeam(evaluation) ? (evaluation.label ?? '') : (evaluation.rater?.role ?? ''),
    evaluation.date ?? words.undated,
    words.answered(answered, itemsOf(instrument).length),
  );
};

const briefly = (
  inputs: readonly MergeInput[],
  instrument: Instrument,
  { language }: Wording,
): string => {
  const all = itemsOf(instrument).length;
  const complete = inputs.filter(
    ({ evaluation }) => answeredItems(evaluation, instrument) === all,
  ).length;
  const dates = inputs.flatMap(({ evaluation }) => evaluation.date ?? []).sort();
  const [from, to] = [dates[0], dates.at(-1)].map((date) => formatText[language].date(date ?? ''));
  return mergeText[language].briefly(inputs.length, complete, from ?? '', to ?? '');
};
