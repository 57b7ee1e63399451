import type { WriteSheet } from 'hucre/xlsx';
import type { Document } from '../../documents/document.ts';
import { locked } from './page.ts';

/** A hidden sheet with what the program must know when the workbook comes back. */
export const stampSheet = (stamp: NonNullable<Document['stamp']>, name: string): WriteSheet => ({
  name,
  rows: Object.entries(stamp).map((row) => [...row]),
  hidden: true,
  protection: locked,
});
