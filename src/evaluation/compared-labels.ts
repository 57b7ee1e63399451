import type { Language } from '../model/language.ts';
import { type Perspective, raterInWords } from '../model/scoring.ts';
import { spellingKey, tidySpelling } from '../model/spelling.ts';
import { type Evaluation, isTeam, type TeamEvaluation } from '../model/team.ts';
import { formatText } from '../text/formats.ts';
import { sideBySideText } from '../text/side-by-side.ts';

export type CompareInput = { readonly file: string; readonly evaluation: Evaluation };

/**
 * What tells each evaluation from the others, as briefly as it can be said: who judged or who is judged,
 * the year or the day, and where all that is alike, the file's name. No two are spelled alike.
 */
export const evaluationLabels = (
  inputs: readonly CompareInput[],
  language: Language,
): readonly string[] => {
  const words = sideBySideText[language];
  const { shortDate } = formatText[language];
  const each = (of: (evaluation: Evaluation) => string): readonly string[] => {
    const texts = inputs.map(({ evaluation }) => tidySpelling(of(evaluation)));
    return areSeveral(texts) ? texts : texts.map(() => '');
  };
  const speakers = each((evaluation) => speakerOf(evaluation, words.side));
  const services = each(({ subject }) => subject.bht);
  const undertakings = each(({ subject }) => subject.virksomhet);
  const subjects = inputs.map((_, at) =>
    [services[at], undertakings[at]].filter(Boolean).join(', '),
  );
  const years = each(({ date }) => date?.slice(0, 4) ?? words.undated);
  const days = each(({ date }) => (date === undefined ? words.undated : shortDate(date)));
  const files = inputs.map(({ file }) => nameOf(file));
  const briefly = speakers.map((speaker, at) => speaker || (subjects[at] ?? ''));
  const isSomeoneNamed = speakers.some(Boolean);
  const ways = [
    [briefly, years],
    // Beside a side that is known, one that isn't goes by what its file is called.
    [isSomeoneNamed ? speakers.map((speaker, at) => speaker || (files[at] ?? '')) : briefly, years],
    [speakers, subjects, years],
    [speakers, subjects, days],
    [speakers, subjects, days, files.map((name) => `(${name})`)],
  ];
  const said = ways.map((parts) =>
    inputs.map((_, at) =>
      parts
        .map((texts) => texts[at])
        .filter(Boolean)
        .join(' '),
    ),
  );
  return said.find(areDistinct) ?? inputs.map(({ file }) => file);
};

/** Which side judged, where all are known to be of one. */
export const sideOf = (team: TeamEvaluation): Perspective | undefined => {
  if (team.identity === 'aggregate') return undefined;
  const sides = new Set(team.voices.map(({ perspective }) => perspective));
  return sides.size === 1 ? [...sides][0] : undefined;
};

const speakerOf = (
  evaluation: Evaluation,
  sides: Readonly<Record<Perspective, string>>,
): string => {
  if (isTeam(evaluation)) {
    const side = sideOf(evaluation);
    return evaluation.label ?? (side === undefined ? '' : sides[side]);
  }
  const { rater, perspective } = evaluation;
  return raterInWords(rater) || sides[perspective];
};

const nameOf = (file: string): string =>
  (file.split(/[/\\]/).at(-1) ?? file).replace(/(\.(team|scoring))?\.ya?ml$/i, '');

const areSeveral = (texts: readonly string[]): boolean => new Set(texts.map(spellingKey)).size > 1;

const areDistinct = (texts: readonly string[]): boolean =>
  !texts.includes('') && new Set(texts.map(spellingKey)).size === texts.length;
