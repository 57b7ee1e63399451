import { reasonFor } from '../evaluation/agenda.ts';
import { givenMarks, marksOf } from '../evaluation/marks.ts';
import { type ItemResult, resultOf } from '../evaluation/profile.ts';
import {
  criteriaOf,
  criterionSentence,
  type Dimension,
  dimensions,
  type Element,
} from '../model/instrument.ts';
import type { ElementRatings } from '../model/rating.ts';
import { type Evaluation, isTeam, type Voice } from '../model/team.ts';
import { bullets, bulletsUnder, heading, label, labelled, labelledIf } from './blocks.ts';
import { type Block, type Inline, plain } from './document.ts';
import { raterInWords, type Wording, withoutLevel } from './wording.ts';

export const elementSection = (
  evaluation: Evaluation,
  element: Element,
  wording: Wording,
): readonly Block[] => {
  const { text } = wording;
  return [
    heading(3, wording.element(element)),
    bullets(
      dimensions.flatMap((dimension) => dimensionLines(evaluation, element, dimension, wording)),
    ),
    ...bulletsUnder(label(text.marks), markLines(evaluation, element, wording)),
    ...bulletsUnder(
      label(text.notes),
      spoken(evaluation, element, wording, ({ notes }) => notes),
    ),
    ...bulletsUnder(
      label(text.improvements),
      spoken(evaluation, element, wording, ({ improvements }) => improvements),
    ),
    ...bulletsUnder(label(text.measuresHeading), measureLines(evaluation, element, wording)),
  ];
};

const dimensionLines = (
  evaluation: Evaluation,
  element: Element,
  dimension: Dimension,
  wording: Wording,
): readonly Inline[] => {
  const { text } = wording;
  const result = resultOf(evaluation, element.id, dimension);
  const name = wording.dimension(dimension);
  const spread = isTeam(evaluation) ? spreadInWords(result, wording) : '';
  const first = [resultInWords(evaluation, result, wording), spread].filter(Boolean).join(' ');
  const agreed = isTeam(evaluation) ? evaluation.agreed[element.id]?.[dimension] : undefined;
  return [
    labelled(name, first),
    ...labelledIf(`${text.reason}, ${name}`, agreed?.reason),
    ...labelledIf(`${text.dissent}, ${name}`, agreed?.dissent),
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
      return level === null
        ? said.agreedNotApplicable(reason ?? '')
        : said.agreed(wording.level(level));
    case 'median':
      return level === null ? said.medianNotApplicable : said.median(wording.level(level));
    case 'undecided': {
      const tolerance = isTeam(evaluation) ? evaluation.tolerance : 0;
      return said.undecided(wording.text.why[reasonFor(result, tolerance)]);
    }
  }
};

const spreadInWords = (result: ItemResult, { text }: Wording): string => {
  const { spread, min, max, median, missing } = result;
  if (missing === null) return '';
  if (result.counts === null) return text.withheld;
  if (spread === null || min === null || max === null || median === null) return '';
  const leveled = text.spread(spread, min, max, median);
  const others = withoutLevel(result, text);
  return others.length === 0 ? leveled : `${leveled} ${text.alsoAnswered(others)}`;
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

type Spoken = Pick<ElementRatings, 'notes' | 'improvements'>;

// The team's own words first, then each voice's under the name the identity policy leaves it.
const spoken = (
  evaluation: Evaluation,
  element: Element,
  { text }: Wording,
  pick: (ratings: Spoken) => string | readonly string[] | undefined,
): readonly Inline[] => {
  const lines = (ratings: Spoken = {}): readonly string[] => [pick(ratings) ?? []].flat();
  if (!isTeam(evaluation)) return lines(evaluation.ratings[element.id]).map(plain);
  const together = lines(evaluation.agreed[element.id]).map((line) => labelled(text.team, line));
  if (evaluation.identity === 'aggregate') return together;
  const alone = evaluation.voices.flatMap((voice) =>
    lines(voice.ratings[element.id]).map((line) => labelled(text.voice(voiceName(voice)), line)),
  );
  return [...together, ...alone];
};

/** What a voice is called: name and role where they were kept, else its letter. */
const voiceName = ({ pseudonym, rater }: Voice): string => {
  const named = raterInWords(rater);
  return named === '' ? pseudonym : `${pseudonym} (${named})`;
};

const measureLines = (
  evaluation: Evaluation,
  element: Element,
  { text }: Wording,
): readonly Inline[] => {
  if (!isTeam(evaluation)) return [];
  return evaluation.actions
    .filter((measure) => measure.element === element.id)
    .map(({ id, text: words, owner, due, status }) =>
      labelled(
        id,
        [words, owner ?? text.noOwner, due, text.status[status]].filter(Boolean).join(' · '),
      ),
    );
};
