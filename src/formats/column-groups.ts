import type { Column } from '../documents/document.ts';

export type ColumnGroup = { readonly title: string; readonly from: number; readonly count: number };

/** The groups of a table's columns, from left to right; columns without a heading are in none. */
export const columnGroups = (columns: readonly Column[]): readonly ColumnGroup[] =>
  columns.flatMap(({ group }, from) => {
    if (group === undefined || columns[from - 1]?.group === group) return [];
    const after = columns.findIndex((column, at) => at > from && column.group !== group);
    return [{ title: group, from, count: (after === -1 ? columns.length : after) - from }];
  });
