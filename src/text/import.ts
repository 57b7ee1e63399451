import { integer, integerWithComma, someOf } from './formats.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const listed = (files: readonly string[]): string => files.join(', ');

/** What reading the answers that came back says. */
const nb = {
  reading: (read: number, all: number) => `Leser ${integer(read)} av ${integer(all)} filer …`,
  locks: (files: readonly string[]) =>
    `Ikke lest: ${listed(files)}. En slik fil viser at skjemaet er åpent et annet sted, og kanskje ikke er lagret.`,
  others: (files: readonly string[]) =>
    `Ikke lest, siden det ikke er filer som svar kommer i: ${listed(files)}.`,
  outlook: 'En .msg-fil leses ikke: lagre vedlegget fra e-posten, eller e-posten som .eml.',
  subfolders: (folders: readonly string[]) =>
    `Ikke lest, siden det er undermapper: ${listed(folders)}. Oppgi dem ved navn hvis de skal være med.`,
  copy: (kept: string, copy: string) =>
    `${copy} har samme svar som ${kept} og er tatt med én gang.`,
  wasThere: (there: string, copy: string) => `${copy} er lest inn før, i ${there}.`,
  older: (kept: string, older: string) =>
    `${older} er eldre enn ${kept}, fra samme person, og er ikke tatt med.`,
  replaced: (file: string, backup: string) =>
    `${file} har fått nyere svar. De forrige ligger i ${backup}.`,
  undecided: (files: readonly string[], canTell: boolean) =>
    `${someOf.nb(files, 9)} er fra samme person, men svarene er ulike. ${
      canTell
        ? 'Med --newest teller de nyeste.'
        : 'Det går ikke fram hvilke som er nyest. Spør, og oppgi bare den som skal telle.'
    }`,
  severalPeople: (files: readonly string[]) =>
    `${someOf.nb(files, 9)} kommer fra ett og samme skjema, men rollen, navnet eller siden er ulik. Er det flere personer, må hver fylle ut sitt eget skjema. Er det én, oppgi bare filen som skal telle.`,
  samePerson: (first: string, second: string) =>
    `${first} og ${second} har samme navn og rolle. Begge er tatt med. Er det samme person, sletter du den ene.`,
  sameAnswers: (first: string, second: string) =>
    `${first} og ${second} har helt like svar. Begge er tatt med. Er den ene en kopi, sletter du den.`,
  sharedRole: (side: string, role: string, files: readonly string[]) =>
    `${files.length} har svart som ${role} (${side}): ${someOf.nb(files)}. Er noen av dem samme person, sletter du den som ikke skal telle.`,
  wrote: (count: number, folder: string) =>
    `Skrev ${counted(count, 'vurdering', 'vurderinger')} i ${folder}.`,
  wouldWrite: (count: number, folder: string | null) =>
    `${counted(count, 'vurdering', 'vurderinger')} kan leses inn${folder === null ? '' : ` i ${folder}`}. Ingenting er skrevet.`,
  nothingNew: 'Ingen nye vurderinger.',
  noFiles: 'Fant ingen filer som svar kommer i.',
  ofRole: (who: string, count: number, complete: number) =>
    `${who}: ${count}, ${count === complete ? 'alle' : complete} har svart på alt`,
  incomplete: (count: number) =>
    `${counted(count, 'person har', 'personer har')} ikke svart på alt; tomt kan også bety «vet ikke»:`,
  askAgain: (count: number) =>
    `Må sees på eller spørres om igjen (${counted(count, 'skjema', 'skjemaer')}):`,
  whose: (file: string, role: string | null) => (role === null ? file : `${file} (${role})`),
  toNotice: 'Å merke seg i det som er lest:',
  andMore: (count: number) => `… og ${count} til.`,
  next: (folder: string) => `Neste: godbht merge ${folder} -o vår.team.yaml`,
  // Tables from elsewhere.
  mappingMade: (mapping: string, table: string) =>
    `Opprettet ${mapping} etter overskriftene i ${table}. Se gjennom den, fyll inn det som står i hakeparentes, og kjør samme kommando igjen.`,
  table: {
    'column-missing': (column: string) =>
      `Kolonnen «${column}» finnes ikke. Rett «column» i tilordningen, eller ta linjen bort.`,
    'column-unclear': (column: string) =>
      `Flere kolonner har overskriften «${column}». Bruk bokstaven i tilordningen.`,
    'no-rows': () => 'Tabellen har ingen rader under overskriftene.',
  },
  noTable: 'Fant ingen tabell med overskrifter i første rad.',
  noSheet: (sheet: string, known: readonly string[]) =>
    `Arket «${sheet}» finnes ikke. Filen har ${listed(known)}.`,
  severalSheets: (known: readonly string[]) =>
    `Filen har flere ark: ${listed(known)}. Skriv i tilordningen hvilket det gjelder: «sheet: ${known[0]}».`,
  unmapped: (columns: readonly string[]) =>
    `Disse kolonnene står ikke i tilordningen og er ikke lest: ${columns.map((one) => `«${one}»`).join(', ')}.`,
  // Who has answered.
  status: {
    few: 'Færre enn tre har svart. Mer vises først når tre har svart.',
    answered: (answered: number) => `${answered} har svart.`,
    missing: (missing: number, invited: number) =>
      missing === 0 ? 'Ingen mangler.' : `Mangler: ${missing} av ${invited}.`,
    complete: (complete: number, answered: number) =>
      complete === answered
        ? 'Alle disse har svart på alt.'
        : `${complete} av dem har svart på alt.`,
    given: (given: number, all: number) =>
      `Til sammen er ${integer(given)} av ${integer(all)} vurderinger satt.`,
    group: (answered: number, invited: number) => `${answered} av ${invited}`,
    groups: 'Har svart:',
    others: 'andre',
    more: 'Flere har svart enn listen har plass til. Se om noen har svart to ganger, eller rett listen.',
    unlisted: 'Noen har svart med en rolle eller side som ikke står på listen.',
    unread: (command: string) => `Noen av filene kan ikke leses. Se hvilke: godbht ${command}`,
    undecided: (command: string) =>
      `Noen har sendt ulike svar flere ganger. Se hvem: godbht ${command}`,
  },
};

export type ImportText = typeof nb;

const en: ImportText = {
  reading: (read, all) => `Reading ${integerWithComma(read)} of ${integerWithComma(all)} files …`,
  locks: (files) =>
    `Not read: ${listed(files)}. Such a file shows that the form is open somewhere else, and may not be saved.`,
  others: (files) => `Not read, being no files that answers come in: ${listed(files)}.`,
  outlook: 'A .msg file can’t be read: save what is attached to the mail, or the mail as .eml.',
  subfolders: (folders) =>
    `Not read, being subfolders: ${listed(folders)}. Name them if they should be included.`,
  copy: (kept, copy) => `${copy} has the same answers as ${kept} and is taken in once.`,
  wasThere: (there, copy) => `${copy} was imported before, as ${there}.`,
  older: (kept, older) => `${older} is older than ${kept}, from the same person, and left out.`,
  replaced: (file, backup) => `${file} has newer answers now. The earlier ones are in ${backup}.`,
  undecided: (files, canTell) =>
    `${someOf.en(files, 9)} are from the same person, but the answers differ. ${
      canTell
        ? 'With --newest, the latest count.'
        : 'Nothing says which are the latest. Ask, and give only the one that is to count.'
    }`,
  severalPeople: (files) =>
    `${someOf.en(files, 9)} come from one and the same form, but the role, name or side differs. If they are several people, each must fill in a form of their own. If it is one, give only the file that is to count.`,
  samePerson: (first, second) =>
    `${first} and ${second} have the same name and role. Both are taken in. If it is the same person, delete one of them.`,
  sameAnswers: (first, second) =>
    `${first} and ${second} have exactly the same answers. Both are taken in. If one is a copy, delete it.`,
  sharedRole: (side, role, files) =>
    `${files.length} have answered as ${role} (${side}): ${someOf.en(files)}. If any of them are the same person, delete the one that is not to count.`,
  wrote: (count, folder) => `Wrote ${counted(count, 'scoring', 'scorings')} in ${folder}.`,
  wouldWrite: (count, folder) =>
    `${counted(count, 'scoring', 'scorings')} can be imported${folder === null ? '' : ` into ${folder}`}. Nothing is written.`,
  nothingNew: 'No new scorings.',
  noFiles: 'Found no files that answers come in.',
  ofRole: (who, count, complete) =>
    `${who}: ${count}, ${count === complete ? 'all' : complete} have answered everything`,
  incomplete: (count) =>
    `${counted(count, 'person has', 'people have')} not answered everything; a blank may also mean “don’t know”:`,
  askAgain: (count) => `To look at or ask again (${counted(count, 'form', 'forms')}):`,
  whose: (file, role) => (role === null ? file : `${file} (${role})`),
  toNotice: 'To notice in what was read:',
  andMore: (count) => `… and ${count} more.`,
  next: (folder) => `Next: godbht --lang en merge ${folder} -o our.team.yaml`,
  mappingMade: (mapping, table) =>
    `Created ${mapping} from the headings of ${table}. Look through it, fill in what stands in brackets, and run the same command again.`,
  table: {
    'column-missing': (column) =>
      `There is no column “${column}”. Correct “column” in the mapping, or take the line out.`,
    'column-unclear': (column) =>
      `Several columns have the heading “${column}”. Use the letter in the mapping.`,
    'no-rows': () => 'The table has no rows below its headings.',
  },
  noTable: 'There is no table with headings in its first row.',
  noSheet: (sheet, known) => `There is no sheet “${sheet}”. The file has ${listed(known)}.`,
  severalSheets: (known) =>
    `The file has several sheets: ${listed(known)}. Say in the mapping which one it is: “sheet: ${known[0]}”.`,
  unmapped: (columns) =>
    `These columns are not in the mapping and have not been read: ${columns.map((one) => `“${one}”`).join(', ')}.`,
  status: {
    few: 'Fewer than three have answered. More is shown once three have.',
    answered: (answered) => `${answered} have answered.`,
    missing: (missing, invited) =>
      missing === 0 ? 'Nobody is missing.' : `Missing: ${missing} of ${invited}.`,
    complete: (complete, answered) =>
      complete === answered
        ? 'All of these have answered everything.'
        : `${complete} of them have answered everything.`,
    given: (given, all) =>
      `Together, ${integerWithComma(given)} of ${integerWithComma(all)} judgements are made.`,
    group: (answered, invited) => `${answered} of ${invited}`,
    groups: 'Have answered:',
    others: 'others',
    more: 'More have answered than the list has room for. See whether somebody has answered twice, or correct the list.',
    unlisted: 'Some have answered with a role or side that is not on the list.',
    unread: (command) =>
      `Some of the files can’t be read. To see which: godbht --lang en ${command}`,
    undecided: (command) =>
      `Some have sent different answers more than once. To see who: godbht --lang en ${command}`,
  },
};

export const importText = { nb, en };
