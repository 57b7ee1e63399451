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
  readonly choices: string;
  readonly commands: Readonly<Record<CommandName, string>>;
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
  | 'elements'
  | 'validate'
  | 'completion';

type ArgumentName =
  | 'evaluation'
  | 'newOrOld'
  | 'inputs'
  | 'team'
  | 'element'
  | 'files'
  | 'shell'
  | 'action'
  | 'measure';

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
  },
  examples: 'Eksempel:',
  help: 'vis hjelp',
  helpCommand: 'vis hjelp for en kommando',
  version: 'vis versjonen',
  choices: 'ett av',
  commands: {
    score: 'vurder element for element, alene eller sammen',
    set: 'før inn vurderinger uten terminal',
    merge: 'slå sammen vurderinger til en teamfil',
    profile: 'vis profilen (Tabell 3)',
    agenda: 'vis hva teamet må drøfte, størst spredning først',
    actions: 'før opp, endre, foreslå og følg opp tiltak',
    export: 'skriv rapporten til Markdown eller PDF',
    elements: 'vis elementene, kriteriene og kravene',
    validate: 'kontroller filer og vis alt som er galt',
    completion: 'skriv fullføring for skallet',
  },
  arguments: {
    evaluation: 'vurderingsfil (*.scoring.yaml) eller teamfil (*.team.yaml)',
    newOrOld: 'vurderingsfil eller teamfil, ny eller påbegynt',
    inputs: 'vurderingsfiler, teamfiler eller mapper med vurderingsfiler',
    team: 'teamfil (*.team.yaml)',
    element: 'nummer eller id',
    files: 'filer som skal kontrolleres',
    shell: 'bash, zsh eller fish',
    action: 'list, add, edit, draft eller report',
    measure: 'tiltaket som skal endres, for eksempel T3',
  },
  options: {
    lang: 'språk: nb (bokmål) eller en (engelsk)',
    noColor: 'uten farger',
    elements: 'mappe med et annet verktøy',
    json: 'data og feil som JSON',
    verbose: 'vis tekniske detaljer ved feil',
    force: 'skriv over en fil som finnes',
    output: 'filen som skal skrives (- er standard ut)',
    subjectBht: 'navnet på bedriftshelsetjenesten',
    subjectVirksomhet: 'navnet på virksomheten',
    perspective: 'hvem som vurderer: bht, virksomhet eller external',
    name: 'navnet på den som vurderer (kan utelates)',
    role: 'rollen til den som vurderer (kan utelates)',
    date: 'dato, ÅÅÅÅ-MM-DD (ny fil: ellers i dag; teamfil: datoen for møtet)',
    atElement: 'begynn ved dette elementet',
    tolerance: 'største spredning som ikke må drøftes, 0–3',
    levelBht: 'nivå for BHT, 1–4',
    levelVirksomhet: 'nivå for virksomheten, 1–4',
    notApplicable: 'ikke aktuelt, med grunn: bht=… eller virksomhet=…',
    clear: 'fjern svaret: bht eller virksomhet',
    note: 'notatet til elementet (tom tekst fjerner det)',
    improve: 'et forslag til forbedring (kan gjentas)',
    criterion: 'merk et kriterium: ID=met, partly, unmet eller none (kan gjentas)',
    reason: 'begrunnelsen for det omforente nivået',
    dissent: 'uenighet som skal stå ved det omforente nivået',
    identity: 'hva som beholdes om hvem som sa hva: named, pseudonym eller aggregate',
    pool: 'ta med stemmene i en teamfil i stedet for å regne den som én',
    allowDifferentSubject: 'slå sammen selv om BHT eller virksomhet er ulike',
    minutes: 'hvor mange minutter som skal fordeles',
    format: 'format, når filendelsen ikke sier det: markdown eller pdf',
    final: 'nekt så lenge noe ikke er avgjort',
    measureElement: 'elementet tiltaket gjelder; med draft: bare dette elementet',
    measureCriterion: 'kriteriet tiltaket gjelder',
    text: 'hva som skal gjøres',
    owner: 'ansvarlig rolle',
    due: 'frist, ÅÅÅÅ-MM-DD',
    priority: 'prioritet: low, medium eller high',
    effort: 'innsats: low, medium eller high',
    effect: 'effekt: low, medium eller high',
    status: 'status: pending, ongoing, done, postponed eller rejected',
    followedUp: 'datoen tiltaket ble fulgt opp',
    effective: 'virket tiltaket: yes, partly eller no',
    sufficient: 'var det nok: yes, partly eller no',
    sideEffects: 'bivirkninger av tiltaket',
    remark: 'merknad til oppfølgingen',
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
    missingValue: (name) => `Valget ${name} mangler en verdi.`,
    tooMany: 'Det er oppgitt for mange argumenter.',
    invalidValue: (name, value, allowed) => `${name} kan ikke være «${value}»: ${allowed}.`,
    other: (message) => message,
    didYouMean: (name) => `Mente du «${name}»?`,
  },
  allowed: {
    level: 'oppgi et helt tall fra 1 til 4',
    tolerance: 'oppgi et helt tall fra 0 til 3',
    minutes: 'oppgi et helt tall fra 1 til 10000',
    date: 'oppgi en dato som 2027-03-31',
    dimensionReason: 'oppgi bht=grunn eller virksomhet=grunn',
    criterionMark: 'oppgi for eksempel 1.2.a=met, partly, unmet eller none',
    text: 'teksten kan ikke være tom',
    oneOf: (values) => `oppgi ${values.join(', ')}`,
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
  choices: 'one of',
  commands: {
    score: 'judge element by element, alone or together',
    set: 'record judgements without a terminal',
    merge: 'merge scorings into a team file',
    profile: 'show the profile (Table 3)',
    agenda: 'show what the team has to discuss, widest spread first',
    actions: 'add, change, draft and follow up measures',
    export: 'write the report as Markdown or PDF',
    elements: 'show the elements, criteria and requirements',
    validate: 'check files and show everything that is wrong',
    completion: 'write completion for the shell',
  },
  arguments: {
    evaluation: 'scoring file (*.scoring.yaml) or team file (*.team.yaml)',
    newOrOld: 'scoring file or team file, new or begun',
    inputs: 'scoring files, team files or folders of scoring files',
    team: 'team file (*.team.yaml)',
    element: 'number or id',
    files: 'files to check',
    shell: 'bash, zsh or fish',
    action: 'list, add, edit, draft or report',
    measure: 'the measure to change, such as T3',
  },
  options: {
    lang: 'language: nb (bokmål) or en (English)',
    noColor: 'without colours',
    elements: 'folder with a different instrument',
    json: 'data and errors as JSON',
    verbose: 'show technical details of errors',
    force: 'overwrite a file that exists',
    output: 'the file to write (- is standard output)',
    subjectBht: 'name of the occupational health service',
    subjectVirksomhet: 'name of the undertaking',
    perspective: 'who judges: bht, virksomhet or external',
    name: 'name of the person who judges (optional)',
    role: 'role of the person who judges (optional)',
    date: 'date, YYYY-MM-DD (new file: else today; team file: of the meeting)',
    atElement: 'begin at this element',
    tolerance: 'the largest spread that needs no discussion, 0–3',
    levelBht: 'level of the OHS, 1–4',
    levelVirksomhet: 'level of the undertaking, 1–4',
    notApplicable: 'not applicable, with the reason: bht=… or virksomhet=…',
    clear: 'take the answer away: bht or virksomhet',
    note: 'the note on the element (an empty text takes it away)',
    improve: 'a suggestion for improvement (repeatable)',
    criterion: 'mark a criterion: ID=met, partly, unmet or none (repeatable)',
    reason: 'the reason for the agreed level',
    dissent: 'dissent to stand beside the agreed level',
    identity: 'what is kept of who said what: named, pseudonym or aggregate',
    pool: 'take in the voices of a team file instead of counting it as one',
    allowDifferentSubject: 'merge even if OHS or undertaking differ',
    minutes: 'how many minutes to share out',
    format: 'format, where the file name doesn’t tell: markdown or pdf',
    final: 'refuse while anything is undecided',
    measureElement: 'the element the measure is for; with draft: this element only',
    measureCriterion: 'the criterion the measure is for',
    text: 'what is to be done',
    owner: 'responsible role',
    due: 'due date, YYYY-MM-DD',
    priority: 'priority: low, medium or high',
    effort: 'effort: low, medium or high',
    effect: 'effect: low, medium or high',
    status: 'status: pending, ongoing, done, postponed or rejected',
    followedUp: 'the date the measure was followed up',
    effective: 'did it work: yes, partly or no',
    sufficient: 'was it enough: yes, partly or no',
    sideEffects: 'side effects of the measure',
    remark: 'remark on the follow-up',
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
    missingValue: (name) => `The option ${name} lacks a value.`,
    tooMany: 'Too many arguments were given.',
    invalidValue: (name, value, allowed) => `${name} can't be “${value}”: ${allowed}.`,
    other: (message) => message,
    didYouMean: (name) => `Did you mean “${name}”?`,
  },
  allowed: {
    level: 'give a whole number from 1 to 4',
    tolerance: 'give a whole number from 0 to 3',
    minutes: 'give a whole number from 1 to 10000',
    date: 'give a date like 2027-03-31',
    dimensionReason: 'give bht=reason or virksomhet=reason',
    criterionMark: 'give for example 1.2.a=met, partly, unmet or none',
    text: 'the text can’t be empty',
    oneOf: (values) => `give ${values.join(', ')}`,
  },
};

export const cliText: Readonly<Record<Language, CliText>> = { nb, en };
