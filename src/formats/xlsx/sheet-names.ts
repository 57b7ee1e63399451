import { lineText } from './texts.ts';

const longest = 31;
/** Excel keeps this name for itself. */
const reserved = 'history';
/** What a sheet's name can't hold, and what would be read as an escaped character in it. */
const forbidden = /[[\]:*?/\\]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Between two words where one ends in the latter half. */
const shorten = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const space = text.lastIndexOf(' ', most);
  return text.slice(0, space > most / 2 ? space : most).replace(/[\uD800-\uDBFF]$/, '');
};

const trimName = (text: string): string => text.replace(/^[\s']+|[\s']+$/g, '');

const withEnding = (name: string, ending: string): string =>
  `${trimName(shorten(name, longest - ending.length))}${ending}`;

/**
 * Names that Excel accepts, one for each wish in turn: at most 31 characters, none twice (in any
 * case), the fallback where nothing is left of a wish.
 */
export const sheetNames = (wishes: readonly string[], fallback: string): readonly string[] => {
  const taken = new Set([reserved]);
  return wishes.map((wish) => {
    const cleaned = trimName(lineText(wish).replace(forbidden, ' ').replace(/\s+/g, ' '));
    const base = cleaned === '' ? fallback : cleaned;
    let name = withEnding(base, '');
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      name = withEnding(base, ` (${count})`);
    }
    taken.add(name.toLowerCase());
    return name;
  });
};
