import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { Document } from '../../documents/document.ts';
import { isCalendarDate } from '../../model/calendar-date.ts';
import { languageTag } from '../../text/formats.ts';
import { fileTitle } from '../about-line.ts';

const creator = 'godbht';

export const isForm = ({ blocks }: Document): boolean =>
  blocks.some(({ kind }) => kind === 'question');

/** A tagged file without pages; the same document always makes the same. */
export const openFile = (document: Document): PDFKit.PDFDocument =>
  new PDFDocument({
    pdfVersion: '1.7',
    // What is kept unchanged for ever is no form: whatever others write into one, it would go on claiming.
    ...(isForm(document) ? {} : { subset: 'PDF/A-2a' }),
    tagged: true,
    lang: languageTag[document.language],
    displayTitle: true,
    autoFirstPage: false,
    // Without this it would begin by reading Helvetica, which the bundle has no file of.
    font: '',
    // The library makes the file's identifier of what it is told here; `describeFile` then says the rest.
    info: {
      // The clock is not asked, and what is written here is not kept.
      CreationDate: new Date(0),
      Keywords: createHash('sha256').update(JSON.stringify(document)).digest('hex'),
    },
  });

/** `line` makes a text printable on one line. */
export const describeFile = (
  pdf: PDFKit.PDFDocument,
  document: Document,
  line: (text: string) => string,
): void => {
  const date = dateOf(document);
  pdf.info = {
    Title: new XmlText(line(fileTitle(document))) as string,
    ...(document.author === undefined
      ? {}
      : { Author: new XmlText(line(document.author)) as string }),
    Subject: new XmlText(line(document.subtitle)) as string,
    Creator: creator,
    Producer: creator,
    ...(date === null ? {} : { CreationDate: date, ModDate: date }),
  };
  if (date === null) leaveOutDate(pdf);
  pdf.appendXML(`
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
${date === null ? '' : `<xmp:ModifyDate>${date.toISOString().slice(0, 19)}Z</xmp:ModifyDate>\n`}<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>${languageTag[document.language]}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
${pdfUa}`);
};

/** A date that is none counts as missing. */
const dateOf = ({ date }: Document): Date | null =>
  date !== null && isCalendarDate(date) ? new Date(date) : null;

/** The library can't do without a date in its XML: it is given one out of sight, which is taken out again. */
const leaveOutDate = (pdf: PDFKit.PDFDocument): void => {
  Object.defineProperty(pdf.info, 'CreationDate', { value: new Date(0), enumerable: false });
  const append = pdf.appendXML.bind(pdf);
  pdf.appendXML = (xml, newline) =>
    append(xml.replace(/\s*<xmp:CreateDate>[^<]*<\/xmp:CreateDate>/, ''), newline);
};

/** The library puts texts into its XML as they are written out, and elsewhere takes their value. */
class XmlText extends String {
  override toString(): string {
    return this.valueOf().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  }
}

/** The claim of ISO 14289-1, 5, and what PDF/A asks for with words that are not its own (ISO 19005-2, 6.6.2.3). */
const pdfUa = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;
