import { describe, expect, it } from 'vitest';
import { startChoice, stepChoice } from '../../src/evaluation/walk-choice.ts';
import {
  fieldAt,
  isWithdrawn,
  type Opening,
  startOpening,
  stepOpening,
} from '../../src/evaluation/walk-opening.ts';
import { fileNameFor } from '../../src/prompt/file-name.ts';

const say = (opening: Opening, ...texts: readonly string[]): Opening =>
  texts.reduce((state, text) => stepOpening(state, { kind: 'text', text }), opening);
const press = (opening: Opening, key: string): Opening =>
  stepOpening(opening, { kind: 'key', key });

describe('the opening questions', () => {
  it('ask one person about service, undertaking, perspective, name and role', () => {
    let opening = startOpening('scoring', {});
    expect(opening.asked).toEqual(['bht', 'virksomhet', 'perspective', 'name', 'role']);
    opening = say(press(say(opening, ' Fjordhelse ', 'Fjordverft'), '2'), '', 'verneombud');
    expect(fieldAt(opening)).toBeUndefined();
    expect(opening.answers).toEqual({
      bht: 'Fjordhelse',
      virksomhet: 'Fjordverft',
      perspective: 'virksomhet',
      name: '',
      role: 'verneombud',
    });
  });

  it('ask a team for the tolerance, which Enter leaves at 1', () => {
    const opening = press(say(startOpening('team', {}), 'a', 'b'), 'enter');
    expect(opening.answers.tolerance).toBe('1');
  });

  it('leave out what the command line has answered', () => {
    const given = { bht: 'a', virksomhet: 'b', perspective: 'external', name: '', role: '' };
    expect(fieldAt(startOpening('scoring', given))).toBeUndefined();
    expect(fieldAt(startOpening('scoring', { bht: 'a', name: 'n' }))).toBe('virksomhet');
  });

  it('insist on the names of service and undertaking', () => {
    const opening = say(startOpening('scoring', {}), '  ');
    expect([fieldAt(opening), opening.notice]).toEqual(['bht', 'needed']);
  });

  it('go back to the question before, and out before the first', () => {
    const second = say(startOpening('scoring', {}), 'a');
    const first = stepOpening(second, { kind: 'cancelled' });
    expect([fieldAt(first), first.answers.bht]).toEqual(['bht', 'a']);
    expect(isWithdrawn(stepOpening(first, { kind: 'cancelled' }))).toBe(true);
  });

  it('say that a key is none of the answers', () => {
    const opening = press(say(startOpening('scoring', {}), 'a', 'b'), '7');
    expect([fieldAt(opening), opening.notice]).toEqual(['perspective', 'unknownKey']);
  });
});

describe('the name of a new file', () => {
  const options = { today: '2026-11-21', fallback: 'vurdering', attempt: 1 };
  it.each([
    [
      'scoring',
      { bht: 'Fjordhelse BHT', role: 'Bedriftslege' },
      1,
      'fjordhelse-bht-bedriftslege.scoring.yaml',
    ],
    [
      'scoring',
      { bht: 'Fjordhelse BHT', name: 'Åse Ødegård' },
      1,
      'fjordhelse-bht-ase-odegard.scoring.yaml',
    ],
    ['scoring', { bht: 'Ærlig', name: '', role: '' }, 1, 'aerlig-vurdering.scoring.yaml'],
    ['scoring', { bht: '../etc', role: '漢字' }, 1, 'etc-vurdering.scoring.yaml'],
    ['team', { bht: 'Fjordhelse BHT' }, 1, 'fjordhelse-bht-2026.team.yaml'],
    ['team', { bht: 'Fjordhelse BHT' }, 3, 'fjordhelse-bht-2026-3.team.yaml'],
    ['team', { bht: '…' }, 1, 'bht-2026.team.yaml'],
  ] as const)('%s %o, attempt %i: %s', (kind, answers, attempt, name) => {
    expect(fileNameFor(kind, answers, { ...options, attempt })).toBe(name);
  });
});

describe('the choice in a folder', () => {
  const found = { file: 'a.scoring.yaml', kind: 'scoring', about: null } as const;
  const choose = (...keys: readonly string[]) =>
    keys.reduce((state, key) => stepChoice(state, { kind: 'key', key }), startChoice([found]));

  it.each([
    [['enter'], { kind: 'found', found }],
    [['1'], { kind: 'found', found }],
    [['down', 'enter'], { kind: 'new', what: 'scoring' }],
    [['down', 'down', 'down', 'enter'], { kind: 'new', what: 'team' }],
    [['3'], { kind: 'new', what: 'team' }],
    [['a'], { kind: 'new', what: 'scoring' }],
    [['t'], { kind: 'new', what: 'team' }],
    [['q'], 'none'],
    [['9'], null],
  ])('%j chooses %j', (keys, chosen) => {
    expect(choose(...keys).chosen).toEqual(chosen);
  });

  it('stands at a new one for somebody who has said whom it is about', () => {
    const choice = stepChoice(startChoice([found], true), { kind: 'key', key: 'enter' });
    expect(choice.chosen).toEqual({ kind: 'new', what: 'scoring' });
  });
});
