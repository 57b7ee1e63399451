// The same report as a PDF by programs that others use, where the machine has them.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { median, node, program, run } from './measure.mjs';

const peers = [
  { name: 'weasyprint', command: 'weasyprint', args: ['report.html', 'weasyprint.pdf'] },
  {
    name: 'Chromium print',
    command: 'chromium',
    args: [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ...['--print-to-pdf=chromium.pdf', 'report.html'],
    ],
  },
  {
    name: 'pandoc + weasyprint',
    command: 'pandoc',
    args: ['report.md', '--pdf-engine=weasyprint', '-o', 'pandoc.pdf'],
  },
];

/** How long each takes, and the budget: no longer than any of them. */
export const measurePeers = async (folder, rounds) => {
  const own = [program, 'export', 'team.yaml', '--force', '-o'];
  await node([...own, 'report.md'], folder);
  const html = micromark(await readFile(join(folder, 'report.md'), 'utf8'), {
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
  await writeFile(
    join(folder, 'report.html'),
    `<meta charset="utf-8"><title>Rapport</title>${html}`,
  );
  const timed = async (command, args) => {
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      times.push((await run(command, args, folder)).milliseconds);
    }
    return median(times);
  };
  const found = [];
  for (const { name, command, args } of peers) {
    const value = await timed(command, args).catch((error) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (value !== null) found.push({ name, value, unit: 'ms', budget: null });
  }
  const fastest = Math.min(...found.map(({ value }) => value));
  const value = await timed(process.execPath, [...own, 'report.pdf']);
  const budget = found.length === 0 ? null : fastest;
  return [...found, { name: 'export to PDF', value, unit: 'ms', budget }];
};
