import { createHash } from 'node:crypto';
import type { Document } from '../../documents/document.ts';
import { dateString, textString } from './syntax.ts';

/** What a file says about itself; the same document always says the same. */
export type Metadata = {
  readonly title: string;
  readonly subject: string;
  readonly languageTag: string;
  readonly date: Date;
  /** 16 bytes made of the content. */
  readonly id: Uint8Array;
};

/** Written where the document has no date: the format asks for one, and the clock is not asked. */
const noDate = '2000-01-01';

/** `line` makes a text printable on one line. A date that is none counts as missing. */
export const metadataOf = (
  document: Document,
  line: (text: string) => string,
  languageTag: string,
): Metadata => {
  const date = new Date(`${document.date ?? noDate}T00:00:00Z`);
  return {
    title: line(document.title),
    subject: line(document.subtitle),
    languageTag,
    date: Number.isNaN(date.getTime()) ? new Date(`${noDate}T00:00:00Z`) : date,
    id: createHash('sha256').update(JSON.stringify(document)).digest().subarray(0, 16),
  };
};

const creator = 'godbht';

/** The information dictionary. */
export const toInformation = ({ title, subject, date }: Metadata): string => {
  const time = dateString(date);
  return `<< /Title ${textString(title)} /Subject ${textString(subject)} /Creator (${creator}) /Producer (${creator}) /CreationDate ${time} /ModDate ${time} >>`;
};

/** Metadata as XMP, which PDF/A asks for beside the information dictionary, saying the same. */
export const toXmp = ({ title, subject, languageTag, date }: Metadata): string => {
  const time = `${date.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<xmp:CreateDate>${time}</xmp:CreateDate>
<xmp:ModifyDate>${time}</xmp:ModifyDate>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:format>application/pdf</dc:format>
<dc:language><rdf:Bag><rdf:li>${languageTag}</rdf:li></rdf:Bag></dc:language>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(subject)}</rdf:li></rdf:Alt></dc:description>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdf:Producer>${creator}</pdf:Producer>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`;
};

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
