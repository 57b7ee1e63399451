import type { CommandDeclaration } from '../cli/command.ts';
import { amuPaper } from '../documents/amu-paper.ts';
import { reportDocument } from '../documents/report.ts';
import { wordingFor } from '../documents/wording.ts';
import { GodbhtError } from '../errors.ts';
import { profileOf } from '../evaluation/profile.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import { isTeam } from '../model/team.ts';
import { assertSettled } from './assert-settled.ts';
import { chooseFormat, documentFormats, writeDocument } from './output.ts';

/** Whom an export may be for, beside everybody: their paper is their own. */
const audiences = ['amu'] as const;

type ExportOptions = {
  readonly output: string;
  readonly for?: (typeof audiences)[number];
  readonly format?: string;
  readonly final?: boolean;
  readonly withoutNotes?: boolean;
  readonly force?: boolean;
};

export const command: CommandDeclaration<readonly [file: string], ExportOptions> = {
  example: 'godbht export vår.team.yaml -o rapport.pdf',
  declare: (command, { arguments: a, options: o, choices }) =>
    command
      .argument('<file>', a.evaluation)
      .requiredOption('-o, --output <file>', o.output)
      .option('--format <format>', o.format)
      .choice('--for <audience>', o.for, audiences, choices.audience)
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
    if (final) assertSettled(profileOf(evaluation, instrument), wording, 'report');
    if (options.for !== undefined && !isTeam(evaluation)) {
      throw new GodbhtError('team-only', { option: '--for' });
    }
    const document =
      options.for !== undefined && isTeam(evaluation)
        ? amuPaper(evaluation, instrument, wording, final)
        : reportDocument(evaluation, instrument, wording, { isFinal: final, withoutNotes });
    await writeDocument(context, document, { file: output, format, force });
    return 0;
  },
};
