import type { LockOwner } from '../errors.ts';
import type { Language } from '../model/language.ts';
import { visibleLine } from './visible-text.ts';

/** Who holds a lock and since when, by this machine's clock: in brackets, or nothing where nobody knows. */
export const ownerInWords = (owner: LockOwner | undefined, language: Language): string => {
  if (owner === undefined) return '';
  const since = new Date(owner.start);
  const host = visibleLine(owner.host);
  const { process, at } = words[language];
  const when = Number.isNaN(since.getTime()) ? '' : `, ${at(since)}`;
  return ` (${process(owner.pid, host)}${when})`;
};

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const words = {
  nb: {
    process: (pid: number, host: string) => `prosess ${pid} på maskinen ${host}`,
    at: (time: Date) =>
      `siden ${twoDigits(time.getDate())}.${twoDigits(time.getMonth() + 1)}.${time.getFullYear()} kl. ${twoDigits(time.getHours())}.${twoDigits(time.getMinutes())}`,
  },
  en: {
    process: (pid: number, host: string) => `process ${pid} on the machine ${host}`,
    at: (time: Date) =>
      `since ${time.getFullYear()}-${twoDigits(time.getMonth() + 1)}-${twoDigits(time.getDate())} ${twoDigits(time.getHours())}:${twoDigits(time.getMinutes())}`,
  },
};
