const counted = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${count} ${many}`;

/** The paper for the working environment committee (arbeidsmiljøutvalget). */
const nb = {
  title: 'God BHT – til arbeidsmiljøutvalget',
  request:
    'Til behandling i arbeidsmiljøutvalget (AMU). Utvalget bes om å drøfte det evalueringen viser, og ta stilling til tiltakene: hva som skal gjøres, hvem som har ansvaret, og når det følges opp.',
  messagesHeading: 'Det viktigste',
  closeTogether: 'BHT og virksomheten står høyst ett nivå fra hverandre i alle elementer.',
  allAgreed: (items: number) => `Teamet er omforent om alle ${items} nivåene.`,
  someAgreed: (settled: number, items: number) =>
    `Teamet er omforent om ${settled} av ${items} nivåer.`,
  proposed: (count: number) => `For ${count} står bare et forslag, som er tatt med her.`,
  undecided: (elements: string) => `Ikke avgjort: ${elements}.`,
  dissent: (count: number) =>
    `Uenighet er notert ved ${counted(count, 'ett nivå', 'nivåer')}; den står i rapporten.`,
  again: (count: number) =>
    `${counted(count, 'Ett nivå', 'nivåer')} skal ses på en gang til, fordi en vurdering kom senere.`,
  noMeasures: 'Ingen tiltak er ført opp ennå.',
  noneOpen: (count: number) =>
    `${counted(count, 'Tiltaket er', 'tiltak er')} utført, på plass eller forkastet.`,
  first: (measure: string, owner: string, due: string) =>
    `Først bør dette gjøres: ${measure} (${owner}, ${due}).`,
  open: (count: number) => (count === 1 ? 'Ett tiltak er åpent.' : `${count} tiltak er åpne.`),
  withoutOwner: (count: number) => `${count} mangler ansvarlig.`,
  withoutDue: (count: number) => `${count} mangler frist.`,
  closed: (count: number) => `${count} er utført eller på plass.`,
  prioritiesHeading: 'Områdene teamet vil prioritere',
  measuresHeading: 'Tiltak som kommer først',
  measuresCaption: 'De første åpne tiltakene, etter prioritet, effekt mot innsats og frist',
  /** Stands where not everything has room. */
  more: (count: number) => `… og ${count} til i rapporten.`,
  cut: (start: string) => `${start} (resten står i rapporten)`,
  noLevel: 'uten nivå',
  signHeading: 'Behandlet i arbeidsmiljøutvalget',
  signers: [
    'leder av arbeidsmiljøutvalget',
    'arbeidsgiver',
    'verneombud',
    'bedriftshelsetjenesten',
  ] as readonly string[],
};

export type AmuText = typeof nb;

const en: AmuText = {
  title: 'Good OHS – for the working environment committee',
  request:
    'For the working environment committee (AMU). The committee is asked to discuss what the evaluation shows, and to decide on the measures: what is to be done, who is responsible, and when it is followed up.',
  messagesHeading: 'The main points',
  closeTogether: 'The OHS and the undertaking are at most one level apart in every element.',
  allAgreed: (items) => `The team has agreed on all ${items} levels.`,
  someAgreed: (settled, items) => `The team has agreed on ${settled} of ${items} levels.`,
  proposed: (count) => `For ${count} there is only a proposal, which is included here.`,
  undecided: (elements) => `Undecided: ${elements}.`,
  dissent: (count) =>
    `Dissent is recorded at ${counted(count, 'one level', 'levels')}; it is in the report.`,
  again: (count) =>
    `${counted(count, 'One level is', 'levels are')} to be looked at once more, since a scoring came later.`,
  noMeasures: 'No measures have been recorded yet.',
  noneOpen: (count) =>
    `${counted(count, 'The measure is', 'measures are')} done, in place or rejected.`,
  first: (measure, owner, due) => `To be done first: ${measure} (${owner}, ${due}).`,
  open: (count) => `${counted(count, 'One measure is', 'measures are')} open.`,
  withoutOwner: (count) => `${count} without an owner.`,
  withoutDue: (count) => `${count} without a date.`,
  closed: (count) => `${count} done or in place.`,
  prioritiesHeading: 'What the team wants to improve first',
  measuresHeading: 'Measures that come first',
  measuresCaption: 'The first open measures, by priority, effect against effort and date',
  more: (count) => `… and ${count} more in the report.`,
  cut: (start) => `${start} (the rest is in the report)`,
  noLevel: 'no level',
  signHeading: 'Considered by the working environment committee',
  signers: [
    'chair of the working environment committee',
    'employer',
    'safety representative',
    'occupational health service',
  ],
};

export const amuText = { nb, en };
