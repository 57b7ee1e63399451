import { beforeAll, describe, expect, it } from 'vitest';
import { amuPaper } from '../../src/documents/amu-paper.ts';
import { type Block, cellInWords, type Document } from '../../src/documents/document.ts';
import { wordingFor } from '../../src/documents/wording.ts';
import { sealOf } from '../../src/evaluation/seal.ts';
import { loadTeam } from '../../src/files/load-evaluation.ts';
import { formatters } from '../../src/formats/formatters.ts';
import type { Language } from '../../src/model/language.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { AgreedElement, TeamEvaluation, Voice } from '../../src/model/team.ts';
import { godBht } from '../files/samples.ts';
import { inspectPdf } from '../formats/pdf-inspection.ts';

const paper = (team: TeamEvaluation, language: Language = 'nb', isFinal = false): Document =>
  amuPaper(team, godBht, wordingFor(godBht, language), isFinal);

const written = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`;
    case 'paragraph':
      return block.text.map(({ text }) => text).join('');
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join('')).join('\n');
    case 'table':
      return block.rows
        .map((row) =>
          row.kind === 'cells' ? row.cells.map((cell) => cellInWords(cell, 'nb')).join('|') : '',
        )
        .join('\n');
    case 'signatures':
      return block.roles.join('\n');
    default:
      return `(${block.kind})`;
  }
};
const textOf = ({ blocks }: Document): string =>
  blocks.map(written).join('\n').replaceAll('\u00a0', ' ');

const pagesOf = async (document: Document) => {
  const bytes = await (await formatters.pdf())(document, { width: 80, colour: false });
  return (await inspectPdf(bytes as Uint8Array)).pages;
};

let example: TeamEvaluation;
beforeAll(async () => {
  const file = new URL('../../examples/fjordhelse-2026.team.yaml', import.meta.url).pathname;
  const loaded = await loadTeam(file, { instrument: godBht, language: 'nb' });
  const { seal: _final, ...draft } = loaded.evaluation;
  example = draft as TeamEvaluation;
});

const measure = (number: number, rest: Partial<Measure> = {}): Measure => ({
  id: `T${number}`,
  element: 'etikk',
  text: `Tiltak ${number}`,
  status: 'pending',
  ...rest,
});

const secret = 'Dette sa bare én';

/** All that can be long is, and nothing is settled the same way twice. */
const hostile = (unit: string): TeamEvaluation => {
  const long = unit.repeat(2_000);
  const agreed = Object.fromEntries(
    godBht.elements.map(({ id, number }): [string, AgreedElement] => {
      const bht = { level: ((number % 4) + 1) as 1 | 2 | 3 | 4, reason: long, dissent: long };
      const isOpen = number % 3 === 0;
      return [
        id,
        {
          bht,
          ...(isOpen ? {} : { virksomhet: { notApplicable: long, again: true as const } }),
          notes: long,
        },
      ];
    }),
  );
  const voice = (index: number, level: 1 | 4): Voice => ({
    id: `${index}`,
    pseudonym: 'ABC'[index] ?? '',
    ratings: Object.fromEntries(
      godBht.elements.map(({ id }) => [id, { virksomhet: { level }, notes: secret }]),
    ),
  });
  return {
    format: 'godbht/team@1',
    instrument: { id: 'god-bht', version: '2017' },
    subject: { bht: long, virksomhet: long },
    label: long,
    date: '2026-11-21',
    ledBy: long,
    participants: Array.from({ length: 300 }, (_, index) => ({ role: `${index} ${long}` })),
    tolerance: 1,
    identity: 'pseudonym',
    voices: [voice(0, 1), voice(1, 4), voice(2, 4)],
    agreed,
    priorities: godBht.elements.map(({ id }) => id),
    actions: Array.from({ length: 300 }, (_, index) =>
      measure(index + 1, { text: long, owner: long, due: '2027-01-31' }),
    ),
    seal: { digest: long, date: '2026-11-25', by: long },
  };
};

describe('the paper for the committee', () => {
  it('has at most three pages, of the example and of whatever is long', async () => {
    expect((await pagesOf(paper(example))).length).toBeLessThanOrEqual(3);
    for (const unit of ['Langtord', 'et ord ', 'W', 'WWWWWWW ', '🚒 ', 'linje\n']) {
      for (const language of ['nb', 'en'] as const) {
        const pages = await pagesOf(paper(hostile(unit), language));
        expect(pages.length, JSON.stringify(unit)).toBeLessThanOrEqual(3);
      }
    }
  }, 60_000);

  it('keeps the lines to sign together, on the last page', async () => {
    for (const team of [example, hostile('et ord ')]) {
      const pages = await pagesOf(paper(team));
      const signed = pages.map(
        ({ content }) => content.filter((line) => line.startsWith('Underskrift, ')).length,
      );
      expect(signed).toEqual([...pages.slice(1).map(() => 0), 4]);
    }
  });

  it('says in five sentences or so what the figures say', () => {
    const text = textOf(paper(example));
    expect(text).toContain(
      [
        'BHT står sterkest på nivå 4 (Fullt oppnådd): 8 Kartlegging og risikovurdering. Svakest på nivå 2 (Noe framgang): 4 Virksomhetsplanlegging i BHT; 6 Informasjon og markedsføring; 9 Tiltak og 2 til.',
        'Virksomheten står sterkest på nivå 3 (Betydelig framgang): 1 Kompetanse og tverrfaglighet; 5 Kunderelasjon; 13 Arbeidsmedisinsk poliklinikk og 1 til. Svakest på nivå 1 (Ikke startet): 11 Helsefremmende arbeidsplasser.',
        'Den største avstanden mellom BHT og virksomheten er 2 nivåer: 8 Kartlegging og risikovurdering (BHT 4, virksomhet 2).',
        'Teamet er omforent om alle 30 nivåene. Uenighet er notert ved 3 nivåer; den står i rapporten.',
        'Først bør dette gjøres: Samle forslagene fra alle rapporter i én liste som AMU vedtar med ansvarlig, kostnad og frist, og henge den opp i hallene (HMS-leder, 31.01.2027). 12 tiltak er åpne.',
      ].join('\n'),
    );
    expect(text).toContain('\n… og 5 til i rapporten.\n');
  });

  it.each<[string, Partial<TeamEvaluation>, RegExp]>([
    [
      'what is not settled',
      { agreed: {} },
      /omforent om 0 av 30 nivåer\. For 2\d står bare et forslag, .* Ikke avgjort: .* og \d+ til\./,
    ],
    ['that nothing is to be done', { actions: [] }, /Ingen tiltak er ført opp ennå\./],
    [
      'that all is done',
      { actions: [measure(1, { status: 'done' }), measure(2, { status: 'inPlace' })] },
      /2 tiltak er utført, på plass eller forkastet\./,
    ],
    [
      'what lacks somebody and a date',
      { actions: [measure(1), measure(2, { owner: 'HR' }), measure(3, { status: 'done' })] },
      /\(ikke fordelt, uten frist\)\. 2 tiltak er åpne\. 1 mangler ansvarlig\. 2 mangler frist\. 1 er utført/,
    ],
    ['of one measure that it is one', { actions: [measure(1)] }, /Ett tiltak er åpent\./],
    [
      'what comes first',
      { priorities: ['etikk', 'tiltak'] },
      /## Områdene teamet vil prioritere\n3 Etikk \(BHT 3, Virksomhet 2\)\n9 Tiltak \(/,
    ],
    [
      'who met',
      { ledBy: 'Ekstern', participants: [{ role: 'verneombud', name: 'Kari' }] },
      /Deltakere: verneombud\. Møteleder: Ekstern\./,
    ],
  ])('says %s', (_, parts, words) => {
    expect(textOf(paper({ ...example, ...parts } as TeamEvaluation))).toMatch(words);
  });

  it('says whether it is sealed, of the file as it is', () => {
    const long = { ...example, ledBy: 'Langt '.repeat(40) };
    const sealed = { ...long, seal: sealOf(long, { date: '2026-11-25', by: 'HMS-leder' }) };
    const title = 'God BHT – til arbeidsmiljøutvalget';
    expect(paper(long).title).toBe(`${title} (utkast)`);
    expect(paper(long, 'nb', true).title).toBe(title);
    expect(paper(sealed).title).toBe(title);
    expect(textOf(paper(sealed))).toMatch(
      /^ENDELIG: 30 av 30 omforent\. Forseglet 25\. november 2026/,
    );
    expect(paper({ ...sealed, tolerance: 3 }).title).toBe(`${title} (endret etter forsegling)`);
  });

  it('has nothing of what single voices said, and no figure that ranks them', () => {
    for (const team of [example, hostile('et ord ')]) {
      const said = JSON.stringify(paper(team));
      expect(said).not.toContain(secret);
      const texts =
        team.identity === 'aggregate'
          ? []
          : team.voices.flatMap(({ ratings }) =>
              Object.values(ratings).flatMap(({ notes, improvements = [] }) => [
                ...(notes === undefined ? [] : [notes]),
                ...improvements,
              ]),
            );
      for (const text of texts) expect(said).not.toContain(text);
      expect(textOf(paper(team))).not.toMatch(/spredning|median|stemme/i);
    }
  });

  it('never cuts a measure without saying so', () => {
    const text = textOf(
      paper({ ...example, actions: [measure(1, { text: 'ord '.repeat(200) })] } as TeamEvaluation),
    );
    expect(text).toMatch(/ord… \(resten står i rapporten\)\|/);
    const whole = textOf(
      paper({ ...example, actions: [measure(1, { text: 'Se her …' })] } as TeamEvaluation),
    );
    expect(whole).toContain('Se her …|');
  });

  it('draws the profile where that can be done, and has Table 3 where it can’t', async () => {
    const document = paper(example);
    const markdown = String(
      await (await formatters.markdown())(document, { width: 80, colour: false }),
    );
    expect(markdown).toContain('**Tabell 3: ');
    const pages = await pagesOf(document);
    expect(pages.flatMap(({ figures }) => figures)).toHaveLength(1);
    expect(pages.flatMap(({ content }) => content).join('\n')).not.toContain('Tabell 3');
  });
});
