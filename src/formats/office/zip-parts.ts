import { unzipSync, zipSync } from 'fflate';

export type Part = { readonly name: string; readonly bytes: Uint8Array };

/** Where the clock of a ZIP file begins: the same parts give the same bytes. */
const firstDay = new Date(1980, 0, 1);

export const readParts = (zip: Uint8Array): readonly Part[] =>
  Object.entries(unzipSync(zip)).map(([name, bytes]) => ({ name, bytes }));

export const writeParts = (parts: readonly Part[]): Uint8Array =>
  zipSync(Object.fromEntries(parts.map(({ name, bytes }) => [name, bytes])), { mtime: firstDay });
