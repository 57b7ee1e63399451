// Rules also run over files whose schema is broken, so that all problems are told at once: what does
// not have its form is skipped here, because the schema has reported it.

export const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const count = (value: unknown): number => (Number.isInteger(value) ? Number(value) : 0);
