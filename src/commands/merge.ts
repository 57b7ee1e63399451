import type { CommandDeclaration } from '../cli/command.ts';
import { GodbhtError } from '../errors.ts';
import { agendaOf } from '../evaluation/agenda.ts';
import { merge } from '../evaluation/merge.ts';
import { hasDecisions } from '../evaluation/merge-notices.ts';
import { whyNotReplace } from '../evaluation/replacing.ts';
import { createEvaluation, evaluationText } from '../files/create.ts';
import { backUp } from '../files/disk/save.ts';
import { expandInputs } from '../files/find.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import {
  type IdentityPolicy,
  identityPolicies,
  isTeam,
  type TeamEvaluation,
  teamVoiceCount,
  voiceCount,
} from '../model/team.ts';
import { mergeText } from '../text/merge.ts';
import { saidText } from '../text/said.ts';
import { commandWord } from '../text/visible-text.ts';
import { aloneAt } from './change-evaluation.ts';
import { chooseNames, type NameOptions } from './choose-names.ts';
import { type Context, say } from './context.ts';
import { folderLines, inputLines, loadAll } from './merge-inputs.ts';
import { mergeIntoTeam } from './merge-into.ts';
import { noticeLines } from './merge-notice-lines.ts';
import { keepEarlier } from './output.ts';

type MergeOptions = NameOptions & {
  readonly output?: string;
  readonly into?: string;
  readonly tolerance?: number;
  readonly identity?: IdentityPolicy;
  readonly pool?: boolean;
  readonly force?: boolean;
};

/** Joins scorings into a team file, a new one or one that is there. */
export const command: CommandDeclaration<readonly [paths: readonly string[]], MergeOptions> = {
  example: 'godbht merge vurderinger/ -o vår.team.yaml --tolerance 1',
  declare: (command, { arguments: a, options: o, choices, read }) =>
    command
      .argument('<files...>', a.inputs)
      .option('-o, --output <team>', o.output)
      .option('--into <team>', o.into)
      .option('--tolerance <n>', o.tolerance, read.tolerance)
      .choice('--identity <policy>', o.identity, identityPolicies, choices.identity)
      .option('--pool', o.pool)
      .option('--subject-bht <name>', o.rightBht, read.text)
      .option('--subject-virksomhet <name>', o.rightVirksomhet, read.text)
      .option('--allow-different-subject', o.allowDifferentSubject)
      .option('--force', o.force),
  run: async (context, [paths], options) => {
    const { into, output } = options;
    if (into !== undefined) {
      assertGoesWithInto(options);
      return mergeIntoTeam(context, into, paths, options);
    }
    if (output === undefined) throw new GodbhtError('output-needed', { command: 'merge' });
    return mergeToNew(context, output, paths, options);
  },
};

const notWithInto = {
  output: '--output',
  tolerance: '--tolerance',
  identity: '--identity',
  pool: '--pool',
  force: '--force',
} as const satisfies Partial<Record<keyof MergeOptions, string>>;

/** @throws GodbhtError `not-with-into`: what the file settles already, or a new one would need */
const assertGoesWithInto = (options: MergeOptions): void => {
  for (const [key, option] of Object.entries(notWithInto)) {
    if (key in options) throw new GodbhtError('not-with-into', { option });
  }
};

const mergeToNew = async (
  context: Context,
  output: string,
  paths: readonly string[],
  options: MergeOptions,
): Promise<0> => {
  const { language } = context;
  const words = mergeText[language];
  const { force = false } = options;
  const instrument = await context.loadInstrument();
  const { files, folders } = await expandInputs(paths, output);
  await assertNotAnInput(output, files);
  for (const line of folders.flatMap((one) => folderLines(one, words))) say(context, line);
  const reading = { instrument, language, ownKeys: options.identity === 'named' };
  const inputs = await loadAll(context, files, reading);
  const names = await chooseNames(context, inputs, options);
  const { team, notices } = merge(inputs, { ...options, names, language }, instrument);
  for (const line of inputLines(inputs, instrument, words, options.pool === true))
    say(context, line);
  for (const line of noticeLines(notices, words)) say(context, line);
  if (output === '-') {
    context.stdout.write(evaluationText(team));
    return 0;
  }
  const write = () => createEvaluation(output, team, { force });
  if (force) {
    await aloneAt(context, output, async () => {
      await makeWay(context, output, team, instrument);
      await write();
    });
  } else await write();
  const teams = teamVoiceCount(team);
  say(context, words.merged(voiceCount(team) - teams, teams, output));
  say(context, words.toDiscuss(agendaOf(team, instrument).length, itemsOf(instrument).length));
  say(context, saidText[language].next(`agenda ${commandWord(output)}`));
  return 0;
};

// Agreed levels and measures can't be made again from the scorings, so a new merge never ends them; but what
// is kept of the earlier file may not tell what the new one withholds.
const makeWay = async (
  context: Context,
  output: string,
  team: TeamEvaluation,
  instrument: Instrument,
): Promise<void> => {
  const earlier = await loadEvaluation(output, { instrument, language: context.language }).catch(
    () => undefined,
  );
  if (earlier === undefined || !isTeam(earlier.evaluation)) return keepEarlier(context, output);
  const reason = whyNotReplace(earlier.evaluation, team);
  if (reason !== undefined) {
    throw new GodbhtError(reason, { file: output }, { place: { file: output } });
  }
  if (!hasDecisions(earlier.evaluation)) return;
  say(context, saidText[context.language].backedUp(await backUp(output)));
};
