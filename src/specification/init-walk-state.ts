import type { Instrument } from '../model/instrument.ts';
import type { Buyer, Emphasis, Procurement } from '../model/specification.ts';
import type { AwardCriterion, InitChoices, TypeCounts } from './init-choices.ts';

/** The questions about the buyer, in their order. */
export const buyerFields = [
  'name',
  'purpose',
  'situation',
  'employees',
  'sites',
  'risks',
  'duration',
  'options',
] as const satisfies readonly (keyof Buyer)[];
export type BuyerField = (typeof buyerFields)[number];

/** Every page that leads on to the next one, in their order. */
export const initPlaces = [
  ...buyerFields,
  ...(['elements', 'treatment', 'documentation', 'weights', 'summary'] as const),
] as const;
export type InitPlace = (typeof initPlaces)[number];

/** A page; `cursor` is the index of the row at hand. */
export type InitPage =
  /** Whether to go on with what was answered earlier. */
  | { readonly kind: 'resume' }
  | { readonly kind: 'buyer'; readonly field: BuyerField }
  | { readonly kind: 'elements'; readonly cursor: number }
  | { readonly kind: 'treatment'; readonly cursor: number }
  | { readonly kind: 'documentation'; readonly cursor: number }
  /** The documentation demands of one element. */
  | { readonly kind: 'demands'; readonly element: string; readonly cursor: number }
  /** `typing`: the digits typed so far are the beginning of a number. */
  | { readonly kind: 'weights'; readonly cursor: number; readonly typing: boolean }
  | { readonly kind: 'summary' }
  /** All is answered. */
  | { readonly kind: 'done' }
  /** Left for the shell, to be gone on with later. */
  | { readonly kind: 'left' };

/** How far somebody came: what is kept beside the file that is to be written. */
export type InitDraft = { readonly choices: InitChoices; readonly place: InitPlace };

/** What the questions are about; the same all the way. */
export type InitSetting = {
  readonly instrument: Instrument;
  readonly procurement: Procurement;
  /** What the profile shows as weak. */
  readonly emphasis: Emphasis | undefined;
  /** The award criteria that choices lead to; without weights among the choices, with the proposed ones. */
  readonly awardCriteria: (choices: InitChoices) => readonly AwardCriterion[];
  readonly countByType: (choices: InitChoices) => TypeCounts;
};

export type InitNotice =
  | { readonly kind: 'needed' | 'elementsNeeded' | 'weightRange' | 'weightsDropped' | 'resumed' }
  | { readonly kind: 'noNumber'; readonly given: string }
  /** Per cent that are missing (positive) or too much (negative). */
  | { readonly kind: 'weightsLeft'; readonly left: number }
  | { readonly kind: 'weightMissing'; readonly text: string }
  | { readonly kind: 'draftSetAside'; readonly file: string }
  | { readonly kind: 'unknownKey'; readonly key: string };

/** The questions to a new specification file: where they are, and what is answered by now. */
export type InitWalk = {
  readonly setting: InitSetting;
  readonly choices: InitChoices;
  readonly page: InitPage;
  /** What there is to go on with. */
  readonly draft: InitDraft | undefined;
  readonly notice: InitNotice | null;
};

/** The page as a place to come back to; null where there is nothing to come back to. */
export const placeOf = (page: InitPage): InitPlace | null => {
  switch (page.kind) {
    case 'buyer':
      return page.field;
    case 'demands':
      return 'documentation';
    case 'resume':
    case 'done':
    case 'left':
      return null;
    default:
      return page.kind;
  }
};

/** A page as it is first shown. */
export const pageAt = (place: InitPlace): InitPage => {
  switch (place) {
    case 'elements':
    case 'treatment':
    case 'documentation':
      return { kind: place, cursor: 0 };
    case 'weights':
      return { kind: place, cursor: 0, typing: false };
    case 'summary':
      return { kind: place };
    default:
      return { kind: 'buyer', field: place };
  }
};

/** Where a key moves the cursor of a list; null where it is no such key. */
export const movedCursor = (cursor: number, key: string, count: number): number | null => {
  const last = Math.max(0, count - 1);
  switch (key) {
    case 'up':
      return Math.max(0, cursor - 1);
    case 'down':
      return Math.min(last, cursor + 1);
    case 'home':
      return 0;
    case 'end':
      return last;
    default:
      return null;
  }
};

/** The walk with some of its choices changed. */
export const withChoices = (walk: InitWalk, changed: Partial<InitChoices>): InitWalk => ({
  ...walk,
  choices: { ...walk.choices, ...changed },
});

/** The walk as it was, but for a notice that the key does nothing here. */
export const refuseKey = (walk: InitWalk, key: string): InitWalk => ({
  ...walk,
  notice: { kind: 'unknownKey', key },
});
