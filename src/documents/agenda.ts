import type { AgendaItem } from '../evaluation/agenda.ts';
import type { ItemResult } from '../evaluation/profile.ts';
import { levels } from '../model/instrument.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { type Block, type Document, plain } from './document.ts';
import type { Wording } from './wording.ts';

/** What the team has to discuss. */
export const agendaDocument = (
  team: TeamEvaluation,
  items: readonly AgendaItem[],
  wording: Wording,
): Document => ({
  title: wording.text.agendaTitle,
  subtitle: wording.text.subject(team.subject.bht, team.subject.virksomhet),
  language: wording.language,
  date: team.date ?? null,
  blocks: items.length === 0 ? [nothing(wording)] : agendaBlocks(items, wording),
});

/** The contract of `agenda --json`. */
export const agendaJson = (team: TeamEvaluation, items: readonly AgendaItem[]): unknown => ({
  tolerance: team.tolerance,
  items: items.map(({ element, dimension, result, why, minutes }) => ({
    element: element.id,
    dimension,
    spread: result.spread,
    counts: result.counts,
    missing: result.missing,
    notApplicable: result.notApplicable,
    why,
    minutes,
  })),
});

/** How the voices fell, in words; only what there is to tell. */
export const answersInWords = (result: ItemResult, { text }: Wording): string => {
  if (result.missing === null) return text.noVoices;
  if (result.counts === null) return text.withheld;
  const { counts } = result;
  const said = levels
    .filter((level) => counts[level] > 0)
    .map((level) => text.answersOnLevel(counts[level], level));
  if ((result.notApplicable ?? 0) > 0)
    said.push(text.answersNotApplicable(result.notApplicable ?? 0));
  if (result.missing > 0) said.push(text.answersMissing(result.missing));
  return said.join(', ');
};

/** An item nobody has decided yet, and why. */
export const undecidedInWords = (
  { element, dimension, why }: AgendaItem,
  wording: Wording,
): string =>
  wording.text.undecidedItem(
    wording.element(element),
    wording.dimension(dimension),
    wording.text.why[why],
  );

const nothing = ({ text }: Wording): Block => ({
  kind: 'paragraph',
  text: plain(text.agendaEmpty),
});

const agendaBlocks = (items: readonly AgendaItem[], wording: Wording): readonly Block[] => {
  const { text } = wording;
  const total = items.reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    {
      kind: 'table',
      caption: text.agendaCaption,
      columns: [
        { title: text.agendaColumns.item, align: 'left', width: 10 },
        { title: text.dimension, align: 'left', width: 5 },
        { title: text.agendaColumns.why, align: 'left', width: 10 },
        { title: text.agendaColumns.answers, align: 'left', width: 10 },
        { title: text.agendaColumns.minutes, align: 'right', width: 2 },
      ],
      rows: items.map(({ element, dimension, result, why, minutes }) => ({
        kind: 'cells',
        cells: [
          wording.element(element),
          wording.dimension(dimension),
          text.why[why],
          answersInWords(result, wording),
          String(minutes),
        ],
      })),
    },
    { kind: 'paragraph', text: plain(text.agendaTotal(items.length, total)) },
  ];
};
