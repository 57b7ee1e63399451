import type { Language } from '../model/language.ts';

/** Help texts: what the program, its commands and their options are for. */
export type CliText = {
  readonly description: string;
  readonly headings: Readonly<
    Record<'usage' | 'options' | 'globalOptions' | 'commands' | 'arguments', string>
  >;
  /** What stands between < and > in help, by its English name. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly examples: string;
  readonly help: string;
  readonly helpCommand: string;
  readonly version: string;
  readonly commands: Readonly<Record<CommandName, string>>;
  readonly subcommands: Readonly<Record<SubcommandName, string>>;
  readonly options: Readonly<Record<OptionName, string>>;
  readonly arguments: Readonly<Record<ArgumentName, string>>;
  /** What to write first, in a terminal without a command. */
  readonly start: string;
  readonly wrong: {
    readonly unknownCommand: (name: string) => string;
    readonly unknownOption: (name: string) => string;
    readonly missingArgument: (name: string) => string;
    readonly missingOption: (name: string) => string;
    readonly missingValue: (name: string) => string;
    readonly tooMany: string;
    readonly invalidValue: (name: string, value: string, allowed: string) => string;
    readonly other: (message: string) => string;
    readonly didYouMean: (name: string) => string;
  };
  readonly allowed: {
    readonly level: string;
    readonly tolerance: string;
    readonly below: string;
    readonly minutes: string;
    readonly date: string;
    readonly dimensionReason: string;
    readonly criterionMark: string;
    readonly text: string;
    readonly oneOf: (values: readonly string[]) => string;
  };
};

type CommandName =
  | 'score'
  | 'set'
  | 'merge'
  | 'profile'
  | 'agenda'
  | 'actions'
  | 'export'
  | 'spec'
  | 'elements'
  | 'validate'
  | 'completion';

/** The parts of `spec`. */
type SubcommandName = 'answers' | 'check';

type ArgumentName =
  | 'evaluation'
  | 'newOrOld'
  | 'inputs'
  | 'team'
  | 'element'
  | 'files'
  | 'shell'
  | 'action'
  | 'measure'
  | 'specification'
  | 'filled';

type OptionName =
  | 'lang'
  | 'noColor'
  | 'elements'
  | 'json'
  | 'verbose'
  | 'force'
  | 'output'
  | 'subjectBht'
  | 'subjectVirksomhet'
  | 'perspective'
  | 'name'
  | 'role'
  | 'date'
  | 'atElement'
  | 'tolerance'
  | 'levelBht'
  | 'levelVirksomhet'
  | 'notApplicable'
  | 'clear'
  | 'note'
  | 'improve'
  | 'criterion'
  | 'reason'
  | 'dissent'
  | 'identity'
  | 'pool'
  | 'allowDifferentSubject'
  | 'minutes'
  | 'format'
  | 'final'
  | 'init'
  | 'from'
  | 'below'
  | 'points'
  | 'ask'
  | 'evaluation'
  | 'evaluationFormat'
  | 'measureElement'
  | 'measureCriterion'
  | 'text'
  | 'owner'
  | 'due'
  | 'priority'
  | 'effort'
  | 'effect'
  | 'status'
  | 'followedUp'
  | 'effective'
  | 'sufficient'
  | 'sideEffects'
  | 'remark';

const listed = (words: readonly string[], or: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`;

const nb: CliText = {
  description: 'Evaluer bedriftshelsetjenesten (BHT) og virksomheten med God BHT.',
  headings: {
    usage: 'Bruk:',
    options: 'Valg:',
    globalOptions: 'Felles valg:',
    commands: 'Kommandoer:',
    arguments: 'Argumenter:',
  },
  placeholders: {
    options: 'valg',
    command: 'kommando',
    file: 'fil',
    files: 'filer',
    dir: 'mappe',
    element: 'element',
    level: 'nivå',
    text: 'tekst',
    name: 'navn',
    role: 'rolle',
    date: 'dato',
    team: 'teamfil',
    total: 'minutter',
    who: 'hvem',
    policy: 'valg',
    grade: 'grad',
    answer: 'svar',
    spec: 'kravfil',
    filled: 'svarfiler',
  },
  examples: 'Eksempel:',
  help: 'vis hjelp',
  helpCommand: 'vis hjelp for en kommando',
  version: 'vis versjonen',
  commands: {
    score: 'vurder element for element, alene eller sammen',
    set: 'før inn vurderinger rett fra kommandolinjen',
    merge: 'slå sammen vurderinger til en teamfil',
    profile: 'vis profilen (Tabell 3)',
    agenda: 'vis dagsordenen, størst spredning først',
    actions: 'vis, før opp, endre, foreslå og følg opp tiltak',
    export: 'skriv rapporten som PDF, Word, Excel eller Markdown',
    spec: 'lag en kravspesifikasjon, og sammenlign svarene fra leverandørene',
    elements: 'vis elementene, kriteriene og kravene',
    validate: 'kontroller filer, og vis alt som er galt',
    completion: 'skriv ut tabulatorfullføring for skallet',
  },
  subcommands: {
    answers: 'les leverandørenes svar i Excel, og skriv evalueringen',
    check: 'finn det som gjør konkurransen sårbar',
  },
  arguments: {
    evaluation: 'vurderingsfil (*.scoring.yaml) eller teamfil (*.team.yaml)',
    newOrOld: 'vurderingsfil eller teamfil, ny eller påbegynt',
    inputs: 'vurderingsfiler, teamfiler eller mapper med vurderingsfiler',
    team: 'teamfil (*.team.yaml)',
    element: 'elementets nummer eller id',
    files: 'filer som skal kontrolleres',
    shell: 'bash, zsh eller fish',
    action: 'list, add, edit, draft eller report',
    measure: 'tiltaket som skal endres, for eksempel T3',
    specification: 'kravspesifikasjon (*.spec.yaml)',
    filled: 'Excel-filer (.xlsx) som leverandørene har fylt ut, eller mappen de ligger i',
  },
  options: {
    lang: 'velg språk: nb (bokmål) eller en (engelsk)',
    noColor: 'vis uten farger',
    elements: 'bruk et annet verktøy enn God BHT, fra denne mappen',
    json: 'skriv data og feil som JSON',
    verbose: 'vis tekniske detaljer ved feil',
    force: 'skriv over filen hvis den finnes',
    output: 'skriv til denne filen (- er standard ut)',
    subjectBht: 'oppgi navnet på bedriftshelsetjenesten',
    subjectVirksomhet: 'oppgi navnet på virksomheten',
    perspective: 'oppgi hvem du representerer: bht, virksomhet eller external',
    name: 'oppgi navnet på den som vurderer (kan utelates)',
    role: 'oppgi rollen til den som vurderer (kan utelates)',
    date: 'sett datoen, ÅÅÅÅ-MM-DD: for en ny fil (ellers i dag) eller for teamets møte',
    atElement: 'begynn ved dette elementet',
    tolerance: 'sett den største spredningen som ikke må drøftes, 0–3',
    levelBht: 'sett nivået for BHT, 1–4',
    levelVirksomhet: 'sett nivået for virksomheten, 1–4',
    notApplicable: 'sett «ikke aktuelt», med begrunnelse: bht=… eller virksomhet=…',
    clear: 'fjern svaret: bht eller virksomhet',
    note: 'skriv notatet om elementet (tom tekst fjerner det)',
    improve: 'skriv et forslag til forbedring (kan gjentas)',
    criterion: 'merk et kriterium: ID=met, partly, unmet eller none (kan gjentas)',
    reason: 'begrunn det omforente nivået',
    dissent: 'noter uenighet om det omforente nivået (tom tekst fjerner den)',
    identity: 'velg hva som beholdes om hvem som sa hva: named, pseudonym eller aggregate',
    pool: 'ta med hver stemme i en teamfil i stedet for å regne filen som én',
    allowDifferentSubject: 'slå sammen selv om BHT eller virksomhet er ulike',
    minutes: 'fordel så mange minutter',
    format: 'velg format når filendelsen ikke viser det: markdown, pdf, docx eller xlsx',
    final: 'nekt å skrive så lenge noe ikke er avgjort',
    init: 'lag en ny kravfil: med spørsmål i en terminal, ellers med alt som er foreslått',
    from: 'evaluer kravene i elementene som er svake i denne teamfilen (med --init)',
    below: 'regn elementer under dette nivået for BHT som svake, 2–4 (ellers 3)',
    points: 'hent poengene fra denne filen (*.points.yaml); den opprettes hvis den ikke finnes',
    ask: 'sett poengene i terminalen, svar for svar',
    evaluation:
      'skriv til denne filen (- er standard ut); uten filendelse blir det én fil i hvert format: md, pdf, xlsx og json',
    evaluationFormat:
      'velg format når filendelsen ikke viser det: markdown, pdf, docx, xlsx eller json',
    measureElement: 'velg elementet tiltaket gjelder; med draft: foreslå bare for dette elementet',
    measureCriterion: 'velg kriteriet tiltaket gjelder',
    text: 'skriv hva som skal gjøres',
    owner: 'oppgi hvilken rolle som har ansvaret',
    due: 'sett fristen, ÅÅÅÅ-MM-DD',
    priority: 'sett prioriteten: low, medium eller high',
    effort: 'anslå innsatsen: low, medium eller high',
    effect: 'anslå effekten: low, medium eller high',
    status: 'sett statusen: pending, ongoing, done, postponed eller rejected',
    followedUp: 'oppgi når tiltaket ble fulgt opp, ÅÅÅÅ-MM-DD',
    effective: 'svar på om tiltaket virket: yes, partly eller no',
    sufficient: 'svar på om det var nok: yes, partly eller no',
    sideEffects: 'beskriv bivirkninger av tiltaket',
    remark: 'skriv en merknad til oppfølgingen',
  },
  start: `God BHT – evaluer bedriftshelsetjenesten på 15 elementer, nivå 1–4.

Begynn her:
  godbht score                          vurder alene eller sammen
  godbht merge mappe -o vår.team.yaml   slå sammen vurderingene før møtet
  godbht profile vår.team.yaml          se profilen (Tabell 3)

Alle kommandoer: godbht --help          In English: godbht --lang en`,
  wrong: {
    unknownCommand: (name) => `Kommandoen «${name}» finnes ikke.`,
    unknownOption: (name) => `Valget ${name} finnes ikke her.`,
    missingArgument: (name) => `Argumentet <${name}> mangler.`,
    missingOption: (name) => `Valget ${name} må være med.`,
    missingValue: (name) => `Valget ${name} mangler verdien sin.`,
    tooMany: 'Det er oppgitt for mange argumenter.',
    invalidValue: (name, value, allowed) => `${name} kan ikke være «${value}»: ${allowed}.`,
    other: (message) => message,
    didYouMean: (name) => `Mente du «${name}»?`,
  },
  allowed: {
    level: 'oppgi et helt tall fra 1 til 4',
    tolerance: 'oppgi et helt tall fra 0 til 3',
    below: 'oppgi et helt tall fra 2 til 4',
    minutes: 'oppgi et helt tall fra 1 til 10000',
    date: 'oppgi en dato, for eksempel 2027-03-31',
    dimensionReason: 'oppgi bht=begrunnelse eller virksomhet=begrunnelse',
    criterionMark: 'oppgi id=met, partly, unmet eller none, for eksempel 1.2.a=partly',
    text: 'teksten kan ikke være tom',
    oneOf: (values) => `oppgi ${listed(values, 'eller')}`,
  },
};

const en: CliText = {
  description:
    'Evaluate an occupational health service (OHS, Norwegian BHT) and its undertaking with God BHT.',
  headings: {
    usage: 'Usage:',
    options: 'Options:',
    globalOptions: 'Global options:',
    commands: 'Commands:',
    arguments: 'Arguments:',
  },
  placeholders: {},
  examples: 'Example:',
  help: 'show help',
  helpCommand: 'show help for a command',
  version: 'show the version',
  commands: {
    score: 'judge element by element, alone or together',
    set: 'record judgements straight from the command line',
    merge: 'merge scorings into a team file',
    profile: 'show the profile (Table 3)',
    agenda: 'show the agenda, widest spread first',
    actions: 'show, add, change, draft and follow up measures',
    export: 'write the report as PDF, Word, Excel or Markdown',
    spec: 'make a requirement specification, and compare the suppliers’ answers',
    elements: 'show the elements, criteria and requirements',
    validate: 'check files, and show everything that is wrong',
    completion: 'print tab completion for the shell',
  },
  subcommands: {
    answers: 'read the suppliers’ answers in Excel, and write the evaluation',
    check: 'find what makes the procurement vulnerable',
  },
  arguments: {
    evaluation: 'scoring file (*.scoring.yaml) or team file (*.team.yaml)',
    newOrOld: 'scoring file or team file, new or already begun',
    inputs: 'scoring files, team files or folders of scoring files',
    team: 'team file (*.team.yaml)',
    element: 'the element’s number or id',
    files: 'files to check',
    shell: 'bash, zsh or fish',
    action: 'list, add, edit, draft or report',
    measure: 'the measure to change, such as T3',
    specification: 'requirement specification (*.spec.yaml)',
    filled: 'Excel files (.xlsx) that the suppliers have filled in, or the folder they are in',
  },
  options: {
    lang: 'choose the language: nb (bokmål) or en (English)',
    noColor: 'show without colours',
    elements: 'use an instrument other than God BHT, from this folder',
    json: 'write data and errors as JSON',
    verbose: 'show the technical details of errors',
    force: 'overwrite the file if it exists',
    output: 'write to this file (- is standard output)',
    subjectBht: 'name the occupational health service',
    subjectVirksomhet: 'name the undertaking',
    perspective: 'say whom you represent: bht, virksomhet or external',
    name: 'give the name of the person who judges (optional)',
    role: 'give the role of the person who judges (optional)',
    date: 'set the date, YYYY-MM-DD: of a new file (otherwise today) or of the team’s meeting',
    atElement: 'begin at this element',
    tolerance: 'set the widest spread that needs no discussion, 0–3',
    levelBht: 'set the level of the OHS, 1–4',
    levelVirksomhet: 'set the level of the undertaking, 1–4',
    notApplicable: 'set “not applicable”, with the reason: bht=… or virksomhet=…',
    clear: 'clear the answer: bht or virksomhet',
    note: 'write the note on the element (an empty text removes it)',
    improve: 'write a suggestion for improvement (repeatable)',
    criterion: 'mark a criterion: ID=met, partly, unmet or none (repeatable)',
    reason: 'give the reason for the agreed level',
    dissent: 'record dissent from the agreed level (an empty text removes it)',
    identity: 'choose what is kept of who said what: named, pseudonym or aggregate',
    pool: 'take in each voice of a team file instead of counting the file as one',
    allowDifferentSubject: 'merge even if the OHS or the undertaking differs',
    minutes: 'share out this many minutes',
    format: 'choose the format where the file name doesn’t show it: markdown, pdf, docx or xlsx',
    final: 'refuse to write while anything is undecided',
    init: 'make a new specification file: with questions in a terminal, otherwise with everything that is proposed',
    from: 'evaluate the requirements of the elements that are weak in this team file (with --init)',
    below: 'treat elements below this level for the OHS as weak, 2–4 (default 3)',
    points: 'take the points from this file (*.points.yaml); it is created if it doesn’t exist',
    ask: 'give the points in the terminal, answer by answer',
    evaluation:
      'write to this file (- is standard output); without a file extension, one file in each format: md, pdf, xlsx and json',
    evaluationFormat:
      'choose the format where the file name doesn’t show it: markdown, pdf, docx, xlsx or json',
    measureElement:
      'choose the element the measure is for; with draft: draft for this element only',
    measureCriterion: 'choose the criterion the measure is for',
    text: 'say what is to be done',
    owner: 'say which role is responsible',
    due: 'set the due date, YYYY-MM-DD',
    priority: 'set the priority: low, medium or high',
    effort: 'estimate the effort: low, medium or high',
    effect: 'estimate the effect: low, medium or high',
    status: 'set the status: pending, ongoing, done, postponed or rejected',
    followedUp: 'say when the measure was followed up, YYYY-MM-DD',
    effective: 'say whether it worked: yes, partly or no',
    sufficient: 'say whether it was enough: yes, partly or no',
    sideEffects: 'describe side effects of the measure',
    remark: 'write a remark on the follow-up',
  },
  start: `God BHT – evaluate the occupational health service on 15 elements, levels 1–4.

Begin here:
  godbht score                          judge alone or together
  godbht merge folder -o our.team.yaml  merge the scorings before the meeting
  godbht profile our.team.yaml          see the profile (Table 3)

All commands: godbht --help             På norsk: godbht --lang nb`,
  wrong: {
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option ${name} here.`,
    missingArgument: (name) => `The argument <${name}> is missing.`,
    missingOption: (name) => `The option ${name} is required.`,
    missingValue: (name) => `The option ${name} needs a value.`,
    tooMany: 'Too many arguments were given.',
    invalidValue: (name, value, allowed) => `${name} can’t be “${value}”: ${allowed}.`,
    other: (message) => message,
    didYouMean: (name) => `Did you mean “${name}”?`,
  },
  allowed: {
    level: 'give a whole number from 1 to 4',
    tolerance: 'give a whole number from 0 to 3',
    below: 'give a whole number from 2 to 4',
    minutes: 'give a whole number from 1 to 10000',
    date: 'give a date such as 2027-03-31',
    dimensionReason: 'give bht=reason or virksomhet=reason',
    criterionMark: 'give id=met, partly, unmet or none, for example 1.2.a=partly',
    text: 'the text can’t be empty',
    oneOf: (values) => `give ${listed(values, 'or')}`,
  },
};

export const cliText: Readonly<Record<Language, CliText>> = { nb, en };
