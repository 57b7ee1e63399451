import { en } from './specification-en.ts';
import { nb, type SpecificationText } from './specification-nb.ts';

export const specificationText = { nb, en };
