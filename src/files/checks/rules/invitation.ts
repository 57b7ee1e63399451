import type { Instrument } from '../../../model/instrument.ts';
import { placeholdersIn } from '../../../text/placeholders.ts';
import { atKey, atValue, type Finding, finding, shown } from '../../yaml/finding.ts';
import { checkInstrumentReference } from './evaluation.ts';
import { asCount, asList, asRecord, checkDate } from './values.ts';

/** What stands in a list goes into the file of everybody on it, so all of it is filled in before. */
export const checkInvitationRules = (
  value: unknown,
  instrument: Instrument,
): readonly Finding[] => {
  const { instrument: named, date, roles } = asRecord(value);
  return [
    ...checkInstrumentReference(named, instrument),
    ...checkDate(date, ['date']),
    ...asList(roles).flatMap((role, index) =>
      asRecord(role).name !== undefined && asCount(asRecord(role).count) > 1
        ? [finding('name-for-several', {}, atKey('roles', index, 'name'))]
        : [],
    ),
    ...placeholdersIn(value).map(({ path, text }) =>
      finding('placeholder', { given: shown(text) }, atValue(...path)),
    ),
  ];
};
