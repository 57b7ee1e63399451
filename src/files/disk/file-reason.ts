import { type FileReason, GodbhtError } from '../../errors.ts';

/** The code of a system error, such as `ENOENT`; undefined for anything else. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

export const reasonOf = (error: unknown): FileReason => reasons[systemCode(error) ?? ''] ?? 'other';

export const cannotWrite = (file: string, cause: unknown): GodbhtError => {
  const details = { file, reason: reasonOf(cause) };
  return new GodbhtError('cannot-write', details, { place: { file }, cause });
};

const reasons: Readonly<Record<string, FileReason>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  EROFS: 'read-only',
  ENOSPC: 'full',
  EDQUOT: 'full',
  ENOENT: 'no-folder',
  ENOTDIR: 'no-folder',
  EEXIST: 'not-a-folder',
  EISDIR: 'folder',
  ENAMETOOLONG: 'name-too-long',
  EBUSY: 'busy',
  EMFILE: 'too-many-open',
  ENFILE: 'too-many-open',
};
