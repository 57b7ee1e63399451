import {
  type Asked,
  ask,
  type Field,
  itemAt,
  type KeptDraft,
  notify,
  type Session,
} from './session.ts';

/** What was typed in a field that is open now, or open again, and not saved. */
export const draftOf = (session: Session, asked: Field): string | undefined =>
  session.drafts[fieldOf(session, asked)]?.text;

/** Keeps what was typed for the field's next opening; a blank text or one that is `saved` is not kept. */
export const keepDraft = (session: Session, asked: Field, text: string, saved = ''): Session => {
  const field = fieldOf(session, asked);
  const { [field]: _earlier, ...others } = session.drafts;
  const draft: KeptDraft = { asked, position: session.position, text };
  const isWorth = text.trim() !== '' && text.trim() !== saved.trim();
  return { ...session, drafts: isWorth ? { ...others, [field]: draft } : others };
};

/** Opens a field anew with what was typed there and can’t be used. */
export const askAgain = (
  session: Session,
  asked: Asked,
  given: string,
  why: 'noSuchDate' | 'noSuchMinutes',
): Session => notify(keepDraft(ask(session, asked), asked, given), { kind: why, given });

// A reason is the same field whatever level it is for.
const fieldOf = (session: Session, asked: Field): string => {
  const { element, dimension } = itemAt(session);
  switch (asked.kind) {
    case 'note':
      return `note ${element.id}`;
    case 'improve':
      return `improve ${element.id} ${asked.index ?? ''}`;
    case 'evidence':
      return `evidence ${element.id} ${asked.index ?? ''} ${asked.from?.text ?? ''}`;
    case 'evidenceDate':
      return `evidenceDate ${element.id} ${asked.text}`;
    case 'measure':
      return `measure ${asked.id ?? element.id} ${asked.proposal?.key ?? ''}`;
    case 'triaged':
      return `triaged ${asked.what} ${asked.row ?? asked.element}`;
    case 'owner':
    case 'due':
      return `${asked.kind} ${asked.measure}`;
    case 'participant':
      return `participant ${asked.index ?? ''}`;
    case 'minutes':
      return asked.kind;
    default:
      return `${asked.kind} ${element.id} ${dimension}`;
  }
};
