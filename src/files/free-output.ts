import { GodbhtError } from '../errors.ts';
import { fileExists } from './folder.ts';
import { assertNotAnInput } from './not-an-input.ts';
import { standardStream } from './read-bytes.ts';

/**
 * Refuses an output before anything is read or asked, where writing it would be refused afterwards.
 *
 * @throws GodbhtError `output-is-input`, `exists` (unless `force`)
 */
export const assertFree = async (
  output: string,
  { inputs, force }: { readonly inputs: readonly string[]; readonly force: boolean },
): Promise<void> => {
  await assertNotAnInput(output, inputs);
  if (!force && output !== standardStream && (await fileExists(output))) {
    throw new GodbhtError('exists', { file: output }, { place: { file: output } });
  }
};
