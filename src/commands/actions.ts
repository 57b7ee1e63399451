import type { CommandDeclaration } from '../cli/command.ts';
import { measureJson, measureListDocument, measureReportDocument } from '../documents/measures.ts';
import { wordingFor } from '../documents/wording.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import {
  addMeasure,
  editMeasure,
  type MeasureChange,
  rankMeasures,
  removeMeasure,
} from '../evaluation/measures.ts';
import {
  type Condition,
  conditionKeys,
  type Selection,
  selectMeasures,
} from '../evaluation/select-measures.ts';
import { loadTeam } from '../files/load-evaluation.ts';
import {
  type FollowUp,
  grades,
  type Measure,
  measureStatuses,
  type Outcome,
  outcomes,
} from '../model/measure.ts';
import { saidText } from '../text/said.ts';
import { writeCalendar } from './actions-calendar.ts';
import { draft } from './actions-draft.ts';
import { changeTeam } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { showDocument, writeJson } from './output.ts';

const measureActions = [
  ...(['list', 'add', 'edit', 'delete', 'draft', 'report', 'calendar'] as const),
] as const;
type MeasureAction = (typeof measureActions)[number];

type ActionsOptions = Omit<MeasureChange, 'followUp' | 'since'> & {
  readonly element?: string;
  readonly followedUp?: string;
  readonly effective?: Outcome;
  readonly sufficient?: Outcome;
  readonly sideEffects?: string;
  readonly remark?: string;
  readonly where?: readonly Condition[];
  readonly open?: boolean;
  readonly overdue?: boolean;
  readonly accept?: readonly string[];
  readonly decline?: readonly string[];
  readonly output?: string;
  readonly force?: boolean;
};

const selecting = ['where', 'open', 'overdue'] as const;
const said = [
  ...(['criterion', 'text', 'owner', 'due', 'priority', 'effort', 'effect', 'status'] as const),
  ...(['expertise', 'followedUp', 'effective', 'sufficient', 'sideEffects', 'remark'] as const),
] as const;

/** What each action has a use for; anything else is refused. */
const optionsFor: Readonly<Record<MeasureAction, readonly (keyof ActionsOptions)[]>> = {
  list: [...conditionKeys, ...selecting],
  report: [...conditionKeys, ...selecting],
  calendar: [...conditionKeys, ...selecting, 'output', 'force'],
  add: ['element', ...said],
  edit: [...said, ...selecting],
  delete: selecting,
  draft: ['element', 'accept', 'decline'],
};

export const command: CommandDeclaration<
  readonly [team: string, action: MeasureAction | undefined, ids: readonly string[]],
  ActionsOptions
> = {
  example: 'godbht actions vår.team.yaml edit T3 --owner HMS-leder --due 1.3.2027',
  declare: (command, { arguments: a, options: o, choices, read }) =>
    command
      .argument('<team>', a.team)
      .argument(`[${measureActions.join('|')}]`, a.action, read.oneOf(measureActions))
      .argument('[ids...]', a.measure)
      .option('--element <element>', o.measureElement)
      .option('--criterion <id>', o.measureCriterion)
      .option('--text <text>', o.text, read.text)
      .option('--owner <role>', o.owner)
      .option('--due <date>', o.due, read.dateOrNone)
      .choice('--priority <grade>', o.priority, grades, choices.grade)
      .choice('--effort <grade>', o.effort, grades, choices.grade)
      .choice('--effect <grade>', o.effect, grades, choices.grade)
      .choice('--status <status>', o.status, measureStatuses, choices.status)
      .option('--expertise <fields>', o.expertise, read.list)
      .option('--followed-up <date>', o.followedUp, read.date)
      .choice('--effective <answer>', o.effective, outcomes, choices.outcome)
      .choice('--sufficient <answer>', o.sufficient, outcomes, choices.outcome)
      .option('--side-effects <text>', o.sideEffects)
      .option('--remark <text>', o.remark)
      .repeatable('--where <condition>', o.where, read.condition)
      .option('--open', o.open)
      .option('--overdue', o.overdue)
      .option('--accept <keys...>', o.accept)
      .option('--decline <keys...>', o.decline)
      .option('-o, --output <file>', o.output)
      .option('--force', o.force),
  run: async (context, [file, action = 'list', ids], options) => {
    assertUseful(action, options);
    switch (action) {
      case 'list':
      case 'report':
        return show(context, file, action, filterOf(ids, options));
      case 'calendar':
        return writeCalendar(context, file, filterOf(ids, options), options);
      case 'add':
      case 'draft':
        if (ids.length > 0) throw new GodbhtError('measure-id-unused', { action });
        return action === 'add' ? add(context, file, options) : draft(context, file, options);
      case 'edit':
      case 'delete': {
        const { where = [], open, overdue, ...change } = options;
        const isNamed = ids.length > 0 || where.length > 0 || open === true || overdue === true;
        if (!isNamed) throw new GodbhtError('measure-id-needed', { action });
        const selection = { ids, where, open, overdue };
        if (action === 'delete') return remove(context, file, selection);
        if (Object.keys(change).length === 0) {
          throw new GodbhtError('nothing-to-record', { command: 'actions' });
        }
        return edit(context, file, selection, changeOf(change));
      }
    }
  },
};

const assertUseful = (action: MeasureAction, options: ActionsOptions): void => {
  const useful: readonly string[] = optionsFor[action];
  const given = Object.keys(options).find((option) => !useful.includes(option));
  if (given === undefined) return;
  const option = `--${given.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  throw new GodbhtError('option-elsewhere', { option, command: `actions ${action}` });
};

/** Where nothing is changed, what would be a new value elsewhere is one to look for. */
const filterOf = (ids: readonly string[], options: ActionsOptions): Selection => {
  const { where = [], open, overdue } = options;
  const given = conditionKeys.flatMap((key): readonly Condition[] => {
    const value = options[key];
    if (value === undefined) return [];
    const values = typeof value === 'string' ? [value] : value.length === 0 ? [''] : value;
    return values.map((one) => ({ key, value: one }));
  });
  return { ids, where: [...given, ...where], open, overdue };
};

const show = async (
  context: Context,
  file: string,
  action: 'list' | 'report',
  selection: Selection,
): Promise<ExitCode> => {
  const { language, today } = context;
  const instrument = await context.loadInstrument();
  const { evaluation: team } = await loadTeam(file, { instrument, language });
  const actions = selectMeasures(team, selection, instrument, today);
  if (context.json) {
    writeMeasures(context, rankMeasures(actions));
    return 0;
  }
  if (actions.length === 0 && team.actions.length > 0) {
    say(context, saidText[language].noneMatch);
    return 0;
  }
  const wording = wordingFor(instrument, language);
  const build = action === 'list' ? measureListDocument : measureReportDocument;
  await showDocument(context, build({ ...team, actions }, instrument, today, wording));
  return 0;
};

const add = async (
  context: Context,
  file: string,
  { element, text, ...others }: ActionsOptions,
): Promise<ExitCode> => {
  if (element === undefined || text === undefined) throw new GodbhtError('measure-needs', {});
  const after = await changeTeam(context, file, 'actions', (team, instrument) =>
    addMeasure(team, { ...changeOf(others), element, text }, instrument),
  );
  return tellSaved(context, after.actions.slice(-1));
};

const edit = async (
  context: Context,
  file: string,
  selection: Selection,
  change: MeasureChange,
): Promise<ExitCode> => {
  let ids: readonly string[] = [];
  const after = await changeTeam(context, file, 'actions', (team, instrument) => {
    ids = selectMeasures(team, selection, instrument, context.today).map(({ id }) => id);
    return ids.reduce((all, id) => editMeasure(all, id, change, instrument), team);
  });
  return tellSaved(
    context,
    after.actions.filter(({ id }) => ids.includes(id)),
  );
};

const remove = async (context: Context, file: string, selection: Selection): Promise<ExitCode> => {
  let removed: readonly Measure[] = [];
  await changeTeam(context, file, 'actions', (team, instrument) => {
    removed = selectMeasures(team, selection, instrument, context.today);
    return removed.reduce((left, { id }) => removeMeasure(left, id), team);
  });
  return tell(context, removed, saidText[context.language].measuresDeleted);
};

const tellSaved = (context: Context, saved: readonly Measure[]): ExitCode =>
  tell(context, saved, saidText[context.language].measuresSaved);

const tell = (
  context: Context,
  measures: readonly Measure[],
  inWords: (ids: readonly string[]) => string,
): ExitCode => {
  if (context.json) writeMeasures(context, measures);
  const { noneMatch } = saidText[context.language];
  say(context, measures.length === 0 ? noneMatch : inWords(measures.map(({ id }) => id)));
  return 0;
};

const writeMeasures = (context: Context, measures: readonly Measure[]): void =>
  writeJson(context, { actions: measures.map((one) => measureJson(one, context.today)) });

const changeOf = ({
  followedUp,
  effective,
  sufficient,
  sideEffects,
  remark,
  criterion,
  text,
  owner,
  due,
  priority,
  effort,
  effect,
  status,
  expertise,
}: ActionsOptions): MeasureChange => {
  const followUp: FollowUp = {
    ...(followedUp === undefined ? {} : { date: followedUp }),
    ...(effective === undefined ? {} : { effective }),
    ...(sufficient === undefined ? {} : { sufficient }),
    ...(sideEffects === undefined ? {} : { sideEffects }),
    ...(remark === undefined ? {} : { notes: remark }),
  };
  return {
    ...{ criterion, text, owner, due, priority, effort, effect, status, expertise },
    ...(Object.keys(followUp).length === 0 ? {} : { followUp }),
  };
};
