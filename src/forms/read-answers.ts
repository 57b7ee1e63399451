import { beginScoring } from '../evaluation/begin.ts';
import { digest } from '../evaluation/digest.ts';
import { type Entry, record } from '../evaluation/record.ts';
import { readDate } from '../model/calendar-date.ts';
import type { FieldMeaning, FormField, FormStamp } from '../model/form.ts';
import { findElement, type Instrument } from '../model/instrument.ts';
import type { Perspective, Scoring, Subject } from '../model/scoring.ts';
import type { FormText } from '../text/form.ts';
import { isBlank } from '../text/visible-text.ts';
import { readMark, readPerspective, readRating } from './choices.ts';
import { fieldsOf } from './fields.ts';

/** What stood in one field of a form that came back, and where: a cell, a field’s name, a column and row. */
export type Given = {
  readonly text: string;
  readonly place: string;
  /** Why it can't be taken as it stands. */
  readonly fault?: 'formula' | 'answered-twice' | 'not-read';
};

export type ReturnedForm = {
  readonly stamp: FormStamp;
  /** By field code; what is blank is not answered. */
  readonly given: ReadonlyMap<string, Given>;
  /** What the form as a whole is called where no field can be named. */
  readonly place: string;
};

/** Something that a person has to look at: nothing is guessed. */
export type ReturnFinding = {
  readonly code: keyof FormText['finding'];
  readonly place: string;
  readonly field: FormField | null;
  /** What stood there; empty where something is missing. */
  readonly given: string;
};

export type ReadReturn =
  | { readonly scoring: Scoring; readonly findings: readonly [] }
  | { readonly scoring: null; readonly findings: readonly ReturnFinding[] };

/**
 * The scoring that `score` would have written for the same answers; or what has to be looked at first,
 * all of it. The same answers to the same form give the same id.
 *
 * @param today ISO 8601 date of a form on which none is written
 */
export const readAnswers = (
  { stamp, given, place }: ReturnedForm,
  instrument: Instrument,
  today: string,
): ReadReturn => {
  const { id: madeFor, version } = stamp.instrument;
  if (madeFor !== instrument.id || version !== instrument.version) {
    const given = `${madeFor} ${version}`;
    return { scoring: null, findings: [{ code: 'other-instrument', place, field: null, given }] };
  }
  const fields = fieldsOf(instrument, stamp).flatMap((field) => {
    const said = given.get(field.code);
    const isAnswered = said?.fault !== undefined || (said !== undefined && !isBlank(said.text));
    return isAnswered ? [{ field, said }] : [];
  });
  const findings: ReturnFinding[] = [];
  const missing = (code: ReturnFinding['code']) =>
    findings.push({ code, place, field: null, given: '' });
  if (fields.length === 0) {
    missing('nothing-answered');
    return { scoring: null, findings };
  }
  const opening = new Map<string, string>();
  const entries: { readonly element: string; readonly entry: Entry }[] = [];
  for (const { field, said } of fields) {
    const read = readField(field, said, given, instrument);
    if ('code' in read) findings.push({ ...read, place: said.place, field });
    else if ('opening' in read) opening.set(field.kind, read.opening);
    else entries.push(...read.entries);
  }
  const subject = subjectOf(stamp, opening);
  const perspective = stamp.personal?.perspective ?? (opening.get('perspective') as Perspective);
  if (subject === undefined) missing('no-subject');
  if (perspective === undefined && !findings.some(({ code }) => code === 'unclear-perspective')) {
    missing('no-perspective');
  }
  if (entries.length === 0 && findings.length === 0) missing('nothing-answered');
  if (findings.length > 0 || subject === undefined) return { scoring: null, findings };
  const rater = {
    ...(opening.has('name') ? { name: opening.get('name') ?? '' } : {}),
    ...(stamp.personal?.role === undefined ? {} : { role: stamp.personal.role }),
    ...(opening.has('role') ? { role: opening.get('role') ?? '' } : {}),
  };
  const date = opening.get('date') ?? today;
  const begun = beginScoring({ id: '', subject, perspective, rater, date }, instrument);
  const scoring = entries.reduce((before, { element: id, entry }) => {
    const element = findElement(instrument, id);
    return element === undefined ? before : record(before, element, entry, instrument);
  }, begun);
  return { scoring: { ...scoring, id: idOf(stamp, scoring) }, findings: [] };
};

const subjectOf = (
  { subject }: FormStamp,
  opening: ReadonlyMap<string, string>,
): Subject | undefined => {
  if (subject !== undefined) return subject;
  const [bht, virksomhet] = [opening.get('bht'), opening.get('virksomhet')];
  return bht === undefined || virksomhet === undefined ? undefined : { bht, virksomhet };
};

// A form made for one person is that person's whatever is answered; one that went to many is told apart
// by what is in it.
const idOf = (stamp: FormStamp, { date: _of, ...said }: Scoring): string =>
  stamp.personal === undefined ? digest([stamp.id, said]) : stamp.id;

type ReadField =
  | { readonly opening: string }
  | { readonly entries: readonly { readonly element: string; readonly entry: Entry }[] }
  | { readonly code: ReturnFinding['code']; readonly given: string };

const readField = (
  field: FormField,
  { text, fault }: Given,
  given: ReadonlyMap<string, Given>,
  instrument: Instrument,
): ReadField => {
  if (fault !== undefined) return { code: fault, given: text };
  const entry = (element: string, ...entries: readonly Entry[]): ReadField => ({
    entries: entries.map((one) => ({ element, entry: one })),
  });
  switch (field.kind) {
    case 'bht':
    case 'virksomhet':
    case 'name':
    case 'role':
      return { opening: text.trim() };
    case 'perspective': {
      const opening = readPerspective(text);
      return opening === 'unclear' ? { code: 'unclear-perspective', given: text } : { opening };
    }
    case 'date': {
      const opening = readDate(text);
      return opening === undefined ? { code: 'no-such-date', given: text } : { opening };
    }
    case 'rating':
      return readJudgement(field, text, given, instrument);
    case 'reason': {
      const answer = given.get(field.code.replace(/_reason$/, ''))?.text ?? '';
      return readRating(answer, instrument) === 'notApplicable'
        ? { entries: [] }
        : { code: 'reason-without-answer', given: text };
    }
    case 'mark': {
      const mark = readMark(text);
      return mark === 'unclear'
        ? { code: 'unclear-mark', given: text }
        : entry(field.element, { kind: 'mark', criterion: field.criterion, mark });
    }
    case 'notes':
      return entry(field.element, { kind: 'note', text });
    case 'improvements':
      return entry(
        field.element,
        ...linesOf(text).map((line): Entry => ({ kind: 'improve', text: line })),
      );
    case 'evidence':
      return entry(
        field.element,
        ...linesOf(text).map((line): Entry => ({ kind: 'evidence', text: line })),
      );
  }
};

const readJudgement = (
  { code, element, dimension }: FormField & Extract<FieldMeaning, { kind: 'rating' | 'reason' }>,
  text: string,
  given: ReadonlyMap<string, Given>,
  instrument: Instrument,
): ReadField => {
  const rating = readRating(text, instrument);
  if (rating === 'unclear') return { code: 'unclear-rating', given: text };
  const reason = given.get(`${code}_reason`)?.text ?? '';
  if (rating !== 'notApplicable') {
    return {
      entries: [{ element, entry: { kind: 'rate', dimension, rating: { level: rating } } }],
    };
  }
  return isBlank(reason)
    ? { code: 'no-reason', given: text }
    : {
        entries: [
          { element, entry: { kind: 'rate', dimension, rating: { notApplicable: reason } } },
        ],
      };
};

const linesOf = (text: string): readonly string[] =>
  text.split(/\n/).filter((line) => !isBlank(line));
