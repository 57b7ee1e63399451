import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { beginPoints, scoreOf } from '../../src/model/points.ts';
import { pointsScreen } from '../../src/prompt/points-screens.ts';
import {
  type PointsSession,
  pointsItemAt,
  startPoints,
  stepPoints,
} from '../../src/specification/points-walk.ts';
import { startDraft } from '../../src/terminal/draft.ts';
import { layOut } from '../../src/terminal/layout.ts';
import { makePaint } from '../../src/terminal/wrap.ts';
import { pointsOf, requirements, specification, supplier } from '../specification/small-tender.ts';

const suppliers = [supplier('Fjordhelse', 'yyyyyyy'), supplier('Bergfrisk', 'y??ny-y')];
const begin = (points = beginPoints(specification, ['Bergfrisk', 'Fjordhelse'])): PointsSession =>
  startPoints({ specification, requirements, suppliers, points });
/** Keys by name, separated by spaces; a text that is asked for stands after `=`. */
const play = (session: PointsSession, keys: string): PointsSession =>
  keys
    .split(' ')
    .reduce(
      (state, key) =>
        stepPoints(
          state,
          key.startsWith('=') ? { kind: 'text', text: key.slice(1) } : { kind: 'key', key },
        ),
      session,
    );
const place = (session: PointsSession) => {
  const { requirement, supplier: one } = pointsItemAt(session) ?? {};
  return `${requirement?.id} ${one?.name}`;
};

describe('giving points', () => {
  it('takes all suppliers for one requirement before the next', () => {
    const order = begin().order.map((one) => `${one.requirement.id} ${one.supplier.name}`);
    expect(order.slice(0, 3)).toEqual(['B-1 Bergfrisk', 'B-1 Fjordhelse', 'B-2 Bergfrisk']);
    expect(order).toHaveLength(8);
  });

  it('saves on Enter, asks for a reason and goes on', () => {
    const asked = play(begin(), '7 , 5 enter');
    expect(asked.page.kind).toBe('reason');
    expect(scoreOf(asked.points, 'Bergfrisk', 'B-1')).toEqual({ points: 7.5 });
    const next = play(asked, '=God');
    expect(scoreOf(next.points, 'Bergfrisk', 'B-1')).toEqual({ points: 7.5, reason: 'God' });
    expect([place(next), next.notice?.kind]).toEqual(['B-1 Fjordhelse', 'saved']);
  });

  it.each([
    ['1 0 enter', { points: 10 }],
    ['1 1 enter', undefined],
    ['. 5 enter', { points: 0.5 }],
    ['2 . 5 5 enter', { points: 2.5 }],
    ['2 5 backspace enter', { points: 2 }],
    ['3 escape enter', undefined],
    ['4 enter =', { points: 4 }],
    ['0 n =Fordi', { points: 0, reason: 'Fordi' }],
  ])('%j gives %j', (keys, score) => {
    expect(scoreOf(play(begin(), keys).points, 'Bergfrisk', 'B-1')).toEqual(score);
  });

  it('says why nothing was saved', () => {
    const notice = (keys: string) => play(begin(), keys).notice;
    expect(notice('1 1 enter')).toEqual({ kind: 'outOfRange', given: '11' });
    expect(notice('enter')).toEqual({ kind: 'needed' });
    expect(notice('n')).toEqual({ kind: 'pointsFirst' });
    expect(notice('b')).toEqual({ kind: 'atStart' });
    expect(notice('w')).toEqual({ kind: 'unknownKey', key: 'w' });
  });

  it('goes back and changes points, which keep their reason until it is changed', () => {
    const session = play(begin(), '7 enter =God b 8 enter');
    expect(scoreOf(session.points, 'Bergfrisk', 'B-1')).toEqual({ points: 8, reason: 'God' });
    const kept = stepPoints(session, { kind: 'cancelled' });
    expect(scoreOf(kept.points, 'Bergfrisk', 'B-1')).toEqual({ points: 8, reason: 'God' });
    expect(scoreOf(play(session, '=').points, 'Bergfrisk', 'B-1')).toEqual({ points: 8 });
  });

  it('skips, ends, and leads to the first one without points', () => {
    const end = play(begin(), 's s s s s s s s');
    expect(end.page.kind).toBe('end');
    expect(place(play(end, 'enter'))).toBe('B-1 Bergfrisk');
    expect(play(end, 'q').page).toEqual({ kind: 'left', finished: true });
    expect(play(begin(), 'q').page).toEqual({ kind: 'left', finished: false });
  });

  it('goes on where points are missing', () => {
    const session = begin(pointsOf({ bergfrisk: { 'B-1': 1 }, Fjordhelse: { 'B-1': 2 } }));
    expect([place(session), session.notice]).toEqual([
      'B-2 Bergfrisk',
      { kind: 'resumed', scored: 2 },
    ]);
  });

  it('ends at once where nothing is evaluated', () => {
    const session = startPoints({
      specification,
      requirements: [],
      suppliers,
      points: beginPoints(specification, []),
    });
    expect(play(session, 'b enter').page).toEqual({ kind: 'left', finished: true });
  });
});

describe.each(languages)('the screen of points (%s)', (language) => {
  const scored = play(begin(), '7 enter =');
  const sessions = [begin(), play(begin(), '7 ,'), scored, play(begin(), '7 enter')];
  const ended = play(begin(), 's s s s s s s s');

  it.each([
    [60, 24],
    [80, 24],
    [120, 40],
  ])('fits %i × %i', (columns, rows) => {
    for (const session of [...sessions, ended]) {
      const screen = pointsScreen(session, language);
      if (screen === null) throw new Error('left');
      const layout = layOut(screen, {
        columns,
        rows,
        scroll: 0,
        draft: startDraft(screen.input?.text ?? ''),
        paint: makePaint(false),
        signs: { above: String, below: String },
      });
      expect(layout.rows.length).toBeLessThanOrEqual(rows);
      for (const row of layout.rows) expect(stringWidth(row)).toBeLessThanOrEqual(columns);
    }
  });

  it('shows the requirement, documentation, answer, comment and the others’ points', () => {
    const words = JSON.stringify(pointsScreen(scored, language));
    for (const part of ['Kravet B-1', 'En plan', 'merknad y', 'Bergfrisk', '7']) {
      expect(words).toContain(part);
    }
    expect(pointsScreen(play(scored, 'q'), language)).toBeNull();
  });
});
