import type { Buyer } from '../model/specification.ts';
import type { BuyerField, InitNotice } from './init-walk-state.ts';

/** The text a question starts out with: what was answered before. */
export const buyerText = (buyer: Buyer, field: BuyerField): string => {
  const value = buyer[field];
  return typeof value === 'object' ? value.join('; ') : String(value ?? '');
};

/**
 * The buyer with an answer put in, or why it can't be. An empty text is no answer, which only the
 * name has to have.
 */
export const answerBuyer = (
  buyer: Buyer,
  field: BuyerField,
  given: string,
): { readonly buyer: Buyer } | { readonly notice: InitNotice } => {
  const text = given.trim();
  if (field === 'name') {
    const name = text.replaceAll(/\s+/g, ' ');
    return name === '' ? { notice: { kind: 'needed' } } : { buyer: { ...buyer, name } };
  }
  const { [field]: _before, ...others } = buyer;
  if (text === '') return { buyer: others };
  if (field === 'employees') {
    const employees = wholeNumber(text);
    return employees === undefined
      ? { notice: { kind: 'noNumber', given: text } }
      : { buyer: { ...others, employees } };
  }
  if (field !== 'sites' && field !== 'risks') return { buyer: { ...others, [field]: text } };
  const list = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return { buyer: list.length === 0 ? others : { ...others, [field]: list } };
};

/** 1 or more; thousands may be set apart by a space. */
const wholeNumber = (text: string): number | undefined => {
  const digits = text.replaceAll(/(?<=\d)\s(?=\d{3}(\s|$))/g, '');
  return /^0*[1-9]\d{0,8}$/.test(digits) ? Number(digits) : undefined;
};
