import type { Item } from '../../model/instrument.ts';
import type { Rating } from '../../model/rating.ts';

/** A short word about what just happened, or why nothing did. */
export type Notice =
  | { readonly kind: 'created'; readonly file: string; readonly carriedOn?: number }
  | { readonly kind: 'resumed'; readonly answered: number; readonly open: number }
  | {
      readonly kind: 'answered';
      readonly item: Item;
      readonly rating: Rating;
      /** Still there, where the answer may lead to another text. */
      readonly stays?: true;
      /** Back where one came from to look at the item. */
      readonly isBack?: true;
    }
  /** `left`: how many were left out, and stand open. */
  | { readonly kind: 'confirmed'; readonly count: number; readonly left: number }
  | { readonly kind: 'undone'; readonly said: Notice | null }
  | {
      readonly kind: 'measureAdded' | 'measureRemoved' | 'measureDropped';
      readonly id: string;
    }
  | {
      readonly kind: 'triaged';
      readonly what: 'saved' | 'kept' | 'rejected' | 'inPlace' | 'done';
      readonly id: string;
    }
  | { readonly kind: 'copied'; readonly file: string }
  /** Along with what was said of the change that did it. */
  | { readonly kind: 'sealBroken'; readonly said: Notice | null }
  | { readonly kind: 'unknownKey'; readonly key: string }
  | { readonly kind: 'noSuchElement'; readonly given: string; readonly last: number }
  | { readonly kind: 'noSuchDate' | 'noSuchMinutes'; readonly given: string }
  | { readonly kind: SimpleNotice };

export type SimpleNotice =
  | 'participantSaved'
  | 'participantRemoved'
  | 'leaderSaved'
  | 'leaderRemoved'
  | 'sealed'
  | 'noteSaved'
  | 'improvementSaved'
  | 'dissentSaved'
  | 'evidenceSaved'
  | 'evidenceRemoved'
  | 'revealFirst'
  | 'handsBefore'
  | 'handsSaved'
  | 'handsRemoved'
  | 'handsKept'
  | 'tooFewHands'
  | 'noteRemoved'
  | 'improvementRemoved'
  | 'dissentRemoved'
  | 'reasonRemoved'
  | 'reasonNeeded'
  | 'draftKept'
  | 'nothingToUndo'
  | 'reread'
  | 'stillUnsaved'
  | 'lookOnly'
  | 'cleared'
  | 'kept'
  | 'atStart'
  | 'returned'
  | 'nothingToClear'
  | 'nothingToExplain'
  | 'nothingToDissentFrom'
  | 'nothingToConfirm'
  | 'nothingTaken'
  | 'proposalDeclined';
