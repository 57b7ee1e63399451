import type { CollectionTag, ScalarTag, Tags } from 'yaml';

/**
 * The library's tags, except that a text with characters that a terminal obeys, or that turn a text
 * around for the eye, is written with these as escapes: whoever prints a file sees them and is not hit.
 */
export const tagsForWriting = (tags: Tags): Tags =>
  tags.map((tag) => (isStringTag(tag) ? { ...tag, stringify: writeWith(tag.stringify) } : tag));

const isStringTag = (tag: Tags[number]): tag is ScalarTag =>
  typeof tag === 'object' && (tag as ScalarTag | CollectionTag).tag === 'tag:yaml.org,2002:str';

const live = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

type Write = NonNullable<ScalarTag['stringify']>;

const writeWith =
  (write: Write | undefined): Write =>
  (item, ...rest) => {
    const text = String(item.value);
    return write === undefined || text.search(live) !== -1
      ? JSON.stringify(text).replace(live, escaped)
      : write(item, ...rest);
  };

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
