import type { Language } from '../model/language.ts';
import { en } from './specification-en.ts';
import { nb, type SpecificationText } from './specification-nb.ts';

export const specificationText: Readonly<Record<Language, SpecificationText>> = { nb, en };
