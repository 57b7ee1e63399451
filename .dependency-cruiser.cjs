/** The layers of src/, from the outside in. Each rule says why it is there. */
const layer = (name) => `^src/${name}/`;

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'A cycle means that two files are one, or that a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file nobody reaches is dead.',
      severity: 'error',
      from: { orphan: true, pathNot: ['^bin/', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'model-knows-nothing',
      comment:
        'The model is the innermost layer: types and their rules, no words, no files, no libraries.',
      severity: 'error',
      from: { path: layer('model') },
      to: { pathNot: layer('model') },
    },
    {
      name: 'text-knows-the-model',
      comment:
        'The catalogue of words runs nothing of the program; it may name the types of what it words.',
      severity: 'error',
      from: { path: layer('text') },
      to: { pathNot: [layer('text'), layer('model')], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'evaluation-is-pure',
      comment:
        'What decides gets everything as arguments; it knows the model, words and errors. Hashing is computing, not IO.',
      severity: 'error',
      from: { path: '^src/(evaluation|specification)/' },
      to: {
        pathNot: [
          '^src/(evaluation|specification|model|text)/',
          '^src/errors\\.ts$',
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'documents-are-pure',
      comment: 'A document is built from data; how it looks and where it goes is not its business.',
      severity: 'error',
      from: { path: layer('documents') },
      to: { pathNot: ['^src/(documents|evaluation|specification|model|text)/'] },
    },
    {
      name: 'formats-know-the-document-alone',
      comment:
        'A format that knew more than the Document type would render one report and no other.',
      severity: 'error',
      from: { path: layer('formats') },
      to: {
        path: '^src/',
        pathNot: [layer('formats'), layer('text'), layer('model'), '^src/documents/document\\.ts$'],
      },
    },
    {
      name: 'only-files-touch-the-file-system',
      comment:
        'Saving must be atomic and locked everywhere, so there is one place that saves. The PDF reads its own fonts.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/files/', '^src/formats/pdf'] },
      to: { path: '^(node:)?(fs|fs/promises)$' },
    },
    {
      name: 'files-are-an-edge',
      comment: 'Files are read and written for commands; they decide nothing about evaluations.',
      severity: 'error',
      from: { path: layer('files') },
      to: {
        path: '^src/(commands|prompt|session|terminal|documents|formats|evaluation|specification|cli|run)',
      },
    },
    {
      name: 'terminal-knows-keys-and-widths-alone',
      comment: 'A terminal that knew what is asked could be used for no other question.',
      severity: 'error',
      from: { path: layer('terminal') },
      to: {
        path: '^src/',
        pathNot: [layer('terminal'), '^src/errors\\.ts$', '^src/formats/visible-text\\.ts$'],
      },
    },
    {
      name: 'sessions-stand-above-what-decides',
      comment:
        'A session joins keys and questions to what decides; it reads and writes nothing itself.',
      severity: 'error',
      from: { path: layer('session') },
      to: { path: '^src/(commands|cli|files|formats/(?!visible-text))' },
    },
    {
      name: 'the-terminal-knows-the-prompt-library',
      comment: 'The library can be exchanged, and everything else tested without a terminal.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(terminal/|prompt/ask\\.ts$)' },
      to: { path: 'node_modules/@?inquirer' },
    },
    {
      name: 'nothing-reaches-up-to-commands',
      comment: 'Commands are the top: only the command line, and other commands, know them.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: ['^src/commands/', '^src/(run|cli|error-report|argument-values)\\.ts$'],
      },
      to: { path: '^src/commands/' },
    },
    {
      name: 'nothing-reaches-up-to-run',
      comment: 'run.ts catches; nothing below it may start the program again.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(run|cli|error-report|usage-errors)\\.ts$' },
      to: { path: '^src/(run|cli|error-report|usage-errors)\\.ts$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(generated|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
