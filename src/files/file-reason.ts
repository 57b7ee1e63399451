import type { Language } from '../model/language.ts';
import { fileReasonText } from '../text/problems.ts';

/** The code of a system error, such as `ENOENT`; undefined for anything else. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;

/** Why the file system said no, in words. */
export const reasonOf = (error: unknown, language: Language): string => {
  const text = fileReasonText[language];
  const code = systemCode(error);
  switch (code) {
    case 'EACCES':
    case 'EPERM':
      return text.permission;
    case 'EROFS':
      return text.readOnly;
    case 'ENOSPC':
    case 'EDQUOT':
      return text.full;
    case 'ENOENT':
    case 'ENOTDIR':
      return text.noFolder;
    case 'EISDIR':
      return text.isFolder;
    case 'ENAMETOOLONG':
      return text.nameTooLong;
    default:
      return text.other(code ?? String(error));
  }
};
