import type { MergeInput } from '../evaluation/copies.ts';
import { type ChosenNames, severalNames } from '../evaluation/subjects.ts';
import { defined } from '../model/defined.ts';
import type { Questions } from '../terminal/questions.ts';
import { someOf } from '../text/formats.ts';
import { mergeText } from '../text/merge.ts';
import { visibleLine } from '../text/visible-text.ts';
import { type Context, keyOutput } from './context.ts';

export type NameOptions = {
  readonly subjectBht?: string;
  readonly subjectVirksomhet?: string;
  readonly allowDifferentSubject?: boolean;
};

/**
 * Asks which name is right where the inputs may not differ and do, and somebody is at the keys. What is not chosen,
 * here or among the given ones, is left to the merge to refuse.
 */
export const chooseNames = async (
  context: Context,
  inputs: readonly MergeInput[],
  { subjectBht, subjectVirksomhet, allowDifferentSubject = false }: NameOptions,
): Promise<ChosenNames> => {
  const given: ChosenNames = defined({ bht: subjectBht, virksomhet: subjectVirksomhet });
  if (allowDifferentSubject) return given;
  const several = severalNames(inputs, given);
  if (several.length === 0 || context.json || keyOutput(context) === undefined) return given;
  const { question, more, different } = mergeText[context.language].names;
  // Most merges ask nothing.
  const { withQuestions } = await import('./with-questions.ts');
  return withQuestions(context, async (questions: Questions) => {
    let chosen = given;
    for (const { party, names } of several) {
      const rows = names.map(({ name, files }) => ({
        value: name,
        name: `${visibleLine(name)}\n  ${visibleLine(someOf[context.language](files))}`,
      }));
      const answer = await questions.choose<string | null>({
        question: question[party],
        more: [more],
        isFirst: true,
        rows: [...rows, { value: null, name: different[party] }],
      });
      if (typeof answer !== 'string') return given;
      chosen = { ...chosen, [party]: answer };
    }
    return chosen;
  });
};
