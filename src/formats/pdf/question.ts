import type { Question } from '../../documents/document.ts';
import { keepWithNext, type Piece } from './pieces.ts';
import { type Setting, setLine, setText } from './setting.ts';
import { colours, styles } from './style.ts';
import { setLines } from './text-blocks.ts';

const lineHeight = 15;
const padding = 5;
/** A choice is no wider than its words. */
const choiceWidth = 250;
const above = { label: 9, hint: 1, box: 3 } as const;

/** What is asked, the choices there are for whoever writes by hand, and the field; never apart. */
export const setQuestion = (setting: Setting, question: Question): readonly Piece[] => {
  const { writer, page } = setting;
  const { code, label, hint, answer } = question;
  const width = page.contentWidth;
  const parent = writer.element(writer.root, 'Sect');
  const linesOf = (words: string, kind: 'label' | 'hint'): readonly Piece[] =>
    setLines(
      setting,
      setText(setting, words, kind === 'label' ? styles.caption : styles.small, width),
      {
        element: writer.element(parent, 'P'),
        before: above[kind],
      },
    );
  const isChoice = answer.kind === 'choice';
  const field = {
    code,
    label: setLine(question.name ?? label),
    answer: isChoice ? { ...answer, choices: answer.choices.map(setLine) } : answer,
  };
  const labels = [
    ...linesOf(label, 'label'),
    ...(hint === undefined ? [] : linesOf(hint, 'hint')),
    ...(isChoice ? linesOf(answer.choices.join('  ·  '), 'hint') : []),
  ];
  // Read after what it is called.
  const element = writer.element(parent, 'Form');
  const height = padding + lineHeight * (answer.kind === 'text' ? (answer.lines ?? 1) : 1);
  const box: Piece = {
    height,
    before: above.box,
    keepWithNext: false,
    draw: (y) => {
      const place = { x: page.left, y, width: isChoice ? choiceWidth : width, height };
      writer.artifact('Layout', () => writer.frame(place, colours.muted));
      writer.field(element, place, field);
    },
  };
  return [...keepWithNext(labels), box];
};
