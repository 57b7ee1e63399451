import { isGodbhtError } from '../errors.ts';
import { openQuestions, type Questions } from '../terminal/questions.ts';
import { questionsText } from '../text/questions.ts';
import { type Context, keyOutput } from './context.ts';

/**
 * Asks questions in the person's language, where the keys are, and gives the terminal back.
 *
 * @param onInterrupted is called once that is done, where the person broke off
 */
export const withQuestions = async <T>(
  context: Context,
  ask: (questions: Questions) => Promise<T>,
  onInterrupted: () => void = () => undefined,
): Promise<T> => {
  const { stdin: input, stderr, colour, language } = context;
  const output = keyOutput(context) ?? stderr;
  const questions = openQuestions({ input, output, colour, words: questionsText[language] });
  let isInterrupted = false;
  try {
    return await ask(questions);
  } catch (error) {
    isInterrupted = isGodbhtError(error) && error.code === 'interrupted';
    throw error;
  } finally {
    questions.close();
    if (isInterrupted) onInterrupted();
  }
};
