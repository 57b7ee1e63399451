import { describe, expect, it } from 'vitest';
import { agendaDocument } from '../../src/documents/agenda.ts';
import type { Block, Document, LevelStrip, Table } from '../../src/documents/document.ts';
import { openElements } from '../../src/documents/open-items.ts';
import { profileDocument } from '../../src/documents/profile.ts';
import { type ReportOptions, reportDocument } from '../../src/documents/report.ts';
import { wordingFor } from '../../src/documents/wording.ts';
import { agendaOf } from '../../src/evaluation/agenda.ts';
import { profileOf } from '../../src/evaluation/profile.ts';
import { controlCode, sealOf } from '../../src/evaluation/seal.ts';
import type { Instrument, Level } from '../../src/model/instrument.ts';
import { type Language, languages } from '../../src/model/language.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Ratings } from '../../src/model/rating.ts';
import type { Evaluation } from '../../src/model/team.ts';
import {
  aggregatedTeam,
  instrument as bare,
  elements,
  level,
  notApplicable,
  scoring,
  team,
  voice,
} from '../evaluation/small-instrument.ts';
import { textOf, written } from './document-text.ts';

const same = (text: string) => ({ nb: text, en: text });
const instrument = {
  ...bare,
  groups: ['egen', 'kunde'].map((id) => ({ id, title: same(id) })),
  levels: ([1, 2, 3, 4] as const).map((one) => ({
    level: one,
    name: same(`navn ${one}`),
  })),
} as unknown as Instrument;

const ids = Object.values(elements).map(({ id }) => id);
const everywhere = (bht: Level, virksomhet: Level = bht): Ratings =>
  Object.fromEntries(ids.map((id) => [id, { bht: level(bht), virksomhet: level(virksomhet) }]));

const report = (
  evaluation: Evaluation,
  options: Partial<ReportOptions> = {},
  language: Language = 'nb',
): Document =>
  reportDocument(evaluation, instrument, wordingFor(instrument, language), {
    isFinal: false,
    withoutNotes: false,
    ...options,
  });

const measure = (id: string, rest: Partial<Measure> = {}): Measure => ({
  id,
  element: 'etikk',
  text: `Tiltaket ${id}`,
  status: 'pending',
  ...rest,
});

const agreed = team([voice(0, everywhere(3))], {
  agreed: everywhere(3),
  actions: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6'].map((id) => measure(id)),
});
const signed = { date: '2026-11-25', by: 'HMS-leder' };
const sealed = { ...agreed, seal: sealOf(agreed, signed) };
const code = controlCode(sealed.seal);
const proposed = team([voice(0, everywhere(3)), voice(1, everywhere(3))]);
const undecided = team([voice(0, everywhere(1)), voice(1, everywhere(4))]);
const empty = team([]);
const blank = scoring('a');

describe('how it was made', () => {
  const said = (which: readonly boolean[], language: Language): string => {
    const voices = which.map((isTeamVoice, index) => ({
      ...voice(index, everywhere(3)),
      ...(isTeamVoice ? { team: true as const } : {}),
    }));
    return textOf(report(team(voices), {}, language));
  };

  it.each([
    [[false], 'én vurdering\n', 'one scoring\n'],
    [[false, false], '2 vurderinger, satt hver for seg\n', '2 scorings, each made independently\n'],
    [[true], ': 1 team, med én felles vurdering\n', ': 1 team, with one joint scoring\n'],
    [
      [true, true],
      ': 2 team, hvert med én felles vurdering\n',
      ': 2 teams, each with one joint scoring\n',
    ],
    [
      [true, false, true],
      ': én vurdering; 2 team, hvert med én felles vurdering\n',
      ': one scoring; 2 teams, each with one joint scoring\n',
    ],
  ])('tells scorings and teams that speak with one voice apart: %j', (which, nb, en) => {
    expect(said(which, 'nb')).toContain(nb);
    expect(said(which, 'en')).toContain(en);
  });
});

describe('the first page', () => {
  it('has status, findings, profile and the most important measures, and the method comes last', () => {
    const { blocks } = report(agreed);
    const headings = blocks.filter(({ kind }) => kind === 'heading').map(written);
    expect(blocks.slice(0, 6).map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'list',
      'figure',
      'heading',
      'list',
    ]);
    expect(headings.slice(0, 3)).toEqual([
      '## Hovedtrekk',
      '### De fem viktigste åpne tiltakene',
      '## Tabell 3',
    ]);
    expect(headings.at(-2)).toBe('## Slik er evalueringen gjort');
  });

  it.each([
    [
      'all is agreed',
      agreed,
      'UTKAST: 6 av 6 omforent, ikke forseglet.',
      'God BHT – evaluering (utkast)',
    ],
    [
      'something agreed is to be looked at again',
      {
        ...agreed,
        agreed: { ...agreed.agreed, etikk: { bht: { ...level(3), again: true as const } } },
      },
      'UTKAST: 1 forslag, 1 å se på igjen, 5 av 6 omforent.',
      'God BHT – evaluering (utkast)',
    ],
    [
      'all is agreed and sealed',
      sealed,
      `ENDELIG: 6 av 6 omforent. Forseglet 25. november 2026 av HMS-leder, kontrollkode ${code}.`,
      'God BHT – evaluering',
    ],
    [
      'something has changed since it was sealed',
      { ...sealed, tolerance: 2 },
      'ENDRET ETTER FORSEGLING: 6 av 6 omforent. Evalueringen ble forseglet 25. november 2026 av HMS-leder; det som var besluttet, er endret etterpå.',
      'God BHT – evaluering (endret etter forsegling)',
    ],
    [
      'what was agreed is taken away since',
      { ...sealed, agreed: {} },
      'ENDRET ETTER FORSEGLING: 6 forslag, 0 av 6 omforent. Evalueringen ble forseglet 25. november 2026 av HMS-leder; det som var besluttet, er endret etterpå.',
      'God BHT – evaluering (endret etter forsegling)',
    ],
    [
      'there are only proposals',
      proposed,
      'UTKAST: 6 forslag, 0 av 6 omforent.',
      'God BHT – evaluering (utkast)',
    ],
    [
      'nothing is decided',
      undecided,
      'UTKAST: 6 ikke avgjort, 0 av 6 omforent.',
      'God BHT – evaluering (utkast)',
    ],
    [
      'one person has answered nothing',
      blank,
      'UTKAST: 0 av 6 besvart.',
      'God BHT – forberedelse (utkast)',
    ],
    [
      'one person has answered all',
      scoring('a', everywhere(2)),
      'Status: 6 av 6 besvart.',
      'God BHT – forberedelse',
    ],
  ] as const)('says so in its status and title when %s', (_, evaluation, status, title) => {
    const document = report(evaluation);
    expect([textOf(document).split('\n')[0], document.title]).toEqual([status, title]);
  });

  it('calls itself final where that was asked for', () => {
    expect(textOf(report(agreed, { isFinal: true }))).toMatch(
      /^ENDELIG: 6 av 6 omforent, ikke forseglet\./,
    );
  });

  it('says the whole digest last, which a code on page one is the beginning of', () => {
    const { digest } = sealed.seal;
    expect(digest.startsWith(code.replaceAll(' ', ''))).toBe(true);
    expect(textOf(report(sealed))).toContain(`\nForseglingens avtrykk: ${digest}\n`);
    expect(textOf(report(agreed))).not.toContain('avtrykk');
  });

  it('tells who met and who led, by role', () => {
    const who = [{ role: 'verneombud' }, { role: 'lege', name: 'Kari' }, { role: 'Verneombud ' }];
    const met = { ...agreed, ledBy: 'Ekstern', participants: who };
    const { author, ...document } = report(met);
    expect(textOf(document).split('\n')[1]).toBe(
      'Deltakere: Kari, lege; verneombud (2). Møteleder: Ekstern.',
    );
    expect(textOf(document).match(/Deltakere/g)).toHaveLength(1);
    expect(author).toBe('Kari, lege; verneombud (2)');
  });

  it.each([
    ['nobody has answered', empty, /Ingenting er avgjort ennå: ingen har svart/],
    ['nothing is within the tolerance', undecided, /Ingenting er avgjort ennå, og ingen nivåer/],
    ['there are only proposals', proposed, /Teamet er ikke omforent om noe nivå ennå/],
    ['one person has answered nothing', blank, /Ingenting er besvart ennå/],
    [
      'nothing applies',
      scoring('a', { etikk: { bht: notApplicable() } }),
      /Ingen elementer har fått nivå/,
    ],
  ] as const)('tells before all else that %s', (_, evaluation, expected) => {
    const { blocks } = report(evaluation);
    expect(written(blocks[2] as Block).split('\n')[0]).toMatch(expected);
  });
});

describe('where there is nothing to say', () => {
  it.each(languages)('no heading stands, and nothing is called decided (%s)', (language) => {
    for (const evaluation of [agreed, proposed, undecided, empty, blank]) {
      const { blocks } = report(evaluation, {}, language);
      for (const [at, block] of blocks.entries()) {
        if (block.kind !== 'heading') continue;
        const next = blocks[at + 1];
        const isLast = next === undefined || next.kind === 'turn';
        expect(isLast || (next.kind === 'heading' && next.level <= block.level)).toBe(false);
      }
    }
  });

  it('an evaluation without answers has no elements, no drawing, no list of what is open', () => {
    const text = textOf(report(empty));
    expect(text).not.toMatch(/Element for element|\(figure\)|Ikke avgjort|\(levels\)/);
  });

  it('one level between the two is not called a distance', () => {
    expect(textOf(report(scoring('a', everywhere(2, 3))))).not.toContain('avstanden');
    expect(textOf(report(scoring('a', everywhere(1, 3))))).toContain('avstanden');
  });
});

describe('measures', () => {
  const done = measure('T1', { status: 'done', priority: 'high' });
  const rejected = measure('T2', { status: 'rejected', priority: 'high' });
  const low = measure('T3', { priority: 'low', due: '2027-01-31' });
  const high = measure('T4', {
    priority: 'high',
    owner: 'HMS-leder',
    effort: 'high',
    effect: 'low',
  });
  const document = report(
    team([], { agreed: everywhere(2), actions: [rejected, done, low, high] }),
  );
  const table = document.blocks.find(
    (block): block is Table => block.kind === 'table' && block.columns[0]?.title === 'Id',
  );

  it('stand open first, by priority, with element, priority and Norwegian dates', () => {
    expect(written(table as Block).split('\n')).toEqual([
      'T4|Tiltaket T4|2 Etikk|HMS-leder||høy|lav – høy|ikke påbegynt',
      'T3|Tiltaket T3|2 Etikk|ikke fordelt|31.01.2027|lav||ikke påbegynt',
      'T1|Tiltaket T1|2 Etikk|ikke fordelt||høy||utført',
      'T2|Tiltaket T2|2 Etikk|ikke fordelt||høy||forkastet',
    ]);
  });

  it('that are done or rejected are none of the most important open ones', () => {
    const at = document.blocks.findIndex((one) => written(one).includes('viktigste åpne'));
    expect(
      written(document.blocks[at + 1] as Block)
        .replaceAll('\u00a0', ' ')
        .split('\n'),
    ).toEqual([
      'Tiltaket T4 – 2 Etikk · HMS-leder · uten frist',
      'Tiltaket T3 – 2 Etikk · ikke fordelt · 31.01.2027',
    ]);
  });
});

describe('an element', () => {
  const divided = team(
    [
      ...Array.from({ length: 11 }, (_, at) =>
        voice(at, { etikk: { bht: level(3), virksomhet: level(2) } }),
      ),
      voice(11, {
        etikk: { bht: level(1), virksomhet: notApplicable('Vi har ingen'), notes: 'Mitt notat' },
      }),
    ],
    { agreed: { etikk: { notes: 'Vårt notat' } } },
  );

  it('says how many gave each level, in the profile as well', () => {
    const profile = profileOf(divided, instrument);
    const wording = wordingFor(instrument, 'nb');
    for (const document of [report(divided), profileDocument(profile, instrument, wording)]) {
      expect(textOf(document).toLowerCase()).toContain('svar: 1 på nivå 1, 11 på nivå 3');
    }
  });

  it('says in a word how the answers stand to each other, where that says something', () => {
    const text = textOf(report(divided));
    expect(text).toContain('Svar: 1 på nivå 1, 11 på nivå 3 – én skiller seg ut.');
    expect(text).toContain('Svar: 11 på nivå 2, 1 ikke aktuelt.');
    expect(textOf(report(divided, {}, 'en'))).toContain(
      'Answers: 1 at level 1, 11 at level 3 – one stands apart.',
    );
    const alone = team([voice(0, { etikk: { bht: level(3) } })]);
    expect(textOf(report(alone))).toContain('Svar: 1 på nivå 3.');
  });

  it('says where the two sides see it differently', () => {
    const seen = (bht: Level, perspective: 'bht' | 'virksomhet', at: number) => ({
      ...voice(at, { etikk: { bht: level(bht), virksomhet: level(2) } }),
      perspective,
    });
    const sides = [
      ...[0, 1, 2].map((at) => seen(3, 'bht', at)),
      ...[3, 4, 5].map((at) => seen(2, 'virksomhet', at)),
    ];
    const words = 'Sett fra BHT er dette nivå 3, sett fra virksomheten nivå 2.';
    expect(textOf(report(team(sides))).split(words)).toHaveLength(2);
    expect(textOf(report(team(sides.slice(1))))).not.toContain('Sett fra');
  });

  it('has why a voice finds it not applicable, in the agenda too', () => {
    const wording = wordingFor(instrument, 'nb');
    const agenda = agendaDocument(divided, agendaOf(divided, instrument), [], wording);
    for (const document of [report(divided), agenda]) {
      expect(textOf(document)).toMatch(/vurdering [A-L]: Vi har ingen/);
    }
  });

  it('leaves out what the voices wrote on their own, and nothing of the team’s, without notes', () => {
    const text = textOf(report(divided, { withoutNotes: true }));
    expect(text).not.toMatch(/Mitt notat|Vi har ingen|[Vv]urdering [A-L]\b/);
    expect(text).toContain('Vårt notat');
    expect(text).toContain('Notater: Det hver enkelt har skrevet selv, er utelatt.');
  });

  it('leaves out one person’s notes without notes, and keeps the answers', () => {
    const own = scoring('a', { etikk: { bht: level(2), notes: 'Mitt notat' } });
    const text = textOf(report(own, { withoutNotes: true }));
    expect(text).not.toContain('Mitt notat');
    expect(text).toContain('bht: nivå 2');
  });

  it('shows its levels as a strip under its heading, the range where it is undecided', () => {
    const strips = report(divided).blocks.filter(
      (block): block is LevelStrip => block.kind === 'levels',
    );
    expect(strips[0]?.series.map(({ mark, remark }) => [mark, remark])).toEqual([
      [{ level: null, state: 'undecided', range: [1, 3] }, 'ikke avgjort'],
      [{ level: null, state: 'undecided', range: [2, 2] }, 'ikke avgjort'],
    ]);
  });

  it('has real headings above its notes', () => {
    expect(textOf(report(divided))).toContain('#### Notater');
  });

  it('has letters that tell nobody apart from one element to the next', () => {
    const voices = Array.from({ length: 6 }, (_, at) =>
      voice(at, Object.fromEntries(ids.map((id) => [id, { notes: `fra ${at}` }]))),
    );
    const text = textOf(report(team(voices)));
    const letters = [...text.matchAll(/Vurdering ([A-F]): fra 0/g)].map(([, letter]) => letter);
    expect(letters).toHaveLength(ids.length);
    expect(new Set(letters).size).toBeGreaterThan(1);
  });
});

describe('what keeps a report from being final', () => {
  it.each([
    ['proposals', proposed, 'begge – bare et forslag'],
    ['what is undecided', undecided, 'begge – spredning (svar: 1 på nivå 1, 1 på nivå 4)'],
    ['what one person has not answered', blank, 'begge – ubesvart'],
    [
      'what too few have answered',
      aggregatedTeam(2, { missing: 0 }),
      'begge – svar mangler (fordelingen vises ikke, fordi færre enn tre har svart)',
    ],
  ] as const)('is %s', (_, evaluation, words) => {
    const open = openElements(profileOf(evaluation, instrument), wordingFor(instrument, 'nb'));
    expect(open).toHaveLength(ids.length);
    expect(open.at(-1)?.words.replaceAll('\u00a0', ' ')).toBe(words);
  });

  it('is nothing where all is agreed', () => {
    expect(openElements(profileOf(agreed, instrument), wordingFor(instrument, 'nb'))).toEqual([]);
  });
});

describe('who took part', () => {
  const voices = [
    { ...voice(0, everywhere(2)), rater: { name: 'Kari', role: 'verneombud' } },
    { ...voice(1, everywhere(2)), rater: { name: 'Ola' } },
  ];

  it('is said by role where it is known, and is the author', () => {
    const document = report(team(voices, {}, 'named'));
    expect(document.author).toBe('verneombud; Ola');
    expect(textOf(document)).toContain('Deltakere: verneombud; Ola');
  });

  it('is nowhere under pseudonym', () => {
    const document = report(team([voice(0, everywhere(2))]));
    expect([document.author, textOf(document).includes('Deltakere')]).toEqual([undefined, false]);
  });
});

describe('a second round and evidence', () => {
  const secondRound = { counts: { 1: 0, 2: 1, 3: 2, 4: 0 } };
  const said: Ratings = {
    planlegging: {
      bht: level(2),
      notes: 'fra A',
      evidence: [{ text: 'Årsplanen', date: '2026-01-15' }],
    },
  };
  const voices = [
    voice(0, said),
    voice(1, { planlegging: { bht: level(4) } }),
    voice(2, { planlegging: { bht: level(4) } }),
  ];
  const agreed = {
    planlegging: {
      bht: { ...level(3), reason: 'drøftet', secondRound },
      evidence: [{ text: '20 planer trukket' }],
    },
  };

  it('are told as before and after, and under who found them', () => {
    const text = textOf(report(team(voices, { agreed })));
    expect(text).toContain(
      'Før samtalen: 1 på nivå 2, 2 på nivå 4 – én skiller seg ut. Etter samtalen: 1 på nivå 2, 2 på nivå 3 – delt på midten.',
    );
    expect(text).toMatch(
      /#### Grunnlag\nTeamet: 20 planer trukket\nVurdering [ABC]: Årsplanen \(15\.01\.2026\)/,
    );
  });

  it('say how many were there where the hands are others than the scorings', () => {
    const more = { counts: { 1: 0, 2: 1, 3: 3, 4: 0 } };
    const other = { planlegging: { bht: { ...level(3), reason: 'r', secondRound: more } } };
    expect(textOf(report(team(voices, { agreed: other })))).toContain(
      'Etter samtalen: 1 på nivå 2, 3 på nivå 3 – nabonivå (4 hender, 3 vurderinger).',
    );
  });

  it('are told where no level is agreed yet', () => {
    const open = { planlegging: { bht: { secondRound } } };
    const text = textOf(report(team(voices, { agreed: open })));
    expect(text).toMatch(/ikke avgjort;.* Før samtalen: .* Etter samtalen: /);
  });

  it('leave out what each voice has found with the notes, and keep the team’s', () => {
    const text = textOf(report(team(voices, { agreed }), { withoutNotes: true }));
    expect(text).toContain('20 planer trukket');
    expect(text).not.toContain('Årsplanen');
    expect(textOf(report(scoring('a', said)))).toContain('Årsplanen (15.01.2026)');
    expect(textOf(report(scoring('a', said), { withoutNotes: true }))).not.toContain('Årsplanen');
  });

  it('have a column of the levels’ sheet, only where a second round was held', () => {
    const titles = (evaluation: Evaluation) =>
      report(evaluation)
        .blocks.filter((block): block is Table => block.kind === 'table')
        .find(({ name }) => name === 'Nivåer')
        ?.columns.map(({ title }) => title);
    expect(titles(team(voices, { agreed }))).toContain('Etter samtalen');
    expect(titles(team(voices))).not.toContain('Etter samtalen');
    expect(textOf(report(team(voices, { agreed })))).toContain(
      '|omforent nivå|1 på nivå 2, 2 på nivå 3|drøftet|',
    );
  });

  it('are shown of no fewer than three among counts alone', () => {
    const item = { counts: { 1: 0, 2: 2, 3: 0, 4: 2 }, notApplicable: 0, missing: 0 };
    const shownOf = (count: number) =>
      textOf(
        report(
          aggregatedTeam(4, item, {
            agreed: {
              planlegging: {
                bht: { ...level(3), secondRound: { counts: { 1: 0, 2: 0, 3: count, 4: 0 } } },
              },
            },
          }),
        ),
      );
    expect(shownOf(2)).not.toContain('Etter samtalen');
    expect(shownOf(3)).toContain('Etter samtalen: 3 på nivå 3 – enige (3 hender, 4 vurderinger).');
  });
});
