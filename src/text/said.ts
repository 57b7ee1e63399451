const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const listedIf = (ids: readonly string[], words: string): readonly string[] =>
  ids.length === 0 ? [] : [`${words}: ${ids.join(', ')}`];

/** What commands say on stderr when they have done something. */
const nb = {
  wrote: (file: string) => `Skrev ${file}.`,
  recorded: (element: string, file: string) => `Lagret element ${element} i ${file}.`,
  dated: (date: string, file: string) => `Lagret datoen ${date} i ${file}.`,
  created: (file: string) => `Opprettet ${file}.`,
  lockTakenOver: (file: string, owner: string) =>
    `${file} var låst av et program som ikke kjører lenger (${owner}); låsen er overtatt.`,
  merged: (voices: number, file: string) =>
    `Slo sammen ${counted(voices, 'vurdering', 'vurderinger')} til ${file}.`,
  next: (command: string) => `Neste: ${command}`,
  countedOnce: (kept: string, copy: string) =>
    `${copy} er en kopi av ${kept} og er telt bare én gang.`,
  voiceCountedOnce: (file: string, other: string) =>
    `Én vurdering finnes både i ${file} og ${other} og er telt bare én gang.`,
  textsLeftOut: (notes: number, improvements: number, reasons: number) =>
    `Med --identity aggregate er ${counted(notes, 'notat', 'notater')}, ${counted(improvements, 'forslag', 'forslag')} og ${counted(reasons, 'begrunnelse', 'begrunnelser')} for «ikke aktuelt» ikke tatt med; de står fortsatt i vurderingsfilene.`,
  teamAsOne: (file: string) =>
    `${file} er telt som én vurdering, med det teamet er blitt enig om; enkeltvurderingene, begrunnelsene og tiltakene blir stående i filen.`,
  smallGroup: (voices: number) =>
    `Bare ${counted(voices, 'vurdering', 'vurderinger')}: fordelingen vises ikke når færre enn tre har svart.`,
  agreementsLeftOut: (file: string) =>
    `Bare enkeltvurderingene i ${file} er tatt med; omforente nivåer og tiltak blir stående i filen.`,
  backedUp: (file: string) => `Den forrige filen med omforente nivåer og tiltak ligger i ${file}.`,
  proposalsInFinal: (count: number) =>
    `${counted(count, 'nivå', 'nivåer')} er forslag som teamet ikke har bekreftet; rapporten viser dem som forslag.`,
  drafted: (count: number) =>
    count === 0 ? 'Ingen nye tiltak å foreslå.' : `Foreslo ${counted(count, 'tiltak', 'tiltak')}.`,
  measureSaved: (id: string) => `Lagret tiltak ${id}.`,
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
    missingPoints: number,
  ) =>
    `${name}: ${
      [
        ...listedIf(no, 'Nei på absolutte krav'),
        ...listedIf(partly, 'Delvis på absolutte krav'),
        ...listedIf(unanswered, 'absolutte krav uten gyldig svar'),
        ...(missingPoints > 0 ? [`${counted(missingPoints, 'krav', 'krav')} uten poeng`] : []),
      ].join('; ') || 'Ja på alle absolutte krav'
    }.`,
  severity: { error: 'feil', lint: 'merknad' },
};

export type SaidText = typeof nb;

const en: SaidText = {
  wrote: (file) => `Wrote ${file}.`,
  recorded: (element, file) => `Saved element ${element} in ${file}.`,
  dated: (date, file) => `Saved the date ${date} in ${file}.`,
  created: (file) => `Created ${file}.`,
  lockTakenOver: (file, owner) =>
    `${file} was locked by a program that is no longer running (${owner}); the lock has been taken over.`,
  merged: (voices, file) => `Merged ${counted(voices, 'scoring', 'scorings')} into ${file}.`,
  next: (command) => `Next: ${command}`,
  countedOnce: (kept, copy) => `${copy} is a copy of ${kept} and has been counted only once.`,
  voiceCountedOnce: (file, other) =>
    `One scoring is in both ${file} and ${other} and has been counted only once.`,
  textsLeftOut: (notes, improvements, reasons) =>
    `With --identity aggregate, ${counted(notes, 'note', 'notes')}, ${counted(improvements, 'suggestion', 'suggestions')} and ${counted(reasons, 'reason', 'reasons')} for “not applicable” were left out; they are still in the scoring files.`,
  teamAsOne: (file) =>
    `${file} counts as one scoring, with what the team has agreed; its individual scorings, reasons and measures stay in the file.`,
  smallGroup: (voices) =>
    `Only ${counted(voices, 'scoring', 'scorings')}: the distribution is not shown when fewer than three have answered.`,
  agreementsLeftOut: (file) =>
    `Only the individual scorings of ${file} were taken in; agreed levels and measures stay in the file.`,
  backedUp: (file) => `The earlier file with agreed levels and measures is in ${file}.`,
  proposalsInFinal: (count) =>
    `${counted(count, 'level is a proposal', 'levels are proposals')} that the team has not confirmed; the report shows this.`,
  drafted: (count) =>
    count === 0 ? 'No new measures to draft.' : `Drafted ${counted(count, 'measure', 'measures')}.`,
  measureSaved: (id) => `Saved measure ${id}.`,
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
    `${counted(criteria, 'criterion', 'criteria')} in ${counted(elements, 'element', 'elements')} neither included nor left out; “godbht spec check” shows which.`,
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
  supplierResult: (name, no, partly, unanswered, missingPoints) =>
    `${name}: ${
      [
        ...listedIf(no, 'No to absolute requirements'),
        ...listedIf(partly, 'Partly to absolute requirements'),
        ...listedIf(unanswered, 'absolute requirements without a valid answer'),
        ...(missingPoints > 0
          ? [`${counted(missingPoints, 'requirement', 'requirements')} without points`]
          : []),
      ].join('; ') || 'Yes to all absolute requirements'
    }.`,
  severity: { error: 'error', lint: 'remark' },
};

export const saidText = { nb, en };
