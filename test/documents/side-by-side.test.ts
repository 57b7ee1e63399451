import { describe, expect, it } from 'vitest';
import type { Document, Figure, Table } from '../../src/documents/document.ts';
import { sideBySideDocument, sideBySideJson } from '../../src/documents/side-by-side.ts';
import { wordingFor } from '../../src/documents/wording.ts';
import { compareEvaluations } from '../../src/evaluation/compare.ts';
import type { Instrument, Level } from '../../src/model/instrument.ts';
import { type Language, languages } from '../../src/model/language.ts';
import type { Ratings } from '../../src/model/rating.ts';
import type { AgreedItem, Evaluation, TeamEvaluation } from '../../src/model/team.ts';
import {
  instrument as bare,
  level,
  measure,
  notApplicable,
  scoring,
  team,
  voicesOf,
} from '../evaluation/small-instrument.ts';
import { written } from './document-text.ts';

const same = (text: string) => ({ nb: text, en: text });
const instrument = {
  ...bare,
  groups: ['egen', 'kunde'].map((id) => ({ id, title: same(id) })),
  levels: ([1, 2, 3, 4] as const).map((one) => ({ level: one, name: same(`navn ${one}`) })),
} as unknown as Instrument;

const comparisonOf = (
  evaluations: readonly Evaluation[],
  language: Language = 'nb',
  made = instrument,
) =>
  compareEvaluations(
    evaluations.map((evaluation, at) => ({ file: `${at}.team.yaml`, evaluation })),
    made,
    language,
  );

const documentOf = (
  evaluations: readonly Evaluation[],
  language: Language = 'nb',
  made = instrument,
): Document =>
  sideBySideDocument(comparisonOf(evaluations, language, made), made, wordingFor(made, language));

/** All but the tables and the drawings, a line each. */
const linesOf = ({ blocks }: Document): readonly string[] =>
  blocks
    .filter(({ kind }) => kind === 'heading' || kind === 'paragraph' || kind === 'list')
    .flatMap((block) => tidy(written(block)).split('\n'));

const tidy = (text: string): string => text.replaceAll('\u00a0', ' ');

const under = (document: Document, heading: string): readonly string[] => {
  const lines = linesOf(document);
  const from = lines.findIndex((line) => line.replace(/^#+ /, '') === heading);
  if (from < 0) return [];
  const rest = lines.slice(from + 1);
  const to = rest.findIndex((line) => line.startsWith('#'));
  return to < 0 ? rest : rest.slice(0, to);
};

const tablesOf = ({ blocks }: Document): readonly Table[] =>
  blocks.filter((block): block is Table => block.kind === 'table');

const rowsOf = (table: Table | undefined): readonly string[] =>
  table === undefined ? [] : tidy(written(table)).split('\n');

const figuresOf = ({ blocks }: Document): readonly Figure[] =>
  blocks.filter((block): block is Figure => block.kind === 'figure');

const both = (bht: Level, virksomhet: Level) => ({
  bht: level(bht),
  virksomhet: level(virksomhet),
});

const year = (date: string, agreed: Ratings<AgreedItem>, rest: object = {}): TeamEvaluation =>
  ({ ...team([], { agreed, date }), ...rest }) as TeamEvaluation;

const earlier = year(
  '2025-11-18',
  { planlegging: both(1, 3), etikk: both(2, 2), constructor: both(4, 1) },
  {
    actions: [
      measure('T1', { status: 'done', owner: 'HMS-leder', followUp: { effective: 'partly' } }),
      measure('T2', { status: 'done', element: 'etikk' }),
      measure('T3', { status: 'postponed', element: 'constructor' }),
      measure('T4', { status: 'rejected' }),
    ],
  },
);
const later = year('2026-11-19', {
  planlegging: {
    bht: { ...level(3), reason: 'Planen finnes nå' },
    virksomhet: { ...level(2), reason: 'Ingen leste den' },
  },
  etikk: both(2, 2),
  constructor: { bht: notApplicable(), virksomhet: level(1) },
});

describe('two years side by side', () => {
  const document = documentOf([later, earlier]);

  it('begin with what a meeting wants to hear', () => {
    expect(under(document, 'Hovedtrekk')).toEqual([
      'Fra 2025 til 2026: ett nivå steg, ett falt, og 3 er uendret. Ett kan ikke sammenlignes.',
      'BHT steg i ett element og falt i ingen.',
      'Virksomheten steg i ingen elementer og falt i ett: 1 Planlegging (3 → 2).',
      'Størst framgang, 2 nivåer: 1 Planlegging (bht).',
      'Av 4 tiltak fra 2025 er 2 utført, ett ikke utført og ett forkastet. Nivået steg i elementet til ett av de utførte.',
    ]);
  });

  it('have a table for each dimension, with what rose and fell in signs', () => {
    expect(tablesOf(document).map(({ name }) => name)).toEqual(['bht', 'virksomhet', 'Tiltak']);
    expect(rowsOf(tablesOf(document)[0])).toEqual([
      'egen',
      '1|Planlegging|1|3|↑ 2',
      '2|Etikk|2|2|=',
      'kunde',
      '3|Et navn som også finnes på alle objekter|4|–|',
    ]);
    expect(rowsOf(tablesOf(document)[1])[1]).toBe('1|Planlegging|3|2|↓ 1');
    expect(linesOf(document)).toContain('– ikke aktuelt · ↑ steg · ↓ falt · = uendret');
  });

  it('list what rose and fell, and why', () => {
    expect(under(document, 'Steg (1)')).toEqual([
      '1 Planlegging, bht: 1 → 3',
      'Begrunnelse (2026): Planen finnes nå',
    ]);
    expect(under(document, 'Falt (1)')).toEqual([
      '1 Planlegging, virksomhet: 3 → 2',
      'Begrunnelse (2026): Ingen leste den',
    ]);
    expect(under(document, 'Uendret (3)')).toEqual([
      'bht: 2 Etikk (2)',
      'virksomhet: 2 Etikk (2); 3 Et navn som også finnes på alle objekter (1)',
    ]);
    expect(under(document, 'Kan ikke sammenlignes (1)')).toEqual([
      'bht, 4 → ikke aktuelt: Et navn som også finnes på alle objekter',
    ]);
  });

  it('hold the measures against the levels', () => {
    const rows = rowsOf(tablesOf(document)[2]);
    expect(rows).toEqual([
      'Utført, og nivået steg',
      'T1|tiltak T1|1 Planlegging|1 → 3|3 → 2|HMS-leder|utført; virket: delvis',
      'Utført, uten at nivået steg',
      'T2|tiltak T2|2 Etikk|2 → 2|2 → 2|ikke fordelt|utført',
      'Ikke utført',
      'T3|tiltak T3|3 Et navn som også finnes på alle objekter|4 → ikke aktuelt|1 → 1|ikke fordelt|utsatt',
      'Forkastet',
      'T4|tiltak T4|1 Planlegging|1 → 3|3 → 2|ikke fordelt|forkastet',
    ]);
  });

  it('are drawn with a line each, and told in words', () => {
    const [bht] = figuresOf(document);
    expect(bht?.chart.series.map(({ name }) => name)).toEqual(['2025', '2026']);
    expect(bht?.chart.series[1]?.marks.map(({ state }) => state)).toEqual([
      'set',
      'set',
      'notApplicable',
    ]);
    expect(bht?.alternative).toBe(
      '1 Planlegging: 2025 1, 2026 3. 2 Etikk: 2025 2, 2026 2. 3 Et navn som også finnes på alle objekter: 2025 4, 2026 ikke aktuelt.',
    );
  });

  it('say which evaluations they are', () => {
    expect(under(document, 'Evalueringene')).toEqual([
      '2025: Fjordhelse BHT og Fjordverft AS · 18. november 2025 · 6 av 6 omforent',
      '2026: Fjordhelse BHT og Fjordverft AS · 19. november 2026 · 6 av 6 omforent',
      'Verktøy: Lite instrument 1',
    ]);
    expect(document).toMatchObject({
      subtitle: 'Fjordhelse BHT og Fjordverft AS',
      date: '2026-11-19',
    });
  });

  it('are the same as data, to the letter', () => {
    const wording = wordingFor(instrument, 'nb');
    const data = sideBySideJson(comparisonOf([later, earlier]), wording);
    const subject = { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' };
    expect(data).toEqual({
      instrument: { id: 'liten', version: '1' },
      evaluations: [
        { label: '2025', subject, date: '2025-11-18' },
        { label: '2026', subject, date: '2026-11-19' },
      ],
      elements: [
        {
          id: 'planlegging',
          number: 1,
          title: 'Planlegging',
          bht: { levels: [1, 3], change: 2 },
          virksomhet: { levels: [3, 2], change: -1 },
        },
        {
          id: 'etikk',
          number: 2,
          title: 'Etikk',
          bht: { levels: [2, 2], change: 0 },
          virksomhet: { levels: [2, 2], change: 0 },
        },
        {
          id: 'constructor',
          number: 3,
          title: 'Et navn som også finnes på alle objekter',
          bht: { levels: [4, null], change: null },
          virksomhet: { levels: [1, 1], change: 0 },
        },
      ],
      actions: { risen: ['T1'], notRisen: ['T2'], notDone: ['T3'] },
    });
  });
});

describe('three years side by side', () => {
  const between = year('2026-05-01', { planlegging: both(2, 3), etikk: both(4, 2) });

  it('tell the levels between', () => {
    const document = documentOf([earlier, between, later]);
    expect(under(document, 'Steg (1)')[0]).toContain('1 → 2 → 3');
    expect(under(document, 'Uendret (3)')[0]).toBe('bht: 2 Etikk (2 → 4 → 2)');
  });
});

describe('sites side by side', () => {
  const site = (name: string, agreed: Ratings<AgreedItem>) =>
    year('2026-11-19', agreed, { subject: { bht: 'Fjordhelse BHT', virksomhet: name } });
  const sites = [
    site('Nord', { planlegging: both(1, 2), etikk: both(2, 2) }),
    site('Sør', { planlegging: both(4, 2), etikk: both(2, 2), constructor: both(3, 3) }),
  ];

  it('tell what differs, and nothing of rising, falling or measures', () => {
    const document = documentOf(sites);
    expect(under(document, 'Hovedtrekk')).toEqual([
      'Nivåene er ulike i 1 av 4 vurderinger. 2 kan ikke sammenlignes.',
      'Størst forskjell, 3 nivåer: 1 Planlegging (bht).',
      expect.stringContaining('ikke hva som steg og falt'),
    ]);
    expect(rowsOf(tablesOf(document)[0])[1]).toBe('1|Planlegging|1|4|3');
    expect(under(document, 'Ulikt (1)')).toEqual([
      '1 Planlegging, bht: nivå 1 (Nord); nivå 4 (Sør)',
    ]);
    expect(under(document, 'Likt (3)')).toEqual([
      'bht: 2 Etikk (2)',
      'virksomhet: 1 Planlegging (2); 2 Etikk (2)',
    ]);
    expect(under(document, 'Kan ikke sammenlignes (2)')[0]).toContain(
      'nivå 3 (Sør); ikke avgjort (Nord)',
    );
    expect(document.subtitle).toBe('2 evalueringer');
    expect(linesOf(document).join('\n')).not.toContain('Tiltakene');
  });

  it.each(['Avdelingskontoret', 'B'])('go by letters where the names leave no room: %s', (name) => {
    const many = Array.from({ length: 27 }, (_, at) =>
      site(`${name} ${at + 10}`, sites[0]?.agreed ?? {}),
    );
    const document = documentOf(many);
    const titles = tablesOf(document)[0]?.columns.map(({ title }) => title) ?? [];
    expect(titles.slice(0, 4)).toEqual(['Nr.', 'Element', 'A', 'B']);
    expect(titles.slice(-2)).toEqual(['Z', 'AA']);
    expect(linesOf(document)).toContainEqual(expect.stringContaining(`AA: ${name} 36`));
    expect(figuresOf(document)).toEqual([]);
    expect(under(document, 'Kan ikke sammenlignes (2)')[0]).toContain('(A, B, C,');
  });

  it('draw four at most', () => {
    const some = (count: number) =>
      documentOf(['a', 'b', 'c', 'd', 'e'].slice(0, count).map((name) => site(name, later.agreed)));
    expect([4, 5].map((count) => figuresOf(some(count)).length)).toEqual([2, 0]);
  });
});

describe('what is not decided', () => {
  const open = { ...team(voicesOf('14')), date: '2025-01-01' } as TeamEvaluation;
  const proposed = { ...team(voicesOf('23')), date: '2026-01-01' } as TeamEvaluation;

  it('is told apart, and how votes fell is not compared', () => {
    const document = documentOf([open, proposed]);
    expect(rowsOf(tablesOf(document)[0])[1]).toBe('1|Planlegging|?|(2)|');
    expect(linesOf(document)).toContainEqual(
      expect.stringMatching(/^\(3\) forslag \(median\), ikke omforent · \? ikke avgjort · ↑ steg/),
    );
    expect(under(document, 'Hovedtrekk')).toEqual([
      'Ingen nivåer kan sammenlignes.',
      'Ett av nivåene er bare et forslag, medianen av svarene, og står i parentes i tabellene.',
    ]);
    expect(JSON.stringify(figuresOf(document))).not.toContain('range');
    expect(linesOf(document).join('\n')).not.toContain('spredning');
    expect(under(document, 'Kan ikke sammenlignes (6)')).toEqual([
      'bht, ikke avgjort → forslag 2: Planlegging',
      'virksomhet, ikke avgjort → ikke avgjort: Planlegging; Etikk; Et navn som også finnes på alle objekter',
      'bht, ikke avgjort → ikke avgjort: Etikk; Et navn som også finnes på alle objekter',
    ]);
  });

  it('is not called agreed where one person said it', () => {
    const document = documentOf([scoring('a', later.agreed as Ratings), later]);
    expect(figuresOf(document)[0]?.chart.legend.set).toBe('satt nivå');
    expect(under(document, 'Evalueringene').join('\n')).toContain(
      'én persons vurdering · 6 av 6 besvart',
    );
  });
});

it('says of an element that an earlier version lacks that it does', () => {
  const newer: Instrument = {
    ...instrument,
    version: '2',
    replaces: [
      { version: '1', elements: { planlegging: { element: 'planlegging', criteria: {} } } },
    ],
  };
  const now = year('2026-11-19', later.agreed, { instrument: { id: 'liten', version: '2' } });
  const document = documentOf(
    [{ ...earlier, agreed: { planlegging: both(1, 3) } }, now],
    'nb',
    newer,
  );
  expect(rowsOf(tablesOf(document)[0])[2]).toBe('2|Etikk|·|2|');
  expect(linesOf(document)).toContainEqual(
    expect.stringContaining('· elementet finnes ikke i den utgaven'),
  );
  expect(under(document, 'Evalueringene')[0]).toContain('utgave 1');
  expect(figuresOf(document)[0]?.chart.legend.unanswered).toContain('finnes ikke');
  expect(rowsOf(tablesOf(document)[2])).toContain('T2|tiltak T2|etikk (1)|||ikke fordelt|utført');
});

it('is written in either language', () => {
  for (const language of languages) {
    const lines = linesOf(documentOf([earlier, later], language));
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|\[object/);
  }
  expect(under(documentOf([earlier, later], 'en'), 'Main findings')[0]).toBe(
    'From 2025 to 2026: one level rose, one fell, and 3 are unchanged. One can’t be compared.',
  );
});
