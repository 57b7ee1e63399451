/** Names, numbers and strings as a PDF file spells them; a file is Latin-1 text throughout. */

/** How one object names another. */
export const reference = (id: number): string => `${id} 0 R`;

/** A place on a page, at its `top` counted upwards, seen as large as before. */
export const destination = (page: number, top: number): string =>
  `[${reference(page)} /XYZ 0 ${number(top)} 0]`;

/** A text for people: as it is where ASCII says it, else UTF-16 with the mark of its byte order. */
export const textString = (text: string): string => {
  const bytes = /^[ -~]*$/.test(text)
    ? text
    : Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('latin1');
  return `(${bytes.replace(/[\\()\r\n]/g, (character) => escapes[character] ?? character)})`;
};

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\r': '\\r',
  '\n': '\\n',
};

/** A moment in UTC, to the second. */
export const dateString = (date: Date): string =>
  `(D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z)`;

/** Rounded to what no printer shows. */
export const number = (value: number): number => Math.round(value * 1000) / 1000;

export const numbers = (values: readonly number[]): string => values.map(number).join(' ');

const components = new Map<string, string>();

/** The three operands of a colour written as `#rrggbb`. */
export const colourOperands = (colour: string): string => {
  let operands = components.get(colour);
  if (operands === undefined) {
    operands = numbers([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255));
    components.set(colour, operands);
  }
  return operands;
};
