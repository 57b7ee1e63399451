import type { Answer, SupplierFact } from '../model/supplier-form.ts';

export type AnswerCell = { readonly text: string; readonly isFormula: boolean };

export type AnswerSheet = {
  readonly name: string;
  readonly rows: readonly (readonly AnswerCell[])[];
};

export type GivenAnswer = {
  /** Null where there is none, or something that is none of the three. */
  readonly answer: Answer | null;
  /** What stands there instead of one of the three; empty otherwise. */
  readonly given: string;
  readonly comment: string;
};

/** As the supplier wrote it: prices are never reckoned with here. */
export type GivenPrice = { readonly unit: string; readonly price: string };

export type SupplierAnswers = {
  readonly name: string;
  readonly facts: Readonly<Partial<Record<SupplierFact, string>>>;
  /** By requirement id; all requirements are there. */
  readonly answers: Readonly<Record<string, GivenAnswer>>;
  /** By requirement id; only those with a price or a unit. */
  readonly prices: Readonly<Record<string, GivenPrice>>;
};

/** Why a filled form is refused. Rows are counted from 1, as a spreadsheet shows them. */
export type AnswerFault =
  | { readonly kind: 'newer-form'; readonly found: string }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'no-name' }
  | (InRow & { readonly kind: 'name-too-long'; readonly longest: number })
  | { readonly kind: 'column-missing'; readonly sheet: string; readonly column: string }
  | { readonly kind: 'column-twice'; readonly sheet: string; readonly column: string }
  | { readonly kind: 'id-missing'; readonly sheet: string; readonly id: string }
  | (InRow & { readonly kind: 'row-without-id' })
  | (InRow & { readonly kind: 'formula'; readonly id: string | null; readonly column: string })
  | (InRow & { readonly kind: 'unknown-id'; readonly id: string })
  | (InRow & { readonly kind: 'id-twice'; readonly id: string; readonly first: number })
  | (InRow & {
      readonly kind: 'text-changed';
      readonly id: string;
      /** Both shortened to what stands around the first difference. */
      readonly expected: string;
      readonly found: string;
    });

type InRow = { readonly sheet: string; readonly row: number };
