import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTenders } from '../../src/files/find-tenders.ts';
import { testFolder } from './samples.ts';

const folderOf = (...names: readonly string[]): Promise<string> =>
  testFolder(Object.fromEntries(names.map((name) => [name, ''])));

const find = async (folder: string, own: readonly string[] = []) => {
  const { workbooks, unread } = await findTenders([folder], own);
  return {
    read: workbooks.map(({ name }) => name),
    mayBeAnswers: unread.filter((one) => one.mayBeAnswers).map(({ name }) => name),
    others: unread.filter((one) => !one.mayBeAnswers).map(({ name }) => name),
  };
};

describe('a folder of answers', () => {
  it('is every workbook in it, and everything else is named', async () => {
    const folder = await folderOf(
      ...['alfa.xlsx', 'epsilon.XLSX', 'zeta.xlsm', 'beta.ods', 'gamma.xls', 'delta.docx'],
      ...['eta.csv', 'theta.pdf', 'notat.txt', 'delta/svar.xlsx', 'delta/priser.xlsx'],
      ...['delta/cv.pdf', 'delta/vedlegg/plan.pdf', 'tom-mappe/tilbud.docx'],
    );
    expect(await find(folder)).toEqual({
      read: ['alfa.xlsx', 'delta/priser.xlsx', 'delta/svar.xlsx', 'epsilon.XLSX', 'zeta.xlsm'],
      mayBeAnswers: [
        ...['beta.ods', 'delta.docx', 'eta.csv', 'gamma.xls', 'theta.pdf', 'tom-mappe/'],
      ],
      others: ['delta/cv.pdf', 'delta/vedlegg', 'notat.txt'],
    });
  });

  it('is without what a system keeps there, and without the evaluation’s own files', async () => {
    const folder = await folderOf(
      ...['a.xlsx', '~$a.xlsx', '.a.xlsx', 'Thumbs.db', 'desktop.ini', 'ut.pdf', 'p.yaml'],
    );
    const own = [join(folder, 'ut.pdf'), join(folder, 'p.yaml')];
    expect(await find(folder, own)).toEqual({ read: ['a.xlsx'], mayBeAnswers: [], others: [] });
  });

  it('is refused where nothing in it can be answers', async () => {
    const folder = await folderOf('notat.txt');
    const found = findTenders([folder], []);
    await expect(found).rejects.toMatchObject({ code: 'no-workbooks', details: { folder } });
  });

  it('may stand beside files that are named, whatever those are called', async () => {
    const { workbooks } = await findTenders(['egne/svar fra A'], []);
    expect(workbooks).toEqual([{ file: 'egne/svar fra A', name: 'svar fra A', folder: null }]);
  });
});
