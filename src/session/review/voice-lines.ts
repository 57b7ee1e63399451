import { evidenceInWords } from '../../documents/wording.ts';
import { countMarks, givenMarks } from '../../evaluation/marks.ts';
import { type ItemResult, resultOf } from '../../evaluation/profile.ts';
import { tellingShape } from '../../evaluation/shape.ts';
import { sidesApart } from '../../evaluation/sides.ts';
import { type Item, levels } from '../../model/instrument.ts';
import { hasLevel } from '../../model/rating.ts';
import { type Evaluation, isTeam, type Voice, voiceCount } from '../../model/team.ts';
import { item, type Line, plain, type Span, strong } from '../../terminal/screen.ts';
import { disagreementText } from '../../text/disagreement.ts';
import { type Reading, shown, shownLine } from '../reading.ts';
import { itemAt, type Session } from './session.ts';

/** How the voices fell on the item at hand: figures, a bar for each level, and what that asks of the team. */
export const voiceLines = (session: Session, reading: Reading): readonly Line[] => {
  const { evaluation: team } = session;
  if (!isTeam(team)) return [];
  const one = itemAt(session);
  const result = resultOf(team, one.element.id, one.dimension);
  const shape = shapeWords(session, one, reading);
  return [
    headingLine(result, voiceCount(team), shape, reading),
    ...histogram(result, reading),
    ...verdict(result, team.tolerance, reading),
    ...sidesWords(session, one, reading).map(plain),
  ];
};

/** How those who set a level stand to each other, in a word; nothing where that says nothing. */
export const shapeWords = (
  { evaluation }: Session,
  { element, dimension }: Item,
  { language }: Reading,
): readonly string[] => {
  if (!isTeam(evaluation)) return [];
  const shape = tellingShape(resultOf(evaluation, element.id, dimension), evaluation.tolerance);
  return shape === null ? [] : [disagreementText[language].shape[shape]];
};

/** How the two sides see an item, where they see it differently and that may be told. */
export const sidesWords = (
  { evaluation }: Session,
  { element, dimension }: Item,
  { language }: Reading,
): readonly string[] => {
  const sides = isTeam(evaluation) ? sidesApart(evaluation, element.id, dimension) : null;
  return sides === null ? [] : [disagreementText[language].sides(sides)];
};

/** What the voices wrote about the element, under their pseudonyms; nothing where they are numbers alone. */
export const voiceTextLines = (session: Session, reading: Reading): readonly Line[] => {
  const lines = textsOfVoices(session, reading);
  return lines.length === 0
    ? []
    : [{ spans: [strong(reading.text.voices.writtenHeading)], gap: 'always' }, ...lines];
};

/** How many voices gave a criterion each mark, in words; empty where none did or too few to say. */
export const voiceMarks = (
  evaluation: Evaluation,
  elementId: string,
  criterion: string,
  { text }: Reading,
): string => {
  if (!isTeam(evaluation)) return '';
  const counts =
    evaluation.identity === 'aggregate'
      ? (evaluation.voices.elements[elementId]?.criteria?.[criterion] ?? countMarks([]))
      : countMarks(
          evaluation.voices.flatMap(
            ({ ratings }) => ratings[elementId]?.criteria?.[criterion] ?? [],
          ),
        );
  const given = givenMarks(counts).map((mark) => `${counts[mark]} ${text.mark[mark]}`);
  return given.length === 0 ? '' : text.voiceMarks(given.join(', '));
};

const textsOfVoices = (session: Session, reading: Reading): readonly Line[] => {
  const { evaluation } = session;
  return isTeam(evaluation) && evaluation.identity !== 'aggregate'
    ? evaluation.voices.flatMap((voice) => saidBy(voice, session, reading))
    : [];
};

const headingLine = (
  { spread, median }: ItemResult,
  voices: number,
  shape: readonly string[],
  { text }: Reading,
): Line => {
  const parts = [
    text.voices.heading(voices),
    ...(spread === null ? [] : [text.voices.spread(spread)]),
    ...(median === null ? [] : [text.voices.median(median)]),
    ...shape,
  ];
  return { spans: [strong(parts.join(' · '))] };
};

const histogram = (
  { counts, notApplicable, missing }: ItemResult,
  reading: Reading,
): readonly Line[] => {
  const { voices } = reading.text;
  if (counts === null || notApplicable === null) return [plain(voices.withheld)];
  const rows: readonly (readonly [string, number])[] = [
    ...levels.map((level) => [reading.level(level), counts[level]] as const),
    ...(notApplicable === 0 ? [] : [[voices.notApplicable, notApplicable] as const]),
    ...(missing === null || missing === 0 ? [] : [[voices.missing, missing] as const]),
  ];
  const labelWidth = Math.max(...rows.map(([label]) => label.length));
  const unit = Math.max(...rows.map(([, count]) => count)) <= 8 ? 3 : 1;
  return rows.map(([label, count]) => ({
    spans: [{ text: `  ${label.padEnd(labelWidth)}  ` }, bar(count, unit), strong(String(count))],
    cut: true,
  }));
};

// Beyond what fits beside the labels in 60 columns the number says it.
const longestBar = 24;

const bar = (count: number, unit: number): Span => {
  const length = Math.min(count * unit, longestBar);
  return { text: length === 0 ? '' : `${'█'.repeat(length)} ` };
};

const verdict = (
  { spread, notApplicable }: ItemResult,
  tolerance: number,
  { text }: Reading,
): readonly Line[] => {
  if (spread === null) return [];
  const alert = (words: string): readonly Line[] => [{ spans: [{ text: words, style: 'alert' }] }];
  if (spread > tolerance) return alert(text.voices.outside(tolerance));
  if ((notApplicable ?? 0) > 0) return alert(text.voices.clash);
  return [plain(text.voices.inside(tolerance))];
};

const saidBy = (voice: Voice, session: Session, reading: Reading): readonly Line[] => {
  const { element, dimension } = itemAt(session);
  const ratings = voice.ratings[element.id];
  const rating = ratings?.[dimension];
  const { text } = reading;
  const who = [voice.pseudonym, voice.label ?? voice.rater?.role ?? voice.rater?.name ?? ''].filter(
    Boolean,
  );
  const gave = rating === undefined ? text.unanswered : reading.rating(rating);
  const name = shownLine(`${text.voices.voice(who.join(', '))}: ${gave}`);
  const lines = [
    ...(rating === undefined || hasLevel(rating)
      ? []
      : [`${text.notApplicable}: ${shown(rating.notApplicable)}`]),
    ...(ratings?.evidence ?? []).map(
      (one) => `${text.voices.evidence}: ${shown(evidenceInWords(one, reading.language))}`,
    ),
    ...(ratings?.notes === undefined ? [] : [`${text.voices.note}: ${shown(ratings.notes)}`]),
    ...(ratings?.improvements ?? []).map((one) => `${text.voices.improvement}: ${shown(one)}`),
  ];
  return lines.length === 0
    ? []
    : [{ spans: [strong(name)] }, ...lines.map((line) => item('  ', line))];
};
