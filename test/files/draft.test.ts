import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftFileOf, readDraft, removeDraft, saveDraft } from '../../src/files/draft.ts';
import { temporaryFolder } from '../cli/temporary-folder.ts';

const anything = (state: unknown): unknown => state;
const nothing = (): undefined => undefined;

describe('a draft', () => {
  it('stands beside the file and is read again', async () => {
    const folder = await temporaryFolder();
    const output = join(folder, 'krav.spec.yaml');
    await saveDraft(output, { place: 'name', choices: { buyer: { name: 'Åse' } } });
    await saveDraft(output, { place: 'elements', choices: { buyer: { name: 'Ø' } } });
    expect(await readdir(folder)).toEqual(['krav.spec.yaml.draft']);
    expect(await readDraft(output, anything)).toEqual({
      draft: {
        format: 'godbht/spec-draft@1',
        place: 'elements',
        choices: { buyer: { name: 'Ø' } },
      },
      setAside: undefined,
    });
  });

  it('is nothing where there is none', async () => {
    const output = join(await temporaryFolder(), 'krav.spec.yaml');
    expect(await readDraft(output, anything)).toEqual({ draft: undefined, setAside: undefined });
  });

  it.each([
    ['no JSON', '{"format": ', anything],
    ['empty', '', anything],
    ['not UTF-8', Buffer.from([0xff, 0xfe]), anything],
    ['something else', '{"format": "annet@1"}', anything],
    ['of a newer format', '{"format": "godbht/spec-draft@2"}', anything],
    ['null', 'null', anything],
    ['very deep', `${'['.repeat(50_000)}${']'.repeat(50_000)}`, anything],
    ['beyond understanding', '{"format": "godbht/spec-draft@1"}', nothing],
  ])('is put aside, whole, where it is %s', async (_name, content, understand) => {
    const folder = await temporaryFolder();
    const output = join(folder, 'krav.spec.yaml');
    await writeFile(draftFileOf(output), content);
    await writeFile(`${draftFileOf(output)}.bak`, 'fra før');
    const found = await readDraft(output, understand);
    expect(found).toEqual({ draft: undefined, setAside: `${draftFileOf(output)}.bak2` });
    const kept = await readFile(`${draftFileOf(output)}.bak2`);
    expect(kept.equals(Buffer.from(content))).toBe(true);
    expect((await readdir(folder)).sort()).toEqual([
      'krav.spec.yaml.draft.bak',
      'krav.spec.yaml.draft.bak2',
    ]);
  });

  it('that can’t be read at all is an error', async () => {
    const output = join(await temporaryFolder(), 'krav.spec.yaml');
    await mkdir(draftFileOf(output));
    await expect(readDraft(output, anything)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('is gone when it is removed, which may be done twice', async () => {
    const folder = await temporaryFolder();
    const output = join(folder, 'krav.spec.yaml');
    await saveDraft(output, {});
    await removeDraft(output);
    await removeDraft(output);
    expect(await readdir(folder)).toEqual([]);
  });
});
