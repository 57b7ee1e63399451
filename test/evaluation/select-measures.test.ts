import { describe, expect, it } from 'vitest';
import { type Condition, selectMeasures } from '../../src/evaluation/select-measures.ts';
import { measure, team, withReadyMeasures } from './small-instrument.ts';

const measures = team([], {
  actions: [
    measure('T1', { owner: 'HMS-leder', due: '2027-01-31', priority: 'high' }),
    measure('T2', { element: 'etikk', owner: 'hms-leder ', status: 'ongoing', due: '2026-01-01' }),
    measure('T3', { owner: 'Verne  ombud', status: 'done', due: '2026-01-01', criterion: '1.1' }),
    measure('T4', { element: 'etikk', status: 'inPlace', expertise: ['hms', 'ledelse'] }),
  ],
});

type Case = { ids?: readonly string[]; where?: string; open?: true; overdue?: true };

const selected = ({ ids = [], where = '', ...flags }: Case): string => {
  const conditions = where
    .split(' ')
    .filter(Boolean)
    .map((one) => {
      const [key, value = ''] = one.split('=');
      return { key, value: value.replaceAll('_', ' ') } as Condition;
    });
  const selection = { ids, where: conditions, ...flags };
  return selectMeasures(measures, selection, withReadyMeasures, '2026-12-01')
    .map(({ id }) => id)
    .join(' ');
};

describe('selectMeasures', () => {
  it.each<[Case, string]>([
    [{}, 'T1 T2 T3 T4'],
    [{ ids: ['t3', 'T1'] }, 'T1 T3'],
    [{ open: true }, 'T1 T2'],
    [{ overdue: true }, 'T2'],
    [{ where: 'element=2' }, 'T2 T4'],
    [{ where: 'element=etikk element=1' }, 'T1 T2 T3 T4'],
    [{ where: 'element=2 status=ongoing' }, 'T2'],
    [{ where: 'status=ongoing status=done' }, 'T2 T3'],
    [{ where: 'owner=HMS-LEDER' }, 'T1 T2'],
    [{ where: 'owner=verne_ombud' }, 'T3'],
    [{ where: 'owner=' }, 'T4'],
    [{ where: 'owner= owner=hms-leder' }, 'T1 T2 T4'],
    [{ where: 'due=2026-12-31' }, 'T2 T3'],
    [{ where: 'due=' }, 'T4'],
    [{ where: 'criterion=1.1' }, 'T3'],
    [{ where: 'priority=high' }, 'T1'],
    [{ where: 'expertise=Ledelse' }, 'T4'],
    [{ where: 'expertise=' }, 'T1 T2 T3'],
    [{ ids: ['T1'], where: 'element=2' }, ''],
  ])('%j selects %s', (given, expected) => {
    expect(selected(given)).toBe(expected);
  });

  it.each([
    [{ ids: ['T9'] }, 'unknown-measure'],
    [{ where: 'element=9' }, 'unknown-element'],
    [{ where: 'expertise=jus' }, 'unknown-expertise'],
  ])('refuses %j', (given, code) => {
    expect(() => selected(given)).toThrow(expect.objectContaining({ code }));
  });
});
