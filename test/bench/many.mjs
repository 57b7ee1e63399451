// What grows: many scorings to merge, against reading the same files with the same library alone; and a
// file with many faults.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { node, program, root } from './measure.mjs';

export const measureMerge = async (folder, count) => {
  const inputs = join(folder, 'many');
  await mkdir(inputs);
  const text = await readFile(join(root, 'examples/2026/bedriftslege.scoring.yaml'), 'utf8');
  for (let index = 0; index < count; index += 1) {
    const levels = (level) => String(((Number(level) + index) % 4) + 1);
    const one = text
      .replace(/^id: .*$/m, `id: 00000000-0000-4000-8000-${String(index).padStart(12, '0')}`)
      .replaceAll(/(?<=level: )[1-4]/g, levels);
    await writeFile(join(inputs, `${index}.scoring.yaml`), one);
  }
  const library = pathToFileURL(join(root, 'node_modules/yaml/dist/index.js')).href;
  const reading = join(folder, 'reading.mjs');
  await writeFile(
    reading,
    `import { readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from '${library}';
for (const file of readdirSync('many')) parseDocument(readFileSync('many/' + file, 'utf8')).toJS();
`,
  );
  const alone = await node([reading], folder);
  const merge = [program, 'merge', 'many', '-o', 'many.team.yaml', '--identity', 'aggregate'];
  const merged = await node(merge, folder);
  const of = `merge of ${count}`;
  return [
    { name: of, value: merged.milliseconds / alone.milliseconds, unit: '× reading', budget: 1.3 },
    { name: `${of}, memory`, value: merged.megabytes, unit: 'MB', budget: 300 },
  ];
};

export const measureFaults = async (folder, faults) => {
  const text = await readFile(join(root, 'examples/2026/bedriftslege.scoring.yaml'), 'utf8');
  const notes = Array.from(
    { length: faults },
    (_, index) => `  feil-${index}: {bht: {level: 9}}\n`,
  );
  await writeFile(join(folder, 'faulty.scoring.yaml'), `${text}${notes.join('')}`);
  const { milliseconds } = await node([program, 'profile', 'faulty.scoring.yaml'], folder, 3);
  return [{ name: `${faults} faults told`, value: milliseconds, unit: 'ms', budget: 1500 }];
};
