import { isGodbhtError } from '../errors.ts';
import { decodeUtf8, readBytes } from './disk/read-bytes.ts';
import { backUp, removeFile, saveText } from './disk/save.ts';

const draftFormat = 'godbht/spec-draft@1';

export const draftFileOf = (output: string): string => `${output}.draft`;

type FoundDraft<T> = {
  readonly draft: T | undefined;
  /** Where one that can't be understood has been put aside, so that the next one doesn't replace it. */
  readonly setAside: string | undefined;
};

/** `understand` gives undefined for what makes no sense. @throws GodbhtError `unreadable`, `cannot-write` */
export const readDraft = async <T>(
  output: string,
  understand: (state: unknown) => T | undefined,
): Promise<FoundDraft<T>> => {
  const file = draftFileOf(output);
  const found = await readState(file);
  if (found === 'none') return { draft: undefined, setAside: undefined };
  const draft = found === 'unclear' ? undefined : understand(found.state);
  if (draft !== undefined) return { draft, setAside: undefined };
  const setAside = await backUp(file);
  await removeDraft(output);
  return { draft: undefined, setAside };
};

/** @throws GodbhtError `cannot-write` */
export const saveDraft = (output: string, state: object): Promise<void> => {
  const content = `${JSON.stringify({ format: draftFormat, ...state }, null, 2)}\n`;
  return saveText(draftFileOf(output), content, { overwrite: true });
};

/** @throws GodbhtError `cannot-write` */
export const removeDraft = (output: string): Promise<void> => removeFile(draftFileOf(output));

const readState = async (
  file: string,
): Promise<{ readonly state: unknown } | 'none' | 'unclear'> => {
  try {
    const decoded = decodeUtf8(await readBytes(file));
    const state: unknown = 'text' in decoded ? JSON.parse(decoded.text) : undefined;
    return isDraft(state) ? { state } : 'unclear';
  } catch (error) {
    if (error instanceof SyntaxError) return 'unclear';
    if (!isGodbhtError(error)) throw error;
    if (error.code === 'not-found') return 'none';
    if (error.code === 'too-large') return 'unclear';
    throw error;
  }
};

const isDraft = (state: unknown): boolean =>
  typeof state === 'object' && state !== null && 'format' in state && state.format === draftFormat;
