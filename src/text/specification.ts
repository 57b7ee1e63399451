import { en } from './specification-en.ts';
import { nb } from './specification-nb.ts';

export const specificationText = { nb, en };
