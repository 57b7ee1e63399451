// Fills in the form of a tender as a supplier's spreadsheet program would: with another library than
// the one that made it, and then with the times taken out of the file, so that it is always the same.
import { fileURLToPath } from 'node:url';
import ExcelJs from 'exceljs';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

const fromSource = async (file) => {
  const bundle = await rolldown({ input: `${root}${file}`, platform: 'node' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
};

const { specificationText } = await fromSource('src/text/specification.ts');
const { readParts, writeParts } = await fromSource('src/formats/office/zip-parts.ts');
const words = specificationText.nb;

/** `{supplier, default, answers: {ID: {answer, comment}}, prices: {ID: {unit, price}}}`: the form filled in. */
export const fillForm = async (form, filled) => {
  const workbook = new ExcelJs.Workbook();
  await workbook.xlsx.load(form);
  workbook.lastModifiedBy = filled.supplier.name;
  fillSupplier(sheetNamed(workbook, words.sheet.supplier), filled.supplier);
  fillAnswers(sheetNamed(workbook, words.sheet.requirements), filled);
  fillPrices(sheetNamed(workbook, words.sheet.prices), filled.prices);
  return normalized(new Uint8Array(await workbook.xlsx.writeBuffer()));
};

const sheetNamed = (workbook, name) =>
  workbook.getWorksheet(name) ?? fail(`The form has no sheet ${name}`);

const fillSupplier = (sheet, supplier) => {
  const rows = rowsBy(sheet, words.howTo.fact);
  for (const [fact, value] of Object.entries(supplier)) {
    cellIn(sheet, rows, words.supplierFact[fact], words.howTo.filledIn).value = value;
  }
};

const fillAnswers = (sheet, filled) => {
  const { id, answer, comment } = words.column;
  const rows = rowsBy(sheet, id);
  for (const one of rows.keys()) cellIn(sheet, rows, one, answer).value = filled.default;
  for (const [one, given] of Object.entries(filled.answers)) {
    if (given.answer !== undefined) cellIn(sheet, rows, one, answer).value = given.answer;
    if (given.comment === undefined) continue;
    cellIn(sheet, rows, one, comment).value = given.comment;
    growRow(rows.get(one), sheet.getColumn(columnOf(sheet, comment)).width, given.comment);
  }
  keepChoices(sheet, columnOf(sheet, answer), rows.size);
};

// As a spreadsheet program does while somebody types; in points, as the form's own heights are reckoned.
const growRow = (row, width, text) => {
  const lines = Math.ceil((text.length * 1.2) / width);
  row.height = Math.max(row.height ?? 0, 13 * lines + 3);
};

const fillPrices = (sheet, prices) => {
  const { id, unit, price } = words.prices;
  const rows = rowsBy(sheet, id);
  for (const [one, given] of Object.entries(prices)) {
    cellIn(sheet, rows, one, unit).value = given.unit;
    cellIn(sheet, rows, one, price).value = given.price;
  }
};

const columnOf = (sheet, title) => {
  const column = sheet.getRow(1).values.indexOf(title);
  return column === -1 ? fail(`The sheet ${sheet.name} has no column ${title}`) : column;
};

/** Rows under the titles, by what stands in one column. */
const rowsBy = (sheet, title) => {
  const column = columnOf(sheet, title);
  const rows = (sheet.getRows(2, sheet.rowCount - 1) ?? []).map((row) => [
    row.getCell(column).text,
    row,
  ]);
  return new Map(rows.filter(([key]) => key !== ''));
};

const cellIn = (sheet, rows, key, title) =>
  (rows.get(key) ?? fail(`The sheet ${sheet.name} has no row ${key}`)).getCell(
    columnOf(sheet, title),
  );

// The library would write the choices twice, for ranges that overlap.
const keepChoices = (sheet, column, count) => {
  const { letter } = sheet.getColumn(column);
  const choices = sheet.dataValidations.find(`${letter}2`);
  sheet.dataValidations.model = { [`${letter}2:${letter}${count + 1}`]: choices };
};

// Folders are no parts of their own in a workbook, and fixed heights would cut the longer comments.
const normalized = (bytes) =>
  writeParts(
    readParts(bytes)
      .filter(({ name }) => !name.endsWith('/'))
      .map((part) => (part.name.startsWith('xl/worksheets/') ? withGrowingRows(part) : part)),
  );

const withGrowingRows = ({ name, bytes }) => ({
  name,
  bytes: new TextEncoder().encode(
    new TextDecoder().decode(bytes).replace(/(<row [^>]*?) customHeight="1"/g, '$1'),
  ),
});

const fail = (message) => {
  throw new Error(message);
};
