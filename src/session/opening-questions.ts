import { type Perspective, perspectives } from '../model/scoring.ts';
import { defaultTolerance } from '../model/team.ts';
import { type Back, back } from '../terminal/keyboard.ts';
import type { Questions } from '../terminal/questions.ts';
import { askInTurn } from '../terminal/sequence.ts';
import type { OpeningText } from '../text/opening.ts';

export type EvaluationKind = 'scoring' | 'team';

/** What a new evaluation has to know before the first judgement, in the order it is asked for. */
const fields = {
  scoring: ['bht', 'virksomhet', 'perspective', 'name', 'role'],
  team: ['bht', 'virksomhet', 'tolerance'],
} as const;
type OpeningField = (typeof fields)[EvaluationKind][number];

/** Answers by field; an empty text is an answer too, where the field may be left open. */
export type OpeningAnswers = Readonly<Partial<Record<OpeningField, string>>>;

/**
 * Asks what a new evaluation has to know and the command line has not said already.
 *
 * @param isFirst whether Esc at the first of them leaves
 */
export const askOpening = (
  questions: Questions,
  kind: EvaluationKind,
  given: OpeningAnswers,
  { text, isFirst }: { readonly text: OpeningText; readonly isFirst: boolean },
): Promise<OpeningAnswers | Back> => {
  const places = fields[kind].filter((field) => given[field] === undefined);
  if (places.length > 0) questions.tell(text.title[kind], text.introduction[kind]);
  return askInTurn<OpeningField, OpeningAnswers>(
    {
      places,
      isAsked: () => true,
      ask: async (field, answers, isFirstField) => {
        const answer = await askField(questions, field, answers[field], {
          text,
          isFirst: isFirst && isFirstField,
        });
        return answer === back ? back : { state: { ...answers, [field]: answer.trim() } };
      },
      // Nothing is made before the last answer.
      keep: async () => undefined,
    },
    given,
  );
};

const askField = (
  questions: Questions,
  field: OpeningField,
  before: string | undefined,
  { text, isFirst }: { readonly text: OpeningText; readonly isFirst: boolean },
): Promise<string | Back> => {
  const { [field]: more }: Readonly<Partial<Record<OpeningField, string>>> = text.more;
  const question = text.question[field];
  const asked = { question, isFirst, more: more === undefined ? [] : [more] };
  switch (field) {
    case 'perspective':
      return questions.choose<string>({
        ...asked,
        rows: perspectives.map((value) => ({ value, name: text.perspective[value] })),
        at: before ?? perspectives[0],
      });
    case 'tolerance':
      return questions.choose<string>({
        ...asked,
        rows: text.tolerance.map((name, index) => ({ value: String(index), name })),
        at: before ?? String(defaultTolerance),
      });
    default:
      return questions.askText({
        ...asked,
        start: before ?? '',
        refuse: (answer) => (isNeeded(field) && answer.trim() === '' ? text.needed : undefined),
      });
  }
};

/** Name and role are a person's own choice; everything else is needed. */
const isNeeded = (field: OpeningField): boolean => field !== 'name' && field !== 'role';

export const isPerspective = (text: string | undefined): text is Perspective =>
  perspectives.some((one) => one === text);
