import type { Table } from '../documents/document.ts';
import { visibleLine, visibleText } from '../text/visible-text.ts';
import { hang, type Page, writeLines } from './terminal-text.ts';

const indent = '  ';

/** A table too wide for the page: each row as its header and, under it, a line for every cell that has text. */
export const writeRecords = (table: Table, page: Page): string =>
  table.rows
    .map((row) => {
      if (row.kind === 'group') return writeLines(row.title, page.heading, page);
      const [header = '', ...cells] = row.cells.map((cell) => visibleText(cell).trim());
      const lines = cells.flatMap((cell, index) => {
        const title = visibleLine(table.columns[index + 1]?.title ?? '');
        return cell === '' ? [] : [hang(indent, indent.repeat(2), `${title}: ${cell}`, page)];
      });
      return [...writeLines(header, page.strong, page), ...lines];
    })
    .map((lines) => lines.join('\n'))
    .join('\n\n');
