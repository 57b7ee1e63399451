import { listed } from './formats.ts';

/** What stands between < and > in help, by its English name. */
const placeholders: Readonly<Record<string, string>> = {
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
  audience: 'hvem',
  total: 'minutter',
  who: 'hvem',
  policy: 'valg',
  grade: 'grad',
  answer: 'svar',
  spec: 'kravfil',
  filled: 'svarfiler',
  ids: 'tiltak',
  keys: 'nøkler',
  condition: 'hva=verdi',
  fields: 'fag',
  elements: 'elementer',
  dim: 'part',
  reason: 'begrunnelse',
  mark: 'merke',
  counts: 'antall',
  list: 'liste',
  number: 'antall',
  seed: 'frø',
};

/** What stands above the parts of help, by commander's words for it. */
const headings: Readonly<Record<string, string>> = {
  'Usage:': 'Bruk:',
  'Options:': 'Valg:',
  'Global Options:': 'Felles valg:',
  'Commands:': 'Kommandoer:',
  'Arguments:': 'Argumenter:',
};

/** Help texts: what the program, its commands and their options are for. */
const nb = {
  description: 'Evaluer bedriftshelsetjenesten (BHT) og virksomheten med God BHT.',
  headings,
  placeholders,
  examples: 'Eksempel:',
  help: 'vis hjelp',
  helpCommand: 'vis hjelp for en kommando',
  version: 'vis versjonen',
  commands: {
    score: 'vurder element for element, alene eller sammen',
    set: 'før inn vurderinger rett fra kommandolinjen',
    invite: 'lag startfiler eller skjemaer til dem som skal vurdere, etter en liste over roller',
    import: 'les inn skjemaer som er kommet tilbake',
    status: 'se hvor mange som har svart',
    merge: 'slå sammen vurderinger til en teamfil',
    profile: 'vis profilen (Tabell 3)',
    agenda: 'vis dagsordenen, størst spredning først',
    actions:
      'vis, før opp, endre, fjern, foreslå og følg opp tiltak, og legg fristene i kalenderen',
    export: 'skriv rapporten som PDF, Word, Excel eller Markdown',
    seal: 'forsegl en ferdig evaluering, så senere endringer viser seg',
    compare: 'sammenlign evalueringer: år, steder eller sider',
    spec: 'lag en kravspesifikasjon, og sammenlign svarene fra leverandørene',
    'spec answers': 'les leverandørenes svar i Excel, og skriv evalueringen',
    'spec check': 'finn det som gjør konkurransen sårbar',
    form: 'lag skjemaet som den enkelte fyller ut uten terminal: i regneark, i nettleseren, i PDF eller på papir',
    elements: 'vis elementene, kriteriene og kravene',
    sample: 'trekk en stikkprøve fra en liste med dokumenter, slik at den kan trekkes på nytt',
    validate: 'kontroller filer, og vis alt som er galt',
    completion: 'skriv ut skriptet som gir tab-fullføring i terminalen',
  },
  arguments: {
    evaluation: 'vurderingsfil (*.scoring.yaml) eller teamfil (*.team.yaml)',
    newOrOld: 'vurderingsfil eller teamfil, ny eller påbegynt',
    invitation: 'liste over rollene som skal vurdere',
    returned:
      'skjemaer som er kommet tilbake (.xlsx, .html, .pdf, .txt, .eml), eller mappen de ligger i',
    statusFolder: 'mappen med vurderingene, eller med skjemaene som er kommet tilbake',
    inputs: 'vurderingsfiler, teamfiler eller mapper med vurderingsfiler',
    compared: 'teamfiler (*.team.yaml) eller vurderingsfiler som skal sammenlignes, minst to',
    team: 'teamfil (*.team.yaml)',
    element: 'elementets nummer eller id',
    files: 'filer som skal kontrolleres',
    list: 'tekstfil med ett dokument på hver linje (- er standard inn)',
    shell: 'bash, zsh eller fish',
    action: 'list, add, edit, delete, draft, report eller calendar',
    measure: 'tiltakene det gjelder, for eksempel T3 T7',
    specification: 'kravspesifikasjon (*.spec.yaml)',
    filled:
      'Excel-filer (.xlsx, .xlsm) som leverandørene har fylt ut, eller mappen de ligger i, gjerne med en mappe for hver leverandør',
  },
  options: {
    lang: 'velg språk: nb (bokmål) eller en (engelsk)',
    noColor: 'vis uten farger',
    noPager: 'vis alt på én gang, også det som er lengre enn skjermen',
    elements: 'bruk et annet verktøy enn God BHT, fra denne mappen',
    json: 'skriv data og feil som JSON',
    verbose: 'vis tekniske detaljer ved feil',
    force: 'skriv over filen hvis den finnes',
    formFormat: 'velg format når filendelsen ikke viser det: xlsx, html eller pdf',
    formPerspective: 'lag skjemaet til én person som ser det fra bht, virksomhet eller utenfra',
    formRole: 'oppgi rollen til den som skal ha skjemaet (med --perspective)',
    invited: 'legg filene i denne mappen; med --init: skriv listen til denne filen',
    imported: 'skriv vurderingene i denne mappen; den opprettes hvis den ikke finnes',
    mapping:
      'les en eksport fra Nettskjema eller Microsoft Forms (.xlsx, .csv, .txt) med denne tilordningen av kolonner; den opprettes hvis den ikke finnes',
    newest: 'la de nyeste svarene telle når samme person har svart ulikt flere ganger',
    dryRun: 'vis hva som ville blitt lest inn, uten å skrive noe',
    invitedRoles: 'hold svarene opp mot denne listen over rollene som skal vurdere',
    invitedForm: 'lag skjemaer i stedet for startfiler: xlsx, html eller pdf',
    initInvitation: 'lag en liste å fylle ut',
    questions: 'vis spørsmålene med kodene deres, til Nettskjema eller Microsoft Forms',
    output: 'skriv til denne filen (- er standard ut)',
    subjectBht: 'oppgi navnet på bedriftshelsetjenesten',
    subjectVirksomhet: 'oppgi navnet på virksomheten',
    perspective: 'oppgi hvem vurderingen kommer fra: bht, virksomhet eller utenforstående',
    name: 'oppgi navnet på den som vurderer (kan utelates)',
    role: 'oppgi rollen til den som vurderer (kan utelates)',
    nameOrTeam: 'sett navnet på den som vurderer, i en teamfil på teamet (tom tekst fjerner det)',
    roleOrNone: 'sett rollen til den som vurderer (tom tekst fjerner den)',
    date: 'sett datoen (1.3.2027 eller 2027-03-01): for en ny fil (ellers i dag) eller for teamets møte',
    atElement: 'begynn ved dette elementet',
    ledBy: 'oppgi hvilken rolle som ledet møtet (tom tekst fjerner den)',
    participant:
      'legg til en deltaker i møtet, med rolle og ikke navn, gjerne med hvem rollen ser det fra: verneombud=virksomhet (kan gjentas)',
    removeParticipant: 'fjern en deltaker med denne rollen (kan gjentas)',
    sealedBy: 'oppgi hvilken rolle som forsegler; uten den vises forseglingen som er der',
    sealedOn: 'sett datoen for forseglingen: 1.3.2027 eller 2027-03-01 (ellers i dag)',
    removeSeal: 'fjern forseglingen, så evalueringen blir et utkast igjen',
    sealAgain: 'forsegl på nytt det som er endret etter forseglingen',
    for: 'skriv bare et notat på høyst tre sider, til arbeidsmiljøutvalget: amu',
    tolerance:
      'sett den største spredningen som kan stå uten drøfting, 0–3 (helst før sammenslåingen)',
    levelBht: 'sett nivået for BHT, 1–4',
    levelVirksomhet: 'sett nivået for virksomheten, 1–4',
    notApplicable: 'sett «ikke aktuelt», med begrunnelse: bht=… eller virksomhet=…',
    clear: 'fjern svaret: bht eller virksomhet',
    note: 'skriv notatet om elementet (tom tekst fjerner det)',
    improve: 'skriv et nytt forslag til forbedring (kan gjentas)',
    reword: 'skriv om et forslag etter nummeret, 2=…; tom tekst fjerner det (kan gjentas)',
    evidence:
      'skriv hva nivåene bygger på: et dokument, en observasjon eller en stikkprøve (kan gjentas)',
    changeEvidence: 'skriv om et grunnlag etter nummeret, 2=…; tom tekst fjerner det (kan gjentas)',
    evidenceDate:
      'oppgi når grunnlaget er fra: 1.3.2027 eller 2027-03-01 (tom tekst fjerner datoen)',
    newId: 'gi vurderingen en ny id, når filen er en kopi av en annens',
    criterion: 'merk et kriterium: ID=oppfylt, delvis, mangler eller ingen (kan gjentas)',
    reason: 'begrunn det omforente nivået (tom tekst fjerner begrunnelsen)',
    dissent: 'noter uenighet om det omforente nivået (tom tekst fjerner den)',
    secondRound:
      'før inn hvor mange som rakk opp hånden for hvert nivå etter samtalen: bht=0,1,4,2 (bht=ingen fjerner runden)',
    identity:
      'velg hva som beholdes om hvem som sa hva: named (navn), pseudonym (bokstaver) eller aggregate (bare antall)',
    pool: 'ta med hver enkeltvurdering i en teamfil i stedet for å regne filen som én',
    allowDifferentSubject: 'slå sammen selv om BHT eller virksomhet er ulike',
    rightBht: 'si hva bedriftshelsetjenesten heter, der filene har ulike navn',
    rightVirksomhet: 'si hva virksomheten heter, der filene har ulike navn',
    into: 'legg til i denne teamfilen, der alt som er avgjort, blir stående (i stedet for -o)',
    minutes: 'fordel så mange minutter',
    meetingMinutes: 'oppgi hvor mange minutter møtet har; de fordeles på punktene',
    earlier: 'vis nivåene fra denne filen ved siden av, som fra forrige gang',
    fromLast:
      'start neste runde fra denne filen: BHT, virksomhet, deltakere og åpne tiltak følger med, nivåene ikke',
    format: 'velg format når filendelsen ikke viser det: markdown, pdf, docx eller xlsx',
    final: 'nekt å skrive så lenge noe ikke er avgjort, bare er forslag eller er ubesvart',
    withoutNotes: 'utelat det hver enkelt har skrevet selv',
    init: 'lag en ny kravfil: med spørsmål i en terminal, ellers med alt som er foreslått',
    from: 'evaluer kravene i elementene som er svake i denne teamfilen (med --init)',
    below: 'regn elementer under dette nivået for BHT som svake, 2–4 (3 hvis det ikke oppgis)',
    points: 'hent poengene fra denne filen (*.points.yaml); den opprettes hvis den ikke finnes',
    ask: 'sett poengene i terminalen, svar for svar',
    partial: 'evaluer de andre når noen svar ikke kan leses; det som mangler, står i evalueringen',
    evaluation:
      'skriv til denne filen (- er standard ut); uten filendelse blir det én fil i hvert format: md, pdf, xlsx og json',
    evaluationFormat:
      'velg format når filendelsen ikke viser det: markdown, pdf, docx, xlsx eller json',
    measureElement: 'velg elementet tiltaket gjelder; med list og draft: bare dette elementet',
    measureCriterion:
      'velg kriteriet tiltaket gjelder (tom tekst fjerner det); med list: bare dette',
    text: 'skriv hva som skal gjøres',
    owner:
      'oppgi hvilken rolle som har ansvaret (tom tekst fjerner den); med list: vis bare dennes',
    due: 'sett fristen: 1.3.2027 eller 2027-03-01 (tom tekst fjerner den); med list: vis dem som har frist til og med da',
    priority: 'sett prioriteten: lav, middels eller høy; med list: vis bare disse',
    effort: 'anslå innsatsen: lav, middels eller høy; med list: vis bare disse',
    effect: 'anslå effekten: lav, middels eller høy; med list: vis bare disse',
    status:
      'sett statusen: ikke påbegynt, pågår, utført, utsatt, forkastet eller på plass; med list: vis bare disse',
    expertise:
      'oppgi fagene som trengs, med komma mellom (tom tekst fjerner dem); med list: vis bare disse',
    where:
      'velg tiltakene etter hva de har, for eksempel element=14, ansvarlig=HMS-leder eller status=pågår; frist=1.3.2027 er til og med da, og frist= er uten frist (kan gjentas: samme ord er «eller», ulike er «og»)',
    open: 'velg bare tiltakene som gjenstår',
    overdue: 'velg bare tiltakene som er over fristen',
    accept: 'ta med forslagene med disse nøklene, eller alle',
    decline: 'legg bort forslagene med disse nøklene, eller alle, så de ikke kommer igjen',
    priorities:
      'sett elementene det er viktigst å forbedre, viktigst først, for eksempel 14,3,7 (tom tekst fjerner dem)',
    followedUp: 'oppgi når tiltaket ble fulgt opp: 1.3.2027 eller 2027-03-01',
    effective: 'svar på om tiltaket virket: ja, delvis eller nei',
    sufficient: 'svar på om det var nok: ja, delvis eller nei',
    sideEffects: 'beskriv bivirkninger av tiltaket',
    remark: 'skriv en merknad til oppfølgingen',
    sampleSize: 'trekk så mange (20 hvis det ikke oppgis)',
    seed: 'trekk med dette frøet, en hvilken som helst tekst (dagens dato hvis det ikke oppgis): linjene med lavest SHA-256-avtrykk sammen med frøet trekkes, så samme liste og frø gir samme stikkprøve',
  },
  /** What a value may be called beside its name in the files. */
  choices: {
    perspective: { external: 'utenforstående' },
    audience: { amu: 'arbeidsmiljøutvalget' },
    identity: { named: 'navn', pseudonym: 'bokstaver', aggregate: 'antall' },
    status: {
      pending: 'ikke påbegynt',
      inPlace: 'på plass',
      ongoing: 'pågår',
      done: 'utført',
      postponed: 'utsatt',
      rejected: 'forkastet',
    },
    grade: { low: 'lav', medium: 'middels', high: 'høy' },
    outcome: { yes: 'ja', partly: 'delvis', no: 'nei' },
    condition: {
      element: 'element',
      criterion: 'kriterium',
      owner: 'ansvarlig',
      due: 'frist',
      priority: 'prioritet',
      effort: 'innsats',
      effect: 'effekt',
      status: 'status',
      expertise: 'fag',
    },
    all: 'alle',
    mark: { met: 'oppfylt', partly: 'delvis', unmet: 'mangler', none: 'ingen' },
  },
  /** What the help for a command says at its end. */
  remarks: {
    seal: `Forseglingen er et avtrykk av det som er besluttet: vurderingene, nivåene med
begrunnelser, deltakerne, de prioriterte områdene og tiltakene. Kontrollkoden
i rapporten er begynnelsen på avtrykket, så papiret og filen kan sammenlignes.
Status og oppfølging av tiltakene, forslag som er lagt bort, og egne nøkler
(x-) er ikke med og kan endres uten at forseglingen brytes. Alt annet viser
seg i rapporten og i «godbht validate». Den er ingen elektronisk signatur: den
som har filen, kan endre den og forsegle den på nytt, men får da en annen
kontrollkode.`,
  },
  /** What to write first, in a terminal without a command. */
  start: `God BHT – evaluer bedriftshelsetjenesten på 15 elementer, nivå 1–4.

Begynn her:
  godbht score                          vurder alene eller sammen
  godbht merge mappe -o vår.team.yaml   slå sammen vurderingene før møtet
  godbht profile vår.team.yaml          se profilen (Tabell 3)

Alle kommandoer: godbht --help          In English: godbht --lang en`,
  wrong: {
    unknownCommand: (name: string) => `Kommandoen «${name}» finnes ikke.`,
    unknownOption: (name: string) => `Valget ${name} finnes ikke her.`,
    missingArgument: (name: string) => `Argumentet <${name}> mangler.`,
    missingOption: (name: string) => `Valget ${name} må være med.`,
    missingValue: (name: string) => `Valget ${name} mangler verdien sin.`,
    tooMany: 'Det er oppgitt for mange argumenter.',
    invalidValue: (name: string, value: string, allowed: string) =>
      `${name} kan ikke være «${value}»: ${allowed}.`,
    didYouMean: (name: string) => `Mente du «${name}»?`,
  },
  allowed: {
    level: 'oppgi et helt tall fra 1 til 4',
    tolerance: 'oppgi et helt tall fra 0 til 3',
    below: 'oppgi et helt tall fra 2 til 4',
    minutes: 'oppgi et helt tall fra 1 til 10000',
    date: 'oppgi en dato som finnes, for eksempel 31.3.2027 eller 2027-03-31',
    dimensionReason: 'oppgi bht=begrunnelse eller virksomhet=begrunnelse',
    criterionMark: 'oppgi id=oppfylt, delvis, mangler eller ingen, for eksempel 1.2.a=delvis',
    sampleSize: 'oppgi et helt tall fra 1 til 99999',
    secondRound:
      'oppgi bht= eller virksomhet= og fire hele tall, antall hender på nivå 1, 2, 3 og 4: bht=0,1,4,2',
    someHands: 'minst én må ha rakt opp hånden; bht=ingen fjerner runden',
    evidence: 'oppgi nummeret på grunnlaget og teksten, for eksempel 2=Årsrapporten for 2026',
    suggestion: 'oppgi nummeret på forslaget og teksten, for eksempel 2=Avtal faste møter',
    condition: 'oppgi for eksempel element=14 eller status=pågår',
    participant:
      'oppgi en rolle, gjerne med =bht, =virksomhet eller =utenforstående, for eksempel verneombud=virksomhet',
    text: 'teksten kan ikke være tom',
    oneOf: (values: readonly string[]) => `oppgi ${listed(values, 'eller')}`,
  },
};

export type CliText = typeof nb;

const en: CliText = {
  description:
    'Evaluate an occupational health service (OHS, Norwegian BHT) and its undertaking with God BHT.',
  headings: { 'Global Options:': 'Global options:' },
  placeholders: {},
  examples: 'Example:',
  help: 'show help',
  helpCommand: 'show help for a command',
  version: 'show the version',
  commands: {
    score: 'judge element by element, alone or together',
    set: 'record judgements straight from the command line',
    invite: 'make files to start from, or forms, for those who are to judge, from a list of roles',
    import: 'read in forms that have come back',
    status: 'see how many have answered',
    merge: 'merge scorings into a team file',
    profile: 'show the profile (Table 3)',
    agenda: 'show the agenda, widest spread first',
    actions:
      'show, add, change, remove, draft and follow up measures, and put due dates in a calendar',
    export: 'write the report as PDF, Word, Excel or Markdown',
    seal: 'seal a finished evaluation, so that later changes show',
    compare: 'compare evaluations: years, sites or sides',
    spec: 'make a requirement specification, and compare the suppliers’ answers',
    'spec answers': 'read the suppliers’ answers in Excel, and write the evaluation',
    'spec check': 'find what makes the procurement vulnerable',
    form: 'make the form that people fill in without a terminal: in a spreadsheet, in the browser, in PDF or on paper',
    elements: 'show the elements, criteria and requirements',
    sample: 'draw a sample from a list of documents that can be drawn again',
    validate: 'check files, and show everything that is wrong',
    completion: 'print tab completion for the shell',
  },
  arguments: {
    evaluation: 'scoring file (*.scoring.yaml) or team file (*.team.yaml)',
    newOrOld: 'scoring file or team file, new or already begun',
    invitation: 'list of the roles that are to judge',
    returned:
      'forms that have come back (.xlsx, .html, .pdf, .txt, .eml), or the folder they are in',
    statusFolder: 'the folder of the scorings, or of the forms that have come back',
    inputs: 'scoring files, team files or folders of scoring files',
    compared: 'team files (*.team.yaml) or scoring files to compare, two at least',
    team: 'team file (*.team.yaml)',
    element: 'the element’s number or id',
    files: 'files to check',
    list: 'text file with one document on each line (- is standard input)',
    shell: 'bash, zsh or fish',
    action: 'list, add, edit, delete, draft, report or calendar',
    measure: 'the measures concerned, such as T3 T7',
    specification: 'requirement specification (*.spec.yaml)',
    filled:
      'Excel files (.xlsx, .xlsm) that the suppliers have filled in, or the folder they are in, also with a folder for each supplier',
  },
  options: {
    lang: 'choose the language: nb (bokmål) or en (English)',
    noColor: 'show without colours',
    noPager: 'show everything at once, what is longer than the screen too',
    elements: 'use an instrument other than God BHT, from this folder',
    json: 'write data and errors as JSON',
    verbose: 'show the technical details of errors',
    invited: 'put the files in this folder; with --init: write the list to this file',
    imported: 'write the scorings in this folder; it is created if it doesn’t exist',
    mapping:
      'read an export from Nettskjema or Microsoft Forms (.xlsx, .csv, .txt) with this mapping of columns; it is created if it doesn’t exist',
    newest:
      'let the latest answers count where the same person has answered differently more than once',
    dryRun: 'show what would be imported, and write nothing',
    invitedRoles: 'hold the answers up against this list of the roles that are to judge',
    invitedForm: 'make forms instead of files to start from: xlsx, html or pdf',
    initInvitation: 'make a list to fill in',
    force: 'overwrite the file if it exists',
    formFormat: 'choose the format where the file extension doesn’t say: xlsx, html or pdf',
    formPerspective: 'make the form for one person who sees it from bht, virksomhet or external',
    formRole: 'give the role of whoever gets the form (with --perspective)',
    questions: 'show the questions with their codes, for Nettskjema or Microsoft Forms',
    output: 'write to this file (- is standard output)',
    subjectBht: 'name the occupational health service',
    subjectVirksomhet: 'name the undertaking',
    perspective: 'say whom the scoring comes from: bht, virksomhet or external',
    name: 'give the name of the person who judges (optional)',
    role: 'give the role of the person who judges (optional)',
    nameOrTeam:
      'set the name of the person who judges, in a team file of the team (an empty text removes it)',
    roleOrNone: 'set the role of the person who judges (an empty text removes it)',
    date: 'set the date (2027-03-01 or 1.3.2027): of a new file (otherwise today) or of the team’s meeting',
    atElement: 'begin at this element',
    ledBy: 'say which role led the meeting (an empty text removes it)',
    participant:
      'add a participant of the meeting, by role and not by name, perhaps with whose eyes the role sees with: "safety representative=virksomhet" (repeatable)',
    removeParticipant: 'remove a participant with this role (repeatable)',
    sealedBy: 'say which role seals; without it, the seal that is there is shown',
    sealedOn: 'set the date of the seal: 2027-03-01 or 1.3.2027 (otherwise today)',
    removeSeal: 'remove the seal, which makes the evaluation a draft again',
    sealAgain: 'seal anew what has changed since it was sealed',
    for: 'write only a paper of at most three pages, for the working environment committee: amu',
    tolerance: 'set the widest spread that needs no discussion, 0–3 (best before merging)',
    levelBht: 'set the level of the OHS, 1–4',
    levelVirksomhet: 'set the level of the undertaking, 1–4',
    notApplicable: 'set “not applicable”, with the reason: bht=… or virksomhet=…',
    clear: 'clear the answer: bht or virksomhet',
    note: 'write the note on the element (an empty text removes it)',
    improve: 'write a new suggestion for improvement (repeatable)',
    reword: 'reword a suggestion by its number, 2=…; an empty text removes it (repeatable)',
    evidence: 'say what the levels rest on: a document, an observation or a sample (repeatable)',
    changeEvidence:
      'reword a piece of evidence by its number, 2=…; an empty text removes it (repeatable)',
    evidenceDate:
      'say when the evidence is from: 2027-03-01 or 1.3.2027 (an empty text removes the date)',
    newId: 'give the scoring a new id, where the file is a copy of someone else’s',
    criterion: 'mark a criterion: ID=met, partly, unmet or none (repeatable)',
    reason: 'give the reason for the agreed level (an empty text removes it)',
    dissent: 'record dissent from the agreed level (an empty text removes it)',
    secondRound:
      'record how many raised a hand for each level after talking: bht=0,1,4,2 (bht=none removes the round)',
    identity: 'choose what is kept of who said what: named, pseudonym or aggregate',
    pool: 'take in each individual scoring of a team file instead of counting the file as one',
    allowDifferentSubject: 'merge even if the OHS or the undertaking differs',
    rightBht: 'say what the occupational health service is called where the files differ',
    rightVirksomhet: 'say what the undertaking is called where the files differ',
    into: 'add to this team file, in which all that is decided stays (instead of -o)',
    minutes: 'share out this many minutes',
    meetingMinutes: 'say how many minutes the meeting has; they are shared out over the items',
    earlier: 'show the levels of this file beside, as those of last time',
    fromLast:
      'start the next round from this file: OHS, undertaking, participants and open measures come along, levels do not',
    format: 'choose the format where the file name doesn’t show it: markdown, pdf, docx or xlsx',
    final: 'refuse to write while anything is undecided, only a proposal or unanswered',
    withoutNotes: 'leave out what each person wrote on their own',
    init: 'make a new specification file: with questions in a terminal, otherwise with everything that is proposed',
    from: 'evaluate the requirements of the elements that are weak in this team file (with --init)',
    below: 'treat elements below this level for the OHS as weak, 2–4 (default 3)',
    points: 'take the points from this file (*.points.yaml); it is created if it doesn’t exist',
    ask: 'give the points in the terminal, answer by answer',
    partial:
      'evaluate the others when some answers can’t be read; the evaluation says what is missing',
    evaluation:
      'write to this file (- is standard output); without a file extension, one file in each format: md, pdf, xlsx and json',
    evaluationFormat:
      'choose the format where the file name doesn’t show it: markdown, pdf, docx, xlsx or json',
    measureElement: 'choose the element the measure is for; with list and draft: this element only',
    measureCriterion:
      'choose the criterion the measure is for (an empty text removes it); with list: this one only',
    text: 'say what is to be done',
    owner: 'say which role is responsible (an empty text removes it); with list: only theirs',
    due: 'set the due date: 2027-03-01 or 1.3.2027 (an empty text removes it); with list: show those due until then',
    priority: 'set the priority: low, medium or high; with list: show only these',
    effort: 'estimate the effort: low, medium or high; with list: show only these',
    effect: 'estimate the effect: low, medium or high; with list: show only these',
    status:
      'set the status: not begun, ongoing, done, postponed, rejected or in place; with list: show only these',
    expertise:
      'name the expertise needed, with commas between (an empty text removes it); with list: only these',
    where:
      'choose the measures by what they have, such as element=14, owner="HSE manager" or status=ongoing; due=2027-03-01 is until then, and due= is without a date (repeatable: the same word is “or”, different ones “and”)',
    open: 'choose only the measures that are still to be done',
    overdue: 'choose only the measures that are overdue',
    accept: 'accept the proposals with these keys, or all',
    decline: 'put aside the proposals with these keys, or all, so that they don’t come again',
    priorities:
      'set the elements that it matters most to improve, most important first, such as 14,3,7 (an empty text removes them)',
    followedUp: 'say when the measure was followed up: 2027-03-01 or 1.3.2027',
    effective: 'say whether it worked: yes, partly or no',
    sufficient: 'say whether it was enough: yes, partly or no',
    sideEffects: 'describe side effects of the measure',
    remark: 'write a remark on the follow-up',
    sampleSize: 'draw this many (default 20)',
    seed: 'draw with this seed, any text (default today’s date): the lines with the lowest SHA-256 digest together with the seed are drawn, so the same list and seed give the same sample',
  },
  choices: {
    perspective: { external: 'outsider' },
    audience: { amu: 'committee' },
    identity: { named: 'names', pseudonym: 'letters', aggregate: 'counts' },
    status: {
      pending: 'not begun',
      inPlace: 'in place',
      ongoing: 'ongoing',
      done: 'done',
      postponed: 'postponed',
      rejected: 'rejected',
    },
    grade: { low: 'low', medium: 'medium', high: 'high' },
    outcome: { yes: 'yes', partly: 'partly', no: 'no' },
    condition: {
      element: 'element',
      criterion: 'criterion',
      owner: 'owner',
      due: 'due',
      priority: 'priority',
      effort: 'effort',
      effect: 'effect',
      status: 'status',
      expertise: 'expertise',
    },
    all: 'all',
    mark: { met: 'met', partly: 'partly', unmet: 'unmet', none: 'none' },
  },
  remarks: {
    seal: `The seal is a digest of what has been decided: the scorings, the levels with their
reasons, the participants, the priorities and the measures. The control code in
the report is the beginning of the digest: it lets paper and file be compared.
Status and follow-up of the measures, proposals put aside and keys of your own
(x-) take no part and may change without breaking the seal. All else shows in
the report and in “godbht validate”. It is no electronic signature: whoever has
the file can change it and seal it anew, but then gets another control code.`,
  },
  start: `God BHT – evaluate the occupational health service on 15 elements, levels 1–4.

Begin here:
  godbht --lang en score                          judge alone or together
  godbht --lang en merge folder -o our.team.yaml  merge before the meeting
  godbht --lang en profile our.team.yaml          see the profile (Table 3)

All commands: godbht --lang en --help             På norsk: godbht --lang nb`,
  wrong: {
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option ${name} here.`,
    missingArgument: (name) => `The argument <${name}> is missing.`,
    missingOption: (name) => `The option ${name} is required.`,
    missingValue: (name) => `The option ${name} needs a value.`,
    tooMany: 'Too many arguments were given.',
    invalidValue: (name, value, allowed) => `${name} can’t be “${value}”: ${allowed}.`,
    didYouMean: (name) => `Did you mean “${name}”?`,
  },
  allowed: {
    level: 'give a whole number from 1 to 4',
    tolerance: 'give a whole number from 0 to 3',
    below: 'give a whole number from 2 to 4',
    minutes: 'give a whole number from 1 to 10000',
    date: 'give a date that exists, such as 2027-03-31 or 31.3.2027',
    dimensionReason: 'give bht=reason or virksomhet=reason',
    criterionMark: 'give id=met, partly, unmet or none, for example 1.2.a=partly',
    sampleSize: 'give a whole number from 1 to 99999',
    secondRound:
      'give bht= or virksomhet= and four whole numbers, the hands at level 1, 2, 3 and 4: bht=0,1,4,2',
    someHands: 'somebody must have raised a hand; bht=none removes the round',
    evidence:
      'give the number of the evidence and the text, for example 2=The annual report of 2026',
    suggestion:
      'give the number of the suggestion and the text, for example 2=Agree on regular meetings',
    condition: 'give for example element=14 or status=ongoing',
    participant:
      'give a role, perhaps with =bht, =virksomhet or =outsider, for example "safety representative=virksomhet"',
    text: 'the text can’t be empty',
    oneOf: (values) => `give ${listed(values, 'or')}`,
  },
};

export const cliText = { nb, en };
