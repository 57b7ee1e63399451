import { readGodBht } from '../../generated/god-bht.js';
import type { Instrument } from '../../src/model/instrument.ts';
import type { Language } from '../../src/model/language.ts';
import {
  type RequirementEntry,
  type Specification,
  specificationFormat,
  type WordingRules,
} from '../../src/model/specification.ts';
import { findWeaknesses } from '../../src/specification/check.ts';
import type { Weakness, WeaknessId } from '../../src/specification/weakness.ts';

export const godBht: Instrument = readGodBht();

export const wording: WordingRules = {
  unclear: {
    nb: ['tilstrekkelig', 'god', 'egnet', 'fleksibel', 'rask', 'ved behov', 'høy kvalitet', 'mv.'],
    en: ['sufficient', 'good', 'reasonable', 'as needed', 'high quality', 'state-of-the-art'],
  },
  standards: ['ISO', 'IEC', 'EN', 'NS', 'NS-EN', 'OHSAS', 'ICOH', 'Miljøfyrtårn'],
  equivalents: {
    nb: ['eller tilsvarende', 'eller likeverdig'],
    en: ['or equivalent', 'or an equivalent'],
  },
};

export const specificationOf = (
  requirements: readonly RequirementEntry[],
  more: Partial<Specification> = {},
): Specification => ({
  format: specificationFormat,
  instrument: { id: 'god-bht', version: '2017' },
  title: 'Bedriftshelsetjeneste',
  version: '1.0',
  date: '2026-11-21',
  buyer: { name: 'Fjordverft AS', employees: 240 },
  excluded: godBht.elements.map(({ id }) => ({ element: id, reason: 'Prøve.' })),
  ...more,
  requirements,
});

/** An absolute requirement of the buyer's own. */
export const own = (text: string, more: Partial<RequirementEntry> = {}): RequirementEntry => ({
  id: 'E-1',
  type: 'krav',
  kind: 'absolute',
  text,
  ...more,
});

export const weaknessesOf = (
  requirements: readonly RequirementEntry[],
  more: Partial<Specification> = {},
  language: Language = 'nb',
): readonly Weakness[] =>
  findWeaknesses(specificationOf(requirements, more), godBht, wording, language);

/** What one rule finds in the text of a requirement. */
export const foundIn = (text: string, id: WeaknessId, more: Partial<Specification> = {}) =>
  weaknessesOf([own(text)], more)
    .filter((weakness) => weakness.id === id)
    .map(({ found }) => found);
