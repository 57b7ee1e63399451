/** 1 January 1980, where the clock of a ZIP file begins. */
const firstDay = 0x21;
const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;

/**
 * The same ZIP file with the times of its entries taken away, so that the same content gives the
 * same bytes. Field offsets are those of APPNOTE 4.3.
 */
export const withFixedZipTimes = (zip: Uint8Array): Uint8Array => {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry += 1) {
    assertSignature(view, at, centralHeader);
    setFirstDay(view, at + 12);
    const local = view.getUint32(at + 42, true);
    assertSignature(view, local, localHeader);
    setFirstDay(view, local + 10);
    at += 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return bytes;
};

const endRecord = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at;
  }
  throw new Error('A ZIP file without an end record');
};

const setFirstDay = (view: DataView, at: number): void => {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, firstDay, true);
};

const assertSignature = (view: DataView, at: number, signature: number): void => {
  if (view.getUint32(at, true) !== signature) throw new Error('A ZIP file in an unknown form');
};
