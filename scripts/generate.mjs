import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const kinds = ['scoring', 'team', 'instrument', 'element'];
const root = fileURLToPath(new URL('..', import.meta.url));
const generated = `${root}generated`;

const readSchemas = async () =>
  Object.fromEntries(
    await Promise.all(
      kinds.map(async (kind) => [
        kind,
        await readFile(`${root}schemas/${kind}.schema.json`, 'utf8'),
      ]),
    ),
  );

const writeSchemas = async (schemas) => {
  const declarations = kinds.map((kind) => `export const ${kind}: string;\n`).join('');
  const code = kinds
    .map((kind) => `export const ${kind} = ${JSON.stringify(schemas[kind])};\n`)
    .join('');
  await writeFile(`${generated}/schemas.js`, code);
  await writeFile(`${generated}/schemas.d.ts`, declarations);
};

const writeValidators = async (schemas) => {
  const { default: Ajv } = await import('ajv/dist/2020.js');
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    // `required` inside oneOf names properties that are declared beside it.
    strictRequired: false,
    strictTypes: false,
    // Whether a date exists in the calendar is a rule of its own, with its own sentence.
    formats: { date: true },
    messages: false,
    code: { source: true, esm: true },
    schemas: kinds.map((kind) => JSON.parse(schemas[kind])),
  });
  const code = standaloneCode.default(
    ajv,
    Object.fromEntries(kinds.map((kind) => [kind, `urn:godbht:schema:${kind}:1`])),
  );
  // Bundled, because ajv leaves `require` of its runtime in code it calls ESM.
  await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    outfile: `${generated}/validators.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    logLevel: 'warning',
  });
  const declarations = `export type SchemaError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};
type Validator = ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null };
${kinds.map((kind) => `export const ${kind}: Validator;\n`).join('')}`;
  await writeFile(`${generated}/validators.d.ts`, declarations);
};

// The same code that reads `--elements DIR` reads the built-in instrument, so both obey one set of rules.
const writeInstrument = async () => {
  const outfile = `${generated}/check-instrument.mjs`;
  await build({
    entryPoints: [`${root}src/files/check-instrument.ts`],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const { checkInstrumentFolder } = await import(pathToFileURL(outfile).href);
  const { instrument, problems } = await checkInstrumentFolder(`${root}elements/god-bht`, 'en');
  await rm(outfile);
  for (const { file, line, column, message } of problems) {
    process.stderr.write(`${file}:${line}:${column}: ${message}\n`);
  }
  if (instrument === undefined) {
    process.exitCode = 1;
    return;
  }
  await writeFile(`${generated}/god-bht.json`, `${JSON.stringify(instrument)}\n`);
};

await mkdir(generated, { recursive: true });
const schemas = await readSchemas();
await writeSchemas(schemas);
await writeValidators(schemas);
await writeInstrument();
