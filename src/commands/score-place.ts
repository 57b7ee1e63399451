import { dirname, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { GodbhtError, isGodbhtError } from '../errors.ts';
import { changeAbout } from '../evaluation/about.ts';
import { type NextStep, nextSteps } from '../evaluation/next-step.ts';
import { answeredItems } from '../evaluation/profile.ts';
import { assertPlaceFor, lastChanged } from '../files/disk/folder.ts';
import { findEvaluations } from '../files/find.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { defined } from '../model/defined.ts';
import { itemsOf } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { type Evaluation, type EvaluationKind, isTeam, voiceCount } from '../model/team.ts';
import { askOpening, type OpeningAnswers } from '../session/opening-questions.ts';
import { type Back, back } from '../terminal/keyboard.ts';
import type { Questions, Row } from '../terminal/questions.ts';
import { errorWords } from '../text/errors.ts';
import { openingText } from '../text/opening.ts';
import { saidText } from '../text/said.ts';
import { commandWord, visibleLine } from '../text/visible-text.ts';
import { say } from './context.ts';
import { beginEvaluation, continueFrom, createNamed, kindOfNewFile } from './new-evaluation.ts';
import { problemLine } from './output.ts';
import { stepName, takeStep } from './score-next-step.ts';
import type { Place, Sitting } from './sitting.ts';

export type ScoreOptions = Omit<OpeningAnswers, 'tolerance'> & {
  /** Id or number of the element to begin at. */
  readonly element?: string;
  /** How long the meeting may take. */
  readonly minutes?: number;
  /** The file with what was judged the time before. */
  readonly earlier?: string;
  /** The file that the next round starts from. */
  readonly from?: string;
};

/** @throws GodbhtError `scoring-only`, `team-only` */
export const assertFits = (kind: EvaluationKind, options: ScoreOptions): void => {
  if (kind === 'scoring') {
    if (options.minutes === undefined) return;
    throw new GodbhtError('team-only', { option: '--minutes' });
  }
  const personal = (['perspective', 'name', 'role'] as const).find(
    (option) => options[option] !== undefined,
  );
  if (personal !== undefined) throw new GodbhtError('scoring-only', { option: `--${personal}` });
};

/**
 * What to work on: chosen in this folder, or made new; undefined where the person withdrew. What is in the
 * way is told before any question is answered, beside the list where there is one.
 *
 * @throws GodbhtError `cannot-write`, and what createEvaluation throws
 */
export const findPlace = async (
  sitting: Sitting,
  wanted: EvaluationKind | undefined,
  file: string | undefined,
  options: ScoreOptions,
): Promise<Place | undefined> => {
  const { withQuestions } = await import('./with-questions.ts');
  const given = openingOf(options);
  return withQuestions(sitting.context, async (questions) => {
    let refused: Refused | undefined;
    for (;;) {
      const chosen = wanted ?? (await choose(sitting, questions, given, refused));
      if (chosen === back) return undefined;
      const error = await whyNot(sitting, chosen, file);
      refused = error && { chosen, why: reasonsOf(error, sitting.context.language) };
      if (error !== undefined && wanted !== undefined) throw error;
      if (error !== undefined) continue;
      if (typeof chosen !== 'string' && 'step' in chosen) {
        const place = await takeStep(sitting, questions, chosen.step).catch(asRefusal);
        if (isGodbhtError(place)) {
          refused = { chosen, why: reasonsOf(place, sitting.context.language) };
        } else if (place !== back) return place;
        continue;
      }
      if (typeof chosen !== 'string') return { ...chosen, isNew: false };
      assertFits(chosen, options);
      const text = openingText[sitting.context.language];
      const isFirst = wanted !== undefined;
      const answers = await askOpening(questions, chosen, given, { text, isFirst });
      if (answers !== back) return await makeFile(sitting, chosen, answers, file);
      if (isFirst) return undefined;
    }
  });
};

type Chosen = EvaluationKind | { readonly file: string } | { readonly step: NextStep };

const asRefusal = (error: unknown): GodbhtError => {
  if (!isGodbhtError(error) || error.code === 'interrupted') throw error;
  return error;
};

type Refused = { readonly chosen: Chosen; readonly why: readonly string[] };

// The list has to stay in sight; `validate` shows all of them.
const mostReasons = 3;

const reasonsOf = (error: GodbhtError, language: Language): readonly string[] =>
  isInvalidFile(error)
    ? error.details.problems.slice(0, mostReasons).map((one) => problemLine(one, language))
    : [errorWords(error, language).message];

const isInvalidFile = (error: GodbhtError): error is GodbhtError<'invalid-file'> =>
  error.code === 'invalid-file';

/** What is in the way of working on it; undefined where nothing is. */
const whyNot = async (
  { context: { language }, instrument }: Sitting,
  chosen: Chosen,
  file: string | undefined,
): Promise<GodbhtError | undefined> => {
  try {
    if (typeof chosen !== 'string' && 'file' in chosen) {
      await loadEvaluation(chosen.file, { instrument, language });
    } else await assertPlaceFor(file === undefined ? resolve('.') : dirname(file));
    return undefined;
  } catch (error) {
    if (!isGodbhtError(error)) throw error;
    return error;
  }
};

const choose = async (
  sitting: Sitting,
  questions: Questions,
  given: OpeningAnswers,
  refused: Refused | undefined,
): Promise<Chosen | Back> => {
  const { instrument } = sitting;
  const { language } = sitting.context;
  const { choice } = openingText[language];
  const found = await Promise.all(
    (await findEvaluations('.')).map(async ({ file }) => {
      const evaluation = await loadEvaluation(file, { instrument, language }).then(
        (loaded) => loaded.evaluation,
        () => undefined,
      );
      return { file, changed: await lastChanged(file), evaluation };
    }),
  );
  const readable = found.flatMap(({ file, evaluation }) =>
    evaluation === undefined ? [] : [{ file, evaluation }],
  );
  // What was worked on last comes first, and what can't be read last.
  const name = new Intl.Collator(language, { numeric: true });
  const sorted = found.toSorted(
    (a, b) =>
      Number(a.evaluation === undefined) - Number(b.evaluation === undefined) ||
      b.changed - a.changed ||
      name.compare(a.file, b.file),
  );
  const rows: readonly Row<Chosen>[] = [
    ...nextSteps(readable, instrument).map((step) => ({
      value: { step },
      name: stepName(step, sitting),
    })),
    ...sorted.map((one) => describe(one, sitting)),
    ...(['scoring', 'team'] as const).map((value) => ({
      value,
      name: `${choice[value].name}\n  ${choice[value].about}`,
    })),
  ];
  // Somebody who has said whom it is about wants a new one.
  const wanted = refused?.chosen ?? (Object.keys(given).length > 0 ? 'scoring' : undefined);
  const at = rows.find(({ value }) => isDeepStrictEqual(value, wanted))?.value;
  return questions.choose<Chosen>({
    question: choice.question,
    more: [
      ...(found.length === 0 ? [choice.empty] : []),
      ...(refused?.why ?? []).map((why) => `! ${why}`),
    ],
    isFirst: true,
    rows,
    ...(at === undefined ? {} : { at }),
  });
};

const describe = (
  { file, evaluation }: { readonly file: string; readonly evaluation: Evaluation | undefined },
  { context: { language }, instrument, reading: { text } }: Sitting,
): Row<Chosen> => {
  const { choice } = openingText[language];
  const row = (about: string) => ({ value: { file }, name: `${visibleLine(file)}\n  ${about}` });
  if (evaluation === undefined) return row(choice.unreadable);
  const { bht, virksomhet } = evaluation.subject;
  const progress = isTeam(evaluation) ? text.jointProgress : text.progress;
  const who = isTeam(evaluation) ? choice.voices(voiceCount(evaluation)) : choice.person;
  return row(
    [
      progress(answeredItems(evaluation, instrument), itemsOf(instrument).length),
      who,
      text.subject(visibleLine(bht), visibleLine(virksomhet)),
    ].join(' · '),
  );
};

/** Under the name that was given, or a free one that says whose it is. */
const makeFile = async (
  { context, instrument }: Sitting,
  kind: EvaluationKind,
  answers: OpeningAnswers,
  file: string | undefined,
): Promise<Place> => {
  const { bht = '', virksomhet = '', ...others } = answers;
  const opening = { ...others, subject: { bht, virksomhet } };
  const evaluation = beginEvaluation(context, instrument, kind, opening);
  return { file: await createNamed(context, evaluation, file), isNew: true };
};

/**
 * The next round after the one in a file, under the name that was given or a free one; what else was given goes
 * before what that file says.
 *
 * @throws GodbhtError `scoring-only`, and what loadEvaluation and createEvaluation throw
 */
export const startNextRound = async (
  { context, instrument }: Sitting,
  from: string,
  file: string | undefined,
  options: ScoreOptions,
): Promise<Place> => {
  const kind = file === undefined ? undefined : kindOfNewFile(file);
  const { last, next } = await continueFrom(context, instrument, { from, kind });
  assertFits(isTeam(next) ? 'team' : 'scoring', options);
  const evaluation = changeAbout(next, openingOf(options), instrument);
  const carriedOn = isTeam(evaluation) ? evaluation.actions.length : 0;
  const made = await createNamed(context, evaluation, file);
  // It stands on the terminal again when the sitting is over.
  if (isTeam(evaluation)) say(context, saidText[context.language].collect(commandWord(made)));
  return {
    file: made,
    isNew: true,
    carriedOn,
    earlier: last,
  };
};

const openingOf = ({ bht, virksomhet, perspective, name, role }: ScoreOptions): OpeningAnswers =>
  defined({ bht, virksomhet, perspective, name, role });
