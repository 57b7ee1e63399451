import { specificationDocument } from '../documents/specification.ts';
import { specificationJson } from '../documents/specification-json.ts';
import { specify } from '../documents/specified.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import { loadSpecification } from '../files/load-specification.ts';
import { assertNotAnInput } from '../files/not-an-input.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Specification } from '../model/specification.ts';
import { unmentionedCriteria } from '../specification/requirements.ts';
import { saidText } from '../text/said.ts';
import { specificationFileText } from '../text/specification-file.ts';
import { type Context, say } from './context.ts';
import { showDocument, writeJson } from './output.ts';
import type { InitOptions } from './spec-init.ts';
import { chooseFormat, writeDocument } from './write-document.ts';

export type SpecOptions = InitOptions & { readonly format?: string; readonly init?: boolean };

/**
 * The requirement specification: as a document, as data or, with `--init`, as a new file to edit.
 *
 * @throws GodbhtError `specification-needed`, `init-only`, and whatever loading and writing throw
 */
export const spec = async (
  context: Context,
  file: string | undefined,
  options: SpecOptions,
): Promise<ExitCode> => {
  // A team file without a specification can only mean a new one.
  if (options.init === true || (file === undefined && options.from !== undefined)) {
    const { initSpecification } = await import('./spec-init.ts');
    return initSpecification(context, file, options);
  }
  assertInitOnly(options);
  if (file === undefined) throw new GodbhtError('specification-needed', {});
  const { output, format: wanted, force = false } = options;
  const format = output === undefined ? undefined : chooseFormat(output, wanted);
  if (output !== undefined) await assertNotAnInput(output, [file]);
  const { stdin, language } = context;
  const instrument = await context.loadInstrument();
  const { specification } = await loadSpecification(file, { stdin, instrument, language });
  const procurement = await context.loadProcurement(instrument);
  const specified = specify(specification, instrument, procurement, language);
  if (output !== undefined && format !== undefined) {
    const document = specificationDocument(specified);
    await writeDocument(context, document, { file: output, format, force });
    if (output !== '-') say(context, saidText[language].wrote(output));
  }
  // A document on stdout stays alone there.
  if (context.json && output !== '-') writeJson(context, specificationJson(specified));
  else if (output === undefined) await showDocument(context, specificationDocument(specified));
  sayWhatIsMissing(context, specification, instrument);
  return 0;
};

const assertInitOnly = ({ from, below }: SpecOptions): void => {
  if (from !== undefined) throw new GodbhtError('init-only', { option: '--from' });
  if (below !== undefined) throw new GodbhtError('init-only', { option: '--below' });
};

/** What nobody has decided or filled in is told, and stands as it is. */
export const sayWhatIsMissing = (
  context: Context,
  specification: Specification,
  instrument: Instrument,
): void => {
  const words = saidText[context.language];
  const unmentioned = unmentionedCriteria(specification, instrument).map(({ id }) => id);
  if (unmentioned.length > 0) say(context, words.notConsidered(unmentioned));
  const places = JSON.stringify(specification).match(placeholder)?.length ?? 0;
  if (places > 0) say(context, words.placeholdersLeft(places));
};

const placeholder = new RegExp(
  Object.values(specificationFileText)
    .map(({ placeholders }) => `\\${placeholders.name.split(':')[0]}`)
    .join('|'),
  'g',
);
