import { type Criterion, criteriaOf, type Element, type Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { bullets, bulletsUnder, heading, paragraph } from './blocks.ts';
import { type Block, type Document, type Inline, plain } from './document.ts';
import { doubtIn, lawTitle, provisionInWords, type Wording } from './wording.ts';

export const elementsDocument = (instrument: Instrument, wording: Wording): Document => {
  const { text, language } = wording;
  return {
    title: `${instrument.title[language]} ${instrument.version}`,
    subtitle: text.elementsTitle,
    language,
    date: null,
    blocks: [
      paragraph(instrument.description[language]),
      ...instrument.groups.flatMap((group): Block[] => [
        heading(2, group.title[language]),
        bullets(
          instrument.elements
            .filter((element) => element.group === group.id)
            .map((element) => plain(`${wording.element(element)} (${element.id})`)),
        ),
      ]),
    ],
  };
};

export const elementDocument = (
  element: Element,
  instrument: Instrument,
  wording: Wording,
): Document => {
  const { text, language } = wording;
  const group = instrument.groups.find(({ id }) => id === element.group);
  return {
    title: wording.element(element),
    subtitle: group?.title[language] ?? '',
    language,
    date: null,
    blocks: [
      ...(element.introduction === undefined ? [] : [paragraph(element.introduction[language])]),
      heading(2, text.criteria),
      ...criteria(element, ({ text: words }) => words[language]),
      ...readyMeasures(element, wording),
      heading(2, text.requirements),
      ...criteria(element, ({ requirement }) => requirement[language]),
      heading(2, text.basis),
      ...basis(element, instrument, wording),
      ...references(element, instrument, wording),
    ],
  };
};

/** The contract of `elements --json`. */
export const elementsJson = (
  instrument: Instrument,
  elements: readonly Element[],
  language: Language,
): unknown => ({
  instrument: { id: instrument.id, version: instrument.version },
  groups: instrument.groups.map(({ id, title }) => ({ id, title: title[language] })),
  levels: instrument.levels.map(({ level, name }) => ({ level, name: name[language] })),
  elements: elements.map((element) => ({
    id: element.id,
    number: element.number,
    title: element.title[language],
    group: element.group,
    introduction: element.introduction?.[language] ?? null,
    basis: element.basis.map(({ reference, provision, status, note }) => ({
      reference,
      title: lawTitle(instrument, reference, language),
      provision,
      status,
      note: note?.[language] ?? null,
    })),
    criteria: element.criteria.map((criterion) => criterionJson(criterion, language)),
  })),
});

const criterionJson = (criterion: Criterion, language: Language): unknown => ({
  id: criterion.id,
  text: criterion.text[language],
  requirement: criterion.requirement[language],
  references: criterion.references ?? [],
  children: (criterion.children ?? []).map((child) => criterionJson(child, language)),
});

// A bullet is a paragraph, its sub-bullets a list below it.
const criteria = (element: Element, pick: (criterion: Criterion) => string): readonly Block[] =>
  element.criteria.flatMap((criterion): Block[] => [
    { kind: 'paragraph', text: numbered(criterion.id, pick(criterion)) },
    ...(criterion.children === undefined
      ? []
      : [bullets(criterion.children.map((child) => numbered(child.id, pick(child))))]),
  ]);

const readyMeasures = (element: Element, { text, language }: Wording): readonly Block[] => {
  const items = criteriaOf(element).flatMap(({ id, measures = [] }) =>
    measures.map((measure) => numbered(id, measure.text[language])),
  );
  return bulletsUnder(heading(2, text.readyMeasures), items);
};

const numbered = (id: string, text: string): Inline => [{ text: `${id} `, strong: true }, { text }];

const basis = (
  element: Element,
  instrument: Instrument,
  { text, language }: Wording,
): readonly Block[] => {
  if (element.basis.length === 0) return [paragraph(text.noBasis)];
  const items = element.basis.map((one) => {
    const law = lawTitle(instrument, one.reference, language);
    const remark = one.note === undefined ? '' : ` ${one.note[language]}`;
    return plain(`${law}${provisionInWords(one, text)}.${remark}`);
  });
  return [bullets(items), paragraph(text.linkageIsOurs)];
};

const references = (
  element: Element,
  instrument: Instrument,
  { text, language }: Wording,
): readonly Block[] => {
  const cited = new Set([
    ...(element.references ?? []),
    ...criteriaOf(element).flatMap((criterion) => criterion.references ?? []),
  ]);
  const items = instrument.references
    .filter(({ number }) => cited.has(number))
    .map(({ number, title, status }) =>
      plain(`(${number}) ${title[language]}${doubtIn(status, text)}`),
    );
  return bulletsUnder(heading(2, text.references), items);
};
