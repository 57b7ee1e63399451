import { openingKinds } from '../../../model/form.ts';
import type { Instrument } from '../../../model/instrument.ts';
import { columnUses, type Mapping } from '../../../model/mapping.ts';
import { placeholdersIn } from '../../../text/placeholders.ts';
import { atKey, atValue, type Finding, finding, shown } from '../../yaml/finding.ts';
import { nearest } from '../nearest.ts';
import { checkInstrumentReference } from './evaluation.ts';
import { asList, asRecord, checkUnique } from './values.ts';

/** What stands in a mapping goes into every scoring that it makes, so all of it is filled in before. */
export const checkMappingRules = (value: unknown, instrument: Instrument): readonly Finding[] => {
  const { instrument: named, columns } = asRecord(value);
  const responses = asList(columns).flatMap((column, index) =>
    asRecord(column).field === 'response' ? [index] : [],
  );
  return [
    ...checkInstrumentReference(named, instrument),
    ...checkUnique(columns, 'column', 'column', ['columns']),
    ...responses
      .slice(1)
      .map((index) => finding('second-response', {}, atValue('columns', index, 'field'))),
    ...placeholdersIn(value).map(({ path, text }) =>
      finding('placeholder', { given: shown(text) }, atValue(...path)),
    ),
  ];
};

/** @param codes of the fields that the form would have */
export const checkMappedFields = (
  { columns, constants = {} }: Mapping,
  codes: readonly string[],
): readonly Finding[] => {
  const known = new Set([...codes, ...columnUses]);
  const unknown = (code: string) => ({ given: shown(code), nearest: nearest(code, [...known]) });
  const mapped = new Set(columns.map(({ field }) => field));
  return [
    ...columns.flatMap(({ field }, index) =>
      known.has(field)
        ? []
        : [finding('unknown-field', unknown(field), atValue('columns', index, 'field'))],
    ),
    ...Object.keys(constants).flatMap((code) => {
      if (!codes.includes(code)) {
        return [finding('unknown-field', unknown(code), atKey('constants', code))];
      }
      // What somebody judges, nobody else can say for all.
      if (!openingKinds.some((kind) => kind === code)) {
        return [finding('constant-judgement', { code }, atKey('constants', code))];
      }
      return mapped.has(code)
        ? [finding('constant-and-column', { code }, atKey('constants', code))]
        : [];
    }),
  ];
};
