import type { Language } from '../model/language.ts';
import type { Buyer, Labels } from '../model/specification.ts';

/** What stands in a new specification file: starting values, and comments that say what to do. */
export type SpecificationFileText = {
  readonly title: (buyer: string) => string;
  readonly cpv: string;
  readonly labels: Labels;
  readonly elementLeftOut: string;
  /** What the buyer fills in; each is told apart by its brackets. */
  readonly placeholders: Buyer;
  readonly comment: {
    readonly introduction: readonly string[];
    readonly version: string;
    readonly buyer: string;
    readonly employees: string;
    readonly cpv: string;
    readonly labels: string;
    readonly scale: string;
    readonly brands: string;
    readonly emphasis: (below: number) => string;
    readonly requirements: readonly string[];
    readonly own: string;
    readonly weak: (level: number, below: number) => string;
    readonly excluded: string;
  };
};

const nb: SpecificationFileText = {
  title: (buyer) => `Bedriftshelsetjeneste for ${buyer}`,
  cpv: '85147000',
  labels: { absolute: 'A', evaluated: 'B' },
  elementLeftOut: 'Elementet er ikke en del av denne anskaffelsen.',
  placeholders: {
    name: '[fyll inn: navnet på oppdragsgiveren]',
    purpose:
      'Oppdragsgiveren skal ha en godkjent bedriftshelsetjeneste som bistår ledelsen, de ansatte, verneombudet og arbeidsmiljøutvalget i det forebyggende arbeidsmiljøarbeidet.',
    situation:
      '[fyll inn: hvordan bedriftshelsetjenesten er ordnet i dag, hvor mange timer dere bruker i året, og hva som skal bli bedre]',
    sites: ['[fyll inn: arbeidssted, antall ansatte der og hva de trenger bistand til]'],
    risks: ['[fyll inn: de viktigste risikoene i risikovurderingen, en i hvert punkt]'],
    duration: '[fyll inn: for eksempel to år fra 1. mars]',
    options: '[fyll inn: for eksempel ett år om gangen, høyst to ganger]',
  },
  comment: {
    introduction: [
      'Kravspesifikasjon for kjøp av bedriftshelsetjeneste, med kriteriene i God BHT som utgangspunkt.',
      'Endre det som ikke passer. Fyll inn det som står i [hakeparenteser].',
      'Kontroller med:   godbht spec check DENNE_FILEN',
      'Lag dokumentet:   godbht spec DENNE_FILEN -o krav.docx   (eller .pdf, .md; leverandørene svarer i .xlsx)',
    ],
    version: 'Øk versjonen hver gang filen sendes ut, og sett datoen.',
    buyer: 'Det leverandørene må vite for å gi et godt tilbud.',
    employees: 'Skriv antall ansatte på en egen linje under name, for eksempel: employees: 240',
    cpv: 'CPV-koden for bedriftshelsetjenester.',
    labels: 'Hva dere kaller absolutte krav (skal) og evaluerte krav (bør).',
    scale: 'Høyeste poengsum for et evaluert krav.',
    brands:
      'Navn på merker og leverandører, også dagens, som ikke skal stå i kravene; «spec check» leter etter dem.',
    emphasis: (below) =>
      `Elementer under nivå ${below} for BHT i teamprofilen. Det teamet har vurdert, kommer ikke med i dokumentet.`,
    requirements: [
      'type: kvalifikasjonskrav | krav | tildelingskriterium | kontraktsvilkår | opsjon',
      'kind: absolute (A, må oppfylles, får ikke poeng) | evaluated (B, får poeng)',
      'weight: bare for tildelingskriterier; til sammen 100. award: tildelingskriteriet et evaluert krav teller i.',
      'text: egen ordlyd i stedet for den som står i kommentaren. documentation: hva leverandøren skal vise eller legge ved.',
      'Hele elementer kan tas med slik:  - element: etikk',
      'Kravene viser til et prisskjema. Lag det selv, med enhet og mengde for hver pris og hver opsjon, og legg det i konkurransegrunnlaget.',
      'Poengformlene for pris og frister står under documentation. Tilpass dem før konkurransen lyses ut.',
      'Offentlige oppdragsgivere: kontroller selv klima- og miljøkravet i anskaffelsesforskriften § 7-9.',
    ],
    own: 'Krav som ikke kommer fra God BHT. Id-en er kravets navn i tilbudene og endres aldri. Vurder egne krav om oppstart, arbeidsspråk, personvern og overføring når avtalen er slutt.',
    weak: (level, below) =>
      `Svakt i teamprofilen: nivå ${level} for BHT, under ${below}. Det som skal beskrives i tilbudet, er derfor evaluert.`,
    excluded: 'Kriterier som er utelatt, og hvorfor. Flytt dem opp hvis dere trenger dem.',
  },
};

const en: SpecificationFileText = {
  title: (buyer) => `Occupational health service for ${buyer}`,
  cpv: '85147000',
  labels: { absolute: 'A', evaluated: 'B' },
  elementLeftOut: 'The element is not part of this procurement.',
  placeholders: {
    name: '[fill in: the name of the client]',
    purpose:
      'The client shall have an approved occupational health service that assists management, employees, the safety representative and the working environment committee in preventive work for the working environment.',
    situation:
      '[fill in: how the occupational health service is organised today, how many hours you use a year, and what is to improve]',
    sites: ['[fill in: site, number of employees there and what they need assistance with]'],
    risks: ['[fill in: the most important risks of the risk assessment, one in each item]'],
    duration: '[fill in: for example two years from 1 March]',
    options: '[fill in: for example one year at a time, at most twice]',
  },
  comment: {
    introduction: [
      'Requirement specification for buying an occupational health service, from the criteria of God BHT.',
      'Change what doesn’t fit. Fill in what stands in [brackets].',
      'Check it:            godbht spec check THIS_FILE',
      'Make the document:   godbht spec THIS_FILE -o requirements.docx   (or .pdf, .md; suppliers answer in .xlsx)',
    ],
    version: 'Raise the version each time the file is sent out, and set the date.',
    buyer: 'What suppliers must know to make a good tender.',
    employees: 'Write the number of employees on a line below name, for example: employees: 240',
    cpv: 'The CPV code for occupational health services.',
    labels: 'What you call absolute requirements (shall) and evaluated ones (should).',
    scale: 'The most points an evaluated requirement can get.',
    brands:
      'Names of brands and suppliers, today’s included, that must not be in the requirements; “spec check” looks for them.',
    emphasis: (below) =>
      `Elements under level ${below} for the OHS in the team’s profile. What the team has judged is never in the document.`,
    requirements: [
      'type: kvalifikasjonskrav (qualification) | krav (requirement) | tildelingskriterium (award criterion) | kontraktsvilkår (contract term) | opsjon (option)',
      'kind: absolute (A, must be met, gets no points) | evaluated (B, gets points)',
      'weight: for award criteria alone; 100 in all. award: the award criterion that an evaluated requirement counts within.',
      'text: your own wording instead of the one in the comment. documentation: what the supplier must show or enclose.',
      'Whole elements can be taken in like this:  - element: etikk',
      'The requirements refer to a price form. Make it yourselves, with a unit and a quantity for each price and each option, and put it in the procurement documents.',
      'The formulas for points for price and time limits stand under documentation. Adapt them before the competition is announced.',
      'Public buyers: check the climate and environment rule in anskaffelsesforskriften § 7-9 yourselves.',
    ],
    own: 'Requirements that don’t come from God BHT. The id is the name of the requirement in tenders and never changes. Consider requirements of your own on start-up, working language, data protection and handover when the contract ends.',
    weak: (level, below) =>
      `Weak in the team’s profile: level ${level} for the OHS, under ${below}. What is to be described in the tender is therefore evaluated.`,
    excluded: 'Criteria that are left out, and why. Move them up if you need them.',
  },
};

export const specificationFileText: Readonly<Record<Language, SpecificationFileText>> = { nb, en };
