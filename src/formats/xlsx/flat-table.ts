import type { Column, Table } from '../../documents/document.ts';
import { cellText, lineText } from './texts.ts';

/** The last column's part of the others' width. */
const groupShare = 9;

export type FlatColumn = Column & { readonly texts: readonly string[] };

/** Filters need columns without groups: a row group's title goes in a last column of its own. */
export const flatten = (table: Table, groupTitle: string): readonly FlatColumn[] => {
  const rows = table.rows.filter((row) => row.kind === 'cells');
  const columns = table.columns.map((column, at) => ({
    ...column,
    title: lineText(column.group === undefined ? column.title : `${column.group} ${column.title}`),
    texts: rows.map(({ cells }) => cellText(cells[at] ?? '')),
  }));
  const titles = groupTitles(table);
  if (titles.every((title) => title === null)) return columns;
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const last: FlatColumn = {
    title: lineText(table.groupedBy ?? groupTitle),
    align: 'left',
    width: total / groupShare,
    texts: titles.map((title) => lineText(title ?? '')),
  };
  return [...columns, last];
};

const groupTitles = ({ rows }: Table): readonly (string | null)[] => {
  const titles: (string | null)[] = [];
  let group: string | null = null;
  for (const row of rows) {
    if (row.kind === 'group') group = row.title;
    else titles.push(group);
  }
  return titles;
};
