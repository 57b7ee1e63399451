import type { CommandDeclaration } from '../cli/command.ts';
import { hasDecisions, type MergeNotice, merge } from '../evaluation/merge.ts';
import { createEvaluation, evaluationText } from '../files/create.ts';
import { backUp } from '../files/disk/save.ts';
import { expandInputs } from '../files/find.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import type { Instrument } from '../model/instrument.ts';
import { type IdentityPolicy, identityPolicies, isTeam, voiceCount } from '../model/team.ts';
import { type SaidText, saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';

type MergeOptions = {
  readonly output: string;
  readonly tolerance?: number;
  readonly identity?: IdentityPolicy;
  readonly pool?: boolean;
  readonly allowDifferentSubject?: boolean;
  readonly force?: boolean;
};

/** Joins scorings into a team file. */
export const command: CommandDeclaration<readonly [paths: readonly string[]], MergeOptions> = {
  example: 'godbht merge vurderinger/ -o vår.team.yaml --tolerance 1',
  declare: (command, { arguments: a, options: o, read }) =>
    command
      .argument('<files...>', a.inputs)
      .requiredOption('-o, --output <team>', o.output)
      .option('--tolerance <n>', o.tolerance, read.tolerance)
      .choice('--identity <policy>', o.identity, identityPolicies)
      .option('--pool', o.pool)
      .option('--allow-different-subject', o.allowDifferentSubject)
      .option('--force', o.force),
  run: async (context, [paths], options) => {
    const { language } = context;
    const words = saidText[language];
    const { output, force = false } = options;
    const instrument = await context.loadInstrument();
    const files = await expandInputs(paths);
    await assertNotAnInput(output, files);
    const inputs = [];
    const readAhead = 16;
    // The next few are on their way from the disk while one is read.
    for (let at = 0; at < files.length; at += readAhead) {
      const few = files.slice(at, at + readAhead);
      const loads = few.map((file) => loadEvaluation(file, { instrument, language }));
      await Promise.allSettled(loads);
      for (const { file, evaluation } of await Promise.all(loads))
        inputs.push({ file, evaluation });
    }
    const { team, notices } = merge(inputs, options, instrument);
    for (const notice of notices) say(context, noticeInWords(notice, words));
    if (output === '-') {
      context.stdout.write(evaluationText(team));
      return 0;
    }
    if (force) await keepDecisions(context, output, instrument);
    await createEvaluation(output, team, { force });
    say(context, words.merged(voiceCount(team), output));
    say(context, words.next(`godbht agenda ${output}`));
    return 0;
  },
};

// Agreed levels and measures can't be made again from the scorings, so a new merge never ends them.
const keepDecisions = async (
  context: Context,
  output: string,
  instrument: Instrument,
): Promise<void> => {
  const earlier = await loadEvaluation(output, { instrument, language: context.language }).catch(
    () => undefined,
  );
  if (earlier === undefined || !isTeam(earlier.evaluation) || !hasDecisions(earlier.evaluation)) {
    return;
  }
  say(context, saidText[context.language].backedUp(await backUp(output)));
};

const noticeInWords = (notice: MergeNotice, words: SaidText): string => {
  switch (notice.kind) {
    case 'counted-once':
      return words.countedOnce(...notice.files);
    case 'voice-counted-once':
      return words.voiceCountedOnce(...notice.files);
    case 'texts-left-out':
      return words.textsLeftOut(notice.notes, notice.improvements, notice.reasons);
    case 'team-as-one':
      return words.teamAsOne(notice.file);
    case 'small-group':
      return words.smallGroup(notice.voices);
    case 'agreements-left-out':
      return words.agreementsLeftOut(notice.file);
  }
};
