import { GodbhtError } from '../errors.ts';
import { fileExists } from './disk/folder.ts';
import { standardStream } from './disk/read-bytes.ts';
import { resolveTarget } from './disk/save.ts';

/**
 * Not even `--force` makes a result take the place of what it came from, whatever name that goes by.
 * @throws GodbhtError `output-is-input`
 */
export const assertNotAnInput = async (
  output: string,
  inputs: readonly string[],
): Promise<void> => {
  if ((await sameFiles(output, inputs)).length === 0) return;
  throw new GodbhtError('output-is-input', { file: output }, { place: { file: output } });
};

/** The names among others that a file goes by too. */
export const sameFiles = async (
  file: string,
  others: readonly string[],
): Promise<readonly string[]> => {
  // What can't be resolved is told by whatever reads or writes it.
  const resolve = (name: string): Promise<string> =>
    name === standardStream ? Promise.resolve('') : resolveTarget(name).catch(() => '');
  const target = await resolve(file);
  if (target === '') return [];
  const targets = await Promise.all(others.map(resolve));
  return others.filter((_, index) => targets[index] === target);
};

/** For use before anything is asked. @throws GodbhtError `output-is-input`, `exists` (unless `force`) */
export const assertFree = async (
  output: string,
  { inputs, force }: { readonly inputs: readonly string[]; readonly force: boolean },
): Promise<void> => {
  await assertNotAnInput(output, inputs);
  if (!force && output !== standardStream && (await fileExists(output))) {
    throw new GodbhtError('exists', { file: output }, { place: { file: output } });
  }
};
