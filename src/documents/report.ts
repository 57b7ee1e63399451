import { type AgendaItem, agendaOf } from '../evaluation/agenda.ts';
import { rankMeasures } from '../evaluation/measures.ts';
import { answeredItems, countOf, type Profile, profileOf } from '../evaluation/profile.ts';
import { dimensions, type Instrument, itemsOf } from '../model/instrument.ts';
import { type Evaluation, isTeam, type TeamEvaluation, voiceCount } from '../model/team.ts';
import { undecidedInWords } from './agenda.ts';
import { bullets, heading, labelled, paragraph } from './blocks.ts';
import { type Block, type Document, type Inline, plain } from './document.ts';
import { elementSection } from './element-section.ts';
import { followUps, measureTable } from './measures.ts';
import { highlights } from './profile.ts';
import { legend, profileFigure, table3 } from './table3.ts';
import { frame, raterInWords, type Wording } from './wording.ts';

export const reportDocument = (
  evaluation: Evaluation,
  instrument: Instrument,
  wording: Wording,
): Document => {
  const { text, language } = wording;
  const profile = profileOf(evaluation, instrument);
  return {
    ...frame(text.reportTitle, evaluation, wording),
    blocks: [
      ...summary(profile, wording),
      heading(2, text.methodHeading),
      bullets(method(evaluation, profile, instrument, wording)),
      paragraph(isTeam(evaluation) ? text.methodTeam : text.methodSingle),
      heading(2, text.table3),
      table3(profile, instrument, wording),
      legend(profile, wording),
      profileFigure(profile, instrument, wording),
      ...(isTeam(evaluation)
        ? [
            ...undecidedSection(evaluation, instrument, wording),
            heading(2, text.measuresHeading),
            measureTable(rankMeasures(evaluation.actions), instrument, null, wording),
            ...followUps(evaluation.actions, wording),
          ]
        : []),
      heading(2, text.elementsHeading),
      ...instrument.elements.flatMap((element) => elementSection(evaluation, element, wording)),
      heading(2, text.caveatsHeading),
      ...instrument.remarks.map((remark) => paragraph(remark[language])),
      paragraph(instrument.source[language]),
    ],
  };
};

const summary = (profile: Profile, wording: Wording): readonly Block[] => {
  const found = highlights(profile, wording);
  return found.length === 0 ? [] : [heading(2, wording.text.summaryHeading), ...found];
};

const method = (
  evaluation: Evaluation,
  profile: Profile,
  instrument: Instrument,
  wording: Wording,
): readonly Inline[] => {
  const { text, language } = wording;
  const common = [
    labelled(text.methodInstrument, `${instrument.title[language]} ${instrument.version}`),
  ];
  if (!isTeam(evaluation)) {
    const rater = raterInWords(evaluation.rater);
    const answered = answeredItems(evaluation, instrument);
    return [
      ...common,
      labelled(text.methodPerspective, text.perspective[evaluation.perspective]),
      ...(rater === '' ? [] : [labelled(text.methodRater, rater)]),
      labelled(text.methodStatus, text.singleStatus(answered, itemsOf(instrument).length)),
    ];
  }
  const voices = voiceCount(evaluation);
  const agreed = countOf(profile.rows, 'agreed');
  const proposed = countOf(profile.rows, 'median');
  return [
    ...common,
    labelled(text.methodVoices, voices === 0 ? text.noVoices : text.voices(voices)),
    ...(voices === 0
      ? []
      : [
          labelled(text.methodIdentity, text.identity[evaluation.identity]),
          labelled(text.methodTolerance, text.tolerance(evaluation.tolerance)),
        ]),
    labelled(text.methodStatus, text.teamStatus(agreed, proposed, profile.undecided)),
  ];
};

const byPlace = (a: AgendaItem, b: AgendaItem): number =>
  a.element.number - b.element.number ||
  dimensions.indexOf(a.dimension) - dimensions.indexOf(b.dimension);

const undecidedSection = (
  team: TeamEvaluation,
  instrument: Instrument,
  wording: Wording,
): readonly Block[] => {
  const { text } = wording;
  const items = agendaOf(team, instrument)
    .toSorted(byPlace)
    .map((item) => plain(undecidedInWords(item, wording)));
  return [
    heading(2, text.undecidedHeading),
    items.length === 0 ? paragraph(text.nothingUndecided) : bullets(items),
  ];
};
