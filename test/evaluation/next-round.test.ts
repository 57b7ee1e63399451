import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMeasure } from '../../src/evaluation/measures.ts';
import { nextRound } from '../../src/evaluation/next-round.ts';
import type { Measure } from '../../src/model/measure.ts';
import { isTeam, type TeamEvaluation } from '../../src/model/team.ts';
import { ratingsArbitrary } from './arbitraries.ts';
import { instrument, level, measure as made, scoring, team, voice } from './small-instrument.ts';

const measure = (id: string, change: Partial<Measure> = {}): Measure =>
  made(id, { element: 'etikk', ...change });

const opening = { id: 'ny-id', date: '2027-11-21' };

const next = (last: TeamEvaluation): TeamEvaluation => {
  const begun = nextRound(last, opening, instrument);
  if (!isTeam(begun)) throw new Error('not a team');
  return begun;
};

describe('the next round of a team', () => {
  const followUp = { date: '2026-12-01', effective: 'partly' } as const;
  const last: TeamEvaluation = {
    ...team([voice(0, { etikk: { bht: level(2), notes: 'hemmelig' } })], {
      tolerance: 2,
      date: '2026-11-21',
      agreed: { etikk: { bht: { ...level(3), reason: 'hemmelig' }, notes: 'hemmelig' } },
      actions: [
        measure('T1', { status: 'done' }),
        measure('T2', { status: 'ongoing', owner: 'HMS-leder', due: '2027-01-31', followUp }),
        measure('T3', { since: '2024-01-01', draftedFrom: { criterion: '2.1' }, criterion: '2.1' }),
        measure('T4', { status: 'postponed', draftedFrom: { suggestion: 'hemmelig' } }),
        measure('T9', { status: 'rejected' }),
        measure('T5', { status: 'inPlace' }),
      ],
    }),
    label: 'Nord',
    ledBy: 'HMS-leder',
    participants: [{ role: 'bedriftslege', perspective: 'bht' }],
    priorities: ['etikk'],
    declined: [{ element: 'etikk', suggestion: 'hemmelig' }],
    seal: { digest: 'hemmelig', date: '2026-11-22', by: 'HMS-leder' },
  };

  it('has the subject, the participants, the tolerance and the open measures, and nothing more', () => {
    expect(next(last)).toEqual({
      ...team([], { tolerance: 2, date: '2027-11-21' }),
      label: 'Nord',
      participants: [{ role: 'bedriftslege', perspective: 'bht' }],
      actions: [
        measure('T2', {
          ...{ status: 'ongoing', owner: 'HMS-leder', due: '2027-01-31', followUp },
          since: '2026-11-21',
        }),
        measure('T3', { since: '2024-01-01', draftedFrom: { criterion: '2.1' }, criterion: '2.1' }),
        measure('T4', { status: 'postponed', since: '2026-11-21' }),
      ],
      lastAction: 9,
    });
  });

  it('gives no measure a number that was another’s', () => {
    const added = addMeasure(next(last), { element: 'etikk', text: 'Ny' }, instrument);
    expect(added.actions.at(-1)?.id).toBe('T10');
  });

  it('takes no level, reason, note or voice along, whatever there was', () => {
    fc.assert(
      fc.property(ratingsArbitrary(instrument), (ratings) => {
        const any = team([voice(0, ratings)], { agreed: ratings });
        const { agreed, voices, priorities, seal, declined } = next(any);
        expect({ agreed, voices, priorities, seal, declined }).toEqual({ agreed: {}, voices: [] });
      }),
    );
  });
});

describe('the next round of one person', () => {
  it('has the subject, the perspective and the role under an id of its own', () => {
    const last = scoring(
      'gammel-id',
      { etikk: { bht: level(2), notes: 'hemmelig' } },
      { perspective: 'virksomhet', rater: { name: 'Kari', role: 'verneombud' } },
    );
    expect(nextRound(last, opening, instrument)).toEqual(
      scoring(
        'ny-id',
        {},
        {
          perspective: 'virksomhet',
          rater: { role: 'verneombud' },
          date: '2027-11-21',
        },
      ),
    );
  });
});
