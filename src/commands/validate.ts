import type { CommandDeclaration } from '../cli/command.ts';
import { isGodbhtError, type Problem } from '../errors.ts';
import { checkFile } from '../files/check-file.ts';
import { saidText } from '../text/said.ts';
import { say } from './context.ts';
import { placeJson, problemLine, showText, writeJson } from './output.ts';

/**
 * Every problem of every file; exit code 1 where there is any.
 *
 * @throws GodbhtError `not-found`, `unreadable`: of the first such file, once the others are told
 */
export const command: CommandDeclaration<readonly [files: readonly string[]]> = {
  example: 'godbht validate *.yaml',
  declare: (command, { arguments: a }) => command.argument('<files...>', a.files),
  run: async (context, [files]) => {
    const { language, today, loadInstrument } = context;
    const instrument = await loadInstrument();
    let problems: readonly Problem[] = [];
    const unread: unknown[] = [];
    for (const file of files) {
      try {
        problems = problems.concat(await checkFile(file, { instrument, language, today }));
      } catch (error) {
        if (!isGodbhtError(error)) throw error;
        unread.push(error);
      }
    }
    if (unread.length === files.length) throw unread[0];
    if (context.json) writeJson(context, { problems: problems.map(problemJson) });
    else {
      const lines = problems.map((problem) => `${problemLine(problem, language)}\n`);
      await showText(context, lines.join(''));
    }
    if (unread.length > 0) throw unread[0];
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    const words = saidText[language];
    say(
      context,
      problems.length === 0
        ? words.nothingWrong(files.length)
        : words.problemCount(errors, problems.length - errors),
    );
    return problems.length === 0 ? 0 : 1;
  },
};

const problemJson = (problem: Problem): unknown => ({
  ...placeJson(problem),
  severity: problem.severity,
  code: problem.code,
  message: problem.message,
});
