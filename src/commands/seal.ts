import type { CommandDeclaration } from '../cli/command.ts';
import { wordingFor } from '../documents/wording.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import { profileOf } from '../evaluation/profile.ts';
import { controlCode, type SealState, sealOf, sealState } from '../evaluation/seal.ts';
import { loadTeam } from '../files/load-evaluation.ts';
import type { Seal, TeamEvaluation } from '../model/team.ts';
import { saidText } from '../text/said.ts';
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
  run: async (context, [file], options) => {
    const { by, remove = false } = options;
    const { evaluation: team } = await loadTeam(file, {
      instrument: await context.loadInstrument(),
      language: context.language,
    });
    if (remove) return unseal(context, file);
    const state = sealState(team);
    if (by === undefined && team.seal === undefined) throw new GodbhtError('seal-needs-role', {});
    return by === undefined || state === 'sealed'
      ? tell(context, file, state, team.seal)
      : seal(context, file, { ...options, by });
  },
};

const seal = async (
  context: Context,
  file: string,
  { by, date = context.today, force = false }: SealOptions & { readonly by: string },
): Promise<ExitCode> => {
  const sealed = await changeTeam(context, file, 'seal', (team, instrument) => {
    if (team.seal !== undefined && !force) throw new GodbhtError('seal-broken', team.seal);
    assertSettled(profileOf(team, instrument), wordingFor(instrument, context.language), 'seal');
    return { ...team, seal: sealOf(team, { date, by }) };
  });
  return tell(context, file, 'sealed', sealed.seal);
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
  state: SealState,
  seal: Seal | undefined,
): ExitCode => {
  if (seal === undefined) return 0;
  const { sealed, sealBroken } = saidText[context.language];
  if (context.json) writeJson(context, { state, ...seal });
  if (state === 'sealed') say(context, sealed(file, { ...seal, code: controlCode(seal) }));
  else say(context, sealBroken(file));
  return state === 'sealed' ? 0 : 1;
};
