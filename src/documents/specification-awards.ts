import type { Requirement } from '../model/specification.ts';
import { ofType, sumOfWeights } from '../specification/requirements.ts';
import { bullets, cells, column, paragraph } from './blocks.ts';
import { plain } from './document.ts';
import type { Section, Specified } from './specified.ts';

/** What decides between the tenders, with the weights. */
export const awardSection = ({ requirements, text }: Specified): Section => {
  const awards = ofType(requirements, 'tildelingskriterium');
  const words = text.awards;
  if (awards.length === 0) return { title: words.heading, blocks: [paragraph(words.none)] };
  const hasParts = awards.some(({ id }) => partsOf(id, requirements).length > 0);
  const row = (id: string, criterion: string, weight: string, within: string) =>
    cells(id, criterion, ...(hasParts ? [within] : []), weight);
  return {
    title: words.heading,
    blocks: [
      paragraph(words.introduction),
      {
        kind: 'table',
        caption: words.caption,
        name: words.heading,
        columns: [
          column(words.id, 8),
          column(words.criterion, 40),
          ...(hasParts ? [column(words.within, 18)] : []),
          column(words.weight, 9, { align: 'right' }),
        ],
        rows: [
          ...awards.map(({ id, short, text: criterion, weight }) =>
            row(
              id,
              short === null ? criterion : `${short}\n${criterion}`,
              words.percent(weight ?? 0),
              partsOf(id, requirements)
                .map((part) => part.id)
                .join(', '),
            ),
          ),
          row(words.sum, '', words.percent(sumOfWeights(awards)), ''),
        ],
      },
    ],
  };
};

/** How answers become points, and what becomes none. */
export const scoringSection = ({ requirements, text, labels, scale }: Specified): Section => {
  const words = text.scoring;
  const awards = ofType(requirements, 'tildelingskriterium');
  const isEvaluated = requirements.some(({ kind }) => kind === 'evaluated');
  const hasParts = awards.some(({ id }) => partsOf(id, requirements).length > 0);
  const items = [
    ...(ofType(requirements, 'kvalifikasjonskrav').length > 0 ? [words.qualification] : []),
    words.absolute(labels.absolute),
    ...(isEvaluated
      ? [words.evaluated(labels.evaluated, scale), words.answersAreNoPoints, words.descriptions]
      : [words.noEvaluated]),
    ...(hasParts ? [words.within] : []),
    ...(awards.length > 0 ? [words.formula(scale)] : []),
    ...(isEvaluated ? [words.price] : []),
  ];
  return { title: words.heading, blocks: [bullets(items.map(plain))] };
};

/** The evaluated requirements whose points count within an award criterion, apart from its own. */
const partsOf = (id: string, requirements: readonly Requirement[]): readonly Requirement[] =>
  requirements.filter((requirement) => requirement.award === id && requirement.id !== id);
