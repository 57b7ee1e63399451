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
    readonly typesHeading: string;
    readonly typeMeaning: Readonly<Record<RequirementType, string>>;
    readonly kindMeaning: Readonly<Record<RequirementKind, (label: string) => string>>;
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
    readonly absolute: (label: string) => string;
    readonly evaluated: (label: string, scale: number) => string;
    readonly answersAreNoPoints: string;
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
  ownRequirements: 'Oppdragsgiverens egne',
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
    duration: 'Varighet',
    options: 'Opsjon på forlengelse',
    cpv: 'CPV-kode',
  },
  definitionsHeading: 'Begreper',
  howTo: {
    heading: 'Slik svarer leverandøren',
    introduction:
      'Svar i Excel-filen som følger konkurransegrunnlaget. Den har de samme kravene som dette dokumentet.',
    steps: [
      'Fyll ut opplysningene om leverandøren.',
      'Velg Ja, Delvis eller Nei for hvert krav i kolonnen «Leverandørens svar».',
      'Forklar alltid Delvis og Nei i kolonnen «Leverandørens kommentar». Vis der også til vedleggene som dokumenterer svaret.',
      'Legg ved dokumentasjonen det er bedt om. Oppgi ID-en til kravet i hvert vedlegg.',
      'La ID-ene og kravtekstene stå slik de er. En fil der de er endret, blir ikke lest inn.',
      'Et krav uten svar regnes som ikke besvart, ikke som Ja.',
    ],
    typesHeading: 'Hva slags krav det er',
    typeMeaning: {
      kvalifikasjonskrav: 'gjelder leverandøren selv og må være oppfylt for å delta.',
      krav: 'gjelder tjenesten som skal leveres.',
      tildelingskriterium: 'får poeng og avgjør, med sin vekt, hvilket tilbud som er best.',
      kontraktsvilkår: 'skal følges i hele avtaleperioden. Leverandøren bekrefter at det godtas.',
      opsjon: 'kan bestilles i tillegg. Leverandøren oppgir pris for hver av dem.',
    },
    kindMeaning: {
      absolute: (label) => `${label} er et absolutt krav: det må oppfylles og får ikke poeng.`,
      evaluated: (label) => `${label} blir evaluert: svaret får poeng.`,
    },
    supplierCaption: 'Opplysninger om leverandøren',
    fact: 'Opplysning',
    filledIn: 'Fylles ut av leverandøren',
  },
  requirementsHeading: 'Krav',
  requirementsCaption: (count) => `Kravtabell, ${count} krav`,
  awards: {
    heading: 'Tildelingskriterier',
    introduction: 'Tilbudene vurderes etter disse kriteriene. Vektene er til sammen 100 prosent.',
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
    absolute: (label) =>
      `Absolutte krav (${label}) er oppfylt eller ikke. Svaret Nei, Delvis eller intet svar kan føre til at tilbudet blir avvist.`,
    evaluated: (label, scale) =>
      `For hvert evaluert krav (${label}) setter oppdragsgiveren fra 0 til ${scale} poeng og begrunner dem. Det er beskrivelsen og dokumentasjonen som gir poeng.`,
    answersAreNoPoints: 'Ja, Delvis og Nei gir ikke poeng i seg selv.',
    within:
      'Krav som teller med i et tildelingskriterium, teller like mye som kriteriets egen rad: kriteriets poeng er gjennomsnittet.',
    formula: (scale) =>
      `Vektet poengsum for et tilbud er summen av vekt × poeng / ${scale} for alle tildelingskriteriene. Høyeste mulige sum er 100.`,
    price:
      'Priser gjøres om til poeng med den metoden oppdragsgiveren har oppgitt i konkurransegrunnlaget.',
    noEvaluated: 'Ingen krav blir evaluert med poeng.',
  },
  prices: {
    heading: 'Opsjoner og priser',
    introduction:
      'Oppgi pris uten merverdiavgift for hver opsjon. Er det flere priser i en opsjon, for eksempel én for hver type attest, viser leverandøren til et vedlegg.',
    caption: 'Pris på opsjoner',
    id: 'ID',
    option: 'Opsjon',
    unit: 'Enhet',
    price: 'Pris uten mva.',
  },
  responsibilities: {
    heading: 'Oppdragsgiverens ansvar',
    introduction:
      'Tjenesten virker bare når oppdragsgiveren gjør sin del. God BHT vurderer derfor virksomheten også, element for element. For elementene som er med her, betyr det:',
  },
  sources: {
    heading: 'Kilder og forbehold',
    source:
      'Kravene bygger på kriteriene i God BHT, fortalt med egne ord. ID-en viser kriteriet: K-5.1 kommer fra kulepunkt 1 i element 5.',
    linkageIsOurs:
      'Hjemlene viser hvilke regler elementet bygger på. Koblingen er gjort av programmet godbht, ikke av myndighetene; kontroller den mot gjeldende regelverk.',
    reference: (criterion) => `God BHT ${criterion}`,
    abbreviations: 'Lover og forskrifter',
    own: 'Oppdragsgiverens eget',
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
  ownRequirements: 'The client’s own',
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
    duration: 'Duration',
    options: 'Option to prolong',
    cpv: 'CPV code',
  },
  definitionsHeading: 'Terms',
  howTo: {
    heading: 'How to answer',
    introduction:
      'Answer in the Excel file that comes with the tender documents. It has the same requirements as this document.',
    steps: [
      'Fill in the details of the supplier.',
      'Choose Yes, Partly or No for each requirement in the column “Supplier’s answer”.',
      'Always explain Partly and No in the column “Supplier’s comment”. Refer there to the enclosures that document the answer.',
      'Enclose the documentation that is asked for. State the ID of the requirement in each enclosure.',
      'Leave the IDs and the texts of the requirements as they are. A file in which they have been changed is not read.',
      'A requirement without an answer counts as not answered, not as Yes.',
    ],
    typesHeading: 'The kinds of requirement',
    typeMeaning: {
      kvalifikasjonskrav: 'is about the supplier itself and must be met to take part.',
      krav: 'is about the service to be delivered.',
      tildelingskriterium: 'is scored and decides, by its weight, which tender is the best.',
      kontraktsvilkår:
        'is kept throughout the contract period. The supplier confirms that it is accepted.',
      opsjon: 'can be ordered in addition. The supplier states a price for each.',
    },
    kindMeaning: {
      absolute: (label) =>
        `${label} is an absolute requirement: it must be met and gets no points.`,
      evaluated: (label) => `${label} is evaluated: the answer is given points.`,
    },
    supplierCaption: 'Details of the supplier',
    fact: 'Detail',
    filledIn: 'To be filled in by the supplier',
  },
  requirementsHeading: 'Requirements',
  requirementsCaption: (count) => `Table of requirements, ${count} in all`,
  awards: {
    heading: 'Award criteria',
    introduction: 'Tenders are judged by these criteria. The weights sum to 100 per cent.',
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
    absolute: (label) =>
      `Absolute requirements (${label}) are met or not. The answer No, Partly or no answer at all may lead to the rejection of the tender.`,
    evaluated: (label, scale) =>
      `For each evaluated requirement (${label}) the client gives 0 to ${scale} points and states its reasons. The description and the documentation are what is given points.`,
    answersAreNoPoints: 'Yes, Partly and No are no points in themselves.',
    within:
      'Requirements that count within an award criterion count as much as the criterion’s own row: the points of the criterion are the average.',
    formula: (scale) =>
      `The weighted score of a tender is the sum of weight × points / ${scale} over all award criteria. The highest possible sum is 100.`,
    price:
      'Prices are turned into points by the method that the client has stated in the tender documents.',
    noEvaluated: 'No requirements are scored.',
  },
  prices: {
    heading: 'Options and prices',
    introduction:
      'State the price excluding VAT for each option. Where an option has several prices, such as one for each type of certificate, the supplier refers to an enclosure.',
    caption: 'Prices of options',
    id: 'ID',
    option: 'Option',
    unit: 'Unit',
    price: 'Price excl. VAT',
  },
  responsibilities: {
    heading: 'The client’s responsibilities',
    introduction:
      'The service works only when the client does its part. God BHT therefore judges the undertaking too, element by element. For the elements that are in here this means:',
  },
  sources: {
    heading: 'Sources and reservations',
    source:
      'The requirements rest on the criteria of God BHT, told in our own words. The ID shows the criterion: K-5.1 comes from bullet 1 of element 5.',
    linkageIsOurs:
      'The legal bases show which rules the element rests on. The link was made by the program godbht, not by the authorities; check it against the rules in force.',
    reference: (criterion) => `God BHT ${criterion}`,
    abbreviations: 'Acts and regulations',
    own: 'The client’s own',
    none: 'No legal basis of its own',
  },
};

export const specificationText: Readonly<Record<Language, SpecificationText>> = { nb, en };
