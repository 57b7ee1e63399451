import type { Language } from '../model/language.ts';
import { en } from './specification-en.ts';
import { nb } from './specification-nb.ts';
import type { SpecificationText } from './specification-text.ts';

export const specificationText: Readonly<Record<Language, SpecificationText>> = { nb, en };
