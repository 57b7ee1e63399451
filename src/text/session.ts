import type { Language } from '../model/language.ts';
import { en } from './session-en.ts';
import { nb, type SessionText } from './session-nb.ts';

export const sessionText: Readonly<Record<Language, SessionText>> = { nb, en };
