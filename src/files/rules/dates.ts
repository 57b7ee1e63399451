import { isCalendarDate, isDateShaped } from '../../model/calendar-date.ts';
import { atValue, type Finding, finding, type Path } from '../finding.ts';

/** Whether a date of the form YYYY-MM-DD exists; what has another form is the schema's to report. */
export const checkDate = (value: unknown, path: Path): readonly Finding[] =>
  typeof value !== 'string' || !isDateShaped(value) || isCalendarDate(value)
    ? []
    : [finding('no-such-date', { given: value }, atValue(...path))];
