import { groupBy } from '../model/group-by.ts';
import { tidySpelling } from '../model/spelling.ts';
import { isBlank } from '../text/visible-text.ts';
import { digest } from './digest.ts';

/** What has been drawn from a list, and what it takes to draw it again. */
export type Sample = {
  readonly seed: string;
  /** Different documents in the list. */
  readonly documents: number;
  /** Lines that name a document an earlier line has named. */
  readonly repeated: number;
  /** Of the documents, whatever order they stand in. */
  readonly listDigest: string;
  /** In the order they were drawn: a larger sample begins with a smaller one. */
  readonly drawn: readonly string[];
};

/**
 * Draws documents, one a line, so that anybody can draw the same again: each gets the digest of the seed and
 * its line, and those with the lowest are drawn. The same documents in another order give the same sample,
 * as do other spaces between the words; a line that stands twice has one chance.
 *
 * @param size how many, from 1; where the list has fewer, all are drawn
 */
export const drawSample = (lines: readonly string[], size: number, seed: string): Sample => {
  const named = lines.filter((line) => !isBlank(line));
  const documents = [...groupBy(named, tidySpelling)].map(([key, [first, ...others]]) => ({
    key,
    text: [first, ...others].toSorted()[0]?.trim() ?? '',
    rank: digest([seed, key]),
  }));
  return {
    seed,
    documents: documents.length,
    repeated: named.length - documents.length,
    listDigest: digest(documents.map(({ key }) => key).toSorted()),
    drawn: documents
      .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
      .slice(0, size)
      .map(({ text }) => text),
  };
};
