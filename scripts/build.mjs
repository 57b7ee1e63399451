// Bundles src/run.ts and everything it needs into dist/. The installed program has no dependencies.
// CommonJS, because Node reads its chunks at half the cost of ES modules; grouped, because every
// further file costs a millisecond or two: a command loads the core, the command line, what reading
// or writing takes, and its own.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
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
 * What the packages below reach for and this program never does: PDFKit's fonts and line breaks (ours
 * are quicker; fontkit alone takes longer to load than an export), its bitmaps and encryption,
 * cli-table3's colours, and the executables that commander can start.
 */
const leftOut = {
  pdfkit: {
    fontkit: 'export const create = unavailable;',
    linebreak: 'export default unavailable;',
    'png-js': 'export default unavailable;',
    '@noble/ciphers/aes': 'export const cbc = unavailable, ecb = unavailable;',
  },
  'cli-table3': {
    '@colors/colors/safe': 'export default unavailable;',
    'string-width': `
      const whole = require(${JSON.stringify(olderStringWidth)});
      const narrow = /^[\x20-\x7e\xa0-\u024f\u2010-\u2027\u2500-\u257f]*$/;
      module.exports = (text) => (narrow.test(text) ? text.length : whole(text));`,
  },
  commander: { 'node:child_process': 'export const spawn = unavailable;' },
};

const leaveOut = {
  name: 'leave-out',
  resolveId(name, importer = '') {
    const owner = Object.keys(leftOut).find((one) => importer.includes(`node_modules/${one}/`));
    return owner !== undefined && Object.hasOwn(leftOut[owner], name)
      ? `\0left-out:${owner}:${name}`
      : null;
  },
  load(id) {
    const [, owner, name] = /^\0left-out:([^:]*):(.*)$/.exec(id) ?? [];
    if (owner === undefined) return null;
    return `const unavailable = () => { throw new Error('${name} is not in the bundle'); };\n${leftOut[owner][name]}`;
  },
};

const profile = 'sRGB_IEC61966_2_1.icc';

/** PDFKit reads its colour profile from a folder beside its own file. */
const moveColourProfile = {
  name: 'move-colour-profile',
  transform(code, id) {
    if (!/pdfkit\.node\.mjs$/.test(id)) return null;
    if (!code.includes(`./data/${profile}`)) throw new Error('PDFKit reads its profile elsewhere');
    return { code: code.replace(`./data/${profile}`, `./assets/${profile}`), map: null };
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
    test: /src\/(files\/(load|source|read-|decode|quick|check-eval|finding|format-line|schema|rules|file-reason|nearest|pattern|key-order)|text\/(said|report|problems)|evaluation\/(profile|tally|agenda|highlights|marks)|documents\/|commands\/(output|context|problem-line|profile)|formats\/(format|visible))/,
  },
  { name: 'terminal', test: /src\/formats\/terminal(?!-wide)|node_modules\/cli-table3/ },
].map((group, index, all) => ({ ...group, priority: all.length - index }));

const bundle = await rolldown({
  cwd: root,
  input: { run: 'src/run.ts' },
  platform: 'node',
  transform: { target: 'node20.19', define: { ASSET_FOLDER: '"./assets/"' } },
  plugins: [leaveOut, moveColourProfile],
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

await mkdir(join(folder, 'assets/fonts'), { recursive: true });
for (const file of ['godbht-sans-regular.ttf', 'godbht-sans-semibold.ttf', 'OFL.txt']) {
  await cp(join(root, 'assets/fonts', file), join(folder, 'assets/fonts', file));
}
await cp(join(root, 'node_modules/pdfkit/js/data', profile), join(folder, 'assets', profile));

const modules = output.flatMap(({ modules = {} }) => Object.keys(modules));
const fontLicence = await readFile(join(root, 'assets/fonts/OFL.txt'), 'utf8');
await writeFile(
  join(folder, 'THIRD-PARTY-LICENSES.txt'),
  await thirdPartyLicenses(modules, fontLicence),
);

const size = output.reduce((sum, { code = '' }) => sum + code.length, 0);
console.log(`dist: ${output.length} files, ${Math.round(size / 1024)} KB of code`);
