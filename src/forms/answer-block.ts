/** Where a block is cut into lines; mail programs break longer ones, or wrap them. */
const lineLength = 64;
const version = 1;
const begins = /godbht-svar:(\d{1,4})/g;
const ends = /godbht-slutt:([0-9a-f]{8})/;

/** Characters. Far above any real form, and within what a file may be. */
export const answerLimit = 4_000_000;

/** What was found where answers may stand: any value, still to be checked, or why there is none. */
export type FoundAnswers =
  | { readonly answers: unknown }
  | { readonly fault: 'cut-off' | 'damaged' | 'newer-form' };

/** Answers as lines to paste into a mail, with a checksum that finds what the way did to them. */
export const answerBlock = (answers: unknown): string => {
  const payload = toBase64Url(new TextEncoder().encode(JSON.stringify(answers)));
  const lines = payload.match(new RegExp(`.{1,${lineLength}}`, 'g')) ?? [];
  return [`godbht-svar:${version}`, ...lines, `godbht-slutt:${checksum(payload)}`, ''].join('\n');
};

/**
 * The blocks of a text, in order: quoted, indented, wrapped, in HTML, with text around. What is no
 * part of the alphabet is passed over; what is, and was changed, the checksum finds.
 */
export const answerBlocksIn = (text: string): readonly FoundAnswers[] => {
  const plain = text.replace(/<[a-z/!][^<>]*>/gi, '').replace(/&(?:nbsp|gt|#160|#62);/g, ' ');
  const starts = [...plain.matchAll(begins)];
  const found = starts.flatMap(({ 0: { length }, 1: number, index }, at) => {
    const region = plain.slice(index + length, starts[at + 1]?.index);
    const end = ends.exec(region);
    const after = end === null ? '' : region.slice(end.index + end[0].length);
    return [readRegion(Number(number), region), ...withoutBeginning(after)];
  });
  return [...withoutBeginning(plain.slice(0, starts[0]?.index)), ...found];
};

/** An end where none has begun: somebody’s answers were there. */
const withoutBeginning = (text: string): readonly FoundAnswers[] =>
  ends.test(text) ? [{ fault: 'damaged' }] : [];

const readRegion = (number: number, region: string): FoundAnswers => {
  if (number > version) return { fault: 'newer-form' };
  const end = ends.exec(region);
  if (end === null) return { fault: 'cut-off' };
  const payload = region.slice(0, end.index).replace(/[^A-Za-z0-9_-]+/g, '');
  if (number !== version || checksum(payload) !== end[1]) return { fault: 'damaged' };
  return parseAnswers(() =>
    new TextDecoder('utf-8', { fatal: true }).decode(fromBase64Url(payload)),
  );
};

/** Never throws: what is too long, or no JSON, is damaged. */
export const parseAnswers = (textOf: () => string): FoundAnswers => {
  try {
    const text = textOf();
    if (text.length > answerLimit) return { fault: 'damaged' };
    const answers: unknown = JSON.parse(text);
    // What is nested too deep to be written is not to be read on either.
    JSON.stringify(answers);
    return { answers };
  } catch {
    return { fault: 'damaged' };
  }
};

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
    character.charCodeAt(0),
  );

/** CRC-32 (ISO 3309), eight hexadecimal digits: it finds every change of one character, or of neighbours. */
const checksum = (text: string): string => {
  let rest = -1;
  for (let index = 0; index < text.length; index += 1) {
    rest ^= text.charCodeAt(index);
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return (~rest >>> 0).toString(16).padStart(8, '0');
};
