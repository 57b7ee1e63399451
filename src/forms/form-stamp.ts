import { type FormStamp, formFormat } from '../model/form.ts';
import { isRecord } from '../model/is-record.ts';
import { isLanguage } from '../model/language.ts';
import { perspectives } from '../model/scoring.ts';

/** Whether a value that came back is the stamp of a form of ours, whatever instrument it is for. */
export const isFormStamp = (value: unknown): value is FormStamp =>
  isRecord(value) &&
  value.format === formFormat &&
  hasTexts(value, ['id']) &&
  isRecord(value.instrument) &&
  hasTexts(value.instrument, ['id', 'version']) &&
  isLanguage(value.language) &&
  isAbsentOr(value.subject, (subject) => hasTexts(subject, ['bht', 'virksomhet'])) &&
  isAbsentOr(
    value.personal,
    ({ perspective, role }) =>
      perspectives.some((one) => one === perspective) &&
      (role === undefined || typeof role === 'string'),
  );

const isAbsentOr = (
  value: unknown,
  holds: (value: Readonly<Record<string, unknown>>) => boolean,
): boolean => value === undefined || (isRecord(value) && holds(value));

export const hasTexts = (
  value: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): boolean => keys.every((key) => typeof value[key] === 'string');
