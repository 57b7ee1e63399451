import type { AgendaReason } from '../evaluation/agenda.ts';
import type { CriterionMark } from '../model/rating.ts';
import type { Perspective } from '../model/scoring.ts';
import type { SimpleNotice } from '../session/review/notice.ts';
import type { FieldKind, Terms } from '../session/review/session.ts';

const terms: Terms = {
  language: 'nb',
  markKeys: { met: 'o', partly: 'd', unmet: 'm' },
  notApplicableToAll: 'Alle mente at punktet ikke er aktuelt',
};

const askMore: Readonly<Partial<Record<FieldKind, string>>> = {
  owner: 'Skriv en rolle, ikke et navn. Kan stå tomt.',
  leader: 'Skriv en rolle, ikke et navn. Kan stå tomt.',
  participant: 'Skriv en rolle, ikke et navn.',
  due: 'Kan stå tomt.',
  minutes: 'Tiden fordeles på punktene. 0 tar den bort.',
  evidenceDate: 'Kan stå tomt.',
  copy: 'Den må ikke finnes fra før.',
};

export const nb = {
  terms,
  yesKey: 'j',
  enter: 'Enter',
  space: 'mellomrom',
  quoted: (key: string) => `«${key}»`,
  keys: {
    notApplicable: 'ikke aktuelt',
    note: 'notat',
    improve: 'forslag',
    evidence: 'grunnlag',
    secondRound: 'ny runde',
    hand: 'en hånd til',
    takeHandBack: 'ta bort den siste',
    startOver: 'begynn på nytt',
    criteria: 'kriterier',
    levels: 'nivåene',
    agenda: 'dagsorden',
    reason: 'begrunnelse',
    column: 'kolonne',
    takeAllIn: 'ta med alle',
    splitOut: 'utelat de delte',
    showElement: 'vis elementet',
    back: 'tilbake',
    skip: 'hopp over',
    nextOpen: 'neste åpne',
    keepLevel: 'behold nivået',
    goTo: 'gå til',
    overview: 'oversikt',
    quit: 'avslutt',
    allKeys: 'taster',
    voices: 'vis enkeltvurderingene',
    hideVoices: 'skjul dem',
    dissent: 'uenighet',
    measure: 'tiltak',
    confirm: 'bekreft samlet',
    clear: 'fjern svaret',
    clearMark: 'fjern merket',
    toQuestion: 'til spørsmålet',
    move: 'flytt',
    cycle: 'bytt',
    open: 'gå dit',
    narrow: 'søk',
    begin: 'begynn',
    firstOpen: 'første åpne',
    finish: 'avslutt med Tabell 3',
    save: 'lagre',
    dropMeasure: 'dropp tiltaket',
    lineBreak: 'ny linje',
    edit: 'åpne',
    attendance: 'deltakere',
    side: 'BHT eller virksomhet',
    remove: 'fjern',
    tryAgain: 'prøv igjen',
    reread: 'les filen på nytt, og behold det du skrev',
    saveCopy: 'lagre en kopi under et annet navn',
    cancel: 'avbryt',
    yes: 'ja',
    confirmThese: 'bekreft',
    no: 'nei',
    choose: 'velg',
    priorities: 'viktigst å forbedre',
    measures: 'gå gjennom tiltakene',
    place: 'plass i rekkefølgen',
    toMeasures: 'til tiltakene',
    accept: 'ta med',
    nextMeasure: 'neste',
    decline: 'legg bort',
    reject: 'forkast',
    owner: 'ansvarlig',
    due: 'frist',
    priority: 'prioritet',
    inPlace: 'på plass',
    done: 'utført',
    reword: 'endre teksten',
    newMeasure: 'nytt tiltak',
    view: 'avgrens',
    undo: 'angre',
    minutes: 'møtets lengde',
  },
  allKeysHeading: 'Alle taster ved spørsmålet',
  keysHereHeading: 'På denne siden',
  keyNames: {
    escape: 'Esc',
    tab: 'Tab',
    backspace: 'Slett',
    delete: 'Delete',
    left: '←',
    right: '→',
    up: '↑',
    down: '↓',
  } as Readonly<Record<string, string>>,
  allKeys: {
    everyone: [
      { key: '1–4', does: 'sett nivået og gå videre' },
      { key: 'i', does: 'sett «ikke aktuelt» (du blir spurt hvorfor)' },
      { key: 'n', does: 'skriv eller endre notatet om elementet' },
      { key: 'f', does: 'skriv, endre eller fjern et forslag til forbedring' },
      { key: 'e', does: 'skriv, endre eller fjern grunnlaget: hva nivåene bygger på' },
      { key: 'k', does: 'merk kriteriene: o oppfylt, d delvis, m mangler; mellomrom bytter' },
      { key: 'h', does: 'vis hva nivåene betyr (Tabell 1 og Tabell 2)' },
      { key: 's', does: 'hopp over: gå videre uten å svare' },
      {
        key: 'Enter',
        does: 'der punktet er besvart: gå til det neste åpne; der det ses på igjen: behold nivået',
      },
      { key: 'b', does: 'gå tilbake dit du kom fra' },
      { key: 'g', does: 'gå til et element: skriv 14, 14v eller starten av tittelen' },
      { key: 'o', does: 'vis oversikten; ← og → velger BHT eller virksomheten' },
      { key: 'x', does: 'fjern svaret, så punktet står åpent igjen' },
      { key: 'z', does: 'angre det siste som ble lagret; flere ganger går lenger tilbake' },
    ],
    team: [
      { key: 't', does: 'skriv, endre eller fjern et tiltak' },
      { key: 'r', does: 'skriv begrunnelsen for nivået; en tom tekst fjerner den' },
      { key: 'l', does: 'på dagsordenen, i oversikten og til slutt: deltakere og møteleder' },
      { key: 'u', does: 'noter uenighet om nivået; en tom tekst fjerner den' },
    ],
    voices: [
      { key: 'v', does: 'vis eller skjul hvordan vurderingene fordelte seg' },
      { key: 'y', does: 'ny runde: tell hendene etter samtalen, når fordelingen er vist' },
      { key: 'a', does: 'se det som er innenfor toleransen, og bekreft det samlet' },
      { key: 'd', does: 'vis dagsordenen' },
    ],
    last: [
      { key: '↑ ↓', does: 'rull teksten; mellomrom ruller en hel side' },
      { key: 'Esc', does: 'tilbake fra en side, et tekstfelt eller et element du gikk til' },
      {
        key: 'q',
        does: 'avslutt; alt er lagret, og neste gang begynner du ved det første åpne punktet',
      },
    ],
  },
  subject: (bht: string, virksomhet: string) => `${bht} og ${virksomhet}`,
  jointSubject: (bht: string, virksomhet: string) => `Felles gjennomgang: ${bht} og ${virksomhet}`,
  progress: (answered: number, all: number) =>
    `${answered} av ${all} besvart${left(answered, all)}`,
  jointProgress: (answered: number, all: number) =>
    `${answered} av ${all} omforent${left(answered, all)}`,
  place: (number: number, count: number, title: string) =>
    `Element ${number} av ${count}: ${title}`,
  above: (rows: number) => `↑ (${rows} ${rows === 1 ? 'linje' : 'linjer'} over)`,
  below: (rows: number) => `mer ↓ (${rows} ${rows === 1 ? 'linje' : 'linjer'} til)`,
  answer: (level: string) => `Svar: ${level}`,
  agreed: (level: string) => `Omforent: ${level}`,
  proposed: (level: string) => `Forslag: ${level}`,
  notApplicable: 'ikke aktuelt',
  unanswered: 'ubesvart',
  notAgreed: 'ikke omforent',
  notes: 'Notat',
  improvements: 'Forslag til forbedring',
  evidence: 'Grunnlag',
  measures: 'Tiltak',
  reason: 'Begrunnelse',
  dissent: 'Uenighet',
  notApplicableBecause: 'Ikke aktuelt fordi',
  mark: {
    met: 'oppfylt',
    partly: 'delvis',
    unmet: 'mangler',
  } satisfies Record<CriterionMark, string>,
  markQuestion: 'Hvor langt er hvert kriterium oppfylt?',
  voiceMarks: (counts: string) => ` (vurderingene: ${counts})`,
  levelsHeading: (dimension: string) => `Hva nivåene betyr: ${dimension}`,
  voices: {
    heading: (count: number) => (count === 1 ? '1 vurdering' : `${count} vurderinger`),
    spread: (spread: number) => `spredning ${spread}`,
    median: (median: number) => `median ${median}`,
    notApplicable: 'Ikke aktuelt',
    missing: 'Ubesvart',
    withheld: 'Fordelingen vises ikke, fordi færre enn tre har svart.',
    outside: (tolerance: number) =>
      `Utenfor toleransen (${tolerance}): drøft punktet. Nivået må begrunnes.`,
    clash: 'Nivå mot «ikke aktuelt»: drøft punktet. Nivået må begrunnes.',
    inside: (tolerance: number) => `Innenfor toleransen (${tolerance}).`,
    voice: (pseudonym: string) => `Vurdering ${pseudonym}`,
    note: 'notat',
    improvement: 'forslag',
    evidence: 'grunnlag',
    writtenHeading: 'I vurderingene står det:',
  },
  hands: {
    question: 'Ny runde: rekk opp hånden for nivået dere mener nå. Ett trykk for hver hånd.',
    before: 'Før',
    now: 'Nå',
    after: 'Etter samtalen',
    count: (count: number) => (count === 1 ? '1 hånd' : `${count} hender`),
    atLevel: (count: number, level: number) => `${count} på nivå ${level}`,
    others: (hands: number, scorings: number) =>
      `${hands === 1 ? '1 hånd' : `${hands} hender`}, ${scorings === 1 ? '1 vurdering' : `${scorings} vurderinger`}`,
  },
  ask: {
    notApplicable: 'Hvorfor er dette ikke aktuelt?',
    note: 'Notat om elementet:',
    improve: 'Forslag til forbedring:',
    evidence: 'Hva bygger nivåene på: et dokument, en observasjon eller en stikkprøve?',
    evidenceDate: 'Når er grunnlaget fra? (for eksempel 31.3.2027)',
    dissent: 'Hvem er uenig i nivået (rolle), og hvorfor?',
    measure: 'Tiltak: hva skal gjøres?',
    owner: 'Hvem har ansvaret for tiltaket?',
    due: 'Når er fristen? (for eksempel 31.3.2027)',
    reason: (level: string) => `Hvorfor ble dere enige om ${level}?`,
    participant: 'Hvilken rolle er med?',
    leader: 'Hvem leder møtet?',
    copy: 'Hva skal kopien hete?',
    minutes: 'Hvor mange minutter har dere til punktene, regnet fra nå?',
  } satisfies Record<Exclude<FieldKind, 'hands'>, unknown>,
  askMore,
  /** Said of every text that `askMore` has nothing else to say of. */
  writeNoNames: 'Skriv ikke helseopplysninger eller navn på ansatte.',
  proposals: {
    title: 'Innenfor toleransen',
    confirm: (count: number, all: number) => {
      if (count === 0) return 'Ingen punkter er tatt med.';
      return count === all ? `Bekrefte ${all} punkter?` : `Bekrefte ${count} av ${all} punkter?`;
    },
    split: 'Delt på midten – tas med bare når dere velger det:',
    rest: 'Ellers innenfor toleransen:',
    more: 'Medianen av vurderingene blir omforent nivå. Hvert nivå kan endres etterpå.',
    columns: '(forslag) antall på nivå 1 2 3 4',
    tie: (lower: number, upper: number) => `${lower} eller ${upper}`,
    missing: (count: number) => `${count} ubesvart`,
    tieMore: (lower: number, upper: number, isEven: boolean) =>
      isEven
        ? `Vurderingene er delt likt mellom ${lower} og ${upper}; det laveste foreslås.`
        : `De to midterste vurderingene er ${lower} og ${upper}; det laveste foreslås.`,
    missingMore: (count: number) =>
      count === 1 ? 'Én har ikke svart.' : `${count} har ikke svart.`,
    legend: '(3) er et forslag; tallene er vurderinger på nivå 1 2 3 4',
  },
  field: {
    notApplicable: 'Ikke aktuelt fordi',
    note: 'Notat',
    improve: 'Forslag',
    evidence: 'Grunnlag',
    evidenceDate: 'Dato',
    hands: 'Ny runde, hender på nivå',
    reason: 'Begrunnelse',
    dissent: 'Uenighet',
    measure: 'Tiltak',
    owner: 'Ansvarlig',
    due: 'Frist',
    participant: 'Deltaker',
    leader: 'Møteleder',
    copy: 'Navn på kopien',
    minutes: 'Minutter',
  } satisfies Record<FieldKind, string>,
  attendance: {
    title: 'Deltakere og møteleder',
    question: 'Hvem er med?',
    more: 'Roller er nok; de kommer med i rapporten.',
    ledBy: (role: string) => `Møteleder: ${role}`,
    nobody: 'ikke oppgitt',
    somebodyNew: 'Ny deltaker',
    side: { bht: 'BHT', virksomhet: 'virksomheten', external: 'utenforstående' } satisfies Record<
      Perspective,
      string
    >,
  },
  entries: {
    improve: { question: 'Hvilket forslag?', blank: 'Nytt forslag' },
    measure: { question: 'Hvilket tiltak?', blank: 'Nytt tiltak' },
    evidence: { question: 'Hvilket grunnlag?', blank: 'Nytt grunnlag' },
    fromScoring: (text: string) => `Nytt, fra en av vurderingene: ${text}`,
    fromSuggestion: (text: string) => `Nytt tiltak fra forslaget: ${text}`,
  },
  replace: {
    level: (level: string) => `Erstatte «ikke aktuelt» og begrunnelsen med ${level}?`,
    notApplicable: (level: string) => `Erstatte ${level} med «ikke aktuelt»?`,
  },
  unsaved: {
    heading: 'Dette er ikke lagret ennå:',
    title: 'Kunne ikke lagre',
    question: 'Hva vil du gjøre?',
    text: 'Teksten blir stående i feltet til den er lagret.',
    answer: 'Det siste svaret.',
  },
  clear: 'Fjerne svaret og teksten som hører til?',
  overview: {
    heading: 'Oversikt',
    open: 'åpen',
    na: 'i/a',
    find: 'Gå til:',
    findMore: 'nummer, 14v for virksomheten eller starten av tittelen',
    none: 'Ingen elementer passer.',
  },
  agenda: {
    title: 'Dagsorden',
    setting: (voices: number, tolerance: number) =>
      `${voices === 1 ? '1 vurdering' : `${voices} vurderinger`}, toleranse ${tolerance}`,
    heading: (items: number, minutes: number) =>
      items === 1
        ? `Ett punkt må drøftes, om lag ${minutes} minutter:`
        : `${items} punkter må drøftes, om lag ${minutes} minutter:`,
    nothing: 'Ingenting må drøftes: alt er omforent eller innenfor toleransen.',
    why: {
      spread: (spread) => `spredning ${spread}`,
      clash: () => 'aktuelt?',
      missing: () => 'svar mangler',
    } satisfies Record<AgendaReason, (spread: number) => string>,
    minutes: (minutes: number) => `${minutes} min`,
    split: (count: number) =>
      `Delt på midten (${count}): se på ${count === 1 ? 'dette' : 'disse'} før noe bekreftes samlet:`,
    inside: (count: number, split: number) =>
      count === 1
        ? `Ett punkt er innenfor toleransen${split === 0 ? '' : ', men delt på midten'}. «a» viser det, så dere kan bekrefte det.`
        : `${count} punkter er innenfor toleransen${split === 0 ? '' : `, ${split === count ? 'alle' : split} delt på midten`}. «a» viser dem, så dere kan bekrefte dem samlet.`,
    question: 'Hvilket punkt vil dere drøfte?',
    ready: 'Klare til å begynne?',
  },
  earlier: {
    heading: (date: string) => `Forrige gang${date === '' ? '' : ` (${date})`}`,
    reason: 'Begrunnelsen forrige gang',
    legend: '↑ høyere, ↓ lavere og = som forrige gang',
  },
  meeting: {
    point: (number: number, count: number) => `punkt ${number} av ${count}`,
    split: (left: number) => `delt på midten · ${left} igjen`,
    heading: (items: number, left: number) => {
      const count = items === 1 ? 'Ett punkt' : `${items} punkter`;
      return left === 0
        ? `${count} gjenstår. Den avsatte tiden er brukt; resten kan stå til neste gang.`
        : `${count} på ${inMinutes(left)}:`;
    },
    told: ({ used, of, left }: { used: number; of: number; left: number }) => {
      const spent = of === 0 ? `Brukte ${inMinutes(used)}` : `Brukte ${used} av ${inMinutes(of)}`;
      return left === 0
        ? `${spent}. Den avsatte tiden er brukt; resten kan stå til neste gang.`
        : `${spent}; ${left} igjen av møtet.`;
    },
  },
  /** Of what was agreed before somebody came late, and is outside the tolerance since. */
  again: {
    short: 'ses på igjen',
    line: (level: string) => `Ses på igjen: vurderinger er kommet til. Enter beholder ${level}.`,
    legend: (sign: string) => `${sign} er omforent, men ses på igjen`,
  },
  end: {
    title: 'Slutten av gjennomgangen',
    allAnswered: 'Alt er besvart.',
    allAgreed: 'Alt er omforent.',
    open: (count: number) =>
      count === 1 ? '1 vurdering står åpen.' : `${count} vurderinger står åpne.`,
    noParticipants: 'Ingen deltakere er ført opp. «l» fører opp deltakere og møteleder.',
    openHeading: 'Åpne:',
    proposals: (count: number) =>
      count === 1
        ? 'Én av dem er innenfor toleransen. «a» viser den, så dere kan bekrefte den.'
        : `${count} av dem er innenfor toleransen. «a» viser dem, så dere kan bekrefte dem samlet.`,
  },
  priorities: {
    title: 'Viktigst å forbedre',
    question: 'Hvilke områder er det viktigst å forbedre?',
    none: 'Ingen er valgt ennå. De svakeste står øverst.',
    chosen: (numbers: readonly number[]) => `Viktigst først: element ${numbers.join(', ')}.`,
    next: '«p» velger områdene det er viktigst å forbedre, «m» går gjennom tiltakene.',
    thenMeasures: '«m» går gjennom tiltakene.',
  },
  triage: {
    title: 'Tiltakene',
    left: (measures: number, proposals: number) => `${measures} tiltak, ${proposals} forslag`,
    shows: { all: '', priorities: 'bare de viktigste områdene', element: 'bare dette elementet' },
    rank: (place: number) => `viktigst, nr. ${place}`,
    proposal: 'forslag',
    empty: 'Her er det ingen tiltak som gjenstår, og ingenting å foreslå. «t» fører opp et nytt.',
    due: (date: string) => `frist ${date}`,
    since: (date: string) => `videreført fra ${date}`,
    expertise: (fields: string) => `fag: ${fields}`,
  },
  notice: {
    participantSaved: 'Deltakeren er lagret.',
    participantRemoved: 'Deltakeren er fjernet. «z» angrer.',
    leaderSaved: 'Møtelederen er lagret.',
    leaderRemoved: 'Møtelederen er fjernet. «z» angrer.',
    sealed: 'Evalueringen er forseglet; en endring bryter forseglingen.',
    sealBroken: (said: string) =>
      `${said === '' ? '' : `${said}. `}Forseglingen gjelder ikke lenger; «z» angrer.`,
    noteSaved: 'Notatet er lagret.',
    noteRemoved: 'Notatet er fjernet.',
    improvementRemoved: 'Forslaget er fjernet. «z» angrer.',
    dissentRemoved: 'Uenigheten er fjernet.',
    reasonRemoved: 'Begrunnelsen er fjernet.',
    reasonNeeded: 'En begrunnelse må til (Esc avbryter).',
    draftKept: 'Ikke lagret. Teksten står i feltet neste gang du åpner det.',
    nothingToUndo: 'Det er ikke noe mer å angre.',
    reread: 'Filen er lest på nytt. Det siste er ikke lagret ennå.',
    lookOnly: 'Filen kan bare leses her. Det du endrer, kan du lagre i en kopi.',
    stillUnsaved: 'Prøvde igjen, men det er fortsatt ikke lagret.',
    improvementSaved: 'Forslaget er lagret.',
    dissentSaved: 'Uenigheten er lagret.',
    evidenceSaved: 'Grunnlaget er lagret.',
    evidenceRemoved: 'Grunnlaget er fjernet. «z» angrer.',
    revealFirst: 'Vis enkeltvurderingene først, med «v».',
    handsBefore: 'Hendene er talt før. Legg til eller ta bort, eller begynn på nytt med «x».',
    handsSaved: 'Den nye runden er lagret. Sett nivået dere er enige om.',
    handsRemoved: 'Den nye runden er fjernet. «z» angrer.',
    handsKept: 'Ikke lagret. Hendene står her neste gang du åpner runden.',
    tooFewHands: 'Filen har bare antall: færre enn tre hender kan ikke lagres.',
    cleared: 'Svaret er fjernet; punktet står åpent.',
    kept: 'Ingenting er endret.',
    atStart: 'Dette er det første punktet.',
    returned: 'Du er tilbake der du var.',
    nothingToClear: 'Her er det ikke noe svar å fjerne.',
    nothingToExplain: 'Sett nivået først.',
    nothingToDissentFrom: 'Sett nivået først; så kan uenigheten noteres.',
    nothingToConfirm: 'Det er ingenting igjen å bekrefte samlet.',
    nothingTaken: 'Ingenting er bekreftet. Mellomrom tar med et punkt, «a» tar med alle.',
    created: (file: string, carriedOn: number) =>
      `Opprettet ${file}${carriedOn === 0 ? '' : ` med ${carriedOn === 1 ? 'ett åpent tiltak' : `${carriedOn} åpne tiltak`} fra forrige gang`}. Hvert svar lagres med det samme.`,
    resumed: (answered: number, open: number) =>
      `Fortsetter ved det første åpne punktet: ${answered} besvart, ${open} igjen.`,
    answered: (number: number, dimension: string, answer: string, isBack: boolean) =>
      `Lagret: element ${number}, ${dimension} – ${answer}${isBack ? '. Du er tilbake der du var.' : ''}`,
    undone: (said: string) =>
      `Angret${said === '' ? '' : ` («${said}»)`}. «z» en gang til går lenger tilbake.`,
    confirmed: (count: number, left: number) =>
      `${count === 1 ? '1 punkt' : `${count} punkter`} er bekreftet${left === 0 ? '' : `, ${left} utelatte står åpne`}.`,
    measureAdded: (id: string) => `Tiltak ${id} er lagret.`,
    measureRemoved: (id: string) => `Tiltak ${id} er fjernet. «z» angrer.`,
    measureDropped: (id: string) => `Tiltak ${id} er droppet. Teksten står i feltet neste gang.`,
    proposalDeclined: 'Forslaget er lagt bort. «z» angrer.',
    triaged: {
      saved: (id: string) => `Tiltak ${id} er lagret.`,
      kept: (id: string) => `Tatt med som tiltak ${id}.`,
      rejected: (id: string) => `Tiltak ${id} er forkastet. «z» angrer.`,
      inPlace: (id: string) => `Tiltak ${id} er på plass. «z» angrer.`,
      done: (id: string) => `Tiltak ${id} er utført. «z» angrer.`,
    },
    copied: (file: string) => `Alt er lagret i ${file}; gjennomgangen fortsetter der.`,
    goOn: (said: string) => `${said}. Enter går videre, «u» uenighet, «t» tiltak.`,
    unknownKey: (key: string) => `Tasten ${key} gjør ikke noe her.`,
    noSuchElement: (given: string, last: number) =>
      `Ingen elementer passer til «${given}». Skriv et tall fra 1 til ${last} eller starten av en tittel.`,
    noSuchMinutes: (given: string) =>
      `«${given}» er ikke et antall minutter. Skriv for eksempel 90.`,
    noSuchDate: (given: string) => `«${given}» er ikke en dato. Skriv for eksempel 31.3.2027.`,
  } satisfies Record<SimpleNotice, string> & Record<string, unknown>,
  left: {
    saved: (file: string, progress: string) => `Lagret i ${file}: ${progress}.`,
    goOn: (file: string) => `Fortsett med: godbht score ${file}`,
    nextAlone: [
      'Neste: gi filen til den som samler vurderingene til møtet.',
      'Deretter slås de sammen: godbht merge MAPPE -o NAVN.team.yaml',
    ],
    nextTeam: (file: string) => [
      `Tiltakene:  godbht actions ${file}`,
      `Rapporten:  godbht export ${file} -o rapport.pdf`,
      `Tabell 3:   godbht profile ${file}`,
      `Forsegl:    godbht seal ${file} --by ROLLE`,
    ],
    sealBroken: (file: string) =>
      `Forseglingen gjelder ikke lenger. Forsegl på nytt: godbht seal ${file} --by ROLLE --force`,
    undecided: 'Ikke avgjort:',
    notSaved: 'Skrevet, men ikke lagret:',
    nothingMade: 'Ingenting er opprettet.',
  },
  fileNames: { scoring: 'vurdering' },
};

const inMinutes = (minutes: number): string =>
  `${minutes} ${minutes === 1 ? 'minutt' : 'minutter'}`;

const left = (done: number, all: number): string => (done === all ? '' : `, ${all - done} igjen`);

export type SessionText = typeof nb;
