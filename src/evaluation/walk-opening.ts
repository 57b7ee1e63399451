import { type Perspective, perspectives } from '../model/scoring.ts';
import { defaultTolerance } from '../model/team.ts';
import type { TerminalEvent } from '../terminal/screen.ts';

export type EvaluationKind = 'scoring' | 'team';

/** What a new evaluation has to know before the first judgement. */
export type OpeningField = 'bht' | 'virksomhet' | 'perspective' | 'name' | 'role' | 'tolerance';

/** Answers by field; an empty text is an answer too, where the field may be left open. */
export type OpeningAnswers = Readonly<Partial<Record<OpeningField, string>>>;

export type Opening = {
  readonly kind: EvaluationKind;
  /** The questions that the command line has not answered already. */
  readonly asked: readonly OpeningField[];
  readonly answers: OpeningAnswers;
  /** Index in `asked`; its length when all is answered, −1 when the person withdrew before the first. */
  readonly at: number;
  readonly notice: 'needed' | 'unknownKey' | null;
};

const fields = {
  scoring: ['bht', 'virksomhet', 'perspective', 'name', 'role'],
  team: ['bht', 'virksomhet', 'tolerance'],
} as const satisfies Readonly<Record<EvaluationKind, readonly OpeningField[]>>;

/** The tolerances a person can choose: no spread at all up to all of it. */
export const tolerances = ['0', '1', '2', '3'] as const;

/** Fields that one key answers, and what each key says. */
export const keyAnswers: Readonly<Partial<Record<OpeningField, ReadonlyMap<string, string>>>> = {
  perspective: new Map(perspectives.map((one, index) => [String(index + 1), one])),
  tolerance: new Map([
    ...tolerances.map((one) => [one, one] as const),
    ['enter', String(defaultTolerance)],
  ]),
};

/** The opening questions, without those that are answered by `given`. */
export const startOpening = (kind: EvaluationKind, given: OpeningAnswers): Opening => ({
  kind,
  asked: fields[kind].filter((field) => given[field] === undefined),
  answers: given,
  at: 0,
  notice: null,
});

/** The question at hand; undefined when all are answered or the person withdrew. */
export const fieldAt = (opening: Opening): OpeningField | undefined => opening.asked[opening.at];

/** Whether the person went back before the first question. */
export const isWithdrawn = (opening: Opening): boolean => opening.at < 0;

/** Taken back goes to the question before; blank is no answer to what an evaluation can't do without. */
export const stepOpening = (opening: Opening, event: TerminalEvent): Opening => {
  const field = fieldAt(opening);
  if (field === undefined) return opening;
  if (event.kind === 'cancelled' || (event.kind === 'key' && isBack(event.key))) {
    return { ...opening, at: opening.at - 1, notice: null };
  }
  const answer = event.kind === 'text' ? event.text.trim() : keyAnswers[field]?.get(event.key);
  if (answer === undefined) return { ...opening, notice: 'unknownKey' };
  if (answer === '' && isNeeded(field)) return { ...opening, notice: 'needed' };
  return {
    ...opening,
    answers: { ...opening.answers, [field]: answer },
    at: opening.at + 1,
    notice: null,
  };
};

/** Name and role are a person's own choice; everything else is needed. */
export const isNeeded = (field: OpeningField): boolean => field !== 'name' && field !== 'role';

export const isPerspective = (text: string | undefined): text is Perspective =>
  perspectives.some((one) => one === text);

const isBack = (key: string): boolean => key === 'b' || key === 'escape';
