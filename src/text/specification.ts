import type { Language } from '../model/language.ts';
import type { RequirementKind, RequirementType } from '../model/specification.ts';

/** The columns of the requirement table, in their order. */
export const requirementColumns = [
  'id',
  'type',
  'requirement',
  'documentation',
  'answer',
  'comment',
  'reference',
] as const;
export type RequirementColumn = (typeof requirementColumns)[number];

/** What a supplier can answer to a requirement; none of them is a point by itself. */
export const answers = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof answers)[number];

/** What a supplier tells about itself. */
export const supplierFacts = ['name', 'number', 'contact', 'email', 'date'] as const;
export type SupplierFact = (typeof supplierFacts)[number];

/** The sheets that a supplier fills in. */
export const sheets = ['supplier', 'requirements', 'prices'] as const;
export type SheetName = (typeof sheets)[number];

export type SpecificationText = {
  readonly subtitle: (buyer: string, version: string) => string;
  readonly contents: string;
  readonly section: (number: number, title: string) => string;
  readonly elementTitle: (number: number, title: string) => string;
  readonly type: Readonly<Record<RequirementType, string>>;
  readonly typePlural: Readonly<Record<RequirementType, string>>;
  readonly kind: Readonly<Record<RequirementKind, string>>;
  readonly typeWithLabel: (type: string, label: string) => string;
  readonly ownRequirements: string;
  readonly group: (type: string, theme: string) => string;
  readonly column: Readonly<Record<RequirementColumn, string>>;
  readonly theme: string;
  readonly answer: Readonly<Record<Answer, string>>;
  readonly sheet: Readonly<Record<SheetName, string>>;
  readonly supplierFact: Readonly<Record<SupplierFact, string>>;
  readonly about: {
    readonly heading: string;
    readonly purpose: string;
    readonly situation: string;
    readonly facts: string;
    readonly employees: string;
    readonly sites: string;
    readonly risks: string;
    readonly duration: string;
    readonly options: string;
    readonly cpv: string;
  };
  readonly definitionsHeading: string;
  readonly howTo: {
    readonly heading: string;
    readonly introduction: string;
    readonly steps: readonly string[];
    /** Where there are options. */
    readonly priceStep: string;
    readonly answersHeading: string;
    readonly answerMeaning: Readonly<Record<Answer, string>>;
    readonly typesHeading: string;
    readonly typeMeaning: Readonly<Record<RequirementType, string>>;
    readonly kindMeaning: Readonly<Record<RequirementKind, (label: string) => string>>;
    readonly supplierHeading: string;
    readonly supplierCaption: string;
    readonly fact: string;
    readonly filledIn: string;
  };
  readonly requirementsHeading: string;
  readonly requirementsCaption: (count: number) => string;
  readonly awards: {
    readonly heading: string;
    readonly introduction: string;
    readonly none: string;
    readonly caption: string;
    readonly id: string;
    readonly criterion: string;
    readonly weight: string;
    readonly within: string;
    readonly sum: string;
    readonly percent: (weight: number) => string;
  };
  readonly scoring: {
    readonly heading: string;
    readonly qualification: string;
    readonly absolute: (label: string) => string;
    readonly evaluated: (label: string, scale: number) => string;
    readonly answersAreNoPoints: string;
    readonly descriptions: string;
    readonly within: string;
    readonly formula: (scale: number) => string;
    readonly price: string;
    readonly noEvaluated: string;
  };
  readonly prices: {
    readonly heading: string;
    readonly introduction: string;
    readonly caption: string;
    readonly id: string;
    readonly option: string;
    readonly unit: string;
    readonly price: string;
  };
  readonly responsibilities: {
    readonly heading: string;
    readonly introduction: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly source: string;
    readonly linkageIsOurs: string;
    readonly reference: (criterion: string) => string;
    readonly abbreviations: string;
    readonly own: string;
    readonly none: string;
  };
};

const nb: SpecificationText = {
  subtitle: (buyer, version) => `Kravspesifikasjon fra ${buyer}, versjon ${version}`,
  contents: 'Innhold',
  section: (number, title) => `${number} ${title}`,
  elementTitle: (number, title) => `Element ${number}: ${title}`,
  type: {
    kvalifikasjonskrav: 'Kvalifikasjonskrav',
    krav: 'Krav',
    tildelingskriterium: 'Tildelingskriterium',
    kontraktsvilkår: 'Kontraktsvilkår',
    opsjon: 'Opsjon',
  },
  typePlural: {
    kvalifikasjonskrav: 'Kvalifikasjonskrav',
    krav: 'Krav til tjenesten',
    tildelingskriterium: 'Tildelingskriterier',
    kontraktsvilkår: 'Kontraktsvilkår',
    opsjon: 'Opsjoner',
  },
  kind: { absolute: 'absolutt', evaluated: 'evalueres' },
  typeWithLabel: (type, label) => `${type} (${label})`,
  ownRequirements: 'oppdragsgiverens egne',
  group: (type, theme) => `${type}: ${theme}`,
  column: {
    id: 'ID',
    type: 'Type',
    requirement: 'Krav',
    documentation: 'Dokumentasjon',
    answer: 'Leverandørens svar',
    comment: 'Leverandørens kommentar',
    reference: 'God BHT og hjemmel',
  },
  theme: 'Tema',
  answer: { yes: 'Ja', partly: 'Delvis', no: 'Nei' },
  sheet: { supplier: 'Leverandør', requirements: 'Krav', prices: 'Opsjonspriser' },
  supplierFact: {
    name: 'Leverandørens navn',
    number: 'Organisasjonsnummer',
    contact: 'Kontaktperson',
    email: 'E-post og telefon',
    date: 'Dato for svaret',
  },
  about: {
    heading: 'Om anskaffelsen',
    purpose: 'Formål',
    situation: 'Situasjonen i dag',
    facts: 'Omfang',
    employees: 'Antall ansatte',
    sites: 'Arbeidssteder',
    risks: 'Risikobildet',
    duration: 'Avtalens varighet',
    options: 'Opsjon på forlengelse',
    cpv: 'CPV-kode',
  },
  definitionsHeading: 'Begreper',
  howTo: {
    heading: 'Slik svarer leverandøren',
    introduction:
      'Svar i Excel-filen som følger konkurransegrunnlaget. Den har de samme kravene som Word- og PDF-utgaven, og det er svarene i Excel-filen som gjelder.',
    steps: [
      'Fyll ut opplysningene om leverandøren.',
      'Velg Ja, Delvis eller Nei for hvert krav i kolonnen «Leverandørens svar». Et krav uten svar regnes som ikke besvart, ikke som Ja.',
      'Forklar alltid Delvis og Nei i kolonnen «Leverandørens kommentar». Vis der også til vedleggene som dokumenterer svaret.',
      'Legg ved det som står i kolonnen «Dokumentasjon», og oppgi ID-en til kravet i hvert vedlegg. Er kolonnen tom, er svaret nok.',
      'La ID-ene og kravtekstene stå slik de er. En fil der de er endret, blir ikke lest inn.',
    ],
    priceStep: 'Fyll ut tabellen «Opsjonspriser».',
    answersHeading: 'Hva svarene betyr',
    answerMeaning: {
      yes: 'leverandøren oppfyller hele kravet uten forbehold. Svaret Ja på et kontraktsvilkår betyr at vilkåret godtas.',
      partly: 'leverandøren oppfyller bare en del av kravet eller tar forbehold.',
      no: 'leverandøren oppfyller ikke kravet eller godtar ikke vilkåret.',
    },
    typesHeading: 'Hva slags krav det er',
    typeMeaning: {
      kvalifikasjonskrav: 'gjelder leverandøren selv og må være oppfylt for å delta.',
      krav: 'gjelder tjenesten som skal leveres.',
      tildelingskriterium: 'får poeng og avgjør, med sin vekt, hvilket tilbud som er best.',
      kontraktsvilkår: 'skal følges i hele avtaleperioden. Leverandøren svarer på om det godtas.',
      opsjon:
        'kan bestilles i tillegg, uten at oppdragsgiveren er bundet til det. Leverandøren oppgir pris for hver av dem.',
    },
    kindMeaning: {
      absolute: (label) => `${label} er et absolutt krav: Det må oppfylles og får ikke poeng.`,
      evaluated: (label) =>
        `${label} er et krav som blir evaluert: Det leverandøren legger fram, får poeng.`,
    },
    supplierHeading: 'Opplysninger om leverandøren',
    supplierCaption: 'Navn og kontaktopplysninger',
    fact: 'Opplysning',
    filledIn: 'Fylles ut av leverandøren',
  },
  requirementsHeading: 'Krav',
  requirementsCaption: (count) => `Kravtabell, ${count} krav`,
  awards: {
    heading: 'Tildelingskriterier',
    introduction:
      'Oppdragsgiveren velger det tilbudet som får høyest poengsum etter disse kriteriene. Vektene er til sammen 100 prosent. Hva leverandøren skal legge fram for hvert kriterium, står i kravtabellen i kolonnen «Dokumentasjon».',
    none: 'Denne spesifikasjonen har ingen tildelingskriterier.',
    caption: 'Tildelingskriterier med vekt',
    id: 'ID',
    criterion: 'Tildelingskriterium',
    weight: 'Vekt',
    within: 'Krav som teller med',
    sum: 'Sum',
    percent: (weight) => `${weight} %`,
  },
  scoring: {
    heading: 'Slik blir svarene vurdert',
    qualification: 'En leverandør som ikke oppfyller et kvalifikasjonskrav, blir avvist.',
    absolute: (label) =>
      `Absolutte krav (${label}) er enten oppfylt eller ikke og får ikke poeng. Svaret Nei eller Delvis og manglende svar er avvik som kan føre til at tilbudet blir avvist. Er avviket vesentlig, blir tilbudet avvist.`,
    evaluated: (label, scale) =>
      `For hvert evaluert krav (${label}) setter oppdragsgiveren fra 0 til ${scale} poeng, der ${scale} er full poengsum, og begrunner dem.`,
    answersAreNoPoints:
      'Ja, Delvis og Nei gir ikke poeng i seg selv. Det er det leverandøren beskriver, oppgir eller legger ved, som gir poeng.',
    descriptions:
      'Når ikke annet står i kolonnen «Dokumentasjon», vurderes beskrivelser etter hvor mye av kravet de dekker, hvor konkrete de er, og hvor mange av oppdragsgiverens behov de svarer på.',
    within:
      'Krav som teller med i et tildelingskriterium, teller like mye som kriteriets egen rad: kriteriets poeng er gjennomsnittet.',
    formula: (scale) =>
      `Vektet poengsum for et tilbud er summen av vekt × poeng / ${scale} for alle tildelingskriteriene. Høyeste mulige sum er 100.`,
    price:
      'Priser og andre tall gjøres om til poeng slik det står i kolonnen «Dokumentasjon» eller ellers i konkurransegrunnlaget.',
    noEvaluated: 'Ingen krav blir evaluert med poeng.',
  },
  prices: {
    heading: 'Priser på opsjoner',
    introduction:
      'Oppgi enhet og pris uten merverdiavgift for hver opsjon. Har en opsjon flere priser, for eksempel én for hver type attest, viser leverandøren til prisskjemaet eller et vedlegg. Har konkurransegrunnlaget et prisskjema, skal prisene være de samme der; er de ulike, gjelder prisskjemaet.',
    caption: 'Opsjonspriser',
    id: 'ID',
    option: 'Opsjon',
    unit: 'Enhet',
    price: 'Pris uten mva.',
  },
  responsibilities: {
    heading: 'Oppdragsgiverens ansvar',
    introduction:
      'Tjenesten virker bare når oppdragsgiveren gjør sin del. God BHT vurderer derfor også virksomheten som kjøper den, element for element. Dette er oppdragsgiverens del i de elementene kravene bygger på:',
  },
  sources: {
    heading: 'Kilder og forbehold',
    source:
      'Kravene bygger på kriteriene i God BHT, gjengitt med egne ord. ID-en viser kriteriet: K-5.1 kommer fra kulepunkt 1 i element 5.',
    linkageIsOurs:
      'Hjemlene viser hvilke regler elementet bygger på. Koblingen er gjort i programmet godbht, ikke av myndighetene, og er bare veiledende. Ved motstrid gjelder lov og forskrift.',
    reference: (criterion) => `God BHT ${criterion}`,
    abbreviations: 'Lover og forskrifter',
    own: 'Oppdragsgiverens eget krav',
    none: 'Ingen egen hjemmel',
  },
};

const en: SpecificationText = {
  subtitle: (buyer, version) => `Requirement specification from ${buyer}, version ${version}`,
  contents: 'Contents',
  section: (number, title) => `${number} ${title}`,
  elementTitle: (number, title) => `Element ${number}: ${title}`,
  type: {
    kvalifikasjonskrav: 'Qualification requirement',
    krav: 'Requirement',
    tildelingskriterium: 'Award criterion',
    kontraktsvilkår: 'Contract term',
    opsjon: 'Option',
  },
  typePlural: {
    kvalifikasjonskrav: 'Qualification requirements',
    krav: 'Requirements for the service',
    tildelingskriterium: 'Award criteria',
    kontraktsvilkår: 'Contract terms',
    opsjon: 'Options',
  },
  kind: { absolute: 'absolute', evaluated: 'evaluated' },
  typeWithLabel: (type, label) => `${type} (${label})`,
  ownRequirements: 'the client’s own',
  group: (type, theme) => `${type}: ${theme}`,
  column: {
    id: 'ID',
    type: 'Type',
    requirement: 'Requirement',
    documentation: 'Documentation',
    answer: 'Supplier’s answer',
    comment: 'Supplier’s comment',
    reference: 'God BHT and legal basis',
  },
  theme: 'Subject',
  answer: { yes: 'Yes', partly: 'Partly', no: 'No' },
  sheet: { supplier: 'Supplier', requirements: 'Requirements', prices: 'Option prices' },
  supplierFact: {
    name: 'Name of the supplier',
    number: 'Organisation number',
    contact: 'Contact person',
    email: 'E-mail and telephone',
    date: 'Date of the answer',
  },
  about: {
    heading: 'About the procurement',
    purpose: 'Purpose',
    situation: 'The situation today',
    facts: 'Scope',
    employees: 'Number of employees',
    sites: 'Sites',
    risks: 'Risk picture',
    duration: 'Duration of the contract',
    options: 'Option to extend',
    cpv: 'CPV code',
  },
  definitionsHeading: 'Terms',
  howTo: {
    heading: 'How to answer',
    introduction:
      'Answer in the Excel file that comes with the procurement documents. It has the same requirements as the Word and PDF versions, and the answers in the Excel file are the ones that count.',
    steps: [
      'Fill in the details of the supplier.',
      'Choose Yes, Partly or No for each requirement in the column “Supplier’s answer”. A requirement without an answer counts as not answered, not as Yes.',
      'Always explain Partly and No in the column “Supplier’s comment”. Refer there to the enclosures that document the answer.',
      'Enclose what the column “Documentation” asks for, and state the ID of the requirement in each enclosure. Where the column is empty, the answer is enough.',
      'Leave the IDs and the texts of the requirements as they are. A file in which they have been changed is not read.',
    ],
    priceStep: 'Fill in the table “Option prices”.',
    answersHeading: 'What the answers mean',
    answerMeaning: {
      yes: 'the supplier meets the whole requirement without reservations. Yes to a contract term means that the term is accepted.',
      partly: 'the supplier meets only part of the requirement or makes a reservation.',
      no: 'the supplier does not meet the requirement or does not accept the term.',
    },
    typesHeading: 'The kinds of requirement',
    typeMeaning: {
      kvalifikasjonskrav: 'is about the supplier itself and must be met to take part.',
      krav: 'is about the service to be delivered.',
      tildelingskriterium: 'is scored and decides, by its weight, which tender is the best.',
      kontraktsvilkår:
        'is kept throughout the contract period. The supplier answers whether it is accepted.',
      opsjon:
        'can be ordered in addition, without the client being bound to do so. The supplier states a price for each.',
    },
    kindMeaning: {
      absolute: (label) =>
        `${label} is an absolute requirement: it must be met and gets no points.`,
      evaluated: (label) =>
        `${label} is a requirement that is evaluated: what the supplier presents is given points.`,
    },
    supplierHeading: 'Details of the supplier',
    supplierCaption: 'Name and contact details',
    fact: 'Detail',
    filledIn: 'To be filled in by the supplier',
  },
  requirementsHeading: 'Requirements',
  requirementsCaption: (count) => `Table of requirements, ${count} in all`,
  awards: {
    heading: 'Award criteria',
    introduction:
      'The client chooses the tender with the highest score by these criteria. The weights sum to 100 per cent. What the supplier is to present for each criterion is in the column “Documentation” of the table of requirements.',
    none: 'This specification has no award criteria.',
    caption: 'Award criteria and weights',
    id: 'ID',
    criterion: 'Award criterion',
    weight: 'Weight',
    within: 'Requirements that count within it',
    sum: 'Sum',
    percent: (weight) => `${weight} %`,
  },
  scoring: {
    heading: 'How the answers are judged',
    qualification:
      'A supplier that does not meet a qualification requirement is excluded from the competition.',
    absolute: (label) =>
      `Absolute requirements (${label}) are either met or not and get no points. No, Partly and a missing answer are deviations that may lead to the rejection of the tender. If the deviation is substantial, the tender is rejected.`,
    evaluated: (label, scale) =>
      `For each evaluated requirement (${label}) the client gives 0 to ${scale} points, where ${scale} is full points, and states its reasons.`,
    answersAreNoPoints:
      'Yes, Partly and No give no points in themselves. What the supplier describes, states or encloses is what is given points.',
    descriptions:
      'Unless the column “Documentation” says otherwise, descriptions are judged by how much of the requirement they cover, how specific they are and how many of the client’s needs they respond to.',
    within:
      'Requirements that count within an award criterion count as much as the criterion’s own row: the points of the criterion are the average.',
    formula: (scale) =>
      `The weighted score of a tender is the sum of weight × points / ${scale} over all award criteria. The highest possible sum is 100.`,
    price:
      'Prices and other figures are turned into points as stated in the column “Documentation” or elsewhere in the procurement documents.',
    noEvaluated: 'No requirements are scored.',
  },
  prices: {
    heading: 'Prices of options',
    introduction:
      'State the unit and the price excluding VAT for each option. Where an option has several prices, such as one for each type of certificate, the supplier refers to the price form or an enclosure. If the procurement documents have a price form, the prices must be the same there; if they differ, the price form applies.',
    caption: 'Option prices',
    id: 'ID',
    option: 'Option',
    unit: 'Unit',
    price: 'Price excl. VAT',
  },
  responsibilities: {
    heading: 'The client’s responsibilities',
    introduction:
      'The service works only when the client does its part. God BHT therefore also judges the undertaking that buys it, element by element. This is the client’s part in the elements that the requirements rest on:',
  },
  sources: {
    heading: 'Sources and reservations',
    source:
      'The requirements rest on the criteria of God BHT, given in other words. The ID shows the criterion: K-5.1 comes from bullet 1 of element 5.',
    linkageIsOurs:
      'The legal bases show which rules the element rests on. The link was made in the program godbht, not by the authorities, and is for guidance only. In case of conflict, acts and regulations apply.',
    reference: (criterion) => `God BHT ${criterion}`,
    abbreviations: 'Acts and regulations',
    own: 'The client’s own requirement',
    none: 'No legal basis of its own',
  },
};

export const specificationText: Readonly<Record<Language, SpecificationText>> = { nb, en };
