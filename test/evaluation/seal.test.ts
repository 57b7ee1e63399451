import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breaksSeal, controlCode, sealOf, sealState } from '../../src/evaluation/seal.ts';
import type { TeamEvaluation } from '../../src/model/team.ts';
import { level, measure, ratingsOf, team, voicesOf } from './small-instrument.ts';

const signed = { date: '2026-11-25', by: 'HMS-leder' };
const seal = (evaluation: TeamEvaluation): TeamEvaluation => ({
  ...evaluation,
  seal: sealOf(evaluation, signed),
});

/** Every key that a team file can have. */
const everything: TeamEvaluation = {
  ...team(voicesOf('234'), {
    tolerance: 1,
    date: '2026-11-21',
    agreed: {
      planlegging: {
        bht: {
          ...level(3),
          reason: 'Etter drøfting',
          dissent: 'Én mener 2',
          again: true,
          secondRound: { counts: { 1: 0, 2: 1, 3: 2, 4: 0 } },
        },
        virksomhet: { notApplicable: 'Ikke her' },
        criteria: { '1.1': 'met', '1.2.a': 'unmet' },
        notes: 'Notat',
        improvements: ['Øve', 'Skrive'],
        evidence: [{ text: '20 planer trukket', date: '2026-11-01' }],
      },
    },
    actions: [
      measure('T1', {
        criterion: '1.1',
        expertise: ['ergonomi'],
        owner: 'HMS-leder',
        due: '2027-03-01',
        priority: 'high',
        effort: 'low',
        effect: 'medium',
        since: '2025-11-21',
        draftedFrom: { criterion: '1.1', ready: 2 },
        followUp: { date: '2027-06-01', effective: 'partly', notes: 'Bra' },
      }),
      measure('T2'),
    ],
  }),
  label: 'Nord',
  ledBy: 'Ekstern',
  participants: [
    { role: 'verneombud', perspective: 'virksomhet' },
    { role: 'lege', name: 'Kari' },
  ],
  priorities: ['etikk', 'planlegging'],
  lastAction: 7,
  declined: [{ element: 'etikk', criterion: '2.1' }],
} as TeamEvaluation;

type Path = readonly (string | number)[];
type Values = Readonly<Record<string, unknown>>;

const leaves = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))
    : [path];

const changedAt = (
  value: unknown,
  [key, ...rest]: Path,
  change: (leaf: unknown) => unknown,
): unknown => {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...(value as Values) };
  const inner = changedAt((copy as Values)[key], rest, change);
  if (inner === undefined) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, inner);
  return copy;
};

const mutate = (evaluation: TeamEvaluation, path: Path, change: (leaf: unknown) => unknown) =>
  changedAt(evaluation, path, change) as TeamEvaluation;

/** What may change without a new decision: how measures go, and what the program keeps for itself. */
const mayChange = ([first, , key]: Path): boolean =>
  ['lastAction', 'declined', 'format'].includes(String(first)) ||
  (first === 'actions' && (key === 'status' || key === 'followUp'));

const another = (leaf: unknown): unknown => (typeof leaf === 'number' ? leaf + 1 : `${leaf}x`);

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, shuffled(inner)] as const)
      .reverse(),
  );
};

describe('a seal', () => {
  const sealed = seal(everything);
  const paths = leaves(sealed);

  it('is not there on a draft, and holds on what it was set on', () => {
    expect(sealState(everything)).toBe('draft');
    expect(sealState(sealed)).toBe('sealed');
    expect(sealed.seal).toMatchObject({
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      ...signed,
    });
  });

  it.each(paths.filter((path) => !mayChange(path)).map((path) => [path.join('.'), path] as const))(
    'is broken by another %s, and by none',
    (_, path) => {
      expect(sealState(mutate(sealed, path, another))).toBe('broken');
      if (path[0] !== 'seal')
        expect(sealState(mutate(sealed, path, () => undefined))).toBe('broken');
    },
  );

  it.each(paths.filter(mayChange).map((path) => [path.join('.'), path] as const))(
    'holds whatever becomes of %s',
    (_, path) => {
      expect(sealState(mutate(sealed, path, another))).toBe('sealed');
      expect(sealState(mutate(sealed, path, () => undefined))).toBe('sealed');
    },
  );

  it.each<[string, (team: TeamEvaluation) => TeamEvaluation, string]>([
    ['a measure more', (one) => ({ ...one, actions: [...one.actions, measure('T3')] }), 'broken'],
    ['a measure less', (one) => ({ ...one, actions: one.actions.slice(1) }), 'broken'],
    ['a voice more', (one) => ({ ...one, voices: voicesOf('2344') }) as TeamEvaluation, 'broken'],
    [
      'a participant more',
      (one) => ({ ...one, participants: [...(one.participants ?? []), { role: 'ny' }] }),
      'broken',
    ],
    ['other priorities', (one) => ({ ...one, priorities: ['planlegging', 'etikk'] }), 'broken'],
    [
      'a level more',
      (one) => ({ ...one, agreed: { ...one.agreed, ...ratingsOf('3', 'etikk') } }),
      'broken',
    ],
    [
      'the seal of another file',
      (one) => ({ ...one, seal: { ...signed, digest: 'abc' } }),
      'broken',
    ],
    ['the keys in another order', (one) => shuffled(one) as TeamEvaluation, 'sealed'],
    [
      'own keys anywhere',
      (one) =>
        ({
          ...one,
          'x-egen': 1,
          actions: one.actions.map((action) => ({ ...action, 'x-sak': 'A7' })),
          participants: one.participants?.map((who) => ({ ...who, 'x-tlf': '1' })),
        }) as unknown as TeamEvaluation,
      'sealed',
    ],
    ['nothing', (one) => one, 'sealed'],
  ])('is looked at anew after %s', (_, change, state) => {
    expect(sealState(change(sealed))).toBe(state);
  });

  it('detects any change but the allowed ones, and none where there is none', () => {
    const changes = fc.array(
      fc.tuple(fc.constantFrom(...paths.filter(([first]) => first !== 'seal')), fc.boolean()),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(changes, (all) => {
        const distinct = [...new Map(all.map((one) => [one[0].join('.'), one])).values()];
        const after = distinct.reduce(
          (one, [path, isGone]) => mutate(one, path, isGone ? () => 'borte' : another),
          sealed,
        );
        const isBroken = distinct.some(([path]) => !mayChange(path));
        expect(sealState(after)).toBe(isBroken ? 'broken' : 'sealed');
        expect(breaksSeal(sealed, after)).toBe(isBroken);
        expect(breaksSeal(after, after)).toBe(false);
      }),
    );
  });

  it('is broken once: a draft and a broken seal can’t be', () => {
    const broken = { ...sealed, tolerance: 2 };
    expect(breaksSeal(everything, { ...everything, tolerance: 2 })).toBe(false);
    expect(breaksSeal(broken, { ...broken, tolerance: 3 })).toBe(false);
    expect(breaksSeal(sealed, everything)).toBe(false);
  });

  it('has a code that can be compared by eye', () => {
    const { digest } = sealOf(everything, signed);
    const code = controlCode({ digest });
    expect(code).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/);
    expect(digest.startsWith(code.replaceAll(' ', ''))).toBe(true);
    expect(controlCode({ digest: 'abc' })).toBe('abc');
  });

  it('differs with who sealed and when', () => {
    const digests = [signed, { ...signed, by: 'Annen' }, { ...signed, date: '2026-11-26' }].map(
      (one) => sealOf(everything, one).digest,
    );
    expect(new Set(digests).size).toBe(3);
  });
});
