import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Buyer } from '../../src/model/specification.ts';
import { startChoices } from '../../src/specification/init-choices.ts';
import { startInit, stepInit } from '../../src/specification/init-walk.ts';
import { buyerText } from '../../src/specification/init-walk-buyer.ts';
import {
  type BuyerField,
  buyerFields,
  type InitDraft,
  type InitWalk,
  placeOf,
} from '../../src/specification/init-walk-state.ts';
import { awardRows, weightLeft } from '../../src/specification/init-walk-weights.ts';
import type { TerminalEvent } from '../../src/terminal/screen.ts';
import { setting } from './init-setting.ts';

/** Presses the keys one after the other; what stands in «» is written as a text. */
const go = (walk: InitWalk, script: string): InitWalk =>
  [...script.matchAll(/«(.*?)»|(\S+)/g)].reduce<InitWalk>((state, [, text, key]) => {
    if (text !== undefined) return stepInit(state, { kind: 'text', text });
    return stepInit(
      state,
      key === 'cancel' ? { kind: 'cancelled' } : { kind: 'key', key: key ?? '' },
    );
  }, walk);

const toElements = '«Fjordverft» «» «» «» «» «» «» «»';
const at = (script: string, draft?: InitDraft): InitWalk => go(startInit(setting, draft), script);
const elements = (script = ''): InitWalk => at(`${toElements} ${script}`);
const treatment = (script = ''): InitWalk => elements(`enter ${script}`);
const documentation = (script = ''): InitWalk => treatment(`enter ${script}`);
const weights = (script = ''): InitWalk => documentation(`enter ${script}`);
const weightsOf = (walk: InitWalk): string =>
  awardRows(walk)
    .map(({ weight }) => weight)
    .join(' ');

describe('the questions about the buyer', () => {
  it.each<[BuyerField, string, Partial<Buyer>]>([
    ['name', '  Fjordverft \n AS ', { name: 'Fjordverft AS' }],
    ['purpose', ' Ny BHT ', { purpose: 'Ny BHT' }],
    ['situation', ' ', {}],
    ['employees', '240', { employees: 240 }],
    ['employees', '1 200', { employees: 1200 }],
    ['employees', '', {}],
    ['sites', 'Bergen; Odda ;', { sites: ['Bergen', 'Odda'] }],
    ['sites', ' ; ', {}],
    ['risks', 'støy\nnattarbeid', { risks: ['støy', 'nattarbeid'] }],
    ['duration', 'to år', { duration: 'to år' }],
    ['options', 'ett år', { options: 'ett år' }],
  ])('%s takes %j', (field, given, expected) => {
    const before = '«A» '.repeat(1) + '«» '.repeat(Math.max(0, buyerFields.indexOf(field) - 1));
    const walk = field === 'name' ? startInit(setting) : at(before);
    const after = stepInit(walk, { kind: 'text', text: given });
    expect(after.choices.buyer).toEqual({ name: 'A', ...expected });
    expect(after.notice).toBeNull();
    expect(placeOf(after.page)).not.toBe(field);
  });

  it.each(['tolv', '-3', '0', '2,5', '1e3', '99999999999'])('takes %j for no number', (given) => {
    const walk = at(`«A» «» «» «${given}»`);
    expect([placeOf(walk.page), walk.notice]).toEqual(['employees', { kind: 'noNumber', given }]);
    expect(walk.choices.buyer).toEqual({ name: 'A' });
  });

  it('insist on the name', () => {
    const walk = at('«  »');
    expect([placeOf(walk.page), walk.notice]).toEqual(['name', { kind: 'needed' }]);
  });

  it('start with what was answered, and an emptied answer is gone', () => {
    const walk = at('«A» «» «» «» «a; b» cancel');
    expect(buyerText(walk.choices.buyer, 'sites')).toBe('a; b');
    expect(go(walk, '«»').choices.buyer).toEqual({ name: 'A' });
  });

  it('go back one at a time, and out before the first', () => {
    expect(placeOf(at('«A» «» cancel').page)).toBe('purpose');
    expect(at('cancel').page).toEqual({ kind: 'left' });
  });
});

describe('the elements', () => {
  const all = ['planlegging', 'etikk', 'constructor'];
  it.each([
    ['all are in from the start', '', all],
    ['space takes one out', 'down space', ['planlegging', 'constructor']],
    ['space takes it in again, in its place', 'space space', all],
    ['`a` takes all out', 'a', []],
    ['`a` takes all in where some are out', 'space a', all],
  ])('%s', (_name, script, expected) => {
    expect(elements(script).choices.elements).toEqual(expected);
  });

  it('need at least one', () => {
    const walk = elements('a enter');
    expect([walk.page.kind, walk.notice]).toEqual(['elements', { kind: 'elementsNeeded' }]);
  });
});

describe('absolute or evaluated', () => {
  const weak = { etikk: 'evaluated' };
  it.each([
    ['what is weak starts as evaluated', '', weak],
    ['space goes through the choices', 'space', { ...weak, planlegging: 'absolute' }],
    ['and round', 'space space space', weak],
    ['left goes the other way', 'left', { ...weak, planlegging: 'evaluated' }],
    ['a digit takes one', 'down 2', { etikk: 'absolute' }],
    ['as proposed leaves no trace', 'down 1', {}],
    ['an id may be the name of a property', 'end space', { ...weak, constructor: 'absolute' }],
  ])('%s', (_name, script, expected) => {
    expect(treatment(script).choices.treatment).toEqual(expected);
  });

  it('is asked for chosen elements alone', () => {
    expect(elements('down space enter down 2').choices.treatment).toEqual({
      ...weak,
      constructor: 'absolute',
    });
  });
});

describe('the documentation', () => {
  it.each([
    ['is as proposed from the start', '', {}, 'documentation'],
    ['space opens the demands', 'space', {}, 'demands'],
    ['space takes one', 'space down space', { planlegging: ['plan'] }, 'demands'],
    [
      'they stand in the instrument’s order',
      'space down space up space enter',
      { planlegging: ['cv', 'plan'] },
      'documentation',
    ],
    ['none is as proposed', 'space space space b', {}, 'documentation'],
    ['`f` is as proposed', 'space space enter f', {}, 'documentation'],
    ['Enter goes on', 'enter', {}, 'weights'],
  ])('%s', (_name, script, expected, page) => {
    const walk = documentation(script);
    expect(walk.choices.documentation).toEqual(expected);
    expect(walk.page.kind).toBe(page);
  });

  it('comes back to the element whose demands were open', () => {
    expect(documentation('down down space space enter').page).toEqual({
      kind: 'documentation',
      cursor: 2,
    });
  });
});

describe('the weights', () => {
  it.each([
    ['are as proposed', '', '34 33 33'],
    ['digits replace', '4 0', '40 33 33'],
    ['Backspace takes the last digit', 'backspace', '3 33 33'],
    ['and then digits are added', 'backspace 5', '35 33 33'],
    ['a moved cursor begins anew', '4 down up 5', '5 33 33'],
    ['plus and minus change by one', '+ + - down −', '35 32 33'],
    ['never more than 100', '9 9 9', '99 33 33'],
    ['never less than 0', '0 -', '0 33 33'],
    ['`f` proposes anew', '4 0 down 1 f', '34 33 33'],
  ])('%s', (_name, script, expected) => {
    expect(weightsOf(weights(script))).toBe(expected);
  });

  it.each([
    ['too little', '3 0 enter', { kind: 'weightsLeft', left: 4 }],
    ['too much', '4 0 enter', { kind: 'weightsLeft', left: -6 }],
    [
      'one without any',
      '0 down 6 7 enter',
      { kind: 'weightMissing', text: 'Kvaliteten på planlegging' },
    ],
  ])('hold back with %s', (_name, script, notice) => {
    const walk = weights(script);
    expect([walk.page.kind, walk.notice]).toEqual(['weights', notice]);
  });

  it('go on at exactly 100', () => {
    const walk = weights('4 0 down 3 0 down 3 0 enter');
    expect(walk.page.kind).toBe('summary');
    expect(walk.choices.weights).toEqual({
      'K-planlegging': 40,
      'K-etikk': 30,
      'K-constructor': 30,
    });
  });

  it('start anew when there are other award criteria, and say so', () => {
    const typed = weights('4 0 down 3 0 down 3 0');
    const changed = go(typed, 'b b space enter enter');
    expect(weightsOf(changed)).toBe('50 50');
    expect(changed.notice).toEqual({ kind: 'weightsDropped' });
    expect(weightsOf(go(typed, 'b b space left enter enter'))).toBe('40 30 30');
  });

  it('are none where nothing is evaluated', () => {
    const walk = treatment('2 down 2 down 2 enter enter enter');
    expect(walk.page.kind).toBe('summary');
  });
});

describe('the end', () => {
  it('hands over what is chosen, without what was taken out', () => {
    const walk = documentation('space space enter b b space enter enter enter enter enter');
    expect(walk.page).toEqual({ kind: 'done' });
    expect(walk.choices).toEqual({
      buyer: { name: 'Fjordverft' },
      elements: ['etikk', 'constructor'],
      treatment: { etikk: 'evaluated' },
      documentation: {},
      weights: {},
    });
  });

  it.each(['q', 'enter q', 'enter enter q', 'enter enter space q', 'enter enter enter enter q'])(
    '%s leaves',
    (script) => {
      expect(elements(script).page).toEqual({ kind: 'left' });
    },
  );
});

describe('a draft', () => {
  const draft: InitDraft = {
    place: 'weights',
    choices: {
      ...startChoices(setting.instrument, undefined),
      buyer: { name: 'Fjordverft' },
      weights: { 'K-planlegging': 40, 'K-etikk': 30, 'K-constructor': 30 },
    },
  };

  it('is gone on with where it was left', () => {
    const walk = at('enter', draft);
    expect([walk.page.kind, walk.notice]).toEqual(['weights', { kind: 'resumed' }]);
    expect(walk.choices).toEqual(draft.choices);
  });

  it('is let go of with `n`', () => {
    const walk = at('n', draft);
    expect(walk.page).toEqual({ kind: 'buyer', field: 'name' });
    expect(walk.choices).toEqual(startChoices(setting.instrument, setting.emphasis));
  });

  it.each([
    ['the name', { buyer: { name: '' } }, 'name'],
    ['elements', { elements: [] }, 'elements'],
    ['weights that sum to 100', { weights: { ...draft.choices.weights, 'K-etikk': 1 } }, 'weights'],
  ])('goes no further than to what lacks %s', (_name, broken, place) => {
    const choices = { ...draft.choices, ...broken };
    expect(placeOf(at('enter', { place: 'summary', choices }).page)).toBe(place);
  });
});

const event: fc.Arbitrary<TerminalEvent> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .constantFrom(
        'enter',
        'enter',
        'escape',
        'b',
        'space',
        'up',
        'down',
        'left',
        'right',
        'f',
        'a',
      )
      .map((key): TerminalEvent => ({ kind: 'key', key })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('0', '1', '5', '9', '+', '-', 'backspace', 'n', 'x', 'home', 'end')
      .map((key): TerminalEvent => ({ kind: 'key', key })),
  },
  fc.string({ unit: 'grapheme' }).map((text): TerminalEvent => ({ kind: 'text', text })),
  fc.constant<TerminalEvent>({ kind: 'cancelled' }),
);
const anywhere = fc
  .tuple(fc.constantFrom('', '«A»', toElements, `${toElements} enter enter enter`), fc.array(event))
  .map(([script, events]) => events.reduce(stepInit, at(script)));

describe('any sequence of events', () => {
  it('never lets the weights be left for the summary unless they are right', () => {
    fc.assert(
      fc.property(anywhere, (walk) => {
        const rows = awardRows(walk);
        if (walk.page.kind !== 'summary' && walk.page.kind !== 'done') return;
        expect(rows.length === 0 || weightLeft(rows) === 0).toBe(true);
        expect(rows.every(({ weight }) => weight >= 1)).toBe(true);
        expect(walk.choices.elements.length).toBeGreaterThan(0);
        expect(walk.choices.buyer.name).not.toBe('');
      }),
    );
  });

  it('loses nothing going back and on again', () => {
    fc.assert(
      fc.property(anywhere, (walk) => {
        const place = placeOf(walk.page);
        if (place === null || place === 'name' || walk.page.kind === 'demands') return;
        const back = stepInit(
          walk,
          walk.page.kind === 'buyer' ? { kind: 'cancelled' } : { kind: 'key', key: 'b' },
        );
        const on = stepInit(
          back,
          back.page.kind === 'buyer'
            ? { kind: 'text', text: buyerText(back.choices.buyer, back.page.field) }
            : { kind: 'key', key: 'enter' },
        );
        expect(on.choices).toEqual(walk.choices);
        expect(placeOf(on.page)).toBe(place);
      }),
    );
  });
});
