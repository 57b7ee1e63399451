import type { Context } from './context.ts';

/**
 * Where a session at the keys is shown: undefined where nobody is at any. Data may be sent elsewhere
 * meanwhile; the screens then go where errors go.
 */
export const keyOutput = ({ stdin, stdout, stderr }: Context): NodeJS.WriteStream | undefined =>
  stdin.isTTY ? [stdout, stderr].find((stream) => stream.isTTY) : undefined;
