import type { ExitCode } from '../errors.ts';
import type { Context } from './context.ts';

export type AnswersOptions = {
  readonly output?: string;
  readonly format?: string;
  readonly points?: string;
  readonly ask?: boolean;
  readonly force?: boolean;
};

export const answers = async (
  _context: Context,
  _file: string,
  _filled: readonly string[],
  _options: AnswersOptions,
): Promise<ExitCode> => 0;
