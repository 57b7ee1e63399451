import type { Buyer } from '../model/specification.ts';

export const buyerFields = [
  'name',
  'purpose',
  'situation',
  'employees',
  'sites',
  'risks',
  'duration',
  'options',
] as const satisfies readonly (keyof Buyer)[];
export type BuyerField = (typeof buyerFields)[number];

/** The text a question starts out with: what was answered before. */
export const buyerText = (buyer: Buyer, field: BuyerField): string => {
  const value = buyer[field];
  return typeof value === 'object' ? value.join('; ') : String(value ?? '');
};

/**
 * The buyer with an answer put in; as before, and why, where it can't be. An empty text is no answer,
 * which only the name has to have.
 */
export const answerBuyer = (
  buyer: Buyer,
  field: BuyerField,
  given: string,
): { readonly buyer: Buyer; readonly refused?: 'needed' | 'noNumber' } => {
  const text = given.trim();
  if (field === 'name') {
    const name = text.replaceAll(/\s+/g, ' ');
    return name === '' ? { buyer, refused: 'needed' } : { buyer: { ...buyer, name } };
  }
  const { [field]: _before, ...others } = buyer;
  if (text === '') return { buyer: others };
  if (field === 'employees') {
    const employees = wholeNumber(text);
    return employees === undefined
      ? { buyer, refused: 'noNumber' }
      : { buyer: { ...others, employees } };
  }
  if (!isList(field)) return { buyer: { ...others, [field]: text } };
  const list = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { buyer: list.length === 0 ? others : { ...others, [field]: list } };
};

/** Whether a field holds several short texts, typed with semicolons between them. */
export const isList = (field: BuyerField): field is 'sites' | 'risks' =>
  field === 'sites' || field === 'risks';

/** 1 or more; thousands may be set apart by a space. */
const wholeNumber = (text: string): number | undefined => {
  const digits = text.replaceAll(/(?<=\d)\s(?=\d{3}(\s|$))/g, '');
  return /^0*[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
};
