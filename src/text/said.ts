import type { LockOwner } from '../errors.ts';
import { ownerInWords } from './lock-owner.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const listedIf = (ids: readonly string[], words: string): readonly string[] =>
  ids.length === 0 ? [] : [`${words}: ${ids.join(', ')}`];

/** What commands say on stderr when they have done something. */
const nb = {
  wrote: (file: string) => `Skrev ${file}.`,
  recorded: (element: string, file: string) => `Lagret element ${element} i ${file}.`,
  dated: (date: string, file: string) => `Lagret datoen ${date} i ${file}.`,
  created: (file: string) => `Opprettet ${file}.`,
  lockTakenOver: (file: string, owner: LockOwner | undefined) =>
    `${file} var låst av et program som ikke kjører lenger${ownerInWords(owner, 'nb')}; låsen er overtatt.`,
  waitingFor: (file: string, owner: LockOwner | undefined) =>
    `Venter på ${file}, som er i bruk av et annet program${ownerInWords(owner, 'nb')}.`,
  next: (command: string) => `Neste: ${command}`,
  keptEarlier: (file: string) => `Evalueringen som lå der fra før, ligger i ${file}.`,
  backedUp: (file: string) => `Den forrige filen med omforente nivåer og tiltak ligger i ${file}.`,
  proposalsInFinal: (count: number) =>
    `${counted(count, 'nivå', 'nivåer')} er forslag som teamet ikke har bekreftet; rapporten viser dem som forslag.`,
  drafted: (count: number) =>
    count === 0 ? 'Ingen nye tiltak å foreslå.' : `Foreslo ${counted(count, 'tiltak', 'tiltak')}.`,
  measureSaved: (id: string) => `Lagret tiltak ${id}.`,
  nothingWrong: (files: number) =>
    `${counted(files, 'fil', 'filer')} kontrollert, ingen feil eller merknader.`,
  problemCount: (errors: number, lints: number) =>
    `${counted(errors, 'feil', 'feil')}, ${counted(lints, 'merknad', 'merknader')}.`,
  weakElements: (titles: readonly string[], below: number) =>
    `Under nivå ${below} for BHT, og derfor evaluert: ${titles.join('; ')}.`,
  nothingWeak: (below: number) => `Ingen elementer er under nivå ${below} for BHT i teamprofilen.`,
  elementAtLevel: (number: number, title: string, level: number) =>
    `${number} ${title} (nivå ${level})`,
  undecidedElements: (numbers: readonly number[]) =>
    `Uten nivå for BHT i teamprofilen, og derfor ikke regnet som svake: element ${numbers.join(', ')}.`,
  notConsidered: (ids: readonly string[]) =>
    `${counted(ids.length, 'kriterium er', 'kriterier er')} verken med eller utelatt med begrunnelse: ${ids.join(', ')}. Ta dem med under requirements, eller før dem opp under excluded.`,
  placeholdersLeft: (count: number) =>
    `${counted(count, 'sted', 'steder')} i filen står det fortsatt [fyll inn …].`,
  weaknesses: (count: number) =>
    count === 0 ? 'Ingenting å bemerke.' : `${counted(count, 'merknad', 'merknader')}.`,
  pointsCreated: (file: string) =>
    `Opprettet ${file} uten poeng. Fyll inn poengene der, eller sett dem med --ask.`,
  pointsKept: (file: string) => `Poengene så langt ligger i ${file}.`,
  goOnWithForce: 'Kjør samme kommando igjen med --force når dere vil sette resten av poengene.',
  supplierResult: (
    name: string,
    no: readonly string[],
    partly: readonly string[],
    unanswered: readonly string[],
    missingPoints: number,
  ) =>
    `${name}: ${
      [
        ...listedIf(no, 'Nei på absolutte krav'),
        ...listedIf(partly, 'Delvis på absolutte krav'),
        ...listedIf(unanswered, 'absolutte krav uten gyldig svar'),
        ...(missingPoints > 0 ? [`${counted(missingPoints, 'krav', 'krav')} uten poeng`] : []),
      ].join('; ') || 'Ja på alle absolutte krav'
    }.`,
  severity: { error: 'feil', lint: 'merknad' },
};

export type SaidText = typeof nb;

const en: SaidText = {
  wrote: (file) => `Wrote ${file}.`,
  recorded: (element, file) => `Saved element ${element} in ${file}.`,
  dated: (date, file) => `Saved the date ${date} in ${file}.`,
  created: (file) => `Created ${file}.`,
  lockTakenOver: (file, owner) =>
    `${file} was locked by a program that is no longer running${ownerInWords(owner, 'en')}; the lock has been taken over.`,
  waitingFor: (file, owner) =>
    `Waiting for ${file}, which another program is using${ownerInWords(owner, 'en')}.`,
  next: (command) => `Next: ${command}`,
  keptEarlier: (file) => `The evaluation that was there before is in ${file}.`,
  backedUp: (file) => `The earlier file with agreed levels and measures is in ${file}.`,
  proposalsInFinal: (count) =>
    `${counted(count, 'level is a proposal', 'levels are proposals')} that the team has not confirmed; the report shows this.`,
  drafted: (count) =>
    count === 0 ? 'No new measures to draft.' : `Drafted ${counted(count, 'measure', 'measures')}.`,
  measureSaved: (id) => `Saved measure ${id}.`,
  nothingWrong: (files) => `${counted(files, 'file', 'files')} checked, no errors or remarks.`,
  problemCount: (errors, lints) =>
    `${counted(errors, 'error', 'errors')}, ${counted(lints, 'remark', 'remarks')}.`,
  weakElements: (titles, below) =>
    `Below level ${below} for the OHS, and therefore evaluated: ${titles.join('; ')}.`,
  nothingWeak: (below) => `No element is below level ${below} for the OHS in the team’s profile.`,
  elementAtLevel: (number, title, level) => `${number} ${title} (level ${level})`,
  undecidedElements: (numbers) =>
    `Without a level for the OHS in the team’s profile, and therefore not counted as weak: element ${numbers.join(', ')}.`,
  notConsidered: (ids) =>
    `${counted(ids.length, 'criterion is', 'criteria are')} neither included nor left out with a reason: ${ids.join(', ')}. Include them under requirements, or list them under excluded.`,
  placeholdersLeft: (count) =>
    `The file still has [fill in …] in ${counted(count, 'place', 'places')}.`,
  weaknesses: (count) => (count === 0 ? 'No remarks.' : `${counted(count, 'remark', 'remarks')}.`),
  pointsCreated: (file) =>
    `Created ${file} without points. Fill them in there, or give them with --ask.`,
  pointsKept: (file) => `The points so far are in ${file}.`,
  goOnWithForce: 'Run the same command again with --force to give the rest of the points.',
  supplierResult: (name, no, partly, unanswered, missingPoints) =>
    `${name}: ${
      [
        ...listedIf(no, 'No to absolute requirements'),
        ...listedIf(partly, 'Partly to absolute requirements'),
        ...listedIf(unanswered, 'absolute requirements without a valid answer'),
        ...(missingPoints > 0
          ? [`${counted(missingPoints, 'requirement', 'requirements')} without points`]
          : []),
      ].join('; ') || 'Yes to all absolute requirements'
    }.`,
  severity: { error: 'error', lint: 'remark' },
};

export const saidText = { nb, en };
