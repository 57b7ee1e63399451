import fc from 'fast-check';
import { evaluationText } from '../../src/files/create.ts';
import type { Evaluation } from '../../src/model/team.ts';
import { scoringArbitrary, teamArbitrary } from './arbitraries.ts';

export const evaluationArbitrary: fc.Arbitrary<Evaluation> = fc.oneof(
  scoringArbitrary,
  teamArbitrary,
);

/** What a person adds to a file by hand, most of it right. */
export const handwritten = `# øverst
format: godbht/scoring@1 # etter
x-egen: {a: 1, b: [x, "y: z", 'it''s'], c: {}}

subject: # om hvem
  # inni
  bht:
    navn: 'Det er "sant" at it''s
      over flere

      linjer'
  virksomhet: "to \\"linjer\\" \\u00e5 \\
    og \\n en til\\  # ikke kommentar

    slutt"  # kommentar
date: 2026-11-21
tall: [0, 3, 12, 999999999]
lister:
  - a b c
    fortsetter her
    # kommentar
  - "1.2": met
    "1.10": unmet
    # inni
  - tre
  - id: T1
    text: >-
      foldet tekst
      over flere

      linjer

    notes: |
      første # ikke kommentar
        innrykk
      - siste

  - []
  - {level: 3, reason: Enige nå - alle, "x-b": 2}
tom: {}
siste: -a ?b :c d-e f:g h#i
`;

const lineOf = (lines: readonly string[], at: number): number => at % Math.max(1, lines.length);

type Mutation = (text: string) => string;

const inLines = (change: (lines: string[], at: number) => void): fc.Arbitrary<Mutation> =>
  fc.nat().map((at) => (text) => {
    const lines = text.split('\n');
    change(lines, lineOf(lines, at));
    return lines.join('\n');
  });

const snippets = fc.constantFrom(
  ...[...' \n#:-|>"\'ab1,[]{}&*!?%@`~\\.+=<'],
  ...[
    '\t',
    '\r',
    '\r\n',
    '\0',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
    '\ud800',
    '😀',
    'å',
    'a\u030a',
  ],
  ...[
    ': ',
    ' #',
    '- ',
    '? ',
    '--- ',
    '---\n',
    '...\n',
    '&a ',
    '*a',
    '!t ',
    '%YAML 1.2\n',
    '  ',
    '\n\n',
  ],
  ...[
    '|-\n',
    '>-\n',
    '|2\n',
    '|+\n',
    '{a: b}',
    '[a, b]',
    "''",
    '""',
    '\\u',
    '\\x41',
    '\\ud83d',
    '\\\n',
  ],
  ...[
    'null',
    'true',
    '1e3',
    '0x1',
    '.5',
    '0o7',
    '-1',
    '007',
    '12345678901234567890',
    '<<: ',
    'x-a: ',
  ],
  ...[
    '\na: 1',
    '\n  a: 1',
    '\n# c\n',
    '\n  # c\n',
    '__proto__: 1',
    ' : ',
    ',',
    '"a": b',
    'å: 1\na\u030a: 2',
  ],
);

const inserted = fc.tuple(fc.nat(), snippets).map(
  ([at, snippet]): Mutation =>
    (text) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + snippet + text.slice(place);
    },
);

const removed = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 })).map(
  ([at, count]): Mutation =>
    (text) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + text.slice(place + count);
    },
);

const indented = fc.tuple(fc.nat(), fc.integer({ min: -4, max: 4 })).map(
  ([at, by]): Mutation =>
    (text) => {
      const lines = text.split('\n');
      const index = lineOf(lines, at);
      const line = lines[index] ?? '';
      lines[index] = by < 0 ? line.replace(new RegExp(`^ {0,${-by}}`), '') : ' '.repeat(by) + line;
      return lines.join('\n');
    },
);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  inserted,
  inserted,
  removed,
  indented,
  inLines((lines, at) => lines.splice(at, 1)),
  inLines((lines, at) => lines.splice(at, 0, lines[at] ?? '')),
  inLines((lines, at) => lines.splice(at, 2, lines[at + 1] ?? '', lines[at] ?? '')),
  inLines((lines, at) => lines.splice(at, 2, `${lines[at]}${lines[at + 1]}`)),
  inLines((lines, at) => lines.splice(at, 2, `${lines[at]} ${lines[at + 1]?.trimStart()}`)),
);

/** Texts that were good YAML until something slipped. */
export const mutatedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.oneof(evaluationArbitrary.map(evaluationText), fc.constant(handwritten)),
    fc.array(mutation, { minLength: 1, maxLength: 3 }),
  )
  .map(([text, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), text));
