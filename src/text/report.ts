import type { Grade, MeasureStatus, Outcome } from '../model/measure.ts';
import type { CriterionMark } from '../model/rating.ts';
import type { Perspective } from '../model/scoring.ts';
import type { IdentityPolicy } from '../model/team.ts';

const nbStates = {
  notApplicable: 'ikke aktuelt',
  undecided: 'ikke avgjort',
  unanswered: 'ubesvart',
};

const nb = {
  profileTitle: 'Profil',
  reportTitle: 'God BHT – evaluering',
  preparationTitle: 'God BHT – forberedelse',
  /** The title of a report that is no final one yet. */
  draftOf: (title: string) => `${title} (utkast)`,
  /** The same where something has changed since it was sealed. */
  changedOf: (title: string) => `${title} (endret etter forsegling)`,
  dateLabel: 'Evaluering datert',
  subject: (bht: string, virksomhet: string) => `${bht} og ${virksomhet}`,
  table3: 'Tabell 3',
  table3Caption: (bht: string, virksomhet: string) =>
    `Tabell 3: nivå for ${bht} (BHT) og ${virksomhet} (virksomhet)`,
  sheet: { table3: 'Tabell 3', levels: 'Nivåer', measures: 'Tiltak' },
  levelsCaption: 'Nivåene, ett i hver rad, til å sortere og telle',
  levelsColumns: {
    level: 'Nivå',
    state: 'Status',
    after: 'Etter samtalen',
    reason: 'Begrunnelse',
    dissent: 'Uenighet',
  },
  figureCaption: 'Profil: nivå i hvert element',
  number: 'Nr.',
  element: 'Element',
  dimension: 'Gjelder',
  /** In the order they are explained in. */
  legend: {
    team: {
      set: 'omforent nivå',
      proposed: 'forslag (median), ikke omforent',
      ...nbStates,
      undecided: 'ikke avgjort; vist ved hvert nivå det kan bli',
    },
    single: { set: 'satt nivå', proposed: 'forslag', ...nbStates },
  },
  figureUndecided: 'ikke avgjort; fra laveste til høyeste svar',
  levelNames: (levels: readonly string[]) => `Nivåer: ${levels.join(' · ')}`,
  nothingSet: 'Ingen nivåer er satt ennå.',
  status: {
    draft: 'UTKAST',
    complete: 'Status',
    final: 'ENDELIG',
    changed: 'ENDRET ETTER FORSEGLING',
    again: (count: number) => `${count} å se på igjen`,
    notSealed: 'ikke forseglet',
    sealed: (date: string, by: string, code: string) =>
      `Forseglet ${date} av ${by}, kontrollkode\u00a0${code}.`,
    wasSealed: (date: string, by: string) =>
      `Evalueringen ble forseglet ${date} av ${by}; det som var besluttet, er endret etterpå.`,
    undecided: (count: number) => `${count} ikke avgjort`,
    proposed: (count: number) => `${count} forslag`,
    agreed: (count: number, all: number) => `${count} av ${all} omforent`,
    answered: (count: number, all: number) => `${count} av ${all} besvart`,
  },
  /** Said before all else where little or nothing stands. */
  opening: {
    nothingAnswered: 'Ingenting er besvart ennå.',
    nothingSaid: 'Ingenting er avgjort ennå: ingen har svart, og teamet har ikke satt noe nivå.',
    nothingDecided: 'Ingenting er avgjort ennå, og ingen nivåer er foreslått.',
    onlyProposals:
      'Teamet er ikke omforent om noe nivå ennå. Det som står her, bygger på forslag: medianen av svarene.',
    noLevels: 'Ingen elementer har fått nivå: det som er avgjort, er satt til «ikke aktuelt».',
  },
  /** The dimensions as the subject of a sentence. */
  party: { bht: 'BHT', virksomhet: 'Virksomheten' },
  strongest: (dimension: string, level: string, elements: string) =>
    `${dimension} står sterkest på nivå ${level}: ${elements}.`,
  /** Goes on from `strongest`. */
  weakest: (level: string, elements: string) => `Svakest på nivå ${level}: ${elements}.`,
  allOnOneLevel: (dimension: string, level: string) =>
    `${dimension} står på samme nivå i alle vurderte elementer: ${level}.`,
  largestDistance: (distance: number, elements: string) =>
    `Den største avstanden mellom BHT og virksomheten er ${distance === 1 ? 'ett nivå' : `${distance} nivåer`}: ${elements}.`,
  noDistance: 'BHT og virksomheten står på samme nivå i alle elementer der begge er vurdert.',
  distanceOf: (element: string, bht: number, virksomhet: number) =>
    `${element} (BHT ${bht}, virksomhet ${virksomhet})`,
  /** After the names of some. */
  andMore: (count: number) => `og ${count} til`,
  withProposals: 'Forslag som teamet ikke har tatt stilling til ennå, er tatt med.',
  undecidedCount: (count: number) =>
    count === 1 ? '1 vurdering er ikke avgjort.' : `${count} vurderinger er ikke avgjort.`,
  undecidedHeading: 'Ikke avgjort',
  both: 'begge',
  openInWords: {
    proposed: 'bare et forslag',
    unanswered: 'ubesvart',
    again: 'omforent, men skal ses på igjen, siden flere vurderinger er kommet til',
  },
  why: {
    spread: 'spredningen er større enn toleransen',
    clash: 'noen har satt nivå, andre mener det ikke er aktuelt',
    missing: 'svar mangler',
  },
  agendaTitle: 'Dagsorden for felles gjennomgang',
  agendaCaption: 'Det teamet må drøfte, størst spredning først',
  agendaEmpty: 'Ingenting må drøftes: alt er omforent eller innenfor toleransen.',
  agendaTotal: (items: number, minutes: number) =>
    `${items === 1 ? '1 punkt' : `${items} punkter`}, om lag ${minutes} minutter.`,
  agendaColumns: { item: 'Element', why: 'Hvorfor', answers: 'Svar på nivå', minutes: 'Min.' },
  split: {
    heading: 'Delt på midten',
    why: 'Disse er innenfor toleransen, men teamet er delt mellom to nabonivåer. Se på dem før noe bekreftes samlet.',
    caption: 'Innenfor toleransen, jevnest delt først',
    proposal: 'Forslag',
    level: (level: number) => `nivå\u00a0${level}`,
  },
  sidesHeading: 'Der BHT og virksomheten ser ulikt på det',
  notApplicableHeading: 'Hvorfor noen mener at elementet ikke er aktuelt',
  spreadOf: (spread: number) => `spredning\u00a0${spread}`,
  again: 'ses på igjen',
  whyBriefly: { spread: 'spredning', clash: 'nivå mot «ikke aktuelt»', missing: 'svar mangler' },
  answersNotApplicable: (count: number) => `${count} ikke aktuelt`,
  answersMissing: (count: number) => `${count} ubesvart`,
  summaryHeading: 'Hovedtrekk',
  methodHeading: 'Slik er evalueringen gjort',
  methodInstrument: 'Verktøy',
  methodVoices: 'Vurderinger',
  methodIdentity: 'Personvern',
  methodTolerance: 'Toleranse',
  methodParticipants: 'Deltakere',
  methodLeader: 'Møteleder',
  methodSeal: 'Forseglingens avtrykk',
  methodNotes: 'Notater',
  withoutNotes: 'Det hver enkelt har skrevet selv, er utelatt.',
  methodPerspective: 'Synsvinkel',
  methodRater: 'Vurdert av',
  voices: (scorings: number, teams: number) =>
    [
      ...(scorings === 0
        ? []
        : [scorings === 1 ? 'én vurdering' : `${scorings} vurderinger, satt hver for seg`]),
      ...(teams === 0
        ? []
        : [`${teams} team, ${teams === 1 ? '' : 'hvert '}med én felles vurdering`]),
    ].join('; '),
  noVoices: 'ingen; teamet setter nivåene sammen',
  identity: {
    named: 'Vurderingene står med navn eller rolle.',
    pseudonym:
      'Vurderingene står under bokstaver (A, B, C …) som skifter fra element til element, uten navn eller rolle.',
    aggregate:
      'Bare antall svar og medianen på hver side er tatt vare på, og aldri for færre enn tre.',
  } satisfies Record<IdentityPolicy, string>,
  tolerance: (tolerance: number) =>
    tolerance === 0
      ? 'Alle må ha satt samme nivå for at et punkt skal kunne bekreftes uten drøfting.'
      : `Punkter med en spredning på inntil ${tolerance === 1 ? 'ett nivå' : `${tolerance} nivåer`} kan bekreftes uten drøfting.`,
  perspective: {
    bht: 'bedriftshelsetjenesten selv',
    virksomhet: 'virksomheten',
    external: 'en utenforstående',
  } satisfies Record<Perspective, string>,
  methodTeam:
    'Hvert element vurderes to ganger, for BHT og for virksomheten, på nivå 1 til 4. Teamet setter nivåene sammen. Der teamet ikke er enig ennå, vises medianen av svarene som forslag når spredningen er innenfor toleransen; ellers er punktet ikke avgjort.',
  methodSingle:
    'Hvert element vurderes to ganger, for BHT og for virksomheten, på nivå 1 til 4. Dette er én persons forberedelse til den felles gjennomgangen.',
  elementsHeading: 'Element for element',
  result: {
    agreed: (level: string) => `nivå ${level}, omforent.`,
    single: (level: string) => `nivå ${level}.`,
    median: (level: string) => `nivå ${level} foreslått (median), ikke omforent.`,
    medianNotApplicable: 'foreslått som ikke aktuelt, ikke omforent.',
    notApplicable: (reason: string) => `ikke aktuelt: ${reason}`,
    agreedNotApplicable: (reason: string) => `ikke aktuelt, omforent: ${reason}`,
    again: '(Ses på igjen, siden flere vurderinger er kommet til.)',
    undecided: (why: string) => `ikke avgjort; ${why}.`,
    unanswered: 'ubesvart.',
  },
  answersAtLevel: (count: number, level: number) => `${count} på nivå\u00a0${level}`,
  answers: (answers: readonly string[], word: string) =>
    `Svar: ${answers.join(', ')}${word === '' ? '' : `\u00a0– ${word}`}.`,
  answersBefore: (answers: readonly string[], word: string) =>
    `Før samtalen: ${answers.join(', ')}${word === '' ? '' : `\u00a0– ${word}`}.`,
  /** A show of hands among those who were there. */
  answersAfter: (answers: readonly string[], word: string, hands: number, scorings: number) =>
    `Etter samtalen: ${answers.join(', ')}${word === '' ? '' : `\u00a0– ${word}`}${hands === scorings ? '' : ` (${hands === 1 ? '1 hånd' : `${hands} hender`}, ${scorings === 1 ? '1 vurdering' : `${scorings} vurderinger`})`}.`,
  /** The name of a dimension with the words that follow it. */
  reasonOf: (dimension: string) => `Begrunnelse (${dimension})`,
  dissentOf: (dimension: string) => `Uenighet (${dimension})`,
  notApplicableOf: (dimension: string, voice: string) => `Ikke aktuelt (${dimension}), ${voice}`,
  withheld: 'Fordelingen vises ikke, fordi færre enn tre har svart.',
  stateInWords: nbStates,
  proposal: 'forslag',
  notes: 'Notater',
  evidence: 'Grunnlag',
  improvements: 'Forslag til forbedring',
  marks: 'Kriterier',
  mark: {
    met: 'oppfylt',
    partly: 'delvis oppfylt',
    unmet: 'mangler',
  } satisfies Record<CriterionMark, string>,
  voice: (pseudonym: string) => `Vurdering ${pseudonym}`,
  team: 'Teamet',
  measuresHeading: 'Tiltak',
  measuresTitle: 'Tiltak',
  measuresCaption: 'Tiltakene: åpne først, etter prioritet, effekt mot innsats og frist',
  topMeasuresHeading: (count: number) =>
    count === 1
      ? 'Det viktigste åpne tiltaket'
      : `De ${['to', 'tre', 'fire', 'fem'][count - 2] ?? count} viktigste åpne tiltakene`,
  measuresEmpty: 'Ingen tiltak er ført opp.',
  measureColumns: {
    id: 'Id',
    element: 'Element',
    measure: 'Tiltak',
    owner: 'Ansvarlig',
    expertise: 'Fag',
    due: 'Frist',
    priority: 'Prioritet',
    status: 'Status',
    weighing: 'Effekt – innsats',
  },
  prioritiesHeading: 'Viktigst å forbedre',
  proposalsTitle: 'Foreslåtte tiltak',
  proposalsCaption: 'Foreslåtte tiltak, de viktigste områdene først',
  proposalsEmpty:
    'Ingenting å foreslå: ingen kriterier uten tiltak er merket som delvis oppfylt eller manglende, og ingen forslag til forbedring står igjen.',
  proposalColumns: { key: 'Nøkkel', proposal: 'Forslag', source: 'Kommer fra' },
  proposalSource: {
    ready: (criterion: string) => `verktøyets forslag til kriterium ${criterion}`,
    criterion: (criterion: string) => `kriterium ${criterion}`,
    suggestion: 'forslag til forbedring',
  },
  noOwner: 'ikke fordelt',
  noDue: 'uten frist',
  priorityOf: (grade: string) => `prioritet ${grade}`,
  overdue: 'over fristen',
  overdueHeading: (count: number) => `Over fristen (${count})`,
  measureStatus: {
    pending: 'ikke påbegynt',
    inPlace: 'på plass',
    ongoing: 'pågår',
    done: 'utført',
    postponed: 'utsatt',
    rejected: 'forkastet',
  } satisfies Record<MeasureStatus, string>,
  grade: { low: 'lav', medium: 'middels', high: 'høy' } satisfies Record<Grade, string>,
  outcome: { yes: 'ja', partly: 'delvis', no: 'nei' } satisfies Record<Outcome, string>,
  statusHeading: (status: string, count: number) => `${capitalise(status)} (${count})`,
  followUp: {
    heading: 'Oppfølging',
    date: 'fulgt opp',
    effective: 'virket',
    sufficient: 'tilstrekkelig',
    sideEffects: 'bivirkninger',
    notes: 'merknad',
  },
  caveatsHeading: 'Forbehold og kilde',
  elementsTitle: 'Elementene',
  criteria: 'Kriterier',
  readyMeasures: 'Aktuelle tiltak',
  requirements: 'Formulert som krav',
  basis: 'Grunnlag i lov og forskrift',
  noBasis: 'Ingen uttrykkelig hjemmel.',
  references: 'Henvisninger',
  linkageIsOurs: 'Koblingen mellom elementet og regelverket er vår egen og står ikke i heftet.',
  /** Said of a source only where it is less sure than the others. */
  sourceStatus: {
    unchecked: 'ikke kontrollert',
    unknown: 'kilden er ukjent',
  },
};

export type ReportText = typeof nb;

const enStates = {
  notApplicable: 'not applicable',
  undecided: 'undecided',
  unanswered: 'unanswered',
};

const en: ReportText = {
  profileTitle: 'Profile',
  reportTitle: 'Good OHS – evaluation',
  preparationTitle: 'Good OHS – preparation',
  draftOf: (title) => `${title} (draft)`,
  changedOf: (title) => `${title} (changed since sealed)`,
  dateLabel: 'Evaluation dated',
  subject: (bht, virksomhet) => `${bht} and ${virksomhet}`,
  table3: 'Table 3',
  table3Caption: (bht, virksomhet) =>
    `Table 3: levels of ${bht} (OHS) and ${virksomhet} (undertaking)`,
  sheet: { table3: 'Table 3', levels: 'Levels', measures: 'Measures' },
  levelsCaption: 'The levels, one in a row, to sort and count',
  levelsColumns: {
    level: 'Level',
    state: 'State',
    after: 'After talking',
    reason: 'Reason',
    dissent: 'Dissent',
  },
  figureCaption: 'Profile: level in each element',
  number: 'No.',
  element: 'Element',
  dimension: 'Concerns',
  legend: {
    team: {
      set: 'agreed level',
      proposed: 'proposal (median), not agreed',
      ...enStates,
      undecided: 'undecided; shown at every level it could be',
    },
    single: { set: 'level set', proposed: 'proposal', ...enStates },
  },
  figureUndecided: 'undecided; from the lowest to the highest answer',
  levelNames: (levels) => `Levels: ${levels.join(' · ')}`,
  nothingSet: 'No levels have been set yet.',
  status: {
    draft: 'DRAFT',
    complete: 'Status',
    final: 'FINAL',
    changed: 'CHANGED SINCE SEALED',
    again: (count) => `${count} to be looked at again`,
    notSealed: 'not sealed',
    sealed: (date, by, code) => `Sealed on ${date} by ${by}, control code\u00a0${code}.`,
    wasSealed: (date, by) =>
      `The evaluation was sealed on ${date} by ${by}; what had been decided has changed since.`,
    undecided: (count) => `${count} undecided`,
    proposed: (count) => (count === 1 ? '1 proposal' : `${count} proposals`),
    agreed: (count, all) => `${count} of ${all} agreed`,
    answered: (count, all) => `${count} of ${all} answered`,
  },
  opening: {
    nothingAnswered: 'Nothing has been answered yet.',
    nothingSaid: 'Nothing is decided yet: nobody has answered, and the team has set no level.',
    nothingDecided: 'Nothing is decided yet, and no level is proposed.',
    onlyProposals:
      'The team has not agreed on any level yet. What is said here rests on proposals: the median of the answers.',
    noLevels: 'No element has a level: what is decided is “not applicable”.',
  },
  party: { bht: 'The OHS', virksomhet: 'The undertaking' },
  strongest: (dimension, level, elements) =>
    `${dimension} is strongest at level ${level}: ${elements}.`,
  weakest: (level, elements) => `Weakest at level ${level}: ${elements}.`,
  allOnOneLevel: (dimension, level) =>
    `${dimension} is at the same level in every element judged: ${level}.`,
  largestDistance: (distance, elements) =>
    `The widest gap between the OHS and the undertaking is ${distance === 1 ? 'one level' : `${distance} levels`}: ${elements}.`,
  noDistance:
    'The OHS and the undertaking are at the same level in every element where both are judged.',
  distanceOf: (element, bht, virksomhet) => `${element} (OHS ${bht}, undertaking ${virksomhet})`,
  andMore: (count) => `and ${count} more`,
  withProposals: 'Proposals that the team has not yet considered are included.',
  undecidedCount: (count) =>
    count === 1 ? '1 judgement is undecided.' : `${count} judgements are undecided.`,
  undecidedHeading: 'Undecided',
  both: 'both',
  openInWords: {
    proposed: 'only a proposal',
    unanswered: 'unanswered',
    again: 'agreed, but to be looked at again, since more scorings came in',
  },
  why: {
    spread: 'the spread is wider than the tolerance',
    clash: 'some set a level, others find it not applicable',
    missing: 'answers are missing',
  },
  agendaTitle: 'Agenda for the joint review',
  agendaCaption: 'What the team has to discuss, widest spread first',
  agendaEmpty: 'Nothing has to be discussed: everything is agreed or within the tolerance.',
  agendaTotal: (items, minutes) =>
    `${items === 1 ? '1 item' : `${items} items`}, about ${minutes} minutes.`,
  agendaColumns: { item: 'Element', why: 'Why', answers: 'Answers at level', minutes: 'Min.' },
  split: {
    heading: 'Split down the middle',
    why: 'These are within the tolerance, but the team is split between two neighbouring levels. Look at them before anything is confirmed together.',
    caption: 'Within the tolerance, most evenly split first',
    proposal: 'Proposal',
    level: (level) => `level\u00a0${level}`,
  },
  sidesHeading: 'Where the OHS and the undertaking see it differently',
  notApplicableHeading: 'Why some find the element not applicable',
  spreadOf: (spread) => `spread\u00a0${spread}`,
  again: 'to be looked at again',
  whyBriefly: {
    spread: 'spread',
    clash: 'level versus “not applicable”',
    missing: 'answers are missing',
  },
  answersNotApplicable: (count) => `${count} not applicable`,
  answersMissing: (count) => `${count} unanswered`,
  summaryHeading: 'Main findings',
  methodHeading: 'How the evaluation was done',
  methodInstrument: 'Instrument',
  methodVoices: 'Scorings',
  methodIdentity: 'Privacy',
  methodTolerance: 'Tolerance',
  methodParticipants: 'Participants',
  methodLeader: 'Led by',
  methodSeal: 'Digest of the seal',
  methodNotes: 'Notes',
  withoutNotes: 'What each of them wrote on their own is left out.',
  methodPerspective: 'Perspective',
  methodRater: 'Judged by',
  voices: (scorings, teams) =>
    [
      ...(scorings === 0
        ? []
        : [scorings === 1 ? 'one scoring' : `${scorings} scorings, each made independently`]),
      ...(teams === 0
        ? []
        : [
            teams === 1
              ? '1 team, with one joint scoring'
              : `${teams} teams, each with one joint scoring`,
          ]),
    ].join('; '),
  noVoices: 'none; the team sets the levels together',
  identity: {
    named: 'The scorings are shown with names or roles.',
    pseudonym:
      'The scorings are shown under letters (A, B, C …) that change from element to element, without names or roles.',
    aggregate:
      'Only the number of answers and the median of each side are kept, and never for fewer than three.',
  },
  tolerance: (tolerance) =>
    tolerance === 0
      ? 'Everyone must have set the same level for an item to be confirmed without discussion.'
      : `Items with a spread of up to ${tolerance === 1 ? 'one level' : `${tolerance} levels`} can be confirmed without discussion.`,
  perspective: {
    bht: 'the occupational health service itself',
    virksomhet: 'the undertaking',
    external: 'an outsider',
  },
  methodTeam:
    'Each element is judged twice, for the OHS and for the undertaking, on levels 1 to 4. The team sets the levels together. Where it has not yet agreed, the median of the answers is shown as a proposal if the spread is within the tolerance; otherwise the item is undecided.',
  methodSingle:
    'Each element is judged twice, for the OHS and for the undertaking, on levels 1 to 4. This is one person’s preparation for the joint review.',
  elementsHeading: 'Element by element',
  result: {
    agreed: (level) => `level ${level}, agreed.`,
    single: (level) => `level ${level}.`,
    median: (level) => `level ${level} proposed (median), not agreed.`,
    medianNotApplicable: 'proposed as not applicable, not agreed.',
    notApplicable: (reason) => `not applicable: ${reason}`,
    agreedNotApplicable: (reason) => `not applicable, agreed: ${reason}`,
    again: '(To be looked at again, since more scorings came in.)',
    undecided: (why) => `undecided; ${why}.`,
    unanswered: 'unanswered.',
  },
  answersAtLevel: (count, level) => `${count} at level\u00a0${level}`,
  answers: (answers, word) =>
    `Answers: ${answers.join(', ')}${word === '' ? '' : `\u00a0– ${word}`}.`,
  answersBefore: (answers, word) =>
    `Before talking: ${answers.join(', ')}${word === '' ? '' : `\u00a0– ${word}`}.`,
  answersAfter: (answers, word, hands, scorings) =>
    `After talking: ${answers.join(', ')}${word === '' ? '' : `\u00a0– ${word}`}${hands === scorings ? '' : ` (${hands === 1 ? '1 hand' : `${hands} hands`}, ${scorings === 1 ? '1 scoring' : `${scorings} scorings`})`}.`,
  reasonOf: (dimension) => `Reason (${dimension})`,
  dissentOf: (dimension) => `Dissent (${dimension})`,
  notApplicableOf: (dimension, voice) => `Not applicable (${dimension}), ${voice}`,
  withheld: 'The distribution is not shown, because fewer than three have answered.',
  stateInWords: enStates,
  proposal: 'proposal',
  notes: 'Notes',
  evidence: 'Evidence',
  improvements: 'Suggestions for improvement',
  marks: 'Criteria',
  mark: { met: 'met', partly: 'partly met', unmet: 'unmet' },
  voice: (pseudonym) => `Scoring ${pseudonym}`,
  team: 'The team',
  measuresHeading: 'Measures',
  measuresTitle: 'Measures',
  measuresCaption: 'The measures: open ones first, by priority, effect against effort and date',
  topMeasuresHeading: (count) =>
    count === 1
      ? 'The most important open measure'
      : `The ${['two', 'three', 'four', 'five'][count - 2] ?? count} most important open measures`,
  measuresEmpty: 'No measures have been recorded.',
  measureColumns: {
    id: 'ID',
    element: 'Element',
    measure: 'Measure',
    owner: 'Owner',
    expertise: 'Expertise',
    due: 'Due',
    priority: 'Priority',
    status: 'Status',
    weighing: 'Effect – effort',
  },
  prioritiesHeading: 'Most important to improve',
  proposalsTitle: 'Proposed measures',
  proposalsCaption: 'Proposed measures, the most important areas first',
  proposalsEmpty:
    'Nothing to propose: no criterion without a measure is marked as partly met or missing, and no suggestion for improvement is left.',
  proposalColumns: { key: 'Key', proposal: 'Proposal', source: 'From' },
  proposalSource: {
    ready: (criterion) => `the instrument’s proposal for criterion ${criterion}`,
    criterion: (criterion) => `criterion ${criterion}`,
    suggestion: 'suggestion for improvement',
  },
  noOwner: 'not assigned',
  noDue: 'no date',
  priorityOf: (grade) => `priority ${grade}`,
  overdue: 'overdue',
  overdueHeading: (count) => `Overdue (${count})`,
  measureStatus: {
    pending: 'not begun',
    inPlace: 'in place',
    ongoing: 'ongoing',
    done: 'done',
    postponed: 'postponed',
    rejected: 'rejected',
  },
  grade: { low: 'low', medium: 'medium', high: 'high' },
  outcome: { yes: 'yes', partly: 'partly', no: 'no' },
  statusHeading: (status, count) => `${capitalise(status)} (${count})`,
  followUp: {
    heading: 'Follow-up',
    date: 'followed up',
    effective: 'effective',
    sufficient: 'sufficient',
    sideEffects: 'side effects',
    notes: 'remark',
  },
  caveatsHeading: 'Caveats and source',
  elementsTitle: 'The elements',
  criteria: 'Criteria',
  readyMeasures: 'Possible measures',
  requirements: 'Worded as requirements',
  basis: 'Basis in laws and regulations',
  noBasis: 'No explicit legal basis.',
  references: 'References',
  linkageIsOurs: 'The link between the element and the rules is our own and is not in the booklet.',
  sourceStatus: {
    unchecked: 'unchecked',
    unknown: 'source unknown',
  },
};

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const reportText = { nb, en };
