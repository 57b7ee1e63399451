import type { CommandDeclaration } from '../cli/command.ts';
import { measureListDocument, measureReportDocument } from '../documents/measures.ts';
import { wordingFor } from '../documents/wording.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import {
  addMeasure,
  draftMeasures,
  editMeasure,
  type MeasureChange,
  namedMeasure,
  rankMeasures,
  removeMeasure,
} from '../evaluation/measures.ts';
import { namedElement } from '../evaluation/named-element.ts';
import { loadTeam } from '../files/load-evaluation.ts';
import type { Instrument } from '../model/instrument.ts';
import {
  type FollowUp,
  grades,
  isOverdue,
  type Measure,
  measureStatuses,
  type Outcome,
  outcomes,
} from '../model/measure.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { saidText } from '../text/said.ts';
import { changeTeam } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { showDocument, writeJson } from './output.ts';

const measureActions = ['list', 'add', 'edit', 'delete', 'draft', 'report'] as const;
type MeasureAction = (typeof measureActions)[number];

type ActionsOptions = Omit<MeasureChange, 'followUp'> & {
  readonly element?: string;
  readonly followedUp?: string;
  readonly effective?: Outcome;
  readonly sufficient?: Outcome;
  readonly sideEffects?: string;
  readonly remark?: string;
};

const filters = [
  ...(['element', 'criterion', 'owner', 'due'] as const),
  ...(['priority', 'effort', 'effect', 'status'] as const),
] as const;
const said = [
  ...(['criterion', 'text', 'owner', 'due', 'priority', 'effort', 'effect', 'status'] as const),
  ...(['followedUp', 'effective', 'sufficient', 'sideEffects', 'remark'] as const),
] as const;

/** What each action has a use for; anything else is refused. */
const optionsFor: Readonly<Record<MeasureAction, readonly (keyof ActionsOptions)[]>> = {
  list: filters,
  report: filters,
  add: ['element', ...said],
  edit: said,
  delete: [],
  draft: ['element'],
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
      .option('--followed-up <date>', o.followedUp, read.date)
      .choice('--effective <answer>', o.effective, outcomes, choices.outcome)
      .choice('--sufficient <answer>', o.sufficient, outcomes, choices.outcome)
      .option('--side-effects <text>', o.sideEffects)
      .option('--remark <text>', o.remark),
  run: async (context, [file, action = 'list', ids], options) => {
    assertUseful(action, options);
    switch (action) {
      case 'list':
      case 'report':
        return show(context, file, action, { ids, ...options });
      case 'add':
      case 'draft':
        if (ids.length > 0) throw new GodbhtError('measure-id-unused', { action });
        return change(context, file, (team, instrument) =>
          action === 'add'
            ? add(team, options, instrument)
            : draft(team, options, instrument, context),
        );
      case 'edit':
      case 'delete':
        if (ids.length === 0) throw new GodbhtError('measure-id-needed', { action });
        if (action === 'delete') return remove(context, file, ids);
        if (Object.keys(options).length === 0) {
          throw new GodbhtError('nothing-to-record', { command: 'actions' });
        }
        return change(context, file, (team, instrument) =>
          ids.reduce((all, id) => editMeasure(all, id, changeOf(options), instrument), team),
        );
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

type Filter = ActionsOptions & { readonly ids: readonly string[] };

/** Those that everything given fits: until a due date, and of an owner whatever the capitals. */
const fitting = (
  team: TeamEvaluation,
  { ids, element, owner, due, ...same }: Filter,
  instrument: Instrument,
): readonly Measure[] => {
  const named = ids.map((id) => namedMeasure(team, id));
  const elementId = element === undefined ? undefined : namedElement(instrument, element).id;
  const lower = (text: string | undefined): string => (text ?? '').trim().toLocaleLowerCase('nb');
  return team.actions.filter(
    (measure) =>
      (named.length === 0 || named.includes(measure)) &&
      (elementId === undefined || measure.element === elementId) &&
      (owner === undefined || lower(measure.owner) === lower(owner)) &&
      (due === undefined ||
        (due === '' ? measure.due === undefined : (measure.due ?? '9999') <= due)) &&
      (['criterion', 'priority', 'effort', 'effect', 'status'] as const).every(
        (key) => same[key] === undefined || (measure[key] ?? '') === same[key],
      ),
  );
};

const show = async (
  context: Context,
  file: string,
  action: 'list' | 'report',
  filter: Filter,
): Promise<ExitCode> => {
  const { language, today } = context;
  const instrument = await context.loadInstrument();
  const { evaluation: team } = await loadTeam(file, { instrument, language });
  const actions = fitting(team, filter, instrument);
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

const add = (
  team: TeamEvaluation,
  options: ActionsOptions,
  instrument: Instrument,
): TeamEvaluation => {
  const { element, text } = options;
  if (element === undefined || text === undefined) throw new GodbhtError('measure-needs', {});
  return addMeasure(team, { ...changeOf(options), element, text }, instrument);
};

const draft = (
  team: TeamEvaluation,
  { element }: ActionsOptions,
  instrument: Instrument,
  { language }: Context,
): TeamEvaluation => {
  const only = element === undefined ? undefined : namedElement(instrument, element);
  return draftMeasures(team, instrument, language, only);
};

const change = async (
  context: Context,
  file: string,
  apply: (team: TeamEvaluation, instrument: Instrument) => TeamEvaluation,
): Promise<ExitCode> => {
  let before: readonly Measure[] = [];
  const after = await changeTeam(context, file, 'actions', (team, instrument) => {
    before = team.actions;
    return apply(team, instrument);
  });
  const touched = after.actions.filter((measure) => !before.includes(measure));
  const added = after.actions.length - before.length;
  if (context.json) writeMeasures(context, touched);
  const { measuresSaved, drafted } = saidText[context.language];
  const isSaved = touched.length === 1 || (added === 0 && touched.length > 0);
  say(context, isSaved ? measuresSaved(touched.map(({ id }) => id)) : drafted(added));
  return 0;
};

const remove = async (
  context: Context,
  file: string,
  ids: readonly string[],
): Promise<ExitCode> => {
  let removed: readonly Measure[] = [];
  await changeTeam(context, file, 'actions', (team) => {
    removed = [...new Set(ids.map((id) => namedMeasure(team, id)))];
    return removed.reduce((left, { id }) => removeMeasure(left, id), team);
  });
  if (context.json) writeMeasures(context, removed);
  say(context, saidText[context.language].measuresDeleted(removed.map(({ id }) => id)));
  return 0;
};

const writeMeasures = (context: Context, measures: readonly Measure[]): void =>
  writeJson(context, {
    actions: measures.map((one) => ({ ...one, overdue: isOverdue(one, context.today) })),
  });

const changeOf = ({
  followedUp,
  effective,
  sufficient,
  sideEffects,
  remark,
  ...rest
}: ActionsOptions): MeasureChange => {
  const followUp: FollowUp = {
    ...(followedUp === undefined ? {} : { date: followedUp }),
    ...(effective === undefined ? {} : { effective }),
    ...(sufficient === undefined ? {} : { sufficient }),
    ...(sideEffects === undefined ? {} : { sideEffects }),
    ...(remark === undefined ? {} : { notes: remark }),
  };
  return { ...rest, ...(Object.keys(followUp).length === 0 ? {} : { followUp }) };
};
