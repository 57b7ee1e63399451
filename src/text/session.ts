import type { AgendaReason } from '../evaluation/agenda.ts';
import type { EvaluationKind, OpeningField } from '../evaluation/walk-opening.ts';
import type { Asked, SimpleNotice, Terms } from '../evaluation/walk-session.ts';
import type { Language } from '../model/language.ts';
import type { CriterionMark } from '../model/rating.ts';
import type { Perspective } from '../model/scoring.ts';

/** A key beside what it does, as the list of all keys has it. */
type KeyLine = { readonly key: string; readonly does: string };
type KeyNames = Readonly<Record<KeyName, string>>;

/** The short names of keys in the hint at the bottom. */
export type KeyName =
  | 'notApplicable'
  | 'note'
  | 'improve'
  | 'criteria'
  | 'levels'
  | 'closeLevels'
  | 'back'
  | 'skip'
  | 'goTo'
  | 'overview'
  | 'quit'
  | 'allKeys'
  | 'closeKeys'
  | 'voices'
  | 'hideVoices'
  | 'dissent'
  | 'measure'
  | 'confirm'
  | 'clear'
  | 'move'
  | 'cycle'
  | 'open'
  | 'begin'
  | 'firstOpen'
  | 'finish'
  | 'save'
  | 'next'
  | 'leaveBlank'
  | 'cancel'
  | 'previous'
  | 'yes'
  | 'no'
  | 'choose'
  | 'alone'
  | 'together';

export type SessionText = {
  readonly terms: Terms;
  readonly yesKey: string;
  readonly enter: string;
  readonly space: string;
  readonly quoted: (key: string) => string;
  readonly keys: KeyNames;
  readonly allKeys: Readonly<Record<'everyone' | 'team' | 'voices' | 'last', readonly KeyLine[]>>;
  readonly allKeysHeading: string;
  readonly subject: (bht: string, virksomhet: string) => string;
  readonly jointSubject: (bht: string, virksomhet: string) => string;
  readonly progress: (answered: number, all: number) => string;
  readonly jointProgress: (answered: number, all: number) => string;
  readonly place: (number: number, count: number, title: string) => string;
  readonly above: (rows: number) => string;
  readonly below: (rows: number) => string;
  readonly answer: (level: string) => string;
  readonly agreed: (level: string) => string;
  readonly notApplicable: string;
  readonly unanswered: string;
  readonly notAgreed: string;
  readonly notes: string;
  readonly improvements: string;
  readonly measures: string;
  readonly reason: string;
  readonly dissent: string;
  readonly notApplicableBecause: string;
  readonly mark: Readonly<Record<CriterionMark, string>>;
  readonly markQuestion: string;
  readonly voiceMarks: (counts: string) => string;
  readonly levelsHeading: (dimension: string) => string;
  readonly voices: {
    readonly heading: (count: number) => string;
    readonly spread: (spread: number) => string;
    readonly median: (median: number) => string;
    readonly notApplicable: string;
    readonly missing: string;
    readonly withheld: string;
    readonly outside: (tolerance: number) => string;
    readonly clash: string;
    readonly inside: (tolerance: number) => string;
    readonly voice: (pseudonym: string) => string;
    readonly note: string;
    readonly improvement: string;
    readonly written: (count: number) => string;
    readonly writtenHeading: string;
  };
  readonly ask: Readonly<Record<Exclude<Asked['kind'], 'reason'>, string>> & {
    readonly reason: (level: string) => string;
  };
  readonly askMore: Readonly<Partial<Record<Asked['kind'], string>>>;
  readonly confirm: (count: number) => string;
  readonly confirmMore: string;
  readonly clear: string;
  readonly overview: { readonly heading: string; readonly open: string; readonly na: string };
  readonly agenda: {
    readonly title: string;
    readonly setting: (voices: number, tolerance: number) => string;
    readonly heading: (items: number, minutes: number) => string;
    readonly nothing: string;
    readonly why: Readonly<Record<AgendaReason, (spread: number) => string>>;
    readonly minutes: (minutes: number) => string;
    readonly inside: (count: number) => string;
    readonly question: string;
  };
  readonly end: {
    readonly title: string;
    readonly allAnswered: string;
    readonly allAgreed: string;
    readonly open: (count: number) => string;
    readonly openHeading: string;
    readonly proposals: (count: number) => string;
  };
  readonly notice: Readonly<Record<SimpleNotice, string>> & {
    readonly created: (file: string) => string;
    readonly resumed: (answered: number) => string;
    readonly answered: (number: number, dimension: string, answer: string) => string;
    readonly confirmed: (count: number) => string;
    readonly measureAdded: (id: string) => string;
    readonly unknownKey: (key: string) => string;
    readonly noSuchElement: (given: string, last: number) => string;
    readonly noSuchDate: (given: string) => string;
  };
  readonly opening: {
    readonly title: Readonly<Record<EvaluationKind, string>>;
    readonly introduction: Readonly<Record<EvaluationKind, string>>;
    readonly progress: (number: number, count: number) => string;
    readonly label: Readonly<Record<OpeningField, string>>;
    readonly question: Readonly<Record<OpeningField, string>>;
    readonly more: Readonly<Partial<Record<OpeningField, string>>>;
    readonly perspective: Readonly<Record<Perspective, string>>;
    readonly tolerance: readonly string[];
    readonly needed: string;
    readonly none: string;
  };
  readonly choice: {
    readonly title: string;
    readonly heading: string;
    readonly empty: string;
    readonly alone: string;
    readonly together: string;
    readonly aloneMore: string;
    readonly togetherMore: string;
    readonly person: string;
    readonly unreadable: string;
    readonly team: (voices: number) => string;
  };
  readonly left: {
    readonly saved: (file: string, answered: number, all: number) => string;
    readonly savedTeam: (file: string, agreed: number, all: number) => string;
    readonly goOn: (file: string) => string;
    readonly nextAlone: readonly string[];
    readonly nextTeam: (file: string) => readonly string[];
    readonly undecided: string;
    readonly nothingMade: string;
  };
  readonly fileNames: { readonly scoring: string };
};

const nb: SessionText = {
  terms: {
    markKeys: { met: 'o', partly: 'd', unmet: 'm' },
    notApplicableToAll: 'Alle stemmene mente at punktet ikke er aktuelt',
  },
  yesKey: 'j',
  enter: 'Enter',
  space: 'mellomrom',
  quoted: (key) => `«${key}»`,
  keys: {
    notApplicable: 'ikke aktuelt',
    note: 'notat',
    improve: 'forslag',
    criteria: 'kriterier',
    levels: 'hva nivåene betyr',
    closeLevels: 'vis elementet',
    back: 'tilbake',
    skip: 'hopp over',
    goTo: 'gå til',
    overview: 'oversikt',
    quit: 'avslutt',
    allKeys: 'taster',
    closeKeys: 'vis elementet',
    voices: 'vis stemmene',
    hideVoices: 'skjul dem',
    dissent: 'uenighet',
    measure: 'tiltak',
    confirm: 'bekreft samlet',
    clear: 'fjern svaret',
    move: 'flytt',
    cycle: 'bytt',
    open: 'gå dit',
    begin: 'begynn',
    firstOpen: 'første åpne',
    finish: 'avslutt med Tabell 3',
    save: 'lagre',
    next: 'videre',
    leaveBlank: 'la stå tomt',
    cancel: 'avbryt',
    previous: 'forrige spørsmål',
    yes: 'ja',
    no: 'nei',
    choose: 'velg',
    alone: 'ny alene',
    together: 'ny sammen',
  },
  allKeysHeading: 'Alle taster',
  allKeys: {
    everyone: [
      { key: '1–4', does: 'sett nivået og gå videre' },
      { key: 'i', does: 'sett «ikke aktuelt» (du blir spurt hvorfor)' },
      { key: 'n', does: 'skriv eller endre notatet om elementet' },
      { key: 'f', does: 'skriv et forslag til forbedring' },
      { key: 'k', does: 'merk kriteriene: oppfylt, delvis eller mangler' },
      { key: 'h', does: 'vis hva nivåene betyr (Tabell 1 og Tabell 2)' },
      { key: 's', does: 'hopp over: gå videre uten å svare' },
      { key: 'b', does: 'gå tilbake dit du kom fra' },
      { key: 'g', does: 'gå til et element' },
      { key: 'o', does: 'vis oversikten over alle svar' },
      { key: 'x', does: 'fjern svaret, så punktet står åpent igjen' },
    ],
    team: [
      { key: 't', does: 'skriv et tiltak' },
      { key: 'r', does: 'skriv begrunnelsen for nivået' },
      { key: 'u', does: 'noter uenighet om nivået' },
    ],
    voices: [
      { key: 'v', does: 'vis eller skjul hvordan stemmene fordelte seg' },
      { key: 'a', does: 'bekreft samlet alt som er innenfor toleransen' },
    ],
    last: [
      { key: '↑ ↓', does: 'rull teksten; mellomrom ruller en hel side' },
      { key: 'q', does: 'lagre og avslutt; neste gang fortsetter du der du slapp' },
    ],
  },
  subject: (bht, virksomhet) => `${bht} og ${virksomhet}`,
  jointSubject: (bht, virksomhet) => `Felles gjennomgang: ${bht} og ${virksomhet}`,
  progress: (answered, all) => `${answered} av ${all} besvart`,
  jointProgress: (answered, all) => `${answered} av ${all} omforent`,
  place: (number, count, title) => `Element ${number} av ${count}: ${title}`,
  above: (rows) => `↑ (${rows} ${rows === 1 ? 'linje' : 'linjer'} over)`,
  below: (rows) => `mer ↓ (${rows} ${rows === 1 ? 'linje' : 'linjer'} til)`,
  answer: (level) => `Svar: ${level}`,
  agreed: (level) => `Omforent: ${level}`,
  notApplicable: 'ikke aktuelt',
  unanswered: 'ubesvart',
  notAgreed: 'ikke omforent',
  notes: 'Notat',
  improvements: 'Forslag til forbedring',
  measures: 'Tiltak',
  reason: 'Begrunnelse',
  dissent: 'Uenighet',
  notApplicableBecause: 'Ikke aktuelt fordi',
  mark: { met: 'oppfylt', partly: 'delvis', unmet: 'mangler' },
  markQuestion: 'Hvor langt er hvert kriterium oppfylt?',
  voiceMarks: (counts) => ` (stemmene: ${counts})`,
  levelsHeading: (dimension) => `Hva nivåene betyr: ${dimension}`,
  voices: {
    heading: (count) => (count === 1 ? '1 stemme' : `${count} stemmer`),
    spread: (spread) => `spredning ${spread}`,
    median: (median) => `median ${median}`,
    notApplicable: 'Ikke aktuelt',
    missing: 'Ubesvart',
    withheld: 'Fordelingen vises ikke, fordi færre enn tre har svart.',
    outside: (tolerance) =>
      `Utenfor toleransen (${tolerance}): drøft punktet. Nivået må begrunnes.`,
    clash: 'Nivå mot «ikke aktuelt»: drøft punktet. Nivået må begrunnes.',
    inside: (tolerance) => `Innenfor toleransen (${tolerance}).`,
    voice: (pseudonym) => `Stemme ${pseudonym}`,
    note: 'notat',
    improvement: 'forslag',
    written: (count) =>
      count === 1
        ? 'Én tekst fra stemmene står under elementet (↓).'
        : `${count} tekster fra stemmene står under elementet (↓).`,
    writtenHeading: 'Stemmene skrev:',
  },
  ask: {
    notApplicable: 'Hvorfor er dette ikke aktuelt?',
    note: 'Notat om elementet:',
    improve: 'Forslag til forbedring:',
    dissent: 'Hvem er uenig i nivået (rolle), og hvorfor?',
    element: 'Gå til element nummer:',
    measure: 'Tiltak: hva skal gjøres?',
    owner: 'Hvem har ansvaret for tiltaket?',
    due: 'Når er fristen? (ÅÅÅÅ-MM-DD)',
    reason: (level) => `Hvorfor ble dere enige om ${level}?`,
  },
  askMore: {
    notApplicable: 'Skriv ikke helseopplysninger eller navn på ansatte.',
    note: 'Skriv ikke helseopplysninger eller navn på ansatte.',
    improve: 'Skriv ikke helseopplysninger eller navn på ansatte.',
    reason: 'Skriv ikke helseopplysninger eller navn på ansatte.',
    dissent: 'Skriv ikke helseopplysninger eller navn på ansatte.',
    measure: 'Skriv ikke helseopplysninger eller navn på ansatte.',
    owner: 'Skriv en rolle, ikke et navn. Kan stå tomt.',
    due: 'Kan stå tomt.',
  },
  confirm: (count) =>
    count === 1
      ? 'Bekrefte det ene punktet som er innenfor toleransen?'
      : `Bekrefte de ${count} punktene som er innenfor toleransen?`,
  confirmMore: 'Medianen av stemmene blir omforent nivå. Hvert nivå kan endres etterpå.',
  clear: 'Fjerne svaret og teksten som hører til?',
  overview: { heading: 'Oversikt', open: 'åpen', na: 'i/a' },
  agenda: {
    title: 'Dagsorden',
    setting: (voices, tolerance) =>
      `${voices === 1 ? '1 stemme' : `${voices} stemmer`}, toleranse ${tolerance}`,
    heading: (items, minutes) =>
      items === 1
        ? `Ett punkt må drøftes, om lag ${minutes} minutter:`
        : `${items} punkter må drøftes, om lag ${minutes} minutter:`,
    nothing: 'Ingenting må drøftes: alt er omforent eller innenfor toleransen.',
    why: {
      spread: (spread) => `spredning ${spread}`,
      clash: () => 'aktuelt?',
      missing: () => 'for få svar',
    },
    minutes: (minutes) => `${minutes} min`,
    inside: (count) =>
      count === 1
        ? 'Ett punkt er innenfor toleransen. «a» bekrefter det.'
        : `${count} punkter er innenfor toleransen. «a» bekrefter dem samlet.`,
    question: 'Klare til å begynne?',
  },
  end: {
    title: 'Slutten av gjennomgangen',
    allAnswered: 'Alt er besvart.',
    allAgreed: 'Alt er omforent.',
    open: (count) => (count === 1 ? '1 vurdering står åpen.' : `${count} vurderinger står åpne.`),
    openHeading: 'Åpne:',
    proposals: (count) =>
      count === 1
        ? 'Én av dem er innenfor toleransen. «a» bekrefter den.'
        : `${count} av dem er innenfor toleransen. «a» bekrefter dem samlet.`,
  },
  notice: {
    noteSaved: 'Notatet er lagret.',
    improvementSaved: 'Forslaget er lagret.',
    reasonSaved: 'Begrunnelsen er lagret.',
    dissentSaved: 'Uenigheten er lagret.',
    cleared: 'Svaret er fjernet; punktet står åpent.',
    kept: 'Ingenting er endret.',
    atStart: 'Dette er det første punktet.',
    nothingToClear: 'Her er det ikke noe svar å fjerne.',
    nothingToExplain: 'Sett nivået først.',
    nothingToDissentFrom: 'Sett nivået først; så kan uenigheten noteres.',
    nothingToConfirm: 'Det er ingenting igjen å bekrefte samlet.',
    created: (file) => `Opprettet ${file}. Hvert svar lagres med det samme.`,
    resumed: (answered) =>
      `Fortsetter ved det første åpne punktet; ${answered} er besvart fra før.`,
    answered: (number, dimension, answer) => `Lagret: element ${number}, ${dimension} – ${answer}`,
    confirmed: (count) =>
      count === 1 ? '1 punkt er bekreftet.' : `${count} punkter er bekreftet.`,
    measureAdded: (id) => `Tiltak ${id} er lagret.`,
    unknownKey: (key) => `Tasten ${key} gjør ikke noe her.`,
    noSuchElement: (given, last) =>
      `«${given}» er ikke et element. Skriv et tall fra 1 til ${last}.`,
    noSuchDate: (given) => `«${given}» er ikke en dato. Skriv for eksempel 2027-03-31.`,
  },
  opening: {
    title: { scoring: 'Ny vurdering – alene', team: 'Ny vurdering – sammen i teamet' },
    introduction: {
      scoring:
        'Du går gjennom elementene på egen hånd. For hvert av dem setter du ett nivå for BHT og ett for virksomheten. Vurderingen er bare din til du gir filen videre.',
      team: 'Teamet går gjennom elementene sammen. For hvert av dem blir dere enige om ett nivå for BHT og ett for virksomheten.',
    },
    progress: (number, count) => `Spørsmål ${number} av ${count}`,
    label: {
      bht: 'BHT',
      virksomhet: 'Virksomhet',
      perspective: 'Du representerer',
      name: 'Navn',
      role: 'Rolle',
      tolerance: 'Toleranse',
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
        'Gjelder når det kommer enkeltvurderinger til. 1 er vanlig: nabonivåer regnes som enighet.',
    },
    perspective: { bht: 'BHT', virksomhet: 'virksomheten', external: 'ingen av dem' },
    tolerance: ['ingen', 'ett nivå', 'to nivåer', 'ingen grense'],
    needed: 'Dette må fylles ut.',
    none: '(ikke oppgitt)',
  },
  choice: {
    title: 'God BHT',
    heading: 'Hva vil du gå videre med?',
    empty: 'Det er ingen vurderingsfiler eller teamfiler her ennå.',
    alone: 'Ny vurdering alene',
    together: 'Ny evaluering sammen i teamet',
    aloneMore: 'forberedelse på egen hånd',
    togetherMore: 'rett på felles gjennomgang',
    person: 'én person',
    unreadable: 'kan ikke leses; velg den for å se hvorfor',
    team: (voices) =>
      voices === 0 ? 'teamet' : `teamet, ${voices === 1 ? '1 stemme' : `${voices} stemmer`}`,
  },
  left: {
    saved: (file, answered, all) => `Lagret i ${file}: ${answered} av ${all} besvart.`,
    savedTeam: (file, agreed, all) => `Lagret i ${file}: ${agreed} av ${all} omforent.`,
    goOn: (file) => `Fortsett med: godbht score ${file}`,
    nextAlone: [
      'Neste: gi filen til den som samler vurderingene til møtet.',
      'Deretter slås de sammen: godbht merge MAPPE -o NAVN.team.yaml',
    ],
    nextTeam: (file) => [
      `Tiltakene:  godbht actions ${file}`,
      `Rapporten:  godbht export ${file} -o rapport.pdf`,
      `Tabell 3:   godbht profile ${file}`,
    ],
    undecided: 'Ikke avgjort:',
    nothingMade: 'Ingenting er opprettet.',
  },
  fileNames: { scoring: 'vurdering' },
};

const en: SessionText = {
  terms: {
    markKeys: { met: 'm', partly: 'p', unmet: 'u' },
    notApplicableToAll: 'Every voice found the item not applicable',
  },
  yesKey: 'y',
  enter: 'Enter',
  space: 'space',
  quoted: (key) => `“${key}”`,
  keys: {
    notApplicable: 'not applicable',
    note: 'note',
    improve: 'suggestion',
    criteria: 'criteria',
    levels: 'what the levels mean',
    closeLevels: 'show the element',
    back: 'back',
    skip: 'skip',
    goTo: 'go to',
    overview: 'overview',
    quit: 'quit',
    allKeys: 'keys',
    closeKeys: 'show the element',
    voices: 'show the voices',
    hideVoices: 'hide them',
    dissent: 'dissent',
    measure: 'measure',
    confirm: 'confirm all',
    clear: 'clear the answer',
    move: 'move',
    cycle: 'change',
    open: 'go there',
    begin: 'begin',
    firstOpen: 'first open',
    finish: 'finish with Table 3',
    save: 'save',
    next: 'continue',
    leaveBlank: 'leave blank',
    cancel: 'cancel',
    previous: 'previous question',
    yes: 'yes',
    no: 'no',
    choose: 'choose',
    alone: 'new alone',
    together: 'new together',
  },
  allKeysHeading: 'All keys',
  allKeys: {
    everyone: [
      { key: '1–4', does: 'set the level and move on' },
      { key: 'i', does: 'set “not applicable” (you are asked why)' },
      { key: 'n', does: 'write or change the note on the element' },
      { key: 'f', does: 'write a suggestion for improvement' },
      { key: 'k', does: 'mark the criteria: met, partly or unmet' },
      { key: 'h', does: 'show what the levels mean (Table 1 and Table 2)' },
      { key: 's', does: 'skip: move on without answering' },
      { key: 'b', does: 'go back to where you came from' },
      { key: 'g', does: 'go to an element' },
      { key: 'o', does: 'show the overview of all answers' },
      { key: 'x', does: 'clear the answer, so that the item is open again' },
    ],
    team: [
      { key: 't', does: 'write a measure' },
      { key: 'r', does: 'write the reason for the level' },
      { key: 'u', does: 'record dissent from the level' },
    ],
    voices: [
      { key: 'v', does: 'show or hide how the voices are spread' },
      { key: 'a', does: 'confirm everything within the tolerance at once' },
    ],
    last: [
      { key: '↑ ↓', does: 'scroll the text; space scrolls a whole page' },
      { key: 'q', does: 'save and quit; next time you carry on where you left off' },
    ],
  },
  subject: (bht, virksomhet) => `${bht} and ${virksomhet}`,
  jointSubject: (bht, virksomhet) => `Joint review: ${bht} and ${virksomhet}`,
  progress: (answered, all) => `${answered} of ${all} answered`,
  jointProgress: (answered, all) => `${answered} of ${all} agreed`,
  place: (number, count, title) => `Element ${number} of ${count}: ${title}`,
  above: (rows) => `↑ (${rows} ${rows === 1 ? 'line' : 'lines'} above)`,
  below: (rows) => `more ↓ (${rows} more ${rows === 1 ? 'line' : 'lines'})`,
  answer: (level) => `Answer: ${level}`,
  agreed: (level) => `Agreed: ${level}`,
  notApplicable: 'not applicable',
  unanswered: 'unanswered',
  notAgreed: 'not agreed',
  notes: 'Note',
  improvements: 'Suggestions for improvement',
  measures: 'Measures',
  reason: 'Reason',
  dissent: 'Dissent',
  notApplicableBecause: 'Not applicable because',
  mark: { met: 'met', partly: 'partly', unmet: 'unmet' },
  markQuestion: 'How far is each criterion met?',
  voiceMarks: (counts) => ` (the voices: ${counts})`,
  levelsHeading: (dimension) => `What the levels mean: ${dimension}`,
  voices: {
    heading: (count) => (count === 1 ? '1 voice' : `${count} voices`),
    spread: (spread) => `spread ${spread}`,
    median: (median) => `median ${median}`,
    notApplicable: 'Not applicable',
    missing: 'Unanswered',
    withheld: 'The distribution is not shown, because fewer than three have answered.',
    outside: (tolerance) =>
      `Outside the tolerance (${tolerance}): discuss it. A level needs a reason.`,
    clash: 'Level versus “not applicable”: discuss it. A level needs a reason.',
    inside: (tolerance) => `Within the tolerance (${tolerance}).`,
    voice: (pseudonym) => `Voice ${pseudonym}`,
    note: 'note',
    improvement: 'suggestion',
    written: (count) =>
      count === 1
        ? 'One text from the voices is below the element (↓).'
        : `${count} texts from the voices are below the element (↓).`,
    writtenHeading: 'The voices wrote:',
  },
  ask: {
    notApplicable: 'Why is this not applicable?',
    note: 'Note on the element:',
    improve: 'Suggestion for improvement:',
    dissent: 'Who disagrees with the level (role), and why?',
    element: 'Go to element number:',
    measure: 'Measure: what is to be done?',
    owner: 'Who is responsible for the measure?',
    due: 'When is it due? (YYYY-MM-DD)',
    reason: (level) => `Why did you agree on ${level}?`,
  },
  askMore: {
    notApplicable: 'Do not write health data or names of employees.',
    note: 'Do not write health data or names of employees.',
    improve: 'Do not write health data or names of employees.',
    reason: 'Do not write health data or names of employees.',
    dissent: 'Do not write health data or names of employees.',
    measure: 'Do not write health data or names of employees.',
    owner: 'Write a role rather than a name. May be left blank.',
    due: 'May be left blank.',
  },
  confirm: (count) =>
    count === 1
      ? 'Confirm the one item that is within the tolerance?'
      : `Confirm the ${count} items that are within the tolerance?`,
  confirmMore:
    'The median of the voices becomes the agreed level. Any level can be changed afterwards.',
  clear: 'Clear the answer and the text that goes with it?',
  overview: { heading: 'Overview', open: 'open', na: 'n/a' },
  agenda: {
    title: 'Agenda',
    setting: (voices, tolerance) =>
      `${voices === 1 ? '1 voice' : `${voices} voices`}, tolerance ${tolerance}`,
    heading: (items, minutes) =>
      items === 1
        ? `One item has to be discussed, about ${minutes} minutes:`
        : `${items} items have to be discussed, about ${minutes} minutes:`,
    nothing: 'Nothing has to be discussed: everything is agreed or within the tolerance.',
    why: {
      spread: (spread) => `spread ${spread}`,
      clash: () => 'applicable?',
      missing: () => 'too few answers',
    },
    minutes: (minutes) => `${minutes} min`,
    inside: (count) =>
      count === 1
        ? 'One item is within the tolerance. “a” confirms it.'
        : `${count} items are within the tolerance. “a” confirms them all.`,
    question: 'Ready to begin?',
  },
  end: {
    title: 'End of the review',
    allAnswered: 'Everything is answered.',
    allAgreed: 'Everything is agreed.',
    open: (count) => (count === 1 ? '1 judgement is open.' : `${count} judgements are open.`),
    openHeading: 'Open:',
    proposals: (count) =>
      count === 1
        ? 'One of them is within the tolerance. “a” confirms it.'
        : `${count} of them are within the tolerance. “a” confirms them all.`,
  },
  notice: {
    noteSaved: 'The note is saved.',
    improvementSaved: 'The suggestion is saved.',
    reasonSaved: 'The reason is saved.',
    dissentSaved: 'The dissent is saved.',
    cleared: 'The answer is cleared; the item is open.',
    kept: 'Nothing was changed.',
    atStart: 'This is the first item.',
    nothingToClear: 'There is no answer to clear here.',
    nothingToExplain: 'Set the level first.',
    nothingToDissentFrom: 'Set the level first; then dissent can be recorded.',
    nothingToConfirm: 'There is nothing left to confirm.',
    created: (file) => `Created ${file}. Each answer is saved at once.`,
    resumed: (answered) => `Resuming at the first open item; ${answered} answered so far.`,
    answered: (number, dimension, answer) => `Saved: element ${number}, ${dimension} – ${answer}`,
    confirmed: (count) => (count === 1 ? '1 item is confirmed.' : `${count} items are confirmed.`),
    measureAdded: (id) => `Measure ${id} is saved.`,
    unknownKey: (key) => `The key ${key} does nothing here.`,
    noSuchElement: (given, last) =>
      `“${given}” is not an element. Write a number from 1 to ${last}.`,
    noSuchDate: (given) => `“${given}” is not a date. Write, for example, 2027-03-31.`,
  },
  opening: {
    title: { scoring: 'New scoring – alone', team: 'New evaluation – together in the team' },
    introduction: {
      scoring:
        'You go through the elements on your own. For each of them you set one level for the OHS and one for the undertaking. The scoring is yours alone until you pass the file on.',
      team: 'The team goes through the elements together. For each of them you agree on one level for the OHS and one for the undertaking.',
    },
    progress: (number, count) => `Question ${number} of ${count}`,
    label: {
      bht: 'OHS',
      virksomhet: 'Undertaking',
      perspective: 'You represent',
      name: 'Name',
      role: 'Role',
      tolerance: 'Tolerance',
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
        'Applies when individual scorings are added. 1 is usual: neighbouring levels count as agreement.',
    },
    perspective: { bht: 'the OHS', virksomhet: 'the undertaking', external: 'neither' },
    tolerance: ['none', 'one level', 'two levels', 'no limit'],
    needed: 'This must be filled in.',
    none: '(not given)',
  },
  choice: {
    title: 'Good OHS (God BHT)',
    heading: 'What do you want to work on?',
    empty: 'There are no scoring files or team files here yet.',
    alone: 'New scoring alone',
    together: 'New evaluation together in the team',
    aloneMore: 'preparation on your own',
    togetherMore: 'straight to the joint review',
    person: 'one person',
    unreadable: 'can’t be read; choose it to see why',
    team: (voices) =>
      voices === 0 ? 'the team' : `the team, ${voices === 1 ? '1 voice' : `${voices} voices`}`,
  },
  left: {
    saved: (file, answered, all) => `Saved in ${file}: ${answered} of ${all} answered.`,
    savedTeam: (file, agreed, all) => `Saved in ${file}: ${agreed} of ${all} agreed.`,
    goOn: (file) => `Carry on with: godbht score ${file}`,
    nextAlone: [
      'Next: give the file to whoever collects the scorings for the meeting.',
      'Then they are merged: godbht merge FOLDER -o NAME.team.yaml',
    ],
    nextTeam: (file) => [
      `The measures:  godbht actions ${file}`,
      `The report:    godbht export ${file} -o report.pdf`,
      `Table 3:       godbht profile ${file}`,
    ],
    undecided: 'Undecided:',
    nothingMade: 'Nothing was created.',
  },
  fileNames: { scoring: 'evaluation' },
};

export const sessionText: Readonly<Record<Language, SessionText>> = { nb, en };
