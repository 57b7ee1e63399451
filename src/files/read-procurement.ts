import { join } from 'node:path';
import { GodbhtError } from '../errors.ts';
import { criteriaOf, type Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Procurement } from '../model/specification.ts';
import { procurementName } from './check-instrument.ts';
import { checkProcurement } from './check-specification.ts';
import { refusal } from './refusal.ts';
import { readSource } from './source.ts';

/**
 * What `procurement.yaml` in the folder of an instrument proposes. An instrument without one becomes
 * a specification of absolute requirements, one for each criterion.
 *
 * @throws GodbhtError `unreadable`, `too-large`, `not-utf8`, `invalid-file`
 */
export const readProcurement = async (
  folder: string,
  instrument: Instrument,
  language: Language,
): Promise<Procurement> => {
  try {
    const source = await readSource(join(folder, procurementName));
    const { content, findings } = await checkProcurement(source, instrument);
    if (content === undefined) throw refusal(source, findings, language);
    return content;
  } catch (error) {
    if (error instanceof GodbhtError && error.code === 'not-found')
      return plainProposal(instrument);
    throw error;
  }
};

const plainProposal = (instrument: Instrument): Procurement => ({
  documentation: {},
  own: [],
  requirements: instrument.elements
    .flatMap(criteriaOf)
    .map(({ id }) => ({ criterion: id, type: 'krav', kind: 'absolute' })),
  excluded: [],
  responsibilities: {},
  definitions: [],
  wording: {
    unclear: { nb: [], en: [] },
    standards: [],
    equivalents: { nb: ['eller tilsvarende'], en: ['or equivalent'] },
  },
});
