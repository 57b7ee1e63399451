import { GodbhtError } from '../errors.ts';
import { criteriaOf, type Element, findElement, type Instrument } from '../model/instrument.ts';
import { spellingKey } from '../model/spelling.ts';

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

/** The id of a field of expertise, by its id or its title. @throws GodbhtError `unknown-expertise` */
export const namedExpertise = ({ expertise = [] }: Instrument, given: string): string => {
  const wanted = spellingKey(given);
  const found = expertise.find(({ id, title }) =>
    [id, title.nb, title.en].some((name) => spellingKey(name) === wanted),
  );
  if (found !== undefined) return found.id;
  throw new GodbhtError('unknown-expertise', { given, known: expertise.map(({ id }) => id) });
};
