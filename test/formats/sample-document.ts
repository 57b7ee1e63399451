import type { Block, Column, Document, Mark, Row, Table } from '../../src/documents/document.ts';
import { plain } from '../../src/documents/document.ts';
import type { Level } from '../../src/model/instrument.ts';

const groups = [
  { title: 'BHT som egen virksomhet', from: 1, to: 4 },
  { title: 'BHT og kundene', from: 5, to: 6 },
  { title: 'BHTs sentrale tjenester', from: 7, to: 15 },
] as const;

const titles = [
  'Kompetanse og tverrfaglighet',
  'Kvalitetssystem',
  'Etikk',
  'Virksomhetsplanlegging i BHT',
  'Kunderelasjon',
  'Informasjon og markedsføring',
  'HMS-planlegging',
  'Kartlegging og risikovurdering',
  'Tiltak',
  'Undervisning og rådgivning',
  'Helsefremmende arbeidsplasser',
  'Målrettet helseovervåking',
  'Arbeidsmedisinsk poliklinikk',
  'Inkluderende arbeidsliv',
  'Rusmidler og spilleavhengighet',
] as const;

const set = (level: Level): Mark => ({ level, state: 'set' });
const proposed = (level: Level): Mark => ({ level, state: 'proposed' });
const none = (state: 'notApplicable' | 'undecided' | 'unanswered'): Mark => ({
  level: null,
  state,
});

/** Every state of a mark, both series on one level (elements 3 and 8), and gaps in both lines. */
export const sampleMarks: { readonly bht: readonly Mark[]; readonly virksomhet: readonly Mark[] } =
  {
    bht: [
      set(3),
      set(2),
      set(4),
      proposed(3),
      set(3),
      none('undecided'),
      set(2),
      set(3),
      set(3),
      proposed(4),
      set(1),
      set(3),
      none('notApplicable'),
      set(2),
      proposed(2),
    ],
    virksomhet: [
      set(2),
      set(1),
      set(4),
      set(2),
      proposed(2),
      set(2),
      none('undecided'),
      set(3),
      set(1),
      set(2),
      none('notApplicable'),
      set(2),
      none('notApplicable'),
      none('unanswered'),
      set(1),
    ],
  };

const levelCells = (mark: Mark | undefined): readonly string[] =>
  [1, 2, 3, 4].map((level) => {
    if (mark === undefined || mark.state === 'unanswered') return '';
    if (mark.level === null) return level === 1 ? (mark.state === 'undecided' ? '?' : '–') : '';
    return mark.level === level ? (mark.state === 'proposed' ? 'o' : 'X') : '';
  });

const elementTitle = (number: number): string => titles[number - 1] ?? '';

const tableThreeRows = groups.flatMap((group): readonly Row[] => [
  { kind: 'group', title: group.title },
  ...titles.slice(group.from - 1, group.to).map((title, index): Row => {
    const at = group.from - 1 + index;
    return {
      kind: 'cells',
      cells: [
        String(at + 1),
        title,
        ...levelCells(sampleMarks.bht[at]),
        ...levelCells(sampleMarks.virksomhet[at]),
      ],
    };
  }),
]);

const levelColumns = (group: string): readonly Column[] =>
  ['1', '2', '3', '4'].map((title) => ({ title, group, align: 'center', width: 2 }));

export const tableThree: Block = {
  kind: 'table',
  caption: 'Tabell 3. Teamprofil for Fjordhelse BHT og Fjordverft AS',
  columns: [
    { title: 'Nr.', align: 'right', width: 2 },
    { title: 'Element', align: 'left', width: 14 },
    ...levelColumns('BHT'),
    ...levelColumns('Virksomhet'),
  ],
  rows: tableThreeRows,
};

export const sampleStrip: Block = {
  kind: 'levels',
  levels: 4,
  series: [
    { name: 'BHT', mark: set(3), words: 'nivå 3, omforent.', remark: '' },
    { name: 'Virksomhet', mark: proposed(2), words: 'nivå 2 foreslått.', remark: 'forslag' },
    { name: 'Begge', mark: none('undecided'), words: 'ikke avgjort.', remark: 'ikke avgjort' },
  ],
};

export const sampleSignatures: Block = {
  kind: 'signatures',
  roles: ['leder av arbeidsmiljøutvalget', 'arbeidsgiver', 'verneombud'],
};

export const profileFigure: Block = {
  kind: 'figure',
  caption: 'Figur 1. Profil: nivå per element for BHT og virksomhet',
  alternative:
    'Profilen i Tabell 3 tegnet som to linjer. BHT ligger høyest på Etikk (nivå 4) og lavest på ' +
    'Helsefremmende arbeidsplasser (nivå 1). Virksomheten ligger på nivå 1 for Kvalitetssystem, ' +
    'Tiltak og Rusmidler og spilleavhengighet.',
  chart: {
    levels: ['Ikke startet', 'Noe framgang', 'Betydelig framgang', 'Fullt oppnådd'],
    labels: titles.map((title, index) => ({
      number: index + 1,
      title,
      group: groups.find(({ from, to }) => from <= index + 1 && index + 1 <= to)?.title ?? '',
    })),
    series: [
      { name: 'BHT', marks: sampleMarks.bht },
      { name: 'Virksomhet', marks: sampleMarks.virksomhet },
    ],
    legend: {
      set: 'Omforent nivå',
      proposed: 'Forslag (median), ikke omforent',
      notApplicable: 'Ikke aktuelt',
      undecided: 'Ikke avklart',
      unanswered: 'Ikke besvart',
    },
  },
};

const measures: readonly (readonly string[])[] = [
  [
    'T-01',
    'Innføre skriftlig kompetanseplan som dekker arbeidsmedisin, yrkeshygiene, ergonomi, psykososialt og organisatorisk arbeidsmiljø og systematisk HMS-arbeid, med årlig gjennomgang.',
    'Leder BHT',
    '2027-03-01',
    'Høy',
    'Pågår',
  ],
  [
    'T-02',
    'Avklare med AMU hvordan avvik fra kvalitetssystemet meldes og lukkes.',
    'Kvalitetsrådgiver',
    '2027-02-15',
    'Middels',
    'Ikke påbegynt',
  ],
  [
    'T-03',
    'Ta verneombudene med fra starten av hver kartlegging, og gi dem resultatet samtidig med ledelsen.',
    'Yrkeshygieniker',
    '2027-06-30',
    'Høy',
    'Ikke påbegynt',
  ],
  [
    'T-04',
    'Lage felles årsplan for forebyggende arbeid ut fra virksomhetens risikobilde; tilleggstjenester føres for seg, jf. forskrift om administrative ordninger § 2-4.',
    'HMS-sjef',
    '2027-01-31',
    'Høy',
    'Utført',
  ],
  [
    'T-05',
    'Evaluere effekten av støytiltakene i platehallen etter tolv måneder.',
    'Verneombud',
    '2027-11-01',
    'Lav',
    'Utsatt',
  ],
];

export const measureTable: Block = {
  kind: 'table',
  caption: 'Tabell 4. Tiltak',
  columns: [
    { title: 'ID', align: 'left', width: 6 },
    { title: 'Tiltak', align: 'left', width: 34 },
    { title: 'Ansvarlig', align: 'left', width: 16 },
    { title: 'Frist', align: 'left', width: 11 },
    { title: 'Prioritet', align: 'left', width: 10 },
    { title: 'Status', align: 'left', width: 12 },
  ],
  rows: measures.map((cells) => ({ kind: 'cells', cells })),
};

const reasons = (number: number): readonly Block[] => [
  { kind: 'heading', level: 3, text: `${number} ${elementTitle(number)}` },
  {
    kind: 'paragraph',
    text: [
      { text: 'BHT: nivå 3, betydelig framgang. ', strong: true },
      {
        text: 'Teamet dekker alle fagområdene, men planen for kompetanseutvikling er fra 2023 og er ikke fulgt opp. Spredningen var 2 før felles gjennomgang (nivå 2, 3, 3 og 4).',
      },
    ],
  },
  {
    kind: 'list',
    ordered: false,
    items: [
      plain('Kompetanseplanen oppdateres og legges fram for AMU hvert år.'),
      [
        { text: 'Dissens: ', strong: true },
        { text: 'én stemme mener at nivå 2 er riktig til planen er vedtatt.' },
      ],
      plain('Bedriftslegen får tid til å delta i kartlegginger, ikke bare helseundersøkelser.'),
    ],
  },
];

/** A whole profile report: every kind of block, headings of levels 2 and 3, about six pages of A4. */
export const sampleDocument: Document = {
  title: 'Profilrapport God BHT',
  subtitle: 'Fjordhelse BHT for Fjordverft AS',
  language: 'nb',
  date: '2026-11-21',
  blocks: [
    { kind: 'heading', level: 2, text: 'Sammendrag' },
    {
      kind: 'paragraph',
      text: [
        {
          text: 'Rapporten bygger på fem individuelle vurderinger og en felles gjennomgang. Teamet er enige om ',
        },
        { text: '21 av 30 nivåer', strong: true },
        { text: '; to er ikke avklart.\nToleransen for spredning var 1.' },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        plain('Sterkest: Etikk, med nivå 4 for både BHT og virksomhet.'),
        plain('Svakest: Helsefremmende arbeidsplasser og Kvalitetssystem.'),
        plain('Størst forskjell mellom BHT og virksomhet: Tiltak og Undervisning og rådgivning.'),
      ],
    },
    {
      kind: 'note',
      label: 'Merk',
      text: plain(
        'Nivåene er teamets egen vurdering. God BHT har ingen poengsum, og kulepunktene er utgangspunkt for samtale, ikke en sjekkliste som regner ut nivået.',
      ),
    },
    { kind: 'heading', level: 2, text: 'Teamprofil' },
    {
      kind: 'paragraph',
      text: plain(
        'X omforent nivå · o forslag (median), ikke omforent · – ikke aktuelt · ? ikke avklart',
      ),
    },
    tableThree,
    profileFigure,
    { kind: 'heading', level: 2, text: 'Begrunnelser' },
    ...titles.slice(0, 8).flatMap((_, index) => reasons(index + 1)),
    { kind: 'heading', level: 2, text: 'Tiltak' },
    {
      kind: 'paragraph',
      text: plain(
        'Tiltakene er sortert etter frist. Ansvar er lagt til roller, ikke til navngitte personer.',
      ),
    },
    measureTable,
  ],
};

const requirements: readonly (readonly string[])[] = [
  [
    'K-13.7.a',
    'Kvalifikasjonskrav',
    'Leverandøren skal ha gyldig godkjenning når avtalen begynner å løpe.',
    'Utskrift fra registeret',
    '',
    '',
    'God BHT 13.7.a; forskrift om administrative ordninger § 2-1',
  ],
  [
    'K-2',
    'Tildelingskriterium',
    'Leverandøren beskriver hvordan verneombudene trekkes inn i kartleggingene.',
    'Beskrivelse på høyst to sider',
    '',
    '',
    'God BHT 8.1',
  ],
  [
    'K-3',
    'Opsjon',
    'Leverandøren kan tilby helsekontroll av nattarbeidere, priset for seg.',
    'Prisskjema',
    '',
    '',
    'God BHT 12.1; arbeidsmiljøloven § 10-11',
  ],
];

/** Two columns are left to the supplier; rows come in two groups. */
export const requirementTable: Table = {
  kind: 'table',
  caption: 'Tabell 1. Krav til leverandøren',
  name: 'Krav',
  groupedBy: 'Element',
  columns: [
    { title: 'ID', align: 'left', width: 9 },
    { title: 'Type', align: 'left', width: 12 },
    { title: 'Krav', align: 'left', width: 34 },
    { title: 'Dokumentasjon', align: 'left', width: 18 },
    {
      title: 'Svar',
      align: 'left',
      width: 8,
      answer: { kind: 'choice', choices: ['Ja', 'Nei', 'Delvis'] },
    },
    { title: 'Kommentar', align: 'left', width: 12, answer: { kind: 'text' } },
    { title: 'Henvisning', align: 'left', width: 18 },
  ],
  rows: [
    { kind: 'group', title: 'Formelle krav' },
    ...requirements.slice(0, 1).map((cells): Row => ({ kind: 'cells', cells })),
    { kind: 'group', title: 'Tjenester' },
    ...requirements.slice(1).map((cells): Row => ({ kind: 'cells', cells })),
  ],
};

/** A document to be answered: a list of contents, and a wide table on pages that are turned. */
export const sampleSpecification: Document = {
  title: 'Kravspesifikasjon',
  subtitle: 'Bedriftshelsetjeneste for Fjordverft AS',
  language: 'nb',
  date: '2026-11-21',
  blocks: [
    { kind: 'contents', title: 'Innhold' },
    { kind: 'heading', level: 2, text: 'Om anskaffelsen' },
    { kind: 'paragraph', text: plain('Fjordverft AS søker ny bedriftshelsetjeneste.') },
    { kind: 'heading', level: 3, text: 'Støy, løsemidler og skiftarbeid' },
    { kind: 'paragraph', text: plain('Platehallen og malehallen har de største belastningene.') },
    { kind: 'heading', level: 4, text: 'Malehallen' },
    { kind: 'paragraph', text: plain('Her arbeides det på to skift.') },
    { kind: 'turn', orientation: 'landscape' },
    { kind: 'heading', level: 2, text: 'Krav' },
    requirementTable,
    { kind: 'turn', orientation: 'portrait' },
    { kind: 'heading', level: 2, text: 'Tildeling' },
    { kind: 'heading', level: 3, text: 'Poeng' },
    { kind: 'paragraph', text: plain('Evalueringsgruppen gir poeng fra 0 til 10.') },
  ],
};
