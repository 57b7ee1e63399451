import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Evaluation, isTeam } from '../model/team.ts';
import type { Loaded } from './load-evaluation.ts';
import { saveText } from './save.ts';
import { assertSize } from './save-evaluation.ts';
import { yamlText } from './yaml-text.ts';

const schemaFolder = '.godbht';

/**
 * Writes a new evaluation, and its schema in a folder beside it, so that an editor can complete and
 * explain the keys without a network.
 *
 * @throws GodbhtError `exists` (unless `force`), `cannot-write`, `result-too-large`
 */
export const createEvaluation = async <E extends Evaluation>(
  file: string,
  evaluation: E,
  { force }: { readonly force: boolean },
): Promise<Loaded<E>> => {
  const text = evaluationText(evaluation);
  assertSize(file, text);
  await saveText(file, text, { overwrite: force });
  // An evaluation without its schema beside it is whole all the same.
  await placeSchema(dirname(file), kindOf(evaluation)).catch(() => undefined);
  return { file, evaluation, text };
};

/** The text of a new file; the same evaluation gives the same bytes. */
export const evaluationText = (evaluation: Evaluation): string => {
  const schema = `${schemaFolder}/${kindOf(evaluation)}.schema.json`;
  const comment = `# yaml-language-server: $schema=${schema}\n`;
  return comment + spaced(yamlText(evaluation));
};

const kindOf = (evaluation: Evaluation): 'scoring' | 'team' =>
  isTeam(evaluation) ? 'team' : 'scoring';

/** A blank line above each of the large parts. */
const spaced = (text: string): string =>
  text.replace(/(?<=\n)(?=(?:ratings|voices|agreed|actions):)/g, '\n');

const placeSchema = async (folder: string, kind: 'scoring' | 'team'): Promise<void> => {
  const { [kind]: schema } = await import('../../generated/schemas.js');
  const file = join(folder, schemaFolder, `${kind}.schema.json`);
  if ((await readFile(file, 'utf8').catch(() => '')) === schema) return;
  await mkdir(dirname(file), { recursive: true });
  await saveText(file, schema, { overwrite: true });
};
