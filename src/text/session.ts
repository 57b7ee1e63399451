import { en } from './session-en.ts';
import { nb, type SessionText } from './session-nb.ts';

export const sessionText = { nb, en };
