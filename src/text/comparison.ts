import type { FollowUpReason } from '../specification/follow-up.ts';

/** The evaluation of tenders. Numbers come ready to be shown. */
const nb = {
  title: 'Evaluering av tilbud',
  subtitle: (title: string, version: string) => `${title}, versjon ${version}`,
  decimalSign: ',',
  unanswered: 'Ubesvart',
  /** An answer that is none of the three. */
  unclear: (given: string) => `«${given}» (verken Ja, Delvis eller Nei)`,
  /** Its result, or «=» where it was saved without one. */
  formula: (given: string) =>
    given === '=' ? 'En formel, ikke et svar' : `En formel, ikke et svar (viser «${given}»)`,
  column: {
    supplier: 'Leverandør',
    id: 'ID',
    requirement: 'Krav',
    kind: 'Absolutt eller evaluert',
    answer: 'Svar',
    comment: 'Leverandørens kommentar',
    award: 'Tildelingskriterium',
    weight: 'Vekt',
    points: 'Poeng',
    weighted: 'Vektet',
    total: 'Vektet poengsum',
    reason: 'Begrunnelse',
    option: 'Opsjon',
    followUp: 'Følges opp',
    notice: 'Merknad',
  },
  sheet: {
    summary: 'Sammendrag',
    followUp: 'Følges opp',
    commented: 'Ja med kommentar',
    notices: 'Merknader',
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
    withoutReason: (supplier: string, ids: string) =>
      `${supplier} mangler begrunnelse for poengene for ${ids}.`,
    tie: (suppliers: string) => `${suppliers} har nøyaktig samme poengsum.`,
    nearTie: (suppliers: string, apart: string) =>
      `${suppliers} har samme poengsum med to desimaler. Forskjellen er ${apart} poeng.`,
    and: 'og',
  },
  unread: {
    heading: 'Ikke lest',
    introduction:
      'Dette lå blant svarene og er ikke lest. Kontroller at ingen tilbud mangler i evalueringen.',
  },
  followUp: {
    heading: 'Dette må følges opp',
    introduction:
      'Absolutte krav som er ubesvart eller besvart med Nei eller Delvis, svar som ikke er Ja, Delvis eller Nei (de regnes som ubesvart), og priser og frister som mangler. Oppdragsgiveren avgjør om svaret kan avklares eller ettersendes, eller om leverandøren eller tilbudet må avvises.',
    caption: 'Svar som må følges opp, for hver leverandør',
    commentedHeading: 'Ja med kommentar – les for forbehold',
    commentedCaption: 'Absolutte krav besvart med Ja og en kommentar, for hver leverandør',
    noticesHeading: 'Endringer og tillegg i filene',
    noticesCaption: 'Det som er endret, lagt til eller ikke lest i hver leverandørs fil',
    price: (unit: string, price: string) =>
      `Pris: ${price === '' ? 'ikke oppgitt' : price}. Enhet: ${unit === '' ? 'ikke oppgitt' : unit}.`,
    reason: {
      no: 'Nei',
      unanswered: 'Ubesvart',
      unclear: 'Ikke et gyldig svar',
      formula: 'En formel, ikke et svar',
      partly: 'Delvis',
      'deadline-missing': 'Fristen er ikke oppgitt med tall i kommentaren',
      'comment-missing': 'Det som skal stå i kommentaren, mangler',
      'price-missing': 'Prisen mangler',
      'price-not-number': 'Prisen er ikke et tall',
      'price-negative': 'Prisen er mindre enn null',
      'price-zero': 'Prisen er null',
      'unit-missing': 'Enheten mangler',
    } satisfies Record<FollowUpReason, string>,
    nothing: (suppliers: string) => `Ingenting å følge opp hos ${suppliers}.`,
  },
  awards: {
    heading: 'Tildelingskriterier',
    caption: 'Poeng og vektede poeng for hvert tildelingskriterium',
    none: 'Kravspesifikasjonen har ingen tildelingskriterier, og det er ingen vektet poengsum.',
    notYet: 'ikke vurdert',
    sum: 'Sum',
  },
  requirements: {
    heading: 'Krav for krav',
    caption: 'Svar og poeng for hvert krav',
    withPoints: (answer: string, points: string) => `${answer}; ${points} poeng`,
    withoutPoints: (answer: string) => `${answer}; ikke vurdert`,
  },
  reasons: {
    heading: 'Kommentarer, poeng og begrunnelser',
    caption: 'Kommentar, poeng og begrunnelse for hvert evaluert krav og hver leverandør',
    nothing: 'Kravspesifikasjonen har ingen krav som evalueres.',
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
      'Det er regnet med nøyaktige tall. De er vist med to desimaler, og poengsummene med flere når to desimaler ikke skiller dem.',
    ],
    filesHeading: 'Filene som er lest',
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
  formula: (given) =>
    given === '=' ? 'A formula, not an answer' : `A formula, not an answer (shows “${given}”)`,
  column: {
    supplier: 'Supplier',
    id: 'ID',
    requirement: 'Requirement',
    kind: 'Absolute or evaluated',
    answer: 'Answer',
    comment: 'Supplier’s comment',
    award: 'Award criterion',
    weight: 'Weight',
    points: 'Points',
    weighted: 'Weighted',
    total: 'Weighted score',
    reason: 'Reason',
    option: 'Option',
    followUp: 'Follow up',
    notice: 'Remark',
  },
  sheet: {
    summary: 'Summary',
    followUp: 'Follow up',
    commented: 'Yes with comment',
    notices: 'Remarks',
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
    withoutReason: (supplier, ids) => `${supplier} has points without a reason for ${ids}.`,
    tie: (suppliers) => `${suppliers} have exactly the same score.`,
    nearTie: (suppliers, apart) =>
      `${suppliers} have the same score to two decimals. The difference is ${apart} points.`,
    and: 'and',
  },
  unread: {
    heading: 'Not read',
    introduction:
      'This was among the answers and has not been read. Make sure that no tender is missing from the evaluation.',
  },
  followUp: {
    heading: 'What must be followed up',
    introduction:
      'Absolute requirements that are unanswered or answered No or Partly, answers that are not Yes, Partly or No (they count as unanswered), and prices and time limits that are missing. The client decides whether the answer can be clarified or supplied later, or whether the supplier or the tender must be rejected.',
    caption: 'Answers to follow up, by supplier',
    commentedHeading: 'Yes with a comment: read for reservations',
    commentedCaption: 'Absolute requirements answered Yes with a comment, by supplier',
    noticesHeading: 'Changes and additions in the files',
    noticesCaption: 'What has been changed, added or not read in each supplier’s file',
    price: (unit, price) =>
      `Price: ${price === '' ? 'not given' : price}. Unit: ${unit === '' ? 'not given' : unit}.`,
    reason: {
      no: 'No',
      unanswered: 'Unanswered',
      unclear: 'Not a valid answer',
      formula: 'A formula, not an answer',
      partly: 'Partly',
      'deadline-missing': 'The time limit is not stated as a number in the comment',
      'comment-missing': 'What the comment must state is missing',
      'price-missing': 'The price is missing',
      'price-not-number': 'The price is not a number',
      'price-negative': 'The price is less than zero',
      'price-zero': 'The price is zero',
      'unit-missing': 'The unit is missing',
    },
    nothing: (suppliers) => `Nothing to follow up with ${suppliers}.`,
  },
  awards: {
    heading: 'Award criteria',
    caption: 'Points and weighted points for each award criterion',
    none: 'The specification has no award criteria, and there is no weighted score.',
    notYet: 'not scored',
    sum: 'Sum',
  },
  requirements: {
    heading: 'Requirement by requirement',
    caption: 'Answers and points for each requirement',
    withPoints: (answer, points) => `${answer}; ${points} ${points === '1' ? 'point' : 'points'}`,
    withoutPoints: (answer) => `${answer}; not scored`,
  },
  reasons: {
    heading: 'Comments, points and reasons',
    caption: 'Comment, points and reason for each evaluated requirement and supplier',
    nothing: 'The specification has no evaluated requirements.',
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
      'Figures were calculated exactly. They are shown with two decimals, and scores with more where two do not tell them apart.',
    ],
    filesHeading: 'The files that were read',
  },
  part: (caption, part, parts) => `${caption} (part ${part} of ${parts})`,
};

export const comparisonText = { nb, en };
