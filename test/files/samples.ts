import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadInstrument } from '../../src/files/load-instrument.ts';
import type { Measure } from '../../src/model/measure.ts';
import type { Scoring } from '../../src/model/scoring.ts';
import type { AggregatedElement, TeamEvaluation } from '../../src/model/team.ts';

export const godBht = await loadInstrument(undefined, 'nb');

/** A folder that goes away with the test, holding the given files. */
export const testFolder = async (files: Readonly<Record<string, string | Uint8Array>> = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'godbht-files-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
};

const instrument = { id: 'god-bht', version: '2017' } as const;
const subject = { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' } as const;

export const aScoring: Scoring = {
  format: 'godbht/scoring@1',
  id: '6f1c2a',
  instrument,
  subject,
  perspective: 'bht',
  rater: { role: 'bedriftslege' },
  date: '2026-11-21',
  ratings: {
    'kompetanse-og-tverrfaglighet': {
      bht: { level: 3 },
      virksomhet: { notApplicable: 'Har ikke avtale om dette ennå' },
      criteria: { '1.2.a': 'met', '1.2.b': 'unmet' },
      notes: 'Trenger yrkeshygieniker',
      improvements: ['Ansette yrkeshygieniker', 'Felles kursplan'],
    },
    etikk: { bht: { level: 2 } },
  },
};

export const aMeasure: Measure = {
  id: 'T1',
  element: 'etikk',
  criterion: '3.1',
  text: 'Gå gjennom de etiske retningslinjene hvert år',
  owner: 'daglig leder',
  due: '2027-03-01',
  priority: 'high',
  status: 'pending',
  draftedFrom: { criterion: '3.1' },
  followUp: { date: '2027-09-01', effective: 'partly', notes: 'Fungerer' },
};

export const aTeam: TeamEvaluation = {
  format: 'godbht/team@1',
  instrument,
  subject,
  date: '2026-11-21',
  tolerance: 1,
  identity: 'pseudonym',
  voices: [
    { id: 'aa11', pseudonym: 'A', perspective: 'bht', ratings: aScoring.ratings },
    { id: 'bb22', pseudonym: 'B', ratings: { etikk: { bht: { level: 4 } } } },
  ],
  agreed: {
    etikk: { bht: { level: 3, reason: 'Enige etter drøfting', dissent: 'B mener 4' } },
  },
  actions: [aMeasure],
};

const counted: AggregatedElement = {
  bht: { counts: { 1: 0, 2: 1, 3: 2, 4: 0 }, notApplicable: 0, missing: 1 },
  virksomhet: { missing: 2 },
  criteria: { '3.1': { met: 2, partly: 0, unmet: 1 } },
};

export const anAggregate: TeamEvaluation = {
  format: 'godbht/team@1',
  instrument,
  subject,
  tolerance: 1,
  identity: 'aggregate',
  voices: { count: 4, elements: { etikk: counted } },
  agreed: {},
  actions: [],
};
