import { elementTextKinds, type FormField, type FormStamp } from '../model/form.ts';
import { criteriaOf, dimensions, type Element, type Instrument } from '../model/instrument.ts';

/** All that a form asks for, in the order in which it asks. */
export const fieldsOf = (
  instrument: Instrument,
  { subject, personal }: Pick<FormStamp, 'subject' | 'personal'>,
): readonly FormField[] => [
  ...(subject === undefined ? (['bht', 'virksomhet'] as const) : []).map(opening),
  ...(personal === undefined ? (['perspective', 'role', 'name'] as const) : []).map(opening),
  opening('date'),
  ...instrument.elements.flatMap(elementFields),
];

const opening = <K extends 'bht' | 'virksomhet' | 'perspective' | 'role' | 'name' | 'date'>(
  kind: K,
) => ({ code: kind, kind });

const elementFields = (element: Element): readonly FormField[] => {
  const { id, number } = element;
  return [
    ...dimensions.flatMap((dimension): FormField[] => {
      const code = `${number}${dimensionLetter(dimension)}`;
      return [
        { code, kind: 'rating', element: id, dimension },
        { code: `${code}_reason`, kind: 'reason', element: id, dimension },
      ];
    }),
    ...criteriaOf(element).map(
      (criterion): FormField => ({
        code: `c${criterion.id.replaceAll('.', '_')}`,
        kind: 'mark',
        element: id,
        criterion: criterion.id,
      }),
    ),
    ...elementTextKinds.map(
      (kind): FormField => ({ code: `${number}_${kind}`, kind, element: id }),
    ),
  ];
};

/** As few of a dimension's first letters as tell it from the others. */
export const dimensionLetter = (dimension: string): string => {
  const others = dimensions.filter((other) => other !== dimension);
  const lengths = Array.from({ length: dimension.length }, (_, index) => index + 1);
  const enough = lengths.find(
    (length) => !others.some((other) => other.startsWith(dimension.slice(0, length))),
  );
  return dimension.slice(0, enough);
};
