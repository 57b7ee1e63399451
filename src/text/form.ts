import type { ChoiceWords } from '../model/form.ts';

const nb = {
  choice: {
    notApplicable: 'Ikke aktuelt',
    perspective: { bht: 'BHT', virksomhet: 'Virksomheten', external: 'Ingen av dem' },
    mark: { met: 'oppfylt', partly: 'delvis oppfylt', unmet: 'mangler' },
  } satisfies ChoiceWords,
  /** Where in a table from elsewhere something stood. */
  row: {
    row: (number: number) => `rad ${number}`,
    column: (heading: string) => `kolonne «${heading}»`,
    constant: (code: string) => `«constants: ${code}» i tilordningen`,
  },
  finding: {
    'unclear-rating': (given: string) =>
      `«${given}» er verken ett av nivåene eller «ikke aktuelt».`,
    'no-reason': () => 'Svaret er «ikke aktuelt», men det står ikke hvorfor.',
    'reason-without-answer': () =>
      'Det står hvorfor dette ikke er aktuelt, men svaret er ikke «ikke aktuelt».',
    'unclear-mark': (given: string) =>
      `«${given}» er verken oppfylt, delvis oppfylt eller mangler.`,
    'unclear-perspective': (given: string) =>
      `«${given}» sier ikke om det er sett fra BHT, virksomheten eller ingen av dem.`,
    'no-perspective': () => 'Det står ikke om det er sett fra BHT eller virksomheten.',
    'no-subject': () => 'Det står ikke hvilken BHT og virksomhet det gjelder.',
    'no-such-date': (given: string) =>
      `«${given}» er ikke en dato. Skriv den for eksempel slik: 3.11.2026.`,
    'nothing-answered': () => 'Ingen av elementene er vurdert.',
    'stray-level': (given: string) =>
      `«${given}» står utenfor svarfeltene, så svarene kan ha havnet på feil rad. Be om skjemaet på nytt.`,
    slipped: () =>
      'Raden har flere celler enn det er overskrifter. Er skilletegnet brukt i en tekst uten anførselstegn?',
    'no-answers': () =>
      'Fant ingen svar i filen. Be om filen slik skjemaet lagret den, eller om svarene som tekst.',
    'cut-off': () => 'Svarene er ikke med helt til slutt. Be om at de sendes på nytt.',
    damaged: () => 'Svarene er endret eller ødelagt på veien. Be om at de sendes på nytt.',
    formula: (given: string) => `Det står en formel i svarfeltet. Den viser «${given}».`,
    'answered-twice': (given: string) => `Det står to ulike svar på det samme: ${given}.`,
    'other-instrument': (given: string) =>
      `Skjemaet er laget for ${given}, ikke for verktøyet det leses med.`,
    'not-read': () => 'Arket er for stort til å leses.',
    'not-a-form': () =>
      'Dette er ikke et skjema fra godbht, eller merket det bar med seg, er borte. Be om skjemaet slik det ble lagret.',
    'several-forms': () => 'Filen er satt sammen av flere skjemaer. Be om ett fra hver.',
    'newer-form': () => 'Svarene kommer fra en nyere utgave av programmet enn denne.',
    flattened: () =>
      'Det er ingen felt i denne PDF-en. Er skjemaet skrevet ut til en ny PDF eller skannet, må den lagrede filen brukes, eller svarene føres inn for hånd.',
  },
};

const en: typeof nb = {
  choice: {
    notApplicable: 'Not applicable',
    perspective: { bht: 'The OHS', virksomhet: 'The undertaking', external: 'Neither' },
    mark: { met: 'met', partly: 'partly met', unmet: 'unmet' },
  },
  row: {
    row: (number) => `row ${number}`,
    column: (heading) => `column “${heading}”`,
    constant: (code) => `“constants: ${code}” in the mapping`,
  },
  finding: {
    'unclear-rating': (given) => `“${given}” is neither one of the levels nor “not applicable”.`,
    'no-reason': () => 'The answer is “not applicable”, but not why.',
    'reason-without-answer': () =>
      'It says why this is not applicable, but the answer is not “not applicable”.',
    'unclear-mark': (given) => `“${given}” is neither met, partly met nor unmet.`,
    'unclear-perspective': (given) =>
      `“${given}” does not say whether it is seen from the OHS, the undertaking or neither.`,
    'no-perspective': () => 'It does not say whether it is seen from the OHS or the undertaking.',
    'no-subject': () => 'It does not say which OHS and undertaking it concerns.',
    'no-such-date': (given) => `“${given}” is not a date. Write it like this: 3.11.2026.`,
    'nothing-answered': () => 'None of the elements is judged.',
    'stray-level': (given) =>
      `“${given}” stands outside the answer fields, so the answers may be in the wrong rows. Ask for the form again.`,
    slipped: () =>
      'The row has more cells than there are headings. Is the separator used in a text without quotes?',
    'no-answers': () =>
      'No answers were found in the file. Ask for the file as the form saved it, or for the answers as text.',
    'cut-off': () => 'The end of the answers is missing. Ask for them to be sent again.',
    damaged: () => 'The answers were changed or damaged on the way. Ask for them to be sent again.',
    formula: (given) => `There is a formula in the answer field. It shows “${given}”.`,
    'answered-twice': (given) => `There are two different answers to the same question: ${given}.`,
    'other-instrument': (given) =>
      `The form was made for ${given}, not for the instrument it is read with.`,
    'not-read': () => 'The sheet is too large to be read.',
    'not-a-form': () =>
      'This is not a form from godbht, or the mark it carried is gone. Ask for the form as it was saved.',
    'several-forms': () => 'The file is made up of several forms. Ask for one from each person.',
    'newer-form': () => 'The answers come from a newer version of the program than this one.',
    flattened: () =>
      'There are no fields in this PDF. If the form was printed to a new PDF or scanned, use the file that was saved, or enter the answers by hand.',
  },
};

export type FormText = typeof nb;
export const formText = { nb, en };
