import { agendaDocument, agendaJson } from '../documents/agenda.ts';
import { wordingFor } from '../documents/wording.ts';
import type { ExitCode } from '../errors.ts';
import { agendaOf } from '../evaluation/agenda.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import type { Context } from './context.ts';
import { showDocument, writeJson } from './output.ts';

export type AgendaOptions = { readonly minutes?: number };

/** What the team has to discuss, widest spread first. */
export const agenda = async (
  context: Context,
  file: string,
  options: AgendaOptions,
): Promise<ExitCode> => {
  const instrument = await context.loadInstrument();
  const { evaluation } = await loadEvaluation(file, {
    instrument,
    language: context.language,
    expect: ['team'],
  });
  const items = agendaOf(evaluation, instrument, options.minutes);
  if (context.json) writeJson(context, agendaJson(evaluation, items));
  else {
    const wording = wordingFor(instrument, context.language);
    await showDocument(context, agendaDocument(evaluation, items, wording));
  }
  return 0;
};
