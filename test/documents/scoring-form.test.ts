import { describe, expect, it } from 'vitest';
import { formQuestionsDocument, formQuestionsJson } from '../../src/documents/form-questions.ts';
import { scoringForm } from '../../src/documents/scoring-form.ts';
import { fieldsOf } from '../../src/forms/fields.ts';
import { readStamp } from '../../src/forms/stamp.ts';
import type { FormStamp } from '../../src/model/form.ts';
import { languages } from '../../src/model/language.ts';
import { instrument, stamp } from '../forms/filled-in.ts';

const personal: FormStamp = { ...stamp, personal: { perspective: 'bht', role: 'Lege' } };
const { subject: _known, ...open } = stamp;

describe('a form', () => {
  it.each([
    ['sheets', stamp],
    ['sheets', personal],
    ['sheets', open],
    ['pages', stamp],
    ['pages', personal],
    ['pages', open],
  ] as const)('on %s asks for every field once, in order, and for no other', (layout, own) => {
    const { blocks } = scoringForm(instrument, own, layout);
    const asked = blocks.flatMap((block) => {
      if (block.kind === 'question') return [block.code];
      return block.kind === 'table'
        ? block.columns.flatMap(({ answer }) => answer?.codes ?? [])
        : [];
    });
    const all = fieldsOf(instrument, own).filter(
      ({ kind }) => layout === 'sheets' || kind !== 'mark',
    );
    expect(asked.toSorted()).toEqual(all.map(({ code }) => code).toSorted());
    if (layout === 'pages') expect(asked).toEqual(all.map(({ code }) => code));
  });

  it('has a code for each row of an answer column', () => {
    for (const block of scoringForm(instrument, stamp, 'sheets').blocks) {
      if (block.kind !== 'table') continue;
      for (const { answer } of block.columns) {
        if (answer !== undefined) expect(answer.codes).toHaveLength(block.rows.length);
      }
      // A row is found again by what it begins with.
      const keys = block.rows.map((row) => (row.kind === 'cells' ? row.cells[0] : row.title));
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it.each(languages)('says in %s what it is, what not to write, and who sees it', (language) => {
    const { blocks } = scoringForm(instrument, { ...stamp, language }, 'sheets');
    expect(blocks.filter(({ kind }) => kind === 'note')).toHaveLength(2);
    expect(blocks.find((block) => block.kind === 'list')?.items).toHaveLength(5);
  });

  it('says on whose behalf it was made', () => {
    const facts = scoringForm(instrument, personal, 'pages').blocks.filter(
      (block) => block.kind === 'fact',
    );
    expect(facts.map(({ value }) => value)).toEqual(['BHT', 'Lege']);
  });

  it('carries a stamp that is read as it was written', () => {
    for (const own of [stamp, personal, open]) {
      const { stamp: entries } = scoringForm(instrument, own, 'sheets');
      expect(readStamp(entries?.form, entries?.stamp)).toEqual({ stamp: own });
    }
  });
});

describe('the questions of a form', () => {
  it.each(languages)('are all its fields, with codes and choices, in %s', (language) => {
    const fields = fieldsOf(instrument, {});
    const [, table] = formQuestionsDocument(instrument, {}, language).blocks;
    if (table?.kind !== 'table') throw new Error('There is no table');
    const rows = table.rows.flatMap((row) => (row.kind === 'cells' ? [row.cells] : []));
    expect(rows.map(([code]) => code)).toEqual(fields.map(({ code }) => code));
    const texts = rows.map(([, question]) => question);
    expect(new Set(texts).size).toBe(texts.length);
    const { questions } = formQuestionsJson(instrument, {}, language) as {
      readonly questions: readonly { readonly code: string; readonly choices: readonly string[] }[];
    };
    expect(questions.map(({ code }) => code)).toEqual(fields.map(({ code }) => code));
    expect(questions.find(({ code }) => code === '1b')?.choices).toHaveLength(5);
  });
});
