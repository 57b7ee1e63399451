import { describe, expect, it } from 'vitest';
import * as schemas from '../../../generated/schemas.js';
import { problemsIn } from '../../../src/files/checks/problems.ts';
import { checkSchema, type FileKind } from '../../../src/files/checks/schema-findings.ts';
import { parseSource } from '../../../src/files/yaml/source.ts';
import { anAggregate, aScoring, aTeam, godBht } from '../samples.ts';

type Values = Record<string, unknown>;

/** Problems of a value, as `place code: sentence`; a place is shown by what stands there. */
const sentences = async (value: unknown, kind: FileKind, language: 'nb' | 'en' = 'nb') => {
  const text = JSON.stringify(value);
  const source = parseSource('a', text);
  const findings = await checkSchema(source.value, kind);
  return problemsIn(source, findings, language).map(
    ({ column = 1, code, message }) =>
      `${text.slice(column - 1, column + 11)} | ${code} | ${message}`,
  );
};

const withRating = (rating: unknown): Values => ({
  ...aScoring,
  ratings: { etikk: { bht: rating } },
});
const withSaid = (said: unknown): Values => ({ ...aScoring, ratings: { etikk: said } });

/** How much is copied and written out while a value is checked: errors in lists, and characters. */
const workFor = async (value: unknown): Promise<number> => {
  const { concat } = Array.prototype;
  const { stringify } = JSON;
  let work = 0;
  Array.prototype.concat = function (this: unknown[], ...more) {
    work += this.length;
    return concat.apply(this, more);
  };
  JSON.stringify = (...given: [unknown]) => {
    const text = stringify(...given);
    work += text?.length ?? 0;
    return text;
  };
  try {
    await checkSchema(value, 'scoring');
  } finally {
    Array.prototype.concat = concat;
    JSON.stringify = stringify;
  }
  return work;
};

describe('many mistakes', () => {
  const keys = (count: number, inner: unknown) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${1000 + index}`, inner]));
  it.each<[string, (count: number) => unknown]>([
    ['texts', (count) => withSaid({ improvements: Array(count).fill(1) })],
    ['keys', (count) => ({ ...aScoring, ...keys(count, 1) })],
    ['elements', (count) => ({ ...aScoring, ratings: keys(count, { bht: { level: 9 } }) })],
    ['criteria', (count) => withSaid({ criteria: keys(count, 'nei') })],
  ])('are at most twice the work when they are twice as many: %s', async (_name, wrong) => {
    expect(await workFor(wrong(200))).toBeLessThanOrEqual(2 * (await workFor(wrong(100))));
  });
});

describe('a value of the right form', () => {
  it.each([
    ['a scoring', aScoring, 'scoring'],
    ['a scoring with nothing in it', { ...aScoring, ratings: {} }, 'scoring'],
    [
      'own keys',
      { ...aScoring, 'x-egen': [1], ratings: { 'x-a': 1, etikk: { 'x-b': null } } },
      'scoring',
    ],
    [
      'a level and unknown keys of one’s own',
      withRating({ level: 1, 'x-sikker': 'nei' }),
      'scoring',
    ],
    ['a team', aTeam, 'team'],
    ['a team without voices', { ...aTeam, voices: [] }, 'team'],
    ['an aggregate', anAggregate, 'team'],
  ] as const)('%s has no problems', async (_name, value, kind) => {
    expect(await sentences(value, kind)).toEqual([]);
  });
});

describe('what a schema finds', () => {
  it.each([
    [
      'a missing key',
      { ...aScoring, id: undefined },
      '{"format":"g | missing-key | Nøkkelen «id» mangler.',
    ],
    [
      'a key that is misspelt',
      withSaid({ note: 'a' }),
      '"note":"a"}} | unknown-key | Ukjent nøkkel «note». Mente du «notes»? Egne nøkler begynner med «x-».',
    ],
    [
      'a key that is like no other',
      { ...aScoring, rater: { hund: 'a' } },
      '"hund":"a"}, | unknown-key | Ukjent nøkkel «hund». Her kan det stå name eller role, eller egne nøkler som begynner med «x-».',
    ],
    [
      'a number for text',
      { ...aScoring, instrument: { id: 'god-bht', version: 2017 } },
      '2017},"subje | wrong-type | Her skal det stå tekst. Sett verdien i anførselstegn: "2017".',
    ],
    [
      'a list for text',
      withSaid({ notes: ['a'] }),
      '["a"]}}} | wrong-type | Her skal det stå tekst, ikke en liste.',
    ],
    [
      'text for a list',
      withSaid({ improvements: 'a' }),
      '"a"}}} | wrong-type | Her skal det stå en liste, ikke tekst.',
    ],
    [
      'no value',
      withSaid({ notes: null }),
      '"notes":null | missing-value | Verdien mangler. Her skal det stå tekst.',
    ],
    [
      'a level without a value',
      withRating({ level: null }),
      '"level":null | missing-value | Verdien mangler. Her skal det stå et helt tall.',
    ],
    [
      'blank text',
      withSaid({ notes: ' ' }),
      '" "}}} | blank-text | Teksten er tom. Fyll den ut, eller ta bort nøkkelen.',
    ],
    [
      'a blank suggestion',
      withSaid({ improvements: ['a', ''] }),
      '""]}}} | blank-text | Teksten er tom. Fyll den ut, eller ta bort nøkkelen.',
    ],
    [
      'a level that does not exist',
      withRating({ level: 5 }),
      '5}}}} | not-allowed-value | Verdien «5» er ikke gyldig. Den skal være 1, 2, 3 eller 4.',
    ],
    [
      'half a level',
      withRating({ level: 2.5 }),
      '2.5}}}} | not-allowed-value | Verdien «2.5» er ikke gyldig. Den skal være 1, 2, 3 eller 4.',
    ],
    [
      'a level in quotes',
      withRating({ level: '2' }),
      '"2"}}}} | not-allowed-value | Verdien «2» er ikke gyldig. Den skal være 1, 2, 3 eller 4.',
    ],
    [
      'a bare level',
      withRating(3),
      '3}}} | rating-shape | En vurdering skrives som {level: 3} eller {notApplicable: begrunnelse}.',
    ],
    [
      'both a level and not applicable',
      withRating({ level: 3, notApplicable: 'a' }),
      '"bht":{"leve | both-given | Her står både «level» og «notApplicable». Bare én av dem kan være med.',
    ],
    [
      'neither',
      withRating({}),
      '"bht":{}}}} | neither-given | Her må det stå «level» eller «notApplicable».',
    ],
    [
      'not applicable without a reason',
      withRating({ notApplicable: '' }),
      '""}}}} | blank-text | Teksten er tom. Fyll den ut, eller ta bort nøkkelen.',
    ],
    [
      'not applicable as true',
      withRating({ notApplicable: true }),
      'true}}}} | wrong-type | Her skal det stå tekst. Sett verdien i anførselstegn: "true".',
    ],
    [
      'an unknown mark',
      withSaid({ criteria: { '3.1': 'yes' } }),
      '"yes"}}}} | not-allowed-value | Verdien «yes» er ikke gyldig. Den skal være met, partly eller unmet.',
    ],
    [
      'an unknown perspective',
      { ...aScoring, perspective: 'oss' },
      '"oss","rater | not-allowed-value | Verdien «oss» er ikke gyldig. Den skal være bht, virksomhet eller external.',
    ],
    [
      'a date in another form',
      { ...aScoring, date: '21.11.2026' },
      '"21.11.2026" | bad-date | «21.11.2026» er ikke en dato. Skriv ÅÅÅÅ-MM-DD, for eksempel 2026-11-21.',
    ],
  ])('in a scoring: %s', async (_name, value, expected) => {
    expect(await sentences(value, 'scoring')).toEqual([expected]);
  });

  it.each([
    [
      'tolerance',
      { ...aTeam, tolerance: 4 },
      '4,"identity" | out-of-range | Verdien 4 er utenfor 0–3.',
    ],
    [
      'half a tolerance',
      { ...aTeam, tolerance: 1.5 },
      '1.5,"identit | wrong-type | Her skal det stå et helt tall, ikke 1.5.',
    ],
    [
      'identity',
      { ...aTeam, identity: 'anonym' },
      '"anonym","vo | not-allowed-value | Verdien «anonym» er ikke gyldig. Den skal være named, pseudonym eller aggregate.',
    ],
    [
      'voices as counts under pseudonym',
      { ...anAggregate, identity: 'pseudonym' },
      '{"count":4," | wrong-type | Her skal det stå en liste, ikke nøkler med verdier.',
    ],
    [
      'voices as a list under aggregate',
      { ...aTeam, identity: 'aggregate' },
      '[{"id":"aa11 | wrong-type | Her skal det stå nøkler med verdier, ikke en liste.',
    ],
    [
      'a negative count',
      { ...anAggregate, voices: { count: -1, elements: {} } },
      '-1,"elements | out-of-range | Verdien -1 er utenfor 0–1000000.',
    ],
    [
      'a measure’s id',
      { ...aTeam, actions: [{ id: 'A1', element: 'etikk', text: 'a', status: 'done' }] },
      '"A1","elemen | bad-id | «A1» er ikke en gyldig id her. Skriv T1, T2 og så videre.',
    ],
    [
      'two sources',
      {
        ...aTeam,
        actions: [
          {
            id: 'T1',
            element: 'etikk',
            text: 'a',
            status: 'done',
            draftedFrom: { criterion: '3.1', suggestion: 'a' },
          },
        ],
      },
      '"draftedFrom | both-given | Her står både «criterion» og «suggestion». Bare én av dem kan være med.',
    ],
    [
      'a level for a reason alone',
      { ...aTeam, agreed: { etikk: { bht: { reason: 'a' } } } },
      '"bht":{"reas | neither-given | Her må det stå «level» eller «notApplicable».',
    ],
  ])('in a team: %s', async (_name, value, expected) => {
    expect(await sentences(value, 'team')).toEqual([expected]);
  });

  it.each(['etikk', '10a', '5s', '2-b'])('accepts the element id %s', async (id) => {
    const value = { format: 'godbht/element@1', ...godBht.elements[2], id };
    expect(await sentences(value, 'element')).toEqual([]);
  });

  it.each([
    ['an id', { id: 'x-etikk' }, 'bad-id'],
    ['an id that looks like a number', { id: '10' }, 'bad-id'],
    ['an id that looks like numbers', { id: '10-2' }, 'bad-id'],
    ['no criteria', { criteria: [] }, 'too-few'],
    ['a title in one language', { title: { nb: 'a' } }, 'missing-key'],
    [
      'a status',
      { basis: [{ reference: 'aml', provision: 'a', status: 'sure' }] },
      'not-allowed-value',
    ],
    ['number 0', { number: 0 }, 'out-of-range'],
  ])('in an element: %s', async (_name, change, code) => {
    const value = { format: 'godbht/element@1', ...godBht.elements[2], ...change };
    const found = await sentences(value, 'element');
    expect(found.map((one) => one.split(' | ')[1])).toEqual([code]);
  });

  it('says it in English too', async () => {
    expect(await sentences(withRating({ level: 5 }), 'scoring', 'en')).toEqual([
      '5}}}} | not-allowed-value | The value “5” is not valid. It must be 1, 2, 3 or 4.',
    ]);
  });

  it('tells everything at once', async () => {
    const value = {
      ...aScoring,
      date: 'i går',
      perspective: 'oss',
      ratings: { etikk: { bht: 1, note: '' } },
    };
    expect(await sentences(value, 'scoring')).toHaveLength(4);
  });
});

describe('the schemas', () => {
  const { scoring, team, element, instrument } = schemas;
  const all = { scoring, team, element, instrument };

  it.each(Object.entries(schemas))(
    '%s says what each of its patterns stands for',
    (_name, schema) => {
      const patterns = schema.match(/"pattern": ".*",?\n.*/g) ?? [];
      expect(patterns.length).toBeGreaterThan(0);
      for (const pattern of patterns) expect(pattern).toMatch(/,\n *"x-shape": "[a-z]+"/);
    },
  );

  it.each(Object.entries(all))('%s tells levels in its own words', (_name, schema) => {
    expect(schema).not.toMatch(/Ikke startet\W+2\W+Noe framgang/i);
    expect(schema).not.toMatch(/Not started\W+2\W+Some progress/i);
  });

  it.each(Object.entries(all))('%s describes every property in both languages', (_name, schema) => {
    const describe = (part: unknown, path: string): readonly string[] =>
      Object.entries((part ?? {}) as Values).flatMap(([key, inner]) =>
        key === 'properties' && !path.includes('/if') && !path.includes('/then')
          ? Object.entries(inner as Values).flatMap(([name, property]) => {
              const { description, title } = property as { description?: string; title?: string };
              const own = (description ?? title ?? '').includes(' / ') ? [] : [`${path}/${name}`];
              return [...own, ...describe(property, `${path}/${name}`)];
            })
          : typeof inner === 'object'
            ? describe(inner, `${path}/${key}`)
            : [],
      );
    expect(describe(JSON.parse(schema), '')).toEqual([]);
  });

  it('the two evaluations define what they share alike', () => {
    const [own, teams] = [JSON.parse(scoring).$defs, JSON.parse(team).$defs];
    for (const name of Object.keys(own)) expect(teams[name]).toEqual(own[name]);
  });
});
