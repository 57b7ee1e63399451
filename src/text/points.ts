import type { Language } from '../model/language.ts';

/** The session that gives points. Numbers come ready to be shown. */
export type PointsText = {
  readonly title: (title: string, version: string) => string;
  readonly progress: (scored: number, all: number) => string;
  readonly supplierPlace: (number: number, count: number) => string;
  readonly documentation: string;
  readonly weight: (weight: string) => string;
  readonly within: (award: string) => string;
  readonly answer: string;
  readonly comment: string;
  readonly noComment: string;
  readonly reason: string;
  readonly others: string;
  readonly otherPoints: (points: string | null) => string;
  readonly question: (scale: string) => string;
  readonly given: (points: string) => string;
  readonly notGiven: string;
  readonly askReason: (points: string) => string;
  readonly reasonMore: string;
  readonly enter: string;
  readonly keys: Readonly<
    Record<
      | 'points'
      | 'save'
      | 'next'
      | 'reason'
      | 'skip'
      | 'back'
      | 'quit'
      | 'erase'
      | 'firstOpen'
      | 'finish'
      | 'cancel',
      string
    >
  >;
  readonly end: {
    readonly title: string;
    readonly all: string;
    readonly none: string;
    readonly open: (count: number) => string;
  };
  readonly notice: {
    readonly resumed: (scored: number) => string;
    readonly saved: (id: string, supplier: string, points: string) => string;
    readonly outOfRange: (given: string, scale: string) => string;
    readonly unknownKey: (key: string) => string;
    readonly needed: string;
    readonly pointsFirst: string;
    readonly atStart: string;
  };
};

const nb: PointsText = {
  title: (title, version) => `${title}, versjon ${version}`,
  progress: (scored, all) => `${scored} av ${all} vurdert`,
  supplierPlace: (number, count) => `leverandør ${number} av ${count}`,
  documentation: 'Dokumentasjon',
  weight: (weight) => `Tildelingskriterium med vekt ${weight} %`,
  within: (award) => `Teller i tildelingskriteriet ${award}`,
  answer: 'Svar',
  comment: 'Kommentar',
  noComment: 'Ingen kommentar',
  reason: 'Begrunnelse',
  others: 'De andre leverandørene på dette kravet',
  otherPoints: (points) => (points === null ? 'ikke vurdert' : `${points} poeng`),
  question: (scale) => `Poeng, 0–${scale}:`,
  given: (points) => `Har ${points} poeng`,
  notGiven: 'Ikke vurdert',
  askReason: (points) => `Begrunnelse for ${points} poeng:`,
  reasonMore: 'Den kan stå tom.',
  enter: 'Enter',
  keys: {
    points: 'poeng',
    save: 'lagre',
    next: 'videre',
    reason: 'begrunnelse',
    skip: 'hopp over',
    back: 'tilbake',
    quit: 'avslutt',
    erase: 'visk ut',
    firstOpen: 'første uten poeng',
    finish: 'avslutt',
    cancel: 'la stå',
  },
  end: {
    title: 'Poeng til tilbudene',
    all: 'Alle svar som skal evalueres, har fått poeng.',
    none: 'Ingen krav blir evaluert med poeng.',
    open: (count) => (count === 1 ? 'Ett svar mangler poeng.' : `${count} svar mangler poeng.`),
  },
  notice: {
    resumed: (scored) => `Fortsetter. ${scored} svar har fått poeng.`,
    saved: (id, supplier, points) => `${id}, ${supplier}: ${points} poeng er lagret.`,
    outOfRange: (given, scale) => `${given} er for mye. Poengene går fra 0 til ${scale}.`,
    unknownKey: (key) => `Tasten «${key}» gjør ingenting her.`,
    needed: 'Skriv poeng, eller trykk s for å hoppe over.',
    pointsFirst: 'Sett poeng før du skriver begrunnelsen.',
    atStart: 'Dette er det første svaret.',
  },
};

const en: PointsText = {
  title: (title, version) => `${title}, version ${version}`,
  progress: (scored, all) => `${scored} of ${all} scored`,
  supplierPlace: (number, count) => `supplier ${number} of ${count}`,
  documentation: 'Documentation',
  weight: (weight) => `Award criterion with weight ${weight}%`,
  within: (award) => `Counts towards award criterion ${award}`,
  answer: 'Answer',
  comment: 'Comment',
  noComment: 'No comment',
  reason: 'Reason',
  others: 'The other suppliers on this requirement',
  otherPoints: (points) =>
    points === null ? 'not scored' : `${points} ${points === '1' ? 'point' : 'points'}`,
  question: (scale) => `Points, 0–${scale}:`,
  given: (points) => `Points given: ${points}`,
  notGiven: 'Not scored',
  askReason: (points) => `Reason for the points (${points}):`,
  reasonMore: 'It may be left blank.',
  enter: 'Enter',
  keys: {
    points: 'points',
    save: 'save',
    next: 'next',
    reason: 'reason',
    skip: 'skip',
    back: 'back',
    quit: 'quit',
    erase: 'erase',
    firstOpen: 'first without points',
    finish: 'finish',
    cancel: 'leave as it is',
  },
  end: {
    title: 'Points for the tenders',
    all: 'All answers to evaluated requirements have points.',
    none: 'No requirements are scored.',
    open: (count) =>
      count === 1 ? 'One answer has no points.' : `${count} answers have no points.`,
  },
  notice: {
    resumed: (scored) =>
      `Carrying on. ${scored === 1 ? '1 answer has' : `${scored} answers have`} points.`,
    saved: (id, supplier, points) => `${id}, ${supplier}: points saved (${points}).`,
    outOfRange: (given, scale) => `${given} is too many. Points run from 0 to ${scale}.`,
    unknownKey: (key) => `The key “${key}” does nothing here.`,
    needed: 'Type points, or press s to skip.',
    pointsFirst: 'Give points before you write the reason.',
    atStart: 'This is the first answer.',
  },
};

export const pointsText: Readonly<Record<Language, PointsText>> = { nb, en };
