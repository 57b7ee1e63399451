import type { Element } from '../model/instrument.ts';
import { type Reading, shownLine } from '../session/reading.ts';
import { chosenElements, demandsOf, treatmentOf } from '../specification/init-choices.ts';
import type { InitWalk } from '../specification/init-walk-state.ts';
import { awardRows } from '../specification/init-walk-weights.ts';
import { type Line, type Span, strong } from '../terminal/screen.ts';
import type { InitText } from '../text/init.ts';

/** What every page of the questions is shown with. */
export type InitView = {
  readonly reading: Reading;
  readonly text: InitText;
  /** The file that is to be written. */
  readonly file: string;
};

/** A checkbox for every element, under the headings of the groups. */
export const elementRows = (
  { setting, choices }: InitWalk,
  cursor: number,
  { reading }: InitView,
): { readonly lines: readonly Line[]; readonly focus: number } => {
  const { elements, groups } = setting.instrument;
  const lines: Line[] = [];
  let focus = 0;
  for (const [index, element] of elements.entries()) {
    if (element.group !== elements[index - 1]?.group) {
      const title = groups.find(({ id }) => id === element.group)?.title[reading.language] ?? '';
      lines.push({ spans: [strong(shownLine(title))], cut: true, gap: 'roomy' });
    }
    if (index === cursor) focus = lines.length;
    const isIn = choices.elements.includes(element.id);
    lines.push({
      label: [{ text: `${pointer(index === cursor)}${box(isIn)} ` }],
      spans: [named(element, index === cursor, reading)],
      cut: true,
    });
  }
  return { lines, focus };
};

/** What is chosen for each element, at the right; a sign after those that are weak. */
export const treatmentRows = (
  walk: InitWalk,
  cursor: number,
  { reading, text }: InitView,
): readonly Line[] =>
  rowsOfElements(walk, cursor, reading, (element) => {
    const isWeak = walk.setting.emphasis?.elements.includes(element.id) ?? false;
    const chosen = text.treatment.name[treatmentOf(walk.choices, element.id)];
    return `${isWeak ? weakSign : ' '} ${chosen.padEnd(longest(Object.values(text.treatment.name)))}`;
  });

/** Stands beside an element that is weak in the profile; what it means is said in words below. */
const weakSign = '▼';

/** Whether the demands of each element are the proposed ones, at the right. */
export const documentationRows = (
  walk: InitWalk,
  cursor: number,
  { reading, text }: InitView,
): readonly Line[] =>
  rowsOfElements(walk, cursor, reading, (element) => {
    const { length } = demandsOf(walk.choices, element.id);
    const { proposed, own } = text.documentation;
    return (length === 0 ? proposed : own(length)).padEnd(proposed.length);
  });

/** A checkbox for every documentation demand. */
export const demandRows = (
  { setting, choices }: InitWalk,
  element: string,
  cursor: number,
  { reading }: InitView,
): readonly Line[] => {
  const chosen = demandsOf(choices, element);
  return Object.entries(setting.procurement.documentation).map(([name, demand], index): Line => {
    const words = shownLine(demand[reading.language]);
    return {
      label: [{ text: `${pointer(index === cursor)}${box(chosen.includes(name))} ` }],
      spans: [index === cursor ? strong(words) : { text: words }],
      gap: 'roomy',
    };
  });
};

/** The award criteria, each after its weight; `cursor` is null where none is at hand. */
export const weightRows = (
  walk: InitWalk,
  cursor: number | null,
  { text }: InitView,
): readonly Line[] =>
  awardRows(walk).map(({ text: criterion, weight }, index): Line => {
    const isCurrent = index === cursor;
    const words = shownLine(criterion);
    const shown = text.weights.percent(weight).padStart(text.weights.percent(100).length);
    return {
      label: [
        { text: cursor === null ? '' : pointer(isCurrent) },
        { text: shown, ...(isCurrent ? { style: 'mark' as const } : {}) },
        { text: '  ' },
      ],
      spans: [isCurrent ? strong(words) : { text: words }],
      gap: 'roomy',
    };
  });

const rowsOfElements = (
  { setting, choices }: InitWalk,
  cursor: number,
  reading: Reading,
  right: (element: Element) => string,
): readonly Line[] =>
  chosenElements(choices, setting.instrument).map(
    (element, index, rows): Line => ({
      label: [{ text: pointer(index === cursor) }],
      spans: [named(element, index === cursor, reading)],
      right: [{ text: right(element) }],
      cut: true,
      ...(index > 0 && element.group !== rows[index - 1]?.group ? { gap: 'roomy' as const } : {}),
    }),
  );

const named = (element: Element, isCurrent: boolean, { title }: Reading): Span => {
  const name = `${String(element.number).padStart(2)} ${title(element)}`;
  return isCurrent ? strong(name) : { text: name };
};

const pointer = (isCurrent: boolean): string => (isCurrent ? '► ' : '  ');

const box = (isIn: boolean): string => (isIn ? '[x]' : '[ ]');

const longest = (texts: readonly string[]): number =>
  Math.max(...texts.map(({ length }) => length));
