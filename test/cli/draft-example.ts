import { readFile, writeFile } from 'node:fs/promises';

const example = new URL('../../examples/fjordhelse-2026.team.yaml', import.meta.url);

/** The example as it was before who met, what matters most and the seal were written down. */
export const writeDraftExample = async (file: string): Promise<void> => {
  const whole = await readFile(example, 'utf8');
  const draft = ['ledBy', 'participants', 'priorities', 'seal'].reduce(
    (text, key) => text.replace(new RegExp(`^${key}:.*\\n(?:[ ].*\\n)*`, 'm'), ''),
    whole,
  );
  await writeFile(file, draft);
};
