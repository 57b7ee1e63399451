import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fixture = fileURLToPath(new URL('../fixtures/team/vår.team.yaml', import.meta.url));
const file = 't.team.yaml';

let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
  await cp(fixture, join(folder, file));
});

const text = () => readFile(join(folder, file), 'utf8');
const actions = (...words: readonly string[]) => runGodbht(folder, ['actions', file, ...words]);
const json = async (...words: readonly string[]) => {
  const { exitCode, stdout } = await actions(...words, '--json');
  expect(exitCode).toBe(0);
  return JSON.parse(stdout);
};
const ids = async (...words: readonly string[]) =>
  (await json(...words)).actions.map(({ id }: { id: string }) => id);

describe('actions draft', () => {
  it('proposes for each unmet criterion and each suggestion, and writes nothing', async () => {
    const before = await text();
    const { proposals } = await json('draft');
    const own = proposals.filter(({ source }: { source: object }) => !('ready' in source));
    expect(own).toContainEqual({
      key: '1.3',
      element: 'kompetanse-og-tverrfaglighet',
      criterion: '1.3',
      text: 'Få på plass: BHT setter av tid til å utvikle kompetansen sin.',
      expertise: [],
      source: { criterion: '1.3' },
    });
    expect(own).toContainEqual({
      key: expect.stringMatching(/^f1-[0-9a-f]{4}$/),
      element: 'kompetanse-og-tverrfaglighet',
      criterion: null,
      text: 'Sett av en fast fagdag',
      expertise: [],
      source: { suggestion: 'Sett av en fast fagdag' },
    });
    const shown = await actions('draft');
    for (const { key } of proposals) expect(shown.stdout).toContain(key);
    expect(shown.stderr).toContain('--accept');
    expect(await text()).toBe(before);
  });

  it('writes what is accepted, and doesn’t propose what is put aside again', async () => {
    const { proposals } = await json('draft');
    const keys = proposals.map(({ key }: { key: string }) => key);
    const [suggestion] = keys.filter((key: string) => key.startsWith('f1-'));
    const decided = await json('draft', '--accept', '1.3', '--decline', suggestion);
    expect(decided).toMatchObject({
      actions: [{ id: 'T1', criterion: '1.3', draftedFrom: { criterion: '1.3' }, overdue: false }],
      declined: [suggestion],
    });
    const left = (await json('draft')).proposals.map(({ key }: { key: string }) => key);
    expect(left).not.toContain('1.3');
    expect(left).not.toContain(suggestion);
    expect(parse(await text()).declined).toEqual([
      { element: 'kompetanse-og-tverrfaglighet', suggestion: 'Sett av en fast fagdag' },
    ]);
    const after = await json('draft', '--accept', `${suggestion},${left[0]}`);
    expect(after.actions).toHaveLength(2);
    expect(parse(await text())).not.toHaveProperty('declined');
  });

  it('takes all of one element', async () => {
    await actions('draft', '--element', '1', '--accept', 'alle');
    expect((await json('draft', '--element', '1')).proposals).toEqual([]);
    expect((await json('list', '--element', '1')).actions.length).toBeGreaterThan(1);
    expect((await json('draft')).proposals.length).toBeGreaterThan(0);
    const nothing = await actions('draft', '--element', '1', '--accept', 'all');
    expect(nothing).toMatchObject({ exitCode: 0, stderr: 'Ingen nye tiltak å foreslå.\n' });
  });

  it.each([
    ['draft', '--accept', '1.1.z'],
    ['draft', '--element', '2', '--accept', '1.3'],
    ['draft', '--decline', 'f1'],
  ])('refuses a key that nothing has, and writes nothing: %s %s %s', async (...words) => {
    const before = await text();
    const { exitCode, stderr } = await actions(...words, '--json');
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr).error.code).toBe('unknown-proposal');
    expect(await text()).toBe(before);
  });
});

describe('measures chosen by what they have', () => {
  beforeEach(async () => {
    for (const [element, owner] of [
      ['1', 'HMS-leder'],
      ['14', 'hms-leder '],
      ['14', 'Verneombud'],
    ] as const)
      await actions('add', '--element', element, '--text', 'Øv', '--owner', owner);
  });

  it('are changed together, and told', async () => {
    const changed = await actions('edit', '--where', 'element=14', '--due', '1.3.2027');
    expect(changed).toMatchObject({ exitCode: 0, stderr: 'Lagret 2 tiltak: T2, T3.\n' });
    expect(await ids('edit', '--where', 'ansvarlig=hms-leder', '--status', 'pågår')).toEqual([
      'T1',
      'T2',
    ]);
    expect(await ids('list', '--where', 'status=pågår', '--where', 'due=2027-03-01')).toEqual([
      'T2',
    ]);
    expect(await ids('edit', 'T1', '--where', 'owner=Verneombud', '--status', 'done')).toEqual([]);
    expect(await ids('list', '--status', 'done')).toEqual([]);
  });

  it('that are there already are neither open nor overdue', async () => {
    await actions('edit', '--open', '--due', '1.3.2020');
    expect(await ids('list', '--overdue')).toEqual(['T1', 'T2', 'T3']);
    expect(await ids('edit', 'T2', '--status', 'på plass')).toEqual(['T2']);
    expect(await ids('list', '--overdue')).toEqual(['T1', 'T3']);
    expect(await ids('list', '--open')).toEqual(['T1', 'T3']);
    expect((await actions('report')).stdout).toContain('På plass (1)');
    const remarks = (await runGodbht(folder, ['validate', file, '--json'])).stdout;
    expect(remarks).not.toContain('Tiltak T2');
  });

  it('are taken away together', async () => {
    const { stderr } = await actions('delete', '--where', 'element=14');
    expect(stderr).toBe('Fjernet 2 tiltak: T2, T3.\n');
    expect(await ids()).toEqual(['T1']);
    expect((await actions('delete', '--where', 'element=14')).stderr).toBe(
      'Ingen tiltak passer med det som er oppgitt.\n',
    );
    expect((await actions('delete')).exitCode).toBe(2);
  });

  it('say whom they need', async () => {
    await actions('edit', 'T1', '--expertise', 'Ledelse, hms');
    expect(parse(await text()).actions[0].expertise).toEqual(['ledelse', 'hms']);
    expect(await ids('list', '--expertise', 'hms')).toEqual(['T1']);
    expect((await actions('list', 'T1')).stdout).toContain('Ledelse');
    await actions('edit', 'T1', '--expertise', '');
    expect(parse(await text()).actions[0]).not.toHaveProperty('expertise');
    const unknown = await actions('edit', 'T1', '--expertise', 'jus');
    expect(unknown.exitCode).toBe(2);
    expect(unknown.stderr).toContain('arbeidsmedisin, yrkeshygiene');
  });
});

describe('actions calendar', () => {
  it('has the due dates of those that are chosen, and overwrites nothing', async () => {
    for (const element of ['1', '2'])
      await actions('add', '--element', element, '--text', `M${element}`, '--due', '1.3.2027');
    const all = await actions('calendar');
    expect(all.stdout.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(2);
    expect((await actions('calendar', '-o', '-')).stdout).toBe(all.stdout);
    const one = await actions('calendar', '--element', '2', '-o', 'frister.ics');
    expect(one).toMatchObject({ exitCode: 0, stdout: '', stderr: 'Skrev frister.ics.\n' });
    const written = await readFile(join(folder, 'frister.ics'), 'utf8');
    expect(written).toContain('SUMMARY:M2\r\n');
    expect(written).not.toContain('SUMMARY:M1');
    expect((await actions('calendar', '-o', 'frister.ics')).exitCode).toBe(4);
    await actions('edit', 'T2', '--due', '1.4.2027', '--text', 'Annet');
    await actions('calendar', '-o', 'frister.ics', '--force');
    const again = await readFile(join(folder, 'frister.ics'), 'utf8');
    const uids = (calendar: string) => calendar.match(/^UID:.*$/gm);
    expect(uids(again)).toEqual(uids(all.stdout));
    expect(again).toContain('DTSTART;VALUE=DATE:20270401');
  });

  it('is empty, and says so, where nothing has a due date', async () => {
    const { exitCode, stdout, stderr } = await actions('calendar');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect(stderr).toContain('kalenderen er tom');
  });
});

describe('set --priorities', () => {
  it('shows what matters most on the first page of the report, until it is taken away', async () => {
    const set = (given: string) => runGodbht(folder, ['set', file, '--priorities', given]);
    const report = async () =>
      (await runGodbht(folder, ['export', file, '-o', '-', '--format', 'md'])).stdout;
    expect((await set('14, etikk')).exitCode).toBe(0);
    expect(parse(await text()).priorities).toEqual(['inkluderende-arbeidsliv', 'etikk']);
    const shown = await report();
    expect(shown).toMatch(/### Viktigst å forbedre\n\n1\. \*\*14\sInkluderende arbeidsliv\*\*/);
    expect(shown.indexOf('Viktigst å forbedre')).toBeLessThan(shown.indexOf('## Tabell 3'));
    expect((await set('14,99')).exitCode).toBe(2);
    await set('');
    expect(parse(await text())).not.toHaveProperty('priorities');
    expect(await report()).not.toContain('Viktigst å forbedre');
  });
});
