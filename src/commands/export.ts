import { undecidedInWords } from '../documents/agenda.ts';
import { reportDocument } from '../documents/report.ts';
import { type Wording, wordingFor } from '../documents/wording.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import { agendaOf } from '../evaluation/agenda.ts';
import { countOf, profileOf } from '../evaluation/profile.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import type { Instrument } from '../model/instrument.ts';
import { isTeam, type TeamEvaluation } from '../model/team.ts';
import { saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';
import { chooseFormat, writeDocument } from './write-document.ts';

export type ExportOptions = {
  readonly output: string;
  readonly format?: string;
  readonly final?: boolean;
  readonly force?: boolean;
};

/** Writes the report of an evaluation. */
export const exportReport = async (
  context: Context,
  file: string,
  options: ExportOptions,
): Promise<ExitCode> => {
  const format = chooseFormat(options.output, options.format);
  await assertNotAnInput(options.output, [file]);
  const instrument = await context.loadInstrument();
  const { evaluation } = await loadEvaluation(file, { instrument, language: context.language });
  const wording = wordingFor(instrument, context.language);
  if (options.final === true && isTeam(evaluation)) {
    assertDecided(evaluation, instrument, wording);
    sayProposals(context, evaluation, instrument);
  }
  const document = reportDocument(evaluation, instrument, wording);
  await writeDocument(context, document, {
    file: options.output,
    format,
    force: options.force ?? false,
  });
  if (options.output !== '-') say(context, saidText[context.language].wrote(options.output));
  return 0;
};

const assertDecided = (team: TeamEvaluation, instrument: Instrument, wording: Wording): void => {
  const items = agendaOf(team, instrument).map((item) => undecidedInWords(item, wording));
  if (items.length > 0) throw new GodbhtError('undecided', { items });
};

const sayProposals = (context: Context, team: TeamEvaluation, instrument: Instrument): void => {
  const proposals = countOf(profileOf(team, instrument).rows, 'median');
  if (proposals > 0) say(context, saidText[context.language].proposalsInFinal(proposals));
};
