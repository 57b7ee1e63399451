import type { Buyer } from '../model/specification.ts';

/** What stands in a new specification file: starting values, and comments that say what to do. */
const nb = {
  title: (buyer: string) => `Bedriftshelsetjeneste for ${buyer}`,
  elementLeftOut: 'Elementet er ikke en del av denne anskaffelsen.',
  /** What the buyer fills in; each is told apart by its brackets. */
  placeholders: {
    name: '[fyll inn: navnet på oppdragsgiveren]',
    purpose: '[fyll inn: hva oppdragsgiveren vil oppnå med tjenesten]',
    situation:
      '[fyll inn: hvordan bedriftshelsetjenesten er ordnet i dag, hvor mange timer dere bruker i året, og hva som skal bli bedre]',
    sites: ['[fyll inn: arbeidssted, antall ansatte der og hva de trenger bistand til]'],
    risks: ['[fyll inn: de viktigste risikoene i risikovurderingen, en i hvert punkt]'],
    duration: '[fyll inn: for eksempel to år fra 1. mars]',
    options: '[fyll inn: for eksempel ett år om gangen, høyst to ganger]',
    climate: '[fyll inn: klima- og miljøhensyn, eller begrunnelsen for unntaket]',
  } satisfies Buyer,
  comment: {
    introduction: (instrument: string) => [
      `Kravspesifikasjon for kjøp av bedriftshelsetjeneste, med kriteriene i ${instrument} som utgangspunkt.`,
      'Endre det som ikke passer. Fyll inn det som står i [hakeparenteser].',
      'Kontroller med:   godbht spec check DENNE_FILEN',
      'Lag dokumentet:   godbht spec DENNE_FILEN -o kravspesifikasjon.docx   (eller .pdf, .md)',
      'Lag svarskjemaet: godbht spec DENNE_FILEN -o svarskjema.xlsx',
    ],
    version: 'Øk versjonen hver gang filen sendes ut, og sett datoen.',
    buyer: 'Det leverandørene må vite for å gi et godt tilbud.',
    sector:
      'sector: public | private. For en offentlig oppdragsgiver skal climate vise hvilke krav eller vekter som ivaretar klima og miljø, eller hvorfor det er gjort unntak. En privat oppdragsgiver kan stryke linjen.',
    employees: 'Skriv antall ansatte på en egen linje under name, for eksempel: employees: 240',
    cpv: 'CPV-koden for det som kjøpes.',
    labels: 'Hva dere kaller absolutte krav (skal) og evaluerte krav (bør).',
    scale: 'Høyeste poengsum for et evaluert krav.',
    brands:
      'Navn på merker og leverandører, også dagens, som ikke skal stå i kravene; «spec check» leter etter dem.',
    emphasis: (below: number) =>
      `Elementer under nivå ${below} for BHT i teamprofilen. Det teamet har vurdert, kommer ikke med i dokumentet.`,
    /** `element` is the id of one, as an example. */
    requirements: (element: string) => [
      'type: kvalifikasjonskrav | krav | tildelingskriterium | kontraktsvilkår | opsjon',
      'kind: absolute (A, må oppfylles, får ikke poeng) | evaluated (B, får poeng)',
      'weight: bare for tildelingskriterier; til sammen 100. award: tildelingskriteriet et evaluert krav teller i.',
      'text: egen ordlyd i stedet for den som står i kommentaren. documentation: hva leverandøren skal vise eller legge ved.',
      `Hele elementer kan tas med slik:  - element: ${element}`,
    ],
    own: (instrument: string) =>
      `Krav som ikke kommer fra ${instrument}. Id-en er kravets navn i tilbudene og endres aldri. Vurder egne krav om oppstart, arbeidsspråk, personvern og overføring når avtalen er slutt.`,
    weak: (level: number, below: number) =>
      `Svakt i teamprofilen: nivå ${level} for BHT, under ${below}. Det som skal beskrives i tilbudet, er derfor evaluert.`,
    weakUnscored: (level: number, below: number) =>
      `Svakt i teamprofilen: nivå ${level} for BHT, under ${below}. Her er ingenting å gi poeng for: Kravene må oppfylles uansett.`,
    excluded: 'Kriterier som er utelatt, og hvorfor. Flytt dem opp hvis dere trenger dem.',
  },
};

const en: typeof nb = {
  title: (buyer) => `Occupational health service for ${buyer}`,
  elementLeftOut: 'The element is not part of this procurement.',
  placeholders: {
    name: '[fill in: the name of the client]',
    purpose: '[fill in: what the client wants to achieve with the service]',
    situation:
      '[fill in: how the occupational health service is organised today, how many hours you use a year, and what should improve]',
    sites: ['[fill in: site, number of employees there and what they need assistance with]'],
    risks: ['[fill in: the main risks in the risk assessment, one in each item]'],
    duration: '[fill in: for example, two years from 1 March]',
    options: '[fill in: for example, one year at a time, at most twice]',
    climate:
      '[fill in: climate and environmental considerations, or the justification for the exception]',
  },
  comment: {
    introduction: (instrument) => [
      `Requirement specification for buying an occupational health service, from the criteria of ${instrument}.`,
      'Change what doesn’t fit. Fill in whatever is in [brackets].',
      'Check it:            godbht spec check THIS_FILE',
      'Make the document:   godbht spec THIS_FILE -o specification.docx   (or .pdf, .md)',
      'Make the form:       godbht spec THIS_FILE -o answers.xlsx',
    ],
    version: 'Increase the version each time the file is sent out, and set the date.',
    buyer: 'What suppliers need to know to prepare a good tender.',
    sector:
      'sector: public | private. For a public buyer, climate states which requirements or weights take care of climate and the environment, or why an exception is made. A private buyer can delete the line.',
    employees: 'Write the number of employees on a line below name, for example: employees: 240',
    cpv: 'The CPV code of what is bought.',
    labels: 'What you call absolute requirements (shall) and evaluated ones (should).',
    scale: 'The highest number of points for an evaluated requirement.',
    brands:
      'Names of brands and suppliers, including the present one, that must not appear in the requirements; “spec check” looks for them.',
    emphasis: (below) =>
      `Elements below level ${below} for the OHS in the team’s profile. The team’s own ratings never appear in the document.`,
    requirements: (element) => [
      'type: kvalifikasjonskrav (qualification) | krav (requirement) | tildelingskriterium (award criterion) | kontraktsvilkår (contract term) | opsjon (option)',
      'kind: absolute (A, must be met, earns no points) | evaluated (B, earns points)',
      'weight: for award criteria only; 100 in total. award: the award criterion that an evaluated requirement counts towards.',
      'text: your own wording instead of the one in the comment. documentation: what the supplier must show or enclose.',
      `Whole elements can be included like this:  - element: ${element}`,
    ],
    own: (instrument) =>
      `Requirements that don’t come from ${instrument}. The id is the name of the requirement in the tenders and never changes. Consider requirements of your own on start-up, working language, data protection and handover when the contract ends.`,
    weak: (level, below) =>
      `Weak in the team’s profile: level ${level} for the OHS, below ${below}. What must be described in the tender is therefore evaluated.`,
    weakUnscored: (level, below) =>
      `Weak in the team’s profile: level ${level} for the OHS, below ${below}. Nothing here can earn points: the requirements must be met in any case.`,
    excluded: 'Criteria that are left out, and why. Move them up if you need them.',
  },
};

export const specificationFileText = { nb, en };
