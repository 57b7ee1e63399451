import { agendaOf } from '../evaluation/agenda.ts';
import { mergeInto } from '../evaluation/merge-into.ts';
import type { MergeNotice } from '../evaluation/merge-notices.ts';
import { expandInputs } from '../files/find.ts';
import { loadTeam } from '../files/load-evaluation.ts';
import { sameFiles } from '../files/output-file.ts';
import { itemsOf } from '../model/instrument.ts';
import { voiceCount } from '../model/team.ts';
import { mergeText } from '../text/merge.ts';
import { saidText } from '../text/said.ts';
import { commandWord } from '../text/visible-text.ts';
import { changeTeam } from './change-evaluation.ts';
import { chooseNames, type NameOptions } from './choose-names.ts';
import { type Context, say } from './context.ts';
import { folderLines, inputLines, loadAll } from './merge-inputs.ts';
import { noticeLines } from './merge-notice-lines.ts';

/** Adds voices to a team file that is there, and tells who came and what is to be looked at again. */
export const mergeIntoTeam = async (
  context: Context,
  file: string,
  paths: readonly string[],
  options: NameOptions,
): Promise<0> => {
  const { language } = context;
  const words = mergeText[language];
  const { allowDifferentSubject = false } = options;
  const instrument = await context.loadInstrument();
  const { files: found, folders } = await expandInputs(paths, file);
  for (const line of folders.flatMap((one) => folderLines(one, words))) say(context, line);
  const itself = await sameFiles(file, found);
  if (itself.length > 0) say(context, words.isItself(file));
  const files = found.filter((one) => !itself.includes(one));
  const team = await loadTeam(file, { instrument, language });
  const { identity } = team.evaluation;
  const [isCounts, ownKeys] = [identity === 'aggregate', identity === 'named'];
  const inputs = await loadAll(context, files, { instrument, language, ownKeys });
  const names = await chooseNames(context, [team, ...inputs], options);

  let notices: readonly MergeNotice[] = [];
  let before = 0;
  const after = await changeTeam(context, file, '--into', (evaluation) => {
    before = voiceCount(evaluation);
    const into = { allowDifferentSubject, names, language };
    const merged = mergeInto({ file, evaluation }, inputs, into, instrument);
    notices = merged.notices;
    return merged.team;
  });
  for (const line of inputLines(inputs, instrument, words, false)) say(context, line);
  for (const line of noticeLines(notices, words, isCounts ? undefined : file)) say(context, line);
  const added = voiceCount(after) - before;
  say(context, added === 0 ? words.nobodyNew(file) : words.added(added, file));
  if (added === 0) return 0;
  const agenda = agendaOf(after, instrument);
  const again = agenda.filter((item) => item.again === true).length;
  const toDiscuss = agenda.length - again;
  if (toDiscuss > 0 || again === 0)
    say(context, words.toDiscuss(toDiscuss, itemsOf(instrument).length));
  if (again > 0) say(context, words.toSeeAgain(again));
  say(context, saidText[language].next(`agenda ${commandWord(file)}`));
  return 0;
};
