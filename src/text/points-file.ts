const nb = {
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

const en: typeof nb = {
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

export type PointsFileText = typeof nb;
export const pointsFileText = { nb, en };
