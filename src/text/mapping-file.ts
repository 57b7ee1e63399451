/** What stands in a new mapping: blanks to fill in, and comments that say how. */
const nb = {
  introduction: (file: string) => [
    `Hva kolonnene i ${file} svarer på. Hver rad er én persons svar.`,
    'Se gjennom filen, fyll inn det som står i hakeparentes, og kjør samme kommando igjen.',
    'Bruk én slik fil for hvert skjema: id-en viser hvilket skjema svarene hører til.',
  ],
  answers: [
    'answers er hva svaralternativene betyr, når de er skrevet annerledes enn her:',
    '1–4 eller nivåets navn, «ikke aktuelt», «oppfylt», «delvis oppfylt», «mangler»,',
    '«bht», «virksomhet», «external» (ingen av dem).',
    'constants er svar som er like for alle og ikke står i noen kolonne.',
  ],
  columns: [
    'column er overskriften, eller bokstaven over kolonnen.',
    'field er koden for det kolonnen svarer på: 1b, 1v, 1b_reason, 1_notes, 1_improvements, c1_2,',
    'perspective, role, name, date, bht, virksomhet. response er svarets eget nummer i eksporten.',
    'ignore blir ikke lest: slik holdes navn og e-postadresser utenfor vurderingene.',
  ],
  blanks: {
    subject: {
      bht: '[fyll inn: navnet på bedriftshelsetjenesten]',
      virksomhet: '[fyll inn: navnet på virksomheten]',
    },
    field: '[fyll inn: koden, eller ignore]',
    perspective:
      '[fyll inn: bht, virksomhet eller external – eller ta linjen bort, og bruk en kolonne]',
    answer: '[fyll inn: hva dette betyr]',
  },
};

const en: typeof nb = {
  introduction: (file) => [
    `What the columns of ${file} answer. Every row is one person’s answers.`,
    'Look through the file, fill in what stands in brackets, and run the same command again.',
    'Use one such file for each form: the id says which form the answers belong to.',
  ],
  answers: [
    'answers says what the choices mean where they are worded otherwise than here:',
    '1–4 or the level’s name, “not applicable”, “met”, “partly met”, “unmet”,',
    '“bht”, “virksomhet”, “external” (neither).',
    'constants are answers that are the same for all and in no column.',
  ],
  columns: [
    'column is the heading, or the letter above the column.',
    'field is the code of what the column answers: 1b, 1v, 1b_reason, 1_notes, 1_improvements, c1_2,',
    'perspective, role, name, date, bht, virksomhet. response is the answer’s own number in the export.',
    'ignore is not read: that keeps names and e-mail addresses out of the scorings.',
  ],
  blanks: {
    subject: {
      bht: '[fill in: the name of the occupational health service]',
      virksomhet: '[fill in: the name of the undertaking]',
    },
    field: '[fill in: the code, or ignore]',
    perspective: '[fill in: bht, virksomhet or external – or take the line out, and use a column]',
    answer: '[fill in: what this means]',
  },
};

export const mappingFileText = { nb, en };
