import { describe, expect, it } from 'vitest';
import { burstOf } from '../../src/terminal/pasted.ts';

describe('what comes from a terminal in one go', () => {
  it.each([
    ['3', 'keys'],
    ['\r', 'keys'],
    ['\n', 'keys'],
    ['\r\r\r', 'keys'],
    [' \r', 'keys'],
    ['333', 'keys'],
    ['æ', 'keys'],
    ['\u001B[B\r', 'keys'],
    ['\u001BOB\r\u001B[1;5C', 'keys'],
    ['\u001B\r', 'keys'],
    ['\u001B', 'keys'],
    ['\u00154,5\r', 'keys'],
    ['a\u001B[B \r', 'keys'],
    ['\u001B[200~en\rto\u001B[201~', 'keys'],
    ['en\rto', 'paste'],
    ['en\r\nto\r\n', 'paste'],
    ['\r3', 'paste'],
    ['3\rq\r', 'paste'],
    ['en\tto\r\n', 'line'],
    ['en linje\r', 'line'],
    ['en linje\r\n', 'line'],
    ['3\n', 'line'],
  ] as const)('%j is %s', (text, kind) => {
    expect(burstOf(text).kind).toBe(kind);
  });
});
