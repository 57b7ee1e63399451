import type { DataValidation } from 'hucre/xlsx';
import type { Answer } from '../../documents/document.ts';
import type { Language } from '../../model/language.ts';
import { xlsxText } from '../../text/formats.ts';
import type { Places } from './live-cell.ts';
import { cellText } from './texts.ts';

/** What Excel shows of a message, and the longest list it keeps in a cell's own rule. */
const messageLimit = 255;

/** A list in a rule is written with commas between, and quotes end it: any other has cells of its own. */
const canBeListed = (choices: readonly string[]): boolean =>
  choices.join(',').length <= messageLimit && choices.every((choice) => !/[",\n]/.test(choice));

export const choiceRule = (
  answer: Answer | undefined,
  range: string,
  language: Language,
  { listAt }: Places,
): readonly DataValidation[] => {
  if (answer?.kind !== 'choice') return [];
  const values = answer.choices.map(cellText).filter((one) => one !== '');
  if (values.length === 0) return [];
  const words = xlsxText[language];
  return [
    {
      type: 'list',
      ...(canBeListed(values) ? { values } : { formula1: listAt(values) }),
      range,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: words.notAChoice,
      errorMessage: words.choices(values).slice(0, messageLimit),
    },
  ];
};

export const linesLeft = (answer: Answer | undefined): number =>
  (answer?.kind === 'text' ? answer.lines : undefined) ?? 1;
