import { describe, expect, it } from 'vitest';
import { type AboutChange, changeAbout } from '../../src/evaluation/about.ts';
import { instrument, scoring, subject, team, voicesOf } from './small-instrument.ts';

const person = scoring('a', {}, { rater: { name: 'Kari', role: 'lege' } });
const joint = { ...team(voicesOf('22')), label: 'Nord' };

describe('what was said at the start', () => {
  it.each<[AboutChange, object]>([
    [{ bht: 'Ny' }, { subject: { ...subject, bht: 'Ny' } }],
    [{ virksomhet: 'Ny' }, { subject: { ...subject, virksomhet: 'Ny' } }],
    [{ perspective: 'external' }, { perspective: 'external' }],
    [{ name: ' Ola ' }, { rater: { name: 'Ola', role: 'lege' } }],
    [{ name: '' }, { rater: { role: 'lege' } }],
    [{ role: ' ' }, { rater: { name: 'Kari' } }],
    [{ date: '2027-03-01' }, { date: '2027-03-01' }],
    [{ id: 'ny' }, { id: 'ny' }],
    [{}, {}],
  ])('of a scoring is changed by %j alone', (change, changed) => {
    expect(changeAbout(person, change, instrument)).toEqual({ ...person, ...changed });
  });

  it('of a scoring may have neither name nor role left', () => {
    expect(changeAbout(person, { name: '', role: '' }, instrument)).not.toHaveProperty('rater');
  });

  it.each<[AboutChange, object]>([
    [{ tolerance: 2 }, { tolerance: 2 }],
    [{ priorities: ['2', 'planlegging', 'etikk'] }, { priorities: ['etikk', 'planlegging'] }],
    [{ name: 'Sør' }, { label: 'Sør' }],
    [
      { virksomhet: 'Ny', date: '2027-03-01' },
      { subject: { ...subject, virksomhet: 'Ny' }, date: '2027-03-01' },
    ],
    [{ ledBy: ' Ekstern ' }, { ledBy: 'Ekstern' }],
    [{ joining: [{ role: 'lege' }] }, { participants: [{ role: 'lege' }] }],
    [{}, {}],
  ])('of a team is changed by %j alone', (change, changed) => {
    expect(changeAbout(joint, change, instrument)).toEqual({ ...joint, ...changed });
  });

  it('of a team may have no name left', () => {
    expect(changeAbout(joint, { name: '' }, instrument)).not.toHaveProperty('label');
  });

  it('of who met is changed one by one: those who go leave before others come', () => {
    const both = { role: 'verneombud', perspective: 'virksomhet' } as const;
    const met = { ...joint, ledBy: 'Ekstern', participants: [both, { role: 'lege' }, both] };
    const change = { leaving: [' Verneombud', 'lege'], joining: [{ role: 'HR' }] };
    expect(changeAbout(met, change, instrument)).toEqual({
      ...met,
      participants: [both, { role: 'HR' }],
    });
    const none = changeAbout(
      met,
      { leaving: ['lege', 'verneombud', 'verneombud'], ledBy: '' },
      instrument,
    );
    expect(none).toEqual(joint);
    expect(() => changeAbout(met, { leaving: ['HR'] }, instrument)).toThrow(
      expect.objectContaining({
        code: 'unknown-participant',
        details: { given: 'HR', known: ['verneombud', 'lege', 'verneombud'] },
      }),
    );
  });

  it.each([
    [person, { ledBy: 'x' }, 'team-only', '--led-by'],
    [person, { joining: [] }, 'team-only', '--participant'],
    [person, { leaving: [] }, 'team-only', '--remove-participant'],
    [person, { tolerance: 0 }, 'team-only', '--tolerance'],
    [person, { priorities: ['1'] }, 'team-only', '--priorities'],
    [joint, { perspective: 'bht' }, 'scoring-only', '--perspective'],
    [joint, { role: 'lege' }, 'scoring-only', '--role'],
    [joint, { id: 'ny' }, 'scoring-only', '--new-id'],
  ] as const)('that the kind has no place for is refused', (evaluation, change, code, option) => {
    expect(() => changeAbout(evaluation, change, instrument)).toThrow(
      expect.objectContaining({ code, details: { option } }),
    );
  });
});
