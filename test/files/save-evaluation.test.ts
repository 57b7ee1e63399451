import { readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createCopy, createEvaluation, evaluationText } from '../../src/files/create.ts';
import { loadEvaluation } from '../../src/files/load-evaluation.ts';
import { readyToSave, rereadEvaluation, saveEvaluation } from '../../src/files/save-evaluation.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import type { Evaluation } from '../../src/model/team.ts';
import { aMeasure, aScoring, aTeam, godBht, testFolder } from './samples.ts';

const options = { instrument: godBht, language: 'nb' } as const;
const load = (file: string) => loadEvaluation(file, options);

const head = `# yaml-language-server: $schema=.godbht/scoring.schema.json
format: godbht/scoring@1
id: 6f1c2a      # ikke endre
instrument: { id: god-bht, version: "2017" }


subject: {bht: Fjordhelse BHT, virksomhet: 'Fjordverft AS'}
perspective: bht
date: 2026-11-21
x-prosjekt:
    kode: 4711   # egen nøkkel
`;

/** Saves a change of the sample over a text written by hand, and gives the text that comes out. */
const saveOver = async (text: string, change: (evaluation: Scoring) => Evaluation) => {
  const file = join(await testFolder({ 'a.yaml': text }), 'a.yaml');
  const loaded = await load(file);
  const next = change(loaded.evaluation as Scoring);
  await saveEvaluation(loaded, next, options);
  expect((await load(file)).evaluation).toEqual(next);
  return readFile(file, 'utf8');
};

const withRatings =
  (ratings: Scoring['ratings']) =>
  (scoring: Scoring): Scoring => ({ ...scoring, ratings });

describe('saving an evaluation', () => {
  it('changes the lines of what has changed, and no other', async () => {
    const ratings = `ratings:
    # først
    kompetanse-og-tverrfaglighet:   # med kolleger
        bht: {level: 3}   # etter møtet

        notes: "Trenger   yrkeshygieniker"
    # så
    etikk:
        bht: { level: 2 }
# til slutt
`;
    const saved = await saveOver(head + ratings, ({ ratings: before, ...scoring }) => ({
      ...scoring,
      ratings: { ...before, etikk: { bht: { level: 4 } } },
    }));
    expect(saved).toBe(head + ratings.replace('{ level: 2 }', '{ level: 4 }'));
  });

  it('writes the same where it has been made ready beforehand', async () => {
    const text = evaluationText(aScoring);
    const folder = await testFolder({ 'a.yaml': text, 'b.yaml': text });
    const change = withRatings({ etikk: { bht: { level: 1 } } });
    const plain = await load(join(folder, 'a.yaml'));
    const ready = readyToSave(await load(join(folder, 'b.yaml')));
    expect(ready.cut).toBeDefined();
    const saved = await saveEvaluation(plain, change(aScoring), options);
    expect((await saveEvaluation(ready, change(aScoring), options)).text).toBe(saved.text);
  });

  it('puts a new element after the one before it, indented as its neighbours', async () => {
    const ratings =
      'ratings:\n    etikk:\n        bht: {level: 2}\n    # plan\n    kunderelasjon:\n        bht: {level: 1}\n';
    const saved = await saveOver(
      head + ratings,
      withRatings({
        etikk: { bht: { level: 2 } },
        'virksomhetsplanlegging-i-bht': { bht: { level: 3 } },
        kunderelasjon: { bht: { level: 1 } },
      }),
    );
    expect(saved).toBe(
      head +
        ratings.replace(
          '    # plan\n',
          '    virksomhetsplanlegging-i-bht:\n      bht: {level: 3}\n    # plan\n',
        ),
    );
  });

  it.each([
    ['{}', 'ratings: {} # tomt\n'],
    ['one line', 'ratings: {etikk: {bht: {level: 1}}} # kort\n'],
  ])('begins from ratings on %s', async (_name, ratings) => {
    const saved = await saveOver(head + ratings, withRatings(aScoring.ratings));
    expect(saved.startsWith(head)).toBe(true);
    expect(saved).toMatch(/# (tomt|kort)/);
  });

  it('keeps the comments of what is removed', async () => {
    const ratings =
      'ratings:\n  # om etikk\n  etikk: # a\n    # b\n    bht: {level: 2} # c\n  # slutt\n';
    const saved = await saveOver(head + ratings, withRatings({}));
    for (const comment of ['# om etikk', '# a', '# b', '# c', '# slutt']) {
      expect(saved).toContain(comment);
    }
  });

  it('never removes a key of the user’s own', async () => {
    const ratings =
      'ratings:\n  etikk:\n    bht: {level: 2, x-usikker: ja}\n    x-egen: 1\n  x-annet: 2\n';
    const saved = await saveOver(
      head + ratings,
      withRatings({ etikk: { bht: { level: 3 }, notes: 'nytt' } }),
    );
    for (const key of ['x-prosjekt', 'x-usikker: ja', 'x-egen: 1', 'x-annet: 2']) {
      expect(saved).toContain(key);
    }
  });

  it('turns a level into not applicable and back', async () => {
    const ratings = 'ratings:\n  etikk:\n    bht: {level: 2} # se referat\n';
    const saved = await saveOver(
      head + ratings,
      withRatings({ etikk: { bht: { notApplicable: 'Utenfor avtalen' } } }),
    );
    expect(saved).toContain('notApplicable: Utenfor avtalen');
    expect(saved).toContain('# se referat');
    const back = await saveOver(saved, withRatings({ etikk: { bht: { level: 2 } } }));
    expect(back).toContain('# se referat');
  });

  it.each([
    ['a flow document', (text: string) => JSON.stringify(JSON.parse(text))],
    ['an indented flow document', (text: string) => JSON.stringify(JSON.parse(text), null, 3)],
  ])('can change %s', async (_name, write) => {
    const text = write(JSON.stringify(aScoring));
    const saved = await saveOver(`# øverst\n${text} # nederst\n`, withRatings({}));
    expect(saved).toContain('# øverst');
    expect(saved).toContain('# nederst');
  });

  it.each([
    ['Windows line ends', evaluationText(aScoring).replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${evaluationText(aScoring)}`],
    ['no line end at the end', evaluationText(aScoring).trimEnd()],
    ['a document start', evaluationText(aScoring).replace('format:', '---\nformat:')],
    ['a document end', `${evaluationText(aScoring)}...\n`],
  ])('can change a file with %s', async (_name, text) => {
    const saved = await saveOver(text, withRatings({ etikk: { bht: { level: 4 } } }));
    expect(saved).not.toContain('\r');
    expect(saved.endsWith('\n')).toBe(true);
  });

  it('finds measures again by their id', async () => {
    const second = { ...aMeasure, id: 'T2', text: 'Nytt' };
    const text = evaluationText({ ...aTeam, actions: [aMeasure, second] })
      .replace('  - id: T1', '  # den viktigste\n  - id: T1')
      .replace('status: pending', 'status: pending # avklart');
    const file = join(await testFolder({ 'a.team.yaml': text }), 'a.team.yaml');
    const loaded = await load(file);
    await saveEvaluation(loaded, { ...aTeam, actions: [{ ...aMeasure, status: 'done' }] }, options);
    const saved = await readFile(file, 'utf8');
    expect(saved).toContain('  # den viktigste\n  - id: T1');
    expect(saved).toContain('status: done # avklart');
    expect(saved).not.toContain('T2');
  });

  it('writes nothing where nothing has changed', async () => {
    const text = `{${JSON.stringify(aScoring).slice(1)}`;
    const file = join(await testFolder({ 'a.yaml': text }), 'a.yaml');
    await saveEvaluation(await load(file), structuredClone(aScoring), options);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('keeps what somebody else has written meanwhile', async () => {
    const file = join(await testFolder({ 'a.yaml': evaluationText(aScoring) }), 'a.yaml');
    const loaded = await load(file);
    const foreign = { ...aScoring, perspective: 'external' } as const;
    await writeFile(file, `# min merknad\n${evaluationText(foreign)}x-egen: 1\n`);
    const saved = await saveEvaluation(loaded, { ...aScoring, ratings: {} }, options);
    expect(saved.evaluation).toEqual({ ...foreign, ratings: {} });
    expect(await load(file)).toEqual({ file, evaluation: saved.evaluation, text: saved.text });
    expect(await rereadEvaluation(loaded, options)).toEqual(await load(file));
    expect(saved.text).toContain('# min merknad\n');
    expect(saved.text).toContain('x-egen: 1\n');
  });

  it.each([
    ['the same', evaluationText({ ...aScoring, perspective: 'external' })],
    ['another person’s', evaluationText({ ...aScoring, id: 'aa' })],
    ['what is no evaluation', 'format: godbht/scoring@1\n'],
    ['another kind of file', evaluationText(aTeam)],
  ])('refuses where somebody else has written %s meanwhile', async (_name, text) => {
    const file = join(await testFolder({ 'a.yaml': evaluationText(aScoring) }), 'a.yaml');
    const loaded = await load(file);
    await writeFile(file, text);
    const next = { ...aScoring, perspective: 'virksomhet' } as const;
    await expect(saveEvaluation(loaded, next, options)).rejects.toMatchObject({
      code: 'cannot-write',
      details: { reason: 'changed' },
    });
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  it('refuses where the file is gone, and where it was standard input', async () => {
    const file = join(await testFolder({ 'a.yaml': evaluationText(aScoring) }), 'a.yaml');
    const loaded = await load(file);
    await unlink(file);
    const next = { ...aScoring, ratings: {} };
    await expect(saveEvaluation(loaded, next, options)).rejects.toMatchObject({
      details: { reason: 'gone' },
    });
    await expect(saveEvaluation({ ...loaded, file: '-' }, next, options)).rejects.toMatchObject({
      details: { reason: 'standard-input' },
    });
  });

  it('refuses to write what it would not read again', async () => {
    const file = join(await testFolder({ 'a.yaml': evaluationText(aScoring) }), 'a.yaml');
    const tooLong = { ...aScoring, ratings: { etikk: { notes: 'æ'.repeat(2_500_001) } } };
    const refusal = { code: 'result-too-large', details: { limit: 5_000_000 } };
    await expect(saveEvaluation(await load(file), tooLong, options)).rejects.toMatchObject(refusal);
    await expect(createEvaluation(file, tooLong, { force: true })).rejects.toMatchObject(refusal);
    expect(await readFile(file, 'utf8')).toBe(evaluationText(aScoring));
  });
});

describe('creating an evaluation', () => {
  it('places the schema that its first line names', async () => {
    const folder = await testFolder();
    const file = join(folder, 'ny.scoring.yaml');
    const created = await createEvaluation(file, aScoring, { force: false });
    expect(await readFile(file, 'utf8')).toBe(created.text);
    const schema = await readFile(join(folder, '.godbht/scoring.schema.json'), 'utf8');
    expect(schema).toBe(await readFile('schemas/scoring.schema.json', 'utf8'));
  });

  it('replaces nothing unless it is forced to', async () => {
    const file = join(await testFolder({ 'a.scoring.yaml': 'gammelt' }), 'a.scoring.yaml');
    await expect(createEvaluation(file, aScoring, { force: false })).rejects.toMatchObject({
      code: 'exists',
    });
    expect(await readFile(file, 'utf8')).toBe('gammelt');
    await createEvaluation(file, aScoring, { force: true });
    expect((await load(file)).evaluation).toEqual(aScoring);
  });

  it('is done even where the schema has no room', async () => {
    const folder = await testFolder({ '.godbht': 'en fil, ikke en mappe' });
    const file = join(folder, 'a.team.yaml');
    await createEvaluation(file, aTeam, { force: false });
    expect((await load(file)).evaluation).toEqual(aTeam);
  });

  it('can be saved again at once', async () => {
    const file = join(await testFolder(), 'a.team.yaml');
    let loaded = await createEvaluation<Evaluation>(file, aTeam, { force: false });
    for (const level of [1, 2, 3, 4] as const) {
      loaded = await saveEvaluation(
        loaded,
        { ...aTeam, agreed: { etikk: { bht: { level } } } },
        options,
      );
    }
    expect((await load(file)).evaluation).toEqual(loaded.evaluation);
  });

  it('makes a copy under another name with what is the user’s own, and replaces nothing', async () => {
    const text = `# min\n${evaluationText(aScoring)}x-egen: 1\n`;
    const folder = await testFolder({ 'a.yaml': text, 'tatt.yaml': 'opptatt' });
    const loaded = await load(join(folder, 'a.yaml'));
    const next = { ...aScoring, ratings: {} };
    const copy = await createCopy(loaded, next, join(folder, 'b.yaml'));
    expect((await load(copy.file)).evaluation).toEqual(next);
    expect(copy.text.startsWith('# min\n') && copy.text.endsWith('x-egen: 1\n')).toBe(true);
    expect(await readFile(loaded.file, 'utf8')).toBe(text);
    await expect(createCopy(loaded, next, join(folder, 'tatt.yaml'))).rejects.toMatchObject({
      code: 'exists',
    });
  });
});
