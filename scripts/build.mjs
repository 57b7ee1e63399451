// Bundles src/run.ts and everything it needs into dist/: `node scripts/build.mjs [ENTRY [FOLDER]]`.
// The installed program has no dependencies and loads only the chunks that its command asks for.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyLicenses } from './third-party-licenses.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [entry = join(root, 'src/run.ts'), folder = join(root, 'dist')] = process.argv.slice(2);

/**
 * Parts of PDFKit that this program never reaches: it brings fonts and line breaks of its own, has
 * no bitmaps and encrypts nothing. fontkit alone takes longer to load than an export takes.
 */
const leftOut = {
  fontkit: 'export const create = unavailable;',
  linebreak: 'export default unavailable;',
  'png-js': 'export default unavailable;',
  '@noble/ciphers/aes': 'export const cbc = unavailable, ecb = unavailable;',
};

const leaveOut = {
  name: 'leave-out',
  setup({ onResolve, onLoad }) {
    const names = Object.keys(leftOut).join('|');
    onResolve({ filter: new RegExp(`^(${names})$`) }, ({ path }) => ({
      path,
      namespace: 'left-out',
    }));
    onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({
      contents: `const unavailable = () => { throw new Error('${path} is not in the bundle'); };\n${leftOut[path]}`,
    }));
  },
};

const profile = 'sRGB_IEC61966_2_1.icc';

/** PDFKit reads its colour profile from a folder beside its own file. */
const moveColourProfile = {
  name: 'move-colour-profile',
  setup({ onLoad }) {
    onLoad({ filter: /pdfkit\.node\.mjs$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      if (!code.includes(`./data/${profile}`))
        throw new Error('PDFKit reads its profile elsewhere');
      return { contents: code.replace(`./data/${profile}`, `./assets/${profile}`), loader: 'js' };
    });
  },
};

const { outputFiles, metafile } = await build({
  entryPoints: { run: entry },
  outdir: folder,
  absWorkingDir: root,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  charset: 'utf8',
  define: { ASSET_FOLDER: '"./assets/"' },
  plugins: [leaveOut, moveColourProfile],
  logLevel: 'warning',
  metafile: true,
  write: false,
});

/** CommonJS packages call `require` for what Node itself has; esbuild's stand-in takes it from here. */
const requireForNode =
  "import{createRequire as requireFrom}from'node:module';const require=requireFrom(import.meta.url);\n";

await rm(folder, { recursive: true, force: true });
await mkdir(join(folder, 'assets/fonts'), { recursive: true });
for (const { path, text } of outputFiles) {
  const code = text.includes('Dynamic require of') ? requireForNode + text : text;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, code);
}
for (const file of ['godbht-sans-regular.ttf', 'godbht-sans-semibold.ttf', 'OFL.txt']) {
  await cp(join(root, 'assets/fonts', file), join(folder, 'assets/fonts', file));
}
await cp(join(root, 'node_modules/pdfkit/js/data', profile), join(folder, 'assets', profile));
await writeFile(
  join(folder, 'THIRD-PARTY-LICENSES.txt'),
  await thirdPartyLicenses(root, metafile, join(root, 'assets/fonts/OFL.txt')),
);

const size = outputFiles.reduce((sum, { contents }) => sum + contents.byteLength, 0);
console.log(`dist: ${outputFiles.length} files, ${Math.round(size / 1024)} KB of code`);
