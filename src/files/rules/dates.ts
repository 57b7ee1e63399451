import { atValue, type Finding, finding, type Path } from '../finding.ts';

/** Whether a date of the form YYYY-MM-DD exists; what has another form is the schema's to report. */
export const checkDate = (value: unknown, path: Path): readonly Finding[] => {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return [];
  const instant = new Date(`${value}T00:00:00Z`);
  const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value);
  return exists ? [] : [finding('no-such-date', { given: value }, atValue(...path))];
};
