import type { Proposal } from '../../evaluation/measure-proposals.ts';
import type { Dimension, Element, Instrument, Item, Level } from '../../model/instrument.ts';
import type { Language } from '../../model/language.ts';
import type { CriterionMark, Evidence } from '../../model/rating.ts';
import {
  type AgreedRating,
  agreedAt,
  type Evaluation,
  isTeam,
  voiceCount,
} from '../../model/team.ts';
import type { Notice } from './notice.ts';

/** The words of the reader's language that end up in the data or decide what a key means. */
export type Terms = {
  /** Whose titles are looked for where an element is asked for by name. */
  readonly language: Language;
  /** Which letter gives a criterion which mark. */
  readonly markKeys: Readonly<Record<CriterionMark, string>>;
  /** The reason that is recorded when all voices find an item not applicable and none of them says why. */
  readonly notApplicableToAll: string;
};

/** A session at the keys: where it is, what it shows, and the evaluation as it is by now. */
export type Session = {
  readonly evaluation: Evaluation;
  readonly instrument: Instrument;
  readonly terms: Terms;
  /** What was judged the time before, to stand beside; null where nobody named it. */
  readonly earlier: Evaluation | null;
  readonly meeting: Meeting;
  /** Every item once: the agenda's first, then what the team is split over, then the rest in the instrument's order. Fixed for the session. */
  readonly order: readonly Item[];
  readonly position: number;
  /** Positions left behind, latest last: the way back. */
  readonly trail: readonly number[];
  /** Where one came from to look at an item that was asked for by name; null on the way through. */
  readonly visit: Visit | null;
  readonly revealed: readonly number[];
  /** What was typed and not saved, by its field, where it waits for the next opening. */
  readonly drafts: Readonly<Record<string, KeptDraft>>;
  /** What undo leads back to, latest last. */
  readonly past: readonly Past[];
  /** What could not be saved; null where all is. */
  readonly unsaved: Unsaved | null;
  readonly page: Page;
  /** Where lists, questions for a text and questions for a yes lead back to. */
  readonly base: Base;
  readonly notice: Notice | null;
};

/** The agenda of a sitting and its time, in milliseconds of the epoch. None of it is kept in a file. */
export type Meeting = {
  /** How many items stood on the agenda when the session began: the first ones of its order. */
  readonly points: number;
  /** When the last event came. */
  readonly now: number;
  /** When the time for the agenda is up; null where nobody has said. */
  readonly ends: number | null;
  /** The item at hand, and how many minutes it was due when it came up; null without a time, or off the agenda. */
  readonly turn: {
    readonly position: number;
    readonly since: number;
    readonly minutes: number | null;
  } | null;
  /** What the item that was just left took of its minutes, to be told once. */
  readonly told: { readonly used: number; readonly of: number; readonly left: number } | null;
};

/** A text that was typed in a field and left there. */
export type KeptDraft = {
  readonly asked: Field;
  readonly position: number;
  readonly text: string;
};

/** A session as it was before something was written down. */
export type Past = Pick<
  Session,
  'evaluation' | 'position' | 'trail' | 'visit' | 'base' | 'page'
> & {
  /** What was said of it when it was. */
  readonly said: Notice | null;
};

export type Unsaved = {
  /** Why not, in words. */
  readonly why: string;
  /** The session as it goes on once it is saved. */
  readonly pending: Session;
  /** Where it was typed or pressed. */
  readonly page: Page;
};

export type Base = 'question' | 'agenda' | 'end';

export type Visit = Pick<Session, 'position' | 'trail' | 'base'>;

export type Page =
  | { readonly kind: 'question'; readonly panel: Panel }
  | { readonly kind: 'asking'; readonly asked: Asked }
  | { readonly kind: 'confirming' }
  /** What is about to be agreed on together, `without` those that are left out. */
  | { readonly kind: 'proposals'; readonly cursor: number; readonly without: readonly Item[] }
  | { readonly kind: 'criteria'; readonly cursor: number }
  | Overview
  /** Without a cursor at the item at hand. */
  | { readonly kind: 'agenda'; readonly cursor?: number }
  | { readonly kind: 'end' }
  /** Which elements it matters most to improve; the cursor is an index of `weakestFirst`. */
  | { readonly kind: 'priorities'; readonly cursor: number }
  | Triage
  /** What has been written of one kind about the element: to be added to, changed or removed. */
  | { readonly kind: 'entries'; readonly what: EntryKind; readonly cursor: number }
  /** Who met and who led. */
  | { readonly kind: 'attendance'; readonly cursor: number }
  /** A show of hands after talking, as it is being counted. */
  | { readonly kind: 'hands'; readonly raised: readonly Level[] }
  /** Asks before a key does away with what somebody has written or decided. */
  | { readonly kind: 'replacing'; readonly key: string }
  /** Something could not be saved, and what to do about it is asked. */
  | { readonly kind: 'unsaved' }
  /** The file is to be read anew. */
  | { readonly kind: 'rereading' }
  /** A copy is to be written, with what could not be saved. */
  | { readonly kind: 'copying'; readonly file: string }
  /** The session goes on in another file. */
  | { readonly kind: 'moved'; readonly file: string; readonly behind: Page }
  /** All keys; whatever else is pressed is for the page behind. */
  | { readonly kind: 'keys'; readonly behind: Page }
  /** Left for the shell; `finished` where the end had been reached. */
  | { readonly kind: 'left'; readonly finished: boolean };

export type Triage = {
  readonly kind: 'triage';
  /** Index of `triageRows`. */
  readonly cursor: number;
  /** Ids of the measures that were proposals when the page was opened. */
  readonly accepted: readonly string[];
  /** What the list is narrowed to. */
  readonly shows:
    | { readonly kind: 'all' | 'priorities' }
    | { readonly kind: 'element'; readonly id: string };
};

export type Overview = {
  readonly kind: 'overview';
  /** Index among the elements that are shown. */
  readonly cursor: number;
  /** Null is the first open one, else the first. */
  readonly dimension: Dimension | null;
  /** Which elements are shown, as it is being typed; null shows all and takes no typing. */
  readonly typed: string | null;
};

/** What stands above the question: the element itself, or Tables 1 and 2. */
export type Panel = 'element' | 'levels';

/** What there may be several of about one element. */
export type EntryKind = 'improve' | 'measure' | 'evidence';

export type Asked =
  | { readonly kind: 'notApplicable' }
  | { readonly kind: 'note' }
  /** A new one, or the one at an index. */
  | { readonly kind: 'improve'; readonly index?: number }
  /** A new one, perhaps from what a voice has written, or the one at an index. */
  | { readonly kind: 'evidence'; readonly index?: number; readonly from?: Evidence }
  /** Of the one that says so: others may have come before it when it was saved. */
  | { readonly kind: 'evidenceDate'; readonly text: string; readonly from?: Evidence }
  /** Why the team agrees on `level`, which is not set before the reason is there. */
  | { readonly kind: 'reason'; readonly level: Level }
  | { readonly kind: 'dissent' }
  /** A new one, perhaps of what is proposed, or the one of that id. */
  | { readonly kind: 'measure'; readonly id?: string; readonly proposal?: Proposal }
  /** `isNew` where the measure goes if the person thinks better of it. */
  | { readonly kind: 'owner' | 'due'; readonly measure: string; readonly isNew: boolean }
  /** The role of somebody new, or of the one at an index. */
  | { readonly kind: 'participant'; readonly index?: number }
  | { readonly kind: 'leader' }
  | { readonly kind: 'copy' }
  /** How long there is for what is to be discussed. */
  | { readonly kind: 'minutes' }
  | Triaged;

/** Asked from the list of measures and proposals, which it leads back to; a new measure has no row yet. */
export type Triaged = {
  readonly kind: 'triaged';
  readonly what: 'text' | 'owner' | 'due';
  readonly row: string | null;
  /** Element id. */
  readonly element: string;
  readonly page: Triage;
};

/** Where something waits that isn’t saved: a field for a text, or hands that are being counted. */
export type Field = Asked | { readonly kind: 'hands' };

/** Which field it is, wherever it is asked from. */
export type FieldKind = Exclude<Field['kind'], 'triaged'>;

export const kindOfField = (field: Field): FieldKind => {
  if (field.kind !== 'triaged') return field.kind;
  return field.what === 'text' ? 'measure' : field.what;
};

/** Shows a page that others lead back to. */
export const showBase = (session: Session, base: Base = session.base): Session => ({
  ...session,
  base,
  page: base === 'question' ? { kind: 'question', panel: 'element' } : { kind: base },
});

export const ask = (session: Session, asked: Asked): Session => ({
  ...session,
  page: { kind: 'asking', asked },
});

export const notify = (session: Session, notice: Notice): Session => ({ ...session, notice });

/** The item at hand. `order` is never empty: an instrument has elements. */
export const itemAt = (session: Session, position = session.position): Item => {
  const item = session.order[position];
  if (item === undefined) throw new RangeError(`no item at position ${position}`);
  return item;
};

/** What is answered so far about an item: one's own rating, or what the team has agreed. */
export const answerTo = (
  evaluation: Evaluation,
  element: Element,
  dimension: Dimension,
): AgreedRating | undefined =>
  isTeam(evaluation)
    ? agreedAt(evaluation, element.id, dimension)
    : evaluation.ratings[element.id]?.[dimension];

/** The same for the item at a position. */
export const answerAt = (
  session: Session,
  position = session.position,
): AgreedRating | undefined => {
  const { element, dimension } = itemAt(session, position);
  return answerTo(session.evaluation, element, dimension);
};

/** Nobody has answered, or it was agreed before somebody came late and is to be looked at again. */
export const isOpen = (answer: AgreedRating | undefined): boolean =>
  answer === undefined || answer.again === true;

/** What has been written about the element at hand, apart from its two judgements. */
export const entriesAbout = (evaluation: Evaluation, element: Element) =>
  (isTeam(evaluation) ? evaluation.agreed : evaluation.ratings)[element.id] ?? {};

/** A team with voices to reveal, rather than one that went straight to the meeting. */
export const hasVoices = (evaluation: Evaluation): boolean =>
  isTeam(evaluation) && voiceCount(evaluation) > 0;
