import type { Language } from '../model/language.ts';
import { invitationTo, pointsFormat } from '../model/points.ts';
import { type Requirement, type Specification, scaleOf } from '../model/specification.ts';
import { type PointsFileText, pointsFileText } from '../text/points.ts';
import { answerOf, byName, evaluatedOf } from './comparison.ts';
import { answerInWords } from './form-words.ts';
import type { SupplierAnswers } from './supplier-answers.ts';

/** Nothing has points yet: what there is to judge, and each answer, stands in comments. */
export const emptyPoints = (
  specification: Specification,
  requirements: readonly Requirement[],
  suppliers: readonly SupplierAnswers[],
  language: Language,
): string => {
  const text = pointsFileText[language];
  return `${[
    ...comment('', text.howTo(scaleOf(specification)).join('\n')),
    `format: ${pointsFormat}`,
    'specification:',
    `  title: ${quoted(specification.title)}`,
    `  version: ${quoted(specification.version)}`,
    suppliers.length === 0 ? 'suppliers: []' : 'suppliers:',
    ...byName(suppliers).flatMap((supplier) => [
      `  - name: ${quoted(supplier.name)}`,
      '    points:',
      ...linesToFillIn(requirements, supplier, language),
    ]),
  ].join('\n')}\n`;
};

/** The lines under `points:` of a supplier that has none yet. */
export const linesToFillIn = (
  requirements: readonly Requirement[],
  supplier: SupplierAnswers,
  language: Language,
): readonly string[] =>
  evaluatedOf(requirements).flatMap((requirement) =>
    toJudge(supplier, requirement, language, pointsFileText[language]),
  );

const toJudge = (
  supplier: SupplierAnswers,
  requirement: Requirement,
  language: Language,
  text: PointsFileText,
): readonly string[] => {
  const given = answerOf(supplier, requirement);
  return [
    ...comment(indent, `${requirement.id} ${requirement.text}`),
    ...comment(indent, `${text.answer}: ${answerInWords(given, language)}`),
    ...(given.comment === '' ? [] : comment(indent, `${text.comment}: ${given.comment}`)),
    `${indent}${invitationTo(requirement.id)}`,
  ];
};

const indent = '      ';
const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const unwritable = /[\p{Cc}\p{Cs}\p{Bidi_Control}\uFEFF\uFFFE\uFFFF]/gu;

// Whatever somebody wrote, each of its lines stays a comment.
const comment = (before: string, words: string): readonly string[] =>
  words
    .split(breaks)
    .map((line) =>
      `${before}# ${line.replaceAll('\t', '  ').replace(unwritable, '\uFFFD')}`.trimEnd(),
    );

// JSON is YAML; what JSON leaves as it is and YAML doesn't take is written as an escape.
const quoted = (words: string): string =>
  JSON.stringify(words).replace(
    /[\p{Cc}\u2028\u2029\p{Bidi_Control}\uFEFF\uFFFE\uFFFF]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
