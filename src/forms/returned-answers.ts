import type { FieldMeaning, FormStamp } from '../model/form.ts';
import type { Instrument } from '../model/instrument.ts';
import { isEmpty } from '../model/keys.ts';
import { perspectives, type Scoring } from '../model/scoring.ts';
import { fieldsOf } from './fields.ts';
import type { ReturnFinding } from './read-answers.ts';
import { isSentAnswers, missingOpening, type SentAnswers } from './sent-answers.ts';

/** `scoring` has the form of what came: the schema and rules of a scoring are still to be asked. */
export type ReturnedAnswers =
  | {
      readonly form: FormStamp;
      readonly revision: number;
      readonly scoring: Scoring;
      readonly findings: readonly [];
    }
  | {
      readonly form: FormStamp | null;
      readonly scoring: null;
      readonly findings: readonly ReturnFinding[];
    };

/**
 * What came back in a page or a text block, as the scoring it stands for; or what a person has to look at first.
 *
 * @param value any JSON; null is a form in which nothing is answered
 * @param today ISO 8601 date of a form on which none is written
 */
export const readSentAnswers = (
  value: unknown,
  instrument: Instrument,
  { place, today }: { readonly place: string; readonly today: string },
): ReturnedAnswers => {
  const found = (code: ReturnFinding['code']) => ({ code, place, field: null, given: '' });
  if (value === null) return { form: null, scoring: null, findings: [found('nothing-answered')] };
  if (!isSentAnswers(value)) return { form: null, scoring: null, findings: [found('damaged')] };
  const { form, revision } = value;
  const { id, version } = form.instrument;
  if (id !== instrument.id || version !== instrument.version) {
    const foreign = { ...found('other-instrument'), given: `${id} ${version}` };
    return { form, scoring: null, findings: [foreign] };
  }
  const { personal } = form;
  const { rater, perspective: given, ...scoring } = value.scoring;
  const perspective = personal?.perspective ?? perspectives.find((one) => one === given);
  const subject = form.subject ?? scoring.subject;
  const open = missingOpening({ ...value, scoring: { ...scoring, subject } });
  const findings = [
    ...(open.includes('bht') || open.includes('virksomhet') ? [found('no-subject')] : []),
    ...(perspective === undefined ? [found('no-perspective')] : []),
    ...unexplainedIn(value, instrument).map((field) => ({ ...found('no-reason'), field })),
    ...(isEmpty(scoring.ratings) && value.unexplained.length === 0
      ? [found('nothing-answered')]
      : []),
  ];
  if (findings.length > 0 || perspective === undefined) return { form, scoring: null, findings };
  const role = personal === undefined ? undefined : personal.role;
  const whose = personal === undefined ? rater : role === undefined ? undefined : { role };
  return {
    form,
    revision,
    scoring: {
      ...scoring,
      id: personal === undefined ? scoring.id : form.id,
      subject,
      perspective,
      ...(whose === undefined ? {} : { rater: whose }),
      date: scoring.date === '' ? today : scoring.date,
    },
    findings: [],
  };
};

const unexplainedIn = ({ form, unexplained }: SentAnswers, instrument: Instrument) =>
  fieldsOf(instrument, form).filter((field) => isReasonOf(field, unexplained));

const isReasonOf = (field: FieldMeaning, places: SentAnswers['unexplained']): boolean =>
  field.kind === 'reason' &&
  places.some(
    ({ element, dimension }) => element === field.element && dimension === field.dimension,
  );
