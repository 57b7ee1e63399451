import { describe, expect, it } from 'vitest';
import { readGodBhtProcurement } from '../../generated/god-bht-procurement.js';
import type { RequirementEntry, Specification } from '../../src/model/specification.ts';
import { checkRulesOf, findWeaknesses } from '../../src/specification/check.ts';
import type { WeaknessId } from '../../src/specification/weakness.ts';
import { foundIn, godBht, own, specificationOf, wording } from './weakness-samples.ts';

const procurement = readGodBhtProcurement();

/** With the words and duties of God BHT itself. */
const found = (
  id: WeaknessId,
  requirements: readonly RequirementEntry[],
  more: Partial<Specification> = {},
) =>
  findWeaknesses(
    specificationOf(requirements, more),
    godBht,
    checkRulesOf(procurement),
    'nb',
  ).filter((weakness) => weakness.id === id);

describe('a wish in an absolute requirement', () => {
  it.each([
    ['Leverandøren bør ha kontor i kommunen.', 'bør'],
    ['Det er ønskelig at leverandøren har kontor i kommunen.', 'Det er ønskelig'],
    ['Leverandøren skal helst svare samme dag.', 'helst'],
    ['The supplier should have an office in Bergen.', 'should'],
    ['The supplier shall preferably answer the same day.', 'preferably'],
  ])('is found: %s', (text, word) => {
    expect(foundIn(text, 'wish-in-absolute')).toEqual([word]);
  });

  it.each([
    'Leverandøren skal ha kontor i kommunen.',
    'Leverandøren skal foreslå tiltak som bør gjennomføres.',
    'Leverandøren skal vise hvordan planen bør følges opp.',
    'The supplier shall propose measures that should be carried out.',
    'Should the client ask for it, the supplier shall attend.',
  ])('is not found: %s', (text) => {
    expect(foundIn(text, 'wish-in-absolute')).toEqual([]);
  });

  it('is what an evaluated requirement may say', () => {
    const text = 'Leverandøren bør ha kontor i kommunen.';
    expect(found('wish-in-absolute', [own(text, { kind: 'evaluated' })])).toEqual([]);
  });
});

describe('a mark or certificate', () => {
  it.each([
    ['Leverandøren skal være sertifisert som Miljøfyrtårn.', ['Miljøfyrtårn']],
    ['Leverandøren skal være miljøfyrtårnsertifisert.', ['miljøfyrtårnsertifisert']],
    ['Leverandøren skal være sertifisert som Miljøfyrtårn eller tilsvarende.', []],
  ])('is open where it says so: %s', (text, names) => {
    expect(
      found('standard-without-equivalent', [own(text)]).map((weakness) => weakness.found),
    ).toEqual(names);
  });
});

describe('words of God BHT’s own lists', () => {
  it.each([
    ['unclear-word', 'Leverandøren skal kartlegge støy, støv etc. i året.', ['etc.']],
    ['unclear-word', 'Leverandøren skal kartlegge støy og/eller støv.', ['og/eller']],
    ['unclear-word', 'Leverandøren skal kartlegge støy eller støv.', []],
    ['brand-named', 'Leverandøren skal holde møter i Microsoft Teams.', ['Microsoft Teams']],
    ['brand-named', 'Leverandøren skal holde møter på video.', []],
  ] as const)('%s: %s', (id, text, words) => {
    expect(found(id, [own(text)]).map((weakness) => weakness.found)).toEqual(words);
  });
});

describe('the same requirement twice', () => {
  it('is found at the later one, whatever its capitals and its stop', () => {
    const texts = ['Leverandøren skal ha forsikring.', 'leverandøren skal ha  forsikring'];
    const rows = texts.map((text, index) => own(text, { id: `E-${index}` }));
    expect(found('identical-requirements', rows)).toEqual([
      {
        id: 'identical-requirements',
        requirement: 'E-1',
        path: ['requirements', 1, 'text'],
        found: 'E-0',
      },
    ]);
    const other = own('Leverandøren skal ha kontor.', { id: 'E-2' });
    expect(found('identical-requirements', [...rows.slice(0, 1), other])).toEqual([]);
  });
});

describe('what nothing shows', () => {
  const text = 'Leverandøren skal ha skatteattest.';
  it.each([
    ['qualification-without-documentation', { type: 'kvalifikasjonskrav' }, 1],
    ['option-without-price', { type: 'opsjon' }, 1],
    ['qualification-without-documentation', { type: 'krav' }, 0],
    [
      'qualification-without-documentation',
      { type: 'kvalifikasjonskrav', documentation: 'Attest.' },
      0,
    ],
    ['option-without-price', { type: 'opsjon', documentation: 'Pris i prisskjemaet.' }, 0],
  ] as const)('%s: %j', (id, more, count) => {
    expect(found(id, [own(text, more)])).toHaveLength(count);
  });
});

describe('approval', () => {
  it.each([
    ['Leverandøren skal være godkjent av Arbeidstilsynet.', 'kvalifikasjonskrav', 0],
    ['Leverandøren skal være godkjent av Arbeidstilsynet.', 'krav', 1],
    ['Leverandøren skal ha forsikring.', 'kvalifikasjonskrav', 1],
  ] as const)('has to be a qualification requirement: %s (%s)', (text, type, count) => {
    expect(found('no-approval', [own(text, { type })])).toHaveLength(count);
  });

  it('is not looked for where the instrument knows of none', () => {
    const specification = specificationOf([own('Leverandøren skal ha forsikring.')]);
    expect(findWeaknesses(specification, godBht, wording, 'nb')).toEqual([]);
  });
});

describe('award criteria', () => {
  const awards = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      own(`Kvalitet ${index}.`, {
        id: `T-${index}`,
        type: 'tildelingskriterium',
        kind: 'evaluated',
        weight: 10 + index,
        documentation: 'Beskrivelse.',
      }),
    );

  it('are too many from the fifth on', () => {
    expect(found('many-award-criteria', awards(4))).toEqual([]);
    expect(found('many-award-criteria', awards(6))).toEqual([
      {
        id: 'many-award-criteria',
        requirement: 'T-4',
        path: ['requirements', 4, 'id'],
        found: '6',
      },
    ]);
  });
});

describe('a duty', () => {
  it('is no matter of points, and what is no duty may be', () => {
    const entry = (criterion: string) =>
      ({
        criterion,
        type: 'krav',
        kind: 'evaluated',
        award: 'T-1',
        documentation: 'Rutine.',
      }) as const;
    expect(found('duty-evaluated', [entry('13.5'), entry('9.2')])).toMatchObject([
      { requirement: 'K-13.5', path: ['requirements', 0, 'criterion'] },
    ]);
    expect(found('duty-evaluated', [{ ...entry('13.5'), kind: 'absolute' }])).toEqual([]);
  });
});

describe('what nobody has filled in or considered', () => {
  it('is found place by place, in both languages', () => {
    const requirements = [own('Leverandøren skal gi [fyll inn: beløp] og [fill in: what].')];
    const title = 'BHT for [fyll inn: navnet på oppdragsgiveren]';
    expect(found('placeholder', requirements, { title })).toEqual([
      {
        id: 'placeholder',
        requirement: null,
        path: ['title'],
        found: '[fyll inn: navnet på oppdragsgiveren]',
      },
      ...['[fyll inn: beløp]', '[fill in: what]'].map((words) => ({
        id: 'placeholder',
        requirement: 'E-1',
        path: ['requirements', 0, 'text'],
        found: words,
      })),
    ]);
    expect(found('placeholder', [own('Leverandøren skal gi [navn].')])).toEqual([]);
  });

  it('is one finding for all criteria, element by element', () => {
    const excluded = godBht.elements.slice(2).map(({ id }) => ({ element: id, reason: 'Nei.' }));
    const all = found(
      'unmentioned-criteria',
      [{ criterion: '1.1', type: 'krav', kind: 'absolute' }],
      {
        excluded,
      },
    );
    expect(all).toHaveLength(1);
    expect(all[0]?.found).toMatch(
      /^1 Kompetanse og tverrfaglighet \(1\.2, .*\); 2 Kvalitetssystem \(2\.1, /,
    );
    expect(found('unmentioned-criteria', [own('Ro.')])).toEqual([]);
  });

  it.each([
    [{ sector: 'public' }, ['climate-missing']],
    [{ sector: 'public', climate: 'Vektes 30 prosent.' }, []],
    [{ sector: 'private' }, []],
    [{}, []],
  ] as const)('is the climate for public buyers alone: %j', (buyer, ids) => {
    const told = { name: 'Fjord kommune', employees: 9, ...buyer };
    const weaknesses = findWeaknesses(
      specificationOf([own('Ro.')], { buyer: told }),
      godBht,
      wording,
      'nb',
    );
    expect(weaknesses.map(({ id }) => id)).toEqual(ids);
  });

  it('is the number of employees', () => {
    expect(found('employees-missing', [own('Ro.')], { buyer: { name: 'A' } })).toHaveLength(1);
    expect(found('employees-missing', [own('Ro.')])).toEqual([]);
  });
});
