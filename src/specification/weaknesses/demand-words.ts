import type { Language } from '../../model/language.ts';

/** The words of a language that tell one demand from another. */
type DemandWords = {
  /** Verbs that make a clause a demand. */
  readonly modals: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Begin a subordinate clause, which the sentence may be in until something ends it. */
  readonly subordinators: ReadonlySet<string>;
  /** Begin one only where a demanding verb follows in the same stretch. */
  readonly interrogatives: ReadonlySet<string>;
  /** Stand for a subject. */
  readonly pronouns: ReadonlySet<string>;
  /** Come before the subject of a main clause. */
  readonly fronting: ReadonlySet<string>;
  /** First words of a demand in a list after «skal:» or a semicolon. */
  readonly infinitives: ReadonlySet<string>;
  /** First words of a sentence that tells the supplier what to do. */
  readonly imperatives: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const nb: DemandWords = {
  modals: set('skal bør må plikter'),
  coordinators: set('og men samt eller og/eller'),
  subordinators: set(
    'som at når hvis dersom fordi slik hvordan hvor hva hvilke hvilken hvilket hvem hvorfor mens der ettersom',
  ),
  interrogatives: set('om så enn'),
  pronouns: set('den det de dette disse denne han hun vi partene begge'),
  fronting: set('også både selv'),
  infinitives: set(
    'levere delta følge gi ha sende legge gjennomføre utarbeide bistå sikre holde møte stille dokumentere beskrive ' +
      'rapportere varsle kartlegge utføre tilby vise sørge oppgi bidra informere undersøke vurdere foreslå evaluere ' +
      'oppdatere behandle melde svare kunne være avholde etablere planlegge oppnevne utpeke fakturere registrere',
  ),
  imperatives: set('beskriv redegjør dokumenter oppgi vis forklar legg fyll bekreft lag gi'),
};

const en: DemandWords = {
  modals: set('shall should must'),
  coordinators: set('and but or and/or'),
  subordinators: set(
    'that which who whom whose when where if how what why because so while whether unless than provided',
  ),
  interrogatives: set('as'),
  pronouns: set('it they he she we this these both'),
  fronting: set(
    'in at after before upon on for within also then thereafter both from by during each',
  ),
  infinitives: set(
    'deliver attend follow give have send enclose carry prepare assist ensure keep meet provide document describe ' +
      'report notify map perform offer show state contribute inform examine assess propose evaluate update handle ' +
      'answer be hold establish plan appoint invoice register submit present draw participate take make',
  ),
  imperatives: set('describe document state show explain enclose provide confirm give submit'),
};

export const demandWords: Readonly<Record<Language, DemandWords>> = { nb, en };
