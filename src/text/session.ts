import type { Language } from '../model/language.ts';
import { en } from './session-en.ts';
import { nb } from './session-nb.ts';
import type { SessionText } from './session-text.ts';

export const sessionText: Readonly<Record<Language, SessionText>> = { nb, en };
