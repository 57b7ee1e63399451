import { describe, expect, it } from 'vitest';
import { fileNameFor } from '../../src/session/file-name.ts';
import { scoring, team } from '../evaluation/small-instrument.ts';

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
  ] as const)('%s %o, attempt %i: %s', (kind, { bht, ...rater }, attempt, name) => {
    const subject = { bht, virksomhet: 'Fjordverft AS' };
    const evaluation =
      kind === 'team' ? { ...team([]), subject } : scoring('a', {}, { subject, rater });
    expect(fileNameFor(evaluation, { ...options, attempt })).toBe(name);
  });
});
