import { profileDocument, profileJson } from '../documents/profile.ts';
import { wordingFor } from '../documents/wording.ts';
import type { ExitCode } from '../errors.ts';
import { profileOf } from '../evaluation/profile.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import type { Context } from './context.ts';
import { showDocument, writeJson } from './output.ts';

/** Table 3 of one person's scoring or of a team. */
export const profile = async (context: Context, file: string): Promise<ExitCode> => {
  const instrument = await context.loadInstrument();
  const { evaluation } = await loadEvaluation(file, { instrument, language: context.language });
  const wording = wordingFor(instrument, context.language);
  const found = profileOf(evaluation, instrument);
  if (context.json) writeJson(context, profileJson(found, wording));
  else await showDocument(context, profileDocument(found, instrument, wording));
  return 0;
};
