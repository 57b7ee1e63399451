/** Shown for a character that the fonts don't have. */
export const replacement = '\uFFFD';

/** What nearly every text consists of, and needs nothing done. */
const ordinary = /^[\n\x20-\x7E\u00A0-\u00AC\u00AE-\u00FF–—‘’“”…•●○]*$/;

/**
 * What people wrote, as it can be printed: no control characters, nothing that turns the reading
 * direction, nothing invisible, and a visible mark for what the font lacks. Line breaks stay.
 */
export const printable = (text: string, has: (codePoint: number) => boolean): string => {
  if (ordinary.test(text)) return text;
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    // Formats and ignorables are bidi overrides, joiners, byte order marks, soft hyphens.
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\u2000-\u200A\u3000]/g, ' ');
  return Array.from(clean, (character) => printableCharacter(character, has)).join('');
};

const printableCharacter = (character: string, has: (codePoint: number) => boolean): string => {
  const known = (text: string): boolean =>
    Array.from(text).every((part) => has(part.codePointAt(0) ?? 0));
  if (character === '\n' || known(character)) return character;
  const simpler = character.normalize('NFKC').trim();
  return simpler !== '' && known(simpler) ? simpler : replacement;
};

/** The same on one line: for titles, captions and bookmarks. */
export const printableLine = (text: string, has: (codePoint: number) => boolean): string =>
  printable(text, has)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
