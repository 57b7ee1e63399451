import type { RequirementKind, RequirementType } from '../model/specification.ts';
import type { Answer, RequirementColumn, SheetName, SupplierFact } from '../model/supplier-form.ts';

/** What the document and its form say; `instrument` is always its title. */
export const nb = {
  subtitle: (buyer: string, version: string) =>
    `Kravspesifikasjon fra ${buyer}, versjon ${version}`,
  contents: 'Innhold',
  type: {
    kvalifikasjonskrav: 'Kvalifikasjonskrav',
    krav: 'Krav',
    tildelingskriterium: 'Tildelingskriterium',
    kontraktsvilkår: 'Kontraktsvilkår',
    opsjon: 'Opsjon',
  } satisfies Record<RequirementType, string>,
  typePlural: {
    kvalifikasjonskrav: 'Kvalifikasjonskrav',
    krav: 'Krav til tjenesten',
    tildelingskriterium: 'Tildelingskriterier',
    kontraktsvilkår: 'Kontraktsvilkår',
    opsjon: 'Opsjoner',
  } satisfies Record<RequirementType, string>,
  kind: { absolute: 'absolutt', evaluated: 'evalueres' } satisfies Record<RequirementKind, string>,
  ownRequirements: 'oppdragsgiverens egne',
  column: {
    id: 'ID',
    type: 'Type',
    requirement: 'Krav',
    documentation: 'Dokumentasjon',
    answer: 'Leverandørens svar',
    comment: 'Leverandørens kommentar',
  } satisfies Record<Exclude<RequirementColumn, 'reference'>, string>,
  referenceColumn: 'Kilde og regler',
  theme: 'Tema',
  answer: { yes: 'Ja', partly: 'Delvis', no: 'Nei' } satisfies Record<Answer, string>,
  sheet: {
    supplier: 'Leverandør',
    requirements: 'Krav',
    prices: 'Opsjonspriser',
  } satisfies Record<SheetName, string>,
  supplierFact: {
    name: 'Leverandørens navn',
    number: 'Organisasjonsnummer',
    contact: 'Kontaktperson',
    email: 'E-post og telefon',
    date: 'Dato for svaret',
  } satisfies Record<SupplierFact, string>,
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
    climate: 'Klima- og miljøhensyn',
  },
  definitionsHeading: 'Begreper',
  howTo: {
    heading: 'Slik svarer leverandøren',
    introduction:
      'Svar i Excel-filen som følger konkurransegrunnlaget. Den har de samme kravene som Word- og PDF-utgaven, og det er svarene i Excel-filen som gjelder. Word-utgaven har de samme svarfeltene og kan brukes som kladd.',
    steps: [
      'Fyll ut opplysningene om leverandøren.',
      'Velg Ja, Delvis eller Nei for hvert krav i kolonnen «Leverandørens svar». Et krav uten svar regnes som ikke besvart, ikke som Ja. For tildelingskriteriene trengs ikke noe svar der: Det leverandøren skriver i kommentaren eller legger ved, blir vurdert.',
      'Forklar alltid Delvis og Nei i kolonnen «Leverandørens kommentar». Vis der også til vedleggene som dokumenterer svaret.',
      'Legg ved det som står i kolonnen «Dokumentasjon», og oppgi ID-en til kravet i hvert vedlegg. Er kolonnen tom, er svaret nok.',
      'La ID-ene og kravtekstene stå slik de er. Endringer i dem gjelder ikke og regnes som forbehold.',
    ],
    /** Where there are options. */
    priceStep: 'Fyll ut tabellen «Opsjonspriser».',
    answersHeading: 'Hva svarene betyr',
    answerMeaning: {
      yes: 'leverandøren oppfyller hele kravet uten forbehold. Svaret Ja på et kontraktsvilkår betyr at vilkåret godtas.',
      partly: 'leverandøren oppfyller bare en del av kravet eller tar forbehold.',
      no: 'leverandøren oppfyller ikke kravet eller godtar ikke vilkåret.',
    } satisfies Record<Answer, string>,
    typesHeading: 'Hva slags krav det er',
    typeMeaning: {
      kvalifikasjonskrav: 'gjelder leverandøren selv og må være oppfylt for å delta.',
      krav: 'gjelder tjenesten som skal leveres.',
      tildelingskriterium: 'får poeng og avgjør, med sin vekt, hvilket tilbud som er best.',
      kontraktsvilkår: 'skal følges i hele avtaleperioden. Leverandøren svarer på om det godtas.',
      opsjon:
        'kan bestilles i tillegg, uten at oppdragsgiveren er bundet til det. Leverandøren oppgir pris for hver av dem.',
    } satisfies Record<RequirementType, string>,
    kindMeaning: {
      absolute: (label) => `${label} er et absolutt krav: Det må oppfylles og får ikke poeng.`,
      evaluated: (label) =>
        `${label} er et krav som blir evaluert: Det leverandøren legger fram, får poeng.`,
    } satisfies Record<RequirementKind, (label: string) => string>,
    supplierHeading: 'Opplysninger om leverandøren',
    supplierCaption: 'Navn og kontaktopplysninger',
    fact: 'Opplysning',
    filledIn: 'Fylles ut av leverandøren',
  },
  requirementsHeading: 'Krav',
  requirementsCaption: (count: number) => `Kravtabell, ${count} krav`,
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
    percent: (weight: number) => `${weight} %`,
  },
  scoring: {
    heading: 'Slik blir svarene vurdert',
    qualification: 'En leverandør som ikke oppfyller et kvalifikasjonskrav, blir avvist.',
    absolute: (label: string) =>
      `Absolutte krav (${label}) er enten oppfylt eller ikke og får ikke poeng. Svaret Nei eller Delvis og manglende svar er avvik som kan føre til at tilbudet blir avvist. Er avviket vesentlig, blir tilbudet avvist.`,
    evaluated: (label: string, scale: number) =>
      `For hvert evaluert krav (${label}) setter oppdragsgiveren fra 0 til ${scale} poeng, der ${scale} er full poengsum, og begrunner dem.`,
    answersAreNoPoints:
      'Ja, Delvis og Nei gir ikke poeng i seg selv. Det er det leverandøren beskriver, oppgir eller legger ved, som gir poeng.',
    descriptions:
      'Når ikke annet står i kolonnen «Dokumentasjon», vurderes beskrivelser etter hvor mye av kravet de dekker, hvor konkrete de er, og hvor mange av oppdragsgiverens behov de svarer på.',
    within:
      'Krav som teller med i et tildelingskriterium, teller like mye som kriteriets egen rad: kriteriets poeng er gjennomsnittet.',
    formula: (scale: number) =>
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
    introduction: (instrument: string) =>
      `Tjenesten virker bare når oppdragsgiveren gjør sin del. ${instrument} vurderer derfor også virksomheten som kjøper den, element for element. Dette er oppdragsgiverens del i de elementene kravene bygger på:`,
  },
  sources: {
    heading: 'Kilder og forbehold',
    /** With a requirement of the document as an example. */
    source: (instrument: string, id: string, criterion: string) =>
      `Kravene bygger på kriteriene i ${instrument}, gjengitt med egne ord. ID-en viser kriteriet: ${id} kommer fra kriterium ${criterion}.`,
    linkageIsOurs:
      'Reglene i kolonnen «Kilde og regler» er bestemmelser som gjelder nettopp det kravet handler om. Koblingen er gjort i programmet godbht, ikke av myndighetene, og er bare veiledende. Ved motstrid gjelder lov og forskrift.',
    abbreviations: 'Lover og forskrifter',
    own: 'Oppdragsgiverens eget krav',
  },
};

export type SpecificationText = typeof nb;
