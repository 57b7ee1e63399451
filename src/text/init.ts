import type { Sector } from '../model/specification.ts';

const nb = {
  title: (file: string) => `Ny kravspesifikasjon: ${file}`,
  howTo:
    'Først noen spørsmål om oppdragsgiveren; svarene kommer først i dokumentet. Alt tas vare på underveis: Ctrl-C avslutter, og samme kommando fortsetter.',
  goOn: 'Videre',
  resume: {
    question: 'Vil du fortsette der du slapp?',
    about: (buyer: string) =>
      `Du har begynt på denne filen før${buyer === '' ? '' : `, for ${buyer}`}. Svarene ligger i et utkast ved siden av filen.`,
    goOn: 'Fortsett',
    afresh: 'Begynn på nytt',
    afreshMore: 'Utkastet blir erstattet når du har svart på det første spørsmålet.',
    resumed: 'Her slapp du forrige gang.',
  },
  buyer: {
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
      purpose: 'Skriv hva dere vil oppnå. Står det tomt, får filen et forslag.',
      situation: 'Kan stå tomt. For eksempel dagens ordning og planlagte endringer.',
      employees: 'Kan stå tomt. Et helt tall, for eksempel 240.',
      sites: 'Kan stå tomt. Skill stedene med semikolon: Bergen; Odda',
      risks: 'Kan stå tomt. Skill punktene med semikolon: støy; nattarbeid',
      duration: 'Kan stå tomt. For eksempel: to år fra 1. mars 2027.',
      options: 'Kan stå tomt. For eksempel: ett år om gangen, høyst to ganger.',
    },
    needed: 'Dette må fylles ut.',
    noNumber: 'Skriv et helt tall, for eksempel 240.',
  },
  sector: {
    question: 'Er oppdragsgiveren offentlig?',
    more: 'En offentlig oppdragsgiver får et felt for klima- og miljøhensyn i filen.',
    name: { public: 'Offentlig', private: 'Privat' } satisfies Record<Sector, string>,
  },
  elements: {
    question: 'Hvilke elementer skal være med?',
    more: 'Kriteriene i elementene som er med, blir krav. Det som velges bort, står i filen som utelatt.',
    needed: 'Velg minst ett element.',
    count: (count: number, all: number) => `${count} av ${all}`,
  },
  evaluated: {
    question: 'Hvilke elementer skal evalueres?',
    more: 'Leverandøren får da poeng for det som skal beskrives i tilbudet. Resten blir som foreslått.',
    weak: 'svakt',
    weakMore: (below: number) => ` Svakt i profilen (under ${below}).`,
    unscored: ' Her er ingenting å gi poeng for.',
  },
  absolute: {
    question: 'Hvilke av de andre skal være absolutte?',
    more: 'Et absolutt krav må oppfylles og gir ingen poeng. Resten blir som foreslått.',
  },
  proposal: (absolute: number, evaluated: number) =>
    `Foreslåtte krav: ${absolute} absolutte, ${evaluated} som evalueres.`,
  documentation: {
    question: 'Hva skal leverandøren dokumentere?',
    more: 'Forslaget har et dokumentasjonskrav til hvert krav som trenger det. Velg et element for å bestemme selv.',
    proposed: 'som foreslått',
    own: (count: number) => (count === 1 ? '1 valgt' : `${count} valgte`),
    demandsMore: 'Gjelder alle kravene fra elementet. Velger du ingen, blir det som foreslått.',
  },
  weights: {
    question: 'Hvor mye skal hvert tildelingskriterium telle?',
    more: 'Vektene er i prosent og skal bli 100 til sammen. Et kriterium med vekt 0 er ikke med.',
    left: (left: number) => {
      if (left === 0) return 'Alt er fordelt.';
      return left > 0 ? `Igjen å fordele: ${left}` : `For mye: ${-left}`;
    },
    percent: (weight: number) => `${weight} %`,
    range: 'En vekt er et helt tall fra 0 til 100.',
    dropped: 'Tildelingskriteriene er endret. Vektene er satt tilbake til forslaget.',
  },
  summary: {
    title: (file: string) => `Dette kommer i ${file}`,
    buyer: (name: string) => `Oppdragsgiver: ${name}`,
    elements: (chosen: number, all: number) => `Elementer: ${chosen} av ${all}`,
    weights: 'Tildelingskriterier og vekter:',
    none: 'Ingen tildelingskriterier',
    question: (file: string) => `Skrive ${file}?`,
    more: 'Alt kan endres i filen etterpå.',
    write: 'Skriv filen',
  },
  draftSetAside: (file: string) => `Et utkast som ikke kunne leses, er lagt i ${file}.`,
  left: {
    kept: (file: string) => `Svarene så langt ligger i ${file}.`,
    goOn: (file: string) => `Fortsett med: godbht spec --init -o ${file}`,
    nothingMade: 'Ingenting er opprettet.',
  },
};

const en: typeof nb = {
  title: (file) => `New requirement specification: ${file}`,
  howTo:
    'First, some questions about the client; the answers open the document. Everything is kept as you go: Ctrl-C quits, and the same command carries on.',
  goOn: 'Continue',
  resume: {
    question: 'Carry on where you left off?',
    about: (buyer) =>
      `You have started on this file before${buyer === '' ? '' : `, for ${buyer}`}. The answers are in a draft beside the file.`,
    goOn: 'Carry on',
    afresh: 'Start afresh',
    afreshMore: 'The draft is replaced once you have answered the first question.',
    resumed: 'This is where you left off.',
  },
  buyer: {
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
      purpose: 'Say what you want to achieve. If left blank, the file gets a proposal.',
      situation: 'May be left blank. For example, present arrangements and planned changes.',
      employees: 'May be left blank. A whole number, for example 240.',
      sites: 'May be left blank. Separate with semicolons: Bergen; Odda',
      risks: 'May be left blank. Separate with semicolons: noise; night work',
      duration: 'May be left blank. For example: two years from 1 March 2027.',
      options: 'May be left blank. For example: one year at a time, at most twice.',
    },
    needed: 'This must be filled in.',
    noNumber: 'Write a whole number, for example 240.',
  },
  sector: {
    question: 'Is the client public?',
    more: 'A public client gets a field for climate and environmental considerations in the file.',
    name: { public: 'Public', private: 'Private' },
  },
  elements: {
    question: 'Which elements should be included?',
    more: 'The criteria of the elements you include become requirements. Those you leave out are listed in the file as left out.',
    needed: 'Choose at least one element.',
    count: (count, all) => `${count} of ${all}`,
  },
  evaluated: {
    question: 'Which elements should be evaluated?',
    more: 'The supplier then earns points for what the tender has to describe. The rest will be as proposed.',
    weak: 'weak',
    weakMore: (below) => ` Weak in the profile (below ${below}).`,
    unscored: ' Nothing here can earn points.',
  },
  absolute: {
    question: 'Which of the others should be absolute?',
    more: 'An absolute requirement must be met and earns no points. The rest will be as proposed.',
  },
  proposal: (absolute, evaluated) =>
    `Proposed: ${absolute} absolute and ${evaluated} evaluated requirements.`,
  documentation: {
    question: 'What must the supplier document?',
    more: 'The proposal asks for documentation wherever a requirement needs it. Choose an element to decide yourself.',
    proposed: 'as proposed',
    own: (count) => `${count} chosen`,
    demandsMore:
      'Applies to all requirements from the element. If you choose none, it will be as proposed.',
  },
  weights: {
    question: 'How much should each award criterion count?',
    more: 'The weights are in per cent and must add up to 100. A criterion with weight 0 is left out.',
    left: (left) => {
      if (left === 0) return 'Everything is allocated.';
      return left > 0 ? `Left to allocate: ${left}` : `Too much: ${-left}`;
    },
    percent: (weight) => `${weight}%`,
    range: 'A weight is a whole number from 0 to 100.',
    dropped: 'The award criteria have changed. The weights have been reset to the proposal.',
  },
  summary: {
    title: (file) => `This will be in ${file}`,
    buyer: (name) => `Client: ${name}`,
    elements: (chosen, all) => `Elements: ${chosen} of ${all}`,
    weights: 'Award criteria and weights:',
    none: 'No award criteria',
    question: (file) => `Write ${file}?`,
    more: 'Everything can be changed in the file afterwards.',
    write: 'Write the file',
  },
  draftSetAside: (file) => `A draft that could not be read has been put in ${file}.`,
  left: {
    kept: (file) => `The answers so far are in ${file}.`,
    goOn: (file) => `Carry on with: godbht --lang en spec --init -o ${file}`,
    nothingMade: 'Nothing has been created.',
  },
};

export const initText = { nb, en };
