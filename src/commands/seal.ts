import type { CommandDeclaration } from '../cli/command.ts';
import { wordingFor } from '../documents/wording.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import { profileOf } from '../evaluation/profile.ts';
import { controlCode, sealOf, sealState } from '../evaluation/seal.ts';
import { loadTeam } from '../files/load-evaluation.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { type SaidText, saidText } from '../text/said.ts';
import { assertSettled } from './assert-settled.ts';
import { changeTeam } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { writeJson } from './output.ts';

type SealOptions = {
  readonly by?: string;
  readonly date?: string;
  readonly remove?: boolean;
  readonly force?: boolean;
};

/** Seals an evaluation, or tells whether its seal holds; exit code 1 where it does not. */
export const command: CommandDeclaration<readonly [team: string], SealOptions> = {
  example: 'godbht seal vår.team.yaml --by HMS-leder',
  declare: (command, { arguments: a, options: o, remarks, read }) =>
    command
      .argument('<team>', a.team)
      .option('--by <role>', o.sealedBy, read.text)
      .option('--date <date>', o.sealedOn, read.date)
      .option('--remove', o.removeSeal)
      .option('--force', o.sealAgain)
      .addHelpText('after', `\n${remarks.seal}`),
  run: async (context, [file], { by, date = context.today, remove = false, force = false }) => {
    const { language } = context;
    const instrument = await context.loadInstrument();
    const { evaluation: team } = await loadTeam(file, { instrument, language });
    if (remove) return unseal(context, file);
    const state = sealState(team);
    const words = saidText[language];
    if (by === undefined || state === 'sealed') {
      if (team.seal === undefined) throw new GodbhtError('seal-needs-role', {});
      return tell(context, file, team, state === 'sealed' ? words.sealHolds : words.sealBroken);
    }
    const sealed = await changeTeam(context, file, 'seal', (draft) => {
      if (draft.seal !== undefined && !force) throw new GodbhtError('seal-broken', draft.seal);
      assertSettled(profileOf(draft, instrument), wordingFor(instrument, language), 'seal');
      return { ...draft, seal: sealOf(draft, { date, by }) };
    });
    return tell(context, file, sealed, words.sealed);
  },
};

const unseal = async (context: Context, file: string): Promise<ExitCode> => {
  let wasSealed = false;
  await changeTeam(context, file, 'seal', ({ seal: removed, ...team }) => {
    wasSealed = removed !== undefined;
    return team as TeamEvaluation;
  });
  const words = saidText[context.language];
  say(context, wasSealed ? words.sealRemoved(file) : words.notSealed(file));
  return 0;
};

const tell = (
  context: Context,
  file: string,
  team: TeamEvaluation,
  words: SaidText['sealed'],
): ExitCode => {
  const { seal } = team;
  const state = sealState(team);
  if (context.json) writeJson(context, { state, ...seal });
  if (seal !== undefined) say(context, words(file, { ...seal, code: controlCode(seal) }));
  return state === 'sealed' ? 0 : 1;
};
