import { describe, expect, it } from 'vitest';
import { measureEvents } from '../../src/documents/measure-calendar.ts';
import { wordingFor } from '../../src/documents/wording.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { TeamEvaluation } from '../../src/model/team.ts';
import { withReadyMeasures as instrument, measure, team } from '../evaluation/small-instrument.ts';

const due = '2027-03-31';
const ours = team([], { date: '2026-11-19' });

const eventsOf = (measures: readonly Measure[], of: TeamEvaluation = ours) =>
  measureEvents(of, measures, instrument, wordingFor(instrument, 'nb'));

const uidOf = (one: Measure, of?: TeamEvaluation) => eventsOf([one], of)[0]?.uid;

const plain = measure('T1', { due });

describe('measureEvents', () => {
  it('has one for each measure with a due date, with who, what and for which element', () => {
    const one = measure('T1', {
      due,
      owner: 'HMS-leder',
      criterion: '1.1',
      priority: 'high',
      expertise: ['ledelse'],
    });
    expect(eventsOf([one, measure('T2')])).toEqual([
      {
        uid: expect.stringMatching(/^[0-9a-f]{16}@godbht$/),
        date: due,
        written: '2026-11-19',
        title: 'tiltak T1',
        description: [
          'Element: 1 Planlegging (kriterium 1.1)',
          'Ansvarlig: HMS-leder',
          'Fag: Ledelse',
          'Prioritet: høy',
          'Status: ikke påbegynt',
          'Tiltak T1, Fjordhelse BHT og Fjordverft AS',
        ].join('\n'),
        isCancelled: false,
        reminder: 7,
      },
    ]);
  });

  it.each([
    ['ongoing', 'tiltak T1', false, true],
    ['postponed', 'tiltak T1', false, true],
    ['done', 'Utført: tiltak T1', false, false],
    ['inPlace', 'På plass: tiltak T1', false, false],
    ['rejected', 'Forkastet: tiltak T1', true, false],
  ] as const)('says what became of one that is %s', (status, title, isCancelled, reminds) => {
    const [event] = eventsOf([{ ...plain, status }]);
    expect(event).toMatchObject({ title, isCancelled });
    expect(event !== undefined && 'reminder' in event).toBe(reminds);
  });

  it('is written down on the due date where the evaluation has none', () => {
    expect(eventsOf([plain], team([]))[0]?.written).toBe(due);
  });
});

describe('the id of an event', () => {
  it.each<[string, Measure, TeamEvaluation]>([
    ['text', { ...plain, text: 'ny tekst' }, ours],
    ['owner', { ...plain, owner: 'Ny' }, ours],
    ['due date', { ...plain, due: '2028-01-01' }, ours],
    ['status', { ...plain, status: 'done' }, ours],
    ['element', { ...plain, element: 'etikk' }, ours],
    [
      'spelling of the names',
      plain,
      { ...ours, subject: { bht: 'FJORDHELSE  bht', virksomhet: 'Fjordverft as ' } },
    ],
    [
      'year, of a measure that is carried on',
      { ...plain, since: '2026-11-19' },
      { ...ours, date: '2027-11-19' },
    ],
  ])('stays with another %s', (_what, one, of) => {
    expect(uidOf(one, of)).toBe(uidOf(plain));
  });

  it.each<[string, Measure, TeamEvaluation]>([
    ['measure', measure('T2', { due }), ours],
    ['year', plain, { ...ours, date: '2027-11-19' }],
    ['team of the same undertaking', plain, { ...ours, label: 'Nord' }],
    ['undertaking', plain, { ...ours, subject: { ...ours.subject, virksomhet: 'Annen' } }],
  ])('is another for another %s', (_what, one, of) => {
    expect(uidOf(one, of)).not.toBe(uidOf(plain));
  });
});
