import type { ExitCode, Problem } from '../errors.ts';
import { checkFile } from '../files/check-file.ts';
import { saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';
import { writeJson } from './output.ts';
import { problemLine } from './problem-line.ts';

/** Every problem of every file; exit code 1 where there is any. */
export const validate = async (context: Context, files: readonly string[]): Promise<ExitCode> => {
  const { language, today, loadInstrument } = context;
  const instrument = await loadInstrument();
  const problems: Problem[] = [];
  for (const file of files) {
    problems.push(...(await checkFile(file, { instrument, language, today })));
  }
  if (context.json) writeJson(context, { problems: problems.map(problemJson) });
  else for (const problem of problems) context.stdout.write(`${problemLine(problem, language)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const words = saidText[language];
  say(
    context,
    problems.length === 0
      ? words.nothingWrong(files.length)
      : words.problemCount(errors, problems.length - errors),
  );
  return problems.length === 0 ? 0 : 1;
};

const problemJson = (problem: Problem): unknown => ({
  file: problem.file,
  line: problem.line ?? null,
  column: problem.column ?? null,
  severity: problem.severity,
  code: problem.code,
  message: problem.message,
});
