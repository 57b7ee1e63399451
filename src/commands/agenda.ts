import type { CommandDeclaration } from '../cli/command.ts';
import { agendaDocument, agendaJson } from '../documents/agenda.ts';
import { wordingFor } from '../documents/wording.ts';
import { agendaOf, splitItems } from '../evaluation/agenda.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { loadTeam } from '../files/load-evaluation.ts';
import { saidText } from '../text/said.ts';
import { commandWord } from '../text/visible-text.ts';
import { say } from './context.ts';
import { showDocument, writeJson } from './output.ts';

/** What the team has to discuss, widest spread first. */
export const command: CommandDeclaration<readonly [team: string], { readonly minutes?: number }> = {
  example: 'godbht agenda vår.team.yaml --minutes 90',
  declare: (command, { arguments: a, options: o, read }) =>
    command.argument('<team>', a.team).option('--minutes <total>', o.minutes, read.minutes),
  run: async (context, [file], { minutes }) => {
    const instrument = await context.loadInstrument();
    const { evaluation } = await loadTeam(file, { instrument, language: context.language });
    const items = agendaOf(evaluation, instrument, minutes);
    const split = splitItems(evaluation, instrument);
    if (context.json) writeJson(context, agendaJson(evaluation, items, split));
    else {
      const wording = wordingFor(instrument, context.language);
      await showDocument(context, agendaDocument(evaluation, items, split, wording));
      if (file !== standardStream) {
        say(context, saidText[context.language].next(`score ${commandWord(file)}`));
      }
    }
    return 0;
  },
};
