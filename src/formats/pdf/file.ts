import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { Document } from '../../documents/document.ts';
import { languageTag } from '../../text/formats.ts';
import { fileTitle } from '../about-line.ts';

/** Written where the document has no date: the format asks for one, and the clock is not asked. */
const noDate = '2000-01-01';
const creator = 'godbht';

/** A tagged file without pages; the same document always makes the same. */
export const openFile = (document: Document): PDFKit.PDFDocument =>
  new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: languageTag[document.language],
    displayTitle: true,
    autoFirstPage: false,
    // Without this it would begin by reading Helvetica, which the bundle has no file of.
    font: '',
    // The library makes the file's identifier of what it is told here; `describeFile` then says the rest.
    info: {
      CreationDate: dateOf(document),
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
    CreationDate: date,
    ModDate: date,
  };
  pdf.appendXML(`
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<xmp:ModifyDate>${date.toISOString().slice(0, 19)}Z</xmp:ModifyDate>
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>${languageTag[document.language]}</rdf:li></rdf:Bag></dc:language>
</rdf:Description>
${pdfUa}`);
};

/** A date that is none counts as missing. */
const dateOf = ({ date }: Document): Date => {
  const given = new Date(`${date ?? noDate}T00:00:00Z`);
  return Number.isNaN(given.getTime()) ? new Date(`${noDate}T00:00:00Z`) : given;
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
