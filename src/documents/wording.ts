import type { Profile, ProfileRow } from '../evaluation/profile.ts';
import type {
  Basis,
  Dimension,
  Element,
  Instrument,
  Level,
  SourceStatus,
} from '../model/instrument.ts';
import type { Language } from '../model/language.ts';
import type { Rater } from '../model/scoring.ts';
import { type ReportText, reportText } from '../text/report.ts';

/** The words a document is written in: the catalogue's, and the instrument's own names. */
export type Wording = {
  readonly language: Language;
  readonly text: ReportText;
  /** BHT or Virksomhet, as a label. */
  readonly dimension: (dimension: Dimension) => string;
  /** «3 (Betydelig framgang)» */
  readonly level: (level: Level) => string;
  /** «3 Etikk» */
  readonly element: (element: Element) => string;
};

export const wordingFor = (instrument: Instrument, language: Language): Wording => {
  const text = reportText[language];
  return {
    language,
    text,
    dimension: (dimension) =>
      instrument.dimensions.find(({ id }) => id === dimension)?.shortTitle[language] ?? dimension,
    level: (level) => {
      const name = instrument.levels.find((one) => one.level === level)?.name[language] ?? '';
      return text.levelName(level, name);
    },
    element: ({ number, title }) => text.elementHeading(number, title[language]),
  };
};

/** Who judged: name and role as far as they are known, else nothing. */
export const raterInWords = (rater: Rater | undefined): string =>
  [rater?.name, rater?.role].filter(Boolean).join(', ');

/** The title of an act or regulation by its id in the instrument. */
export const lawTitle = (instrument: Instrument, id: string, language: Language): string =>
  instrument.laws.find((law) => law.id === id)?.title[language] ?? id;

/** The same where there is little room. */
export const lawName = (instrument: Instrument, id: string, language: Language): string =>
  instrument.laws.find((law) => law.id === id)?.short?.[language] ??
  lawTitle(instrument, id, language);

/** «§ 3-1 (ikke kontrollert)», of which a whole act has only the doubt. */
export const provisionInWords = ({ provision, status }: Basis, language: Language): string =>
  [
    ...(provision === '–' ? [] : [provision.replaceAll(' ', '\u00a0')]),
    ...(isDoubtful(status) ? [`(${reportText[language].sourceStatus[status]})`] : []),
  ].join(' ');

export const isDoubtful = (status: SourceStatus): status is 'unchecked' | 'unknown' =>
  status === 'unchecked' || status === 'unknown';

/** The rows of a profile by the instrument's groups, in its order. */
export const groupRows = (
  profile: Profile,
  instrument: Instrument,
  language: Language,
): readonly { readonly title: string; readonly rows: readonly ProfileRow[] }[] =>
  instrument.groups.map((group) => ({
    title: group.title[language],
    rows: profile.rows.filter(({ element }) => element.group === group.id),
  }));
