import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/files/check-file.ts';
import { evaluationText } from '../../src/files/create.ts';
import { loadInstrument } from '../../src/files/load-instrument.ts';
import type { Evaluation, TeamEvaluation } from '../../src/model/team.ts';
import { aMeasure, anAggregate, aScoring, aTeam, godBht, testFolder } from './samples.ts';

const options = { instrument: godBht, language: 'nb', today: '2026-11-21' } as const;

/** Each problem as what stands at its place, to the end of the line, and its code. */
const found = async (file: string) => {
  const problems = await checkFile(file, options);
  const lines = (await readFile(file, 'latin1')).split('\n');
  return problems.map(
    ({ line = 0, column = 0, severity, code }) =>
      `${lines[line - 1]?.slice(column - 1)} | ${severity} ${code}`,
  );
};

const check = async (content: string | Uint8Array) =>
  found(join(await testFolder({ 'a.yaml': content }), 'a.yaml'));

const checkEvaluation = (evaluation: Evaluation) => check(evaluationText(evaluation));

/** A whole team with one thing wrong; the texts stay valid otherwise, notes and all. */
const team = (change: Partial<Record<keyof TeamEvaluation, unknown>>) =>
  checkEvaluation({ ...aTeam, ...change } as TeamEvaluation);
const aggregate = (etikk: unknown, count = 4) =>
  checkEvaluation({
    ...anAggregate,
    voices: { count, elements: { etikk } },
  } as TeamEvaluation);

const item = { counts: { 1: 0, 2: 1, 3: 2, 4: 0 }, notApplicable: 0, missing: 1 };

/** So many at level 3. */
const hands = (count: number) => ({ 1: 0, 2: 0, 3: count, 4: 0 });

describe('the rules for evaluations', () => {
  it.each([
    [
      'two hands among voices',
      () => team({ agreed: { etikk: { bht: { secondRound: { counts: hands(2) } } } } }),
    ],
    [
      'three among counts alone',
      () =>
        checkEvaluation({
          ...anAggregate,
          agreed: { etikk: { bht: { secondRound: { counts: hands(3) } } } },
        } as TeamEvaluation),
    ],
  ])('are content with a second round of %s', async (_name, problems) => {
    expect(await problems()).toEqual([]);
  });

  it.each([
    [
      'a date that does not exist',
      () => team({ date: '2026-02-29' }),
      '2026-02-29 | error no-such-date',
    ],
    [
      'an element that does not exist',
      () => team({ agreed: { etik: {} } }),
      'etik: {} | error unknown-element',
    ],
    [
      'a criterion of another element',
      () => team({ agreed: { etikk: { criteria: { '1.1': 'met' } } } }),
      '"1.1": met | error criterion-elsewhere',
    ],
    [
      'an element of a voice',
      () => team({ voices: [{ id: 'a', pseudonym: 'A', ratings: { hms: {} } }] }),
      'hms: {} | error unknown-element',
    ],
    [
      'a voice twice',
      () =>
        team({
          voices: [
            { id: 'a', pseudonym: 'A', ratings: {} },
            { id: 'a', pseudonym: 'B', ratings: {} },
          ],
        }),
      'a | error duplicate-id',
    ],
    [
      'a pseudonym twice',
      () =>
        team({
          voices: [
            { id: 'a', pseudonym: 'A', ratings: {} },
            { id: 'b', pseudonym: 'A', ratings: {} },
          ],
        }),
      'A | error duplicate-id',
    ],
    [
      'a name under pseudonym',
      () => team({ voices: [{ id: 'a', pseudonym: 'A', rater: { name: 'Kari' }, ratings: {} }] }),
      'rater: | error rater-not-allowed',
    ],
    ['a measure twice', () => team({ actions: [aMeasure, aMeasure] }), 'T1 | error duplicate-id'],
    [
      'a measure for no element',
      () => team({ actions: [{ ...aMeasure, element: 'annet' }] }),
      'annet | error unknown-element',
    ],
    [
      'a measure for another element’s criterion',
      () => team({ actions: [{ ...aMeasure, criterion: '1.1' }] }),
      '"1.1" | error criterion-elsewhere',
    ],
    [
      'a source that does not exist',
      () => team({ actions: [{ ...aMeasure, draftedFrom: { criterion: '3.9' } }] }),
      '"3.9" | error unknown-criterion',
    ],
    [
      'expertise that does not exist',
      () => team({ actions: [{ ...aMeasure, expertise: ['hms', 'jus'] }] }),
      'jus | error unknown-expertise',
    ],
    [
      'a priority that does not exist',
      () => team({ priorities: ['etikk', 'etik'] }),
      'etik | error unknown-element',
    ],
    [
      'a priority twice',
      () => team({ priorities: ['etikk', 'tiltak', 'etikk'] }),
      'etikk | error listed-twice',
    ],
    [
      'a proposal put aside for no element',
      () => team({ declined: [{ element: 'annet', suggestion: 'øv' }] }),
      'annet | error unknown-element',
    ],
    [
      'a proposal put aside for another element’s criterion',
      () => team({ declined: [{ element: 'etikk', criterion: '1.1', ready: 1 }] }),
      '"1.1" | error criterion-elsewhere',
    ],
    [
      'a due date',
      () => team({ actions: [{ ...aMeasure, due: '2027-13-01' }] }),
      '2027-13-01 | error no-such-date',
    ],
    [
      'a date of a follow-up',
      () => team({ actions: [{ ...aMeasure, followUp: { date: '2027-04-31' } }] }),
      '2027-04-31 | error no-such-date',
    ],
    [
      'a date of evidence',
      () =>
        team({
          agreed: { etikk: { evidence: [{ text: 'Planen' }, { text: 'B', date: '2026-02-30' }] } },
        }),
      '2026-02-30 | error no-such-date',
    ],
    [
      'a date of a voice’s evidence',
      () =>
        team({
          voices: [
            {
              ...{ id: 'a', pseudonym: 'A' },
              ratings: { etikk: { evidence: [{ text: 'B', date: '2026-02-30' }] } },
            },
          ],
        }),
      '2026-02-30 | error no-such-date',
    ],
    [
      'evidence from an evaluation without a digest of it',
      () => {
        const from = { instrument: 'ivaretakelse', version: '2026' };
        return team({ agreed: { etikk: { evidence: [{ text: 'B', from }] } } });
      },
      'from: | error missing-key',
    ],
    [
      'a date of a seal',
      () => team({ seal: { digest: 'a', date: '2026-02-30', by: 'Leder' } }),
      '2026-02-30 | error no-such-date',
    ],
    [
      'a day a measure was first decided',
      () => team({ actions: [{ ...aMeasure, since: '2026-02-30' }] }),
      '2026-02-30 | error no-such-date',
    ],
    [
      'more hands than any room holds',
      () => team({ agreed: { etikk: { bht: { secondRound: { counts: hands(1_000_000_001) } } } } }),
      '1000000001, "4": 0}} | error out-of-range',
    ],
    [
      'a second round without hands',
      () => team({ agreed: { etikk: { bht: { secondRound: { counts: hands(0) } } } } }),
      'counts: {"1": 0, "2": 0, "3": 0, "4": 0}} | error no-hands',
    ],
    [
      'a second round of too few hands among counts alone',
      () =>
        checkEvaluation({
          ...anAggregate,
          agreed: { etikk: { bht: { secondRound: { counts: hands(2) } } } },
        } as TeamEvaluation),
      'counts: {"1": 0, "2": 0, "3": 2, "4": 0}} | error small-group-shown',
    ],
  ])('find %s', async (_name, problems, expected) => {
    expect(await problems()).toEqual([expected]);
  });

  it.each([
    [
      'too many answers',
      { bht: { ...item, missing: 2 }, virksomhet: item },
      'counts-do-not-add-up',
    ],
    ['too few answers', { bht: { ...item, missing: 0 }, virksomhet: item }, 'counts-do-not-add-up'],
    [
      'more missing than there are',
      { bht: item, virksomhet: { missing: 5 } },
      'counts-do-not-add-up',
    ],
    [
      'a group that is too small',
      {
        bht: { counts: { 1: 0, 2: 1, 3: 1, 4: 0 }, notApplicable: 0, missing: 2 },
        virksomhet: item,
      },
      'small-group-shown',
    ],
    [
      'levels from too few among those who answered',
      {
        bht: { counts: { 1: 0, 2: 1, 3: 1, 4: 0 }, notApplicable: 2, missing: 0 },
        virksomhet: item,
      },
      'small-group-shown',
    ],
    [
      'marks from too few',
      { bht: item, virksomhet: item, criteria: { '3.1': { met: 1, partly: 1, unmet: 0 } } },
      'small-group-shown',
    ],
    [
      'more marks than voices',
      { bht: item, virksomhet: item, criteria: { '3.1': { met: 3, partly: 1, unmet: 1 } } },
      'counts-do-not-add-up',
    ],
  ])('find %s in an aggregate', async (_name, etikk, code) => {
    const problems = await aggregate(etikk);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^(bht|virksomhet|"3.1"): .* \\| error ${code}$`));
  });

  const seven = { counts: { 1: 0, 2: 1, 3: 5, 4: 0 }, notApplicable: 1, missing: 0 };
  const sides = (bht: number, virksomhet: number) => ({
    bht: { median: 3, voices: bht },
    virksomhet: { median: 2, voices: virksomhet },
  });
  const six = { ...seven, notApplicable: 0, missing: 1 };

  it.each([
    ['of those who set a level', { ...six, sides: sides(3, 3) }, []],
    ['of too few', { ...six, sides: sides(4, 2) }, ['virksomhet small-group-shown']],
    ['of more than set a level', { ...six, sides: sides(4, 3) }, ['sides sides-do-not-add-up']],
    [
      'beside counts that are left out',
      { missing: 1, sides: sides(3, 3) },
      ['sides sides-do-not-add-up'],
    ],
    [
      'that tell what one other said',
      { ...seven, sides: sides(3, 3) },
      ['sides sides-tell-others'],
    ],
  ])('look at sides %s', async (_name, bht, expected) => {
    const problems = await aggregate({ bht, virksomhet: { missing: 0 } }, 7);
    expect(problems.map((one) => one.replace(/:.*\| error/, ''))).toEqual(expected);
  });

  it.each([
    [
      'all have answered',
      { bht: { ...item, counts: { 1: 0, 2: 1, 3: 2, 4: 1 }, missing: 0 }, virksomhet: item },
    ],
    [
      'nobody has',
      {
        bht: { counts: { 1: 0, 2: 0, 3: 0, 4: 0 }, notApplicable: 0, missing: 4 },
        virksomhet: item,
      },
    ],
    ['what few have said is left out', { bht: { missing: 2 }, virksomhet: { missing: 0 } }],
  ])('are content with an aggregate where %s', async (_name, etikk) => {
    expect(await aggregate(etikk)).toEqual([]);
  });
});

describe('checking a file', () => {
  it('runs the rules even where the schema has found something', async () => {
    const text = evaluationText(aScoring)
      .replace('date: 2026-11-21', 'date: 2026-02-30')
      .replace('perspective: bht', 'perspective: oss');
    expect(await check(text)).toEqual([
      'oss | error not-allowed-value',
      '2026-02-30 | error no-such-date',
    ]);
  });

  it('says only that a file is from another instrument, not that all its elements are unknown', async () => {
    const text = evaluationText({ ...aScoring, ratings: { annet: {} } }).replace('2017', '2030');
    expect(await check(text)).toEqual(['"2030" | error other-instrument']);
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from('a: 1\nb: x\xe6\n', 'latin1'), '\xe6 | error not-utf8'],
    ['too many bytes', Buffer.alloc(5_000_001, 10), ' | error too-large'],
    ['an unknown format', 'format: godbht/annet@1\n', 'godbht/annet@1 | error wrong-kind'],
    ['a newer format', 'format: godbht/team@2\nnytt: 1\n', 'godbht/team@2 | error newer-format'],
    ['no format', 'id: 1\n', 'id: 1 | error missing-format'],
    ['a list', '- 1\n', '- 1 | error empty-file'],
    [
      'duplicate keys and a wrong format',
      'format: a\nformat: b\n',
      'format: b | error duplicate-key',
    ],
  ])('reports %s as a problem', async (_name, content, first) => {
    expect(await check(content)).toContain(first);
  });

  it('throws where there is no file', async () => {
    await expect(checkFile('/finnes/ikke.yaml', options)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('lints', () => {
  it('find a level without a note', async () => {
    expect(await checkEvaluation(aScoring)).toEqual(['bht: {level: 2} | lint level-without-note']);
  });

  /** What a level that stands without a reason is told about, by how the voices answered it. */
  it.each([
    ['inside voices that agree', [2, 3], 3, 1, []],
    ['inside voices that are apart', [2, 4], 3, 1, ['apart']],
    ['inside voices within a wider tolerance', [2, 4], 3, 2, []],
    ['below all of them', [2, 3], 1, 1, ['outside']],
    ['above all of them', [2, 2], 3, 3, ['outside']],
    ['where some find it not applicable', [2, null], 2, 3, ['apart']],
    ['where all find it not applicable', [null, null], 2, 3, ['outside']],
    ['where nobody answered', [], 2, 0, []],
  ] as const)(
    'on an agreed level without a reason, %s',
    async (_name, answers, level, tolerance, why) => {
      const said = answers.map((answer) =>
        answer === null ? { notApplicable: 'Utenfor' } : { level: answer },
      );
      const change = {
        tolerance,
        voices: said.map((bht, index) => ({
          ...{ id: `v${index}`, pseudonym: 'AB'[index] },
          ratings: { etikk: { bht } },
        })),
      };
      const bare = { etikk: { bht: { level }, notes: 'Om elementet' } };
      const text = evaluationText({ ...aTeam, ...change, agreed: bare } as TeamEvaluation);
      const file = join(await testFolder({ 'a.yaml': text }), 'a.yaml');
      expect(await checkFile(file, options)).toMatchObject(
        why.map((one) => ({
          code: 'level-without-reason',
          message: expect.stringContaining(one === 'apart' ? 'spriker' : 'utenfor'),
        })),
      );
      const explained = { etikk: { bht: { level, reason: 'Drøftet' } } };
      expect(await team({ ...change, agreed: explained })).toEqual([]);
    },
  );

  it('on an agreed level that is to be looked at again, and on no more about it', async () => {
    const voices = [1, 4].map((level, index) => ({
      ...{ id: `v${index}`, pseudonym: 'AB'[index], ratings: { etikk: { bht: { level } } } },
    }));
    const agreed = { etikk: { bht: { level: 3, again: true } } };
    expect(await team({ voices, agreed } as never)).toEqual([
      expect.stringMatching(/lint look-again$/),
    ]);
  });

  it('ask for no reasons where there are no voices', async () => {
    expect(await team({ voices: [], agreed: { etikk: { bht: { level: 3 } } } })).toEqual([]);
  });

  it.each([
    ['once for an element', { bht: { level: 4 }, virksomhet: { level: 4 } }, true],
    ['where one level is the highest', { bht: { level: 3 }, virksomhet: { level: 4 } }, true],
    ['not below the highest', { bht: { level: 3 }, virksomhet: { level: 3 } }, false],
    ['not where there is some', { bht: { level: 4 }, evidence: [{ text: 'Planen' }] }, false],
    ['not where nothing is set', { bht: { notApplicable: 'Utenfor' } }, false],
  ])('want evidence for the highest level: %s', async (_name, etikk, isFound) => {
    const code = 'level-without-evidence';
    const codesOf = (problems: readonly string[]) =>
      problems.filter((problem) => problem.endsWith(`lint ${code}`));
    const ratings = { etikk: { ...etikk, notes: 'n' } };
    const alone = await checkEvaluation({ ...aScoring, ratings } as Evaluation);
    const together = await team({ voices: [], agreed: ratings });
    expect([codesOf(alone).length, codesOf(together).length]).toEqual(isFound ? [1, 1] : [0, 0]);
  });

  it('want evidence in one remark, however many levels want it', async () => {
    const highest = { bht: { level: 4 }, notes: 'n' };
    const ratings = { etikk: highest, tiltak: highest, kvalitetssystem: { bht: { level: 3 } } };
    const text = evaluationText({ ...aScoring, ratings } as Evaluation);
    const file = join(await testFolder({ 'a.yaml': text }), 'a.yaml');
    const problems = await checkFile(file, options);
    expect(problems.filter(({ code }) => code === 'level-without-evidence')).toEqual([
      expect.objectContaining({
        severity: 'lint',
        message: expect.stringContaining('Nivå 4 i etikk og tiltak er satt uten grunnlag'),
      }),
    ]);
  });

  it('are content with a voice’s evidence for the team’s level', async () => {
    const voice = (evidence: readonly object[]) => ({
      ...{ id: 'a', pseudonym: 'A' },
      ratings: { etikk: { bht: { level: 4 }, evidence } },
    });
    const agreed = { etikk: { bht: { level: 4 } } };
    expect(await team({ voices: [voice([{ text: 'Planen' }])], agreed })).toEqual([]);
    expect(await team({ voices: [voice([])], agreed })).toEqual([
      'bht: {level: 4} | lint level-without-evidence',
    ]);
  });

  it('find open measures without an owner or past due', async () => {
    const { owner: _owner, ...ownerless } = aMeasure;
    const late = { ...aMeasure, id: 'T2', due: '2026-11-20' };
    const today = { ...aMeasure, id: 'T3', due: '2026-11-21' };
    const done = { ...ownerless, id: 'T4', due: '2026-01-01', status: 'done' };
    expect(await team({ actions: [ownerless, late, today, done] })).toEqual([
      'T1 | lint measure-without-owner',
      '2026-11-20 | lint measure-past-due',
    ]);
  });

  it('wait until there are no errors', async () => {
    const text = evaluationText(aScoring).replace('2026-11-21', '2026-02-30');
    expect(await check(text)).toEqual(['2026-02-30 | error no-such-date']);
  });
});

describe('an instrument', () => {
  /** The built-in instrument with one file changed, and all that is then wrong with it. */
  const changed = async (name: string, change: (text: string) => string) => {
    const folder = await testFolder();
    await cp('elements/god-bht', folder, { recursive: true });
    const text = await readFile(join(folder, name), 'utf8');
    expect(change(text)).not.toBe(text);
    await writeFile(join(folder, name), change(text));
    return folder;
  };
  const problemsOf = async (folder: string) => {
    const refusal = await loadInstrument(folder, 'nb').then(
      () => undefined,
      (error: { details: { problems: readonly { file: string; code: string }[] } }) => error,
    );
    return (refusal?.details.problems ?? []).map(
      ({ file, code }) => `${file.slice(folder.length + 1)} ${code}`,
    );
  };

  it('read from its folder is the one that is built in', async () => {
    expect(await loadInstrument('elements/god-bht', 'nb')).toEqual(godBht);
  });

  it.each([
    ['itself', '{version: "2017", elements: {}}', ['replaces-itself']],
    ['a version twice', '{version: a, elements: {}}, {version: a, elements: {}}', ['duplicate-id']],
    [
      'an element that became none it has',
      '{version: a, elements: {etikk: {element: moral, criteria: {"1.1": null}}}}',
      ['unknown-element'],
    ],
    [
      'two elements that became one',
      '{version: a, elements: {en: {element: etikk, criteria: {}}, to: {element: etikk, criteria: {}}}}',
      ['element-twice'],
    ],
    [
      'a criterion that became none it has, and what is no criterion',
      '{version: a, elements: {etikk: {criteria: {"1.1": "3.9", første: "3.1", "1.2": "1.2.a"}}}}',
      ['no-such-criterion', 'bad-id'],
    ],
    [
      'what has not the form',
      '{version: 2013, elements: {etikk: {element: etikk}}}',
      ['wrong-type', 'missing-key'],
    ],
  ])('that replaces %s is refused', async (_name, replaces, expected) => {
    const folder = await changed('instrument.yaml', (text) => `${text}\nreplaces: [${replaces}]\n`);
    expect(await problemsOf(folder)).toEqual(expected.map((code) => `instrument.yaml ${code}`));
  });

  const etikk = '03-etikk.yaml';
  const header = 'instrument.yaml';
  it.each([
    ['an id twice', etikk, 'id: etikk', 'id: tiltak', ['09-tiltak.yaml duplicate-id']],
    [
      'a gap in the numbers',
      '15-rusmidler-og-spilleavhengighet.yaml',
      'number: 15',
      'number: 16',
      [
        'instrument.yaml group-lists-other',
        '15-rusmidler-og-spilleavhengighet.yaml criterion-order',
        '15-rusmidler-og-spilleavhengighet.yaml element-order',
        '15-rusmidler-og-spilleavhengighet.yaml not-in-group',
      ],
    ],
    ['criteria out of order', etikk, '"3.2"', '"3.3"', [`${etikk} criterion-order`]],
    ['an unknown law', etikk, 'reference: aml', 'reference: amx', [`${etikk} unknown-law`]],
    [
      'a provision that carries a criterion of another element',
      '01-kompetanse-og-tverrfaglighet.yaml',
      '["1.2.b", "1.3"]',
      '["2.1", "1.3"]',
      ['01-kompetanse-og-tverrfaglighet.yaml unknown-criterion'],
    ],
    [
      'an unknown group',
      etikk,
      'group: bht-som-virksomhet',
      'group: annen',
      ['instrument.yaml group-lists-other', `${etikk} unknown-group`],
    ],
    [
      'another group',
      etikk,
      'group: bht-som-virksomhet',
      'group: bht-og-kundene',
      ['instrument.yaml group-lists-other', `${etikk} not-in-group`],
    ],
    ['a level twice', header, 'level: 2', 'level: 1', [`${header} levels-not-1-4`]],
    ['a dimension twice', header, 'id: virksomhet', 'id: bht', [`${header} dimensions-not-both`]],
    ['a text that is missing', etikk, '  nb: Etikk', '  nb: ""', [`${etikk} blank-text`]],
    ['a reference twice', header, 'number: 2\n', 'number: 1\n', [`${header} duplicate-id`]],
  ])('with %s is refused', async (_name, file, from, to, expected) => {
    const folder = await changed(file, (text) => text.replace(from, to));
    const found = await problemsOf(folder);
    expect([...new Set(found)].filter((one) => expected.includes(one)).sort()).toEqual(
      [...expected].sort(),
    );
  });

  it('has its files checked one by one too', async () => {
    const folder = await changed(etikk, (text) => text.replace('"3.2"', '"3.3"'));
    expect(await found(join(folder, etikk))).toEqual(['"3.3" | error criterion-order']);
    expect(await found(join(folder, '01-kompetanse-og-tverrfaglighet.yaml'))).toEqual([]);
    expect(await found(join(folder, header))).toEqual([]);
  });

  it('that is not there is not found', async () => {
    await expect(loadInstrument('/finnes/ikke', 'nb')).rejects.toMatchObject({ code: 'not-found' });
    await expect(loadInstrument(await testFolder(), 'nb')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
