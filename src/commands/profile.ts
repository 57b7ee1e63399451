import type { CommandDeclaration } from '../cli/command.ts';
import { profileDocument, profileJson } from '../documents/profile.ts';
import { wordingFor } from '../documents/wording.ts';
import { profileOf } from '../evaluation/profile.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { showDocument, writeJson } from './output.ts';

/** Table 3 of one person's scoring or of a team. */
export const command: CommandDeclaration<readonly [file: string]> = {
  example: 'godbht profile vår.team.yaml',
  declare: (command, { arguments: a }) => command.argument('<file>', a.evaluation),
  run: async (context, [file]) => {
    const instrument = await context.loadInstrument();
    const { evaluation } = await loadEvaluation(file, { instrument, language: context.language });
    const wording = wordingFor(instrument, context.language);
    const found = profileOf(evaluation, instrument);
    if (context.json) writeJson(context, profileJson(found, wording));
    else await showDocument(context, profileDocument(found, instrument, wording));
    return 0;
  },
};
