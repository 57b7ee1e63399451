import type { ComparedEvaluation, Comparison } from '../evaluation/compare.ts';
import { inThisVersion } from '../evaluation/earlier-version.ts';
import { profileOf, progressOf } from '../evaluation/profile.ts';
import { dimensions, type Instrument } from '../model/instrument.ts';
import { spellingKey } from '../model/spelling.ts';
import { isTeam, teamVoiceCount, voiceCount } from '../model/team.ts';
import { formatText } from '../text/formats.ts';
import { sideBySideText } from '../text/side-by-side.ts';
import { bullets, heading, labelled } from './blocks.ts';
import { type Document, type Inline, plain } from './document.ts';
import { changeBlocks } from './side-by-side-changes.ts';
import { measureBlocks } from './side-by-side-measures.ts';
import type { SideWording } from './side-by-side-state.ts';
import { summaryOf } from './side-by-side-summary.ts';
import { levelBlocks } from './side-by-side-tables.ts';
import type { Wording } from './wording.ts';

/** Evaluations next to each other: what to know first, then the levels, what changed, the measures. */
export const sideBySideDocument = (
  comparison: Comparison,
  instrument: Instrument,
  plainWording: Wording,
): Document => {
  const wording: SideWording = { ...plainWording, side: sideBySideText[plainWording.language] };
  const { text, side, language } = wording;
  const { evaluations } = comparison;
  return {
    title: side.title,
    subtitle: subtitleOf(comparison, wording),
    language,
    date: evaluations.flatMap(({ evaluation }) => evaluation.date ?? []).at(-1) ?? null,
    dateLabel: side.dateLabel,
    blocks: [
      heading(2, text.summaryHeading),
      bullets(summaryOf(comparison, wording).map(plain)),
      heading(2, side.evaluationsHeading),
      bullets([
        ...evaluations.map((one) => aboutEvaluation(one, instrument, wording)),
        labelled(text.methodInstrument, `${instrument.title[language]} ${instrument.version}`),
      ]),
      heading(2, text.sheet.levels),
      ...levelBlocks(comparison, instrument, wording),
      ...changeBlocks(comparison, wording),
      ...measureBlocks(comparison, instrument, wording),
    ],
  };
};

const subtitleOf = ({ evaluations }: Comparison, { text, side }: SideWording): string => {
  const subjects = evaluations.map(({ evaluation: { subject } }) =>
    text.subject(subject.bht, subject.virksomhet),
  );
  return new Set(subjects.map(spellingKey)).size === 1
    ? (subjects[0] ?? '')
    : side.several(evaluations.length);
};

/** What it is an evaluation of, whose, and how much of it stands. */
const aboutEvaluation = (
  { label, evaluation }: ComparedEvaluation,
  instrument: Instrument,
  { text, side, language }: SideWording,
): Inline => {
  const { subject, date, instrument: made } = evaluation;
  const { items, settled, proposed, undecided } = progressOf(
    profileOf(inThisVersion(evaluation, instrument), instrument),
  );
  const said = [
    text.subject(subject.bht, subject.virksomhet),
    date === undefined ? side.undated : formatText[language].date(date),
    made.version === instrument.version ? '' : side.version(made.version),
    !isTeam(evaluation)
      ? side.single
      : voiceCount(evaluation) === 0
        ? ''
        : text.voices(
            voiceCount(evaluation) - teamVoiceCount(evaluation),
            teamVoiceCount(evaluation),
          ),
    isTeam(evaluation) ? text.status.agreed(settled, items) : text.status.answered(settled, items),
    proposed > 0 ? text.status.proposed(proposed) : '',
    undecided > 0 ? text.status.undecided(undecided) : '',
  ];
  return labelled(label, said.filter(Boolean).join(' · '));
};

/** The contract of `compare --json`. */
export const sideBySideJson = (
  { instrument, evaluations, rows, measures }: Comparison,
  { language }: Wording,
): unknown => {
  const ids = (outcome: 'risen' | 'notRisen' | 'notDone'): readonly string[] =>
    (measures?.[outcome] ?? []).map(({ id }) => id);
  return {
    instrument,
    evaluations: evaluations.map(({ label, evaluation: { subject, date } }) => ({
      label,
      subject,
      date: date ?? null,
    })),
    elements: rows.map((row) => ({
      id: row.element.id,
      number: row.element.number,
      title: row.element.title[language],
      ...Object.fromEntries(
        dimensions.map((dimension) => {
          const { results, change } = row[dimension];
          return [dimension, { levels: results.map((result) => result?.level ?? null), change }];
        }),
      ),
    })),
    actions: { risen: ids('risen'), notRisen: ids('notRisen'), notDone: ids('notDone') },
  };
};
