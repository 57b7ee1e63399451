/** The words of the form that is filled in in a spreadsheet, in a PDF or on paper. */
const nb = {
  title: (instrument: string) => `${instrument}: din vurdering`,
  introduction: (elements: number) =>
    `Du vurderer ${elements} elementer på egen hånd, før teamet møtes. Det finnes ikke riktige og gale svar: teamet trenger å vite hva du ser fra der du står.`,
  howTo: 'Slik fyller du ut',
  steps: {
    sheets: [
      'Lagre din egen kopi av filen.',
      'Svar på spørsmålene nedenfor.',
      'Gå til arket «Vurdering», og velg et nivå i hver gul rute. La ruten stå tom når du ikke vet. Velger du «ikke aktuelt», skriver du hvorfor.',
      'Skriv gjerne notater og forslag på arket «Notater og forslag».',
      'Lagre, og lever filen slik du er bedt om.',
    ],
    pages: [
      'Fyll ut på skjermen og lagre filen, eller skriv ut og bruk penn.',
      'Svar på spørsmålene nedenfor.',
      'Velg et nivå for hver part ved hvert element. La feltet stå tomt når du ikke vet. Velger du «ikke aktuelt», skriver du hvorfor.',
      'Skriv gjerne notater og forslag.',
      'Lagre med «Lagre», ikke ved å skrive ut til en ny PDF: da forsvinner feltene. Lever filen slik du er bedt om.',
    ],
  },
  privacy: 'Personvern',
  privacyText:
    'Skriv ikke helseopplysninger, og ikke navn på ansatte. Det gjelder alle feltene der du kan skrive fritt.',
  ownCopy: 'Ett skjema til hver',
  ownCopyText:
    'I en delt arbeidsbok ser alle hva de andre har svart. Ikke fyll ut skjemaet i Teams, SharePoint eller OneDrive der andre har tilgang; lagre en egen kopi først.',
  about: 'Om vurderingen',
  known: { perspective: 'Sett fra', role: 'Rolle' },
  question: {
    bht: 'Hva heter bedriftshelsetjenesten?',
    virksomhet: 'Hva heter virksomheten den bistår?',
    perspective: 'Hvem representerer du?',
    role: 'Hvilken rolle har du?',
    name: 'Hva heter du?',
    date: 'Dato',
  },
  hint: {
    role: 'Kan stå tomt. For eksempel bedriftslege eller verneombud.',
    name: 'Kan stå tomt. Navnet følger ikke med når vurderingene slås sammen, med mindre teamet velger det.',
    date: 'For eksempel 3.11.2026.',
  },
  progress: 'Så langt',
  progressOf: (all: number) => ` av ${all} vurdert`,
  sheets: 'Arkene',
  sheet: {
    ratings: 'Vurdering',
    texts: 'Notater og forslag',
    criteria: 'Kriterier',
    levels: 'Nivåene',
  },
  caption: {
    ratings: 'Vurdering: ett nivå for hver part ved hvert element',
    texts:
      'Notater og forslag: det du vil ha med til teamet, uten helseopplysninger og navn på ansatte',
    criteria: 'Kriterier: merk gjerne hvor langt hvert av dem er oppfylt. Det er ingen poengsum.',
    levels: 'Nivåene for hver part',
  },
  column: {
    number: 'Nr.',
    element: 'Element',
    dimension: 'Hva du vurderer',
    criteria: 'Kriterier',
    criterion: 'Kriterium',
    rating: 'Vurdering',
    reason: 'Hvorfor ikke aktuelt',
    mark: 'Merke',
    notes: 'Notat',
    improvements: 'Forslag til forbedring, ett på hver linje (Alt+Enter)',
    evidence: 'Grunnlag, ett på hver linje (Alt+Enter)',
    level: 'Nivå',
    code: 'Kode',
    question: 'Spørsmål',
    choices: 'Svarvalg',
  },
  levelsHeading: 'Hva nivåene betyr',
  criteriaHeading: 'Kriterier',
  field: {
    reason: 'Hvis ikke aktuelt: hvorfor?',
    notes: 'Egne notater',
    improvements: 'Forslag til forbedring',
    evidence: 'Grunnlag',
  },
  elementHint: {
    notes: 'Ikke helseopplysninger, og ikke navn på ansatte.',
    improvements: 'Ett på hver linje.',
    evidence:
      'Et dokument, en observasjon eller en stikkprøve du bygger vurderingen på. Ett på hver linje.',
  },
  fieldPlace: (code: string, page: number) => `side ${page}, felt ${code}`,
  /** What the questions to be put elsewhere are called, and how a mapping finds them. */
  questions: {
    title: 'Spørsmålene i skjemaet',
    introduction:
      'Legg inn spørsmålene i Nettskjema eller Microsoft Forms. Ta gjerne med koden i spørsmålsteksten: med den kobles kolonnene i eksporten til elementene når svarene leses inn.',
    opening: 'Først',
    freeText: 'fritekst',
  },
};

export type FormFileText = typeof nb;

const en: FormFileText = {
  title: (instrument) => `${instrument}: your scoring`,
  introduction: (elements) =>
    `You judge ${elements} elements on your own before the team meets. There are no right or wrong answers: the team needs to know what you see from where you stand.`,
  howTo: 'How to fill it in',
  steps: {
    sheets: [
      'Save your own copy of the file.',
      'Answer the questions below.',
      'Go to the sheet “Scoring” and choose a level in each yellow cell. Leave it empty where you don’t know. Where you choose “not applicable”, write why.',
      'Write notes and suggestions on the sheet “Notes and suggestions” if you have any.',
      'Save, and hand in the file the way you were asked to.',
    ],
    pages: [
      'Fill it in on the screen and save the file, or print it and use a pen.',
      'Answer the questions below.',
      'Choose a level for each party at each element. Leave the field empty where you don’t know. Where you choose “not applicable”, write why.',
      'Write notes and suggestions if you have any.',
      'Save with “Save”, not by printing to a new PDF: that loses the fields. Hand in the file the way you were asked to.',
    ],
  },
  privacy: 'Privacy',
  privacyText:
    'Don’t write health information or names of employees. This goes for every field in which you can write freely.',
  ownCopy: 'One form each',
  ownCopyText:
    'In a shared workbook everyone sees what the others have answered. Don’t fill in the form in Teams, SharePoint or OneDrive where others have access; save a copy of your own first.',
  about: 'About the scoring',
  known: { perspective: 'Seen from', role: 'Role' },
  question: {
    bht: 'What is the occupational health service called?',
    virksomhet: 'What is the undertaking that it serves called?',
    perspective: 'Whom do you represent?',
    role: 'What is your role?',
    name: 'What is your name?',
    date: 'Date',
  },
  hint: {
    role: 'Optional. For example, occupational physician or safety representative.',
    name: 'Optional. The name is left out when scorings are merged, unless the team chooses to keep it.',
    date: 'For example 3.11.2026.',
  },
  progress: 'So far',
  progressOf: (all) => ` of ${all} judged`,
  sheets: 'The sheets',
  sheet: {
    ratings: 'Scoring',
    texts: 'Notes and suggestions',
    criteria: 'Criteria',
    levels: 'The levels',
  },
  caption: {
    ratings: 'Scoring: one level for each party at each element',
    texts:
      'Notes and suggestions: what you want to bring to the team, without health information or names of employees',
    criteria: 'Criteria: mark how far each of them is met, if you like. It is no score.',
    levels: 'The levels for each party',
  },
  column: {
    number: 'No.',
    element: 'Element',
    dimension: 'What you judge',
    criteria: 'Criteria',
    criterion: 'Criterion',
    rating: 'Judgement',
    reason: 'Why not applicable',
    mark: 'Mark',
    notes: 'Note',
    improvements: 'Suggestions for improvement, one to a line (Alt+Enter)',
    evidence: 'Grounds, one to a line (Alt+Enter)',
    level: 'Level',
    code: 'Code',
    question: 'Question',
    choices: 'Choices',
  },
  levelsHeading: 'What the levels mean',
  criteriaHeading: 'Criteria',
  field: {
    reason: 'If not applicable: why?',
    notes: 'Your own notes',
    improvements: 'Suggestions for improvement',
    evidence: 'Grounds',
  },
  elementHint: {
    notes: 'No health information, and no names of employees.',
    improvements: 'One to a line.',
    evidence: 'A document, an observation or a sample that your judgement rests on. One to a line.',
  },
  fieldPlace: (code, page) => `page ${page}, field ${code}`,
  questions: {
    title: 'The questions of the form',
    introduction:
      'Put the questions into Nettskjema or Microsoft Forms. It helps to keep the code in the text of the question: by it the columns of the export are matched with the elements when the answers are read.',
    opening: 'First',
    freeText: 'free text',
  },
};

export const formFileText = { nb, en };
