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
  if (output === standardStream) return;
  // What can't be resolved is told by whatever reads or writes it.
  const resolve = (file: string): Promise<string> => resolveTarget(file).catch(() => '');
  const target = await resolve(output);
  if (target === '') return;
  for (const input of inputs) {
    if (input !== standardStream && (await resolve(input)) === target) {
      throw new GodbhtError('output-is-input', { file: output }, { place: { file: output } });
    }
  }
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
