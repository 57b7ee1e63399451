import { isCalendarDate, isDateShaped } from '../../../model/calendar-date.ts';
import { isRecord } from '../../../model/is-record.ts';
import type { Identified } from '../../../text/problems.ts';
import {
  atValue,
  type Finding,
  finding,
  type Path,
  shown,
  type Where,
} from '../../yaml/finding.ts';

// Rules also run over files whose schema is broken, so that all problems are told at once: what does
// not have its form is skipped here, because the schema has reported it.

export type Loose = Readonly<Record<string, unknown>>;

export const asRecord = (value: unknown): Loose => (isRecord(value) ? value : {});

export const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** What a check finds in each text of a list. */
export const ofEachText = (
  items: unknown,
  path: Path,
  check: (text: string, where: Where) => readonly Finding[],
): readonly Finding[] =>
  asList(items).flatMap((item, index) =>
    typeof item === 'string' ? check(item, atValue(...path, index)) : [],
  );

export const asCount = (value: unknown): number => (Number.isInteger(value) ? Number(value) : 0);

/** Whether a date of the form YYYY-MM-DD exists; what has another form is the schema's to report. */
export const checkDate = (value: unknown, path: Path): readonly Finding[] =>
  typeof value !== 'string' || !isDateShaped(value) || isCalendarDate(value)
    ? []
    : [finding('no-such-date', { given: value }, atValue(...path))];

export type Named = { readonly id: unknown; readonly path: Path };

export const namedIn = (items: unknown, path: Path, key: string): readonly Named[] =>
  asList(items).map((item, index) => ({ id: asRecord(item)[key], path: [...path, index, key] }));

/** Those whose id another before them has. */
export const repeated = (named: readonly Named[]): readonly Named[] => {
  const first = new Map(named.toReversed().map((one) => [one.id, one]));
  return named.filter((one) => one.id !== undefined && first.get(one.id) !== one);
};

export const checkUnique = (
  items: unknown,
  key: string,
  of: Identified,
  path: Path,
): readonly Finding[] =>
  repeated(namedIn(items, path, key)).map((one) =>
    finding('duplicate-id', { id: shown(one.id), of }, atValue(...one.path)),
  );
