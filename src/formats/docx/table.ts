import { type FileChild, Paragraph, Table, TableLayoutType, WidthType, XmlComponent } from 'docx';
import type { Table as DocumentTable } from '../../documents/document.ts';
import { setCaption } from './blocks.ts';
import { element } from './element.ts';
import type { Setting } from './setting.ts';
import { border, colours } from './style.ts';
import { setHeadRows } from './table-head.ts';
import { type Grid, setRow } from './table-row.ts';
import { tableWidths } from './table-widths.ts';
import { attributeText } from './text.ts';

const none = { style: 'none', size: 0, color: 'auto' } as const;

/** A table with an accessible name, which the library has no option for. */
class NamedTable extends Table {
  constructor(name: string, options: ConstructorParameters<typeof Table>[0]) {
    super(options);
    const properties: unknown = this.root[0];
    if (!(properties instanceof XmlComponent)) throw new Error('A table without properties');
    properties.addChildElement(element('w:tblCaption', { 'w:val': name }));
  }
}

/** Caption and table. Columns that are left for answers have lines between them, to write within. */
export const setTable = (setting: Setting, table: DocumentTable): readonly FileChild[] => {
  const { columns, rows, caption } = table;
  if (columns.length === 0) return setCaption(caption);
  const widths = tableWidths(table, setting.width);
  const grid: Grid = { columns, widths };
  const rule = border(colours.rule, 4);
  const isForm = columns.some(({ answer }) => answer !== undefined);
  const built = new NamedTable(attributeText(caption), {
    width: { size: setting.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { left: 80, right: 80, top: 30, bottom: 30, marginUnitType: WidthType.DXA },
    borders: {
      top: border(colours.accent, 8),
      bottom: border(colours.accent, 8),
      left: isForm ? rule : none,
      right: isForm ? rule : none,
      insideHorizontal: rule,
      insideVertical: isForm ? rule : none,
    },
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: true,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [...setHeadRows(grid), ...rows.map((row) => setRow(setting, grid, row))],
  });
  return [...setCaption(caption), built];
};

/** What Word needs below a table that nothing follows, too small to begin a page. */
export const closeTable = (): Paragraph => new Paragraph({ style: 'AfterTable' });
