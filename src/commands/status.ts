import type { CommandDeclaration } from '../cli/command.ts';
import { type Status, type StatusGroup, statusOf } from '../evaluation/status.ts';
import { findReturns } from '../files/find-returns.ts';
import { readContent } from '../files/read-source.ts';
import { sortArrivals } from '../forms/arrivals.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import type { Invitation } from '../model/invitation.ts';
import type { Perspective } from '../model/scoring.ts';
import { type ImportText, importText } from '../text/import.ts';
import { mergeText } from '../text/merge.ts';
import { commandWord, visibleLine } from '../text/visible-text.ts';
import { type Context, say } from './context.ts';
import { showText, writeJson } from './output.ts';
import { readReturns } from './read-returns.ts';

type StatusOptions = { readonly list?: string };

/**
 * How many have answered and how far they are; never a level, a name or a group that is too small.
 *
 * @throws what findReturns and readContent throw
 */
export const command: CommandDeclaration<readonly [folder: string], StatusOptions> = {
  example: 'godbht status vurderinger --list roller.yaml',
  declare: (command, { arguments: a, options: o }) =>
    command.argument('<dir>', a.statusFolder).option('--list <file>', o.invitedRoles),
  run: async (context, [folder], { list }) => {
    const { language } = context;
    const words = importText[language];
    const instrument = await context.loadInstrument();
    const invitation = await readList(context, list, instrument);
    const { files } = await findReturns([folder], 'forms');
    const { arrivals, refused } = await readReturns(context, files);
    const { kept, undecided } = sortArrivals(arrivals, { newest: true });
    const people = [...kept, ...undecided.flatMap(([first]) => first ?? [])];
    const status = statusOf(
      people.map(({ scoring }) => scoring),
      invitation,
      instrument,
    );
    if (context.json) writeJson(context, status);
    else
      await showText(
        context,
        statusLines(status, instrument, context, list !== undefined)
          .join('\n')
          .concat('\n'),
      );
    const look = `import ${commandWord(folder)} --dry-run`;
    const isUnread = refused.some(({ problems }) =>
      problems.some(({ code }) => code !== 'nothing-answered'),
    );
    if (isUnread) say(context, words.status.unread(look));
    if (undecided.length > 0) say(context, words.status.undecided(look));
    return 0;
  },
};

const readList = async (
  { language }: Context,
  list: string | undefined,
  instrument: Instrument,
): Promise<Invitation | undefined> =>
  list === undefined
    ? undefined
    : (await readContent(list, ['invitation'], { instrument, language })).content;

const statusLines = (
  { invited, answered, missing, complete, given, groups, notices }: Status,
  instrument: Instrument,
  { language }: Context,
  isListed: boolean,
): readonly string[] => {
  const words = importText[language].status;
  if (answered === null || missing === null || complete === null) {
    return [words.few, ...notices.map((notice) => words[notice])];
  }
  return [
    // Without a list nobody knows who else there is.
    [
      words.answered(answered),
      ...(isListed || missing > 0 ? [words.missing(missing, invited)] : []),
    ].join(' '),
    [
      words.complete(complete, answered),
      ...(given === null ? [] : [words.given(given, answered * itemsOf(instrument).length)]),
    ].join(' '),
    ...(groups.length === 0 ? [] : ['', words.groups, ...groupLines(groups, words, language)]),
    ...notices.map((notice) => words[notice]),
  ];
};

const groupLines = (
  groups: readonly StatusGroup[],
  words: ImportText['status'],
  language: Context['language'],
): readonly string[] => {
  const sides: Readonly<Record<Perspective, string>> = mergeText[language].perspective;
  const named = groups.map(({ perspective, role, invited, answered }) => ({
    name:
      role === null
        ? `  ${perspective === null ? words.others : sides[perspective]}`
        : `    ${visibleLine(role)}`,
    count: words.group(answered, invited),
  }));
  const width = Math.max(...named.map(({ name }) => name.length));
  return named.map(({ name, count }) => `${name.padEnd(width)}  ${count}`);
};
