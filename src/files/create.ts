import { dirname, join } from 'node:path';
import { type Evaluation, isTeam } from '../model/team.ts';
import { placeText, saveText } from './disk/save.ts';
import type { Loaded } from './load-evaluation.ts';
import { assertSize, changedText } from './save-evaluation.ts';
import { yamlText } from './yaml/yaml-text.ts';

const schemaFolder = '.godbht';

type CreatedKind = 'scoring' | 'team' | 'specification' | 'points' | 'invitation' | 'mapping';

/** @throws what createText throws */
export const createEvaluation = async <E extends Evaluation>(
  file: string,
  evaluation: E,
  options: { readonly force: boolean },
): Promise<Loaded<E>> => {
  const text = evaluationText(evaluation);
  await createText(file, kindOf(evaluation), text, options);
  return { file, evaluation, text };
};

/**
 * Writes what `next` says to another file, with what is the user's own in the one that was loaded.
 * @throws what createText throws
 */
export const createCopy = async <E extends Evaluation>(
  loaded: Loaded,
  next: E,
  file: string,
): Promise<Loaded<E>> => {
  const copy = { file, evaluation: next, ...changedText(loaded, next) };
  await createText(file, kindOf(next), copy.text, { force: false });
  return copy;
};

/**
 * Writes a new file, and its schema beside it, which lets editors explain the keys without a network.
 * @throws GodbhtError `exists` (unless `force`), `cannot-write`, `result-too-large`
 */
export const createText = async (
  file: string,
  kind: CreatedKind,
  text: string,
  { force }: { readonly force: boolean },
): Promise<void> => {
  assertSize(file, text);
  await saveText(file, text, { overwrite: force });
  // A file without its schema beside it is whole all the same.
  await placeSchema(dirname(file), kind).catch(() => undefined);
};

export const schemaLine = (kind: CreatedKind): string =>
  `# yaml-language-server: $schema=${schemaFolder}/${kind}.schema.json\n`;

export const evaluationText = (evaluation: Evaluation): string =>
  schemaLine(kindOf(evaluation)) + spaced(yamlText(evaluation));

const kindOf = (evaluation: Evaluation): 'scoring' | 'team' =>
  isTeam(evaluation) ? 'team' : 'scoring';

const spaced = (text: string): string =>
  text.replace(/(?<=\n)(?=(?:ratings|voices|agreed|actions):)/g, '\n');

const placeSchema = async (folder: string, kind: CreatedKind): Promise<void> => {
  const { [kind]: schema } = await import('../../generated/schemas.js');
  await placeText(join(folder, schemaFolder, `${kind}.schema.json`), schema);
};
