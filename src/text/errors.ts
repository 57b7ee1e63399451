import type { FailureCode, Failures } from '../errors.ts';
import type { Dimension } from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import { formatText, integer, integerWithComma, someOf } from './formats.ts';
import { ownerInWords } from './lock-owner.ts';
import { fileReasonText } from './problems.ts';
import { commandWord } from './visible-text.ts';

/** What is wrong, and what to do about it; no advice where the message already says it. */
export type ErrorWords = { readonly message: string; readonly advice?: string };

export type ErrorText = {
  readonly [C in FailureCode]: (details: Failures[C]) => ErrorWords;
};

const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);
const list = (names: readonly string[]): string => names.join(', ');

type Subjects = Failures['different-subject']['subjects'];

const subjectLines = (subjects: Subjects, some: (files: readonly string[]) => string): string =>
  subjects
    .map(({ bht, virksomhet, files }) => `  ${bht} – ${virksomhet}: ${some(files)}`)
    .join('\n');

const nameOptions = (names: Failures['different-subject']['names']): string =>
  Object.entries(names)
    .map(([party, name]) => `--subject-${party} ${commandWord(name)}`)
    .join(' ');

const megabytesWithComma = (bytes: number): string => megabytes(bytes).replace('.', ',');

const partyNb: Readonly<Record<Dimension, string>> = { bht: 'BHT', virksomhet: 'virksomheten' };
const partyEn: Readonly<Record<Dimension, string>> = {
  bht: 'the OHS',
  virksomhet: 'the undertaking',
};

const nb: ErrorText = {
  usage: ({ message }) => ({
    message,
    advice: 'Se «godbht --help» eller «godbht KOMMANDO --help».',
  }),
  'not-a-terminal': ({ command }) => ({
    message: `«${command}» stiller spørsmål og må kjøres i en terminal.`,
    advice: 'Uten terminal kan du bruke «godbht set FIL ELEMENT --bht N --virksomhet N».',
  }),
  'dumb-terminal': ({ command }) => ({
    message: `«${command}» må kunne flytte markøren, og det kan ikke denne terminalen (TERM=dumb).`,
    advice: 'Bruk en annen terminal, eller «godbht set FIL ELEMENT --bht N --virksomhet N» her.',
  }),
  'unknown-element': ({ given, last }) => ({
    message: `Elementet «${given}» finnes ikke.`,
    advice: `Oppgi et nummer fra 1 til ${last} eller en id; «godbht elements» viser alle.`,
  }),
  'unknown-criterion': ({ given, element, known }) => ({
    message: `Element ${element} har ikke noe kriterium «${given}».`,
    advice: `Elementet har kriteriene ${list(known)}.`,
  }),
  'unknown-measure': ({ given, known }) => ({
    message: `Tiltaket «${given}» finnes ikke.`,
    advice:
      known.length === 0
        ? 'Filen har ingen tiltak ennå; «godbht actions FIL add» fører opp et.'
        : `Filen har tiltakene ${list(known)}.`,
  }),
  'unknown-expertise': ({ given, known }) => ({
    message: `Faget «${given}» finnes ikke.`,
    advice:
      known.length === 0 ? 'Verktøyet har ingen liste over fag.' : `Fagene er ${list(known)}.`,
  }),
  'unknown-proposal': ({ given }) => ({
    message: `Det er ikke noe forslag «${given}» å ta stilling til.`,
    advice: '«godbht actions FIL draft» viser forslagene med nøklene deres.',
  }),
  'reason-needed': ({ element, dimension, why }) => ({
    message:
      why === 'apart'
        ? `Vurderingene av element ${element} (${partyNb[dimension]}) spriker; da må et omforent nivå ha en begrunnelse.`
        : `Nivået for element ${element} (${partyNb[dimension]}) ligger utenfor enkeltvurderingene; da må det ha en begrunnelse.`,
    advice: 'Ta med --reason "…".',
  }),
  'not-applicable-needs-reason': ({ element, dimension }) => ({
    message: `Element ${element} (${partyNb[dimension]}) kan ikke settes til «ikke aktuelt» uten begrunnelse.`,
    advice: `Skriv hvorfor: --not-applicable ${dimension}="…"`,
  }),
  'nothing-to-dissent-from': ({ element, dimension }) => ({
    message: `Element ${element} (${partyNb[dimension]}) har ikke noe omforent nivå å være uenig i.`,
    advice: 'Sett nivået først, eller i samme kommando.',
  }),
  'no-first-round': () => ({
    message: 'Teamfilen har ingen enkeltvurderinger, og da er det ingen ny runde å holde.',
    advice: 'Sett nivået direkte, og skriv i notatet hva teamet mente.',
  }),
  'too-few-hands': ({ element, dimension, least }) => ({
    message: `Den nye runden om element ${element} (${partyNb[dimension]}) har færre enn ${least} hender.`,
    advice: `Teamfilen har bare antall, og da kan ikke svar fra færre enn ${least} stå i den.`,
  }),
  'nothing-to-record': ({ command }) => ({
    message: 'Det er ikke oppgitt noe å føre inn.',
    advice: {
      set: 'Skriv for eksempel: godbht set min.scoring.yaml 3 --bht 2 --virksomhet 3',
      actions: 'Skriv for eksempel: godbht actions team.team.yaml edit T3 --owner HMS-leder',
    }[command],
  }),
  'measure-needs': () => ({
    message: 'Et nytt tiltak må ha et element og en tekst.',
    advice: 'Skriv for eksempel: godbht actions team.team.yaml add --element 8 --text "…"',
  }),
  'measure-id-needed': ({ action }) => ({
    message: `Det er ikke oppgitt hvilket tiltak som skal ${action === 'edit' ? 'endres' : 'fjernes'}.`,
    advice: `Skriv for eksempel: godbht actions team.team.yaml ${action} T3${action === 'edit' ? ' --status utført' : ''}, eller velg dem med --where element=14.`,
  }),
  'measure-id-unused': ({ action }) => ({
    message: `«actions ${action}» lager nye tiltak, som får neste ledige nummer; det kan ikke oppgis.`,
    advice: 'Et tiltak som finnes, endrer du slik: godbht actions team.team.yaml edit T3 …',
  }),
  'element-needed': () => ({
    message: 'Det er ikke oppgitt hvilket element det gjelder.',
    advice: 'Oppgi nummer eller id etter filnavnet: godbht set FIL ELEMENT …',
  }),
  'two-answers': ({ dimension }) => ({
    message: `Det er oppgitt to svar for ${partyNb[dimension]}.`,
    advice:
      'Oppgi enten et nivå eller «ikke aktuelt» med begrunnelse, eller fjern svaret med --clear.',
  }),
  'reason-without-answer': () => ({
    message: '--reason begrunner et nivå, men det er ikke oppgitt noe nivå.',
    advice: 'Ta med --bht N eller --virksomhet N, eller sett nivået først.',
  }),
  'init-only': ({ option }) => ({
    message: `${option} gjelder bare sammen med --init.`,
    advice:
      'Skriv for eksempel godbht spec --init --from vår.team.yaml --below 3 -o krav.spec.yaml.',
  }),
  'not-with-into': ({ option }) => ({
    message: `${option} kan ikke brukes sammen med --into.`,
    advice:
      'Filen som vurderingene legges til i, beholder toleransen, måten personene vises på og alt som er avgjort. Toleransen endrer du slik: godbht set TEAMFIL --tolerance N',
  }),
  'option-elsewhere': ({ option, command }) => ({
    message: `«${command}» har ikke valget ${option}.`,
    advice: `Se «godbht ${command} --help».`,
  }),
  'nothing-weak-asked': () => ({
    message: '--below sier hva som er svakt i en teamfil, men ingen teamfil er oppgitt.',
    advice: 'Ta med --from TEAMFIL.',
  }),
  'specification-needed': () => ({
    message: 'Oppgi en kravspesifikasjon, eller lag en ny med --init.',
    advice: 'Skriv for eksempel godbht spec --init -o krav.spec.yaml.',
  }),
  'output-needed': ({ command }) => ({
    message: 'Oppgi hvor den nye filen skal ligge.',
    advice: {
      spec: 'Skriv for eksempel -o krav.spec.yaml.',
      form: 'Skriv for eksempel -o skjema.xlsx, -o skjema.html eller -o skjema.pdf. Spørsmålene med koder vises med --questions.',
      merge:
        'Skriv for eksempel -o vår.team.yaml. Skal vurderingene inn i en teamfil som finnes, skriver du --into vår.team.yaml.',
      import: 'Skriv for eksempel -o vurderinger, eller --dry-run for bare å se hva som kommer.',
    }[command],
  }),
  'output-not-yaml': ({ file }) => ({
    message: `--init lager en kravfil (.yaml), men ${file} har en annen filendelse.`,
    advice:
      'Skriv for eksempel -o krav.spec.yaml. Dokumentet lages av den etterpå: godbht spec krav.spec.yaml -o krav.docx',
  }),
  'format-only': () => ({
    message: '--format gjelder bare sammen med -o.',
    advice: 'Skriv for eksempel -o krav.docx, eller -o - for å skrive til standard ut.',
  }),
  'output-twice': ({ first, second }) => ({
    message: `Den nye filen er oppgitt to ganger: ${first} og ${second}.`,
    advice: 'Behold bare den ene.',
  }),
  'points-needed': () => ({
    message: '--ask trenger en fil å lagre poengene i.',
    advice: 'Ta med --points poeng.points.yaml. Filen opprettes hvis den ikke finnes.',
  }),
  'points-twice': ({ first, second }) => ({
    message: `Bare én poengfil kan være med, men både ${first} og ${second} er oppgitt.`,
    advice: 'Samle poengene i én fil, og ta bare med den.',
  }),
  'points-need-terminal': () => ({
    message: 'Poengene kan bare settes med --ask i en terminal.',
    advice: 'Skriv dem i poengfilen i stedet, og kjør kommandoen uten --ask.',
  }),
  'new-file-only': ({ option, file }) => ({
    message: `${option} gjelder bare en fil som opprettes, og ${file} finnes fra før.`,
    advice: `Det som ble sagt ved starten, endrer du slik: godbht set ${file} … («godbht set --help» viser valgene).`,
  }),
  'existing-file-only': ({ option, file }) => ({
    message: `${option} gjelder en fil som finnes; ${file} får en egen id når den opprettes.`,
  }),
  'unknown-suggestion': ({ given, element, count }) => ({
    message: `Element ${element} har ${count === 0 ? 'ingen forslag' : `forslag 1 til ${count}`}, og ikke forslag ${given}.`,
    advice: 'Et nytt forslag skriver du med --improve "…".',
  }),
  'unknown-evidence': ({ given, element, count }) => ({
    message: `Element ${element} har ${count === 0 ? 'ikke noe grunnlag' : `grunnlag 1 til ${count}`}, og ikke grunnlag ${given}.`,
    advice: 'Nytt grunnlag skriver du med --evidence "…".',
  }),
  'evidence-date-alone': () => ({
    message: '--evidence-date er datoen for et grunnlag, og ikke noe grunnlag er oppgitt.',
    advice: 'Ta med grunnlaget, med --evidence "…" eller --change-evidence N="…".',
  }),
  'which-level': ({ option, element }) => ({
    message: `Element ${element} har to omforente nivåer, og det er ikke oppgitt hvilket ${option} gjelder.`,
    advice: 'Ta med nivået, for eksempel --virksomhet 3.',
  }),
  'team-only': ({ option }) => ({
    message: `${option} hører til teamets felles gjennomgang og kan ikke brukes på en vurderingsfil.`,
    advice: 'Oppgi en teamfil (*.team.yaml).',
  }),
  'scoring-only': ({ option }) => ({
    message: `${option} hører til én persons vurdering og kan ikke brukes på en teamfil.`,
    advice: 'Oppgi en vurderingsfil (*.scoring.yaml).',
  }),
  'new-file-needs-subject': ({ file }) => ({
    message: `${file} finnes ikke ennå, og en ny fil trenger navnet på BHT og virksomheten.`,
    advice: 'Ta med --subject-bht "…" og --subject-virksomhet "…".',
  }),
  'unknown-file-kind': ({ file }) => ({
    message: `Filnavnet ${file} viser ikke hva slags fil det skal bli.`,
    advice: 'La navnet slutte på .scoring.yaml (én person) eller .team.yaml (teamet).',
  }),
  'form-needs': ({ option, with: other }) => ({
    message: `${option} gjelder bare sammen med ${other}.`,
    advice: 'Se «godbht form --help».',
  }),
  'no-word-form': ({ file, known }) => ({
    message: `Skjemaet lages ikke som Word-fil (${file}): skjermlesere leser ikke feltene i Word godt, og svarene kommer ikke hele tilbake.`,
    advice: `Velg et format som tåler det: ${list(known)}.`,
  }),
  'unknown-output-format': ({ given, known }) => ({
    message: `Formatet «${given}» finnes ikke.`,
    advice: `Velg format med filendelsen eller --format: ${list(known)}.`,
  }),
  'one-to-compare': () => ({
    message: 'Det trengs minst to evalueringer for å sammenligne.',
    advice: 'Skriv for eksempel: godbht compare fjor.team.yaml i-år.team.yaml',
  }),
  'compared-with-itself': ({ files: [a, b] }) => ({
    message:
      a === b
        ? `${a} er oppgitt to ganger, og en evaluering kan ikke sammenlignes med seg selv.`
        : `${a} og ${b} er den samme evalueringen.`,
    advice: 'Oppgi hver evaluering én gang.',
  }),
  'no-voices-to-pool': ({ file }) => ({
    message: `${file} har bare antall, ikke enkeltvurderinger, og kan ikke slås sammen med --pool.`,
    advice: 'Slå sammen de opprinnelige vurderingsfilene i stedet, eller utelat --pool.',
  }),
  'perhaps-one-voice': ({ files: [a, b] }) => ({
    message: `En enkeltvurdering i ${a} svarer helt likt med en i ${b}. De kan være den samme, og under bokstaver kan ikke programmet avgjøre det.`,
    advice: 'Utelat den ene filen, eller slå sammen alle vurderingsfilene på nytt.',
  }),
  'not-found': ({ file }) => ({
    message: `Filen ${file} finnes ikke.`,
    advice: 'Kontroller navnet og mappen.',
  }),
  unreadable: ({ file, reason }) => ({
    message: `${file} kan ikke leses: ${fileReasonText.nb[reason]}.`,
  }),
  'too-large': ({ file, bytes, limit }) => ({
    message: `${file} er på ${megabytesWithComma(bytes)} MB; grensen er ${megabytesWithComma(limit)} MB.`,
    advice: 'Kontroller at det er riktig fil.',
  }),
  'not-utf8': ({ file }) => ({
    message: `${file} er ikke UTF-8-tekst.`,
    advice: 'Lagre filen på nytt med tegnkodingen UTF-8.',
  }),
  'not-a-pdf': ({ file }) => ({
    message: `${file} er ikke en PDF som kan leses.`,
    advice: 'Åpne filen i en PDF-leser, og lagre den på nytt uten passord.',
  }),
  'not-a-workbook': ({ file, found }) => ({
    message: {
      word: `${file} er en Word-fil. Svarene skal stå i Excel-skjemaet.`,
      opendocument: `${file} er en OpenDocument-fil, ikke en Excel-arbeidsbok.`,
      pdf: `${file} er en PDF-fil. Svarene skal stå i Excel-skjemaet.`,
      'old-office': `${file} er lagret i et eldre Office-format eller med passord, og kan ikke leses.`,
      text: `${file} er en tekstfil, ikke en Excel-arbeidsbok.`,
      other: `${file} er ikke en arbeidsbok som kan leses.`,
    }[found],
    advice:
      found === 'word' || found === 'pdf'
        ? 'Bruk Excel-filen (.xlsx) som leverandøren har svart i.'
        : 'Åpne filen i Excel, og lagre den som Excel-arbeidsbok (.xlsx) uten passord.',
  }),
  'invalid-file': ({ problems }) => ({
    message: problems.map((problem) => problem.message).join('\n'),
  }),
  'newer-format': ({ file, found, known }) => ({
    message: `${file} har formatet ${found}; dette programmet kjenner ${known}.`,
    advice: 'Oppdater godbht.',
  }),
  'wrong-kind': ({ file, found, expected }) => ({
    message: `${file} er av ${found === '' ? 'ukjent type' : `typen ${found}`}, men her trengs ${expected.join(' eller ')}.`,
  }),
  'other-instrument': ({ file, found, expected }) => ({
    message: `${file} er laget med ${found}, men her brukes ${expected}.`,
    advice: 'Velg verktøyet filen er laget med: --elements MAPPE.',
  }),
  'unmapped-version': ({ file, found, expected }) => ({
    message: `${file} er laget med ${found}, men her brukes ${expected}. Utgavene kan ikke sammenlignes, fordi ${expected} ikke sier hva elementene og kriteriene i ${found} svarer til.`,
    advice:
      'Bruk den nyeste av utgavene (--elements MAPPE), og før opp den eldre under «replaces» i instrument.yaml.',
  }),
  'different-subject': ({ subjects, names }) => ({
    message: `Filene gjelder ikke samme BHT og virksomhet:\n${subjectLines(subjects, someOf.nb)}`,
    advice: `Er det de samme under ulike navn, tar du med navnet som er riktig: ${nameOptions(names)}. Filene endres ikke av det. Skal forskjellige slås sammen, tar du med --allow-different-subject.`,
  }),
  'scorings-missing': ({ file, count }) => ({
    message: `${file} har bare antall, som ikke viser hvem som er med. Derfor må alle vurderingsfilene oppgis, også ${count === 1 ? 'den som er talt' : `de ${count} som er talt`} fra før, og det er de ikke her.`,
    advice: 'Oppgi for eksempel mappen der alle ligger.',
  }),
  'earlier-subject': ({ subjects }) => ({
    message: `Den forrige evalueringen gjelder ikke samme BHT og virksomhet:\n${subjectLines(subjects, someOf.nb)}`,
    advice: `Velg en fil som gjelder de samme. Er et navn skrevet feil, retter du det slik: godbht set ${subjects.at(-1)?.files[0] ?? ''} --subject-bht "…" --subject-virksomhet "…".`,
  }),
  'same-id-different-content': ({ files: [a, b], newer, differing }) => ({
    message: `${a} og ${b} har samme id, men ulikt innhold${differing.length === 0 ? '' : ` (${list(differing)})`}; bare én av dem kan være riktig.${newer === undefined ? '' : ` Den nyeste er ${newer}.`}`,
    advice:
      'Behold bare den riktige. Er det to forskjellige vurderinger, gir du den ene en ny id: godbht set FIL --new-id',
  }),
  'nothing-to-merge': ({ folder, teams }) =>
    teams.length > 0
      ? {
          message: `Mappen ${folder} har ${teams.length} ${teams.length === 1 ? 'teamfil' : 'teamfiler'}, men ingen vurderingsfiler.`,
          advice: `Oppgi teamfilene ved navn hvis det er dem som skal slås sammen: ${teams[0]} …`,
        }
      : {
          message: `Mappen ${folder} har ingen vurderingsfiler (*.scoring.yaml).`,
          advice: 'Legg vurderingsfilene i mappen, eller oppgi dem ved navn.',
        },
  'several-inputs': ({ errors }) => ({
    message: `${errors.length} filer kan ikke brukes.`,
    advice: 'Ingenting er skrevet.',
  }),
  'empty-list': ({ file }) => ({
    message: `${file} har ingenting å trekke fra: ingen linje med tekst.`,
    advice: 'Skriv ett dokument på hver linje.',
  }),
  'no-workbooks': ({ folder }) => ({
    message: `Mappen ${folder} har ingen Excel-filer (*.xlsx, *.xlsm).`,
    advice: 'Legg svarene fra leverandørene i mappen, eller oppgi filene ved navn.',
  }),
  'result-too-large': ({ file, bytes, limit }) => ({
    message: `${file} ville blitt på ${megabytesWithComma(bytes)} MB; grensen er ${megabytesWithComma(limit)} MB.`,
    advice:
      'Kort ned tekstene. En sammenslåing blir mindre med --identity aggregate, som bare tar vare på antall svar.',
  }),
  exists: ({ file }) => ({
    message: `${file} finnes fra før og blir ikke overskrevet.`,
    advice: 'Velg et annet navn, eller ta med --force.',
  }),
  'already-invited': ({ file, others }) => ({
    message: `${file}${others === 0 ? '' : ` og ${others} til`} finnes fra før. Ingenting er skrevet.`,
    advice: 'Velg en annen mappe, eller ta bort fra listen dem som har fått filen sin.',
  }),
  'invitation-needed': () => ({
    message: 'Oppgi listen over rollene som skal vurdere, eller lag en med --init.',
    advice: 'Skriv for eksempel godbht invite --init -o roller.yaml.',
  }),
  'invited-to-stream': () => ({
    message: 'Startfilene kan ikke skrives til standard ut, for det er én til hver.',
    advice: 'Oppgi en mappe etter -o.',
  }),
  'init-alone': ({ file }) => ({
    message: `--init lager en ny liste, og leser ikke ${file}.`,
    advice: 'Skriv for eksempel godbht invite --init -o roller.yaml.',
  }),
  'output-is-input': ({ file }) => ({
    message: `${file} er blant filene som leses, og blir ikke overskrevet.`,
    advice: 'Velg et annet navn etter -o.',
  }),
  'too-few-newcomers': ({ file, isInto = false }) => ({
    message: `${file} har antallene fra før, og den nye skiller seg fra den med færre enn tre vurderinger. De to utgavene ville til sammen vise hva én eller to har svart.`,
    advice: `Vent til minst tre nye er med.${isInto ? '' : ' Er den forrige aldri delt med noen, kan du slette den og slå sammen på nytt.'}`,
  }),
  'backup-with-voices': ({ file }) => ({
    message: `${file} har omforente nivåer eller tiltak, og kopien som blir tatt vare på, ville beholde hver enkelt vurdering ved siden av antallene.`,
    advice: 'Velg et annet navn etter -o, i en mappe der bare antallene skal ligge.',
  }),
  'form-text-too-long': ({ ids, limit }) => ({
    message: `${someOf.nb(ids)}: en tekst er lengre enn de ${integer(limit)} tegnene det er plass til i et felt i Excel.`,
    advice: 'Kort ned teksten i kravfilen, eller del kravet i flere.',
  }),
  locked: ({ file, lock, owner }) => ({
    message: `${file} er i bruk av et annet program${ownerInWords(owner, 'nb')}.`,
    advice: `Vent til den andre er ferdig. Slett ${lock} hvis du er sikker på at ingen bruker filen.`,
  }),
  'cannot-write': ({ file, reason }) => ({
    message: `${file} kan ikke skrives: ${fileReasonText.nb[reason]}.`,
  }),
  undecided: ({ items, is }) => ({
    message: `${{ report: 'Rapporten kan ikke bli endelig', seal: 'Evalueringen kan ikke forsegles' }[is]} ennå. Dette gjenstår:\n${items.map((item) => `  ${item}`).join('\n')}`,
    advice: {
      report: 'Gjør det ferdig med «godbht score», eller utelat --final.',
      seal: 'Gjør det ferdig med «godbht score».',
    }[is],
  }),
  'seal-needs-role': () => ({
    message: 'Evalueringen er et utkast, og det er ikke oppgitt hvem som forsegler den.',
    advice: 'Skriv rollen, for eksempel: godbht seal team.team.yaml --by HMS-leder',
  }),
  'seal-broken': ({ date, by }) => ({
    message: `Evalueringen ble forseglet ${formatText.nb.date(date)} av ${by}, og er endret siden.`,
    advice:
      'Forsegl den på nytt med --by ROLLE --force når endringen skal gjelde. Kontrollkoden blir en annen enn på papirer som alt er delt ut.',
  }),
  'unknown-participant': ({ given, known }) => ({
    message: `Ingen deltaker har rollen «${given}».`,
    advice:
      known.length === 0
        ? 'Ingen deltakere er ført opp.'
        : `Disse er ført opp: ${known.join(', ')}.`,
  }),
  interrupted: () => ({ message: 'Avbrutt. Alt som er besvart, er lagret.' }),
  unexpected: ({ message }) => ({
    message: `Uventet feil i godbht: ${message}`,
    advice: 'Kjør kommandoen på nytt med --verbose, og meld fra om det som vises.',
  }),
};

const en: ErrorText = {
  usage: ({ message }) => ({
    message,
    advice: 'See “godbht --lang en --help” or “godbht --lang en COMMAND --help”.',
  }),
  'not-a-terminal': ({ command }) => ({
    message: `“${command}” asks questions and must be run in a terminal.`,
    advice: 'Without a terminal, use “godbht --lang en set FILE ELEMENT --bht N --virksomhet N”.',
  }),
  'dumb-terminal': ({ command }) => ({
    message: `“${command}” has to move the cursor, which this terminal can’t (TERM=dumb).`,
    advice:
      'Use another terminal, or “godbht --lang en set FILE ELEMENT --bht N --virksomhet N” here.',
  }),
  'unknown-element': ({ given, last }) => ({
    message: `There is no element “${given}”.`,
    advice: `Give a number from 1 to ${last} or an id; “godbht --lang en elements” lists them all.`,
  }),
  'unknown-criterion': ({ given, element, known }) => ({
    message: `Element ${element} has no criterion “${given}”.`,
    advice: `The element has the criteria ${list(known)}.`,
  }),
  'unknown-measure': ({ given, known }) => ({
    message: `There is no measure “${given}”.`,
    advice:
      known.length === 0
        ? 'The file has no measures yet; “godbht --lang en actions FILE add” adds one.'
        : `The file has the measures ${list(known)}.`,
  }),
  'unknown-expertise': ({ given, known }) => ({
    message: `There is no expertise “${given}”.`,
    advice:
      known.length === 0
        ? 'The instrument has no list of expertise.'
        : `The expertise is ${list(known)}.`,
  }),
  'unknown-proposal': ({ given }) => ({
    message: `There is no proposal “${given}” to decide on.`,
    advice: '“godbht --lang en actions FILE draft” shows the proposals with their keys.',
  }),
  'reason-needed': ({ element, dimension, why }) => ({
    message:
      why === 'apart'
        ? `The scorings of element ${element} (${partyEn[dimension]}) are too far apart; an agreed level needs a reason.`
        : `The level for element ${element} (${partyEn[dimension]}) lies outside the individual scorings; it needs a reason.`,
    advice: 'Add --reason "…".',
  }),
  'not-applicable-needs-reason': ({ element, dimension }) => ({
    message: `Element ${element} (${partyEn[dimension]}) can’t be set to “not applicable” without a reason.`,
    advice: `Say why: --not-applicable ${dimension}="…"`,
  }),
  'nothing-to-dissent-from': ({ element, dimension }) => ({
    message: `Element ${element} (${partyEn[dimension]}) has no agreed level to dissent from.`,
    advice: 'Set the level first, or in the same command.',
  }),
  'no-first-round': () => ({
    message: 'The team file has no individual scorings, so there is no second round to hold.',
    advice: 'Set the level, and write in the note what the team thought.',
  }),
  'too-few-hands': ({ element, dimension, least }) => ({
    message: `The second round on element ${element} (${partyEn[dimension]}) has fewer than ${least} hands.`,
    advice: `The team file has counts alone, and can’t hold answers from fewer than ${least}.`,
  }),
  'nothing-to-record': ({ command }) => ({
    message: 'There is nothing to record.',
    advice: {
      set: 'For example: godbht --lang en set mine.scoring.yaml 3 --bht 2 --virksomhet 3',
      actions: 'For example: godbht --lang en actions team.team.yaml edit T3 --owner "HSE manager"',
    }[command],
  }),
  'measure-needs': () => ({
    message: 'A new measure needs an element and a text.',
    advice: 'For example: godbht --lang en actions team.team.yaml add --element 8 --text "…"',
  }),
  'measure-id-needed': ({ action }) => ({
    message: `It isn’t clear which measure to ${action === 'edit' ? 'change' : 'remove'}.`,
    advice: `For example: godbht --lang en actions team.team.yaml ${action} T3${action === 'edit' ? ' --status done' : ''}, or choose them with --where element=14.`,
  }),
  'measure-id-unused': ({ action }) => ({
    message: `“actions ${action}” makes new measures, which get the next free number; it can’t be given.`,
    advice: 'To change one that exists: godbht --lang en actions team.team.yaml edit T3 …',
  }),
  'element-needed': () => ({
    message: 'It isn’t clear which element this is about.',
    advice: 'Give a number or an id after the file name: godbht --lang en set FILE ELEMENT …',
  }),
  'two-answers': ({ dimension }) => ({
    message: `Two answers were given for ${partyEn[dimension]}.`,
    advice:
      'Give either a level or “not applicable” with a reason, or clear the answer with --clear.',
  }),
  'reason-without-answer': () => ({
    message: '--reason explains a level, but no level was given.',
    advice: 'Add --bht N or --virksomhet N, or set the level first.',
  }),
  'init-only': ({ option }) => ({
    message: `${option} applies only together with --init.`,
    advice:
      'For example: godbht --lang en spec --init --from our.team.yaml --below 3 -o krav.spec.yaml',
  }),
  'not-with-into': ({ option }) => ({
    message: `${option} can’t be used together with --into.`,
    advice:
      'The file that the scorings are added to keeps its tolerance, how it shows people and all that is decided. To change the tolerance: godbht --lang en set TEAMFILE --tolerance N',
  }),
  'option-elsewhere': ({ option, command }) => ({
    message: `“${command}” has no option ${option}.`,
    advice: `See “godbht --lang en ${command} --help”.`,
  }),
  'nothing-weak-asked': () => ({
    message: '--below says what is weak in a team file, but no team file is given.',
    advice: 'Add --from TEAMFILE.',
  }),
  'specification-needed': () => ({
    message: 'Give a requirement specification, or make a new one with --init.',
    advice: 'For example: godbht --lang en spec --init -o krav.spec.yaml',
  }),
  'output-needed': ({ command }) => ({
    message: 'Say where the new file is to be.',
    advice: {
      spec: 'For example: -o krav.spec.yaml',
      form: 'For example: -o form.xlsx, -o form.html or -o form.pdf. --questions shows the questions with their codes.',
      merge:
        'For example: -o our.team.yaml. To add the scorings to a team file that exists: --into our.team.yaml',
      import: 'For example: -o scorings, or --dry-run to see only what comes.',
    }[command],
  }),
  'output-not-yaml': ({ file }) => ({
    message: `--init makes a specification file (.yaml), but ${file} has another file extension.`,
    advice:
      'For example: -o krav.spec.yaml. The document is made from it: godbht --lang en spec krav.spec.yaml -o krav.docx',
  }),
  'format-only': () => ({
    message: '--format applies only together with -o.',
    advice: 'For example: -o krav.docx, or -o - to write to standard output',
  }),
  'output-twice': ({ first, second }) => ({
    message: `The new file is given twice: ${first} and ${second}.`,
    advice: 'Keep only one of them.',
  }),
  'points-needed': () => ({
    message: '--ask needs a file to save the points in.',
    advice: 'Add --points points.points.yaml. It is created if it doesn’t exist.',
  }),
  'points-twice': ({ first, second }) => ({
    message: `Only one points file can be given, but both ${first} and ${second} were.`,
    advice: 'Gather the points in one file and give only that.',
  }),
  'points-need-terminal': () => ({
    message: 'Points can be given with --ask only in a terminal.',
    advice: 'Write them in the points file instead, and run the command without --ask.',
  }),
  'new-file-only': ({ option, file }) => ({
    message: `${option} applies only to a file that is created, and ${file} already exists.`,
    advice: `To change what was said at the start: godbht --lang en set ${file} … (“godbht --lang en set --help” shows the options).`,
  }),
  'existing-file-only': ({ option, file }) => ({
    message: `${option} applies to a file that exists; ${file} gets an id of its own when it is created.`,
  }),
  'unknown-suggestion': ({ given, element, count }) => ({
    message: `Element ${element} has ${count === 0 ? 'no suggestions' : `suggestions 1 to ${count}`}, and no suggestion ${given}.`,
    advice: 'Write a new suggestion with --improve "…".',
  }),
  'unknown-evidence': ({ given, element, count }) => ({
    message: `Element ${element} has ${count === 0 ? 'no evidence' : `evidence 1 to ${count}`}, and no evidence ${given}.`,
    advice: 'Write new evidence with --evidence "…".',
  }),
  'evidence-date-alone': () => ({
    message: '--evidence-date is the date of a piece of evidence, and none is given.',
    advice: 'Give the evidence too, with --evidence "…" or --change-evidence N="…".',
  }),
  'which-level': ({ option, element }) => ({
    message: `Element ${element} has two agreed levels, and it isn’t clear which of them ${option} is about.`,
    advice: 'Add the level, such as --virksomhet 3.',
  }),
  'team-only': ({ option }) => ({
    message: `${option} belongs to the team’s joint review and can’t be used on a scoring file.`,
    advice: 'Give a team file (*.team.yaml).',
  }),
  'scoring-only': ({ option }) => ({
    message: `${option} belongs to one person’s scoring and can’t be used on a team file.`,
    advice: 'Give a scoring file (*.scoring.yaml).',
  }),
  'new-file-needs-subject': ({ file }) => ({
    message: `${file} doesn’t exist yet, and a new file needs the names of the OHS and the undertaking.`,
    advice: 'Add --subject-bht "…" and --subject-virksomhet "…".',
  }),
  'unknown-file-kind': ({ file }) => ({
    message: `The file name ${file} doesn’t show what kind of file it is to be.`,
    advice: 'End the name in .scoring.yaml (one person) or .team.yaml (the team).',
  }),
  'form-needs': ({ option, with: other }) => ({
    message: `${option} applies only together with ${other}.`,
    advice: 'See “godbht --lang en form --help”.',
  }),
  'no-word-form': ({ file, known }) => ({
    message: `The form is not made as a Word file (${file}): screen readers don’t read the fields of Word well, and the answers don’t come back whole.`,
    advice: `Choose a format that does: ${list(known)}.`,
  }),
  'unknown-output-format': ({ given, known }) => ({
    message: `There is no format “${given}”.`,
    advice: `Choose the format by the file extension or with --format: ${list(known)}.`,
  }),
  'one-to-compare': () => ({
    message: 'It takes at least two evaluations to compare.',
    advice: 'Write for example: godbht --lang en compare last-year.team.yaml this-year.team.yaml',
  }),
  'compared-with-itself': ({ files: [a, b] }) => ({
    message:
      a === b
        ? `${a} is given twice, and an evaluation can’t be compared with itself.`
        : `${a} and ${b} are the same evaluation.`,
    advice: 'Give each evaluation once.',
  }),
  'no-voices-to-pool': ({ file }) => ({
    message: `${file} holds only counts, not the individual scorings, and can’t be merged with --pool.`,
    advice: 'Merge the original scoring files instead, or leave out --pool.',
  }),
  'perhaps-one-voice': ({ files: [a, b] }) => ({
    message: `A scoring in ${a} answers exactly as one in ${b} does. They may be the same one, and under letters the program can’t tell.`,
    advice: 'Leave out one of the files, or merge all the scoring files again.',
  }),
  'not-found': ({ file }) => ({
    message: `The file ${file} doesn’t exist.`,
    advice: 'Check the name and the folder.',
  }),
  unreadable: ({ file, reason }) => ({
    message: `${file} can’t be read: ${fileReasonText.en[reason]}.`,
  }),
  'too-large': ({ file, bytes, limit }) => ({
    message: `${file} is ${megabytes(bytes)} MB; the limit is ${megabytes(limit)} MB.`,
    advice: 'Check that it is the right file.',
  }),
  'not-utf8': ({ file }) => ({
    message: `${file} isn’t UTF-8 text.`,
    advice: 'Save the file again with UTF-8 encoding.',
  }),
  'not-a-pdf': ({ file }) => ({
    message: `${file} isn’t a PDF that can be read.`,
    advice: 'Open the file in a PDF reader, and save it anew without a password.',
  }),
  'not-a-workbook': ({ file, found }) => ({
    message: {
      word: `${file} is a Word file. The answers belong in the Excel form.`,
      opendocument: `${file} is an OpenDocument file, not an Excel workbook.`,
      pdf: `${file} is a PDF file. The answers belong in the Excel form.`,
      'old-office': `${file} was saved in an older Office format or with a password and can’t be read.`,
      text: `${file} is a text file, not an Excel workbook.`,
      other: `${file} isn’t a workbook that can be read.`,
    }[found],
    advice:
      found === 'word' || found === 'pdf'
        ? 'Use the Excel file (.xlsx) that the supplier answered in.'
        : 'Open the file in Excel and save it as an Excel workbook (.xlsx) without a password.',
  }),
  'invalid-file': ({ problems }) => ({
    message: problems.map((problem) => problem.message).join('\n'),
  }),
  'newer-format': ({ file, found, known }) => ({
    message: `${file} has the format ${found}; this program knows ${known}.`,
    advice: 'Update godbht.',
  }),
  'wrong-kind': ({ file, found, expected }) => ({
    message: `${file} is of ${found === '' ? 'an unknown kind' : `the kind ${found}`}, but ${expected.join(' or ')} is needed here.`,
  }),
  'other-instrument': ({ file, found, expected }) => ({
    message: `${file} was made with ${found}, but ${expected} is in use here.`,
    advice: 'Choose the instrument the file was made with: --elements DIR.',
  }),
  'unmapped-version': ({ file, found, expected }) => ({
    message: `${file} was made with ${found}, but ${expected} is used here. The versions can’t be compared, since ${expected} doesn’t say what the elements and criteria of ${found} correspond to.`,
    advice:
      'Use the newest of the versions (--elements DIR), and enter the older one under “replaces” in instrument.yaml.',
  }),
  'different-subject': ({ subjects, names }) => ({
    message: `The files don’t concern the same OHS and undertaking:\n${subjectLines(subjects, someOf.en)}`,
    advice: `If they are the same under different names, add the right name: ${nameOptions(names)}. That leaves the files as they are. If different ones are to be merged, add --allow-different-subject.`,
  }),
  'scorings-missing': ({ file, count }) => ({
    message: `${file} holds only counts, which don’t show who is among them. All the scoring files must therefore be given, also the ${count === 1 ? 'one that is' : `${count} that are`} counted already, and here they are not.`,
    advice: 'Give the folder that they are all in, for instance.',
  }),
  'earlier-subject': ({ subjects }) => ({
    message: `The earlier evaluation doesn’t concern the same OHS and undertaking:\n${subjectLines(subjects, someOf.en)}`,
    advice: `Choose a file about the same ones. If a name is misspelt, correct it: godbht --lang en set ${subjects.at(-1)?.files[0] ?? ''} --subject-bht "…" --subject-virksomhet "…".`,
  }),
  'same-id-different-content': ({ files: [a, b], newer, differing }) => ({
    message: `${a} and ${b} have the same id but different content${differing.length === 0 ? '' : ` (${list(differing)})`}; only one of them can be right.${newer === undefined ? '' : ` The newer one is ${newer}.`}`,
    advice:
      'Keep only the right one. If they are two different scorings, give one of them a new id: godbht --lang en set FILE --new-id',
  }),
  'nothing-to-merge': ({ folder, teams }) =>
    teams.length > 0
      ? {
          message: `The folder ${folder} has ${teams.length} team ${teams.length === 1 ? 'file' : 'files'}, but no scoring files.`,
          advice: `Name the team files if they are what should be merged: ${teams[0]} …`,
        }
      : {
          message: `The folder ${folder} has no scoring files (*.scoring.yaml).`,
          advice: 'Put the scoring files in the folder, or name them one by one.',
        },
  'several-inputs': ({ errors }) => ({
    message: `${errors.length} files can’t be used.`,
    advice: 'Nothing has been written.',
  }),
  'empty-list': ({ file }) => ({
    message: `${file} has nothing to draw from: no line of text.`,
    advice: 'Write one document on each line.',
  }),
  'no-workbooks': ({ folder }) => ({
    message: `The folder ${folder} has no Excel files (*.xlsx, *.xlsm).`,
    advice: 'Put the suppliers’ answers in the folder, or name the files one by one.',
  }),
  'result-too-large': ({ file, bytes, limit }) => ({
    message: `${file} would be ${megabytes(bytes)} MB; the limit is ${megabytes(limit)} MB.`,
    advice:
      'Shorten the texts. A merge gets smaller with --identity aggregate, which keeps only the number of answers.',
  }),
  exists: ({ file }) => ({
    message: `${file} already exists and is not overwritten.`,
    advice: 'Choose another name, or add --force.',
  }),
  'already-invited': ({ file, others }) => ({
    message: `${file}${others === 0 ? '' : ` and ${others} more`} exist already. Nothing is written.`,
    advice: 'Choose another folder, or take those who have their file out of the list.',
  }),
  'invitation-needed': () => ({
    message: 'Give the list of the roles that are to judge, or make one with --init.',
    advice: 'For example: godbht --lang en invite --init -o roles.yaml',
  }),
  'invited-to-stream': () => ({
    message: 'The start files can’t go to standard output, since there is one for each person.',
    advice: 'Give a folder after -o.',
  }),
  'init-alone': ({ file }) => ({
    message: `--init makes a new list and doesn’t read ${file}.`,
    advice: 'For example: godbht --lang en invite --init -o roles.yaml',
  }),
  'output-is-input': ({ file }) => ({
    message: `${file} is one of the files that are read, and is not overwritten.`,
    advice: 'Choose another name after -o.',
  }),
  'too-few-newcomers': ({ file, isInto = false }) => ({
    message: `${file} already has counts, and the new ones differ from them by fewer than three scorings. The two editions together would show what one or two people answered.`,
    advice: `Wait until at least three more are in.${isInto ? '' : ' If the earlier one was never shared, delete it and merge again.'}`,
  }),
  'backup-with-voices': ({ file }) => ({
    message: `${file} has agreed levels or measures, and the backup that is kept would hold each scoring beside the counts.`,
    advice: 'Choose another name after -o, in a folder that is to hold only the counts.',
  }),
  'form-text-too-long': ({ ids, limit }) => ({
    message: `${someOf.en(ids)}: a text is longer than the ${integerWithComma(limit)} characters that an Excel cell has room for.`,
    advice: 'Shorten the text in the specification, or divide the requirement.',
  }),
  locked: ({ file, lock, owner }) => ({
    message: `${file} is in use by another program${ownerInWords(owner, 'en')}.`,
    advice: `Wait until the other person is done. If you are sure that nobody is using the file, delete ${lock}.`,
  }),
  'cannot-write': ({ file, reason }) => ({
    message: `${file} can’t be written: ${fileReasonText.en[reason]}.`,
  }),
  undecided: ({ items, is }) => ({
    message: `${{ report: 'The report can’t be final', seal: 'The evaluation can’t be sealed' }[is]} yet. This remains:\n${items.map((item) => `  ${item}`).join('\n')}`,
    advice: {
      report: 'Finish it with “godbht --lang en score”, or leave out --final.',
      seal: 'Finish it with “godbht --lang en score”.',
    }[is],
  }),
  'seal-needs-role': () => ({
    message: 'The evaluation is a draft, and nobody is named to seal it.',
    advice: 'Give the role, for example: godbht --lang en seal team.team.yaml --by "HSE manager"',
  }),
  'seal-broken': ({ date, by }) => ({
    message: `The evaluation was sealed on ${formatText.en.date(date)} by ${by}, and has changed since.`,
    advice:
      'Seal it anew with --by ROLE --force if the change is to stand. The control code will then differ from the one on papers already handed out.',
  }),
  'unknown-participant': ({ given, known }) => ({
    message: `No participant has the role “${given}”.`,
    advice:
      known.length === 0
        ? 'There are no participants yet.'
        : `These are listed: ${known.join(', ')}.`,
  }),
  interrupted: () => ({ message: 'Interrupted. Every answer given so far is saved.' }),
  unexpected: ({ message }) => ({
    message: `Unexpected error in godbht: ${message}`,
    advice: 'Run the command again with --verbose, and report what is shown.',
  }),
};

export const errorText = { nb, en };

/** What a failure says to a person, and what to do about it. */
export const errorWords = <C extends FailureCode>(
  { code, details }: { readonly code: C; readonly details: Failures[C] },
  language: Language,
): ErrorWords => {
  // One union of codes and one of details: the type system can't see that they belong together.
  const write = errorText[language][code] as (details: Failures[C]) => ErrorWords;
  return write(details);
};
