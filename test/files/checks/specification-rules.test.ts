import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../src/files/check-file.ts';
import { readContent } from '../../../src/files/read-source.ts';
import { problemsOf, withoutMarks } from '../marked-text.ts';
import { godBht, testFolder } from '../samples.ts';

const head = `format: godbht/specification@1
instrument: {id: god-bht, version: "2017"}
title: Bedriftshelsetjeneste
version: "1.0"
date: 2026-11-21
buyer: {name: Fjordverft AS}
`;

const withEntries = (...entries: readonly string[]) =>
  `${head}requirements:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`;

const price = '{id: T-1, type: tildelingskriterium, kind: evaluated, weight: 60, text: Pris}';
const answer = '{criterion: "5.6", type: tildelingskriterium, kind: evaluated, weight: 40}';
const ethics = '{element: etikk, type: krav, kind: absolute}';

/** A whole specification with one thing wrong in its head. */
const withHead = (from: string, to: string) => {
  const text = withEntries(price, answer, ethics).replace(from, to);
  expect(text).toContain(to);
  return text;
};

const excluding = (excluded: string) => `${withEntries(ethics)}excluded:\n  - ${excluded}\n`;

describe('a specification without fault', () => {
  it.each([
    ['the least there can be', withEntries('{element: etikk, type: krav, kind: absolute}')],
    ['no award criteria', withEntries('{criterion: "5.6", type: krav, kind: evaluated}')],
    [
      'all that there can be',
      `${withHead('{name: Fjordverft AS}', '{name: Fjordverft AS, employees: 240, sites: [Verftet], risks: [Støy]}')}${[
        '  - {id: E-1, type: krav, kind: evaluated, award: T-1, text: Eget, documentation: Plan, basis: [{reference: aml, provision: § 3-3, status: verified}]}',
        '  - {criterion: "5.1", type: krav, kind: evaluated, award: K-5.6, text: Egen ordlyd}',
        'cpv: "85147000-8"',
        'labels: {absolute: Skal, evaluated: Bør}',
        'scale: 5',
        'brands: [Fjordhelse]',
        'emphasis: {below: 3, elements: [etikk, tiltak]}',
        'excluded:',
        '  - {criteria: ["4.1", "4.1.a"], reason: Ikke her}',
        '  - {element: tiltak, reason: Ikke nå}',
        'x-egen: 1',
      ].join('\n')}\n`,
    ],
    [
      'one award criterion',
      withEntries(
        price.replace('60', '100'),
        '{element: kunderelasjon, type: krav, kind: absolute}',
      ),
    ],
  ])('has no problems: %s', async (_name, text) => {
    expect((await problemsOf(text, 'specification', godBht)).told).toEqual([]);
  });
});

describe('the rules for specifications', () => {
  it.each([
    [
      'a criterion that does not exist',
      withEntries('{criterion: ¤"5.99", type: krav, kind: absolute}'),
      'no-such-criterion: Kriteriet «5.99» finnes ikke i verktøyet.',
    ],
    [
      'a criterion left out that does not exist',
      excluding('{criteria: ["4.1", ¤"99.1.a"], reason: Ikke her}'),
      'no-such-criterion: Kriteriet «99.1.a» finnes ikke i verktøyet.',
    ],
    [
      'a criterion twice',
      withEntries(
        '{criterion: "5.1", type: krav, kind: absolute}',
        '{criterion: ¤"5.1", type: kontraktsvilkår, kind: absolute}',
      ),
      'criterion-twice: Kriteriet «5.1» er nevnt to ganger. Det kan være med én gang, eller utelatt.',
    ],
    [
      'a criterion both in and left out',
      `${withEntries('{criterion: "5.1", type: krav, kind: absolute}')}excluded:\n  - {criteria: [¤"5.1"], reason: Ikke her}\n`,
      'criterion-twice: Kriteriet «5.1» er nevnt to ganger. Det kan være med én gang, eller utelatt.',
    ],
    [
      'an element that does not exist',
      withEntries('{element: ¤etik, type: krav, kind: absolute}'),
      'unknown-element: Elementet «etik» finnes ikke i verktøyet. Mente du «etikk»?',
    ],
    [
      'an element left out that does not exist',
      excluding('{element: ¤helseplan, reason: Ikke her}'),
      'unknown-element: Elementet «helseplan» finnes ikke i verktøyet.',
    ],
    [
      'an element twice',
      withEntries(ethics, '{element: ¤etikk, type: krav, kind: evaluated}'),
      'element-twice: Elementet «etikk» er nevnt to ganger. Det kan være med én gang, eller utelatt.',
    ],
    [
      'an element both in and left out',
      excluding('{element: ¤etikk, reason: Ikke her}'),
      'element-twice: Elementet «etikk» er nevnt to ganger. Det kan være med én gang, eller utelatt.',
    ],
    [
      'a weak element that does not exist',
      `${withEntries(ethics)}emphasis: {below: 3, elements: [etikk, ¤tiltakk]}\n`,
      'unknown-element: Elementet «tiltakk» finnes ikke i verktøyet. Mente du «tiltak»?',
    ],
    [
      'a wording of a whole element',
      withEntries('{element: etikk, type: krav, kind: absolute, ¤text: Vær god}'),
      'keys-exclude: «element» og «text» kan ikke stå sammen.',
    ],
    [
      'a basis of a whole element',
      withEntries('{element: etikk, type: krav, kind: absolute, ¤basis: []}'),
      'keys-exclude: «element» og «basis» kan ikke stå sammen.',
    ],
    [
      'a basis of a criterion',
      withEntries('{criterion: "3.1", type: krav, kind: absolute, ¤basis: []}'),
      'keys-exclude: «criterion» og «basis» kan ikke stå sammen.',
    ],
    [
      'an own id that looks like a criterion’s',
      withEntries('{id: ¤K-5.1, type: krav, kind: absolute, text: Eget}'),
      'reserved-id: Id-en «K-5.1» er satt av til kravene som kommer fra kriteriene. Velg en annen, for eksempel E-1.',
    ],
    [
      'an own id twice',
      withEntries(
        '{id: E-1, type: krav, kind: absolute, text: Ett}',
        ethics,
        '{id: ¤E-1, type: krav, kind: absolute, text: To}',
      ),
      'duplicate-id: Kravet «E-1» finnes to ganger.',
    ],
    [
      'an unknown law',
      withEntries(
        '{id: E-1, type: krav, kind: absolute, text: Ett, basis: [{reference: ¤amx, provision: § 1, status: unknown}]}',
      ),
      'unknown-law: «amx» finnes ikke under «laws» i instrument.yaml.',
    ],
    [
      'a weight on an absolute requirement',
      withEntries('{criterion: "5.1", type: krav, kind: absolute, ¤weight: 10}'),
      'weight-on-absolute: Et absolutt krav får ikke poeng og kan ikke ha vekt. Fjern «weight», eller gjør det til et tildelingskriterium som blir evaluert.',
    ],
    [
      'a weight on an absolute award criterion',
      withEntries('{criterion: "5.1", type: tildelingskriterium, kind: absolute, ¤weight: 100}'),
      'weight-on-absolute: Et absolutt krav får ikke poeng og kan ikke ha vekt. Fjern «weight», eller gjør det til et tildelingskriterium som blir evaluert.',
    ],
    [
      'a weight on what is no award criterion',
      withEntries('{criterion: "5.1", type: krav, kind: evaluated, ¤weight: 10}'),
      'weight-without-award: Bare tildelingskriterier har vekt. Sett «type» til tildelingskriterium, eller bruk «award» i stedet for «weight».',
    ],
    [
      'an award criterion without a weight',
      withEntries('{criterion: "5.1", type: ¤tildelingskriterium, kind: evaluated}'),
      'award-without-weight: Et tildelingskriterium må ha vekt. Legg til «weight».',
    ],
    [
      'an award criterion that is absolute',
      withEntries('{criterion: "5.1", type: tildelingskriterium, kind: ¤absolute}'),
      'award-not-evaluated: Et tildelingskriterium får poeng og kan ikke være absolutt. Sett «kind» til evaluated.',
    ],
    [
      'an award criterion of a whole element',
      withEntries('{element: etikk, type: ¤tildelingskriterium, kind: evaluated, weight: 100}'),
      'award-for-element: Et helt element kan ikke bli tildelingskriterium. Nevn de kriteriene som skal ha vekt, hver for seg.',
    ],
    [
      'a qualification that is evaluated',
      withEntries('{criterion: "1.1", type: kvalifikasjonskrav, kind: ¤evaluated}'),
      'qualification-not-absolute: Et kvalifikasjonskrav er oppfylt eller ikke og får aldri poeng. Sett «kind» til absolute.',
    ],
    [
      'an absolute requirement that counts within an award criterion',
      withEntries(price, answer, '{criterion: "5.1", type: krav, kind: absolute, ¤award: T-1}'),
      'award-on-absolute: Et absolutt krav får ikke poeng og teller ikke i noe tildelingskriterium. Fjern «award».',
    ],
    [
      'an award criterion within another',
      withEntries(price, answer.replace('weight', '¤award: T-1, weight')),
      'award-of-award: Et tildelingskriterium har sin egen vekt og teller ikke i et annet. Fjern «award».',
    ],
    [
      'an award criterion that does not exist',
      withEntries(price, answer, '{criterion: "5.1", type: krav, kind: evaluated, award: ¤T-9}'),
      'unknown-award: «T-9» er ikke et tildelingskriterium i denne filen. De er T-1 og K-5.6.',
    ],
    [
      'an award criterion where there are none',
      withEntries(
        '{element: etikk, type: krav, kind: evaluated, award: ¤E-1}',
        '{id: E-1, type: krav, kind: absolute, text: Eget}',
      ),
      'unknown-award: «E-1» er ikke et tildelingskriterium i denne filen, som ikke har noen.',
    ],
    [
      'weights that are too small together',
      withEntries(price, answer.replace('40', '¤39')),
      'weights-sum: Vektene til tildelingskriteriene er 99 til sammen. De skal være 100.',
    ],
    [
      'weights that are too large together',
      withEntries(price.replace('60', '61'), answer.replace('40', '¤40'), ethics),
      'weights-sum: Vektene til tildelingskriteriene er 101 til sammen. De skal være 100.',
    ],
    [
      'a date that does not exist',
      withHead('2026-11-21', '¤2026-02-30'),
      'no-such-date: Datoen 2026-02-30 finnes ikke i kalenderen.',
    ],
    [
      'another instrument, and not that all its criteria are unknown',
      withHead('{id: god-bht, version: "2017"}', '{id: ¤annet, version: "2017"}').replace(
        'criterion: "5.6"',
        'criterion: "99.6"',
      ),
      'other-instrument: Filen er laget med verktøyet annet 2017, men her brukes god-bht 2017.',
    ],
  ])('find %s', async (_name, marked, sentence) => {
    const { places, told, expected } = await problemsOf(marked, 'specification', godBht);
    expect(told).toEqual([sentence]);
    expect(places).toEqual(expected);
  });
});

describe('the schema of specifications', () => {
  it.each([
    [
      'none of element, criterion and id',
      withEntries('¤{type: krav, kind: absolute}'),
      'neither-given: Her må det stå «element», «criterion» eller «id».',
    ],
    [
      'both a criterion and an id',
      withEntries('¤{criterion: "5.1", id: E-1, type: krav, kind: absolute, text: Eget}'),
      'both-given: Her står både «criterion» og «id». Bare én av dem kan være med.',
    ],
    [
      'both criteria and an element left out',
      excluding('¤{criteria: ["4.1"], element: tiltak, reason: Ikke her}'),
      'both-given: Her står både «criteria» og «element». Bare én av dem kan være med.',
    ],
    [
      'nothing that is left out',
      excluding('¤{reason: Ikke her}'),
      'neither-given: Her må det stå «criteria» eller «element».',
    ],
    [
      'no reason for leaving out',
      excluding('¤{element: tiltak}'),
      'missing-key: Nøkkelen «reason» mangler.',
    ],
    [
      'a blank reason',
      excluding('{element: tiltak, reason: ¤" "}'),
      'blank-text: Teksten er tom. Fyll den ut, eller ta bort nøkkelen.',
    ],
    [
      'an empty list of what is left out',
      excluding('{¤criteria: [], reason: Ikke her}'),
      'too-few: Listen må ha minst ett punkt.',
    ],
    [
      'an own requirement without a text',
      withEntries('¤{id: E-1, type: krav, kind: absolute}'),
      'missing-key: Nøkkelen «text» mangler.',
    ],
    [
      'no kind',
      withEntries('¤{element: etikk, type: krav}'),
      'missing-key: Nøkkelen «kind» mangler.',
    ],
    [
      'a type that does not exist',
      withEntries('{element: etikk, type: ¤ønske, kind: absolute}'),
      'not-allowed-value: Verdien «ønske» er ikke gyldig. Den skal være kvalifikasjonskrav, krav, tildelingskriterium, kontraktsvilkår eller opsjon.',
    ],
    [
      'a label instead of a kind',
      withEntries('{element: etikk, type: krav, kind: ¤A}'),
      'not-allowed-value: Verdien «A» er ikke gyldig. Den skal være absolute eller evaluated.',
    ],
    [
      'a criterion that is a number',
      withEntries('{criterion: ¤5.1, type: krav, kind: absolute}'),
      'wrong-type: Her skal det stå tekst. Sett verdien i anførselstegn: "5.1".',
    ],
    [
      'a criterion that is a number with a nought at the end',
      withEntries('{criterion: ¤10.10, type: krav, kind: absolute}'),
      'wrong-type: Her skal det stå tekst. Sett verdien i anførselstegn: "10.10".',
    ],
    [
      'a criterion in another form',
      withEntries('{criterion: ¤"5,1", type: krav, kind: absolute}'),
      'bad-id: «5,1» er ikke en gyldig id her. Skriv "1.2" eller "1.2.a", i anførselstegn.',
    ],
    [
      'an own id in another form',
      withEntries('{id: ¤e 1, type: krav, kind: absolute, text: Eget}'),
      'bad-id: «e 1» er ikke en gyldig id her. Begynn med en stor bokstav, for eksempel E-1.',
    ],
    [
      'a key that is misspelt',
      withEntries('{element: etikk, type: krav, kind: absolute, ¤documentasjon: Plan}'),
      'unknown-key: Ukjent nøkkel «documentasjon». Mente du «documentation»? Egne nøkler begynner med «x-».',
    ],
    [
      'a misspelt key of the whole',
      `${withEntries(ethics)}¤brand: [Fjordhelse]\n`,
      'unknown-key: Ukjent nøkkel «brand». Mente du «brands»? Egne nøkler begynner med «x-».',
    ],
    [
      'weight 0',
      withEntries(price.replace('60', '100'), answer.replace('40', '¤0')),
      'out-of-range: Verdien 0 er utenfor 1–100.',
    ],
    [
      'half a per cent',
      withEntries(price.replace('60', '99'), answer.replace('40', '¤0.5')),
      'wrong-type: Her skal det stå et helt tall, ikke 0.5.',
    ],
    ['no requirements', `${head}¤requirements: []\n`, 'too-few: Listen må ha minst ett punkt.'],
    [
      'a CPV code of seven digits',
      withHead('buyer:', 'cpv: ¤"8514700"\nbuyer:'),
      'bad-cpv: «8514700» er ikke en CPV-kode. Skriv åtte sifre i anførselstegn, for eksempel "85147000".',
    ],
    [
      'a CPV code that is a number',
      withHead('buyer:', 'cpv: ¤85147000\nbuyer:'),
      'wrong-type: Her skal det stå tekst. Sett verdien i anførselstegn: "85147000".',
    ],
    [
      'one label of two',
      withHead('buyer:', '¤labels: {absolute: Skal}\nbuyer:'),
      'missing-key: Nøkkelen «evaluated» mangler.',
    ],
    [
      'a scale of 0',
      withHead('buyer:', 'scale: ¤0\nbuyer:'),
      'out-of-range: Verdien 0 er utenfor 1–100.',
    ],
    [
      'levels under 1',
      withHead('buyer:', 'emphasis: {below: ¤1, elements: []}\nbuyer:'),
      'out-of-range: Verdien 1 er utenfor 2–4.',
    ],
    [
      'a buyer without a name',
      withHead('buyer: {name: Fjordverft AS}', '¤buyer: {employees: 240}'),
      'missing-key: Nøkkelen «name» mangler.',
    ],
    [
      'no employees',
      withHead('{name: Fjordverft AS}', '{name: Fjordverft AS, employees: ¤0}'),
      'out-of-range: Verdien 0 er for lav. Den må være minst 1.',
    ],
    [
      'a version that is a number',
      withHead('version: "1.0"', 'version: ¤1.5'),
      'wrong-type: Her skal det stå tekst. Sett verdien i anførselstegn: "1.5".',
    ],
    [
      'a date in another form',
      withHead('2026-11-21', '¤21.11.2026'),
      'bad-date: «21.11.2026» er ikke en dato. Skriv ÅÅÅÅ-MM-DD, for eksempel 2026-11-21.',
    ],
  ])('finds %s', async (_name, marked, sentence) => {
    const { places, told, expected } = await problemsOf(marked, 'specification', godBht);
    expect(told).toEqual([sentence]);
    expect(places).toEqual(expected);
  });

  it('finds a weight over 100, which also breaks the sum', async () => {
    const marked = withEntries(price, answer.replace('40', '¤¤101'));
    const { places, told, expected } = await problemsOf(marked, 'specification', godBht);
    expect(told).toEqual([
      'out-of-range: Verdien 101 er utenfor 1–100.',
      'weights-sum: Vektene til tildelingskriteriene er 161 til sammen. De skal være 100.',
    ]);
    expect(places).toEqual(expected);
  });
});

describe('several breaches', () => {
  it('are all told, in the order of the file', async () => {
    const marked = `${withEntries(
      price,
      '{id: ¤K-1, type: krav, kind: absolute, ¤weight: 5, text: ¤" "}',
      '{element: etikk, type: krav, kind: ¤sometimes, award: ¤T-2}',
      answer.replace('40', '¤39'),
      '{criterion: ¤"5.6", type: krav, kind: absolute}',
    )}excluded:\n  - {criteria: ["1.1", ¤"1.1", ¤"77.7"], reason: Ikke her}\n`;
    const { places, told, expected } = await problemsOf(marked, 'specification', godBht);
    expect(told.map((one) => one.split(':')[0])).toEqual([
      'reserved-id',
      'weight-on-absolute',
      'blank-text',
      'not-allowed-value',
      'unknown-award',
      'weights-sum',
      'criterion-twice',
      'criterion-twice',
      'no-such-criterion',
    ]);
    expect(places).toEqual(expected);
  });

  it('in a file of the wrong form everywhere throw nothing', async () => {
    const text = `${head}requirements: [1, null, [], {criterion: 5, award: {}, basis: 1, weight: x}]\nexcluded: [1, {criteria: 2}]\nemphasis: 3\n`;
    const { told } = await problemsOf(text, 'specification', godBht);
    expect(told.length).toBeGreaterThan(5);
  });
});

describe('loading a specification', () => {
  const load = async (text: string) => {
    const file = join(await testFolder({ 'a.spec.yaml': text }), 'a.spec.yaml');
    const options = { instrument: godBht, language: 'nb' } as const;
    const { content, source } = await readContent(file, ['specification'], options);
    return { specification: content, source };
  };

  it('gives it, and the text it stands in', async () => {
    const text = withEntries(price, answer, ethics);
    const { specification, source } = await load(text);
    expect(specification.requirements).toHaveLength(3);
    expect(specification.buyer).toEqual({ name: 'Fjordverft AS' });
    expect(source.text).toBe(text);
  });

  it.each([
    ['a newer format', ['specification@1', 'specification@2'], 'newer-format', '1:9'],
    ['another kind', ['specification@1', 'scoring@1'], 'wrong-kind', '1:9'],
    ['another instrument', ['"2017"', '"2030"'], 'other-instrument', '2:36'],
    ['a breach', ['kind: absolute', 'kind: absolute, award: T-1'], 'invalid-file', '10:50'],
  ] as const)('refuses %s by name and place', async (_name, [from, to], code, place) => {
    const text = withEntries(price, answer, ethics).replace(from, to);
    const [line, column] = place.split(':').map(Number);
    await expect(load(text)).rejects.toMatchObject({ code, place: { line, column } });
  });

  it('refuses with everything that is wrong', async () => {
    const { text } = withoutMarks(withEntries(price, ethics, ethics));
    await expect(load(text)).rejects.toMatchObject({
      code: 'invalid-file',
      details: {
        problems: [
          { code: 'weights-sum', line: 8 },
          { code: 'element-twice', line: 10 },
        ],
      },
    });
  });

  it('refuses what is no YAML with the place of the mistake', async () => {
    await expect(load(`${head}requirements: [\n`)).rejects.toMatchObject({ code: 'invalid-file' });
    await expect(load('')).rejects.toMatchObject({ code: 'invalid-file' });
  });
});

describe('validating files of a procurement', () => {
  const options = { instrument: godBht, language: 'nb', today: '2026-11-21' } as const;
  const told = async (text: string) => {
    const file = join(await testFolder({ 'a.yaml': text }), 'a.yaml');
    const problems = await checkFile(file, options);
    return problems.map(
      ({ line, column, severity, code }) => `${line}:${column} ${severity} ${code}`,
    );
  };

  const points = `format: godbht/points@1
specification: {title: Bedriftshelsetjeneste, version: "1.0"}
suppliers:
  - name: Nordlys
    points:
      T-1: {points: 7.5, reason: Lav pris}
`;

  it('finds nothing in what is right', async () => {
    expect(await told(withEntries(price, answer, ethics))).toEqual([]);
    expect(await told(points)).toEqual([]);
    expect(await checkFile('elements/god-bht/procurement.yaml', options)).toEqual([]);
  });

  it('finds what breaks the rules of its kind', async () => {
    expect(await told(withEntries(price, ethics))).toEqual(['8:67 error weights-sum']);
    expect(await told(points.replace('7.5', '-1'))).toEqual(['6:21 error out-of-range']);
    expect(await told(points.replace('reason', 'because'))).toEqual(['6:26 error unknown-key']);
    expect(await told(points.replace('name: Nordlys', 'x-a: 1'))).toEqual([
      '4:5 error missing-key',
    ]);
    const procurement = await readFile('elements/god-bht/procurement.yaml', 'utf8');
    const codes = (await told(procurement.replace(/weight: \d+/, 'weight: 99'))).map(
      (one) => one.split(' ')[2],
    );
    expect(codes).toEqual(['weights-sum']);
  });

  it.each(['specification', 'procurement', 'points'])(
    'refuses a newer format of a %s',
    async (kind) => {
      expect(await told(`format: godbht/${kind}@2\nnytt: 1\n`)).toEqual(['1:9 error newer-format']);
    },
  );
});
