import { criteriaOf, type Element, type Instrument, type Level } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import {
  isCriterionEntry,
  type Procurement,
  type RequirementEntry,
  type Specification,
} from '../model/specification.ts';
import { specificationFileText } from '../text/specification-file.ts';
import { schemaLine } from './create.ts';
import { lineWidth, yamlText } from './yaml/yaml-text.ts';

type SpecificationComments = {
  readonly instrument: Instrument;
  readonly procurement: Procurement;
  readonly language: Language;
  /** The levels of the elements that are weak, by element id. */
  readonly weak: Readonly<Record<string, Level>>;
};

/** Every requirement stands under what it demands, so that nothing is needed beside the file. */
export const specificationText = (
  specification: Specification,
  { instrument, procurement, language, weak }: SpecificationComments,
): string => {
  const { comment } = specificationFileText[language];
  const { requirements, excluded = [], emphasis, ...head } = specification;
  const title = instrument.title[language];
  const { buyer, cpv, labels, scale, brands, version, date, ...first } = head;
  const part = (
    words: string | readonly string[],
    value: Readonly<Record<string, unknown>>,
  ): string =>
    Object.values(value).some((one) => one !== undefined)
      ? `${comments([words].flat(), 0)}${yamlText(value)}`
      : '';
  const heading = (element: Element | null): readonly string[] =>
    element === null ? [comment.own(title)] : headingOf(element, language, weakness(element));
  const weakness = (element: Element): string | undefined => {
    const level = weak[element.id];
    if (level === undefined || emphasis === undefined) return undefined;
    const isScored = requirements.some(
      (entry) => elementOf(entry, instrument) === element && entry.kind === 'evaluated',
    );
    return (isScored ? comment.weak : comment.weakUnscored)(level, emphasis.below);
  };
  const advice = [
    ...comment.requirements(instrument.elements[0]?.id ?? ''),
    ...(procurement.advice ?? []).map((one) => one[language]),
  ];
  return [
    schemaLine('specification') + comments(comment.introduction(title), 0) + yamlText(first),
    part(comment.version, { version, date }),
    part(
      [
        comment.buyer,
        ...(buyer.employees === undefined ? [comment.employees] : []),
        ...(buyer.sector === undefined ? [] : [comment.sector]),
      ],
      { buyer },
    ),
    part(comment.cpv, { cpv }),
    part(comment.labels, { labels }),
    part(comment.scale, { scale }),
    part(comment.brands, { brands }),
    emphasis === undefined ? '' : part(comment.emphasis(emphasis.below), { emphasis }),
    `${comments(advice, 0)}requirements:\n${entries(requirements, instrument, language, heading)}`,
    excluded.length === 0 ? '' : part(comment.excluded, { excluded }),
  ]
    .filter((text) => text !== '')
    .join('\n');
};

const entries = (
  requirements: readonly RequirementEntry[],
  instrument: Instrument,
  language: Language,
  heading: (element: Element | null) => readonly string[],
): string => {
  let above: Element | null | undefined;
  return requirements
    .map((entry) => {
      const element = elementOf(entry, instrument);
      const isNew = element !== above;
      above = element;
      const told = [
        ...(isNew ? heading(element) : []),
        ...(isCriterionEntry(entry) ? [demandOf(entry.criterion, element, language)] : []),
      ];
      const [, ...lines] = yamlText({ requirements: [entry] }).split('\n');
      return `${isNew ? '\n' : ''}${comments(told, 2)}${lines.join('\n')}`;
    })
    .join('');
};

const elementOf = (entry: RequirementEntry, instrument: Instrument): Element | null =>
  instrument.elements.find((element) =>
    isCriterionEntry(entry)
      ? criteriaOf(element).some(({ id }) => id === entry.criterion)
      : 'element' in entry && element.id === entry.element,
  ) ?? null;

const headingOf = (
  { number, title }: Element,
  language: Language,
  weakness: string | undefined,
): readonly string[] => [
  `── ${number} ${title[language]} ──`,
  ...(weakness === undefined ? [] : [weakness]),
];

const demandOf = (id: string, element: Element | null, language: Language): string => {
  const criterion = element === null ? undefined : criteriaOf(element).find((one) => one.id === id);
  return `${id} ${criterion?.requirement[language] ?? ''}`.trim();
};

const comments = (lines: readonly string[], indent: number): string =>
  lines
    .flatMap((line) => wrap(line, lineWidth - indent - 2))
    .map((line) => `${' '.repeat(indent)}# ${line}\n`)
    .join('');

// Texts of the instrument may be another’s, with anything in them.
const wrap = (text: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ').split(/ (?! )/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
};
