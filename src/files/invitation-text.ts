import type { Instrument } from '../model/instrument.ts';
import { type Invitation, type InvitedRole, invitationFormat } from '../model/invitation.ts';
import type { Language } from '../model/language.ts';
import { invitationFileText } from '../text/invitation-file.ts';
import { schemaLine } from './create.ts';
import { commentLines } from './yaml/comment-lines.ts';
import { yamlText } from './yaml/yaml-text.ts';

/** A list to fill in, with comments that say how. */
export const invitationSkeleton = (
  { id, version }: Pick<Instrument, 'id' | 'version'>,
  language: Language,
): string => {
  const { introduction, subject, roles: about, examples } = invitationFileText[language];
  const roles = (['bht', 'virksomhet'] as const).flatMap((perspective) =>
    examples[perspective].map((role): InvitedRole => ({ role, perspective })),
  );
  const list: Invitation = {
    ...{ format: invitationFormat, instrument: { id, version }, subject },
    roles: roles.map((role, at) => (at === roles.length - 1 ? { ...role, count: 2 } : role)),
  };
  const { roles: invited, ...head } = list;
  return [
    `${schemaLine('invitation')}${commentLines(introduction)}${yamlText(head)}`,
    `${commentLines(about)}${yamlText({ roles: invited })}`,
  ].join('\n');
};
