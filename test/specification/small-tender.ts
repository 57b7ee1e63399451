import { type Points, pointsFormat, type Score } from '../../src/model/points.ts';
import {
  type Requirement,
  type Specification,
  specificationFormat,
} from '../../src/model/specification.ts';
import type {
  AnswerCell,
  AnswerSheet,
  GivenAnswer,
  SupplierAnswers,
} from '../../src/specification/supplier-answers.ts';

const requirement = (id: string, rest: Partial<Requirement>): Requirement => ({
  id,
  criterion: null,
  element: null,
  type: 'krav',
  kind: 'absolute',
  text: `Kravet ${id}`,
  short: null,
  documentation: null,
  weight: null,
  award: null,
  basis: [],
  entry: 0,
  ...rest,
});

const award = (id: string, weight: number): Requirement =>
  requirement(id, { type: 'tildelingskriterium', kind: 'evaluated', weight, award: id });

/** Two absolute, two award criteria, two that count within the first of them, and an option. */
export const requirements: readonly Requirement[] = [
  requirement('K-1', { type: 'kvalifikasjonskrav' }),
  requirement('K-2', { text: 'Leverandøren skal\nhelpe til.' }),
  requirement('B-1', { kind: 'evaluated', award: 'T-1', documentation: 'En plan' }),
  requirement('B-2', { kind: 'evaluated', award: 'T-1' }),
  award('T-1', 60),
  award('T-2', 40),
  requirement('O-1', { type: 'opsjon' }),
];

export const specification: Specification = {
  format: specificationFormat,
  instrument: { id: 'liten', version: '1' },
  title: 'Bedriftshelsetjeneste',
  version: '1.0',
  date: '2026-11-21',
  buyer: { name: 'Fjordverft AS' },
  requirements: [],
};

/** A letter for each requirement in order: y, p, n, `-` unanswered, `?` something else. */
export const supplier = (name: string, signs: string): SupplierAnswers => ({
  name,
  facts: { name },
  answers: Object.fromEntries(
    requirements.map(({ id }, index) => [id, givenBy(signs[index] ?? '-')] as const),
  ),
  prices: {},
  notices: [],
  source: null,
});

const givenBy = (sign: string): GivenAnswer => {
  const named = { y: 'yes', p: 'partly', n: 'no' } as const;
  const answer = sign in named ? named[sign as keyof typeof named] : null;
  return {
    answer,
    given: sign === '?' ? 'Ja, med forbehold' : '',
    isFormula: false,
    comment: `merknad ${sign}`,
  };
};

export const pointsOf = (
  scores: Readonly<Record<string, Readonly<Record<string, number | Score>>>>,
): Points => ({
  format: pointsFormat,
  specification: { title: specification.title, version: specification.version },
  suppliers: Object.entries(scores).map(([name, given]) => ({
    name,
    points: Object.fromEntries(
      Object.entries(given).map(([id, score]) => [
        id,
        typeof score === 'number' ? { points: score } : score,
      ]),
    ),
  })),
});

export const cell = (text: string): AnswerCell => ({ text, isFormula: false });
export const formula = (text: string): AnswerCell => ({ text, isFormula: true });

export const header = ['ID', 'Type', 'Krav', 'Leverandørens svar', 'Leverandørens kommentar'];

/** The form as a supplier gets it, all answered with Ja. */
export const formRows = (): readonly (readonly AnswerCell[])[] =>
  requirements.map(({ id, text }) => [id, 'Krav', text, 'Ja', ''].map(cell));

export const formSheets = (
  rows: readonly (readonly AnswerCell[])[],
  name = 'Fjordhelse',
): readonly AnswerSheet[] => [
  { name: 'Notater', rows: [[cell('hva som helst')]] },
  { name: 'Krav', rows: [header.map(cell), ...rows] },
  {
    name: 'Leverandør',
    rows: [
      ['Opplysning', 'Fylles ut av leverandøren'].map(cell),
      ['Leverandørens navn', name].map(cell),
      ['Kontaktperson', 'Åse'].map(cell),
    ],
  },
  {
    name: 'Opsjonspriser',
    rows: [
      ['ID', 'Opsjon', 'Enhet', 'Pris uten mva.'].map(cell),
      ['O-1', 'Kravet O-1', 'stk', '1 200'].map(cell),
    ],
  },
];
