import { describe, expect, it } from 'vitest';
import { agendaDocument, agendaJson } from '../../src/documents/agenda.ts';
import { wordingFor } from '../../src/documents/wording.ts';
import { agendaOf, splitItems } from '../../src/evaluation/agenda.ts';
import type { Language } from '../../src/model/language.ts';
import type { TeamEvaluation } from '../../src/model/team.ts';
import { aggregatedTeam, answer, instrument, team, voice } from '../evaluation/small-instrument.ts';
import { textOf } from './document-text.ts';

/** Signs of the voices for element 1 and 2, both dimensions of each; the first half are from BHT. */
const teamOf = (...items: readonly [string, string, string, string]): TeamEvaluation => {
  const { length } = items[0];
  const voices = Array.from({ length }, (_none, at) => {
    const ratingOf = (signs: string) => answer(signs[at] ?? '-') ?? { level: 1 as const };
    return {
      ...voice(at, {
        planlegging: { bht: ratingOf(items[0]), virksomhet: ratingOf(items[1]) },
        etikk: { bht: ratingOf(items[2]), virksomhet: ratingOf(items[3]) },
      }),
      perspective: at < length / 2 ? ('bht' as const) : ('virksomhet' as const),
    };
  });
  return team(voices);
};

const documentOf = (evaluation: TeamEvaluation, language: Language = 'nb'): string =>
  textOf(
    agendaDocument(
      evaluation,
      agendaOf(evaluation, instrument),
      splitItems(evaluation, instrument),
      wordingFor(instrument, language),
    ),
  );

const jsonOf = (evaluation: TeamEvaluation) =>
  agendaJson(
    evaluation,
    agendaOf(evaluation, instrument),
    splitItems(evaluation, instrument),
  ) as Readonly<Record<'items' | 'split', readonly Readonly<Record<string, unknown>>[]>>;

// Camps by sides, one apart, split by sides, and all alike.
const divided = teamOf('333111', '133333', '222233', '444444');

describe('the agenda', () => {
  it('says in a word how the voices fell', () => {
    const text = documentOf(divided);
    expect(text).toContain('1 Planlegging|bht|3||3||spredning 2; to leirer|6');
    expect(text).toContain('1 Planlegging|virksomhet|1||5||spredning 2; én skiller seg ut|6');
    expect(documentOf(divided, 'en')).toContain('spread 2; two camps|6');
  });

  it('has what is split inside the tolerance in a block of its own, after what must be discussed', () => {
    const [before = '', after = ''] = documentOf(divided).split('## Delt på midten');
    expect(before).not.toContain('2 Etikk');
    expect(after).toContain('2 Etikk|bht||4|2||nivå 2');
    expect(after).not.toContain('2 Etikk|virksomhet');
    expect(after).not.toContain('1 Planlegging|');
  });

  it('has it also where nothing else is left', () => {
    const agreed = {
      planlegging: { bht: { level: 2, reason: 'a' }, virksomhet: { level: 3, reason: 'b' } },
      constructor: { bht: { level: 1 }, virksomhet: { level: 1 } },
    } as const;
    const text = documentOf({ ...divided, agreed });
    expect(text).toContain('Ingenting må drøftes');
    expect(text).toContain('## Delt på midten');
  });

  it('says where the sides see it differently, of what is split as well', () => {
    const [, after = ''] = documentOf(divided).split('## Der BHT og virksomheten ser ulikt på det');
    expect(after).toContain(
      '1 Planlegging, bht: Sett fra BHT er dette nivå 3, sett fra virksomheten nivå 1.',
    );
    expect(after).toContain(
      '2 Etikk, bht: Sett fra BHT er dette nivå 2, sett fra virksomheten nivå 3.',
    );
    expect(after).not.toContain('virksomhet: Sett');
  });

  it('has no coefficient in it', () => {
    expect(documentOf(divided)).not.toMatch(/\d[.,]\d/);
  });
});

describe('agenda --json', () => {
  it('has shape, distance and sides beside what it had, and the split items under a key of their own', () => {
    const { items, split } = jsonOf(divided);
    expect(items[0]).toEqual({
      element: 'planlegging',
      dimension: 'bht',
      spread: 2,
      counts: { 1: 3, 2: 0, 3: 3, 4: 0 },
      missing: 0,
      notApplicable: 0,
      why: 'spread',
      minutes: 6,
      shape: 'camps',
      ad: 1,
      perspectives: { bht: { median: 3, voices: 3 }, virksomhet: { median: 1, voices: 3 } },
    });
    expect(split).toEqual([
      {
        element: 'etikk',
        dimension: 'bht',
        spread: 1,
        counts: { 1: 0, 2: 4, 3: 2, 4: 0 },
        missing: 0,
        notApplicable: 0,
        shape: 'split',
        ad: 2 / 6,
        perspectives: { bht: { median: 2, voices: 3 }, virksomhet: { median: 3, voices: 3 } },
      },
    ]);
  });

  it.each([
    ['counts are withheld', aggregatedTeam(4, { missing: 2 })],
    ['nobody has answered', team([voice(0, {})])],
  ])('has null for each where %s', (_case, evaluation) => {
    expect(jsonOf(evaluation).items[0]).toMatchObject({
      shape: null,
      ad: null,
      perspectives: null,
    });
  });
});
