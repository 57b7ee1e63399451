import type { Language } from '../model/language.ts';

/** What commands say on stderr when they have done something. */
export type SaidText = {
  readonly wrote: (file: string) => string;
  readonly recorded: (element: string, file: string) => string;
  readonly dated: (date: string, file: string) => string;
  readonly created: (file: string) => string;
  readonly lockTakenOver: (file: string, owner: string) => string;
  readonly merged: (voices: number, file: string) => string;
  readonly next: (command: string) => string;
  readonly countedOnce: (kept: string, copy: string) => string;
  readonly textsLeftOut: (notes: number, improvements: number, reasons: number) => string;
  readonly teamAsOne: (file: string) => string;
  readonly smallGroup: (voices: number) => string;
  readonly agreementsLeftOut: (file: string) => string;
  readonly backedUp: (file: string) => string;
  readonly proposalsInFinal: (count: number) => string;
  readonly drafted: (count: number) => string;
  readonly measureSaved: (id: string) => string;
  readonly nothingWrong: (files: number) => string;
  readonly problemCount: (errors: number, lints: number) => string;
  readonly privacy: string;
  readonly severity: Readonly<Record<'error' | 'lint', string>>;
};

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const nb: SaidText = {
  wrote: (file) => `Skrev ${file}.`,
  recorded: (element, file) => `Førte inn ${element} i ${file}.`,
  dated: (date, file) => `Satte datoen ${date} i ${file}.`,
  created: (file) => `Opprettet ${file}.`,
  lockTakenOver: (file, owner) =>
    `${file} var låst av et program som ikke lenger kjører (${owner}); låsen er overtatt.`,
  merged: (voices, file) => `Slo sammen ${counted(voices, 'stemme', 'stemmer')} til ${file}.`,
  next: (command) => `Neste: ${command}`,
  countedOnce: (kept, copy) => `${copy} er en kopi av ${kept} og er regnet med én gang.`,
  textsLeftOut: (notes, improvements, reasons) =>
    `Etter personvernvalget er ${counted(notes, 'notat', 'notater')}, ${counted(improvements, 'forslag', 'forslag')} og ${counted(reasons, 'grunn', 'grunner')} til «ikke aktuelt» ikke tatt med; de står i vurderingsfilene.`,
  teamAsOne: (file) =>
    `${file} er regnet som én stemme med det teamet er blitt enig om; stemmene, begrunnelsene og tiltakene blir stående der.`,
  smallGroup: (voices) =>
    `Bare ${counted(voices, 'stemme', 'stemmer')}: ingen fordeling vises, for det må tre til.`,
  agreementsLeftOut: (file) =>
    `Bare stemmene i ${file} er tatt med; omforente nivåer og tiltak blir stående der.`,
  backedUp: (file) => `Den forrige filen med omforente nivåer og tiltak ligger i ${file}.`,
  proposalsInFinal: (count) =>
    `${counted(count, 'nivå', 'nivåer')} er forslag som teamet ikke har bekreftet, og vises slik.`,
  drafted: (count) =>
    count === 0 ? 'Ingen nye tiltak å foreslå.' : `Foreslo ${counted(count, 'tiltak', 'tiltak')}.`,
  measureSaved: (id) => `Lagret tiltak ${id}.`,
  nothingWrong: (files) => `${counted(files, 'fil', 'filer')} kontrollert, ingenting å bemerke.`,
  problemCount: (errors, lints) =>
    `${counted(errors, 'feil', 'feil')}, ${counted(lints, 'merknad', 'merknader')}.`,
  severity: { error: 'feil', lint: 'merknad' },
  privacy: 'Husk: ingen helseopplysninger og ingen navn på ansatte i notater og forslag.',
};

const en: SaidText = {
  wrote: (file) => `Wrote ${file}.`,
  recorded: (element, file) => `Recorded ${element} in ${file}.`,
  dated: (date, file) => `Set the date ${date} in ${file}.`,
  created: (file) => `Created ${file}.`,
  lockTakenOver: (file, owner) =>
    `${file} was locked by a program that no longer runs (${owner}); the lock has been taken over.`,
  merged: (voices, file) => `Merged ${counted(voices, 'voice', 'voices')} into ${file}.`,
  next: (command) => `Next: ${command}`,
  countedOnce: (kept, copy) => `${copy} is a copy of ${kept} and has been counted once.`,
  textsLeftOut: (notes, improvements, reasons) =>
    `By the privacy policy ${counted(notes, 'note', 'notes')}, ${counted(improvements, 'suggestion', 'suggestions')} and ${counted(reasons, 'reason', 'reasons')} for “not applicable” were left out; they stand in the scoring files.`,
  teamAsOne: (file) =>
    `${file} counts as one voice with what the team has agreed; its voices, reasons and measures stay there.`,
  smallGroup: (voices) =>
    `Only ${counted(voices, 'voice', 'voices')}: no distribution is shown, for that takes three.`,
  agreementsLeftOut: (file) =>
    `Only the voices of ${file} were taken in; agreed levels and measures stay there.`,
  backedUp: (file) => `The earlier file with agreed levels and measures is in ${file}.`,
  proposalsInFinal: (count) =>
    `${counted(count, 'level is a proposal', 'levels are proposals')} that the team has not confirmed, and shown so.`,
  drafted: (count) =>
    count === 0
      ? 'No new measures to propose.'
      : `Proposed ${counted(count, 'measure', 'measures')}.`,
  measureSaved: (id) => `Saved measure ${id}.`,
  nothingWrong: (files) => `${counted(files, 'file', 'files')} checked, nothing to remark.`,
  problemCount: (errors, lints) =>
    `${counted(errors, 'error', 'errors')}, ${counted(lints, 'remark', 'remarks')}.`,
  severity: { error: 'error', lint: 'remark' },
  privacy: 'Remember: no health data and no names of employees in notes and suggestions.',
};

export const saidText: Readonly<Record<Language, SaidText>> = { nb, en };
