const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const countedIf = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [counted(count, one, many)];

/** How much of each there is about one supplier. */
type SupplierCounts = Readonly<
  Record<'followUp' | 'commented' | 'notices' | 'missingPoints' | 'missingReasons', number>
>;

const listedIf = (ids: readonly string[], words: string): readonly string[] =>
  ids.length === 0 ? [] : [`${words}: ${ids.join(', ')}`];

/** What commands say on stderr when they have done something. */
const nb = {
  wrote: (file: string) => `Skrev ${file}.`,
  recorded: (element: string, file: string) => `Lagret element ${element} i ${file}.`,
  described: (file: string) => `Lagret opplysningene i ${file}.`,
  created: (file: string) => `Opprettet ${file}.`,
  lockTakenOver: (file: string, owner: string) =>
    `${file} var låst av et program som ikke kjører lenger (${owner}); låsen er overtatt.`,
  next: (command: string) => `Neste: ${command}`,
  backedUp: (file: string) => `Den forrige filen med omforente nivåer og tiltak ligger i ${file}.`,
  drafted: (count: number) =>
    count === 0 ? 'Ingen nye tiltak å foreslå.' : `Foreslo ${counted(count, 'tiltak', 'tiltak')}.`,
  measuresSaved: (ids: readonly string[]) => `Lagret tiltak ${ids.join(', ')}.`,
  measuresDeleted: (ids: readonly string[]) => `Fjernet tiltak ${ids.join(', ')}.`,
  noneMatch: 'Ingen tiltak passer med det som er oppgitt.',
  nothingWrong: (files: number) =>
    `${counted(files, 'fil', 'filer')} kontrollert, ingen feil eller merknader.`,
  problemCount: (errors: number, lints: number) =>
    `${counted(errors, 'feil', 'feil')}, ${counted(lints, 'merknad', 'merknader')}.`,
  weakElements: (titles: readonly string[], below: number) =>
    `Under nivå ${below} for BHT, og derfor evaluert: ${titles.join('; ')}.`,
  nothingWeak: (below: number) => `Ingen elementer er under nivå ${below} for BHT i teamprofilen.`,
  elementAtLevel: (number: number, title: string, level: number) =>
    `${number} ${title} (nivå ${level})`,
  undecidedElements: (numbers: readonly number[]) =>
    `Uten nivå for BHT i teamprofilen, og derfor ikke regnet som svake: element ${numbers.join(', ')}.`,
  notConsidered: (ids: readonly string[]) =>
    `${counted(ids.length, 'kriterium er', 'kriterier er')} verken med eller utelatt med begrunnelse: ${ids.join(', ')}. Ta dem med under requirements, eller før dem opp under excluded.`,
  placeholdersLeft: (count: number) =>
    `${counted(count, 'sted', 'steder')} i filen står det fortsatt [fyll inn …].`,
  weaknesses: (count: number) =>
    count === 0 ? 'Ingenting å bemerke.' : `${counted(count, 'merknad', 'merknader')}.`,
  pointsCreated: (file: string) =>
    `Opprettet ${file} uten poeng. Fyll inn poengene der, eller sett dem med --ask.`,
  pointsKept: (file: string) => `Poengene så langt ligger i ${file}.`,
  goOnWithForce: 'Kjør samme kommando igjen med --force når dere vil sette resten av poengene.',
  supplierResult: (
    name: string,
    no: readonly string[],
    partly: readonly string[],
    unanswered: readonly string[],
    others: SupplierCounts,
  ) =>
    `${name}: ${[
      ...listedIf(no, 'Nei på absolutte krav'),
      ...listedIf(partly, 'Delvis på absolutte krav'),
      ...listedIf(unanswered, 'absolutte krav uten gyldig svar'),
      ...(no.length + partly.length + unanswered.length === 0 ? ['Ja på alle absolutte krav'] : []),
      ...countedIf(others.followUp, 'svar å følge opp', 'svar å følge opp'),
      ...countedIf(others.commented, 'Ja med kommentar', 'Ja med kommentar'),
      ...countedIf(others.notices, 'merknad til filen', 'merknader til filen'),
      ...countedIf(others.missingPoints, 'krav uten poeng', 'krav uten poeng'),
      ...countedIf(others.missingReasons, 'krav uten begrunnelse', 'krav uten begrunnelse'),
    ].join('; ')}.`,
  suppliersAdded: (names: readonly string[], file: string) =>
    `La til ${names.join(', ')} i ${file}, uten poeng.`,
  suppliersToAdd: (names: readonly string[], file: string) =>
    `${names.join(', ')} står ikke i ${file}. Legg til leverandøren under «suppliers» der, eller sett poengene med --ask.`,
  suppliersGone: (names: readonly string[], file: string) =>
    `${file} har poeng for ${names.join(', ')}, som ikke er med blant svarene.`,
  severity: { error: 'feil', lint: 'merknad' },
};

export type SaidText = typeof nb;

const en: SaidText = {
  wrote: (file) => `Wrote ${file}.`,
  recorded: (element, file) => `Saved element ${element} in ${file}.`,
  described: (file) => `Saved what ${file} is about.`,
  created: (file) => `Created ${file}.`,
  lockTakenOver: (file, owner) =>
    `${file} was locked by a program that is no longer running (${owner}); the lock has been taken over.`,
  next: (command) => `Next: ${command}`,
  backedUp: (file) => `The earlier file with agreed levels and measures is in ${file}.`,
  drafted: (count) =>
    count === 0 ? 'No new measures to draft.' : `Drafted ${counted(count, 'measure', 'measures')}.`,
  measuresSaved: (ids) => `Saved measure ${ids.join(', ')}.`,
  measuresDeleted: (ids) => `Removed measure ${ids.join(', ')}.`,
  noneMatch: 'No measures match what was given.',
  nothingWrong: (files) => `${counted(files, 'file', 'files')} checked, no errors or remarks.`,
  problemCount: (errors, lints) =>
    `${counted(errors, 'error', 'errors')}, ${counted(lints, 'remark', 'remarks')}.`,
  weakElements: (titles, below) =>
    `Below level ${below} for the OHS, and therefore evaluated: ${titles.join('; ')}.`,
  nothingWeak: (below) => `No element is below level ${below} for the OHS in the team’s profile.`,
  elementAtLevel: (number, title, level) => `${number} ${title} (level ${level})`,
  undecidedElements: (numbers) =>
    `Without a level for the OHS in the team’s profile, and therefore not counted as weak: element ${numbers.join(', ')}.`,
  notConsidered: (ids) =>
    `${counted(ids.length, 'criterion is', 'criteria are')} neither included nor left out with a reason: ${ids.join(', ')}. Include them under requirements, or list them under excluded.`,
  placeholdersLeft: (count) =>
    `The file still has [fill in …] in ${counted(count, 'place', 'places')}.`,
  weaknesses: (count) => (count === 0 ? 'No remarks.' : `${counted(count, 'remark', 'remarks')}.`),
  pointsCreated: (file) =>
    `Created ${file} without points. Fill them in there, or give them with --ask.`,
  pointsKept: (file) => `The points so far are in ${file}.`,
  goOnWithForce: 'Run the same command again with --force to give the rest of the points.',
  supplierResult: (name, no, partly, unanswered, others) =>
    `${name}: ${[
      ...listedIf(no, 'No to absolute requirements'),
      ...listedIf(partly, 'Partly to absolute requirements'),
      ...listedIf(unanswered, 'absolute requirements without a valid answer'),
      ...(no.length + partly.length + unanswered.length === 0
        ? ['Yes to all absolute requirements']
        : []),
      ...countedIf(others.followUp, 'answer to follow up', 'answers to follow up'),
      ...countedIf(others.commented, 'Yes with a comment', 'Yes with a comment'),
      ...countedIf(others.notices, 'remark on the file', 'remarks on the file'),
      ...countedIf(
        others.missingPoints,
        'requirement without points',
        'requirements without points',
      ),
      ...countedIf(
        others.missingReasons,
        'requirement without a reason',
        'requirements without a reason',
      ),
    ].join('; ')}.`,
  suppliersAdded: (names, file) => `Added ${names.join(', ')} to ${file}, without points.`,
  suppliersToAdd: (names, file) =>
    `${names.join(', ')} is not in ${file}. Add the supplier under “suppliers” there, or give the points with --ask.`,
  suppliersGone: (names, file) =>
    `${file} has points for ${names.join(', ')}, not among the answers.`,
  severity: { error: 'error', lint: 'remark' },
};

export const saidText = { nb, en };
