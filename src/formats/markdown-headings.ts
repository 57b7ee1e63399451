import { type Document, plain } from '../documents/document.ts';
import { visibleLine } from '../text/visible-text.ts';
import { writeHeadingText, writeLinkText, writeParagraphs } from './markdown-text.ts';

export type WrittenHeading = {
  /** The line that makes the heading; empty where it has no text. */
  readonly line: string;
  /** A link to it, or its text alone where a link has nothing to hold on to. */
  readonly link: string;
};

export type Headings = {
  readonly title: WrittenHeading;
  readonly ofBlocks: readonly (WrittenHeading | undefined)[];
};

export const writeHeadings = ({ title, blocks }: Document): Headings => {
  const nameOf = nameWriter();
  const anchorOf = anchorWriter();
  const write = (text: string, level: number): WrittenHeading => {
    const { name, written } = nameOf(text);
    if (name === '') return { line: '', link: '' };
    const anchor = anchorOf(name);
    return {
      line: `${'#'.repeat(level)} ${written}`,
      link: anchor === '' ? writeParagraphs(plain(name)) : `[${writeLinkText(name)}](#${anchor})`,
    };
  };
  return {
    title: write(title, 1),
    ofBlocks: blocks.map((block) =>
      block.kind === 'heading' ? write(block.text, block.level) : undefined,
    ),
  };
};

type Named = { readonly name: string; readonly written: string };

/** Headings are told apart by a number where they are alike. */
const nameWriter = (): ((text: string) => Named) => {
  const taken = new Set<string>();
  return (text) => {
    const line = visibleLine(text);
    let name = line;
    for (let count = 2; name !== '' && taken.has(writeHeadingText(name)); count += 1) {
      name = `${line} (${count})`;
    }
    const written = writeHeadingText(name);
    taken.add(written);
    return { name, written };
  };
};

/**
 * What GitHub calls the place of a heading: https://github.com/gjtorikian/html-pipeline, its
 * table-of-contents filter. The same again gets a number.
 */
const anchorWriter = (): ((name: string) => string) => {
  const counts = new Map<string, number>();
  return (name) => {
    const anchor = name
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(anchor) ?? 0;
    counts.set(anchor, count + 1);
    return count === 0 || anchor === '' ? anchor : `${anchor}-${count}`;
  };
};
