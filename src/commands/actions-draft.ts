import { measureJson } from '../documents/measures.ts';
import { proposalsDocument, proposalsJson } from '../documents/proposals.ts';
import { wordingFor } from '../documents/wording.ts';
import { type ExitCode, GodbhtError } from '../errors.ts';
import {
  acceptProposal,
  declineProposal,
  type Proposal,
  possibleProposals,
  proposalsFor,
} from '../evaluation/measure-proposals.ts';
import { namedElement } from '../evaluation/named-element.ts';
import { loadTeam } from '../files/load-evaluation.ts';
import type { Element, Instrument } from '../model/instrument.ts';
import type { Measure } from '../model/measure.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { cliText } from '../text/cli.ts';
import { saidText } from '../text/said.ts';
import { commandWord } from '../text/visible-text.ts';
import { changeTeam } from './change-evaluation.ts';
import { type Context, say } from './context.ts';
import { showDocument, writeJson } from './output.ts';

type DraftOptions = {
  readonly element?: string;
  readonly accept?: readonly string[];
  readonly decline?: readonly string[];
};

/**
 * Proposes measures; those that are named are written down or put aside, and nothing else.
 *
 * @throws GodbhtError `unknown-element`, `unknown-proposal`, and whatever loading and saving throw
 */
export const draft = (context: Context, file: string, options: DraftOptions): Promise<ExitCode> =>
  options.accept === undefined && options.decline === undefined
    ? propose(context, file, options)
    : decide(context, file, options);

const propose = async (
  context: Context,
  file: string,
  { element }: DraftOptions,
): Promise<ExitCode> => {
  const { language } = context;
  const instrument = await context.loadInstrument();
  const { evaluation: team } = await loadTeam(file, { instrument, language });
  const proposals = proposalsFor(team, instrument, language, elementOf(instrument, element));
  if (context.json) {
    writeJson(context, proposalsJson(proposals));
    return 0;
  }
  await showDocument(
    context,
    proposalsDocument(team, proposals, instrument, wordingFor(instrument, language)),
  );
  if (proposals.length > 0) say(context, saidText[language].howToAccept(commandWord(file)));
  return 0;
};

const decide = async (
  context: Context,
  file: string,
  { element, accept = [], decline = [] }: DraftOptions,
): Promise<ExitCode> => {
  const { language, today } = context;
  const words = saidText[language];
  let accepted: readonly Measure[] = [];
  let declined: readonly Proposal[] = [];
  await changeTeam(context, file, 'actions', (team, instrument) => {
    const only = elementOf(instrument, element);
    const chosen = (keys: readonly string[]): readonly Proposal[] =>
      chosenBy(keys, team, instrument, context, only);
    const wanted = chosen(accept);
    declined = chosen(decline).filter((one) => !wanted.some(({ key }) => key === one.key));
    const without = declined.reduce(declineProposal, team);
    const after = wanted.reduce((all, one) => acceptProposal(all, one, instrument), without);
    accepted = after.actions.slice(team.actions.length);
    return after;
  });
  const keys = declined.map(({ key }) => key);
  if (context.json) {
    writeJson(context, {
      actions: accepted.map((one) => measureJson(one, today)),
      declined: keys,
    });
  }
  if (accepted.length > 0) say(context, words.measuresSaved(accepted.map(({ id }) => id)));
  if (keys.length > 0) say(context, words.declined(keys));
  if (accepted.length + keys.length === 0) say(context, words.nothingToPropose);
  return 0;
};

/** All that are proposed, or those with the keys; a key holds for what was put aside or has another measure too. */
const chosenBy = (
  given: readonly string[],
  team: TeamEvaluation,
  instrument: Instrument,
  { language }: Context,
  only: Element | undefined,
): readonly Proposal[] => {
  const keys = given
    .flatMap((one) => one.split(','))
    .map((one) => one.trim().toLowerCase())
    .filter((one) => one !== '');
  if (keys.some((key) => Object.values(cliText).some(({ choices }) => choices.all === key))) {
    return proposalsFor(team, instrument, language, only);
  }
  const possible = possibleProposals(team, instrument, language, only);
  const chosen = keys.map((key) => {
    const found = possible.find((one) => one.key === key);
    if (found === undefined) throw new GodbhtError('unknown-proposal', { given: key });
    return found;
  });
  return [...new Set(chosen)];
};

const elementOf = (instrument: Instrument, given: string | undefined): Element | undefined =>
  given === undefined ? undefined : namedElement(instrument, given);
