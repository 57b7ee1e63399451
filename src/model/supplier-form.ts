import type { Language } from './language.ts';

export const requirementColumns = [
  'id',
  'type',
  'requirement',
  'documentation',
  'answer',
  'comment',
  'reference',
] as const;
export type RequirementColumn = (typeof requirementColumns)[number];

/** What a supplier can answer to a requirement; none of them is a point by itself. */
export const answers = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof answers)[number];

export const supplierFacts = ['name', 'number', 'contact', 'email', 'date'] as const;
export type SupplierFact = (typeof supplierFacts)[number];

export const sheets = ['supplier', 'requirements', 'prices'] as const;
export type SheetName = (typeof sheets)[number];

/** The columns by which the tables of a form are read. */
export type FormColumns = {
  readonly requirements: 'id' | 'requirement' | 'answer' | 'comment';
  readonly prices: 'id' | 'option' | 'unit' | 'price';
  readonly supplier: 'fact' | 'filledIn';
};

export type FormTitles = {
  readonly [P in keyof FormColumns]: Readonly<Record<FormColumns[P], string>>;
};

export type FormWords = FormTitles & {
  readonly language: Language;
  readonly sheet: Readonly<Record<SheetName, string>>;
  readonly fact: Readonly<Record<SupplierFact, string>>;
  readonly answer: Readonly<Record<Answer, string>>;
};

/** Stands there before a field's code, its sheet's name, and its row and column in it as sent out, from 0. */
export const fieldRow = 'field';

/** Stands on the hidden sheet of a form before a sheet's name and each of its rows as it was sent out. */
export const sentRow = 'sent';
