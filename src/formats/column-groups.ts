import type { Column } from '../documents/document.ts';

export type ColumnGroup = { readonly title: string; readonly from: number; readonly count: number };

export const columnGroups = (columns: readonly Column[]): readonly ColumnGroup[] =>
  columns.flatMap(({ group }, from) => {
    if (group === undefined || columns[from - 1]?.group === group) return [];
    const after = columns.findIndex((column, at) => at > from && column.group !== group);
    return [{ title: group, from, count: (after === -1 ? columns.length : after) - from }];
  });
