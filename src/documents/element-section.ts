import { reasonFor } from '../evaluation/agenda.ts';
import { reasonsNotApplicable, voicesAt } from '../evaluation/letters.ts';
import { givenMarks, marksOf } from '../evaluation/marks.ts';
import { rankMeasures } from '../evaluation/measures.ts';
import { type ItemResult, isAnswered, resultOf } from '../evaluation/profile.ts';
import { tellingShape } from '../evaluation/shape.ts';
import { sidesApart } from '../evaluation/sides.ts';
import {
  criteriaOf,
  criterionSentence,
  type Dimension,
  dimensions,
  type Element,
  levels,
} from '../model/instrument.ts';
import type { ElementRatings } from '../model/rating.ts';
import { agreedAt, type Evaluation, isTeam } from '../model/team.ts';
import type { ReportText } from '../text/report.ts';
import { bullets, bulletsUnder, heading, labelled, labelledIf } from './blocks.ts';
import { type Block, type Inline, type LevelStrip, type MarkState, plain } from './document.ts';
import { dueInWords } from './measures.ts';
import { markOf } from './table3.ts';
import {
  countsInWords,
  evidenceInWords,
  handsInWords,
  lowered,
  voiceName,
  type Wording,
} from './wording.ts';

type Spoken = Pick<ElementRatings, 'notes' | 'improvements' | 'evidence'>;

/** What was said of an element; nothing where nobody has said anything. */
export const elementSection = (
  evaluation: Evaluation,
  element: Element,
  wording: Wording,
  withoutNotes: boolean,
): readonly Block[] => {
  const { text, language } = wording;
  const speakers = speakersOf(evaluation, element, wording, withoutNotes);
  const said = (pick: (said: Spoken) => string | readonly string[] | undefined) =>
    speakers.flatMap(({ name, said: all }) =>
      [pick(all) ?? []].flat().map((line) => (name === null ? plain(line) : labelled(name, line))),
    );
  const below = [
    ...bulletsUnder(heading(4, text.marks), markLines(evaluation, element, wording)),
    ...bulletsUnder(
      heading(4, text.evidence),
      said(({ evidence }) => evidence?.map((one) => evidenceInWords(one, language))),
    ),
    ...bulletsUnder(
      heading(4, text.notes),
      said(({ notes }) => notes),
    ),
    ...bulletsUnder(
      heading(4, text.improvements),
      said(({ improvements }) => improvements),
    ),
    ...bulletsUnder(heading(4, text.measuresHeading), measureLines(evaluation, element, wording)),
  ];
  const results = dimensions.map((dimension) => resultOf(evaluation, element.id, dimension));
  if (below.length === 0 && !results.some(isAnswered)) return [];
  return [
    heading(3, wording.element(element)),
    levelStrip(evaluation, element, wording),
    bullets(
      dimensions.flatMap((dimension) =>
        dimensionLines(evaluation, element, dimension, wording, withoutNotes),
      ),
    ),
    ...below,
  ];
};

const levelStrip = (evaluation: Evaluation, element: Element, wording: Wording): LevelStrip => ({
  kind: 'levels',
  levels: levels.length,
  series: dimensions.map((dimension) => {
    const result = resultOf(evaluation, element.id, dimension);
    const mark = markOf(result);
    return {
      name: wording.dimension(dimension),
      mark,
      words: resultInWords(evaluation, result, wording),
      remark: markRemark(mark.state, wording.text),
    };
  }),
});

const markRemark = (state: MarkState, { proposal, stateInWords }: ReportText): string => {
  if (state === 'set') return '';
  return state === 'proposed' ? proposal : stateInWords[state];
};

const dimensionLines = (
  evaluation: Evaluation,
  element: Element,
  dimension: Dimension,
  wording: Wording,
  withoutNotes: boolean,
): readonly Inline[] => {
  const { text } = wording;
  const result = resultOf(evaluation, element.id, dimension);
  const name = wording.dimension(dimension);
  const stands = resultInWords(evaluation, result, wording);
  if (!isTeam(evaluation)) return [labelled(name, stands)];
  const shape = tellingShape(result, evaluation.tolerance);
  const sides = sidesApart(evaluation, element.id, dimension);
  const after = handsInWords(evaluation, element.id, dimension, wording);
  const sentence = after === '' ? text.answers : text.answersBefore;
  const first = [
    stands,
    countsInWords(result, wording, shape === null ? '' : wording.shape(shape), sentence),
    sides === null ? '' : wording.sides(sides),
    after,
  ];
  const agreed = agreedAt(evaluation, element.id, dimension);
  const reasons = withoutNotes ? [] : reasonsNotApplicable(evaluation, element.id, dimension);
  return [
    labelled(name, first.filter(Boolean).join(' ')),
    ...labelledIf(text.reasonOf(name), agreed?.reason),
    ...labelledIf(text.dissentOf(name), agreed?.dissent),
    ...reasons.map(({ voice, reason }) =>
      labelled(text.notApplicableOf(name, lowered(voiceName(voice, wording))), reason),
    ),
  ];
};

const resultInWords = (evaluation: Evaluation, result: ItemResult, wording: Wording): string => {
  const said = wording.text.result;
  const { level, reason } = result;
  switch (result.source) {
    case 'single':
      if (level !== null) return said.single(wording.level(level));
      return reason === null ? said.unanswered : said.notApplicable(reason);
    case 'agreed':
      return [
        level === null ? said.agreedNotApplicable(reason ?? '') : said.agreed(wording.level(level)),
        ...(result.again === true ? [said.again] : []),
      ].join(' ');
    case 'median':
      return level === null ? said.medianNotApplicable : said.median(wording.level(level));
    case 'undecided': {
      const tolerance = isTeam(evaluation) ? evaluation.tolerance : 0;
      return said.undecided(wording.text.why[reasonFor(result, tolerance)]);
    }
  }
};

const markLines = (
  evaluation: Evaluation,
  element: Element,
  { text, language }: Wording,
): readonly Inline[] =>
  criteriaOf(element).flatMap((criterion) => {
    const counts = marksOf(evaluation, element.id, criterion.id);
    const given = givenMarks(counts);
    if (given.length === 0) return [];
    const total = given.reduce((sum, mark) => sum + counts[mark], 0);
    const said = given.map((mark) =>
      total === 1 ? text.mark[mark] : `${text.mark[mark]} (${counts[mark]})`,
    );
    const sentence = criterionSentence(element, criterion, language);
    return [labelled(criterion.id, `${said.join(', ')} – ${sentence}`)];
  });

type Speaker = { readonly name: string | null; readonly said: Spoken };

// The team's own words first, then each voice's under the name the identity policy leaves it.
const speakersOf = (
  evaluation: Evaluation,
  { id }: Element,
  wording: Wording,
  withoutNotes: boolean,
): readonly Speaker[] => {
  if (!isTeam(evaluation)) {
    return withoutNotes ? [] : [{ name: null, said: evaluation.ratings[id] ?? {} }];
  }
  const alone = withoutNotes ? [] : voicesAt(evaluation, id);
  return [
    { name: wording.text.team, said: evaluation.agreed[id] ?? {} },
    ...alone.map((voice) => ({
      name: voiceName(voice, wording),
      said: voice.ratings[id] ?? {},
    })),
  ];
};

const measureLines = (
  evaluation: Evaluation,
  element: Element,
  wording: Wording,
): readonly Inline[] => {
  if (!isTeam(evaluation)) return [];
  const { text } = wording;
  return rankMeasures(evaluation.actions)
    .filter((measure) => measure.element === element.id)
    .map((measure) => {
      const { id, text: words, owner, priority, status } = measure;
      const said = [
        words,
        owner ?? text.noOwner,
        dueInWords(measure, wording),
        priority === undefined ? '' : text.priorityOf(text.grade[priority]),
        text.measureStatus[status],
      ];
      return labelled(id, said.filter(Boolean).join(' · '));
    });
};
