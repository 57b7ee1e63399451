import type { Language } from '../model/language.ts';
import type { AnswerFault, FormNotice } from '../specification/supplier-answers.ts';
import { specificationText } from './specification.ts';

type FaultSentences = {
  readonly [K in AnswerFault['kind']]: (fault: Extract<AnswerFault, { kind: K }>) => string;
};

type NoticeSentences = {
  readonly [K in FormNotice['kind']]: (notice: Extract<FormNotice, { kind: K }>) => string;
};

const { nb: form, en: englishForm } = specificationText;

const nb = {
  fault: {
    'newer-form': (f) =>
      `Skjemaet er laget med en nyere utgave av godbht (${f.found}). Oppgrader programmet.`,
    'no-table': () =>
      `Fant ikke kravtabellen. Arket «${form.sheet.requirements}» skal ha overskriftene «${form.column.id}», «${form.column.requirement}», «${form.column.answer}» og «${form.column.comment}» i rad 1.`,
    'no-name': () =>
      `Leverandøren har ikke oppgitt navn. Det skal stå ved «${form.supplierFact.name}» på arket «${form.sheet.supplier}».`,
    'name-too-long': (f) =>
      `Arket «${f.sheet}», rad ${f.row}: navnet på leverandøren er for langt. Det kan ha høyst ${f.longest} tegn.`,
    'column-missing': (f) => `Arket «${f.sheet}» mangler kolonnen «${f.column}» i rad 1.`,
    'column-twice': (f) =>
      `Arket «${f.sheet}» har flere kolonner med overskriften «${f.column}». Bare én kan ha den.`,
    'id-missing': (f) => `Arket «${f.sheet}» mangler raden med ${f.id}.`,
    'row-without-id': (f) => `Arket «${f.sheet}», rad ${f.row}: raden er fylt ut, men mangler ID.`,
    formula: (f) =>
      `Arket «${f.sheet}», rad ${f.row}${f.id === null ? '' : ` (${f.id})`}: det står en formel i kolonnen «${f.column}», der det skal stå ren tekst.`,
    'unknown-id': (f) =>
      `Arket «${f.sheet}», rad ${f.row}: ID-en «${f.id}» finnes ikke i kravspesifikasjonen.`,
    'id-twice': (f) =>
      `Arket «${f.sheet}», rad ${f.row}: ${f.id} står også i rad ${f.first}. Hvert krav kan bare ha én rad.`,
    'text-changed': (f) =>
      f.wasSent
        ? `Arket «${f.sheet}», rad ${f.row} (${f.id}): skjemaet ble sendt ut med en annen tekst enn kravfilen har nå. Kravfilen er endret etterpå: der står det «${f.expected}», i skjemaet «${f.found}». Bruk kravfilen slik den var da skjemaet ble sendt ut.`
        : `Arket «${f.sheet}», rad ${f.row} (${f.id}): teksten er endret. Det skulle stå «${f.expected}», men det står «${f.found}».`,
  } satisfies FaultSentences,
  notice: {
    'other-version': (n) =>
      `Skjemaet hører til «${n.title}», versjon ${n.version}, ikke til kravfilen det er lest med.`,
    'unchecked-form': () =>
      'Skjemaet er laget med en eldre utgave av godbht. ID-er og tekster på krav og opsjoner er kontrollert, men ikke om andre låste celler er endret.',
    'changed-cell': (n) =>
      `Arket «${n.sheet}», celle ${n.cell}: teksten er endret. Det skulle stå «${n.expected}», men det står «${n.found}».`,
    'added-cell': (n) =>
      `Arket «${n.sheet}», celle ${n.cell}: det er skrevet «${n.found}» utenfor svarfeltene.`,
    formula: (n) => `Arket «${n.sheet}», celle ${n.cell}: det står en formel.`,
    'cell-comment': (n) => `Arket «${n.sheet}», celle ${n.cell}: cellekommentar «${n.text}».`,
    'removed-row': (n) => `Arket «${n.sheet}»: raden som begynner med «${n.text}», er tatt bort.`,
    'white-space': (n) =>
      `Arket «${n.sheet}», ${n.id}: mellomrom eller linjeskift i teksten er endret, ikke ordene.`,
    'missing-sheet': (n) => `Arket «${n.sheet}» er tatt bort.`,
    'extra-sheet': (n) => `Arket «${n.sheet}» hører ikke til skjemaet og er ikke lest.`,
    drawings: (n) =>
      `${n.count === 1 ? 'Ett bilde, én tekstboks eller lignende' : `${n.count} bilder, tekstbokser eller lignende`} er ikke lest.`,
    'more-notices': (n) => `${n.count} merknader til er ikke tatt med her. Se i filen.`,
  } satisfies NoticeSentences,
  mayBeAnswers: (name: string) =>
    `${name} er ikke lest: svar leses bare fra Excel-filer (.xlsx, .xlsm). Skaff leverandørens Excel-fil, eller flytt dette hvis det ikke er et svar.`,
  goOnWithout:
    'Ingenting er evaluert. Med --partial blir de andre evaluert, og det som mangler, står i evalueringen.',
  allAlike: (id: string) =>
    `Alle filene avviker likt ved ${id}. Er kravfilen endret etter at skjemaet ble sendt ut?`,
  unread: (names: readonly string[]) => `Ikke lest: ${names.join(', ')}.`,
  sameName: (name: string, files: readonly string[]) =>
    `Flere filer har svar fra leverandøren «${name}»: ${files.join(', ')}. Ta med bare én av dem, eller rett navnet.`,
};

const en: typeof nb = {
  fault: {
    'newer-form': (f) =>
      `The form was made with a newer version of godbht (${f.found}). Upgrade the program.`,
    'no-table': () =>
      `The table of requirements was not found. The sheet “${englishForm.sheet.requirements}” must have the headings “${englishForm.column.id}”, “${englishForm.column.requirement}”, “${englishForm.column.answer}” and “${englishForm.column.comment}” in row 1.`,
    'no-name': () =>
      `The supplier has not given its name. It belongs beside “${englishForm.supplierFact.name}” on the sheet “${englishForm.sheet.supplier}”.`,
    'name-too-long': (f) =>
      `Sheet “${f.sheet}”, row ${f.row}: the name of the supplier is too long. It can have at most ${f.longest} characters.`,
    'column-missing': (f) => `The sheet “${f.sheet}” is missing the column “${f.column}” in row 1.`,
    'column-twice': (f) =>
      `The sheet “${f.sheet}” has several columns with the heading “${f.column}”. Only one can have it.`,
    'id-missing': (f) => `The sheet “${f.sheet}” is missing the row for ${f.id}.`,
    'row-without-id': (f) =>
      `Sheet “${f.sheet}”, row ${f.row}: the row is filled in but has no ID.`,
    formula: (f) =>
      `Sheet “${f.sheet}”, row ${f.row}${f.id === null ? '' : ` (${f.id})`}: there is a formula in the column “${f.column}”, which must be plain text.`,
    'unknown-id': (f) => `Sheet “${f.sheet}”, row ${f.row}: the specification has no ID “${f.id}”.`,
    'id-twice': (f) =>
      `Sheet “${f.sheet}”, row ${f.row}: ${f.id} is in row ${f.first} too. A requirement can have only one row.`,
    'text-changed': (f) =>
      f.wasSent
        ? `Sheet “${f.sheet}”, row ${f.row} (${f.id}): the form was sent out with another text than the specification file has now. The file has been changed since: it says “${f.expected}”, the form says “${f.found}”. Use the file as it was when the form was sent out.`
        : `Sheet “${f.sheet}”, row ${f.row} (${f.id}): the text has been changed. It was “${f.expected}” but is now “${f.found}”.`,
  },
  notice: {
    'other-version': (n) =>
      `The form belongs to “${n.title}”, version ${n.version}, not to the specification it is read with.`,
    'unchecked-form': () =>
      'The form was made with an earlier version of godbht. IDs and texts of requirements and options have been checked, but not whether other locked cells have been changed.',
    'changed-cell': (n) =>
      `Sheet “${n.sheet}”, cell ${n.cell}: the text has been changed. It was “${n.expected}” but is now “${n.found}”.`,
    'added-cell': (n) =>
      `Sheet “${n.sheet}”, cell ${n.cell}: “${n.found}” has been written outside the answer fields.`,
    formula: (n) => `Sheet “${n.sheet}”, cell ${n.cell}: there is a formula.`,
    'cell-comment': (n) => `Sheet “${n.sheet}”, cell ${n.cell}: cell comment “${n.text}”.`,
    'removed-row': (n) =>
      `Sheet “${n.sheet}”: the row that begins with “${n.text}” has been removed.`,
    'white-space': (n) =>
      `Sheet “${n.sheet}”, ${n.id}: spaces or line breaks in the text have been changed, but no words.`,
    'missing-sheet': (n) => `The sheet “${n.sheet}” has been removed.`,
    'extra-sheet': (n) => `The sheet “${n.sheet}” is not part of the form and has not been read.`,
    drawings: (n) =>
      `${n.count === 1 ? 'One picture, text box or the like has' : `${n.count} pictures, text boxes or the like have`} not been read.`,
    'more-notices': (n) => `${n.count} more remarks are left out here. Look in the file.`,
  },
  mayBeAnswers: (name) =>
    `${name} has not been read: answers are read from Excel files (.xlsx, .xlsm) alone. Get the supplier’s Excel file, or move this if it holds no answers.`,
  goOnWithout:
    'Nothing has been evaluated. With --partial the others are, and the evaluation says what is missing.',
  allAlike: (id) =>
    `All the files differ in the same way at ${id}. Was the specification file changed after the form was sent out?`,
  unread: (names) => `Not read: ${names.join(', ')}.`,
  sameName: (name, files) =>
    `Several files have answers from the supplier “${name}”: ${files.join(', ')}. Include only one of them, or correct the name.`,
};

export const answersText = { nb, en };

/** A fault as a sentence that says where it is and what to do. */
export const faultInWords = <K extends AnswerFault['kind']>(
  fault: Extract<AnswerFault, { kind: K }>,
  language: Language,
): string => (answersText[language].fault[fault.kind] as (fault: AnswerFault) => string)(fault);

/** What somebody has to look at in a file, as a sentence that says where it is. */
export const noticeInWords = <K extends FormNotice['kind']>(
  notice: Extract<FormNotice, { kind: K }>,
  language: Language,
): string => (answersText[language].notice[notice.kind] as (notice: FormNotice) => string)(notice);
