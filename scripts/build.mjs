// Bundles src/run.ts and everything it needs into dist/. The installed program has no dependencies.
// CommonJS, because Node reads its chunks at half the cost of ES modules.
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { thirdPartyLicenses } from './third-party-licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'dist');
const bundle = await rolldown({
  cwd: root,
  input: { run: 'src/run.ts' },
  platform: 'node',
  transform: {
    target: 'node20.19',
    define: { FONT_FOLDER: '"./fonts/"', RESVG_FILE: '"./resvg.wasm"' },
  },
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
});
await bundle.close();

const fonts = [
  'godbht-sans-regular.ttf',
  'godbht-sans-semibold.ttf',
  'godbht-symbols.ttf',
  'OFL.txt',
];
for (const file of fonts) {
  await cp(join(root, 'assets/fonts', file), join(folder, 'fonts', file));
}
// pdfkit looks for it beside its own code, which is in here now.
const colourProfile = 'data/sRGB_IEC61966_2_1.icc';
await cp(join(root, 'node_modules/pdfkit/js', colourProfile), join(folder, colourProfile));

// What draws pictures: it is read when one is drawn.
const resvg = 'node_modules/@resvg/resvg-wasm/index_bg.wasm';
await cp(join(root, resvg), join(folder, 'resvg.wasm'));

const modules = output.flatMap(({ modules = {} }) => Object.keys(modules));
const fontLicence = await readFile(join(root, 'assets/fonts/OFL.txt'), 'utf8');
await writeFile(
  join(folder, 'THIRD-PARTY-LICENSES.txt'),
  await thirdPartyLicenses(modules, fontLicence),
);

const size = output.reduce((sum, { code = '' }) => sum + code.length, 0);
console.log(`dist: ${output.length} files, ${Math.round(size / 1024)} KB of code`);
