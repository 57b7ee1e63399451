import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { back } from '../../src/terminal/keyboard.ts';
import { askInTurn } from '../../src/terminal/sequence.ts';

const places = ['a', 'b', 'c', 'd'] as const;
type Place = (typeof places)[number];

/** Gives one answer after the other: `<` goes back, `=` stays, anything else is added to the state. */
const play = async (script: string, { from = 'a' as Place, closed = '' } = {}) => {
  const answers = [...script];
  const asked: string[] = [];
  const kept: string[] = [];
  const end = await askInTurn<Place, string>(
    {
      places,
      isAsked: (place) => !closed.includes(place),
      ask: async (place, state, isFirst) => {
        asked.push(isFirst ? place.toUpperCase() : place);
        const answer = answers.shift() ?? '<';
        if (answer === '<') return back;
        return { state: state + place + answer, stays: answer === '=' };
      },
      keep: async (state, place) => {
        kept.push(`${state}>${place ?? ''}`);
      },
    },
    '',
    from,
  );
  return { end, asked: asked.join(''), kept };
};

describe('questions in turn', () => {
  it('are asked from the first to the last, and every answer is kept with the place to go on', async () => {
    expect(await play('1234')).toEqual({
      end: 'a1b2c3d4',
      asked: 'Abcd',
      kept: ['a1>b', 'a1b2>c', 'a1b2c3>d', 'a1b2c3d4>'],
    });
  });

  it('go back to the one before with what was answered, and out before the first', async () => {
    expect(await play('12<3<<<')).toMatchObject({ end: back, asked: 'AbcbcbA' });
  });

  it('stay where an answer says so', async () => {
    expect(await play('1==2', { from: 'c' })).toMatchObject({ end: 'c1d=d=d2', asked: 'cddd' });
  });

  it('begin where they were left, or at the next one that is asked', async () => {
    expect(await play('12', { from: 'c' })).toMatchObject({ end: 'c1d2', asked: 'cd' });
    expect(await play('1', { from: 'c', closed: 'ac' })).toMatchObject({ end: 'd1', asked: 'd' });
  });

  it('leave out what is not asked, both ways', async () => {
    expect(await play('12<<', { closed: 'b' })).toMatchObject({ end: back, asked: 'AcdcA' });
    expect(await play('', { closed: 'abcd' })).toEqual({ end: '', asked: '', kept: [] });
  });

  it('lose no answer, wherever somebody goes back', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom('1', '<', '=') }), async (script) => {
        const { end, kept } = await play(script);
        for (const [index, one] of kept.entries()) {
          expect(one.startsWith((kept[index - 1] ?? '>').split('>')[0] ?? '')).toBe(true);
        }
        if (end !== back) expect(kept.at(-1)).toBe(`${String(end)}>`);
      }),
    ));
});
