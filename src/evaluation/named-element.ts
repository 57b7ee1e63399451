import { GodbhtError } from '../errors.ts';
import { type Element, findElement, type Instrument } from '../model/instrument.ts';

/**
 * The element that a person named by id or number.
 *
 * @throws GodbhtError `unknown-element`
 */
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
