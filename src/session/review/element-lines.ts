import { evidenceInWords } from '../../documents/wording.ts';
import { secondRoundAt } from '../../evaluation/second-round.ts';
import { type Criterion, criteriaOf, type Element } from '../../model/instrument.ts';
import type { Language } from '../../model/language.ts';
import type { Measure } from '../../model/measure.ts';
import { type CriterionMark, criterionMarks, hasLevel } from '../../model/rating.ts';
import { isTeam, voiceCount } from '../../model/team.ts';
import { item, type Line, plain, type Span, strong } from '../../terminal/screen.ts';
import { formatText } from '../../text/formats.ts';
import { type Reading, shown } from '../reading.ts';
import { secondRoundInWords } from './hands-lines.ts';
import { pointer } from './list-lines.ts';
import { answerAt, entriesAbout, itemAt, type Session } from './session.ts';
import { voiceMarks } from './voice-lines.ts';

/** The element as it is judged: its introduction, and its criteria with their marks. */
export const elementLines = (
  session: Session,
  reading: Reading,
  isRevealed: boolean,
): readonly Line[] => [
  ...introduction(itemAt(session).element, reading),
  ...criterionLines(session, reading, { isRevealed }),
];

type CriterionView = {
  readonly isRevealed: boolean;
  /** Index of the criterion the cursor stands on, in the list that is being marked. */
  readonly cursor?: number;
};

/** One line a criterion, sub-criteria indented under their lead-in. */
export const criterionLines = (
  session: Session,
  reading: Reading,
  view: CriterionView,
): readonly Line[] => {
  const { element } = itemAt(session);
  const marks = entriesAbout(session.evaluation, element).criteria ?? {};
  const isMarked = view.cursor !== undefined || Object.keys(marks).length > 0;
  return criteriaOf(element).map((criterion, index) => {
    const isCurrent = index === view.cursor;
    const text = shown(criterion.text[reading.language]);
    const label: Span[] = [
      ...(view.cursor === undefined ? [] : [{ text: pointer(isCurrent) }]),
      ...(isMarked ? [markSpan(marks[criterion.id], reading)] : []),
      { text: criterionLabel(criterion, element) },
    ];
    const said = view.isRevealed
      ? voiceMarks(session.evaluation, element.id, criterion.id, reading)
      : '';
    return {
      label,
      spans: [isCurrent ? strong(text) : { text }, ...(said === '' ? [] : [{ text: said }])],
      ...(isTopLevel(criterion, element) ? { gap: 'roomy' as const } : {}),
    };
  });
};

export const markLegend = ({ text }: Reading): Line =>
  plain(
    criterionMarks.map((mark) => `[${text.terms.markKeys[mark]}] ${text.mark[mark]}`).join('  '),
  );

const introduction = (element: Element, { language }: Reading): readonly Line[] =>
  element.introduction === undefined ? [] : [plain(shown(element.introduction[language]))];

const isTopLevel = (criterion: Criterion, element: Element): boolean =>
  element.criteria.includes(criterion);

// A sub-criterion carries only its letter: the number stands on its lead-in just above.
const criterionLabel = (criterion: Criterion, element: Element): string =>
  isTopLevel(criterion, element) ? `${criterion.id} ` : `    ${criterion.id.split('.').at(-1)} `;

const markSpan = (mark: CriterionMark | undefined, { text }: Reading): Span =>
  mark === undefined
    ? { text: '[ ] ' }
    : { text: `[${text.terms.markKeys[mark]}] `, style: mark === 'met' ? 'strong' : 'alert' };

/** What has been written about the item at hand, by the person or the team. */
export const writtenLines = (session: Session, reading: Reading): readonly Line[] => {
  const { evaluation } = session;
  const { element, dimension } = itemAt(session);
  const { text } = reading;
  const answer = answerAt(session);
  const { notes, improvements = [], evidence = [] } = entriesAbout(evaluation, element);
  const round = secondRoundAt(evaluation, element.id, dimension);
  const measures = isTeam(evaluation)
    ? evaluation.actions.filter((measure) => measure.element === element.id)
    : [];
  return [
    ...(round === undefined || !isTeam(evaluation)
      ? []
      : [labelled(text.hands.after, secondRoundInWords(round, voiceCount(evaluation), reading))]),
    ...(answer === undefined || hasLevel(answer)
      ? []
      : [labelled(text.notApplicableBecause, answer.notApplicable)]),
    ...(answer?.reason === undefined ? [] : [labelled(text.reason, answer.reason)]),
    ...(answer?.dissent === undefined ? [] : [labelled(text.dissent, answer.dissent)]),
    ...listed(
      text.evidence,
      '- ',
      evidence.map((one) => evidenceInWords(one, reading.language)),
    ),
    ...(notes === undefined ? [] : [labelled(text.notes, notes)]),
    ...listed(text.improvements, '- ', improvements),
    ...listed(
      text.measures,
      '- ',
      measures.map((one) => measureWords(one, reading.language)),
    ),
  ];
};

const measureWords = ({ id, text, owner, due }: Measure, language: Language): string => {
  const until = due === undefined ? undefined : formatText[language].shortDate(due);
  const details = [owner, until].filter((detail) => detail !== undefined).join(', ');
  return `${id} ${text}${details === '' ? '' : ` (${details})`}`;
};

const labelled = (label: string, text: string): Line => ({
  spans: [strong(`${label}: `), { text: shown(text) }],
  gap: 'always',
});

const listed = (label: string, marker: string, texts: readonly string[]): readonly Line[] =>
  texts.length === 0
    ? []
    : [
        { spans: [strong(`${label}:`)], gap: 'always' },
        ...texts.map((text) => item(marker, shown(text))),
      ];
