import type { AgendaReason } from '../evaluation/agenda.ts';
import type { Asked, SimpleNotice, Terms } from '../evaluation/walk-session.ts';
import type { CriterionMark } from '../model/rating.ts';

/** A key beside what it does, as the list of all keys has it. */
type KeyLine = { readonly key: string; readonly does: string };
type KeyNames = Readonly<Record<KeyName, string>>;

/** The short names of keys in the hint at the bottom. */
export type KeyName =
  | 'notApplicable'
  | 'note'
  | 'improve'
  | 'criteria'
  | 'levels'
  | 'closeLevels'
  | 'back'
  | 'skip'
  | 'goTo'
  | 'overview'
  | 'quit'
  | 'allKeys'
  | 'closeKeys'
  | 'voices'
  | 'hideVoices'
  | 'dissent'
  | 'measure'
  | 'confirm'
  | 'clear'
  | 'move'
  | 'cycle'
  | 'open'
  | 'begin'
  | 'firstOpen'
  | 'finish'
  | 'save'
  | 'leaveBlank'
  | 'cancel'
  | 'yes'
  | 'no'
  | 'choose';

/** What the pages of a session at the keys say. */
export type SessionText = {
  readonly terms: Terms;
  readonly yesKey: string;
  readonly enter: string;
  readonly space: string;
  readonly quoted: (key: string) => string;
  readonly keys: KeyNames;
  readonly allKeys: Readonly<Record<'everyone' | 'team' | 'voices' | 'last', readonly KeyLine[]>>;
  readonly allKeysHeading: string;
  readonly subject: (bht: string, virksomhet: string) => string;
  readonly jointSubject: (bht: string, virksomhet: string) => string;
  readonly progress: (answered: number, all: number) => string;
  readonly jointProgress: (answered: number, all: number) => string;
  readonly place: (number: number, count: number, title: string) => string;
  readonly above: (rows: number) => string;
  readonly below: (rows: number) => string;
  readonly answer: (level: string) => string;
  readonly agreed: (level: string) => string;
  readonly notApplicable: string;
  readonly unanswered: string;
  readonly notAgreed: string;
  readonly notes: string;
  readonly improvements: string;
  readonly measures: string;
  readonly reason: string;
  readonly dissent: string;
  readonly notApplicableBecause: string;
  readonly mark: Readonly<Record<CriterionMark, string>>;
  readonly markQuestion: string;
  readonly voiceMarks: (counts: string) => string;
  readonly levelsHeading: (dimension: string) => string;
  readonly voices: {
    readonly heading: (count: number) => string;
    readonly spread: (spread: number) => string;
    readonly median: (median: number) => string;
    readonly notApplicable: string;
    readonly missing: string;
    readonly withheld: string;
    readonly outside: (tolerance: number) => string;
    readonly clash: string;
    readonly inside: (tolerance: number) => string;
    readonly voice: (pseudonym: string) => string;
    readonly note: string;
    readonly improvement: string;
    readonly written: (count: number) => string;
    readonly writtenHeading: string;
  };
  readonly ask: Readonly<Record<Exclude<Asked['kind'], 'reason'>, string>> & {
    readonly reason: (level: string) => string;
  };
  readonly askMore: Readonly<Partial<Record<Asked['kind'], string>>>;
  readonly confirm: (count: number) => string;
  readonly confirmMore: string;
  readonly clear: string;
  readonly overview: { readonly heading: string; readonly open: string; readonly na: string };
  readonly agenda: {
    readonly title: string;
    readonly setting: (voices: number, tolerance: number) => string;
    readonly heading: (items: number, minutes: number) => string;
    readonly nothing: string;
    readonly why: Readonly<Record<AgendaReason, (spread: number) => string>>;
    readonly minutes: (minutes: number) => string;
    readonly inside: (count: number) => string;
    readonly question: string;
  };
  readonly end: {
    readonly title: string;
    readonly allAnswered: string;
    readonly allAgreed: string;
    readonly open: (count: number) => string;
    readonly openHeading: string;
    readonly proposals: (count: number) => string;
  };
  readonly notice: Readonly<Record<SimpleNotice, string>> & {
    readonly created: (file: string) => string;
    readonly resumed: (answered: number) => string;
    readonly answered: (number: number, dimension: string, answer: string) => string;
    readonly confirmed: (count: number) => string;
    readonly measureAdded: (id: string) => string;
    readonly unknownKey: (key: string) => string;
    readonly noSuchElement: (given: string, last: number) => string;
    readonly noSuchDate: (given: string) => string;
  };
  readonly left: {
    readonly saved: (file: string, answered: number, all: number) => string;
    readonly savedTeam: (file: string, agreed: number, all: number) => string;
    readonly goOn: (file: string) => string;
    readonly nextAlone: readonly string[];
    readonly nextTeam: (file: string) => readonly string[];
    readonly undecided: string;
    readonly nothingMade: string;
  };
  readonly fileNames: { readonly scoring: string };
};
