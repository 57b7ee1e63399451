import type { AgendaItem } from '../evaluation/agenda.ts';
import { reasonsNotApplicable } from '../evaluation/letters.ts';
import { levels } from '../model/instrument.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { bulletsUnder, cells, column, heading, labelled, paragraph } from './blocks.ts';
import type { Block, Document, Row } from './document.ts';
import { frame, lowered, voiceName, type Wording, withoutLevel } from './wording.ts';

export const agendaDocument = (
  team: TeamEvaluation,
  items: readonly AgendaItem[],
  wording: Wording,
): Document => ({
  ...frame(wording.text.agendaTitle, team, wording),
  blocks:
    items.length === 0
      ? [paragraph(wording.text.agendaEmpty)]
      : [...agendaBlocks(items, wording), ...notApplicableBlocks(team, items, wording)],
});

/** The contract of `agenda --json`. */
export const agendaJson = (team: TeamEvaluation, items: readonly AgendaItem[]): unknown => ({
  tolerance: team.tolerance,
  items: items.map(({ element, dimension, result, why, again, minutes }) => ({
    element: element.id,
    dimension,
    spread: result.spread,
    counts: result.counts,
    missing: result.missing,
    notApplicable: result.notApplicable,
    why,
    ...(again === true ? { again } : {}),
    minutes,
  })),
});

const agendaBlocks = (items: readonly AgendaItem[], wording: Wording): readonly Block[] => {
  const { text } = wording;
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    {
      kind: 'table',
      caption: text.agendaCaption,
      columns: [
        column(text.agendaColumns.item, 12),
        column(text.dimension, 5, { folds: true }),
        ...levels.map((level) =>
          column(String(level), 2, { group: text.agendaColumns.answers, align: 'center' }),
        ),
        column(text.agendaColumns.why, 8),
        column(text.agendaColumns.minutes, 2, { align: 'right' }),
      ],
      rows: items.map((item) => rowOf(item, wording)),
    },
    paragraph(text.agendaTotal(items.length, total)),
  ];
};

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
        const item = `${wording.element(element)}, ${wording.dimension(dimension)}`;
        return labelled(`${item}, ${lowered(voiceName(voice, wording))}`, reason);
      }),
    ),
  );

const rowOf = (item: AgendaItem, wording: Wording): Row => {
  const { counts } = item.result;
  return cells(
    wording.element(item.element),
    wording.dimension(item.dimension),
    ...levels.map((level) => (counts === null || counts[level] === 0 ? '' : String(counts[level]))),
    whyInWords(item, wording),
    String(item.minutes),
  );
};

// What the level columns can't show: why it is here, and who did not set a level.
const whyInWords = ({ result, why, again }: AgendaItem, { text }: Wording): string => {
  const { spread, missing, counts } = result;
  if (missing !== null && counts === null) return text.withheld;
  const said = [
    ...(again === true ? [text.again] : []),
    why === 'spread' && spread !== null ? text.spreadOf(spread) : text.whyBriefly[why],
    ...withoutLevel(result, text),
  ];
  return said.join('; ');
};
