import type { CommandDeclaration } from '../cli/command.ts';
import { measureListDocument, measureReportDocument } from '../documents/measures.ts';
import { wordingFor } from '../documents/wording.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import {
  addMeasure,
  draftMeasures,
  editMeasure,
  type MeasureChange,
  rankMeasures,
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
import { isTeam, type TeamEvaluation } from '../model/team.ts';
import { saidText } from '../text/said.ts';
import { changeEvaluation } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { showDocument, writeJson } from './output.ts';

const measureActions = ['list', 'add', 'edit', 'draft', 'report'] as const;
type MeasureAction = (typeof measureActions)[number];

type ActionsOptions = Omit<MeasureChange, 'followUp'> & {
  readonly element?: string;
  readonly followedUp?: string;
  readonly effective?: Outcome;
  readonly sufficient?: Outcome;
  readonly sideEffects?: string;
  readonly remark?: string;
};

export const command: CommandDeclaration<
  readonly [team: string, action: MeasureAction | undefined, id: string | undefined],
  ActionsOptions
> = {
  example: 'godbht actions vår.team.yaml edit T3 --owner HMS-leder --due 2027-03-01',
  declare: (command, { arguments: a, options: o, read }) =>
    command
      .argument('<team>', a.team)
      .argument(`[${measureActions.join('|')}]`, a.action, read.oneOf(measureActions))
      .argument('[id]', a.measure)
      .option('--element <element>', o.measureElement)
      .option('--criterion <id>', o.measureCriterion)
      .option('--text <text>', o.text, read.text)
      .option('--owner <role>', o.owner)
      .option('--due <date>', o.due, read.dateOrNone)
      .choice('--priority <grade>', o.priority, grades)
      .choice('--effort <grade>', o.effort, grades)
      .choice('--effect <grade>', o.effect, grades)
      .choice('--status <status>', o.status, measureStatuses)
      .option('--followed-up <date>', o.followedUp, read.date)
      .choice('--effective <answer>', o.effective, outcomes)
      .choice('--sufficient <answer>', o.sufficient, outcomes)
      .option('--side-effects <text>', o.sideEffects)
      .option('--remark <text>', o.remark),
  run: async (context, [file, action = 'list', id], options) => {
    switch (action) {
      case 'list':
      case 'report':
        return show(context, file, action);
      case 'add':
        return change(context, file, (team, instrument) => {
          const { element, text, ...rest } = options;
          if (element === undefined || text === undefined) {
            throw new GodbhtError('measure-needs', {});
          }
          return addMeasure(team, { ...changeOf(rest), element, text }, instrument);
        });
      case 'edit':
        return change(context, file, (team, instrument) => {
          if (id === undefined) throw new GodbhtError('measure-id-needed', {});
          if (Object.keys(options).length === 0) throw new GodbhtError('nothing-to-record', {});
          return editMeasure(team, id, changeOf(options), instrument);
        });
      case 'draft':
        return change(context, file, (team, instrument) => {
          const { element } = options;
          const only = element === undefined ? undefined : namedElement(instrument, element);
          return draftMeasures(team, instrument, context.language, only);
        });
    }
  },
};

const show = async (
  context: Context,
  file: string,
  action: 'list' | 'report',
): Promise<ExitCode> => {
  const { language, today } = context;
  const instrument = await context.loadInstrument();
  const { evaluation: team } = await loadTeam(file, { instrument, language });
  if (context.json) {
    writeMeasures(context, rankMeasures(team.actions));
    return 0;
  }
  const wording = wordingFor(instrument, language);
  const build = action === 'list' ? measureListDocument : measureReportDocument;
  await showDocument(context, build(team, instrument, today, wording));
  return 0;
};

const change = async (
  context: Context,
  file: string,
  apply: (team: TeamEvaluation, instrument: Instrument) => TeamEvaluation,
): Promise<ExitCode> => {
  let before: readonly Measure[] = [];
  const after = await changeEvaluation(context, file, (evaluation, instrument) => {
    if (!isTeam(evaluation)) throw new GodbhtError('team-only', { option: 'actions' });
    before = evaluation.actions;
    return apply(evaluation, instrument);
  });
  const touched = after.actions.filter((measure) => !before.includes(measure));
  if (context.json) writeMeasures(context, touched);
  const { measureSaved, drafted } = saidText[context.language];
  const [only, ...others] = touched;
  const isOne = only !== undefined && others.length === 0;
  say(context, isOne ? measureSaved(only.id) : drafted(after.actions.length - before.length));
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
  element: _named,
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
