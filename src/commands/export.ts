import type { CommandDeclaration } from '../cli/command.ts';
import { openElements } from '../documents/open-items.ts';
import { reportDocument } from '../documents/report.ts';
import { type Wording, wordingFor } from '../documents/wording.ts';
import { GodbhtError } from '../errors.ts';
import { type Profile, profileOf } from '../evaluation/profile.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import { chooseFormat, documentFormats, writeDocument } from './output.ts';

type ExportOptions = {
  readonly output: string;
  readonly format?: string;
  readonly final?: boolean;
  readonly withoutNotes?: boolean;
  readonly force?: boolean;
};

export const command: CommandDeclaration<readonly [file: string], ExportOptions> = {
  example: 'godbht export vår.team.yaml -o rapport.pdf',
  declare: (command, { arguments: a, options: o }) =>
    command
      .argument('<file>', a.evaluation)
      .requiredOption('-o, --output <file>', o.output)
      .option('--format <format>', o.format)
      .option('--final', o.final)
      .option('--without-notes', o.withoutNotes)
      .option('--force', o.force),
  run: async (context, [file], options) => {
    const { output, format: wanted, final = false, withoutNotes = false, force = false } = options;
    const format = chooseFormat(output, wanted, documentFormats);
    await assertNotAnInput(output, [file]);
    const instrument = await context.loadInstrument();
    const { evaluation } = await loadEvaluation(file, { instrument, language: context.language });
    const wording = wordingFor(instrument, context.language);
    if (final) assertFinal(profileOf(evaluation, instrument), wording);
    const document = reportDocument(evaluation, instrument, wording, {
      isFinal: final,
      withoutNotes,
    });
    await writeDocument(context, document, { file: output, format, force });
    return 0;
  },
};

const assertFinal = (profile: Profile, wording: Wording): void => {
  const open = openElements(profile, wording);
  if (open.length === 0) return;
  throw new GodbhtError('undecided', {
    items: open.map(({ element, words }) => `${wording.element(element)}: ${words}`),
  });
};
