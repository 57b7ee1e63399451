import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FilledForm, fillForm } from './fill-form.ts';
import { runGodbht } from './run-godbht.ts';

/** How two suppliers answer to liten.spec.yaml of the fixtures. */
export const alfa: FilledForm = {
  name: 'Alfa BHT',
  answers: {
    'KV-1': ['Ja', 'Vedlegg 1'],
    'K-8.1': ['Ja'],
    'K-8.2': ['Delvis', 'Eksempel i vedlegg 2'],
    'T-1': ['Ja'],
    'T-2': ['Ja', 'Vedlegg 3'],
    'K-13.1': ['Ja'],
  },
  prices: { 'K-13.1': ['per time', 1450] },
};
export const beta: FilledForm = {
  name: 'Beta helse',
  answers: { 'KV-1': ['Nei', 'Søknaden er sendt'], 'K-8.2': ['Ja'], 'T-2': ['Kanskje'] },
};

/** All points for the one, some for the other. */
export const points = readFileSync(
  new URL('../fixtures/spec/satt.points.yaml', import.meta.url),
  'utf8',
);

/** The form of liten.spec.yaml in a folder, and two suppliers' answers: alfa.xlsx and beta.xlsx. */
export const makeTenders = async (folder: string): Promise<void> => {
  const form = join(folder, 'skjema.xlsx');
  const { exitCode, stderr } = await runGodbht(folder, ['spec', 'liten.spec.yaml', '-o', form]);
  if (exitCode !== 0) throw new Error(stderr);
  await fillForm(form, join(folder, 'alfa.xlsx'), alfa);
  await fillForm(form, join(folder, 'beta.xlsx'), beta);
};
