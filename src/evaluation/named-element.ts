import { GodbhtError } from '../errors.ts';
import { criteriaOf, type Element, findElement, type Instrument } from '../model/instrument.ts';

/** @throws GodbhtError `unknown-element` */
export const namedElement = (instrument: Instrument, idOrNumber: string): Element => {
  const element = findElement(instrument, idOrNumber);
  if (element === undefined) {
    throw new GodbhtError('unknown-element', {
      given: idOrNumber,
      last: instrument.elements.length,
    });
  }
  return element;
};

/** @throws GodbhtError `unknown-criterion` where it is not one of the element's */
export const assertCriterion = (element: Element, given: string): void => {
  const known = criteriaOf(element).map(({ id }) => id);
  if (!known.includes(given)) {
    throw new GodbhtError('unknown-criterion', { given, element: element.number, known });
  }
};
