import type { CommandDeclaration } from '../cli/command.ts';
import { GodbhtError } from '../errors.ts';
import { agendaOf } from '../evaluation/agenda.ts';
import { merge } from '../evaluation/merge.ts';
import { hasDecisions, type MergeNotice } from '../evaluation/merge-notices.ts';
import { whyNotReplace } from '../evaluation/replacing.ts';
import { createEvaluation, evaluationText } from '../files/create.ts';
import { backUp } from '../files/disk/save.ts';
import { expandInputs } from '../files/find.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import { groupBy } from '../model/group-by.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import {
  type IdentityPolicy,
  identityPolicies,
  isTeam,
  type TeamEvaluation,
  teamVoiceCount,
  voiceCount,
} from '../model/team.ts';
import { type MergeText, mergeText } from '../text/merge.ts';
import { saidText } from '../text/said.ts';
import { commandWord } from '../text/visible-text.ts';
import { aloneAt } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { folderLines, inputLines, loadAll } from './merge-inputs.ts';
import { keepEarlier } from './output.ts';
import { withProgress } from './progress.ts';

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
  declare: (command, { arguments: a, options: o, choices, read }) =>
    command
      .argument('<files...>', a.inputs)
      .requiredOption('-o, --output <team>', o.output)
      .option('--tolerance <n>', o.tolerance, read.tolerance)
      .choice('--identity <policy>', o.identity, identityPolicies, choices.identity)
      .option('--pool', o.pool)
      .option('--allow-different-subject', o.allowDifferentSubject)
      .option('--force', o.force),
  run: async (context, [paths], options) => {
    const { language } = context;
    const words = mergeText[language];
    const { output, force = false } = options;
    const instrument = await context.loadInstrument();
    const { files, folders } = await expandInputs(paths, output);
    await assertNotAnInput(output, files);
    for (const line of folders.flatMap((one) => folderLines(one, words))) say(context, line);
    const reading = { instrument, language, ownKeys: options.identity === 'named' };
    const line = (read: number): string => words.reading(read, files.length);
    const inputs = await withProgress(context, { line }, (tell) => loadAll(files, reading, tell));
    const { team, notices } = merge(inputs, { ...options, language }, instrument);
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
  },
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

/** A kind of notice that many files give is told of the first of them. */
const mostOfAKind = 5;

const noticeLines = (notices: readonly MergeNotice[], words: MergeText): readonly string[] =>
  [...groupBy(notices, ({ kind }) => kind).values()].flatMap((alike) => {
    const rest = alike.length - mostOfAKind;
    return [
      ...alike.slice(0, mostOfAKind).map((notice) => noticeInWords(notice, words)),
      ...(rest > 0 ? [words.andMore(rest)] : []),
    ];
  });

const noticeInWords = (notice: MergeNotice, words: MergeText): string => {
  switch (notice.kind) {
    case 'counted-once': {
      const [kept, copy] = notice.files;
      return kept === copy ? words.givenTwice(copy) : words.countedOnce(kept, copy);
    }
    case 'voice-counted-once':
      return words.voiceCountedOnce(...notice.files);
    case 'same-person':
      return words.samePerson(...notice.files);
    case 'same-answers':
      return words.sameAnswers(...notice.files);
    case 'old':
      return words.old(notice.file, notice.date, notice.latest);
    case 'nothing-answered':
      return words.nothingAnswered(notice.file);
    case 'nothing-agreed':
      return words.nothingAgreed(notice.file);
    case 'teams-as-one':
      return words.teamsAsOne(notice.files);
    case 'agreements-left-out':
      return words.agreementsLeftOut(notice.file);
    case 'nameless-teams':
      return words.namelessTeams(notice.files);
    case 'unrecognised':
      return words.unrecognised(notice.files);
    case 'texts-left-out':
      return words.textsLeftOut(notice);
    case 'small-group':
      return words.smallGroup(notice.voices);
    case 'two-releases':
      return words.twoReleases;
  }
};
