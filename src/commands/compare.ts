import type { CommandDeclaration } from '../cli/command.ts';
import { sideBySideDocument, sideBySideJson } from '../documents/side-by-side.ts';
import { wordingFor } from '../documents/wording.ts';
import { GodbhtError, isGodbhtError } from '../errors.ts';
import { compareEvaluations } from '../evaluation/compare.ts';
import { earlierVersions } from '../evaluation/earlier-version.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import { loadAll } from './merge-inputs.ts';
import { chooseFormat, documentFormats, showDocument, writeDocument, writeJson } from './output.ts';

type CompareOptions = {
  readonly output?: string;
  readonly format?: string;
  readonly force?: boolean;
};

/**
 * Years, sites or sides next to each other.
 *
 * @throws GodbhtError `one-to-compare`, `compared-with-itself`, `unmapped-version`, `format-only`, and
 *   whatever loading and writing throw
 */
export const command: CommandDeclaration<readonly [files: readonly string[]], CompareOptions> = {
  example: 'godbht compare 2025.team.yaml 2026.team.yaml -o sammenligning.pdf',
  declare: (command, { arguments: a, options: o }) =>
    command
      .argument('<files...>', a.compared)
      .option('-o, --output <file>', o.output)
      .option('--format <format>', o.format)
      .option('--force', o.force),
  run: async (context, [files], { output, format: wanted, force = false }) => {
    if (output === undefined && wanted !== undefined) throw new GodbhtError('format-only', {});
    if (files.length < 2) throw new GodbhtError('one-to-compare', {});
    const format = output === undefined ? undefined : chooseFormat(output, wanted, documentFormats);
    if (output !== undefined) await assertNotAnInput(output, files);
    const { language } = context;
    const instrument = await context.loadInstrument();
    const reading = { instrument, earlier: earlierVersions(instrument), language };
    const inputs = await loadAll(context, files, reading).catch((error: unknown) => {
      throw asUnmapped(error, instrument.id);
    });
    const comparison = compareEvaluations(inputs, instrument, language);
    const wording = wordingFor(instrument, language);
    const document = () => sideBySideDocument(comparison, instrument, wording);
    if (output !== undefined && format !== undefined) {
      await writeDocument(context, document(), { file: output, format, force });
    }
    // A document on stdout stays alone there.
    if (context.json && output !== standardStream) {
      writeJson(context, sideBySideJson(comparison, wording));
    } else if (output === undefined) await showDocument(context, document());
    return 0;
  },
};

/** Of another version of the instrument: that it is another is not what is wrong here. */
const asUnmapped = (error: unknown, id: string): unknown => {
  if (!isGodbhtError(error)) return error;
  const { code, details, place } = error;
  if (code === 'several-inputs') {
    const { errors } = details as GodbhtError<'several-inputs'>['details'];
    return new GodbhtError(code, {
      errors: errors.map((one) => asUnmapped(one, id) as Error),
    });
  }
  if (code !== 'other-instrument') return error;
  const foreign = details as GodbhtError<'other-instrument'>['details'];
  if (!foreign.found.startsWith(`${id} `)) return error;
  return new GodbhtError('unmapped-version', foreign, place === undefined ? {} : { place });
};
