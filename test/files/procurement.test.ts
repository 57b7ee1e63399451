import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGodBhtProcurement } from '../../generated/god-bht-procurement.js';
import { checkContent } from '../../src/files/checks/check-content.ts';
import { readProcurement } from '../../src/files/instrument-folder.ts';
import { loadProcurement } from '../../src/files/load-instrument.ts';
import { specificationText } from '../../src/files/specification-text.ts';
import { parseSource } from '../../src/files/yaml/source.ts';
import { startChoices } from '../../src/specification/init-choices.ts';
import { proposeSpecification } from '../../src/specification/propose.ts';
import { requirementsOf } from '../../src/specification/requirements.ts';
import { instrument as small } from '../evaluation/small-instrument.ts';
import { problemsOf, withoutMarks } from './marked-text.ts';
import { godBht, testFolder } from './samples.ts';

const instrument = {
  ...small,
  laws: [{ id: 'aml', title: { nb: 'Loven', en: 'The act' }, status: 'verified' } as const],
};

const whole = `format: godbht/procurement@1
cpv: "79700000"
purpose: {nb: Et trygt bygg, en: A safe building}
advice:
  - {nb: Lag en vaktplan., en: Make a rota.}
documentation:
  plan: {nb: En plan, en: A plan}
own:
  - {id: KV-1, type: kvalifikasjonskrav, kind: absolute, documentation: plan, text: {nb: Godkjent, en: Approved}, basis: [{reference: aml, provision: § 3-3, status: verified}]}
  - {id: T-1, type: tildelingskriterium, kind: evaluated, weight: 60, text: {nb: Pris, en: Price}}
quality: {id: T-2, type: tildelingskriterium, kind: evaluated, weight: 20, documentation: plan, text: {nb: Kvalitet, en: Quality}}
requirements:
  - {criterion: "1.1", type: krav, kind: absolute, documentation: plan}
  - {criterion: "1.2.a", type: krav, kind: absolute}
  - {criterion: "2.1", type: tildelingskriterium, kind: evaluated, weight: 40, documentation: plan}
  - {criterion: "3.1", type: opsjon, kind: absolute}
excluded:
  - {criteria: ["1.2", "1.2.b", "3.2"], reason: {nb: Ikke her, en: Not here}}
responsibilities:
  planlegging: [{nb: Svare, en: Answer}]
definitions:
  - {term: {nb: plan, en: plan}, text: {nb: Et papir, en: A paper}}
wording:
  unclear: {nb: [god], en: [good]}
  standards: [ISO]
  equivalents: {nb: [eller tilsvarende], en: [or equivalent]}
`;

const changed = (from: string, to: string, text = whole): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('a proposal without fault', () => {
  it('has no problems', async () => {
    expect((await problemsOf(whole, 'procurement', instrument)).told).toEqual([]);
  });

  it('becomes a specification without fault, whatever the elements are', async () => {
    const folder = await testFolder({ 'procurement.yaml': whole });
    const procurement = await readProcurement(folder, instrument, 'nb');
    for (const treatment of ['proposed', 'absolute', 'evaluated'] as const) {
      const specification = proposeSpecification({
        instrument,
        procurement,
        language: 'nb',
        date: '2026-11-21',
        choices: {
          ...startChoices(instrument, undefined),
          buyer: { name: 'Fjordverft' },
          treatment: Object.fromEntries(instrument.elements.map(({ id }) => [id, treatment])),
        },
      });
      const text = specificationText(specification, {
        instrument,
        procurement,
        language: 'nb',
        weak: {},
      });
      const checked = await checkContent(parseSource('a', text), ['specification'], instrument);
      expect(checked).toEqual({ content: specification, findings: [] });
      expect(text).toContain('\ncpv: "79700000"\n');
      expect(text).toMatch(/# Lag en vaktplan\.\nrequirements:/);
      expect(text).not.toMatch(/God BHT|85147000|prisskjema/);
    }
  });
});

describe('the rules for what an instrument proposes', () => {
  it.each([
    [
      'a CPV code that is too short',
      changed('"79700000"', '¤"7970000"'),
      'bad-cpv: «7970000» er ikke en CPV-kode. Skriv åtte sifre i anførselstegn, for eksempel "85147000".',
    ],
    [
      'a criterion that is neither in nor left out',
      changed('requirements:', '¤requirements:', changed(', "3.2"]', ']')),
      'criterion-left-over: Kriteriet «3.2» er verken med eller utelatt. Ta det med, eller utelat det med en begrunnelse.',
    ],
    [
      'a criterion both in and left out',
      changed('["1.2"', '[¤"1.1", "1.2"'),
      'criterion-twice: Kriteriet «1.1» er nevnt to ganger. Det kan være med én gang, eller utelatt.',
    ],
    [
      'a criterion that does not exist',
      changed('["1.2"', '[¤"9.1", "1.2"'),
      'no-such-criterion: Kriteriet «9.1» finnes ikke i verktøyet.',
    ],
    [
      'a documentation demand of a requirement without a wording',
      changed(
        'documentation: plan}\n  - {criterion: "1.2.a"',
        'documentation: ¤plann}\n  - {criterion: "1.2.a"',
      ),
      'unknown-documentation: «plann» finnes ikke under «documentation».',
    ],
    [
      'a documentation demand that every object has',
      changed(
        'documentation: plan, text: {nb: Godkjent',
        'documentation: ¤constructor, text: {nb: Godkjent',
      ),
      'unknown-documentation: «constructor» finnes ikke under «documentation».',
    ],
    [
      'a documentation demand of quality without a wording',
      changed(
        'documentation: plan, text: {nb: Kvalitet',
        'documentation: ¤notat, text: {nb: Kvalitet',
      ),
      'unknown-documentation: «notat» finnes ikke under «documentation».',
    ],
    [
      'an own requirement twice',
      changed('id: T-1', 'id: ¤KV-1'),
      'duplicate-id: Kravet «KV-1» finnes to ganger.',
    ],
    [
      'quality with the id of another',
      changed('id: T-2', 'id: ¤T-1'),
      'duplicate-id: Kravet «T-1» finnes to ganger.',
    ],
    [
      'an own id that looks like a criterion’s',
      changed('id: KV-1', 'id: ¤K-1.1'),
      'reserved-id: Id-en «K-1.1» er satt av til kravene som kommer fra kriteriene. Velg en annen, for eksempel E-1.',
    ],
    [
      'quality with an id that looks like a criterion’s',
      changed('id: T-2', 'id: ¤K-2.1'),
      'reserved-id: Id-en «K-2.1» er satt av til kravene som kommer fra kriteriene. Velg en annen, for eksempel E-1.',
    ],
    [
      'an unknown law',
      changed('reference: aml', 'reference: ¤amx'),
      'unknown-law: «amx» finnes ikke under «laws» i instrument.yaml.',
    ],
    [
      'quality that is no award criterion',
      changed('{id: T-2, type: tildelingskriterium', '{id: T-2, type: ¤krav'),
      'not-allowed-value: Verdien «krav» er ikke gyldig. Den skal være tildelingskriterium.',
    ],
    [
      'quality that is absolute',
      changed(
        'weight: 20',
        'weight: 20',
        changed('kind: evaluated, weight: 20', 'kind: ¤absolute, weight: 20'),
      ),
      'not-allowed-value: Verdien «absolute» er ikke gyldig. Den skal være evaluated.',
    ],
    [
      'weights of own and other award criteria together',
      changed('weight: 40', 'weight: ¤30'),
      'weights-sum: Vektene til tildelingskriteriene er 90 til sammen. De skal være 100.',
    ],
    [
      'a weight on an absolute requirement',
      changed(
        '"1.2.a", type: krav, kind: absolute',
        '"1.2.a", type: krav, kind: absolute, ¤weight: 1',
      ),
      'weight-on-absolute: Et absolutt krav får ikke poeng og kan ikke ha vekt. Fjern «weight», eller gjør det til et tildelingskriterium som blir evaluert.',
    ],
    [
      'a qualification that is evaluated',
      changed('kvalifikasjonskrav, kind: absolute', 'kvalifikasjonskrav, kind: ¤evaluated'),
      'qualification-not-absolute: Et kvalifikasjonskrav er oppfylt eller ikke og får aldri poeng. Sett «kind» til absolute.',
    ],
    [
      'responsibilities of an element that does not exist',
      changed('  planlegging: [', '  ¤planleging: ['),
      'unknown-element: Elementet «planleging» finnes ikke i verktøyet. Mente du «planlegging»?',
    ],
    [
      'a text in one language',
      changed('reason: {nb: Ikke her, en: Not here}', '¤reason: {nb: Ikke her}'),
      'missing-key: Nøkkelen «en» mangler.',
    ],
  ])('find %s', async (_name, marked, sentence) => {
    const { places, told, expected } = await problemsOf(marked, 'procurement', instrument);
    expect(told).toEqual([sentence]);
    expect(places).toEqual(expected);
  });
});

describe('reading what an instrument proposes', () => {
  it('gives the plain proposal where there is nothing to read', async () => {
    const { documentation, own, quality, requirements, excluded, ...rest } = await readProcurement(
      await testFolder(),
      instrument,
      'nb',
    );
    expect({ documentation, own, quality, excluded }).toEqual({
      documentation: {},
      own: [],
      quality: undefined,
      excluded: [],
    });
    expect(requirements).toEqual(
      ['1.1', '1.2', '1.2.a', '1.2.b', '2.1', '3.1', '3.2'].map((criterion) => ({
        criterion,
        type: 'krav',
        kind: 'absolute',
      })),
    );
    expect(rest.wording.equivalents.nb).toContain('eller tilsvarende');
  });

  it('makes the plain proposal a specification of all criteria, without award criteria', async () => {
    const procurement = await readProcurement(await testFolder(), godBht, 'nb');
    const specification = proposeSpecification({
      instrument: godBht,
      procurement,
      language: 'nb',
      date: '2026-11-21',
      choices: { ...startChoices(godBht, undefined), buyer: { name: 'Fjordverft' } },
    });
    const text = specificationText(specification, {
      instrument: godBht,
      procurement,
      language: 'nb',
      weak: {},
    });
    const checked = await checkContent(parseSource('a', text), ['specification'], godBht);
    expect(checked.findings).toEqual([]);
    const rows = requirementsOf(specification, godBht, 'nb');
    expect(new Set(rows.map(({ type, kind }) => `${type} ${kind}`))).toEqual(
      new Set(['krav absolute']),
    );
    expect(rows).toHaveLength(128);
    expect(text).not.toMatch(/^cpv:|85147000|Lag det selv/m);
  });

  it('refuses a broken one with every line', async () => {
    const marked = changed('id: T-1', 'id: ¤KV-1', changed('weight: 40', 'weight: ¤41'));
    const { text } = withoutMarks(marked);
    const folder = await testFolder({ 'procurement.yaml': text });
    await expect(readProcurement(folder, instrument, 'nb')).rejects.toMatchObject({
      code: 'invalid-file',
      place: { file: join(folder, 'procurement.yaml'), line: 10, column: 10 },
      details: {
        problems: [
          { code: 'duplicate-id', line: 10 },
          { code: 'weights-sum', line: 15 },
        ],
      },
    });
  });

  it.each([
    ['a newer format', 'procurement@2', 'newer-format'],
    ['another kind', 'team@1', 'wrong-kind'],
  ])('refuses %s', async (_name, format, code) => {
    const folder = await testFolder({
      'procurement.yaml': changed('procurement@1', format),
    });
    await expect(readProcurement(folder, instrument, 'nb')).rejects.toMatchObject({ code });
  });

  it('is the built-in one for the built-in instrument, from its folder too', async () => {
    const builtIn = readGodBhtProcurement();
    expect(await loadProcurement(undefined, godBht, 'nb')).toEqual(builtIn);
    const read = await loadProcurement('elements/god-bht', godBht, 'nb');
    expect(read).toMatchObject(builtIn);
  });

  it('follows the file in a folder', async () => {
    const folder = await testFolder({
      'procurement.yaml': changed('nb: En plan', 'nb: To planer'),
    });
    const { documentation } = await loadProcurement(folder, instrument, 'nb');
    expect(documentation).toEqual({ plan: { nb: 'To planer', en: 'A plan' } });
  });
});
