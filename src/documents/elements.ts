import { type Criterion, criteriaOf, type Element, type Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { type Block, type Document, type Inline, plain } from './document.ts';
import { isDoubtful, lawTitle, provisionInWords, type Wording } from './wording.ts';

/** The instrument at a glance: its elements in their groups. */
export const elementsDocument = (instrument: Instrument, wording: Wording): Document => {
  const { text, language } = wording;
  return {
    title: `${instrument.title[language]} ${instrument.version}`,
    subtitle: text.elementsTitle,
    language,
    date: null,
    blocks: [
      { kind: 'paragraph', text: plain(instrument.description[language]) },
      ...instrument.groups.flatMap((group): Block[] => [
        { kind: 'heading', level: 2, text: group.title[language] },
        {
          kind: 'list',
          ordered: false,
          items: instrument.elements
            .filter((element) => element.group === group.id)
            .map((element) => plain(`${wording.element(element)} (${element.id})`)),
        },
      ]),
    ],
  };
};

/** One element with everything that is known about it. */
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
      ...(element.introduction === undefined
        ? []
        : [{ kind: 'paragraph', text: plain(element.introduction[language]) } as const]),
      { kind: 'heading', level: 2, text: text.criteria },
      ...criteria(element, ({ text: words }) => words[language]),
      { kind: 'heading', level: 2, text: text.requirements },
      ...criteria(element, ({ requirement }) => requirement[language]),
      { kind: 'heading', level: 2, text: text.basis },
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

const list = (items: readonly Inline[]): Block => ({ kind: 'list', ordered: false, items });

// A bullet is a paragraph, its sub-bullets a list below it.
const criteria = (element: Element, pick: (criterion: Criterion) => string): readonly Block[] =>
  element.criteria.flatMap((criterion): Block[] => [
    { kind: 'paragraph', text: numbered(criterion.id, pick(criterion)) },
    ...(criterion.children === undefined
      ? []
      : [list(criterion.children.map((child) => numbered(child.id, pick(child))))]),
  ]);

const numbered = (id: string, text: string): Inline => [{ text: `${id} `, strong: true }, { text }];

const basis = (
  element: Element,
  instrument: Instrument,
  { text, language }: Wording,
): readonly Block[] => {
  if (element.basis.length === 0) return [{ kind: 'paragraph', text: plain(text.noBasis) }];
  const items = element.basis.map((one) => {
    const law = lawTitle(instrument, one.reference, language);
    const remark = one.note === undefined ? '' : ` ${one.note[language]}`;
    return plain(`${`${law} ${provisionInWords(one, language)}`.trim()}.${remark}`);
  });
  return [list(items), { kind: 'paragraph', text: plain(text.linkageIsOurs) }];
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
      plain(
        `(${number}) ${title[language]}${isDoubtful(status) ? ` (${text.sourceStatus[status]})` : ''}`,
      ),
    );
  return items.length === 0
    ? []
    : [{ kind: 'heading', level: 2, text: text.references }, list(items)];
};
