import { rankMeasures } from '../evaluation/measures.ts';
import { type Profile, profileOf } from '../evaluation/profile.ts';
import type { Instrument } from '../model/instrument.ts';
import { raterInWords } from '../model/scoring.ts';
import {
  type Evaluation,
  isTeam,
  type TeamEvaluation,
  teamVoiceCount,
  voiceCount,
} from '../model/team.ts';
import { bullets, heading, labelled, labelledIf, paragraph, turned } from './blocks.ts';
import type { Block, Document, Inline } from './document.ts';
import { elementSection } from './element-section.ts';
import { finalityOf, statusLine, titleOf } from './finality.ts';
import { highlights } from './highlights.ts';
import { followUps, measureTable, topMeasures } from './measures.ts';
import { meetingLine, participantsInWords } from './meeting.ts';
import { priorities } from './priorities.ts';
import { undecidedSection } from './profile.ts';
import { legend, levelsTable, profileFigure, table3 } from './table3.ts';
import { frame, type Wording } from './wording.ts';

export type ReportOptions = {
  /** Whether it is to be the last word; what is open then shows all the same. */
  readonly isFinal: boolean;
  /** Whether what each voice wrote on its own is left out. */
  readonly withoutNotes: boolean;
};

/** The result first, what it rests on after it, and how it was made last. */
export const reportDocument = (
  evaluation: Evaluation,
  instrument: Instrument,
  wording: Wording,
  { isFinal, withoutNotes }: ReportOptions,
): Document => {
  const { text } = wording;
  const profile = profileOf(evaluation, instrument);
  const finality = finalityOf(evaluation, profile, isFinal);
  const measures = isTeam(evaluation) ? evaluation.actions : [];
  const title = isTeam(evaluation) ? text.reportTitle : text.preparationTitle;
  const author = participants(evaluation).join('; ');
  return {
    ...frame(titleOf(title, finality, wording), evaluation, wording),
    ...(author === '' ? {} : { author }),
    blocks: [
      statusLine(evaluation, profile, finality, wording),
      ...(isTeam(evaluation) ? meetingLine(evaluation, wording) : []),
      ...sectionOf(text.summaryHeading, highlights(profile, wording)),
      ...(isTeam(evaluation) ? priorities(evaluation, profile, instrument, wording) : []),
      ...(hasDrawing(profile) ? [profileFigure(profile, instrument, wording)] : []),
      ...topMeasures(measures, instrument, wording),
      heading(2, text.table3),
      table3(profile, instrument, wording),
      ...legend(profile, instrument, wording),
      levelsTable(evaluation, profile, wording),
      ...undecidedSection(profile, wording),
      ...measureSection(evaluation, instrument, wording),
      ...sectionOf(
        text.elementsHeading,
        instrument.elements.flatMap((element) =>
          elementSection(evaluation, element, wording, withoutNotes),
        ),
      ),
      heading(2, text.methodHeading),
      bullets(method(evaluation, instrument, wording, withoutNotes)),
      paragraph(isTeam(evaluation) ? text.methodTeam : text.methodSingle),
      heading(2, text.caveatsHeading),
      ...instrument.remarks.map((remark) => paragraph(remark[wording.language])),
      paragraph(instrument.source[wording.language]),
    ],
  };
};

const sectionOf = (title: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.length === 0 ? [] : [heading(2, title), ...blocks];

const hasDrawing = ({ rows }: Profile): boolean =>
  rows.some(({ bht, virksomhet }) =>
    [bht, virksomhet].some(({ level, min }) => level !== null || min !== null),
  );

/** Across a turned page, where the table has room for every column. */
const measureSection = (
  evaluation: Evaluation,
  instrument: Instrument,
  wording: Wording,
): readonly Block[] => {
  if (!isTeam(evaluation) || evaluation.actions.length === 0) return [];
  const measures = rankMeasures(evaluation.actions);
  return turned([
    heading(2, wording.text.measuresHeading),
    measureTable(measures, instrument, null, wording),
    ...followUps(measures, wording),
  ]);
};

/** Who took part, by role, else by name; nobody where the file doesn't tell. */
const participants = (evaluation: Evaluation): readonly string[] => {
  if (!isTeam(evaluation)) return [raterInWords(evaluation.rater)].filter(Boolean);
  if (evaluation.participants !== undefined) return participantsInWords(evaluation);
  if (evaluation.identity !== 'named') return [];
  const named = evaluation.voices.map(({ label, rater }) => label ?? rater?.role ?? rater?.name);
  return [...new Set(named.filter((name) => name !== undefined))];
};

const method = (
  evaluation: Evaluation,
  instrument: Instrument,
  wording: Wording,
  withoutNotes: boolean,
): readonly Inline[] => {
  const { text, language } = wording;
  const isOnPageOne = isTeam(evaluation) && evaluation.participants !== undefined;
  const names = isOnPageOne ? '' : participants(evaluation).join('; ');
  return [
    labelled(text.methodInstrument, `${instrument.title[language]} ${instrument.version}`),
    ...(isTeam(evaluation)
      ? teamMethod(evaluation, wording)
      : [labelled(text.methodPerspective, text.perspective[evaluation.perspective])]),
    ...labelledIf(
      isTeam(evaluation) ? text.methodParticipants : text.methodRater,
      names === '' ? undefined : names,
    ),
    ...(withoutNotes ? [labelled(text.methodNotes, text.withoutNotes)] : []),
    ...labelledIf(text.methodSeal, isTeam(evaluation) ? evaluation.seal?.digest : undefined),
  ];
};

const teamMethod = (team: TeamEvaluation, { text }: Wording): readonly Inline[] => {
  const voices = voiceCount(team);
  if (voices === 0) return [labelled(text.methodVoices, text.noVoices)];
  return [
    labelled(text.methodVoices, text.voices(voices - teamVoiceCount(team), teamVoiceCount(team))),
    labelled(text.methodIdentity, text.identity[team.identity]),
    labelled(text.methodTolerance, text.tolerance(team.tolerance)),
  ];
};
