import type { CommandDeclaration } from '../cli/command.ts';
import { undecidedInWords } from '../documents/agenda.ts';
import { reportDocument } from '../documents/report.ts';
import { type Wording, wordingFor } from '../documents/wording.ts';
import { GodbhtError } from '../errors.ts';
import { agendaOf } from '../evaluation/agenda.ts';
import { countOf, profileOf } from '../evaluation/profile.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import type { Instrument } from '../model/instrument.ts';
import { isTeam, type TeamEvaluation } from '../model/team.ts';
import { saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';
import { chooseFormat, documentFormats, writeDocument } from './output.ts';

type ExportOptions = {
  readonly output: string;
  readonly format?: string;
  readonly final?: boolean;
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
      .option('--force', o.force),
  run: async (context, [file], { output, format: wanted, final = false, force = false }) => {
    const format = chooseFormat(output, wanted, documentFormats);
    await assertNotAnInput(output, [file]);
    const instrument = await context.loadInstrument();
    const { evaluation } = await loadEvaluation(file, { instrument, language: context.language });
    const wording = wordingFor(instrument, context.language);
    if (final && isTeam(evaluation)) {
      assertDecided(evaluation, instrument, wording);
      sayProposals(context, evaluation, instrument);
    }
    const document = reportDocument(evaluation, instrument, wording);
    await writeDocument(context, document, { file: output, format, force });
    return 0;
  },
};

const assertDecided = (team: TeamEvaluation, instrument: Instrument, wording: Wording): void => {
  const items = agendaOf(team, instrument).map((item) => undecidedInWords(item, wording));
  if (items.length > 0) throw new GodbhtError('undecided', { items });
};

const sayProposals = (context: Context, team: TeamEvaluation, instrument: Instrument): void => {
  const proposals = countOf(profileOf(team, instrument).rows, 'median');
  if (proposals > 0) say(context, saidText[context.language].proposalsInFinal(proposals));
};
