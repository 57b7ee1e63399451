import { type Dimension, dimensions, type Element, type Item } from '../../model/instrument.ts';
import { openItemOf } from './order.ts';
import { itemAt, type Overview, type Session } from './session.ts';

/** All answers, at the element at hand. */
export const openOverview = (session: Session): Session => ({
  ...session,
  page: {
    kind: 'overview',
    typed: null,
    dimension: null,
    cursor: session.instrument.elements.indexOf(itemAt(session).element),
  },
});

/** The same, to be narrowed by typing what one looks for. */
export const openFinder = (session: Session): Session => ({
  ...session,
  page: { kind: 'overview', typed: '', dimension: null, cursor: 0 },
});

/** What the list shows: elements whose number, title or id begins as was typed, `14v` being one judgement. */
export const foundBy = ({ instrument, terms }: Session, typed: string | null): Found => {
  const all = instrument.elements;
  const wanted = (typed ?? '').trim().toLocaleLowerCase(terms.language);
  if (wanted === '') return { elements: all, dimension: null };
  const matching = (words: string): readonly Element[] => {
    const titled = ({ id, number, title }: Element): boolean =>
      /^\d+$/.test(words)
        ? String(number).startsWith(words)
        : id.startsWith(words) || beginsAWord(title[terms.language], words, terms.language);
    return all.filter(titled);
  };
  const elements = matching(wanted);
  if (elements.length > 0) return { elements, dimension: null };
  const [, words = '', last = ''] = /^(\d+|.+?(?=\s))\s*(\p{L}+)$/u.exec(wanted) ?? [];
  const dimension =
    last === '' ? undefined : dimensionNamed(instrument.dimensions, last, terms.language);
  return dimension === undefined
    ? { elements: [], dimension: null }
    : { elements: exactly(matching(words), words), dimension };
};

type Found = { readonly elements: readonly Element[]; readonly dimension: Dimension | null };

/** The judgement the cursor stands on; undefined where nothing is found. */
export const chosenIn = (
  session: Session,
  { typed, cursor, dimension }: Overview,
): Item | undefined => {
  const found = foundBy(session, typed);
  const element = found.elements[cursor];
  if (element === undefined) return undefined;
  const wanted = dimension ?? found.dimension;
  return wanted === null ? openItemOf(session, element) : { element, dimension: wanted };
};

/** The other column, whichever way one goes: there are two. */
export const otherColumn = (session: Session, overview: Overview): Overview => {
  const chosen = chosenIn(session, overview)?.dimension;
  const dimension = dimensions.find((one) => one !== chosen) ?? dimensions[0];
  return { ...overview, dimension };
};

/** What has been typed after one more key; null where the key writes nothing. */
export const typedAfter = (typed: string, key: string): string | null => {
  if (key === 'backspace') return [...typed].slice(0, -1).join('');
  const sign = key === 'space' ? ' ' : key;
  return [...sign].length === 1 ? typed + sign : null;
};

const beginsAWord = (title: string, words: string, language: string): boolean => {
  const lower = title.toLocaleLowerCase(language);
  return lower.startsWith(words) || lower.includes(` ${words}`) || lower.includes(`-${words}`);
};

const dimensionNamed = (
  described: Session['instrument']['dimensions'],
  start: string,
  language: Session['terms']['language'],
): Dimension | undefined =>
  dimensions.find((one) => {
    const short = described.find(({ id }) => id === one)?.shortTitle[language] ?? one;
    return [one, short].some((name) => name.toLocaleLowerCase(language).startsWith(start));
  });

// «1v» is element 1, not 10 to 15 besides.
const exactly = (elements: readonly Element[], words: string): readonly Element[] => {
  const exact = elements.filter(({ number }) => String(number) === words);
  return exact.length > 0 ? exact : elements;
};
