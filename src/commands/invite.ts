import { join } from 'node:path';
import type { CommandDeclaration } from '../cli/command.ts';
import { GodbhtError } from '../errors.ts';
import { invitedScorings } from '../evaluation/invite.ts';
import { createEvaluation, createText } from '../files/create.ts';
import { fileExists, makeFolder } from '../files/disk/folder.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { removeFile } from '../files/disk/save.ts';
import { invitationSkeleton } from '../files/invitation-text.ts';
import { readContent } from '../files/read-source.ts';
import { defined } from '../model/defined.ts';
import { type FormStamp, formFormat } from '../model/form.ts';
import type { Language } from '../model/language.ts';
import type { Scoring } from '../model/scoring.ts';
import { freePlaceFor } from '../session/file-name.ts';
import { saidText } from '../text/said.ts';
import { sessionText } from '../text/session.ts';
import { commandWord, visibleLine } from '../text/visible-text.ts';
import { type Context, say } from './context.ts';
import { type FormFormat, formFormats, formWriters } from './form-writers.ts';

type InviteOptions = {
  readonly output: string;
  readonly form?: FormFormat;
  readonly init?: boolean;
};

/**
 * A file to start from for everybody on a list of roles: all of them, or none where one is there already.
 *
 * @throws GodbhtError `invitation-needed`, `invited-to-stream`, `init-alone`, `already-invited`, what readContent and createEvaluation throw
 */
export const command: CommandDeclaration<readonly [list: string | undefined], InviteOptions> = {
  example: 'godbht invite roller.yaml -o vurderinger',
  declare: (command, { arguments: a, options: o }) =>
    command
      .argument('[list]', a.invitation)
      .requiredOption('-o, --output <dir>', o.invited)
      .choice('--form <format>', o.invitedForm, formFormats)
      .option('--init', o.initInvitation),
  run: async (context, [file], { output, form, init = false }) => {
    const { language } = context;
    const words = saidText[language];
    const instrument = await context.loadInstrument();
    if (init) {
      if (file !== undefined) throw new GodbhtError('init-alone', { file });
      const skeleton = invitationSkeleton(instrument, language);
      if (output === standardStream) {
        context.stdout.write(skeleton);
        return 0;
      }
      await createText(output, 'invitation', skeleton, { force: false });
      say(context, words.created(output));
      say(context, words.fillInRoles(commandWord(output)));
      return 0;
    }
    if (file === undefined) throw new GodbhtError('invitation-needed', {});
    if (output === standardStream) throw new GodbhtError('invited-to-stream', {});
    const { content } = await readContent(file, ['invitation'], { instrument, language });
    const scorings = named(context, output, invitedScorings(content, instrument, context), form);
    await assertNoneThere(scorings);
    await makeFolder(output);
    await createAll(scorings, async (name, scoring) => {
      if (form === undefined) await createEvaluation(name, scoring, { force: false });
      else await formWriters[form](context, instrument, stampFor(scoring, language), toNew(name));
    });
    const [first = ''] = scorings.keys();
    if (form === undefined) {
      for (const [name, { rater }] of scorings)
        say(context, words.invited(name, visibleLine(rater?.role ?? '')));
    }
    const next =
      form === undefined
        ? words.handOut(scorings.size, commandWord(first), commandWord(output))
        : words.handOutForms(scorings.size, commandWord(file));
    for (const line of next) say(context, line);
    return 0;
  },
};

const toNew = (file: string) => ({ file, force: false });

/** A form of that scoring's own: what comes back has its id, and whose it is. */
const stampFor = (
  { id, instrument, subject, perspective, rater }: Scoring,
  language: Language,
): FormStamp => ({
  format: formFormat,
  ...{ id, instrument, language, subject },
  personal: defined({ perspective, role: rater?.role }),
});

/** Each under a name that says whose it is, and that no other among them has. */
const named = (
  { today, language }: Context,
  folder: string,
  scorings: readonly Scoring[],
  form: FormFormat | undefined,
): ReadonlyMap<string, Scoring> => {
  const byName = new Map<string, Scoring>();
  const fallback = sessionText[language].fileNames.scoring;
  const placeOf = (name: string): string =>
    join(folder, form === undefined ? name : name.replace(/\.scoring\.yaml$/, `.${form}`));
  for (const scoring of scorings) {
    const place = freePlaceFor(scoring, { today, fallback }, placeOf, (one) => byName.has(one));
    byName.set(place, scoring);
  }
  return byName;
};

const assertNoneThere = async (scorings: ReadonlyMap<string, Scoring>): Promise<void> => {
  const isThere = await Promise.all([...scorings.keys()].map(fileExists));
  const [file, ...others] = [...scorings.keys()].filter((_name, at) => isThere[at]);
  if (file === undefined) return;
  throw new GodbhtError('already-invited', { file, others: others.length }, { place: { file } });
};

const createAll = async (
  scorings: ReadonlyMap<string, Scoring>,
  create: (name: string, scoring: Scoring) => Promise<void>,
): Promise<void> => {
  const made: string[] = [];
  try {
    for (const [name, scoring] of scorings) {
      await create(name, scoring);
      made.push(name);
    }
  } catch (error) {
    // Half of them would be taken for all.
    await Promise.all(made.map((name) => removeFile(name).catch(() => undefined)));
    throw error;
  }
};
