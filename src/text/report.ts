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
  subject: (bht: string, virksomhet: string) => `${bht} og ${virksomhet}`,
  table3: 'Tabell 3',
  table3Caption: (bht: string, virksomhet: string) =>
    `Tabell 3: nivå for ${bht} (BHT) og ${virksomhet} (virksomhet)`,
  figureCaption: 'Profilen tegnet som linjer',
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
  nothingSet: 'Ingen nivåer er satt ennå.',
  /** The dimensions as the subject of a sentence. */
  party: { bht: 'BHT', virksomhet: 'Virksomheten' },
  strongest: (dimension: string, level: string, elements: string) =>
    `${dimension} står sterkest her, på nivå ${level}: ${elements}.`,
  weakest: (dimension: string, level: string, elements: string) =>
    `${dimension} står svakest her, på nivå ${level}: ${elements}.`,
  allOnOneLevel: (dimension: string, level: string) =>
    `${dimension} står på samme nivå i alle vurderte elementer: ${level}.`,
  largestDistance: (distance: number, elements: string) =>
    `Den største avstanden mellom BHT og virksomheten er ${distance === 1 ? 'ett nivå' : `${distance} nivåer`}: ${elements}.`,
  noDistance: 'BHT og virksomheten står på samme nivå i alle elementer der begge er vurdert.',
  distanceOf: (element: string, bht: number, virksomhet: number) =>
    `${element} (BHT ${bht}, virksomhet ${virksomhet})`,
  withProposals: 'Forslag som teamet ikke har tatt stilling til ennå, er tatt med.',
  undecidedCount: (count: number) =>
    count === 1 ? '1 vurdering er ikke avgjort.' : `${count} vurderinger er ikke avgjort.`,
  undecidedHeading: 'Ikke avgjort',
  nothingUndecided: 'Alt er avgjort.',
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
  spreadOf: (spread: number) => `spredning ${spread}`,
  whyBriefly: { spread: 'spredning', clash: 'nivå mot «ikke aktuelt»', missing: 'svar mangler' },
  answersNotApplicable: (count: number) => `${count} ikke aktuelt`,
  answersMissing: (count: number) => `${count} ubesvart`,
  summaryHeading: 'Hovedtrekk',
  methodHeading: 'Slik er evalueringen gjort',
  methodInstrument: 'Verktøy',
  methodVoices: 'Vurderinger',
  methodIdentity: 'Personvern',
  methodTolerance: 'Toleranse',
  methodStatus: 'Status',
  methodPerspective: 'Synsvinkel',
  methodRater: 'Vurdert av',
  voices: (count: number) =>
    count === 1 ? 'én vurdering' : `${count} vurderinger, satt hver for seg`,
  noVoices: 'ingen; teamet har satt nivåene sammen',
  identity: {
    named: 'Vurderingene står med navn eller rolle.',
    pseudonym: 'Vurderingene står under bokstaver (A, B, C …), uten navn eller rolle.',
    aggregate:
      'Bare antall svar er tatt vare på, og fordelingen vises aldri når færre enn tre har svart.',
  } satisfies Record<IdentityPolicy, string>,
  tolerance: (tolerance: number) =>
    tolerance === 0
      ? 'Alle må ha satt samme nivå for at et punkt skal kunne bekreftes uten drøfting.'
      : `Punkter med en spredning på inntil ${tolerance === 1 ? 'ett nivå' : `${tolerance} nivåer`} kan bekreftes uten drøfting.`,
  teamStatus: (agreed: number, proposed: number, undecided: number) =>
    `${agreed} omforent, ${proposed} forslag, ${undecided} ikke avgjort`,
  singleStatus: (answered: number, all: number) => `${answered} av ${all} besvart`,
  perspective: {
    bht: 'bedriftshelsetjenesten selv',
    virksomhet: 'virksomheten',
    external: 'en utenforstående',
  } satisfies Record<Perspective, string>,
  methodTeam:
    'Hvert element er vurdert to ganger, for BHT og for virksomheten, på nivå 1 til 4. Teamet setter nivåene sammen. Der teamet ikke er enig ennå, vises medianen av svarene som forslag når spredningen er innenfor toleransen; ellers er punktet ikke avgjort.',
  methodSingle:
    'Hvert element er vurdert to ganger, for BHT og for virksomheten, på nivå 1 til 4. Dette er én persons forberedelse til den felles gjennomgangen.',
  elementsHeading: 'Element for element',
  result: {
    agreed: (level: string) => `nivå ${level}, omforent.`,
    single: (level: string) => `nivå ${level}.`,
    median: (level: string) => `nivå ${level} foreslått (median), ikke omforent.`,
    medianNotApplicable: 'foreslått som ikke aktuelt, ikke omforent.',
    notApplicable: (reason: string) => `ikke aktuelt: ${reason}`,
    agreedNotApplicable: (reason: string) => `ikke aktuelt, omforent: ${reason}`,
    undecided: (why: string) => `ikke avgjort; ${why}.`,
    unanswered: 'ubesvart.',
  },
  spread: (spread: number, min: number, max: number, median: number) =>
    spread === 0
      ? `Alle som satte nivå, satte ${min}.`
      : `Spredning ${spread} (nivå ${min}–${max}), median ${median}.`,
  /** What was answered beside the levels. */
  alsoAnswered: (answers: readonly string[]) => `I tillegg: ${answers.join(', ')}.`,
  withheld: 'Fordelingen vises ikke, fordi færre enn tre har svart.',
  stateInWords: nbStates,
  proposal: 'forslag',
  reason: 'Begrunnelse',
  dissent: 'Uenighet',
  notes: 'Notater',
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
  measuresCaption: 'Tiltakene, størst effekt for minst innsats først',
  measuresEmpty: 'Ingen tiltak er ført opp.',
  measureColumns: {
    id: 'Id',
    element: 'El.',
    measure: 'Tiltak',
    owner: 'Ansvarlig',
    due: 'Frist',
    status: 'Status',
    weighing: 'Effekt – innsats',
  },
  noOwner: 'ikke fordelt',
  overdue: 'over fristen',
  overdueHeading: (count: number) => `Over fristen (${count})`,
  status: {
    pending: 'ikke påbegynt',
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
  subject: (bht, virksomhet) => `${bht} and ${virksomhet}`,
  table3: 'Table 3',
  table3Caption: (bht, virksomhet) =>
    `Table 3: levels of ${bht} (OHS) and ${virksomhet} (undertaking)`,
  figureCaption: 'The profile drawn as lines',
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
  nothingSet: 'No levels have been set yet.',
  party: { bht: 'The OHS', virksomhet: 'The undertaking' },
  strongest: (dimension, level, elements) =>
    `${dimension} is strongest here, at level ${level}: ${elements}.`,
  weakest: (dimension, level, elements) =>
    `${dimension} is weakest here, at level ${level}: ${elements}.`,
  allOnOneLevel: (dimension, level) =>
    `${dimension} is at the same level in every element judged: ${level}.`,
  largestDistance: (distance, elements) =>
    `The widest gap between the OHS and the undertaking is ${distance === 1 ? 'one level' : `${distance} levels`}: ${elements}.`,
  noDistance:
    'The OHS and the undertaking are at the same level in every element where both are judged.',
  distanceOf: (element, bht, virksomhet) => `${element} (OHS ${bht}, undertaking ${virksomhet})`,
  withProposals: 'Proposals that the team has not yet considered are included.',
  undecidedCount: (count) =>
    count === 1 ? '1 judgement is undecided.' : `${count} judgements are undecided.`,
  undecidedHeading: 'Undecided',
  nothingUndecided: 'Everything is decided.',
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
  spreadOf: (spread) => `spread ${spread}`,
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
  methodStatus: 'Status',
  methodPerspective: 'Perspective',
  methodRater: 'Judged by',
  voices: (count) => (count === 1 ? 'one scoring' : `${count} scorings, each made independently`),
  noVoices: 'none; the team set the levels together',
  identity: {
    named: 'The scorings are shown with names or roles.',
    pseudonym: 'The scorings are shown under letters (A, B, C …), without names or roles.',
    aggregate:
      'Only the number of answers is kept, and no distribution is shown when fewer than three have answered.',
  },
  tolerance: (tolerance) =>
    tolerance === 0
      ? 'Everyone must have set the same level for an item to be confirmed without discussion.'
      : `Items with a spread of up to ${tolerance === 1 ? 'one level' : `${tolerance} levels`} can be confirmed without discussion.`,
  teamStatus: (agreed, proposed, undecided) =>
    `${agreed} agreed, ${proposed} proposed, ${undecided} undecided`,
  singleStatus: (answered, all) => `${answered} of ${all} answered`,
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
    undecided: (why) => `undecided; ${why}.`,
    unanswered: 'unanswered.',
  },
  spread: (spread, min, max, median) =>
    spread === 0
      ? `Everyone who set a level set ${min}.`
      : `Spread ${spread} (levels ${min}–${max}), median ${median}.`,
  alsoAnswered: (answers) => `Also: ${answers.join(', ')}.`,
  withheld: 'The distribution is not shown, because fewer than three have answered.',
  stateInWords: enStates,
  proposal: 'proposal',
  reason: 'Reason',
  dissent: 'Dissent',
  notes: 'Notes',
  improvements: 'Suggestions for improvement',
  marks: 'Criteria',
  mark: { met: 'met', partly: 'partly met', unmet: 'unmet' },
  voice: (pseudonym) => `Scoring ${pseudonym}`,
  team: 'The team',
  measuresHeading: 'Measures',
  measuresTitle: 'Measures',
  measuresCaption: 'The measures, most effect for least effort first',
  measuresEmpty: 'No measures have been recorded.',
  measureColumns: {
    id: 'ID',
    element: 'El.',
    measure: 'Measure',
    owner: 'Owner',
    due: 'Due',
    status: 'Status',
    weighing: 'Effect – effort',
  },
  noOwner: 'not assigned',
  overdue: 'overdue',
  overdueHeading: (count) => `Overdue (${count})`,
  status: {
    pending: 'not begun',
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
