import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { type Ran, runGodbht } from './run-godbht.ts';
import { temporaryFolder } from './temporary-folder.ts';

const fixtures = fileURLToPath(new URL('../fixtures/spec/', import.meta.url));

/**
 * A folder for each test of a file, with the specifications of the fixtures and what `prepare` has
 * put beside them, which is made once.
 */
export const useSpecFolder = (prepare: (folder: string) => Promise<void> = async () => {}) => {
  let source = '';
  let folder = '';
  beforeAll(async () => {
    source = await mkdtemp(join(tmpdir(), 'godbht-'));
    await cp(fixtures, source, { recursive: true });
    await prepare(source);
  });
  afterAll(() => rm(source, { recursive: true }));
  beforeEach(async () => {
    folder = await temporaryFolder();
    await cp(source, folder, { recursive: true });
  });

  const at = (file: string): string => join(folder, file);
  const godbht = (...args: readonly string[]): Promise<Ran> => runGodbht(folder, args);
  return {
    /** Only known while a test runs. */
    folder: (): string => folder,
    at,
    read: (file: string): Promise<string> => readFile(at(file), 'utf8'),
    visible: async (): Promise<readonly string[]> =>
      (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted(),
    godbht,
    done: async (...args: readonly string[]): Promise<Ran> => {
      const ran = await godbht(...args);
      expect(ran, ran.stderr).toMatchObject({ exitCode: 0 });
      return ran;
    },
  };
};

/** The error that a command told as JSON. */
export const errorOf = ({ stderr }: Ran): Record<string, unknown> => JSON.parse(stderr).error;
