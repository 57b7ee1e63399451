import { type Profile, type Progress, progressOf } from '../evaluation/profile.ts';
import { controlCode, sealState } from '../evaluation/seal.ts';
import { type Evaluation, isTeam } from '../model/team.ts';
import { formatText } from '../text/formats.ts';
import { labelled } from './blocks.ts';
import type { Paragraph } from './document.ts';
import type { Wording } from './wording.ts';

/**
 * How far what is said may be relied on. `complete`: all is answered, of one person's file, which is never sealed;
 * `changed`: something else was decided when it was sealed.
 */
export type Finality = 'draft' | 'complete' | 'final' | 'sealed' | 'changed';

/** @param isFinal whether it is asked to be the last word */
export const finalityOf = (
  evaluation: Evaluation,
  profile: Profile,
  isFinal: boolean,
): Finality => {
  const state = isTeam(evaluation) ? sealState(evaluation) : null;
  if (state === 'broken') return 'changed';
  if (!isComplete(progressOf(profile))) return 'draft';
  if (state === 'sealed') return 'sealed';
  if (isFinal) return 'final';
  return state === null ? 'complete' : 'draft';
};

export const titleOf = (title: string, finality: Finality, { text }: Wording): string => {
  if (finality === 'draft') return text.draftOf(title);
  return finality === 'changed' ? text.changedOf(title) : title;
};

/** What a reader has to know first: whether this is the last word, how much stands, and who sealed it. */
export const statusLine = (
  evaluation: Evaluation,
  profile: Profile,
  finality: Finality,
  { text: { status }, language }: Wording,
): Paragraph => {
  const progress = progressOf(profile);
  const { items, settled, again, proposed, undecided } = progress;
  const seal = isTeam(evaluation) ? evaluation.seal : undefined;
  const said = [
    ...(undecided > 0 ? [status.undecided(undecided)] : []),
    ...(proposed > 0 ? [status.proposed(proposed)] : []),
    ...(again > 0 ? [status.again(again)] : []),
    isTeam(evaluation) ? status.agreed(settled, items) : status.answered(settled, items),
    ...(isTeam(evaluation) && seal === undefined && isComplete(progress) ? [status.notSealed] : []),
  ];
  const sentences = [`${said.join(', ')}.`];
  if (seal !== undefined) {
    const date = formatText[language].date(seal.date);
    sentences.push(
      finality === 'changed'
        ? status.wasSealed(date, seal.by)
        : status.sealed(date, seal.by, controlCode(seal).replaceAll(' ', '\u00a0')),
    );
  }
  const label = finality === 'sealed' ? status.final : status[finality];
  return { kind: 'paragraph', text: labelled(label, sentences.join(' ')) };
};

const isComplete = ({ settled, items }: Progress): boolean => settled === items;
