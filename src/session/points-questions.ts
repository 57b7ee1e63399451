import { decimals } from '../documents/comparison-tables.ts';
import type { Language } from '../model/language.ts';
import { type Points, type Score, scoreOf, setScore } from '../model/points.ts';
import { type Requirement, type Specification, scaleOf } from '../model/specification.ts';
import { answerOf, byName, evaluatedOf } from '../specification/comparison.ts';
import { answerInWords } from '../specification/form-words.ts';
import type { SupplierAnswers } from '../specification/supplier-answers.ts';
import { type Back, back } from '../terminal/keyboard.ts';
import type { Questions } from '../terminal/questions.ts';
import { askInTurn } from '../terminal/sequence.ts';
import { comparisonText } from '../text/comparison.ts';
import { pointsText } from '../text/points.ts';
import { visibleLine } from '../text/visible-text.ts';

export type Tender = {
  readonly specification: Specification;
  readonly requirements: readonly Requirement[];
  readonly suppliers: readonly SupplierAnswers[];
};

/** One answer that is to get points. */
type Given = { readonly requirement: Requirement; readonly supplier: SupplierAnswers };
/** Which of those that lack points it is, in words, and what about it is asked. */
type Place = Given & { readonly which: string; readonly asks: 'points' | 'reason' };
type Answered = { readonly state: Points; readonly stays?: boolean } | Back;
type Asking = {
  readonly questions: Questions;
  readonly suppliers: readonly SupplierAnswers[];
  readonly scale: number;
  readonly language: Language;
};

/**
 * Asks for what lacks points, all suppliers for one requirement before the next.
 *
 * @param keep is awaited after every answer, before the next question
 */
export const askPoints = async (
  questions: Questions,
  start: Points,
  { specification, requirements, suppliers }: Tender,
  language: Language,
  keep: (points: Points) => Promise<void>,
): Promise<void> => {
  const text = pointsText[language];
  const ordered = byName(suppliers);
  const all: readonly Given[] = evaluatedOf(requirements).flatMap((requirement) =>
    ordered.map((supplier) => ({ requirement, supplier })),
  );
  const scale = scaleOf(specification);
  const asking: Asking = { questions, suppliers: ordered, scale, language };
  const missing = all.filter((one) => scoreAt(start, one) === undefined);
  const scored = all.length - missing.length;
  questions.tell(
    text.title(specification.title, specification.version),
    ...(scored > 0 && missing.length > 0 ? [text.resumed(scored)] : []),
    ...(missing.length > 0 ? [text.howTo] : []),
  );
  const end = await askInTurn<Place, Points>(
    {
      places: missing.flatMap((one, index) =>
        (['points', 'reason'] as const).map((asks) => ({
          ...one,
          which: text.place(index + 1, missing.length),
          asks,
        })),
      ),
      isAsked: (at, points) => at.asks === 'points' || scoreAt(points, at) !== undefined,
      ask: async (at, points, isFirst) => {
        if (at.asks === 'reason') return askReason(asking, at, points);
        tell(asking, at, points);
        return askHowMany(asking, at, points, isFirst);
      },
      keep,
    },
    start,
  );
  if (end === back) return;
  questions.tell(text.end(all.filter((one) => scoreAt(end, one) === undefined).length));
};

/** What there is to judge, and what the other suppliers got for it. */
const tell = (
  { questions, suppliers, language }: Asking,
  { requirement, supplier, which }: Place,
  points: Points,
): void => {
  const text = pointsText[language];
  const { weight, award, id, documentation } = requirement;
  const given = answerOf(supplier, requirement);
  const others = suppliers.filter((one) => one !== supplier);
  questions.tell(
    `${id} · ${visibleLine(supplier.name)} (${which})`,
    requirement.text,
    ...(documentation === null ? [] : [text.documentation(documentation)]),
    ...(weight === null ? [] : [text.weight(inWords(weight, language))]),
    ...(weight !== null || award === null || award === id ? [] : [text.within(award)]),
    text.answer(answerInWords(given, language)),
    given.comment === '' ? text.noComment : text.comment(given.comment),
    ...(others.length === 0 ? [] : [text.others]),
    ...others.map((one) => {
      const score = scoreAt(points, { requirement, supplier: one });
      return text.other(visibleLine(one.name), score ? inWords(score.points, language) : null);
    }),
  );
};

/** An empty answer leaves it for later. */
const askHowMany = async (
  { questions, scale, language }: Asking,
  at: Place,
  points: Points,
  isFirst: boolean,
): Promise<Answered> => {
  const text = pointsText[language];
  const most = inWords(scale, language);
  const before = scoreAt(points, at);
  const typed = await questions.askText({
    question: text.askPoints(most),
    more: [text.pointsMore],
    isFirst,
    start: before === undefined ? '' : inWords(before.points, language),
    refuse: (answer) => {
      const isAnswer = answer.trim() === '' || parsePoints(answer, scale) !== undefined;
      return isAnswer ? undefined : text.refused(most);
    },
  });
  if (typed === back) return back;
  const given = parsePoints(typed, scale);
  if (given === undefined) return { state: points };
  return { state: withScore(points, at, { ...before, points: given }) };
};

const askReason = async (
  { questions, language }: Asking,
  at: Place,
  points: Points,
): Promise<Answered> => {
  const text = pointsText[language];
  const { reason: start = '', points: given = 0 } = scoreAt(points, at) ?? {};
  const typed = await questions.askText({
    question: text.askReason(inWords(given, language)),
    more: [text.reasonMore],
    start,
  });
  if (typed === back) return back;
  const reason = typed.trim();
  const score = reason === '' ? { points: given } : { points: given, reason };
  return { state: withScore(points, at, score), stays: questions.isBrokenOff() };
};

const scoreAt = (points: Points, { requirement, supplier }: Given): Score | undefined =>
  scoreOf(points, supplier.name, requirement.id);

const withScore = (points: Points, { requirement, supplier }: Given, score: Score): Points =>
  setScore(points, supplier.name, requirement.id, score);

const inWords = (points: number, language: Language): string =>
  decimals(points, comparisonText[language], mostDecimals);

/** Points by a formula seldom come out even; three decimals tell tenders apart. */
const mostDecimals = 3;

/** What somebody typed as points, with a comma or a point; undefined where it is none. */
const parsePoints = (typed: string, most: number): number | undefined => {
  const text = typed.trim().replace(',', '.');
  const points = /^(?=\.?\d)\d{0,3}(?:\.\d{0,3})?$/.test(text) ? Number(text) : undefined;
  return points === undefined || points > most ? undefined : points;
};
