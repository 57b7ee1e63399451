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
      from: { path: '^src/(evaluation|specification|forms)/' },
      to: {
        pathNot: [
          '^src/(evaluation|specification|forms|model|text)/',
          '^src/errors\\.ts$',
          '^(node:)?crypto$',
        ],
      },
    },
    {
      name: 'the-page-knows-the-form',
      comment:
        'What runs in a browser draws the form and keeps its answers by the same rules as everything else; what those are stands below it.',
      severity: 'error',
      from: { path: layer('page') },
      to: { pathNot: ['^src/(page|forms|model|text)/'] },
    },
    {
      name: 'no-node-in-the-page',
      comment:
        'A browser has nothing of Node: one import too many would end the page where it begins.',
      severity: 'error',
      from: { path: layer('page') },
      to: { path: '^(node:)?(crypto|fs|path|url|util|buffer)$', reachable: true },
    },
    {
      name: 'nothing-knows-the-page',
      comment: 'The page is bundled into a text; only there is a document to draw on.',
      severity: 'error',
      from: { path: '^src/', pathNot: layer('page') },
      to: { path: layer('page') },
    },
    {
      name: 'documents-are-pure',
      comment: 'A document is built from data; how it looks and where it goes is not its business.',
      severity: 'error',
      from: { path: layer('documents') },
      to: { pathNot: ['^src/(documents|evaluation|specification|forms|model|text)/'] },
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
      name: 'only-the-disk-touches-the-file-system',
      comment:
        'Saving must be atomic and locked everywhere, so there is one place that saves. What draws PDF and pictures reads its own fonts.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/files/disk/', '^src/formats/(pdf|picture)/'] },
      to: { path: '^(node:)?(fs|fs/promises)$' },
    },
    {
      name: 'the-disk-knows-bytes-alone',
      comment: 'How a file is read, saved and locked is the same whatever stands in it.',
      severity: 'error',
      from: { path: layer('files/disk') },
      to: { path: '^src/', pathNot: [layer('files/disk'), layer('model'), '^src/errors\\.ts$'] },
    },
    {
      name: 'yaml-is-text-alone',
      comment:
        'What a text says, where, and how it is changed in one place: no file, and no opinion of what it ought to say.',
      severity: 'error',
      from: { path: layer('files/yaml') },
      to: {
        pathNot: [
          layer('files/yaml'),
          '^src/(model|text)/',
          'node_modules/yaml/',
          '^(node:)?util$',
        ],
      },
    },
    {
      name: 'checks-are-pure',
      comment:
        'What is wrong with a text is found without a file: checking works on what has been read. When a level needs a reason and whether a seal holds is decided in one place.',
      severity: 'error',
      from: { path: layer('files/checks') },
      to: {
        pathNot: [
          '^src/files/(checks|yaml)/',
          '^src/(model|text)/',
          '^src/errors\\.ts$',
          '^src/evaluation/(reason-needed|seal)\\.ts$',
        ],
      },
    },
    {
      name: 'one-way-to-yaml',
      comment:
        'The rest of the program reads and writes values; only one floor knows the YAML library.',
      severity: 'error',
      from: { path: '^src/', pathNot: layer('files/yaml') },
      to: { path: 'node_modules/yaml/' },
    },
    {
      name: 'files-are-an-edge',
      comment:
        'Files are read and written for commands; they decide nothing about evaluations. What two wrote at once is joined where it is noticed, and a level without its reason and a broken seal are told by the rules that make them so.',
      severity: 'error',
      from: { path: layer('files') },
      to: {
        pathNot: '^src/evaluation/(reconcile|reason-needed|seal)\\.ts$',
        path: '^src/(commands|session|terminal|documents|formats|evaluation|specification|forms|cli|run)',
      },
    },
    {
      name: 'terminal-knows-keys-and-widths-alone',
      comment: 'A terminal that knew what is asked could be used for no other question.',
      severity: 'error',
      from: { path: layer('terminal') },
      to: {
        path: '^src/',
        pathNot: [layer('terminal'), '^src/errors\\.ts$', '^src/text/visible-text\\.ts$'],
      },
    },
    {
      name: 'sessions-stand-above-what-decides',
      comment:
        'A session joins keys and screens to what decides; it reads and writes nothing itself, and nothing but commands knows it.',
      severity: 'error',
      from: { path: layer('session') },
      to: { path: '^src/(commands|cli|files|formats)' },
    },
    {
      name: 'only-commands-open-sessions',
      comment: 'What decides must not know what a key is.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(session|commands)/' },
      to: { path: layer('session'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'the-terminal-knows-the-prompt-library',
      comment: 'The library can be exchanged, and everything else tested without a terminal.',
      severity: 'error',
      from: { path: '^src/', pathNot: layer('terminal') },
      to: { path: 'node_modules/@?inquirer' },
    },
    {
      name: 'nothing-reaches-up-to-commands',
      comment: 'Commands are the top: only the command line, and other commands, know them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|cli/|run\\.ts$)' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'nothing-reaches-up-to-the-command-line',
      comment: 'The command line starts commands, and is known by nothing below them.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|cli/|run\\.ts$)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'commands-name-the-command-line',
      comment:
        'A command declares itself in the terms of the command line, and runs nothing of it.',
      severity: 'error',
      from: { path: layer('commands') },
      to: { path: '^src/cli/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'nothing-reaches-up-to-run',
      comment: 'run.ts catches; nothing below it may start the program again.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/run\\.ts$' },
      to: { path: '^src/run\\.ts$' },
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
