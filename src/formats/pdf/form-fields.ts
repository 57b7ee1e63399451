import type { Answer, Document } from '../../documents/document.ts';
import { formFont } from './form-font.ts';

type Reference = ReturnType<PDFKit.PDFDocument['ref']> & { readonly data: Record<string, unknown> };
/** What the library's types leave out. */
type FormDocument = PDFKit.PDFDocument & {
  readonly _root: { readonly data: { readonly AcroForm?: Reference } };
  readonly _acroform: { fonts: Record<string, unknown> };
  readonly page: { readonly annotations: Reference[] };
};

const fontName = 'Form';
const textSize = 9.5;
/** Of an annotation and of a field (ISO 32000-1, tables 165, 221, 228 and 230). */
const flags = { hidden: 2, printed: 4, readOnly: 1, multiline: 4096, combo: 131_072 } as const;

/** What a field of the document is called; `label` is shown beside the pointer and read aloud. */
export type Field = { readonly code: string; readonly label: string; readonly answer: Answer };

/** Before what goes along out of sight, lest it be taken for an answer. */
export const stampPrefix = 'godbht_';

/** Makes a file one that is filled in, before its first field. */
export const openForm = (pdf: PDFKit.PDFDocument): void => {
  const font = formFont(pdf);
  const form = (pdf as FormDocument).initForm() as FormDocument;
  const data: Record<string, unknown> = form._root.data.AcroForm?.data ?? {};
  // Every field brings its own appearance: a viewer that made them anew would ask whether to save them.
  delete data.NeedAppearances;
  data.DA = appearance();
  data.DR = { Font: { [fontName]: font } };
  form._acroform.fonts = {};
};

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** An empty field on the present page. */
export const addField = (
  pdf: PDFKit.PDFDocument,
  structParent: PDFKit.PDFStructureElement,
  { x, y, width, height }: Box,
  { code, label, answer }: Field,
): void => {
  const isChoice = answer.kind === 'choice';
  const isLong = answer.kind === 'text' && (answer.lines ?? 1) > 1;
  add(
    pdf,
    { x, y, width, height },
    {
      structParent,
      FT: isChoice ? 'Ch' : 'Tx',
      Ff: (isChoice ? flags.combo : 0) + (isLong ? flags.multiline : 0),
      F: flags.printed,
      T: text(code),
      TU: text(label),
      V: text(''),
      DV: text(''),
      // Nothing chosen is a choice too, for whoever has chosen by mistake.
      ...(isChoice ? { Opt: ['', ...answer.choices].map(text) } : {}),
    },
  );
};

/** What the program must know when the document comes back, in fields that nobody sees or changes. */
export const addStamp = (pdf: PDFKit.PDFDocument, stamp: NonNullable<Document['stamp']>): void => {
  for (const [key, value] of Object.entries(stamp)) {
    add(
      pdf,
      { x: 0, y: 0, width: 0, height: 0 },
      {
        FT: 'Tx',
        Ff: flags.readOnly,
        F: flags.hidden,
        T: text(`${stampPrefix}${key}`),
        TU: text(key),
        V: text(value),
      },
    );
  }
};

const add = (
  pdf: PDFKit.PDFDocument,
  { x, y, width, height }: Box,
  entries: Readonly<Record<string, unknown>>,
): void => {
  const form = pdf as FormDocument;
  const empty = pdf.ref({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height] });
  empty.end(Buffer.alloc(0));
  pdf.annotate(x, y, width, height, {
    Subtype: 'Widget',
    DA: appearance(),
    AP: { N: empty },
    ...entries,
  } as PDFKit.Mixins.AnnotationOption);
  const fields = form._root.data.AcroForm?.data.Fields as Reference[];
  fields.push(...form.page.annotations.slice(-1));
};

// A bare string would be written as a name.
const text = (value: string): string => new String(value) as string;
const appearance = (): string => text(`/${fontName} ${textSize} Tf 0.106 0.137 0.153 rg`);
