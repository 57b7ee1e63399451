import type { Language } from '../model/language.ts';
import type { ElementTreatment } from '../specification/init-choices.ts';
import type { BuyerField } from '../specification/init-walk-state.ts';

/** What the questions to a new specification file say. */
export type InitText = {
  readonly title: (file: string) => string;
  readonly step: (number: number, count: number) => string;
  readonly buyerStep: (number: number, count: number) => string;
  readonly keys: {
    readonly next: string;
    readonly previous: string;
    readonly quit: string;
    readonly goOn: string;
    readonly startAfresh: string;
    readonly toggle: string;
    readonly allOrNone: string;
    readonly move: string;
    readonly change: string;
    readonly openDemands: string;
    readonly closeDemands: string;
    readonly propose: string;
    readonly one: string;
    readonly digits: string;
    readonly digitsKey: string;
    readonly write: string;
  };
  readonly resume: {
    readonly heading: string;
    readonly question: string;
    readonly about: readonly string[];
    readonly buyer: (name: string) => string;
  };
  readonly buyer: {
    readonly introduction: string;
    readonly question: Readonly<Record<BuyerField, string>>;
    readonly more: Readonly<Record<BuyerField, string>>;
    readonly label: Readonly<Record<BuyerField, string>>;
  };
  readonly elements: {
    readonly introduction: string;
    readonly question: string;
    readonly count: (chosen: number, all: number) => string;
  };
  readonly treatment: {
    readonly introduction: string;
    readonly question: string;
    readonly name: Readonly<Record<ElementTreatment, string>>;
    readonly proposal: (number: number, absolute: number, evaluated: number) => string;
    readonly weak: (below: number) => string;
  };
  readonly documentation: {
    readonly introduction: string;
    readonly question: string;
    readonly proposed: string;
    readonly own: (count: number) => string;
    readonly demandsIntroduction: string;
    readonly demandsQuestion: (element: string) => string;
  };
  readonly weights: {
    readonly introduction: string;
    readonly none: string;
    readonly question: string;
    readonly left: (left: number) => string;
    readonly percent: (weight: number) => string;
  };
  readonly summary: {
    readonly buyer: (name: string) => string;
    readonly elements: (chosen: number, all: number) => string;
    readonly count: (type: string, count: number) => string;
    readonly weightsHeading: string;
    readonly question: (file: string) => string;
    readonly more: string;
  };
  readonly notice: {
    readonly needed: string;
    readonly elementsNeeded: string;
    readonly weightRange: string;
    readonly weightsDropped: string;
    readonly resumed: string;
    readonly noNumber: (given: string) => string;
    readonly weightsLeft: (left: number) => string;
    readonly weightMissing: (criterion: string) => string;
    readonly draftSetAside: (file: string) => string;
    readonly unknownKey: (key: string) => string;
  };
  readonly left: {
    readonly kept: (file: string) => string;
    readonly goOn: (file: string) => string;
    readonly nothingMade: string;
  };
};

const nb: InitText = {
  title: (file) => `Ny kravspesifikasjon: ${file}`,
  step: (number, count) => `Steg ${number} av ${count}`,
  buyerStep: (number, count) => `Spørsmål ${number} av ${count}`,
  keys: {
    next: 'videre',
    previous: 'tilbake',
    quit: 'avslutt',
    goOn: 'fortsett',
    startAfresh: 'begynn på nytt',
    toggle: 'velg',
    allOrNone: 'alle/ingen',
    move: 'flytt',
    change: 'bytt',
    openDemands: 'velg krav',
    closeDemands: 'ferdig',
    propose: 'som foreslått',
    one: 'én opp eller ned',
    digits: 'skriv vekt',
    digitsKey: '0–9',
    write: 'skriv filen',
  },
  resume: {
    heading: 'Du har begynt på denne filen før',
    question: 'Vil du fortsette der du slapp?',
    about: [
      'Svarene er tatt vare på i et utkast ved siden av filen.',
      'Begynner du på nytt, blir utkastet erstattet når du har svart på det første spørsmålet.',
    ],
    buyer: (name) => `Oppdragsgiver i utkastet: ${name}`,
  },
  buyer: {
    introduction:
      'Først noen spørsmål om oppdragsgiveren. Svarene kommer først i dokumentet og skal gi leverandørene det de trenger for å lage et godt tilbud.',
    question: {
      name: 'Hva heter oppdragsgiveren?',
      purpose: 'Hva er formålet med anskaffelsen?',
      situation: 'Hvordan er situasjonen i dag?',
      employees: 'Hvor mange ansatte gjelder avtalen?',
      sites: 'Hvilke arbeidssteder gjelder avtalen?',
      risks: 'Hva preger risikobildet?',
      duration: 'Hvor lenge skal avtalen vare?',
      options: 'Hvordan skal avtalen kunne forlenges?',
    },
    more: {
      name: 'Navnet slik det skal stå i dokumentet.',
      purpose: 'Kan stå tomt. Si hva dere vil oppnå.',
      situation: 'Kan stå tomt. For eksempel dagens ordning og planlagte endringer.',
      employees: 'Kan stå tomt. Et helt tall, for eksempel 240.',
      sites: 'Kan stå tomt. Skill stedene med semikolon: Bergen; Odda',
      risks: 'Kan stå tomt. Skill punktene med semikolon: støy; nattarbeid',
      duration: 'Kan stå tomt. For eksempel: to år fra 1. mars 2027.',
      options: 'Kan stå tomt. For eksempel: ett år om gangen, høyst to ganger.',
    },
    label: {
      name: 'Oppdragsgiver',
      purpose: 'Formål',
      situation: 'Situasjonen i dag',
      employees: 'Ansatte',
      sites: 'Arbeidssteder',
      risks: 'Risikobilde',
      duration: 'Varighet',
      options: 'Forlengelse',
    },
  },
  elements: {
    introduction:
      'Kriteriene i elementene som er med, blir krav. Det som velges bort, står i filen som utelatt.',
    question: 'Hvilke elementer skal være med?',
    count: (chosen, all) => `${chosen} av ${all} er med`,
  },
  treatment: {
    introduction:
      'Et absolutt krav må oppfylles og gir ingen poeng. Med «evalueres» får leverandøren poeng for det som skal beskrives i tilbudet.',
    question: 'Absolutt eller evaluert?',
    name: { proposed: 'som foreslått', absolute: 'alt absolutt', evaluated: 'evalueres' },
    proposal: (number, absolute, evaluated) =>
      `Forslaget for element ${number}: ${absolute} absolutte og ${evaluated} evaluerte krav.`,
    weak: (below) => `▼ svakt i profilen (under ${below})`,
  },
  documentation: {
    introduction:
      'Forslaget har et dokumentasjonskrav til hvert krav som trenger det. Velger du selv, gjelder valget alle kravene fra elementet.',
    question: 'Hva skal leverandøren dokumentere?',
    proposed: 'som foreslått',
    own: (count) => (count === 1 ? '1 valgt' : `${count} valgte`),
    demandsIntroduction: 'Det du velger, gjelder alle kravene fra elementet.',
    demandsQuestion: (element) => `${element}: hva skal dokumenteres? Ingen valgt: som foreslått.`,
  },
  weights: {
    introduction:
      'Tildelingskriteriene avgjør hvilket tilbud som er best. Vektene er i prosent og skal bli 100 til sammen.',
    none: 'Det er ingen tildelingskriterier blant kravene, så det er ingenting å vekte.',
    question: 'Hvor mye skal hvert tildelingskriterium telle?',
    left: (left) => {
      if (left === 0) return 'Alt er fordelt.';
      return left > 0 ? `Igjen å fordele: ${left}` : `For mye: ${-left}`;
    },
    percent: (weight) => `${weight} %`,
  },
  summary: {
    buyer: (name) => `Oppdragsgiver: ${name}`,
    elements: (chosen, all) => `Elementer: ${chosen} av ${all}`,
    count: (type, count) => `${type}: ${count}`,
    weightsHeading: 'Tildelingskriterier og vekter:',
    question: (file) => `Skrive ${file}?`,
    more: 'Alt kan endres i filen etterpå.',
  },
  notice: {
    needed: 'Dette må fylles ut.',
    elementsNeeded: 'Velg minst ett element.',
    weightRange: 'En vekt er fra 1 til 100.',
    weightsDropped: 'Tildelingskriteriene er endret. Vektene er satt tilbake til forslaget.',
    resumed: 'Her slapp du forrige gang.',
    noNumber: (given) => `«${given}» er ikke et helt tall. Skriv for eksempel 240.`,
    weightsLeft: (left) =>
      left > 0
        ? `Vektene må bli 100 til sammen: ${left} mangler.`
        : `Vektene må bli 100 til sammen: ${-left} for mye.`,
    weightMissing: (criterion) => `Hver vekt må være minst 1: ${criterion}`,
    draftSetAside: (file) => `Et utkast som ikke kunne leses, er lagt i ${file}.`,
    unknownKey: (key) => `Tasten ${key} gjør ikke noe her.`,
  },
  left: {
    kept: (file) => `Svarene så langt ligger i ${file}.`,
    goOn: (file) => `Fortsett med: godbht spec --init -o ${file}`,
    nothingMade: 'Ingenting er opprettet.',
  },
};

const en: InitText = {
  title: (file) => `New requirement specification: ${file}`,
  step: (number, count) => `Step ${number} of ${count}`,
  buyerStep: (number, count) => `Question ${number} of ${count}`,
  keys: {
    next: 'continue',
    previous: 'back',
    quit: 'quit',
    goOn: 'carry on',
    startAfresh: 'start afresh',
    toggle: 'select',
    allOrNone: 'all/none',
    move: 'move',
    change: 'change',
    openDemands: 'choose documentation',
    closeDemands: 'done',
    propose: 'as proposed',
    one: 'one up or down',
    digits: 'type a weight',
    digitsKey: '0–9',
    write: 'write the file',
  },
  resume: {
    heading: 'You have started on this file before',
    question: 'Carry on where you left off?',
    about: [
      'The answers are kept in a draft beside the file.',
      'If you start afresh, the draft is replaced once you have answered the first question.',
    ],
    buyer: (name) => `Client in the draft: ${name}`,
  },
  buyer: {
    introduction:
      'First, some questions about the client. The answers open the document and should give suppliers what they need to prepare a good tender.',
    question: {
      name: 'What is the name of the client?',
      purpose: 'What is the purpose of the procurement?',
      situation: 'What is the situation today?',
      employees: 'How many employees does the contract cover?',
      sites: 'Which sites does the contract cover?',
      risks: 'What are the main risks?',
      duration: 'How long will the contract last?',
      options: 'How can the contract be extended?',
    },
    more: {
      name: 'The name as it should appear in the document.',
      purpose: 'May be left blank. Say what you want to achieve.',
      situation: 'May be left blank. For example, present arrangements and planned changes.',
      employees: 'May be left blank. A whole number, for example 240.',
      sites: 'May be left blank. Separate with semicolons: Bergen; Odda',
      risks: 'May be left blank. Separate with semicolons: noise; night work',
      duration: 'May be left blank. For example: two years from 1 March 2027.',
      options: 'May be left blank. For example: one year at a time, at most twice.',
    },
    label: {
      name: 'Client',
      purpose: 'Purpose',
      situation: 'Situation today',
      employees: 'Employees',
      sites: 'Sites',
      risks: 'Main risks',
      duration: 'Duration',
      options: 'Extension',
    },
  },
  elements: {
    introduction:
      'The criteria of the elements you include become requirements. Those you leave out are listed in the file as left out.',
    question: 'Which elements should be included?',
    count: (chosen, all) => `${chosen} of ${all} included`,
  },
  treatment: {
    introduction:
      'An absolute requirement must be met and earns no points. With “evaluated”, the supplier earns points for what the tender has to describe.',
    question: 'Absolute or evaluated?',
    name: { proposed: 'as proposed', absolute: 'all absolute', evaluated: 'evaluated' },
    proposal: (number, absolute, evaluated) =>
      `The proposal for element ${number}: ${absolute} absolute and ${evaluated} evaluated requirements.`,
    weak: (below) => `▼ weak in the profile (below ${below})`,
  },
  documentation: {
    introduction:
      'The proposal asks for documentation wherever a requirement needs it. If you choose it yourself, the choice applies to all requirements from the element.',
    question: 'What must the supplier document?',
    proposed: 'as proposed',
    own: (count) => `${count} chosen`,
    demandsIntroduction: 'What you choose applies to all requirements from the element.',
    demandsQuestion: (element) => `${element}: what must be documented? None chosen: as proposed.`,
  },
  weights: {
    introduction:
      'The award criteria decide which tender is best. The weights are in per cent and must add up to 100.',
    none: 'There are no award criteria among the requirements, so there is nothing to weight.',
    question: 'How much should each award criterion count?',
    left: (left) => {
      if (left === 0) return 'Everything is allocated.';
      return left > 0 ? `Left to allocate: ${left}` : `Too much: ${-left}`;
    },
    percent: (weight) => `${weight}%`,
  },
  summary: {
    buyer: (name) => `Client: ${name}`,
    elements: (chosen, all) => `Elements: ${chosen} of ${all}`,
    count: (type, count) => `${type}: ${count}`,
    weightsHeading: 'Award criteria and weights:',
    question: (file) => `Write ${file}?`,
    more: 'Everything can be changed in the file afterwards.',
  },
  notice: {
    needed: 'This must be filled in.',
    elementsNeeded: 'Choose at least one element.',
    weightRange: 'A weight is from 1 to 100.',
    weightsDropped: 'The award criteria have changed. The weights have been reset to the proposal.',
    resumed: 'This is where you left off.',
    noNumber: (given) => `“${given}” is not a whole number. Write, for example, 240.`,
    weightsLeft: (left) =>
      left > 0
        ? `The weights must add up to 100: ${left} missing.`
        : `The weights must add up to 100: ${-left} too much.`,
    weightMissing: (criterion) => `Every weight must be at least 1: ${criterion}`,
    draftSetAside: (file) => `A draft that could not be read has been put in ${file}.`,
    unknownKey: (key) => `The key ${key} does nothing here.`,
  },
  left: {
    kept: (file) => `The answers so far are in ${file}.`,
    goOn: (file) => `Carry on with: godbht spec --init -o ${file}`,
    nothingMade: 'Nothing has been created.',
  },
};

export const initText: Readonly<Record<Language, InitText>> = { nb, en };
