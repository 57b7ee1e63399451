import type { AgendaItem } from '../evaluation/agenda.ts';
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
        { title: text.agendaColumns.item, align: 'left', width: 12 },
        { title: text.dimension, align: 'left', width: 5 },
        ...levels.map((level) => ({
          title: String(level),
          group: text.agendaColumns.answers,
          align: 'center' as const,
          width: 2,
        })),
        { title: text.agendaColumns.why, align: 'left', width: 8 },
        { title: text.agendaColumns.minutes, align: 'right', width: 2 },
      ],
      rows: items.map((item) => ({ kind: 'cells', cells: cellsOf(item, wording) })),
    },
    { kind: 'paragraph', text: plain(text.agendaTotal(items.length, total)) },
  ];
};

const cellsOf = (item: AgendaItem, wording: Wording): readonly string[] => {
  const { counts } = item.result;
  return [
    wording.element(item.element),
    wording.dimension(item.dimension),
    ...levels.map((level) => (counts === null || counts[level] === 0 ? '' : String(counts[level]))),
    whyInWords(item, wording),
    String(item.minutes),
  ];
};

// What the level columns can't show: why it is here, and who did not set a level.
const whyInWords = ({ result, why }: AgendaItem, { text }: Wording): string => {
  const { spread, notApplicable, missing, counts } = result;
  if (missing !== null && counts === null) return text.withheld;
  const said = [
    why === 'spread' && spread !== null ? text.spreadOf(spread) : text.whyBriefly[why],
    ...((notApplicable ?? 0) > 0 ? [text.answersNotApplicable(notApplicable ?? 0)] : []),
    ...((missing ?? 0) > 0 ? [text.answersMissing(missing ?? 0)] : []),
  ];
  return said.join('; ');
};
