import { openQuestions, type Questions } from '../terminal/questions.ts';
import { questionsText } from '../text/questions.ts';
import type { Context } from './context.ts';
import { keyOutput } from './context.ts';

/** Questions in the person's language, where the keys are. */
export const questionsFor = (context: Context): Questions => {
  const { stdin: input, stderr, colour, language } = context;
  const output = keyOutput(context) ?? stderr;
  return openQuestions({ input, output, colour, words: questionsText[language] });
};
