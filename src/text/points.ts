/** The questions that give points. Numbers come ready to be shown. */
const nb = {
  title: (title: string, version: string) => `${title}, versjon ${version}`,
  resumed: (scored: number) => `Fortsetter. ${scored} svar har fått poeng.`,
  howTo: 'Hvert svar lagres med det samme. Ctrl-C avslutter, og samme kommando fortsetter.',
  place: (number: number, count: number) => `svar ${number} av ${count} uten poeng`,
  documentation: (words: string) => `Dokumentasjon: ${words}`,
  weight: (weight: string) => `Tildelingskriterium med vekt ${weight} %`,
  within: (award: string) => `Teller i tildelingskriteriet ${award}`,
  answer: (words: string) => `Svar: ${words}`,
  comment: (words: string) => `Kommentar: ${words}`,
  noComment: 'Ingen kommentar',
  others: 'De andre leverandørene på dette kravet:',
  other: (name: string, points: string | null) =>
    `  ${name}: ${points === null ? 'ikke vurdert' : `${points} poeng`}`,
  askPoints: (scale: string) => `Poeng, 0–${scale}:`,
  pointsMore: 'La feltet stå tomt for å vente med dette svaret.',
  refused: (scale: string) => `Skriv et tall fra 0 til ${scale}, med høyst tre desimaler.`,
  askReason: (points: string) => `Begrunnelse for ${points} poeng:`,
  reasonMore: 'Den kan stå tom.',
  end: (open: number) => {
    if (open === 0) return 'Alle svar som skal evalueres, har fått poeng.';
    return open === 1 ? 'Ett svar mangler poeng.' : `${open} svar mangler poeng.`;
  },
};

const en: typeof nb = {
  title: (title, version) => `${title}, version ${version}`,
  resumed: (scored) =>
    `Carrying on. ${scored === 1 ? '1 answer has' : `${scored} answers have`} points.`,
  howTo: 'Every answer is saved at once. Ctrl-C quits, and the same command carries on.',
  place: (number, count) => `answer ${number} of ${count} without points`,
  documentation: (words) => `Documentation: ${words}`,
  weight: (weight) => `Award criterion with weight ${weight}%`,
  within: (award) => `Counts towards award criterion ${award}`,
  answer: (words) => `Answer: ${words}`,
  comment: (words) => `Comment: ${words}`,
  noComment: 'No comment',
  others: 'The other suppliers on this requirement:',
  other: (name, points) =>
    `  ${name}: ${points === null ? 'not scored' : `${points} ${points === '1' ? 'point' : 'points'}`}`,
  askPoints: (scale) => `Points, 0–${scale}:`,
  pointsMore: 'Leave it blank to come back to this answer later.',
  refused: (scale) => `Write a number from 0 to ${scale}, with at most three decimals.`,
  askReason: (points) => `Reason for the points (${points}):`,
  reasonMore: 'It may be left blank.',
  end: (open) => {
    if (open === 0) return 'All answers to evaluated requirements have points.';
    return open === 1 ? 'One answer has no points.' : `${open} answers have no points.`;
  },
};

export const pointsText = { nb, en };

const fileNb = {
  howTo: (scale: number) => [
    'Poengene i tilbudsevalueringen, fra oppdragsgiverens evaluatorer.',
    `Fjern # foran linjen til et krav, og skriv poeng fra 0 til ${scale} og begrunnelse:`,
    `  K-5.1: {points: ${Math.min(7, scale)}, reason: "Tydelig metode, få eksempler"}`,
    'La linjen stå som den er så lenge kravet ikke er vurdert. Desimaler skrives med punktum.',
    'Svaret Ja, Delvis eller Nei gir ikke poeng i seg selv.',
  ],
  answer: 'Svar',
  comment: 'Kommentar',
};

const fileEn: typeof fileNb = {
  howTo: (scale) => [
    'The points given to the tenders by the client’s evaluators.',
    `Remove the # in front of a requirement’s line, and write points from 0 to ${scale} and the reason:`,
    `  K-5.1: {points: ${Math.min(7, scale)}, reason: "Clear method, few examples"}`,
    'Leave the line as it is until the requirement has been scored.',
    'Yes, Partly and No give no points in themselves.',
  ],
  answer: 'Answer',
  comment: 'Comment',
};

export type PointsFileText = typeof fileNb;
export const pointsFileText = { nb: fileNb, en: fileEn };
