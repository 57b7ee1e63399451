import type { Comparison } from '../evaluation/compare.ts';
import type { MeasureOutcomes } from '../evaluation/compared-measures.ts';
import { dimensions, findElement, type Instrument } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import { cells, column, groupOf, heading, turned } from './blocks.ts';
import type { Block } from './document.ts';
import { pathOf, type SideWording } from './side-by-side-state.ts';

/** In the order in which a meeting wants to hear of them. */
export const outcomeOrder = [
  'risen',
  'notRisen',
  'notDone',
  'rejected',
] as const satisfies readonly (keyof MeasureOutcomes)[];

/** The measures of the last evaluation but one by what became of them, beside the levels of their elements. */
export const measureBlocks = (
  { evaluations, measures, rows }: Comparison,
  instrument: Instrument,
  wording: SideWording,
): readonly Block[] => {
  if (measures === null) return [];
  const { text, side } = wording;
  const { measureColumns: titles } = text;
  const [from = '', to = ''] = evaluations.slice(-2).map(({ label }) => label);
  const rowOf = (measure: Measure) => {
    const { id, element, owner, status } = measure;
    const known = findElement(instrument, element);
    const row = rows.find((one) => one.element === known);
    return cells(
      id,
      measure.text,
      known === undefined ? element : wording.element(known),
      ...dimensions.map((dimension) =>
        row === undefined ? '' : pathOf(row[dimension].results.slice(-2), wording),
      ),
      owner ?? text.noOwner,
      [text.measureStatus[status], effect(measure, wording)].filter(Boolean).join('; '),
    );
  };
  return turned([
    heading(2, side.measuresHeading(from)),
    {
      kind: 'table',
      caption: side.measuresCaption(from, to),
      name: text.sheet.measures,
      groupedBy: side.outcome,
      columns: [
        column(titles.id, 2),
        column(titles.measure, 16),
        column(titles.element, 8, { folds: true }),
        ...dimensions.map((dimension) =>
          column(wording.dimension(dimension), 4, { align: 'center' }),
        ),
        column(titles.owner, 6),
        column(titles.status, 7, { folds: true }),
      ],
      rows: outcomeOrder.flatMap((outcome) =>
        groupOf(side.outcomeGroup[outcome], measures[outcome].map(rowOf)),
      ),
    },
  ]);
};

/** Whether it worked and was enough, where somebody has looked. */
const effect = ({ followUp }: Measure, { text }: SideWording): string =>
  [
    followUp?.effective && `${text.followUp.effective}: ${text.outcome[followUp.effective]}`,
    followUp?.sufficient && `${text.followUp.sufficient}: ${text.outcome[followUp.sufficient]}`,
  ]
    .filter(Boolean)
    .join('; ');
