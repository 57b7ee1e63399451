import type { Document } from '../../documents/document.ts';
import { isCalendarDate } from '../../model/calendar-date.ts';
import { lineText } from './text.ts';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The part that says what the file is. The library's own says when it was made, by the clock. */
export const writeCoreProperties = (
  { title, subtitle, date }: Document,
  languageTag: string,
): string => {
  const properties: readonly (readonly [name: string, text: string])[] = [
    ['dc:title', title],
    ['dc:subject', subtitle],
    ['dc:creator', 'godbht'],
    ['cp:lastModifiedBy', 'godbht'],
    ['dc:language', languageTag],
  ];
  const times = date !== null && isCalendarDate(date) ? ['created', 'modified'] : [];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<cp:coreProperties ${namespaces}>`,
    ...properties.map(([name, text]) => `<${name}>${escapeXml(lineText(text))}</${name}>`),
    ...times.map(
      (name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`,
    ),
    '</cp:coreProperties>',
  ].join('');
};
