import type { CommandDeclaration } from '../cli/command.ts';
import { specificationDocument, specificationJson } from '../documents/specification.ts';
import { longestAnswerable, tooLongForForm } from '../documents/specification-form.ts';
import { type Specified, specify } from '../documents/specified.ts';
import { GodbhtError } from '../errors.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import { readContent } from '../files/read-source.ts';
import { criteriaOf, type Instrument } from '../model/instrument.ts';
import type { Specification } from '../model/specification.ts';
import { unmentionedCriteria } from '../specification/requirements.ts';
import { placeholdersIn } from '../text/placeholders.ts';
import { saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';
import { chooseFormat, documentFormats, showDocument, writeDocument, writeJson } from './output.ts';
import type { InitOptions } from './spec-init.ts';

type SpecOptions = InitOptions & { readonly format?: string; readonly init?: boolean };

/**
 * The requirement specification: as a document, as data or, with `--init`, as a new file to edit.
 *
 * @throws GodbhtError `specification-needed`, `init-only`, `option-elsewhere`, `format-only`,
 *   `form-text-too-long`, and whatever loading and writing throw
 */
export const command: CommandDeclaration<readonly [spec: string | undefined], SpecOptions> = {
  example: 'godbht spec krav.spec.yaml -o kravspesifikasjon.docx',
  declare: (command, { arguments: a, options: o, read }) =>
    command
      .argument('[spec]', a.specification)
      .option('-o, --output <file>', o.output)
      .option('--format <format>', o.format)
      .option('--init', o.init)
      .option('--from <team>', o.from)
      .option('--below <n>', o.below, read.below)
      .option('--force', o.force),
  run: async (context, [file], options) => {
    // A team file without a specification can only mean a new one.
    if (options.init === true || (file === undefined && options.from !== undefined)) {
      if (options.format !== undefined) {
        throw new GodbhtError('option-elsewhere', { option: '--format', command: 'spec --init' });
      }
      const { initSpecification } = await import('./spec-init.ts');
      return initSpecification(context, file, options);
    }
    if (options.from !== undefined) throw new GodbhtError('init-only', { option: '--from' });
    if (options.below !== undefined) throw new GodbhtError('init-only', { option: '--below' });
    if (file === undefined) throw new GodbhtError('specification-needed', {});
    const { output, format: wanted, force = false } = options;
    if (output === undefined && wanted !== undefined) throw new GodbhtError('format-only', {});
    const format = output === undefined ? undefined : chooseFormat(output, wanted, documentFormats);
    if (output !== undefined) await assertNotAnInput(output, [file]);
    const { language } = context;
    const instrument = await context.loadInstrument();
    const { content: specification } = await readContent(file, ['specification'], {
      instrument,
      language,
    });
    const procurement = await context.loadProcurement(instrument);
    const specified = specify(specification, instrument, procurement, language);
    if (format === 'xlsx') assertFitsForm(specified);
    if (output !== undefined && format !== undefined) {
      const document = specificationDocument(specified);
      await writeDocument(context, document, { file: output, format, force });
    }
    // A document on stdout stays alone there.
    if (context.json && output !== standardStream) writeJson(context, specificationJson(specified));
    else if (output === undefined) await showDocument(context, specificationDocument(specified));
    sayWhatIsMissing(context, specification, instrument);
    const { kept } = specified;
    if (kept.length > 0) say(context, saidText[language].keptInOtherLanguage(kept));
    return 0;
  },
};

const assertFitsForm = (specified: Specified): void => {
  const ids = tooLongForForm(specified);
  if (ids.length > 0)
    throw new GodbhtError('form-text-too-long', { ids, limit: longestAnswerable });
};

/** Tells what nobody has decided or filled in; it stands in the output as it is. */
const sayWhatIsMissing = (
  context: Context,
  specification: Specification,
  instrument: Instrument,
): void => {
  const words = saidText[context.language];
  const unmentioned = unmentionedCriteria(specification, instrument).map(({ id }) => id);
  const elements = instrument.elements.filter((element) =>
    criteriaOf(element).some(({ id }) => unmentioned.includes(id)),
  );
  if (elements.length > 0) say(context, words.notConsidered(unmentioned.length, elements.length));
  const places = placeholdersIn(specification).length;
  if (places > 0) say(context, words.placeholdersLeft(places));
};
