import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { lint } from 'markdownlint/sync';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dimensions } from '../../src/model/instrument.ts';
import { measureStatuses } from '../../src/model/measure.ts';
import { hasLevel, type Rating } from '../../src/model/rating.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import { agreedAt, type TeamEvaluation } from '../../src/model/team.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const examples = join(root, 'examples');

const runNode = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    // 20 November 2026: open measures are not past due then, whatever today is.
    env: { ...process.env, SOURCE_DATE_EPOCH: '1795132800' },
  });

const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((name) => !name.includes('.godbht') && /\.(yaml|md|txt)$/.test(name))
  .sort();
const isAnswerSource = (name: string): boolean => dirname(name).endsWith('svar');
const readYaml = <T>(name: string): T => parse(readFileSync(join(examples, name), 'utf8')) as T;

const scoringFiles = files.filter((name) => name.endsWith('.scoring.yaml'));
const scorings = scoringFiles.map((name) => readYaml<Scoring>(name));
const thisYear = readYaml<TeamEvaluation>('fjordhelse-2026.team.yaml');
const lastYear = readYaml<TeamEvaluation>('fjordhelse-2025.team.yaml');

const elementIds = [...new Set(scorings.flatMap(({ ratings }) => Object.keys(ratings)))];
const items = elementIds.flatMap((element) =>
  dimensions.map((dimension) => {
    const given = scorings.flatMap(({ ratings }): Rating[] => {
      const rating = ratings[element]?.[dimension];
      return rating === undefined ? [] : [rating];
    });
    const levels = given.flatMap((rating) => (hasLevel(rating) ? [rating.level] : []));
    const spread = Math.max(...levels) - Math.min(...levels);
    return { element, dimension, spread, isClash: levels.length < given.length };
  }),
);

describe('every file of the example', () => {
  test('is valid, and no lint finds anything to remark on', () => {
    const evaluations = files.filter((name) => name.endsWith('.yaml') && !isAnswerSource(name));
    const { status, stderr } = runNode(
      ...['bin/godbht.js', 'validate', ...evaluations.map((name) => join(examples, name))],
    );
    expect(stderr).not.toMatch(/\.yaml:\d/);
    expect(status).toBe(0);
  });

  test('is what the program makes of the scorings and the minutes now', () => {
    const { status, stderr } = runNode('scripts/examples.mjs', '--check');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 600_000);

  test.each(files)('%s names roles and no persons', (name) => {
    const text = readFileSync(join(examples, name), 'utf8');
    expect(text).not.toMatch(/\b(?:Anne|Bjørn|Eva|Hansen|Ingrid|Johansen|Kari|Lars|Liv|Olsen)\b/);
    expect(text).not.toMatch(/\b(?:Ola|Per|Siri|Svein|Tor|[Dd]r\.|[Ff]ru|[Hh]err)(?=\s\p{Lu})/u);
    // The CPV code of the tender is as long as a telephone number.
    expect(text.replaceAll('85147000', '')).not.toMatch(/\S@\S+\.\S|(?<![\d-])[2-9]\d{7}(?!\d)/);
  });

  test.each(files.filter((name) => name.endsWith('.md')))('%s pleases markdownlint', (name) => {
    const strings = { it: readFileSync(join(examples, name), 'utf8') };
    expect(lint({ strings, config: { default: true, MD013: false } }).it).toEqual([]);
  });

  test.each(['.', 'anskaffelse'])('that the readme of %s names is there', (folder) => {
    const readme = readFileSync(join(examples, folder, 'README.md'), 'utf8');
    const rows = readme.split('\n').filter((line) => line.startsWith('| `'));
    const named = rows.flatMap((row) =>
      [...(row.split('|')[1] ?? '').matchAll(/`([^`*]+)`/g)].map(([, name]) => name ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !existsSync(join(examples, folder, name)))).toEqual([]);
  });
});

describe('the scorings', () => {
  test('are by at least six different roles, on both sides, without names', () => {
    expect(scorings.length).toBeGreaterThanOrEqual(6);
    expect(new Set(scorings.map(({ id }) => id)).size).toBe(scorings.length);
    expect(new Set(scorings.map(({ rater }) => rater?.role)).size).toBe(scorings.length);
    expect(new Set(scorings.map(({ perspective }) => perspective))).toEqual(
      new Set(['bht', 'virksomhet']),
    );
    expect(scorings.filter(({ rater }) => rater?.name !== undefined)).toEqual([]);
  });

  test.each(scoringFiles)('%s answers most items and gives its reasons', (name) => {
    const { ratings } = readYaml<Scoring>(name);
    const said = Object.values(ratings);
    const answers = said.flatMap((one) => dimensions.filter((dim) => one[dim] !== undefined));
    expect(answers.length).toBeGreaterThanOrEqual(20);
    expect(said.filter(({ notes }) => notes === undefined)).toEqual([]);
  });

  test('disagree honestly on some items and agree within a level on most', () => {
    const apart = items.filter(({ spread }) => spread >= 2);
    expect(items).toHaveLength(30);
    expect(apart.length).toBeGreaterThanOrEqual(6);
    expect(apart.length).toBeLessThanOrEqual(8);
    expect(items.some(({ isClash }) => isClash)).toBe(true);
  });
});

describe('the joint review', () => {
  test('decided everything, with a reason where the scorings were apart', () => {
    const open = items.filter(
      ({ element, dimension }) => agreedAt(thisYear, element, dimension) === undefined,
    );
    expect(open).toEqual([]);
    const unexplained = items.filter(({ element, dimension, spread, isClash }) => {
      const agreed = agreedAt(thisYear, element, dimension);
      return (spread >= 2 || isClash) && agreed && hasLevel(agreed) && !agreed.reason;
    });
    expect(unexplained).toEqual([]);
  });

  test('kept the dissent of those who could not join in', () => {
    const dissent = items.filter(
      ({ element, dimension }) => agreedAt(thisYear, element, dimension)?.dissent,
    );
    expect(dissent.length).toBeGreaterThanOrEqual(2);
  });

  test('chose measures that somebody owns, before a day in 2027', () => {
    expect(thisYear.actions.length).toBeGreaterThanOrEqual(10);
    for (const measure of thisYear.actions) {
      expect(measure).toMatchObject({
        owner: expect.stringMatching(/\S/),
        due: expect.stringMatching(/^2027-/),
        priority: expect.any(String),
        effort: expect.any(String),
        effect: expect.any(String),
      });
    }
  });
});

describe('last year', () => {
  test('is about the same service and undertaking', () => {
    expect(lastYear.subject).toEqual(thisYear.subject);
    expect(lastYear.date).toMatch(/^2025-/);
  });

  test('differs from this year, for better and for worse', () => {
    const changes = items.flatMap(({ element, dimension }) => {
      const [before, now] = [lastYear, thisYear].map((team) => agreedAt(team, element, dimension));
      return before && now && hasLevel(before) && hasLevel(now) ? [now.level - before.level] : [];
    });
    expect(changes.filter((change) => change > 0).length).toBeGreaterThan(3);
    expect(changes.filter((change) => change < 0).length).toBeGreaterThan(0);
  });

  test('has measures that went every way, each followed up', () => {
    const statuses = new Set(lastYear.actions.map(({ status }) => status));
    expect(
      measureStatuses.filter((one) => !['pending', 'inPlace'].includes(one) && !statuses.has(one)),
    ).toEqual([]);
    expect(lastYear.actions.filter(({ followUp }) => followUp?.date === undefined)).toEqual([]);
  });
});
