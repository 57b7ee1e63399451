import {
  fieldAt,
  isPerspective,
  keyAnswers,
  type Opening,
  type OpeningField,
  tolerances,
} from '../evaluation/walk-opening.ts';
import { perspectives } from '../model/scoring.ts';
import { type Reading, shownLine } from '../session/reading.ts';
import { sayLine } from '../session/review/notice-line.ts';
import { item, type Line, plain, type Screen, type Span, strong } from '../terminal/screen.ts';

/** One of the questions that open a new evaluation; null when there is none left. */
export const openingScreen = (opening: Opening, reading: Reading): Screen | null => {
  const field = fieldAt(opening);
  if (field === undefined) return null;
  const { text } = reading;
  const words = text.opening;
  const more = words.more[field];
  const isByKey = keyAnswers[field] !== undefined;
  const previous = {
    key: 'Esc',
    does: opening.at === 0 ? text.keys.cancel : text.keys.previous,
  };
  return {
    id: field,
    head: [
      {
        spans: [strong(words.title[opening.kind])],
        right: [{ text: words.progress(opening.at + 1, opening.asked.length) }],
      },
    ],
    body: [plain(words.introduction[opening.kind]), ...answerLines(opening, reading)],
    arrows: 'scroll',
    question: [
      { spans: [strong(words.question[field])] },
      ...(more === undefined ? [] : [plain(more)]),
    ],
    choices: choicesFor(field, reading),
    ...(isByKey ? {} : { input: { text: opening.answers[field] ?? '' } }),
    ...(opening.notice === 'needed' ? { notice: sayLine(words.needed) } : {}),
    hints: isByKey
      ? [{ key: keysOf(field), does: text.keys.choose }, previous]
      : [{ key: text.enter, does: text.keys.next }, previous],
  };
};

const answerLines = (opening: Opening, { text }: Reading): readonly Line[] => {
  const given = Object.entries(opening.answers) as [OpeningField, string][];
  return given
    .filter(([field]) => field !== fieldAt(opening))
    .map(([field, answer], index) => ({
      ...item(`${text.opening.label[field]}: `, answerWords(field, answer, text)),
      ...(index === 0 ? { gap: 'always' as const } : {}),
    }));
};

const answerWords = (field: OpeningField, answer: string, { opening }: Reading['text']): string => {
  if (answer.trim() === '') return opening.none;
  return field === 'perspective' && isPerspective(answer)
    ? opening.perspective[answer]
    : shownLine(answer);
};

const choicesFor = (field: OpeningField, { text }: Reading): readonly (readonly Span[])[] => {
  const choice = (key: string, name: string): readonly Span[] => [
    { text: ' ' },
    { text: key, style: 'key' },
    { text: ` ${name} ` },
  ];
  if (field === 'perspective') {
    return perspectives.map((one, index) =>
      choice(String(index + 1), text.opening.perspective[one]),
    );
  }
  return field === 'tolerance'
    ? tolerances.map((one, index) => choice(one, text.opening.tolerance[index] ?? ''))
    : [];
};

const keysOf = (field: OpeningField): string => {
  const keys = [...(keyAnswers[field]?.keys() ?? [])].filter((key) => key !== 'enter');
  return `${keys[0]}–${keys.at(-1)}`;
};
