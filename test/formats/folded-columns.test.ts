import { describe, expect, it } from 'vitest';
import type { Column, Document } from '../../src/documents/document.ts';
import { formatTerminal } from '../../src/formats/terminal.ts';

const column = (title: string, more: Partial<Column> = {}): Column => ({
  title,
  align: 'left',
  width: 5,
  ...more,
});

const document: Document = {
  title: 'Tiltak',
  subtitle: '',
  language: 'nb',
  date: null,
  blocks: [
    {
      kind: 'table',
      caption: 'Tiltakene',
      columns: [column('Ansvarlig'), column('Frist', { folds: true }), column('Virksomhetsplan')],
      rows: [
        { kind: 'cells', cells: ['Yrkeshygieniker', { date: '2027-01-31' }, 'Styringsgruppe'] },
      ],
    },
  ],
};
const at = async (width: number): Promise<string> =>
  String(await formatTerminal(document, { width, colour: false }));

describe('a column that folds', () => {
  it('stands by itself where there is room', async () => {
    expect(await at(80)).toContain('│ Yrkeshygieniker │ 31.01.2027 │');
  });

  it('goes below the one before it where there is not, title and all', async () => {
    const text = await at(42);
    expect(text).toContain('┌');
    expect(text).toMatch(/Ansvarlig \/ Frist/);
    expect(text).toMatch(/│ Yrkeshygieniker +│ Styringsgruppe +│\n│ 31\.01\.2027 +│ +│/);
  });
});
