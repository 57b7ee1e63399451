import type { Language } from '../model/language.ts';
import type { AnswerFault } from '../specification/supplier-answers.ts';
import { specificationText } from './specification.ts';

type FaultSentences = {
  readonly [K in AnswerFault['kind']]: (fault: Extract<AnswerFault, { kind: K }>) => string;
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
      `Arket «${f.sheet}», rad ${f.row} (${f.id}): teksten er endret. Det skulle stå «${f.expected}», men det står «${f.found}».`,
  } satisfies FaultSentences,
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
      `Sheet “${f.sheet}”, row ${f.row} (${f.id}): the text has been changed. It was “${f.expected}” but is now “${f.found}”.`,
  },
  sameName: (name, files) =>
    `Several files have answers from the supplier “${name}”: ${files.join(', ')}. Include only one of them, or correct the name.`,
};

export const answersText = { nb, en };

/** A fault as a sentence that says where it is and what to do. */
export const faultInWords = <K extends AnswerFault['kind']>(
  fault: Extract<AnswerFault, { kind: K }>,
  language: Language,
): string => (answersText[language].fault[fault.kind] as (fault: AnswerFault) => string)(fault);
