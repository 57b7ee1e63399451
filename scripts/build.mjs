// Bundles src/run.ts and everything it needs into dist/. The installed program has no dependencies.
// CommonJS, because Node reads its chunks at half the cost of ES modules; grouped, because every
// further file costs a millisecond or two: a command loads the core, the command line, what reading
// or writing takes, and its own.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { thirdPartyLicenses } from './third-party-licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist');
const olderStringWidth = createRequire(join(root, 'node_modules/cli-table3/package.json')).resolve(
  'string-width',
);

/**
 * What two packages reach for and this program never does, and a quicker answer: cli-table3's colours;
 * the executables that commander can start; and the width of texts, which cli-table3 asks its older
 * string-width for, cell by cell, with a regular expression for every emoji there is.
 */
const standIns = {
  'cli-table3': {
    '@colors/colors/safe': 'export default undefined;',
    'string-width': `
      const narrow = /^[\\x20-\\x7e\\xa0-\\u024f\\u2010-\\u2027\\u2500-\\u257f]*$/;
      module.exports = (text) => (narrow.test(text) ? text.length : require(${JSON.stringify(olderStringWidth)})(text));`,
  },
  commander: { 'node:child_process': 'export default undefined;' },
};

const standIn = {
  name: 'stand-in',
  resolveId(name, importer = '') {
    const owner = Object.keys(standIns).find((one) => importer.includes(`node_modules/${one}/`));
    return owner !== undefined && Object.hasOwn(standIns[owner], name)
      ? `\0stand-in:${owner}:${name}`
      : null;
  },
  load(id) {
    const [, owner, name] = /^\0stand-in:([^:]*):(.*)$/.exec(id) ?? [];
    return owner === undefined ? null : standIns[owner][name];
  },
};

/** cli-table3 cuts every cell's text to ten columns for each line it draws, for a log that nobody reads. */
const forTheLog = 'utils.truncate(this.content, 10, this.truncate)';
const withoutLog = {
  name: 'without-log',
  transform(code, id) {
    if (!/cli-table3[\\/]src[\\/]cell\.js$/.test(id)) return null;
    if (!code.includes(forTheLog)) throw new Error('cli-table3 logs its cells in another way');
    return { code: code.replace(forTheLog, "''"), map: null };
  },
};

/** Which modules share a file, the first group that names one taking it. */
const groups = [
  { name: 'core', test: /src\/(model\/|errors|run|version)/ },
  { name: 'yaml', test: /node_modules\/yaml\// },
  {
    name: 'cli',
    test: /src\/(cli|argument-values|text\/cli|commands\/choices)|node_modules\/commander/,
  },
  {
    name: 'reading',
    test: /src\/(files\/(load-(evaluation|instrument)|source|read-bytes|decode|quick|check-(evaluation|content)|refusal|finding|format-line|schema-(at|findings)|rules\/(?!element|instrument|lints|specification|procurement|demands|points))|evaluation\/(profile|tally|highlights)|documents\/(profile|table3|highlights|wording)|text\/(report|formats)|commands\/(output|profile)|formats\/(about|column|format|visible|listed|sections))/,
  },
  {
    name: 'specifying',
    test: /src\/(documents\/(specif|comparison)|specification|text\/(specif|comparison))/,
  },
  { name: 'reporting', test: /src\/(documents|evaluation\/(agenda|marks|measures?))/ },
  { name: 'terminal', test: /src\/formats\/terminal(?!-wide)|node_modules\/cli-table3/ },
].map((group, index, all) => ({ ...group, priority: all.length - index }));

const bundle = await rolldown({
  cwd: root,
  input: { run: 'src/run.ts' },
  platform: 'node',
  transform: { target: 'node20.19', define: { FONT_FOLDER: '"./fonts/"' } },
  plugins: [standIn, withoutLog],
});
await rm(folder, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: folder,
  format: 'cjs',
  exports: 'named',
  minify: true,
  comments: false,
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  codeSplitting: { groups },
});
await bundle.close();

for (const file of ['godbht-sans-regular.ttf', 'godbht-sans-semibold.ttf', 'OFL.txt']) {
  await cp(join(root, 'assets/fonts', file), join(folder, 'fonts', file));
}
// pdfkit looks for it beside its own code, which is in here now.
const colourProfile = 'data/sRGB_IEC61966_2_1.icc';
await cp(join(root, 'node_modules/pdfkit/js', colourProfile), join(folder, colourProfile));

const modules = output.flatMap(({ modules = {} }) => Object.keys(modules));
const fontLicence = await readFile(join(root, 'assets/fonts/OFL.txt'), 'utf8');
await writeFile(
  join(folder, 'THIRD-PARTY-LICENSES.txt'),
  await thirdPartyLicenses(modules, fontLicence),
);

const size = output.reduce((sum, { code = '' }) => sum + code.length, 0);
console.log(`dist: ${output.length} files, ${Math.round(size / 1024)} KB of code`);
