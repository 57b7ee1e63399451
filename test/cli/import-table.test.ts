import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fieldsOf } from '../../src/forms/fields.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import { filledIn, instrument } from '../forms/filled-in.ts';
import { ratingsOf } from './returned-forms.ts';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ratingCodes = fieldsOf(instrument, {}).flatMap(({ code, kind }) =>
  kind === 'rating' ? [code] : [],
);
const answersOf = (number: number): readonly string[] => {
  const answers = filledIn(ratingsOf(number));
  return ratingCodes.map((code) => answers[code] ?? '');
};

type Table = readonly (readonly (string | number | Date)[])[];

/** As Nettskjema exports it with codes: who and when in columns of its own, and text in quotes. */
const nettskjema = (people: number): Table => [
  [
    '$submission_id',
    '$created',
    'perspective',
    'role',
    ...ratingCodes,
    '1_notes',
    '$answer_time_ms',
  ],
  ...Array.from({ length: people }, (_, at) => [
    ...[String(31_000_000 + at), '2026-11-03T10:22:13.000000', 'Virksomheten', `Rolle ${at}`],
    ...[...answersOf(at), at === 0 ? 'Sa "ja; nei"\nog mer' : '', '120344'],
  ]),
];

/** As Microsoft Forms exports it, with its own columns in Norwegian. */
const microsoftForms = (people: number): Table => [
  [
    ...['ID', 'Starttidspunkt', 'Fullføringstidspunkt', 'E-postadresse', 'Navn'],
    ...['Hvem representerer du?', 'Hvilken rolle har du?'],
    ...ratingCodes.map((code) => `${code}. Hvilket nivå er det her?`),
  ],
  ...Array.from({ length: people }, (_, at) => [
    ...[at + 1, new Date('2026-11-03T10:00:00Z'), new Date('2026-11-03T10:22:00Z')],
    ...[`kari${at}@example.no`, `Kari ${at}`, 'Virksomheten;', `Rolle ${at}`],
    ...answersOf(at).map((answer) => `${answer.replace(/^(\d).*/, 'Nivå $1')};`),
  ]),
];

const separated = (table: Table, separator = ';', end = '\r\n'): string =>
  table
    .map((row) =>
      row
        .map((value) => `"${String(value).replaceAll('"', '""')}"`)
        .join(separator)
        .concat(end),
    )
    .join('');

const workbookOf = async (table: Table, sheet = 'Form1'): Promise<Uint8Array> => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(sheet).addRows(table.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

const inFolder = async (name: string, content: string | Uint8Array) => {
  const folder = await temporaryFolder();
  const put = (file: string, text: string | Uint8Array) => writeFile(join(folder, file), text);
  await put(name, content);
  const importAll = (...words: readonly string[]) =>
    runGodbht(folder, ['import', name, '--mapping', 'kart.yaml', '-o', 'ut', ...words]);
  const mapping = () => readFile(join(folder, 'kart.yaml'), 'utf8');
  const fillIn = async (...changes: readonly (readonly [string | RegExp, string])[]) => {
    const text = changes.reduce((all, [from, to]) => all.replace(from, to), await mapping());
    await put('kart.yaml', text);
  };
  const scorings = async (): Promise<readonly Scoring[]> => {
    const names = (await readdir(join(folder, 'ut'))).filter((one) =>
      one.endsWith('.scoring.yaml'),
    );
    return Promise.all(
      names.map(async (one) => parse(await readFile(join(folder, 'ut', one), 'utf8'))),
    );
  };
  return { folder, importAll, mapping, fillIn, scorings, put };
};

const subject = [
  [/\[fyll inn: navnet på bedriftshelsetjenesten\]/, 'Fjordhelse BHT'],
  [/\[fyll inn: navnet på virksomheten\]/, 'Fjordverft AS'],
] as const;

const byRole = (scorings: readonly Scoring[]) =>
  new Map(scorings.map((scoring) => [scoring.rater?.role, scoring]));

describe('an export from Nettskjema', () => {
  it('gives a mapping to look through, and then a scoring for every row', async () => {
    const all = await inFolder('svar.txt', separated(nettskjema(12)));
    const made = await all.importAll();
    expect(made).toMatchObject({ exitCode: 1, stdout: '' });
    expect(made.stderr).toContain('Opprettet kart.yaml etter overskriftene i svar.txt.');
    const refused = await all.importAll();
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain('Dette er ikke fylt inn');
    await all.fillIn(...subject);
    expect(await all.importAll()).toMatchObject({ exitCode: 0 });
    const scorings = byRole(await all.scorings());
    expect(scorings.size).toBe(12);
    for (const [role, { ratings, ...rest }] of scorings) {
      const number = Number(role?.split(' ')[1]);
      const notes = number === 0 ? { notes: 'Sa "ja; nei"\nog mer' } : {};
      const [first = ''] = instrument.elements.map(({ id }) => id);
      const meant = ratingsOf(number);
      expect(ratings).toEqual({ ...meant, [first]: { ...meant[first], ...notes } });
      expect(rest).toMatchObject({ date: '2026-11-03', perspective: 'virksomhet' });
    }
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['Windows’ own letters', (text: string) => Buffer.from(text, 'latin1')],
    ['two bytes a letter', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('is read in %s', async (_, encode) => {
    const [heading = [], first = []] = nettskjema(1);
    const row = first.map((cell) => (cell === 'Rolle 0' ? 'Yrkeshygieniker på Ås' : cell));
    const all = await inFolder('svar.csv', encode(separated([heading, row], '\t', '\n')));
    await all.importAll();
    await all.fillIn(...subject);
    await all.importAll();
    expect((await all.scorings()).map(({ rater }) => rater?.role)).toEqual([
      'Yrkeshygieniker på Ås',
    ]);
  });

  it('is known again row by row when it is exported anew', async () => {
    const all = await inFolder('svar.csv', separated(nettskjema(4), ','));
    await all.importAll();
    await all.fillIn(...subject);
    await all.importAll();
    await all.put('svar.csv', separated(nettskjema(6), ','));
    const { stderr } = await all.importAll();
    expect(stderr).toContain('Skrev 2 vurderinger i ut.');
    expect(stderr).toContain('svar.csv, rad 2 er lest inn før, i ut/');
    expect(await all.scorings()).toHaveLength(6);
  });
});

describe('an export from Microsoft Forms', () => {
  it('leaves names and mail addresses out, and asks what choices of other words mean', async () => {
    const all = await inFolder('svar.xlsx', await workbookOf(microsoftForms(5)));
    await all.importAll();
    const levels = [1, 2, 3, 4].map(
      (n) => [`Nivå ${n}: "[fyll inn: hva dette betyr]"`, `Nivå ${n}: ${n}`] as const,
    );
    for (const [blank] of levels) expect(await all.mapping()).toContain(blank);
    await all.fillIn(...subject, ...levels);
    expect(await all.importAll()).toMatchObject({ exitCode: 0 });
    const scorings = byRole(await all.scorings());
    expect([...scorings.values()].map(({ ratings }) => ratings)).toEqual(
      [...scorings.keys()].map((role) => ratingsOf(Number(role?.split(' ')[1]))),
    );
    expect(scorings.get('Rolle 0')).toMatchObject({
      perspective: 'virksomhet',
      date: '2026-11-03',
    });
    const written = await Promise.all(
      (await all.scorings()).map((scoring) => JSON.stringify(scoring)),
    );
    expect(written.join()).not.toMatch(/kari|example\.no/i);
  });
});

describe('a table', () => {
  const heading = ['Nr', 'Side', 'Samarbeid', 'Merknad'];
  const mapping = (...columns: readonly string[]) =>
    [
      'format: godbht/mapping@1',
      'id: kart-1',
      'instrument: {id: god-bht, version: "2017"}',
      'subject: {bht: Fjordhelse BHT, virksomhet: Fjordverft AS}',
      ...['constants: {role: Lege}', 'answers: {Bra: 3}', 'columns:'],
      ...columns.map((column) => `  - {${column}}`),
      '',
    ].join('\n');
  const own = ['column: Nr, field: response', 'column: Side, field: perspective'];

  it('tells what is unclear by row and column, and takes in the other rows', async () => {
    const rows = [
      [1, 'BHT', 'Bra', ''],
      [2, 'BHT', 'Bra;2;', ''],
      [3, 'Ledelsen', '4', ''],
      [4, 'BHT', '3', ''],
    ];
    const all = await inFolder('svar.csv', separated([heading, ...rows]));
    await all.put('kart.yaml', mapping(...own, 'column: C, field: 1b'));
    const { stderr, exitCode } = await all.importAll();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('svar.csv, rad 3 (Lege)\n    kolonne «Samarbeid»: 1b');
    expect(stderr).toContain(
      'svar.csv, rad 4 (Lege)\n    kolonne «Side»: Hvem representerer du?: «Ledelsen» sier ikke',
    );
    const [one, other] = await all.scorings();
    expect([one, other].map((scoring) => Object.values(scoring?.ratings ?? {}))).toEqual([
      [{ bht: { level: 3 } }],
      [{ bht: { level: 3 } }],
    ]);
  });

  it.each([
    ['a column that isn’t there', 'column: Borte, field: 1b', /Kolonnen «Borte» finnes ikke/, 0],
    ['a column nobody speaks of', 'column: C, field: 1b', /«Merknad»/, 1],
  ])('tells of %s', async (_, column, told, count) => {
    const all = await inFolder('svar.csv', separated([heading, [1, 'BHT', 'Bra', 'Hei']]));
    await all.put('kart.yaml', mapping(...own, column));
    const { stderr, exitCode } = await all.importAll();
    expect(stderr).toMatch(told);
    expect(exitCode).toBe(1);
    expect(await all.scorings()).toHaveLength(count);
  });

  it('has one column for a heading, or its letter says which', async () => {
    const all = await inFolder(
      'svar.csv',
      separated([
        [...heading.slice(0, 3), 'Samarbeid'],
        [1, 'BHT', 'Bra', '2'],
      ]),
    );
    await all.put('kart.yaml', mapping(...own, 'column: Samarbeid, field: 1b'));
    expect((await all.importAll()).stderr).toContain(
      'Flere kolonner har overskriften «Samarbeid».',
    );
    await all.put('kart.yaml', mapping(...own, 'column: C, field: 1b', 'column: D, field: 1v'));
    expect(await all.importAll()).toMatchObject({ exitCode: 0 });
  });

  it.each([
    [
      'a field that no form has',
      ['column: C, field: 1x'],
      /4?:?\d+:\d+: feil: Skjemaet har ikke noe felt med koden «1x»/,
    ],
    ['two numbers of the answer', ['column: C, field: response'], /Bare én kolonne/],
    ['a constant that a column says too', ['column: C, field: role'], /«role» er lik for alle/],
  ])('has a mapping that is refused for %s', async (_, columns, told) => {
    const all = await inFolder('svar.csv', separated([heading, [1, 'BHT', 'Bra', '']]));
    await all.put('kart.yaml', mapping(...own, ...columns));
    const { stderr, exitCode } = await all.importAll();
    expect({ exitCode, told: told.test(stderr) }).toEqual({ exitCode: 3, told: true });
  });

  it('has a mapping that can’t judge for everybody', async () => {
    const all = await inFolder('svar.csv', separated([heading, [1, 'BHT', 'Bra', '']]));
    const text = mapping(...own, 'column: C, field: 1b');
    await all.put('kart.yaml', text.replace('{role: Lege}', '{role: Lege, 2b: 3}'));
    const { stderr, exitCode } = await all.importAll();
    expect(stderr).toContain('«2b» må hver enkelt svare på');
    expect(exitCode).toBe(3);
  });

  it('has a mapping in which a blank means nothing, whatever it says', async () => {
    const all = await inFolder('svar.csv', separated([heading, [1, 'BHT', '', 'Takk']]));
    const text = mapping(...own, 'column: C, field: 1b', 'column: D, field: 1_notes');
    await all.put('kart.yaml', text.replace('{Bra: 3}', '{Bra: 3, "": 3}'));
    expect(await all.importAll()).toMatchObject({ exitCode: 0 });
    const [scoring] = await all.scorings();
    expect(Object.values(scoring?.ratings ?? {})).toEqual([{ notes: 'Takk' }]);
  });

  it('with a separator in a text without quotes tells the row, and takes in the others', async () => {
    const text = 'Nr;Side;Samarbeid;Merknad\n1;BHT;Bra;\n2;BHT;a;b;3\n3;BHT;2;ja\n';
    const all = await inFolder('svar.csv', text);
    await all.put(
      'kart.yaml',
      mapping(...own, 'column: C, field: 1b', 'column: D, field: 1_notes'),
    );
    const { stderr, exitCode } = await all.importAll();
    expect(exitCode).toBe(1);
    expect(stderr).toContain('svar.csv, rad 3\n    Raden har flere celler');
    expect(await all.scorings()).toHaveLength(2);
  });

  it('that is too large is told as such', async () => {
    const workbook = await workbookOf(Array.from({ length: 20_005 }, () => ['1']));
    const all = await inFolder('svar.xlsx', workbook);
    await all.put('kart.yaml', mapping('column: A, field: 1b'));
    const { stderr, exitCode } = await all.importAll();
    expect(stderr).toContain('Arket er for stort');
    expect(exitCode).toBe(1);
  });

  it('with several sheets is read only where the mapping names one', async () => {
    const workbook = new ExcelJS.Workbook();
    for (const name of ['Svar', 'Annet']) {
      workbook.addWorksheet(name).addRows([heading, [1, 'BHT', 'Bra', '']]);
    }
    const all = await inFolder('svar.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
    const text = mapping(...own, 'column: C, field: 1b');
    await all.put('kart.yaml', text);
    expect((await all.importAll()).stderr).toContain('Filen har flere ark: Svar, Annet.');
    await all.put('kart.yaml', text.replace('columns:', 'sheet: Annet\ncolumns:'));
    expect(await all.importAll()).toMatchObject({ exitCode: 0 });
  });
});
