import type { Document } from '../../src/documents/document.ts';

/** A form to be filled in, as small as can be: questions, a value that is computed, a table with codes. */
export const sampleQuestions = (text = 'Hvem er du?'): Document => ({
  title: 'Skjema',
  subtitle: '',
  language: 'nb',
  date: null,
  stamp: { form: 'godbht/form@1', stamp: text },
  blocks: [
    {
      kind: 'question',
      code: 'who',
      label: text,
      name: `Navn: ${text}`,
      hint: text,
      answer: { kind: 'choice', choices: ['Ærlig', 'Øvrig', text] },
    },
    { kind: 'question', code: 'why', label: 'Hvorfor?', answer: { kind: 'text', lines: 4 } },
    {
      kind: 'fact',
      label: 'Så langt',
      value: { live: [{ table: 'Svar', column: 'Svar' }, ` av 2 ${text}`], words: '0 av 2' },
    },
    { kind: 'heading', level: 2, text: 'Mer', beginsPage: true },
    {
      kind: 'table',
      caption: 'Svar',
      name: 'Svar',
      columns: [
        { title: 'Kode', align: 'left', width: 10 },
        {
          title: 'Svar',
          align: 'left',
          width: 10,
          answer: { kind: 'choice', choices: ['Ja', 'Nei'], codes: ['a', 'b'] },
        },
      ],
      rows: [
        { kind: 'cells', cells: ['a', ''] },
        { kind: 'cells', cells: ['b', ''] },
      ],
    },
  ],
});
