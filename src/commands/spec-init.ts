import { type ExitCode, GodbhtError } from '../errors.ts';
import { profileOf } from '../evaluation/profile.ts';
import { createText } from '../files/create.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { removeDraft } from '../files/draft.ts';
import { loadEvaluation } from '../files/load-evaluation.ts';
import { assertFree } from '../files/output-file.ts';
import { specificationText } from '../files/specification-text.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Procurement } from '../model/specification.ts';
import { emphasisOf, type ServiceProfile, weakElements } from '../specification/emphasis.ts';
import { type InitChoices, startChoices, treatmentOf } from '../specification/init-choices.ts';
import { canBeEvaluated, proposeSpecification, type Setting } from '../specification/propose.ts';
import { saidText } from '../text/said.ts';
import { specificationFileText } from '../text/specification-file.ts';
import { commandWord } from '../text/visible-text.ts';
import { type Context, keyOutput, say } from './context.ts';
import { askForChoices } from './spec-init-terminal.ts';

export type InitOptions = {
  readonly output?: string;
  readonly from?: string;
  readonly below?: number;
  readonly force?: boolean;
};

/** Levels under this are weak, where --below doesn't say otherwise. */
const defaultBelow = 3;

/**
 * Writes a new specification file: at the keys by what is answered there, else with everything that
 * the instrument proposes.
 *
 * @throws GodbhtError `output-needed`, `output-not-yaml`, `output-twice`, `nothing-weak-asked`,
 *   `exists`, and whatever loading, asking and writing throw
 */
export const initSpecification = async (
  context: Context,
  given: string | undefined,
  options: InitOptions,
): Promise<ExitCode> => {
  const { language } = context;
  const { from, below = defaultBelow, force = false } = options;
  const output = await freeOutput(given, options);
  const instrument = await context.loadInstrument();
  const procurement = await context.loadProcurement(instrument);
  const profile =
    from === undefined ? undefined : await readProfile(context, from, below, instrument);
  const emphasis = profile && emphasisOf(profile, below);
  const setting: Setting = { instrument, procurement, language, emphasis, date: context.today };

  const goOnWith = from === undefined ? [] : ['--from', from, '--below', String(below)];
  const choices = await choose(context, output, setting, goOnWith);
  if (choices === 'left') return 0;
  // At the keys a person may have chosen otherwise for an element that is weak.
  const weak = (profile?.weak ?? []).filter(
    ({ element }) => treatmentOf(choices, element.id) === 'evaluated',
  );
  const text = specificationText(proposeSpecification({ ...setting, choices }), {
    instrument,
    procurement,
    language,
    weak: Object.fromEntries(weak.map(({ element, level }) => [element.id, level])),
  });
  if (output === standardStream) {
    context.stdout.write(text);
    return 0;
  }
  await createText(output, 'specification', text, { force });
  await removeDraft(output);
  if (profile !== undefined) sayWeak(context, { ...profile, weak }, below, procurement);
  say(context, saidText[language].wrote(output));
  say(context, saidText[language].next(`spec check ${commandWord(output)}`));
  return 0;
};

/** Where the new file is to be, before anything is asked or read. */
const freeOutput = async (
  given: string | undefined,
  { output = given, from, below, force = false }: InitOptions,
): Promise<string> => {
  if (given !== undefined && output !== undefined && given !== output) {
    throw new GodbhtError('output-twice', { first: given, second: output });
  }
  if (output === undefined) throw new GodbhtError('output-needed', { command: 'spec' });
  if (/\.(?:docx|xlsx|pdf|md|json)$/i.test(output)) {
    throw new GodbhtError('output-not-yaml', { file: output });
  }
  if (from === undefined && below !== undefined) throw new GodbhtError('nothing-weak-asked', {});
  await assertFree(output, { inputs: from === undefined ? [] : [from], force });
  return output;
};

const choose = async (
  context: Context,
  output: string,
  setting: Setting,
  goOnWith: readonly string[],
): Promise<InitChoices | 'left'> => {
  if (keyOutput(context) !== undefined && output !== standardStream) {
    return askForChoices(context, output, setting, goOnWith);
  }
  const { instrument, procurement, emphasis, language } = setting;
  const { placeholders } = specificationFileText[language];
  const purpose = procurement.purpose?.[language] ?? placeholders.purpose;
  const buyer = { sector: 'public', ...placeholders, purpose } as const;
  return { ...startChoices(instrument, emphasis), buyer };
};

const readProfile = async (
  { language }: Context,
  file: string,
  below: number,
  instrument: Instrument,
): Promise<ServiceProfile> => {
  const { evaluation } = await loadEvaluation(file, { instrument, language });
  return weakElements(profileOf(evaluation, instrument), below);
};

const sayWeak = (
  context: Context,
  profile: ServiceProfile,
  below: number,
  procurement: Procurement,
): void => {
  const { language } = context;
  const words = saidText[language];
  const titlesOf = (weak: ServiceProfile['weak']): readonly string[] =>
    weak.map(({ element, level }) =>
      words.elementAtLevel(element.number, element.title[language], level),
    );
  const isScored = ({ element }: ServiceProfile['weak'][number]): boolean =>
    canBeEvaluated(procurement, element);
  const scored = titlesOf(profile.weak.filter(isScored));
  const unscored = titlesOf(profile.weak.filter((one) => !isScored(one)));
  const unknown = profile.unknown.map(({ number }) => number);
  if (profile.weak.length === 0) say(context, words.nothingWeak(below));
  if (scored.length > 0) say(context, words.weakElements(scored, below));
  if (unscored.length > 0) say(context, words.weakUnscored(unscored, below));
  if (unknown.length > 0) say(context, words.undecidedElements(unknown));
};
