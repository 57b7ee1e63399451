import { GodbhtError } from '../errors.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Procurement } from '../model/specification.ts';

/**
 * The built-in instrument needs no YAML reader, which takes time to load.
 * @throws GodbhtError `not-found`, `unreadable`, `too-large`, `not-utf8`, `invalid-file`
 */
export const loadInstrument = async (
  folder: string | undefined,
  language: Language,
): Promise<Instrument> => {
  if (folder === undefined) {
    const { readGodBht } = await import('../../generated/god-bht.js');
    return readGodBht();
  }
  const { checkInstrumentFolder } = await import('./instrument-folder.ts');
  const { instrument, problems } = await checkInstrumentFolder(folder, language);
  if (instrument === undefined) throw new GodbhtError('invalid-file', { problems });
  return instrument;
};

/** @throws GodbhtError `unreadable`, `too-large`, `not-utf8`, `invalid-file` */
export const loadProcurement = async (
  folder: string | undefined,
  instrument: Instrument,
  language: Language,
): Promise<Procurement> => {
  if (folder === undefined) {
    const { readGodBhtProcurement } = await import('../../generated/god-bht-procurement.js');
    return readGodBhtProcurement();
  }
  const { readProcurement } = await import('./instrument-folder.ts');
  return readProcurement(folder, instrument, language);
};
