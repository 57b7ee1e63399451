/** Each line as a comment. */
export const commentLines = (lines: readonly string[]): string =>
  lines.map((line) => `# ${line}\n`).join('');
