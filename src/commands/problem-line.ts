import type { Place, Problem } from '../errors.ts';
import type { Language } from '../model/language.ts';
import { saidText } from '../text/said.ts';
import { visibleLine } from '../text/visible-text.ts';

/** file:line:column, as far as it is known: the form that editors and terminals can follow. */
export const placeInWords = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** One problem on one line. */
export const problemLine = (problem: Problem, language: Language): string =>
  visibleLine(
    `${placeInWords(problem)}: ${saidText[language].severity[problem.severity]}: ${problem.message}`,
  );
