import { TextRun, type XmlComponent } from 'docx';
import type { Inline } from '../../documents/document.ts';
import { visibleLine, visibleText } from '../../text/visible-text.ts';
import { element } from './element.ts';

/** The two characters that XML can't carry and that no one sees. */
const outsideXml = /[\uFFFE\uFFFF]/g;
const withinXml = (text: string): string => text.replace(outsideXml, '\uFFFD');

export const lineText = (text: string): string => withinXml(visibleLine(text));

/** For attributes: without braces, in which the library would look for the names of its lists. */
export const attributeText = (text: string): string =>
  lineText(text).replaceAll('{', '(').replaceAll('}', ')');

/**
 * Texts and line breaks of a run. They are elements rather than strings, among which the library
 * looks for the names of its fields, and are cut after a brace, behind which it looks for its lists.
 */
const textElements = (text: string): readonly XmlComponent[] =>
  text.split('\n').flatMap((line, index) => [
    ...(index === 0 ? [] : [element('w:br')]),
    ...line
      .split(/(?<=\{)/)
      .filter((part) => part !== '')
      .map((part) => element('w:t', { 'xml:space': 'preserve' }, part)),
  ]);

/** What a run may hold: the library takes the square of their number to write them. */
const mostElements = 500;

const runsOf = (elements: readonly XmlComponent[]): readonly (readonly XmlComponent[])[] =>
  Array.from({ length: Math.max(1, Math.ceil(elements.length / mostElements)) }, (_, at) =>
    elements.slice(at * mostElements, (at + 1) * mostElements),
  );

export const setInline = (inline: Inline): readonly TextRun[] =>
  inline.flatMap(({ text, strong }) =>
    runsOf(textElements(withinXml(visibleText(text)))).map(
      (children) => new TextRun({ ...(strong === true ? { bold: true } : {}), children }),
    ),
  );

export const setLine = (text: string): readonly TextRun[] => setInline([{ text: lineText(text) }]);

export const isBlank = (inline: Inline): boolean =>
  inline.every(({ text }) => visibleText(text).trim() === '');
