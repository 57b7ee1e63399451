/** The choice of what to score, and the questions that open a new evaluation. */
const nb = {
  choice: {
    question: 'Hva vil du gå videre med?',
    empty: 'Det er ingen vurderingsfiler eller teamfiler her ennå.',
    scoring: { name: 'Ny vurdering alene', about: 'forberedelse på egen hånd' },
    team: { name: 'Ny evaluering sammen i teamet', about: 'rett på felles gjennomgang' },
    person: 'én person',
    unreadable: 'kan ikke leses; velg den for å se hvorfor',
    voices: (voices: number) =>
      voices === 0 ? 'teamet' : `teamet, ${voices === 1 ? '1 vurdering' : `${voices} vurderinger`}`,
  },
  introduction: {
    scoring:
      'Du går gjennom elementene på egen hånd. For hvert av dem setter du ett nivå for BHT og ett for virksomheten. Vurderingen er bare din til du gir filen videre.',
    team: 'Teamet går gjennom elementene sammen. For hvert av dem blir dere enige om ett nivå for BHT og ett for virksomheten.',
  },
  question: {
    bht: 'Hva heter bedriftshelsetjenesten?',
    virksomhet: 'Hva heter virksomheten den bistår?',
    perspective: 'Hvem representerer du?',
    name: 'Hva heter du?',
    role: 'Hvilken rolle har du?',
    tolerance: 'Hvor stor spredning kan stå uten drøfting?',
  },
  more: {
    name: 'Frivillig; Enter går videre. Navnet følger ikke med når vurderingene slås sammen, med mindre teamet velger det.',
    role: 'Frivillig; Enter går videre. For eksempel bedriftslege eller verneombud.',
    tolerance:
      'Gjelder når enkeltvurderinger legges til senere, med «godbht merge MAPPE --into TEAMFIL». Ett nivå er vanlig: nabonivåer regnes som enighet.',
  },
  perspective: { bht: 'BHT', virksomhet: 'Virksomheten', external: 'Ingen av dem' },
  tolerance: ['Ingen', 'Ett nivå', 'To nivåer', 'Ingen grense'],
  needed: 'Dette må fylles ut.',
};

const en: typeof nb = {
  choice: {
    question: 'What do you want to work on?',
    empty: 'There are no scoring files or team files here yet.',
    scoring: { name: 'New scoring alone', about: 'preparation on your own' },
    team: { name: 'New evaluation together in the team', about: 'straight to the joint review' },
    person: 'one person',
    unreadable: 'can’t be read; choose it to see why',
    voices: (voices) =>
      voices === 0 ? 'the team' : `the team, ${voices === 1 ? '1 scoring' : `${voices} scorings`}`,
  },
  introduction: {
    scoring:
      'You go through the elements on your own. For each of them you set one level for the OHS and one for the undertaking. The scoring is yours alone until you pass the file on.',
    team: 'The team goes through the elements together. For each of them you agree on one level for the OHS and one for the undertaking.',
  },
  question: {
    bht: 'What is the occupational health service called?',
    virksomhet: 'What is the undertaking it serves called?',
    perspective: 'Whom do you represent?',
    name: 'What is your name?',
    role: 'What is your role?',
    tolerance: 'How wide a spread needs no discussion?',
  },
  more: {
    name: 'Optional; Enter moves on. The name is left out when scorings are merged, unless the team chooses to keep it.',
    role: 'Optional; Enter moves on. For example, occupational physician or safety representative.',
    tolerance:
      'Applies when individual scorings are added later, with “godbht --lang en merge FOLDER --into TEAMFILE”. One level is usual: neighbouring levels count as agreement.',
  },
  perspective: { bht: 'The OHS', virksomhet: 'The undertaking', external: 'Neither' },
  tolerance: ['None', 'One level', 'Two levels', 'No limit'],
  needed: 'This must be filled in.',
};

export type OpeningText = typeof nb;
export const openingText = { nb, en };
