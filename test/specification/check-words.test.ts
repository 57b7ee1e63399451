import { describe, expect, it } from 'vitest';
import { findWeaknesses } from '../../src/specification/check.ts';
import {
  foundIn,
  godBht,
  own,
  specificationOf,
  weaknessesOf,
  wording,
} from './weakness-samples.ts';

describe('a standard without an equivalent', () => {
  const find = (text: string) => foundIn(text, 'standard-without-equivalent');

  it.each([
    ['Systemet skal følge ISO 9001.', 'ISO 9001'],
    ['Systemet skal følge NS-EN ISO 14001:2015.', 'NS-EN ISO 14001:2015'],
    ['Systemet skal følge ISO/IEC 27001:2022.', 'ISO/IEC 27001:2022'],
    ['Systemet skal følge ISO\u00a09001.', 'ISO 9001'],
    ['Systemet skal følge ISO9001.', 'ISO9001'],
    ['Systemet skal følge NS 11001-1.', 'NS 11001-1'],
    ['Systemet skal følge BS OHSAS 18001.', 'OHSAS 18001'],
    ['Leverandøren skal være ISO 9001-sertifisert.', 'ISO 9001'],
    ['Personalet skal følge retningslinjene fra ICOH.', 'ICOH'],
    ['Leverandøren skal være Miljøfyrtårn.', 'Miljøfyrtårn'],
    ['The system shall meet ISO 45001.', 'ISO 45001'],
    ['Systemet skal følge ISO 9001. Eller tilsvarende: se vedlegg.', 'ISO 9001'],
  ])('is in “%s”', (text, name) => {
    expect(find(text)).toEqual([name]);
  });

  it.each([
    'Systemet skal følge ISO 9001 eller tilsvarende.',
    'Systemet skal følge ISO 9001 Eller\ntilsvarende.',
    'Systemet skal følge ISO 9001 eller en annen tilsvarende standard.',
    'Systemet skal følge f.eks. ISO 9001 eller likeverdige standarder.',
    'Systemet skal følge en av disse eller tilsvarende:\n\n- ISO 9001\n- ISO 14001',
    'The system shall meet ISO 45001 or equivalent.',
    'The system shall meet ISO 45001, or an equivalent standard.',
    'Leverandøren skal følge arbeidsmiljøloven § 3-3 og forskriften § 13-1.',
    'Leverandøren skal være medlem av ISO.',
    'EN LEVERANDØR SKAL SVARE.',
    'Krav E-12 gjelder ANSATTE 2024, HMS 12 og KNS 1234.',
    'Iso 9001 er ikke skrevet som en standard, og en 100 prosent stilling er ingen.',
  ])('is not in “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is found in a documentation demand, once a place', () => {
    const documentation = 'Sertifikat etter ISO 9001. Legg ved ISO 9001.';
    expect(weaknessesOf([own('Ha et system.', { documentation })])).toEqual([
      {
        id: 'standard-without-equivalent',
        requirement: 'E-1',
        path: ['requirements', 0, 'documentation'],
        found: 'ISO 9001',
      },
    ]);
  });
});

describe('a brand', () => {
  const find = (text: string) =>
    foundIn(text, 'brand-named', { brands: ['Fjordhelse BHT', 'Åsa', 'C++ (pro)'] });

  it.each([
    ['Leverandøren skal bruke Fjordhelse BHT.', 'Fjordhelse BHT'],
    ['Leverandøren skal bruke fjordhelse\nbht sitt system.', 'fjordhelse bht'],
    ['Leverandøren skal bruke Fjordhelse BHTs system.', 'Fjordhelse BHT'],
    ['Leverandøren skal bruke A\u030asas system.', 'Åsa'],
    ['Leverandøren skal bruke ÅSA-systemet.', 'ÅSA'],
    ['Leverandøren skal bruke C++ (pro).', 'C++ (pro)'],
    ['Åsa, åsas og ÅSA’s', 'Åsa'],
  ])('is named in “%s”', (text, name) => {
    expect(find(text)).toEqual([name]);
  });

  it.each(['Gåsa og åsane skal merkes.', 'Fjordhelse skal bistå.', 'C++ prosjekter', 'Åsaker'])(
    'is not named in “%s”',
    (text) => {
      expect(find(text)).toEqual([]);
    },
  );

  it('is looked for in the title too', () => {
    const found = weaknessesOf([own('Ro.')], { title: 'Åsas avtale', brands: ['Åsa'] });
    expect(found).toEqual([
      { id: 'brand-named', requirement: null, path: ['title'], found: 'Åsa' },
    ]);
  });

  it('is not looked for where none is listed', () => {
    expect(
      foundIn('Leverandøren skal bruke hva som helst.', 'brand-named', { brands: [] }),
    ).toEqual([]);
  });
});

describe('an unclear word', () => {
  const find = (text: string) => foundIn(text, 'unclear-word');

  it.each([
    ['Leverandøren skal ha tilstrekkelig bemanning.', ['tilstrekkelig']],
    ['Leverandøren skal ha tilstrekke\u00adlige ressurser.', ['tilstrekkelige']],
    ['God service skal gis.', ['God']],
    ['Leverandøren skal ha gode rutiner og et godt system.', ['gode']],
    ['Leverandøren skal ha egnede lokaler.', ['egnede']],
    ['Leverandøren skal ha fleksible løsninger.', ['fleksible']],
    ['Leverandøren skal møte raskt, ved\nbehov.', ['raskt', 'ved behov']],
    ['Leverandøren skal ha høy kvalitet mv.', ['høy kvalitet', 'mv.']],
    ['The supplier shall have sufficient staff, sufficiently trained.', ['sufficient']],
    ['The supplier shall be reasonably quick.', ['reasonably']],
    ['The supplier shall use state-of-the-art methods.', ['state-of-the-art']],
  ])('is in “%s”', (text, words) => {
    expect(find(text)).toEqual(words);
  });

  it.each([
    'Leverandøren skal være godkjent og ha godtgjort det.',
    'Leverandøren skal bruke God BHT i egenvurderingen.',
    'The supplier shall use God BHT or Good OHS for self-assessment.',
    'Leverandøren skal ha et gode-tall og en egnethetstest.',
    'Leverandøren skal oppgi råd om åsgod og vågod.',
    'The supplier shall deliver goods.',
  ])('is not in “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  it("is not a word of the other language's list", () => {
    const fast = { ...wording, unclear: { nb: [], en: ['fast'] } };
    const check = (text: string) =>
      findWeaknesses(specificationOf([own(text)]), godBht, fast, 'nb').map(({ found }) => found);
    expect(check('Leverandøren skal ha en fast kontaktperson.')).toEqual([]);
    expect(check('The supplier shall give fast answers.')).toEqual(['fast']);
    expect(check('Fast responstid')).toEqual(['Fast']);
  });

  it("is looked for in the instrument's text, in the language of the specification", () => {
    const listed = { ...wording, unclear: { nb: ['uoppfordret'], en: ['unasked'] } };
    const check = (language: 'nb' | 'en') =>
      findWeaknesses(
        specificationOf([
          { element: 'kartlegging-og-risikovurdering', type: 'krav', kind: 'absolute' },
        ]),
        godBht,
        listed,
        language,
      );
    const path = ['requirements', 0, 'element'];
    const weakness = { id: 'unclear-word', requirement: 'K-8.2', path };
    expect(check('nb')).toEqual([{ ...weakness, found: 'uoppfordret' }]);
    expect(check('en')).toEqual([{ ...weakness, found: 'unasked' }]);
  });
});

describe('a self-assessed level', () => {
  const find = (text: string) => foundIn(text, 'self-assessed-level');

  it.each([
    ['Leverandøren skal være på nivå 4 i God BHT.', 'nivå 4'],
    ['Leverandøren skal ha minst nivå 3 på alle elementene.', 'minst nivå 3'],
    ['Leverandøren skal ha nivå 3 eller høyere på element 5.', 'nivå 3 eller høyere'],
    ['Leverandøren skal ha minst nivå tre i God BHT.', 'minst nivå tre'],
    ['Leverandøren skal ha vurderingen «Fullt oppnådd» i God BHT.', 'Fullt oppnådd'],
    ['Leverandøren skal ha nivået «fullt oppnådd» på element 5.', 'fullt oppnådd'],
    ['Leverandøren skal være på nivå 3–4 i God BHT.', 'nivå 3'],
    ['The supplier shall be at level 4 in Good OHS.', 'level 4'],
    ['The supplier shall have at least level 3 on every element.', 'at least level 3'],
    ['The supplier shall have a self-assessed level of Fully achieved.', 'Fully achieved'],
  ])('is demanded in “%s”', (text, level) => {
    expect(find(text)).toEqual([level]);
  });

  it.each([
    'Leverandøren skal legge ved egenvurderingen etter God BHT.',
    'Leverandøren skal sette nivå 1–4 på hvert element i God BHT.',
    'Leverandøren skal beskrive hvordan den arbeider for nivå 4 i God BHT.',
    'Innlogging skal skje på minst nivå 4.',
    'Leverandøren skal ha sikkerhetsnivå 3 eller høyere.',
    'Fagpersonalet skal ha utdanning på minst nivå 4 i NKR.',
    'Målet skal være fullt oppnådd innen ett år.',
    'Leverandøren skal arbeide på nivå 2 i organisasjonen.',
    'Leverandøren skal bistå på minst nivå 10.',
    'The supplier shall have at least CMMI level 3.',
  ])('is not demanded in “%s”', (text) => {
    expect(find(text)).toEqual([]);
  });

  it('is found in a qualification requirement and its documentation, but not where it is evaluated', () => {
    const documentation = 'Egenvurdering som viser nivå 4 i God BHT.';
    const qualification = own('Ha nivå 4 i God BHT.', {
      type: 'kvalifikasjonskrav',
      documentation,
    });
    expect(weaknessesOf([qualification]).map(({ path }) => path.at(-1))).toEqual([
      'text',
      'documentation',
    ]);
    const evaluated = own('Ha nivå 4 i God BHT.', { kind: 'evaluated', documentation, award: 'T' });
    expect(weaknessesOf([evaluated])).toEqual([]);
  });
});
