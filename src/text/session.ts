import { en } from './session-en.ts';
import { nb } from './session-nb.ts';

export const sessionText = { nb, en };
