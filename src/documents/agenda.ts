import type { AgendaItem, FallenItem } from '../evaluation/agenda.ts';
import { reasonsNotApplicable } from '../evaluation/letters.ts';
import { tellingShape } from '../evaluation/shape.ts';
import { sidesApart } from '../evaluation/sides.ts';
import { levels } from '../model/instrument.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { bulletsUnder, cells, column, heading, labelled, paragraph } from './blocks.ts';
import type { Block, Column, Document } from './document.ts';
import { frame, itemInWords, lowered, voiceName, type Wording, withoutLevel } from './wording.ts';

/** What the team has to discuss, and what it is split over although that may be confirmed together. */
export const agendaDocument = (
  team: TeamEvaluation,
  items: readonly AgendaItem[],
  split: readonly FallenItem[],
  wording: Wording,
): Document => ({
  ...frame(wording.text.agendaTitle, team, wording),
  blocks: [
    ...(items.length === 0
      ? [paragraph(wording.text.agendaEmpty)]
      : agendaBlocks(team, items, wording)),
    ...splitBlocks(split, wording),
    ...sidesBlocks(team, [...items, ...split], wording),
    ...notApplicableBlocks(team, items, wording),
  ],
});

/** The contract of `agenda --json`. */
export const agendaJson = (
  team: TeamEvaluation,
  items: readonly AgendaItem[],
  split: readonly FallenItem[],
): unknown => ({
  tolerance: team.tolerance,
  items: items.map(({ why, again, minutes, ...item }) => ({
    ...figures(item),
    why,
    ...(again === true ? { again } : {}),
    minutes,
    ...fall(item),
  })),
  split: split.map((item) => ({ ...figures(item), ...fall(item) })),
});

const figures = ({ element, dimension, result }: FallenItem) => ({
  element: element.id,
  dimension,
  spread: result.spread,
  counts: result.counts,
  missing: result.missing,
  notApplicable: result.notApplicable,
});

const fall = ({ shape, ad, sides }: FallenItem) => ({ shape, ad, perspectives: sides });

const agendaBlocks = (
  team: TeamEvaluation,
  items: readonly AgendaItem[],
  wording: Wording,
): readonly Block[] => {
  const { text } = wording;
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    {
      kind: 'table',
      caption: text.agendaCaption,
      columns: [
        ...itemColumns(wording),
        column(text.agendaColumns.why, 8),
        column(text.agendaColumns.minutes, 2, { align: 'right' }),
      ],
      rows: items.map((item) =>
        cells(
          ...itemCells(item, wording),
          whyInWords(item, team.tolerance, wording),
          String(item.minutes),
        ),
      ),
    },
    paragraph(text.agendaTotal(items.length, total)),
  ];
};

const splitBlocks = (split: readonly FallenItem[], wording: Wording): readonly Block[] => {
  const { text } = wording;
  if (split.length === 0) return [];
  return [
    heading(2, text.split.heading),
    paragraph(text.split.why),
    {
      kind: 'table',
      caption: text.split.caption,
      columns: [...itemColumns(wording), column(text.split.proposal, 4)],
      rows: split.map((item) => {
        const { level } = item.result;
        const proposal = level === null ? [] : [text.split.level(level)];
        const said = [...proposal, ...withoutLevel(item.result, text)];
        return cells(...itemCells(item, wording), said.join('; '));
      }),
    },
  ];
};

const itemColumns = ({ text }: Wording): readonly Column[] => [
  column(text.agendaColumns.item, 12),
  column(text.dimension, 5, { folds: true }),
  ...levels.map((level) =>
    column(String(level), 2, { group: text.agendaColumns.answers, align: 'center' }),
  ),
];

const itemCells = (
  { element, dimension, result: { counts } }: FallenItem,
  wording: Wording,
): readonly string[] => [
  wording.element(element),
  wording.dimension(dimension),
  ...levels.map((level) => (counts === null || counts[level] === 0 ? '' : String(counts[level]))),
];

const sidesBlocks = (
  team: TeamEvaluation,
  items: readonly FallenItem[],
  wording: Wording,
): readonly Block[] =>
  bulletsUnder(
    heading(2, wording.text.sidesHeading),
    items.flatMap(({ element, dimension }) => {
      const sides = sidesApart(team, element.id, dimension);
      return sides === null
        ? []
        : [labelled(itemInWords({ element, dimension }, wording), wording.sides(sides))];
    }),
  );

/** The arguments of those who hold that an element doesn't apply: what a clash is to be discussed by. */
const notApplicableBlocks = (
  team: TeamEvaluation,
  items: readonly AgendaItem[],
  wording: Wording,
): readonly Block[] =>
  bulletsUnder(
    heading(2, wording.text.notApplicableHeading),
    items.flatMap(({ element, dimension }) =>
      reasonsNotApplicable(team, element.id, dimension).map(({ voice, reason }) => {
        const item = itemInWords({ element, dimension }, wording);
        return labelled(`${item}, ${lowered(voiceName(voice, wording))}`, reason);
      }),
    ),
  );

// What the level columns can't show: why it is here, how the answers stand to each other, and who set no level.
const whyInWords = (
  { result, why, again }: AgendaItem,
  tolerance: number,
  { text, shape: named }: Wording,
): string => {
  const { spread, missing, counts } = result;
  if (missing !== null && counts === null) return text.withheld;
  const shape = tellingShape(result, tolerance);
  const said = [
    ...(again === true ? [text.again] : []),
    why === 'spread' && spread !== null ? text.spreadOf(spread) : text.whyBriefly[why],
    ...(shape === null ? [] : [named(shape)]),
    ...withoutLevel(result, text),
  ];
  return said.join('; ');
};
