import { openQuestions, type Questions } from '../terminal/questions.ts';
import { questionsText } from '../text/questions.ts';
import { atKeys, type Context, keyOutput } from './context.ts';

/** Questions in the person's language, where the keys are. See `atKeys`. */
export const withQuestions = <T>(
  context: Context,
  ask: (questions: Questions) => Promise<T>,
  onInterrupted?: () => void,
): Promise<T> => {
  const { stdin: input, stderr, colour, language } = context;
  const output = keyOutput(context) ?? stderr;
  const questions = openQuestions({ input, output, colour, words: questionsText[language] });
  return atKeys(questions, ask, onInterrupted);
};
