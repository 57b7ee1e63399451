import type { Weakness } from '../weakness.ts';
import { type Passage, weaknessIn } from './passages.ts';
import { anyOf, nameEnd, namePattern, nameStart } from './words.ts';

/** Names of brands and suppliers, also in the genitive, once a place and name; the longer of two. */
export const findBrands = (
  brands: readonly string[],
): ((passage: Passage) => readonly Weakness[]) => {
  const pattern = new RegExp(
    `${nameStart}(${anyOf(brands.map(namePattern))})(?:['’]?s|['’])?${nameEnd}`,
    'giu',
  );
  return (passage) => {
    const names = [...passage.text.matchAll(pattern)].map(([, name = '']) => name);
    const first = names.filter(
      (name, index) => names.findIndex((other) => isSame(name, other)) === index,
    );
    return first.map((name) => weaknessIn(passage, 'brand-named', name));
  };
};

const isSame = (name: string, other: string): boolean => other.toLowerCase() === name.toLowerCase();
