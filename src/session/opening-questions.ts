import { type Perspective, perspectives } from '../model/scoring.ts';
import { defaultTolerance, type IdentityPolicy, identityPolicies } from '../model/team.ts';
import { type Back, back } from '../terminal/keyboard.ts';
import type { Questions } from '../terminal/questions.ts';
import { askInTurn } from '../terminal/sequence.ts';
import type { OpeningText } from '../text/opening.ts';
import { isBlank } from '../text/visible-text.ts';

/** What a new evaluation has to know before the first judgement, in the order it is asked for. */
const fields = {
  scoring: ['bht', 'virksomhet', 'perspective', 'name', 'role'],
  team: ['bht', 'virksomhet', 'tolerance'],
  /** Of scorings that are there already. */
  merged: ['tolerance', 'identity'],
} as const;
type Opened = keyof typeof fields;
type OpeningField = (typeof fields)[Opened][number];

/** Answers by field; an empty text is an answer too, where the field may be left open. */
export type OpeningAnswers = {
  readonly bht?: string;
  readonly virksomhet?: string;
  readonly perspective?: Perspective;
  readonly name?: string;
  readonly role?: string;
  /** 0–3 */
  readonly tolerance?: number;
  readonly identity?: IdentityPolicy;
};

/**
 * Asks what a new evaluation has to know and the command line has not said already.
 *
 * @param isFirst whether Esc at the first of them leaves
 */
export const askOpening = (
  questions: Questions,
  kind: Opened,
  given: OpeningAnswers,
  { text, isFirst }: { readonly text: OpeningText; readonly isFirst: boolean },
): Promise<OpeningAnswers | Back> => {
  const places = fields[kind].filter((field) => given[field] === undefined);
  if (places.length > 0 && kind !== 'merged')
    questions.tell(text.choice[kind].name, text.introduction[kind]);
  return askInTurn<OpeningField, OpeningAnswers>(
    {
      places,
      isAsked: () => true,
      ask: async (field, answers, isFirstField) => {
        const asking = { text, isFirst: isFirst && isFirstField };
        const answer = await askField(questions, field, answers, asking);
        return answer === back ? back : { state: { ...answers, ...answer } };
      },
      // Nothing is made before the last answer.
      keep: async () => undefined,
    },
    given,
  );
};

const askField = async (
  questions: Questions,
  field: OpeningField,
  before: OpeningAnswers,
  { text, isFirst }: { readonly text: OpeningText; readonly isFirst: boolean },
): Promise<OpeningAnswers | Back> => {
  const { [field]: more }: Readonly<Partial<Record<OpeningField, string>>> = text.more;
  const question = text.question[field];
  const asked = { question, isFirst, more: more === undefined ? [] : [more] };
  switch (field) {
    case 'perspective': {
      const rows = perspectives.map((value) => ({ value, name: text.perspective[value] }));
      const at = before.perspective ?? perspectives[0];
      const perspective = await questions.choose({ ...asked, rows, at });
      return perspective === back ? back : { perspective };
    }
    case 'tolerance': {
      const rows = text.tolerance.map((name, value) => ({ value, name }));
      const at = before.tolerance ?? defaultTolerance;
      const tolerance = await questions.choose({ ...asked, rows, at });
      return tolerance === back ? back : { tolerance };
    }
    case 'identity': {
      const rows = identityPolicies.map((value) => ({ value, name: text.identity[value] }));
      const at = before.identity ?? 'pseudonym';
      const identity = await questions.choose({ ...asked, rows, at });
      return identity === back ? back : { identity };
    }
    default: {
      // Name and role are a person's own choice; everything else is needed.
      const isNeeded = field !== 'name' && field !== 'role';
      const answer = await questions.askText({
        ...asked,
        start: before[field] ?? '',
        refuse: (given) => (isNeeded && isBlank(given) ? text.needed : undefined),
      });
      return answer === back ? back : { [field]: answer.trim() };
    }
  }
};
