import { describe, expect, it } from 'vitest';
import { invitedScorings } from '../../src/evaluation/invite.ts';
import type { Invitation } from '../../src/model/invitation.ts';
import { instrument, scoring, subject } from './small-instrument.ts';

const invitation: Invitation = {
  format: 'godbht/invitation@1',
  instrument: { id: 'liten', version: '1' },
  subject,
  roles: [
    { role: 'bedriftslege', perspective: 'bht', name: 'Kari' },
    { role: 'verneombud', perspective: 'virksomhet', count: 2 },
  ],
};

const invited = (change: Partial<Invitation> = {}) => {
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `id-${ids}`;
  };
  return invitedScorings({ ...invitation, ...change }, instrument, { newId, today: '2026-11-01' });
};

describe('those who are invited', () => {
  it('get a scoring each, with nothing answered, under an id of its own', () => {
    const common = { date: '2026-11-01' };
    const safety = { ...common, perspective: 'virksomhet', rater: { role: 'verneombud' } } as const;
    expect(invited()).toEqual([
      scoring('id-1', {}, { ...common, rater: { name: 'Kari', role: 'bedriftslege' } }),
      scoring('id-2', {}, safety),
      scoring('id-3', {}, safety),
    ]);
  });

  it('get the date of the list where it has one', () => {
    expect(invited({ date: '2026-12-24' }).map(({ date }) => date)).toEqual(
      Array(3).fill('2026-12-24'),
    );
  });
});
