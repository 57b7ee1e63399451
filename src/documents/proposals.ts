import type { Proposal } from '../evaluation/measure-proposals.ts';
import { groupBy } from '../model/group-by.ts';
import { expertiseTitles, type Instrument } from '../model/instrument.ts';
import type { MeasureSource } from '../model/measure.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { cells, column, groupOf, paragraph } from './blocks.ts';
import type { Document } from './document.ts';
import { frame, type Wording } from './wording.ts';

/** What a team may make measures of, with the keys to choose by. */
export const proposalsDocument = (
  team: TeamEvaluation,
  proposals: readonly Proposal[],
  instrument: Instrument,
  wording: Wording,
): Document => {
  const { text } = wording;
  const columns = text.proposalColumns;
  const hasExpertise = proposals.some(({ expertise }) => expertise.length > 0);
  return {
    ...frame(text.proposalsTitle, team, wording),
    blocks:
      proposals.length === 0
        ? [paragraph(text.proposalsEmpty)]
        : [
            {
              kind: 'table',
              caption: text.proposalsCaption,
              groupedBy: text.measureColumns.element,
              columns: [
                column(columns.key, 4),
                column(columns.proposal, 20),
                column(columns.source, 8, { folds: true }),
                ...(hasExpertise
                  ? [column(text.measureColumns.expertise, 8, { folds: true })]
                  : []),
              ],
              rows: [...groupBy(proposals, ({ element }) => element)].flatMap(([element, about]) =>
                groupOf(
                  wording.element(element),
                  about.map(({ key, text: words, source, expertise }) =>
                    cells(
                      key,
                      words,
                      sourceInWords(source, text.proposalSource),
                      ...(hasExpertise
                        ? [expertiseTitles(instrument, expertise, wording.language)]
                        : []),
                    ),
                  ),
                ),
              ),
            },
          ],
  };
};

/** The contract of `actions draft --json`. */
export const proposalsJson = (proposals: readonly Proposal[]) => ({
  proposals: proposals.map(({ key, element, source, text, expertise }) => ({
    key,
    element: element.id,
    criterion: 'criterion' in source ? source.criterion : null,
    text,
    expertise,
    source,
  })),
});

type SourceWords = Readonly<Record<'ready' | 'criterion', (criterion: string) => string>> & {
  readonly suggestion: string;
};

export const sourceInWords = (source: MeasureSource, words: SourceWords): string => {
  if (!('criterion' in source)) return words.suggestion;
  const { criterion, ready } = source;
  return ready === undefined ? words.criterion(criterion) : words.ready(criterion);
};
