import type { Choice, ChoiceOption } from '../evaluation/walk-choice.ts';
import { itemsOf } from '../model/instrument.ts';
import { type Reading, shownLine } from '../session/reading.ts';
import { keyName, sayLine } from '../session/review/notice-line.ts';
import { type Line, plain, type Screen, strong } from '../terminal/screen.ts';

/** What there is to go on with in this folder, and a new evaluation alone or together. */
export const choiceScreen = (choice: Choice, reading: Reading): Screen => {
  const { text } = reading;
  const isEmpty = choice.options.every(({ kind }) => kind === 'new');
  const intro = isEmpty ? [plain(text.choice.empty)] : [];
  const lines = choice.options.flatMap((option, index) =>
    optionLines(option, index, index === choice.cursor, reading),
  );
  return {
    id: 'choice',
    head: [{ spans: [strong(text.choice.title)] }],
    body: [...intro, ...lines],
    focus: intro.length + choice.cursor * 2 + 1,
    arrows: 'answer',
    question: [{ spans: [strong(text.choice.heading)] }],
    choices: [],
    ...(choice.unknownKey === null
      ? {}
      : { notice: sayLine(text.notice.unknownKey(keyName(choice.unknownKey, reading))) }),
    hints: [
      { key: '↑↓', does: text.keys.move },
      { key: text.enter, does: text.keys.choose },
      { key: 'a', does: text.keys.alone },
      { key: 't', does: text.keys.together },
      { key: 'q', does: text.keys.quit },
    ],
  };
};

// A name and, on a line of its own, what it is: two lines an option.
const optionLines = (
  option: ChoiceOption,
  index: number,
  isCurrent: boolean,
  reading: Reading,
): readonly Line[] => {
  const number = index < 9 ? `${index + 1} ` : '  ';
  const { name, about } = describe(option, reading);
  return [
    {
      label: [{ text: `${isCurrent ? '► ' : '  '}${number}` }],
      spans: [isCurrent ? strong(name) : { text: name }],
      cut: true,
      gap: 'roomy',
    },
    { label: [{ text: '    ' }], spans: [{ text: about }], cut: true },
  ];
};

const describe = (
  option: ChoiceOption,
  { text, instrument }: Reading,
): { readonly name: string; readonly about: string } => {
  const { choice } = text;
  if (option.kind === 'new') {
    return option.what === 'scoring'
      ? { name: choice.alone, about: choice.aloneMore }
      : { name: choice.together, about: choice.togetherMore };
  }
  const { file, kind, about } = option.found;
  if (about === null) return { name: shownLine(file), about: choice.unreadable };
  const { subject, answered, voices } = about;
  const all = itemsOf(instrument).length;
  const progress = kind === 'team' ? text.jointProgress : text.progress;
  const who = voices === null ? choice.person : choice.team(voices);
  const whom = text.subject(shownLine(subject.bht), shownLine(subject.virksomhet));
  return { name: shownLine(file), about: `${progress(answered, all)} · ${who} · ${whom}` };
};
