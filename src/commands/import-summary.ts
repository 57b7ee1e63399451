import type { likeNotices } from '../evaluation/merge-notices.ts';
import { answeredItems } from '../evaluation/profile.ts';
import type { FoundReturns } from '../files/find-returns.ts';
import {
  type Arrival,
  mayBeOnePerson,
  type SharedRole,
  type SortedArrivals,
  sortArrivals,
} from '../forms/arrivals.ts';
import { groupBy } from '../model/group-by.ts';
import { type Instrument, itemsOf } from '../model/instrument.ts';
import { spellingKey } from '../model/spelling.ts';
import { importText } from '../text/import.ts';
import { mergeText } from '../text/merge.ts';
import { commandWord, visibleLine } from '../text/visible-text.ts';
import { type Context, say } from './context.ts';
import { inputLines } from './merge-inputs.ts';
import type { ReadReturns, ReturnProblem } from './read-returns.ts';

/** A scoring that is written, or would be, under a name of its own. */
export type Imported = { readonly file: string; readonly arrival: ReturnedArrival };
export type ReturnedArrival = ReadReturns['arrivals'][number];

/** All that an import has to tell. */
export type ImportResult = {
  readonly imported: readonly Imported[];
  readonly sorted: SortedArrivals;
  readonly alike: ReturnType<typeof likeNotices>;
  readonly shared: readonly SharedRole[];
  readonly returns: ReadReturns;
  readonly found: FoundReturns;
};

/** More forms of a kind than this are left to `--json`. */
const mostTold = 100;
const mostRoles = 40;

/** Who has come in by role, how complete, and what must be asked again of whom. */
export const sayImport = async (
  context: Context,
  result: ImportResult,
  { folder, dryRun }: { readonly folder: string | null; readonly dryRun: boolean },
): Promise<void> => {
  const { language } = context;
  const words = importText[language];
  const instrument = await context.loadInstrument();
  const { imported, sorted, alike, shared, returns } = result;
  const tell = (line: string): void => say(context, visibleLine(line));
  const tellEach = (lines: readonly string[], indent = ''): void => {
    for (const line of lines.slice(0, mostTold)) say(context, indent + visibleLine(line));
    if (lines.length > mostTold) say(context, indent + words.andMore(lines.length - mostTold));
  };
  tellTable(context, imported, instrument);
  if (result.found.files.length === 0) say(context, words.noFiles);
  else if (imported.length === 0) say(context, words.nothingNew);
  else if (dryRun || folder === null) say(context, words.wouldWrite(imported.length, folder));
  else say(context, words.wrote(imported.length, commandWord(folder)));
  tellEach(
    sorted.copies.map(({ kept, other }) =>
      kept.isThere ? words.wasThere(kept.file, other.file) : words.copy(kept.file, other.file),
    ),
  );
  tellEach(sorted.older.map(({ kept, other }) => words.older(kept.file, other.file)));
  tellEach(
    sorted.undecided.map((own) =>
      mayBeOnePerson(own)
        ? words.undecided(filesOf(own), canTellLatest(own))
        : words.severalPeople(filesOf(own)),
    ),
  );
  for (const notice of alike) {
    if (notice.kind === 'same-person') tell(words.samePerson(...notice.files));
    if (notice.kind === 'same-answers') tell(words.sameAnswers(...notice.files));
  }
  const sides = mergeText[language].perspective;
  tellEach(
    shared.map(({ perspective, role, files }) => words.sharedRole(sides[perspective], role, files)),
  );
  if (returns.notices.length > 0) {
    say(context, words.toNotice);
    tellEach(returns.notices.map(problemInWords), '  ');
  }
  if (returns.refused.length > 0) {
    say(context, words.askAgain(returns.refused.length));
    for (const { file, role, problems } of returns.refused.slice(0, mostTold)) {
      say(context, `  ${visibleLine(words.whose(file, role))}`);
      tellEach(
        problems.map((one) => withoutFile(one)),
        '    ',
      );
    }
    if (returns.refused.length > mostTold)
      say(context, `  ${words.andMore(returns.refused.length - mostTold)}`);
  }
  if (imported.length > 0 && folder !== null && !dryRun)
    say(context, words.next(commandWord(folder)));
};

const tellTable = (
  context: Context,
  imported: readonly Imported[],
  instrument: Instrument,
): void => {
  if (imported.length === 0) return;
  const { language } = context;
  const inputs = imported.map(({ file, arrival }) => ({ file, evaluation: arrival.scoring }));
  const lines = inputLines(inputs, instrument, mergeText[language], false);
  for (const line of lines) say(context, line);
  if (lines.length === inputs.length) return;
  const all = itemsOf(instrument).length;
  const isComplete = ({ evaluation }: (typeof inputs)[number]): boolean =>
    answeredItems(evaluation, instrument) === all;
  const words = importText[language];
  const sides = mergeText[language].perspective;
  const roles = [
    ...groupBy(inputs, ({ evaluation: { perspective, rater } }) =>
      JSON.stringify([sides[perspective], spellingKey(rater?.role ?? '')]),
    ).values(),
  ];
  // Where everybody has a role of their own, the list of them says nothing.
  if (roles.length <= mostRoles) {
    for (const own of roles) {
      const [{ evaluation }] = own;
      const who = [sides[evaluation.perspective], evaluation.rater?.role ?? '–'].join('  ');
      say(
        context,
        `  ${visibleLine(words.ofRole(who, own.length, own.filter(isComplete).length))}`,
      );
    }
  }
  const incomplete = inputs.filter((one) => !isComplete(one));
  if (incomplete.length === 0) return;
  say(context, words.incomplete(incomplete.length));
  for (let at = 0; at < incomplete.length; at += 30) {
    const some = inputLines(incomplete.slice(at, at + 30), instrument, mergeText[language], false);
    for (const line of some) say(context, line);
  }
};

const withoutFile = ({ place, message }: ReturnProblem): string =>
  place === null ? message : `${place}: ${message}`;

const problemInWords = (problem: ReturnProblem): string =>
  `${problem.file}: ${withoutFile(problem)}`;

const filesOf = (own: readonly Arrival[]): readonly string[] => own.map(({ file }) => file);

const canTellLatest = (own: ImportResult['sorted']['undecided'][number]): boolean =>
  sortArrivals(own, { newest: true }).undecided.length === 0;

/** A contract. */
export const importJson = (
  { imported, sorted, alike, shared, returns, found }: ImportResult,
  instrument: Instrument,
): unknown => ({
  imported: imported.map(({ file, arrival: { file: from, scoring } }) => ({
    file,
    from,
    perspective: scoring.perspective,
    role: scoring.rater?.role ?? null,
    date: scoring.date,
    answered: answeredItems(scoring, instrument),
    items: itemsOf(instrument).length,
  })),
  copies: sorted.copies.map(({ kept, other }) => ({ file: other.file, of: kept.file })),
  older: sorted.older.map(({ kept, other }) => ({ file: other.file, than: kept.file })),
  undecided: sorted.undecided.map(filesOf),
  alike: alike.flatMap((notice) =>
    'files' in notice ? [{ kind: notice.kind, files: notice.files }] : [],
  ),
  sharedRoles: shared,
  notices: returns.notices,
  refused: returns.refused,
  leftOut: { locks: found.locks, subfolders: found.subfolders, others: found.others },
});
