import type { Perspective } from '../model/scoring.ts';
import { listed } from './formats.ts';

/** How many measures came to what. */
export type OutcomeCounts = {
  readonly all: number;
  readonly done: number;
  /** Of those done. */
  readonly risen: number;
  readonly notDone: number;
  readonly rejected: number;
};

/** The small numbers as words, from none on. */
const nbCount = (count: number): string => ['ingen', 'ett'][count] ?? String(count);
const enCount = (count: number): string => ['none', 'one'][count] ?? String(count);

const nbLevels = (count: number): string => (count === 1 ? 'ett nivå' : `${count} nivåer`);
const enLevels = (count: number): string => (count === 1 ? 'one level' : `${count} levels`);

/** Of the measures that are done: for how many of them a level of the element rose. */
const nbRisen = (risen: number, done: number): string => {
  if (done === 1) return `Nivået i elementet det gjelder, ${risen === 1 ? 'steg' : 'steg ikke'}.`;
  if (risen === done) return 'Nivået steg i elementet til hvert av de utførte.';
  return risen === 0
    ? 'Nivået steg ikke i elementet til noen av de utførte.'
    : `Nivået steg i elementet til ${nbCount(risen)} av de utførte.`;
};

const enRisen = (risen: number, done: number): string => {
  if (done === 1) return `The level of its element ${risen === 1 ? 'rose' : 'did not rise'}.`;
  if (risen === done) return 'The level rose in the element of each one done.';
  return risen === 0
    ? 'The level rose in the element of none of those done.'
    : `The level rose in the element of ${enCount(risen)} of those done.`;
};

/** Evaluations side by side: years, sites or sides. */
const nb = {
  title: 'Sammenligning av evalueringer',
  dateLabel: 'Siste evaluering datert',
  several: (count: number) => `${count} evalueringer`,
  undated: 'uten dato',
  /** What an evaluation is called by where nothing but the side tells it from another. */
  side: {
    bht: 'BHT-siden',
    virksomhet: 'Virksomhetssiden',
    external: 'Utenforstående',
  } satisfies Record<Perspective, string>,
  changes: (from: string, to: string, risen: number, fallen: number, unchanged: number) =>
    `Fra ${from} til ${to}: ${risen === 0 ? 'ingen nivåer' : nbLevels(risen)} steg, ${nbCount(fallen)} falt, og ${nbCount(unchanged)} er uendret.`,
  incomparable: (count: number) =>
    count === 1 ? 'Ett kan ikke sammenlignes.' : `${count} kan ikke sammenlignes.`,
  /** One party as the subject; `fallen` names the elements where it fell. */
  party: (party: string, risen: number, fallen: number, names: string) =>
    `${party} steg i ${risen === 1 ? 'ett element' : risen === 0 ? 'ingen elementer' : `${risen} elementer`} og falt i ${nbCount(fallen)}${fallen === 0 ? '' : `: ${names}`}.`,
  mostRisen: (levels: number, names: string) => `Størst framgang, ${nbLevels(levels)}: ${names}.`,
  outcomes: (from: string, { all, done, risen, notDone, rejected }: OutcomeCounts) =>
    [
      all === 1
        ? `Det ene tiltaket fra ${from} er ${done === 1 ? 'utført' : notDone === 1 ? 'ikke utført' : 'forkastet'}.`
        : `Av ${all} tiltak fra ${from} er ${listed([`${nbCount(done)} utført`, `${nbCount(notDone)} ikke utført`, ...(rejected === 0 ? [] : [`${nbCount(rejected)} forkastet`])], 'og')}.`,
      done === 0 ? '' : nbRisen(risen, done),
    ]
      .filter(Boolean)
      .join(' '),
  proposals: (count: number) =>
    count === 1
      ? 'Ett av nivåene er bare et forslag, medianen av svarene, og står i parentes i tabellene.'
      : `${count} av nivåene er bare forslag, medianen av svarene, og står i parentes i tabellene.`,
  notOverTime:
    'Evalueringene følger ikke samme team, BHT og virksomhet over tid (mer enn en måned mellom). Derfor står det hva som er ulikt, ikke hva som steg og falt.',
  differences: (different: number, comparable: number) =>
    `Nivåene er ulike i ${different} av ${comparable} vurderinger.`,
  widest: (levels: number, names: string) => `Størst forskjell, ${nbLevels(levels)}: ${names}.`,
  more: (names: string, count: number) => `${names}; og ${count} til`,
  nothingComparable: 'Ingen nivåer kan sammenlignes.',
  /** «3 Etikk (virksomhet 2 → 3)» */
  itemOf: (element: string, said: string) => `${element} (${said})`,
  levelsCaption: (dimension: string) => `${dimension}: nivå i hver evaluering`,
  figureCaption: (dimension: string) => `${dimension}: nivå i hvert element`,
  change: 'Endring',
  difference: 'Forskjell',
  changeSigns: '↑ steg · ↓ falt · = uendret',
  absent: 'elementet finnes ikke i den utgaven',
  unansweredOrAbsent: 'ubesvart, eller elementet finnes ikke i den utgaven',
  changesHeading: 'Hva som steg og falt',
  differencesHeading: 'Hva som er ulikt',
  reasonIn: (label: string) => `Begrunnelse (${label})`,
  risen: (count: number) => `Steg (${count})`,
  fallen: (count: number) => `Falt (${count})`,
  unchanged: (count: number) => `Uendret (${count})`,
  different: (count: number) => `Ulikt (${count})`,
  same: (count: number) => `Likt (${count})`,
  incomparableHeading: (count: number) => `Kan ikke sammenlignes (${count})`,
  levelAt: (level: string, labels: string) => `nivå ${level} (${labels})`,
  measuresHeading: (from: string) => `Tiltakene fra ${from}`,
  measuresCaption: (from: string, to: string) =>
    `Tiltakene fra ${from}, og nivået i elementet de gjelder, fra ${from} til ${to}`,
  outcome: 'Utfall',
  outcomeGroup: {
    risen: 'Utført, og nivået steg',
    notRisen: 'Utført, uten at nivået steg',
    notDone: 'Ikke utført',
    rejected: 'Forkastet',
  },
  evaluationsHeading: 'Evalueringene',
  single: 'én persons vurdering',
  version: (version: string) => `utgave ${version}`,
};

export type SideBySideText = typeof nb;

const en: SideBySideText = {
  title: 'Evaluations compared',
  dateLabel: 'Latest evaluation dated',
  several: (count) => `${count} evaluations`,
  undated: 'undated',
  side: { bht: 'The OHS side', virksomhet: 'The undertaking’s side', external: 'Outsider' },
  changes: (from, to, risen, fallen, unchanged) =>
    `From ${from} to ${to}: ${risen === 0 ? 'no level' : enLevels(risen)} rose, ${enCount(fallen)} fell, and ${enCount(unchanged)} ${unchanged === 1 ? 'is' : 'are'} unchanged.`,
  incomparable: (count) => (count === 1 ? 'One can’t be compared.' : `${count} can’t be compared.`),
  party: (party, risen, fallen, names) =>
    `${party} rose in ${risen === 1 ? 'one element' : risen === 0 ? 'no element' : `${risen} elements`} and fell in ${enCount(fallen)}${fallen === 0 ? '' : `: ${names}`}.`,
  mostRisen: (levels, names) => `Most progress, ${enLevels(levels)}: ${names}.`,
  outcomes: (from, { all, done, risen, notDone, rejected }) =>
    [
      all === 1
        ? `The one measure from ${from} is ${done === 1 ? 'done' : notDone === 1 ? 'not done' : 'rejected'}.`
        : `Of ${all} measures from ${from}, ${listed([`${enCount(done)} ${done === 1 ? 'is' : 'are'} done`, `${enCount(notDone)} not done`, ...(rejected === 0 ? [] : [`${enCount(rejected)} rejected`])], 'and')}.`,
      done === 0 ? '' : enRisen(risen, done),
    ]
      .filter(Boolean)
      .join(' '),
  proposals: (count) =>
    count === 1
      ? 'One of the levels is only a proposal, the median of the answers, and is in brackets in the tables.'
      : `${count} of the levels are only proposals, the median of the answers, and are in brackets in the tables.`,
  notOverTime:
    'The evaluations don’t follow the same team, OHS and undertaking over time (more than a month apart). So what differs is told, not what rose and fell.',
  differences: (different, comparable) =>
    `The levels differ in ${different} of ${comparable} judgements.`,
  widest: (levels, names) => `Widest difference, ${enLevels(levels)}: ${names}.`,
  more: (names, count) => `${names}; and ${count} more`,
  nothingComparable: 'No levels can be compared.',
  itemOf: (element, said) => `${element} (${said})`,
  levelsCaption: (dimension) => `${dimension}: level in each evaluation`,
  figureCaption: (dimension) => `${dimension}: level in each element`,
  change: 'Change',
  difference: 'Difference',
  changeSigns: '↑ rose · ↓ fell · = unchanged',
  absent: 'that version lacks the element',
  unansweredOrAbsent: 'unanswered, or that version lacks the element',
  changesHeading: 'What rose and fell',
  differencesHeading: 'What differs',
  reasonIn: (label) => `Reason (${label})`,
  risen: (count) => `Rose (${count})`,
  fallen: (count) => `Fell (${count})`,
  unchanged: (count) => `Unchanged (${count})`,
  different: (count) => `Different (${count})`,
  same: (count) => `The same (${count})`,
  incomparableHeading: (count) => `Can’t be compared (${count})`,
  levelAt: (level, labels) => `level ${level} (${labels})`,
  measuresHeading: (from) => `The measures from ${from}`,
  measuresCaption: (from, to) =>
    `The measures from ${from}, and the level of the element they concern, from ${from} to ${to}`,
  outcome: 'Outcome',
  outcomeGroup: {
    risen: 'Done, and the level rose',
    notRisen: 'Done, but the level did not rise',
    notDone: 'Not done',
    rejected: 'Rejected',
  },
  evaluationsHeading: 'The evaluations',
  single: 'one person’s scoring',
  version: (version) => `version ${version}`,
};

export const sideBySideText = { nb, en };
