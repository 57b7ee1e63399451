// Checks the built-in instrument and compiles it and the schemas into generated/, so that the program
// neither parses nor compiles what never changes.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = `${root}generated`;
/** A schema for each kind of file. */
const kinds = (await readdir(`${root}schemas`))
  .map((name) => name.replace(/\.schema\.json$/, ''))
  .sort();

/** What a `pattern` in a schema stands for, said beside it; schema-findings.ts has their sentences. */
const shapes = ['text', 'date', 'cpv', 'slug', 'criterion', 'requirement', 'measure'];

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

/** The kinds that the program itself writes. */
const writtenKinds = ['scoring', 'team', 'specification', 'points', 'invitation', 'mapping'];

/** One order of all keys, from the order in which each map has its own; none may contradict another. */
const writeKeyOrder = async (schemas) => {
  const lists = writtenKinds.flatMap((kind) => propertyLists(JSON.parse(schemas[kind])));
  const left = new Set(lists.flat());
  const order = [];
  while (left.size > 0) {
    const isNext = (key) =>
      lists.every((list) => firstOf(list, left) === key || !list.includes(key));
    const next = [...left].find(isNext);
    if (next === undefined) throw new Error(`No order for ${[...left].join(', ')}`);
    left.delete(next);
    order.push(next);
  }
  await writeFile(
    `${generated}/key-order.js`,
    `export const keyOrder = ${JSON.stringify(order)};\n`,
  );
  await writeFile(`${generated}/key-order.d.ts`, 'export const keyOrder: readonly string[];\n');
};

const firstOf = (list, left) => list.find((key) => left.has(key));

const propertyLists = (schema) =>
  typeof schema !== 'object' || schema === null
    ? []
    : Object.entries(schema).flatMap(([key, inner]) => [
        ...(key === 'properties' ? [Object.keys(inner)] : []),
        ...propertyLists(inner),
      ]);

/** One module for each kind: a command checks files of one kind, and reading the rest takes time. */
const writeValidators = async (schemas) => {
  const { default: Ajv } = await import('ajv/dist/2020.js');
  await mkdir(`${generated}/validators`, { recursive: true });
  for (const kind of kinds) {
    const ajv = new Ajv({
      allErrors: true,
      strict: true,
      // `required` inside oneOf names properties that are declared beside it.
      strictRequired: false,
      strictTypes: false,
      // Whether a date exists in the calendar is a rule of its own, with its own sentence.
      formats: { date: true },
      messages: false,
      // What was found and what stands in the schema about it, for the sentence that tells it.
      verbose: true,
      inlineRefs: false,
      code: { source: true, esm: true },
    });
    ajv.addKeyword({ keyword: 'x-shape', metaSchema: { enum: shapes } });
    const validate = ajv.compile(withoutWords(JSON.parse(schemas[kind])));
    // Ajv leaves `require` of its runtime in code it calls ESM.
    const code = inLinearTime(standaloneCode.default(ajv, validate));
    const file = `${generated}/validators/${kind}.js`;
    await writeFile(file, await bundled(file, 'neutral', code));
    await writeFile(`${generated}/validators/${kind}.d.ts`, validatorTypes);
  }
};

/** Ajv copies every error so far for each part that has one more: thousands of mistakes would take minutes. */
const inLinearTime = (code) =>
  `const joined = (errors, more) => { for (const one of more) errors.push(one); return errors; };\n${code.replace(
    /\bvErrors\.concat\(/g,
    'joined(vErrors, ',
  )}`;

/** One module with everything it needs. `code`, where it is given, stands for the file at `input`. */
const bundled = async (input, platform, code) => {
  const bundle = await rolldown({
    input,
    platform,
    external: platform === 'node' ? ['yaml'] : [],
    plugins: [
      {
        name: 'in-memory',
        resolveId: (id) => (id === input && code !== undefined ? id : null),
        load: (id) => (id === input ? code : null),
      },
    ],
  });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    codeSplitting: false,
  });
  await bundle.close();
  return output[0].code;
};

// The compiled code carries its schema along: titles and descriptions are there for editors, and
// `x-` keys are gone from a value before it is checked.
const withoutWords = (schema) => {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => !(isWord(key, value) || key === 'patternProperties'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value)]));
};

// A property may have one of these names too; then its value is a schema.
const isWord = (key, value) => ['title', 'description'].includes(key) && typeof value === 'string';

const validatorTypes = `import type { SchemaError } from '../../src/files/checks/schema-findings.ts';

export const validate: ((value: unknown) => boolean) & { errors?: readonly SchemaError[] | null };
`;

// The same code that reads `--elements DIR` reads the built-in instrument, so both obey one set of rules.
const writeInstrument = async () => {
  const folder = `${root}elements/god-bht`;
  const { checkInstrumentFolder, readProcurement } = await fromSource(
    'src/files/instrument-folder.ts',
  );
  const { instrument, problems } = await checkInstrumentFolder(folder, 'en');
  if (instrument === undefined) return report(problems);
  await writeData('god-bht', 'readGodBht', instrument, 'instrument.ts', 'Instrument');
  try {
    const procurement = await readProcurement(folder, instrument, 'en');
    await writeData(
      ...['god-bht-procurement', 'readGodBhtProcurement', procurement],
      ...['specification.ts', 'Procurement'],
    );
  } catch (error) {
    if (error.details?.problems === undefined) throw error;
    report(error.details.problems);
  }
};

/** What a form in a browser runs and looks like: our own sources alone, as texts that go into the file. */
const writeFormPage = async () => {
  const bundle = await rolldown({
    cwd: root,
    input: 'src/page/page.ts',
    platform: 'browser',
    transform: { target: 'es2022' },
  });
  const { output } = await bundle.generate({ format: 'iife', minify: true, comments: false });
  await bundle.close();
  // A file that another program stores anew keeps its hash when there is nothing but ASCII in it.
  const pageScript = escapedLetters(output[0].code.trim());
  const pageStyle = await readFile(`${root}src/page/page.css`, 'utf8');
  if (/<\/script|<!--/i.test(pageScript)) throw new Error('The page would end within its script');
  await writeFile(
    `${generated}/form-page.js`,
    Object.entries({ pageScript, pageStyle })
      .map(([name, text]) => `export const ${name} = ${JSON.stringify(text)};\n`)
      .join(''),
  );
  await writeFile(
    `${generated}/form-page.d.ts`,
    'export const pageScript: string;\nexport const pageStyle: string;\n',
  );
};

// No user has a file of this kind, so no command checks one.
const writeLanguageWords = async () => {
  const words = parse(await readFile(`${root}elements/language.yaml`, 'utf8'));
  const { validate } = await import(pathToFileURL(`${generated}/validators/language.js`).href);
  if (!validate(words)) throw new Error(JSON.stringify(validate.errors));
  await writeData(
    ...['language-words', 'readLanguageWords', words],
    ...['language-words.ts', 'WordsByLanguage'],
  );
};

const fromSource = async (file) => {
  const outfile = `${generated}/from-source.mjs`;
  await writeFile(outfile, await bundled(`${root}${file}`, 'node'));
  const module = await import(`${pathToFileURL(outfile).href}?${file}`);
  await rm(outfile);
  return module;
};

const report = (problems) => {
  for (const { file, line, column, message } of problems) {
    process.stderr.write(`${file}:${line}:${column}: ${message}\n`);
  }
  process.exitCode = 1;
};

// As a text of ASCII, which is read in two thirds of the time that an object takes in code.
const writeData = async (name, reader, data, module, type) => {
  const json = escapedLetters(JSON.stringify(data));
  await writeFile(
    `${generated}/${name}.js`,
    `export const ${reader} = () => JSON.parse(${JSON.stringify(json)});\n`,
  );
  await writeFile(
    `${generated}/${name}.d.ts`,
    `import type { ${type} } from '../src/model/${module}';\n\nexport const ${reader}: () => ${type};\n`,
  );
};

/** The same JSON, or the same script, in ASCII alone. */
const escapedLetters = (text) =>
  text.replace(
    /[^\0-~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

await mkdir(generated, { recursive: true });
const schemas = await readSchemas();
await writeSchemas(schemas);
await writeKeyOrder(schemas);
await writeValidators(schemas);
await writeLanguageWords();
await writeInstrument();
await writeFormPage();
