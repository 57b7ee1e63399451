import type { Document, Table } from '../../src/documents/document.ts';
import { plain } from '../../src/documents/document.ts';

const texts = [
  'Leverandøren skal beskrive i tilbudet hvordan samarbeidet om tjenestene er organisert, både mellom leverandørens fagområder og med oppdragsgiveren.',
  'Leverandøren skal hvert år sette av så mange timer til kompetanseutvikling for fagpersonalet som den oppgir i tilbudet.',
  'Leverandøren skal dokumentere at kvalitetssystemet omfatter skriftlige kvalitetskrav til eventuelle underleverandører i oppdraget.',
  'Leverandøren skal følge helsepersonelloven, markedsføringsloven og de etiske retningslinjene den oppgir i tilbudet, når den markedsfører tjenester overfor oppdragsgiveren og oppdragsgiverens ansatte.',
  'Leverandøren skal ha skriftlige prosedyrer for egen virksomhet som en del av styringsverktøyet.',
] as const;
const types = ['Krav', 'Tildelingskriterium', 'Kvalifikasjonskrav', 'Kontraktsvilkår'] as const;
const groups = ['Kompetanse og tverrfaglighet', 'Kvalitetssystem', 'Etikk'] as const;

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T;

export const requirementId = (index: number): string =>
  `K-${Math.floor(index / 4) + 1}.${(index % 4) + 1}.a`;

/** A requirement table as suppliers get it: groups, a choice, a comment, as many rows as asked for. */
export const requirementTable = (count: number): Table => ({
  kind: 'table',
  caption: 'Krav og svar for bedriftshelsetjenesten til Fjordverft AS',
  name: 'Krav og svar',
  groupedBy: 'Element',
  columns: [
    { title: 'Krav-id', align: 'left', width: 8 },
    { title: 'Type', align: 'left', width: 12 },
    { title: 'Krav', align: 'left', width: 36 },
    { title: 'Dokumentasjon', align: 'left', width: 20 },
    {
      title: 'Svar',
      align: 'left',
      width: 8,
      answer: { kind: 'choice', choices: ['Ja', 'Delvis', 'Nei'] },
    },
    { title: 'Kommentar', align: 'left', width: 24, answer: { kind: 'text' } },
    { title: 'Henvisning', align: 'left', width: 18 },
  ],
  rows: groups.flatMap((title, group) => [
    { kind: 'group' as const, title },
    ...Array.from({ length: count }, (_, index) => index)
      .filter((index) => Math.floor((index * groups.length) / count) === group)
      .map((index) => ({
        kind: 'cells' as const,
        cells: [
          requirementId(index),
          at(types, index),
          at(texts, index),
          index % 3 === 0 ? 'Plan for kompetanseutvikling og oversikt over fagpersonalet' : '',
          '',
          '',
          `God BHT ${group + 1}.${(index % 4) + 1}; forskrift om administrative ordninger § 2-${(index % 4) + 1}`,
        ],
      })),
  ]),
});

/** Nothing in it to fill in; its numbers can be summed. */
export const weightTable: Table = {
  kind: 'table',
  caption: 'Vekting av tildelingskriteriene',
  columns: [
    { title: 'Kriterium', align: 'left', width: 30 },
    { title: 'Vekt', align: 'right', width: 6 },
  ],
  rows: [
    { kind: 'cells', cells: ['Kunderelasjon', { number: 62.5 }] },
    { kind: 'cells', cells: ['Kompetanse', { number: 37.5 }] },
    { kind: 'cells', cells: ['Ikke vektet', ''] },
  ],
};

/** A requirement specification with an answer form, as small as can be. */
export const sampleForm = (count = 12): Document => ({
  title: 'Kravspesifikasjon for bedriftshelsetjeneste',
  subtitle: 'Fjordverft AS',
  language: 'nb',
  date: '2026-11-21',
  blocks: [
    { kind: 'contents', title: 'Innhold' },
    { kind: 'heading', level: 2, text: 'Om anskaffelsen' },
    {
      kind: 'paragraph',
      text: [
        { text: 'Fjordverft AS', strong: true },
        {
          text: ' skal kjøpe bedriftshelsetjeneste for 240 ansatte ved to verft. Avtalen gjelder i to år, med rett for oppdragsgiveren til å forlenge den med ett år om gangen, to ganger.',
        },
      ],
    },
    {
      kind: 'list',
      ordered: false,
      items: [plain('Svar på hvert krav.'), plain('Legg ved dokumentasjonen det spørres etter.')],
    },
    { kind: 'note', label: 'Merk', text: plain('Et absolutt krav må være oppfylt.') },
    { kind: 'turn', orientation: 'landscape' },
    { kind: 'heading', level: 2, text: 'Krav' },
    requirementTable(count),
    { kind: 'heading', level: 2, text: 'Vekting' },
    weightTable,
  ],
});
