/** The evaluation of tenders. Numbers come ready to be shown. */
const nb = {
  title: 'Evaluering av tilbud',
  subtitle: (title: string, version: string) => `${title}, versjon ${version}`,
  decimalSign: ',',
  unanswered: 'Ubesvart',
  /** An answer that is none of the three. */
  unclear: (given: string) => `«${given}» (verken Ja, Delvis eller Nei)`,
  column: {
    supplier: 'Leverandør',
    id: 'ID',
    requirement: 'Krav',
    kind: 'Type',
    answer: 'Svar',
    comment: 'Leverandørens kommentar',
    award: 'Tildelingskriterium',
    weight: 'Vekt',
    points: 'Poeng',
    weighted: 'Vektet',
    total: 'Vektet poengsum',
    reason: 'Begrunnelse',
    option: 'Opsjon',
  },
  sheet: {
    summary: 'Sammendrag',
    followUp: 'Følges opp',
    awards: 'Tildeling',
    requirements: 'Krav for krav',
    reasons: 'Begrunnelser',
    prices: 'Opsjonspriser',
  },
  summary: {
    heading: 'Sammendrag',
    caption: 'Svar på absolutte krav og vektet poengsum',
    absolute: 'Absolutte krav',
    unfinished: 'Ikke ferdig vurdert',
    missing: (supplier: string, ids: string) => `${supplier} mangler poeng for ${ids}.`,
  },
  followUp: {
    heading: 'Dette må følges opp',
    introduction:
      'Absolutte krav som er ubesvart eller besvart med Nei eller Delvis, og svar som ikke er Ja, Delvis eller Nei; de siste regnes som ubesvart. Oppdragsgiveren avgjør om svaret kan avklares eller ettersendes, eller om leverandøren eller tilbudet må avvises.',
    caption: 'Svar som må følges opp, for hver leverandør',
    nothing: (suppliers: string) => `Ingenting å følge opp hos ${suppliers}.`,
  },
  awards: {
    heading: 'Tildelingskriterier',
    caption: 'Poeng og vektede poeng for hvert tildelingskriterium',
    none: 'Kravspesifikasjonen har ingen tildelingskriterier, og det er ingen vektet poengsum.',
    notYet: 'ikke vurdert',
    sum: 'Sum',
    percent: (weight: string) => `${weight} %`,
  },
  requirements: {
    heading: 'Krav for krav',
    caption: 'Svar og poeng for hvert krav',
    withPoints: (answer: string, points: string) => `${answer}; ${points} poeng`,
    withoutPoints: (answer: string) => `${answer}; ikke vurdert`,
  },
  reasons: {
    heading: 'Begrunnelser for poengene',
    caption: 'Poeng og begrunnelse for hvert krav og hver leverandør',
    noPoints: 'Ingen krav har fått poeng ennå.',
    noReason: 'Ikke begrunnet',
  },
  prices: {
    heading: 'Priser på opsjoner',
    caption: 'Leverandørenes priser på opsjoner, uten merverdiavgift',
    noOptions: 'Kravspesifikasjonen har ingen opsjoner.',
    notGiven: 'Ikke oppgitt',
    asGiven:
      'Prisene står slik leverandørene har skrevet dem, og er ikke regnet om til poeng. Evaluatorene setter poengene for pris.',
  },
  method: {
    heading: 'Slik er poengene regnet ut',
    items: (scale: string) => [
      'Svarene Ja, Delvis og Nei gir aldri poeng. Poengene er satt av oppdragsgiverens evaluatorer.',
      'Absolutte krav får ikke poeng og inngår ikke i summen.',
      'Poengene for et tildelingskriterium er gjennomsnittet av poengene for kriteriets egen rad og for kravene som teller i det.',
      `Vektede poeng er vekt × poeng / ${scale}. Den vektede poengsummen er summen av dem og er høyst 100.`,
      'Mangler et krav poeng, har verken kriteriet det teller i, eller tilbudet noen sum ennå. Manglende poeng regnes aldri som 0.',
      'Det er regnet med nøyaktige tall. Tallene er vist med høyst to desimaler.',
    ],
  },
  /** Which of several tables with some of the suppliers each this is. */
  part: (caption: string, part: number, parts: number) => `${caption} (del ${part} av ${parts})`,
};

export type ComparisonText = typeof nb;

const en: ComparisonText = {
  title: 'Evaluation of tenders',
  subtitle: (title, version) => `${title}, version ${version}`,
  decimalSign: '.',
  unanswered: 'Unanswered',
  unclear: (given) => `“${given}” (neither Yes, Partly nor No)`,
  column: {
    supplier: 'Supplier',
    id: 'ID',
    requirement: 'Requirement',
    kind: 'Kind',
    answer: 'Answer',
    comment: 'Supplier’s comment',
    award: 'Award criterion',
    weight: 'Weight',
    points: 'Points',
    weighted: 'Weighted',
    total: 'Weighted score',
    reason: 'Reason',
    option: 'Option',
  },
  sheet: {
    summary: 'Summary',
    followUp: 'Follow up',
    awards: 'Award',
    requirements: 'By requirement',
    reasons: 'Reasons',
    prices: 'Option prices',
  },
  summary: {
    heading: 'Summary',
    caption: 'Answers to absolute requirements, and weighted score',
    absolute: 'Absolute requirements',
    unfinished: 'Not fully scored',
    missing: (supplier, ids) => `${supplier} has no points yet for ${ids}.`,
  },
  followUp: {
    heading: 'What must be followed up',
    introduction:
      'Absolute requirements that are unanswered or answered No or Partly, and answers that are not Yes, Partly or No; the latter count as unanswered. The client decides whether the answer can be clarified or supplied later, or whether the supplier or the tender must be rejected.',
    caption: 'Answers to follow up, by supplier',
    nothing: (suppliers) => `Nothing to follow up with ${suppliers}.`,
  },
  awards: {
    heading: 'Award criteria',
    caption: 'Points and weighted points for each award criterion',
    none: 'The specification has no award criteria, and there is no weighted score.',
    notYet: 'not scored',
    sum: 'Sum',
    percent: (weight) => `${weight}%`,
  },
  requirements: {
    heading: 'Requirement by requirement',
    caption: 'Answers and points for each requirement',
    withPoints: (answer, points) => `${answer}; ${points} ${points === '1' ? 'point' : 'points'}`,
    withoutPoints: (answer) => `${answer}; not scored`,
  },
  reasons: {
    heading: 'Reasons for the points',
    caption: 'Points and reason for each requirement and supplier',
    noPoints: 'No requirement has any points yet.',
    noReason: 'No reason given',
  },
  prices: {
    heading: 'Prices for options',
    caption: 'The suppliers’ prices for options, excluding VAT',
    noOptions: 'The specification has no options.',
    notGiven: 'Not given',
    asGiven:
      'Prices are as the suppliers wrote them and have not been converted into points. The evaluators give the points for price.',
  },
  method: {
    heading: 'How it was calculated',
    items: (scale) => [
      'The answers Yes, Partly and No never become points. The points were given by the client’s evaluators.',
      'Absolute requirements earn no points and are not part of the score.',
      'The points of an award criterion are the mean of the points of its own row and of the requirements that count towards it.',
      `Weighted points are weight × points / ${scale}. The weighted score is their sum and is at most 100.`,
      'While a requirement has no points, neither the criterion it counts towards nor the tender has a score. Missing points never count as 0.',
      'Figures were calculated exactly and are shown with at most two decimals.',
    ],
  },
  part: (caption, part, parts) => `${caption} (part ${part} of ${parts})`,
};

export const comparisonText = { nb, en };
