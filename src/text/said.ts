import type { LockOwner } from '../errors.ts';
import { formatText } from './formats.ts';
import { ownerInWords } from './lock-owner.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const countedIf = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [counted(count, one, many)];

const mostShown = 12;

const shownFew = (characters: readonly string[]): string =>
  characters.slice(0, mostShown).join(' ') + (characters.length > mostShown ? ' …' : '');

/** «tiltak T1», and of several how many they are: «2 tiltak: T1, T2». */
const numbered = (ids: readonly string[], one: string, many = one): string =>
  ids.length === 1 ? `${one} ${ids[0]}` : `${counted(ids.length, one, many)}: ${ids.join(', ')}`;

/** How much of each there is about one supplier. */
type SupplierCounts = Readonly<
  Record<'followUp' | 'commented' | 'notices' | 'missingPoints' | 'missingReasons', number>
>;

const listedIf = (ids: readonly string[], words: string): readonly string[] =>
  ids.length === 0 ? [] : [`${words}: ${ids.join(', ')}`];

/** What commands say on stderr when they have done something. */
const nb = {
  undrawn: (characters: readonly string[]) =>
    `PDF-en viser � for ${counted(characters.length, 'tegn', 'tegn')} som skriften mangler: ${shownFew(characters)}. De kan søkes opp og leses opp; i .docx og .md vises de også.`,
  wrote: (file: string) => `Skrev ${file}.`,
  recorded: (element: string, file: string) => `Lagret element ${element} i ${file}.`,
  described: (file: string) => `Lagret opplysningene i ${file}.`,
  created: (file: string) => `Opprettet ${file}.`,
  fillInRoles: (file: string) =>
    `Neste: fyll ut listen i et skriveprogram, og lag filene: godbht invite ${file} -o MAPPE`,
  invited: (file: string, role: string) => `  ${file}  ${role}`,
  handOut: (count: number, first: string, folder: string) => [
    `Laget ${counted(count, 'fil', 'filer')}. Neste: gi hver sin, så de kan vurdere på egen hånd: godbht score ${first}`,
    `Når de har svart: legg filene tilbake i mappen, og slå dem sammen: godbht merge ${folder} -o NAVN.team.yaml`,
  ],
  handOutForms: (count: number, list: string) => [
    `Laget ${counted(count, 'skjema', 'skjemaer')}. Neste: send hver sitt. Legg dem som kommer tilbake, i én mappe.`,
    `Se hvor mange som har svart: godbht status MAPPE --list ${list}`,
    'Les dem inn: godbht import MAPPE -o vurderinger',
  ],
  collect: (file: string) =>
    `Når enkeltvurderingene er kommet, legger du dem til slik: godbht merge MAPPE --into ${file}`,
  lockTakenOver: (file: string, owner: LockOwner | undefined) =>
    `${file} var låst av et program som ikke kjører lenger${ownerInWords(owner, 'nb')}; låsen er overtatt.`,
  waitingFor: (file: string, owner: LockOwner | undefined) =>
    `Venter på ${file}, som er i bruk av et annet program${ownerInWords(owner, 'nb')}.`,
  next: (command: string) => `Neste: godbht ${command}`,
  keptEarlier: (file: string) => `Evalueringen som lå der fra før, ligger i ${file}.`,
  backedUp: (file: string) => `Den forrige filen med omforente nivåer og tiltak ligger i ${file}.`,
  nothingToPropose: 'Ingen nye tiltak å foreslå.',
  howToAccept: (file: string) =>
    `Ingenting er skrevet. Ta med: godbht actions ${file} draft --accept NØKLER (eller alle). Legg bort: --decline NØKLER. Ved tastene: godbht score ${file}, og så «m» på sluttsiden.`,
  declined: (keys: readonly string[]) =>
    `La bort ${counted(keys.length, 'forslag', 'forslag')}: ${keys.join(', ')}.`,
  noDates: 'Ingen av tiltakene har frist; kalenderen er tom.',
  measuresSaved: (ids: readonly string[]) => `Lagret ${numbered(ids, 'tiltak')}.`,
  measuresDeleted: (ids: readonly string[]) => `Fjernet ${numbered(ids, 'tiltak')}.`,
  noneMatch: 'Ingen tiltak passer med det som er oppgitt.',
  nothingWrong: (files: number) =>
    `${counted(files, 'fil', 'filer')} kontrollert, ingen feil eller merknader.`,
  problemCount: (errors: number, lints: number) =>
    `${counted(errors, 'feil', 'feil')}, ${counted(lints, 'merknad', 'merknader')}.`,
  weakElements: (titles: readonly string[], below: number) =>
    `Under nivå ${below} for BHT, og derfor evaluert: ${titles.join('; ')}.`,
  weakUnscored: (titles: readonly string[], below: number) =>
    `Under nivå ${below} for BHT, men uten noe å gi poeng for: ${titles.join('; ')}. Lovpålagte plikter og leverandørens indre styring blir ikke evaluert; kvalitet i tjenestene er med som tildelingskriterium.`,
  nothingWeak: (below: number) => `Ingen elementer er under nivå ${below} for BHT i teamprofilen.`,
  elementAtLevel: (number: number, title: string, level: number) =>
    `${number} ${title} (nivå ${level})`,
  undecidedElements: (numbers: readonly number[]) =>
    `Uten nivå for BHT i teamprofilen, og derfor ikke regnet som svake: element ${numbers.join(', ')}.`,
  notConsidered: (criteria: number, elements: number) =>
    `${counted(criteria, 'kriterium', 'kriterier')} i ${counted(elements, 'element', 'elementer')} er verken med eller utelatt; «godbht spec check» viser hvilke.`,
  placeholdersLeft: (count: number) =>
    `På ${counted(count, 'sted', 'steder')} i filen står det fortsatt [fyll inn …], og slik står det i det som er laget.`,
  /** `places`: of all findings, those that say something is to be filled in. */
  weaknesses: (count: number, places: number) => {
    if (count === 0) return 'Ingenting å bemerke.';
    if (places === 0) return `${counted(count, 'merknad', 'merknader')}.`;
    const rest =
      count === places
        ? 'Ellers er det ingenting å bemerke.'
        : `I tillegg: ${counted(count - places, 'merknad', 'merknader')}.`;
    return `På ${counted(places, 'sted', 'steder')} i filen står det fortsatt [fyll inn …]. ${rest}`;
  },
  keptInOtherLanguage: (ids: readonly string[]) =>
    `Disse tekstene er oppdragsgiverens egne og står på språket i filen: ${ids.join(', ')}.`,
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
  sealed: (file: string, seal: { date: string; by: string; code: string }) =>
    `${file} er forseglet ${formatText.nb.date(seal.date)} av ${seal.by}. Kontrollkode: ${seal.code}`,
  sealHolds: (file: string, seal: { date: string; by: string; code: string }) =>
    `${file} ble forseglet ${formatText.nb.date(seal.date)} av ${seal.by}, og det som var besluttet, er ikke endret siden. Kontrollkode: ${seal.code}`,
  sealBroken: (file: string) =>
    `Forseglingen gjelder ikke lenger: det som var besluttet i ${file}, er endret. «godbht seal» forsegler på nytt.`,
  sealRemoved: (file: string) =>
    `Forseglingen av ${file} er fjernet. Evalueringen er et utkast igjen.`,
  notSealed: (file: string) => `${file} er ikke forseglet.`,
  sampled: (drawn: number, documents: number, seed: string, list: string) =>
    `${drawn} av ${documents} trukket, frø «${seed}», liste ${list}.`,
  repeatedLines: (count: number) =>
    count === 1
      ? '1 linje gjentar en tidligere og er telt bare én gang.'
      : `${count} linjer gjentar tidligere linjer og er telt bare én gang.`,
  wholeList: (documents: number) =>
    `Listen har bare ${counted(documents, 'dokument', 'dokumenter')}, så alle er trukket.`,
  severity: { error: 'feil', lint: 'merknad' },
};

export type SaidText = typeof nb;

const en: SaidText = {
  undrawn: (characters) =>
    `The PDF shows � for ${counted(characters.length, 'character', 'characters')} that its fonts lack: ${shownFew(characters)}. They can be searched for and read aloud; .docx and .md show them too.`,
  wrote: (file) => `Wrote ${file}.`,
  recorded: (element, file) => `Saved element ${element} in ${file}.`,
  described: (file) => `Saved what ${file} is about.`,
  created: (file) => `Created ${file}.`,
  fillInRoles: (file) =>
    `Next: fill in the list in an editor, and make the files: godbht --lang en invite ${file} -o DIR`,
  invited: (file, role) => `  ${file}  ${role}`,
  handOut: (count, first, folder) => [
    `Made ${counted(count, 'file', 'files')}. Next: give each their own, to judge on their own: godbht --lang en score ${first}`,
    `When they have answered: put the files back in the folder, and merge them: godbht --lang en merge ${folder} -o NAME.team.yaml`,
  ],
  handOutForms: (count, list) => [
    `Made ${counted(count, 'form', 'forms')}. Next: send each their own. Put those that come back in one folder.`,
    `To see how many have answered: godbht --lang en status DIR --list ${list}`,
    'To read them in: godbht --lang en import DIR -o scorings',
  ],
  collect: (file) =>
    `When the scorings have come in, add them: godbht --lang en merge DIR --into ${file}`,
  lockTakenOver: (file, owner) =>
    `${file} was locked by a program that is no longer running${ownerInWords(owner, 'en')}; the lock has been taken over.`,
  waitingFor: (file, owner) =>
    `Waiting for ${file}, which another program is using${ownerInWords(owner, 'en')}.`,
  next: (command) => `Next: godbht --lang en ${command}`,
  keptEarlier: (file) => `The evaluation that was there before is in ${file}.`,
  backedUp: (file) => `The earlier file with agreed levels and measures is in ${file}.`,
  nothingToPropose: 'No new measures to propose.',
  howToAccept: (file) =>
    `Nothing has been written. Accept: godbht --lang en actions ${file} draft --accept KEYS (or all). Put aside: --decline KEYS. At the keys: godbht --lang en score ${file}, then “m” at the end.`,
  declined: (keys) =>
    `Put aside ${counted(keys.length, 'proposal', 'proposals')}: ${keys.join(', ')}.`,
  noDates: 'None of the measures has a due date; the calendar is empty.',
  measuresSaved: (ids) => `Saved ${numbered(ids, 'measure', 'measures')}.`,
  measuresDeleted: (ids) => `Removed ${numbered(ids, 'measure', 'measures')}.`,
  noneMatch: 'No measures match what was given.',
  nothingWrong: (files) => `${counted(files, 'file', 'files')} checked, no errors or remarks.`,
  problemCount: (errors, lints) =>
    `${counted(errors, 'error', 'errors')}, ${counted(lints, 'remark', 'remarks')}.`,
  weakElements: (titles, below) =>
    `Below level ${below} for the OHS, and therefore evaluated: ${titles.join('; ')}.`,
  weakUnscored: (titles, below) =>
    `Below level ${below} for the OHS, but with nothing to give points for: ${titles.join('; ')}. Statutory duties and the supplier’s internal management are not evaluated; the quality of the services is an award criterion.`,
  nothingWeak: (below) => `No element is below level ${below} for the OHS in the team’s profile.`,
  elementAtLevel: (number, title, level) => `${number} ${title} (level ${level})`,
  undecidedElements: (numbers) =>
    `Without a level for the OHS in the team’s profile, and therefore not counted as weak: element ${numbers.join(', ')}.`,
  notConsidered: (criteria, elements) =>
    `${counted(criteria, 'criterion', 'criteria')} in ${counted(elements, 'element', 'elements')} neither included nor left out; “godbht --lang en spec check” shows which.`,
  placeholdersLeft: (count) =>
    `The file still has [fill in …] in ${counted(count, 'place', 'places')}, and so has what was made.`,
  weaknesses: (count, places) => {
    if (count === 0) return 'No remarks.';
    if (places === 0) return `${counted(count, 'remark', 'remarks')}.`;
    const rest =
      count === places
        ? 'Otherwise there is nothing to remark.'
        : `In addition: ${counted(count - places, 'remark', 'remarks')}.`;
    return `The file still has [fill in …] in ${counted(places, 'place', 'places')}. ${rest}`;
  },
  keptInOtherLanguage: (ids) =>
    `These texts are the client’s own and stay in the language of the file: ${ids.join(', ')}.`,
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
  sealed: (file, seal) =>
    `${file} is sealed, on ${formatText.en.date(seal.date)} by ${seal.by}. Control code: ${seal.code}`,
  sealHolds: (file, seal) =>
    `${file} was sealed on ${formatText.en.date(seal.date)} by ${seal.by}, and what had been decided has not changed since. Control code: ${seal.code}`,
  sealBroken: (file) =>
    `The seal no longer holds: what had been decided in ${file} has changed. “godbht --lang en seal” seals it anew.`,
  sealRemoved: (file) => `The seal on ${file} is removed. The evaluation is a draft again.`,
  notSealed: (file) => `${file} is not sealed.`,
  sampled: (drawn, documents, seed, list) =>
    `${drawn} of ${documents} drawn, seed “${seed}”, list ${list}.`,
  repeatedLines: (count) =>
    count === 1
      ? '1 line repeats an earlier one and counts once.'
      : `${count} lines repeat earlier ones and count once.`,
  wholeList: (documents) =>
    `The list has only ${counted(documents, 'document', 'documents')}, so all of them are drawn.`,
  severity: { error: 'error', lint: 'remark' },
};

export const saidText = { nb, en };
