import { placeInWords, placeJson, problemLine } from '../commands/output.ts';
import { type GodbhtError, isGodbhtError, type Place } from '../errors.ts';
import type { Language } from '../model/language.ts';
import { type ErrorWords, errorText, errorWords } from '../text/errors.ts';
import { visibleText } from '../text/visible-text.ts';

/** An error as data, under `--json`: a contract. */
export const errorJson = (error: unknown, language: Language) => ({
  error: {
    code: isGodbhtError(error) ? error.code : 'unexpected',
    message: wordsFor(error, language).message,
    ...placeJson(placeOf(error)),
  },
});

/** An error as lines for a person: what is wrong, where, what to do. */
export const errorLines = (
  error: unknown,
  language: Language,
  verbose: boolean,
): readonly string[] => {
  const stack = verbose && error instanceof Error ? [error.stack ?? ''] : [];
  if (isInvalidFile(error)) {
    return [...error.details.problems.map((problem) => problemLine(problem, language)), ...stack];
  }
  const each =
    isGodbhtError(error) && error.code === 'several-inputs'
      ? (error as GodbhtError<'several-inputs'>).details.errors.flatMap((one) =>
          errorLines(one, language, false),
        )
      : [];
  const { message, advice } = wordsFor(error, language);
  const place = isGodbhtError(error) ? error.place : undefined;
  const where = place?.line === undefined ? '' : `${placeInWords(place)}: `;
  const lines = [`godbht: ${where}${message}`, ...(advice === undefined ? [] : [`  ${advice}`])];
  return [...each, ...lines.map(visibleText), ...stack];
};

const wordsFor = (error: unknown, language: Language): ErrorWords => {
  if (!isGodbhtError(error)) {
    const message = error instanceof Error ? error.message : String(error);
    return errorText[language].unexpected({ message });
  }
  return errorWords(error, language);
};

const isInvalidFile = (error: unknown): error is GodbhtError<'invalid-file'> =>
  isGodbhtError(error) && error.code === 'invalid-file';

const placeOf = (error: unknown): Place | undefined => {
  if (isInvalidFile(error)) return error.details.problems[0];
  if (!isGodbhtError(error)) return undefined;
  const { file } = error.details as { readonly file?: string };
  return error.place ?? (file === undefined ? undefined : { file });
};
