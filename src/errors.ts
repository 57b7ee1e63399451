import type { Dimension } from './model/instrument.ts';
import type { Subject } from './model/scoring.ts';

/**
 * 1 the answer is no · 2 wrong usage · 3 unreadable, invalid or foreign file · 4 cannot write · 130
 * interrupted; 70 (sysexits' EX_SOFTWARE) is a fault of the program's own.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 70 | 130;

/** Why a file can't be read or written; `other` has the system's own error as its cause. */
export type FileReason =
  | 'permission'
  | 'read-only'
  | 'full'
  | 'no-folder'
  | 'folder'
  | 'not-a-folder'
  | 'name-too-long'
  | 'changed'
  | 'gone'
  | 'standard-input'
  | 'busy'
  | 'comments'
  | 'not-a-file'
  | 'too-many-open'
  | 'other';

/** What a file is that was taken for a workbook; `other` may be one that is broken. */
export type FoundInstead = 'word' | 'opendocument' | 'pdf' | 'old-office' | 'text' | 'other';

/** Who holds a lock, as it stands in the lock. */
export type LockOwner = {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601, UTC. */
  readonly start: string;
};

/** `details` is never there: it is how the table below carries a type. */
type Failure<D> = { readonly exitCode: ExitCode; readonly details?: D };

const failure = <D = Record<never, never>>(exitCode: ExitCode): Failure<Readonly<D>> => ({
  exitCode,
});

/** A subject as files name it, and which files those are. */
type NamedSubject = Subject & { readonly files: readonly string[] };

/**
 * Every failure a person can meet, with what its message needs to know and its exit code, which is a
 * contract. The words are in text/errors.ts.
 */
export const failures = {
  usage: failure<{ message: string }>(2),
  'not-a-terminal': failure<{ command: string }>(2),
  'dumb-terminal': failure<{ command: string }>(2),
  'unknown-element': failure<{ given: string; last: number }>(2),
  'unknown-criterion': failure<{ given: string; element: number; known: readonly string[] }>(2),
  'unknown-measure': failure<{ given: string; known: readonly string[] }>(2),
  'unknown-expertise': failure<{ given: string; known: readonly string[] }>(2),
  'unknown-proposal': failure<{ given: string }>(2),
  'reason-needed': failure<{ element: number; dimension: Dimension; why: 'apart' | 'outside' }>(2),
  'not-applicable-needs-reason': failure<{ element: number; dimension: Dimension }>(2),
  'nothing-to-dissent-from': failure<{ element: number; dimension: Dimension }>(2),
  'no-first-round': failure(2),
  'too-few-hands': failure<{ element: number; dimension: Dimension; least: number }>(2),
  'nothing-to-record': failure<{ command: 'set' | 'actions' }>(2),
  'measure-needs': failure(2),
  'measure-id-needed': failure<{ action: 'edit' | 'delete' }>(2),
  'measure-id-unused': failure<{ action: 'add' | 'draft' }>(2),
  'element-needed': failure(2),
  'two-answers': failure<{ dimension: Dimension }>(2),
  'reason-without-answer': failure(2),
  'init-only': failure<{ option: string }>(2),
  'not-with-into': failure<{ option: string }>(2),
  'option-elsewhere': failure<{ option: string; command: string }>(2),
  'nothing-weak-asked': failure(2),
  'specification-needed': failure(2),
  'output-needed': failure<{ command: 'spec' | 'merge' | 'form' | 'import' }>(2),
  'output-not-yaml': failure<{ file: string }>(2),
  'format-only': failure(2),
  'output-twice': failure<{ first: string; second: string }>(2),
  'points-needed': failure(2),
  'points-twice': failure<{ first: string; second: string }>(2),
  'points-need-terminal': failure(2),
  'invitation-needed': failure(2),
  'invited-to-stream': failure(2),
  'init-alone': failure<{ file: string }>(2),
  'new-file-only': failure<{ option: string; file: string }>(2),
  'existing-file-only': failure<{ option: string; file: string }>(2),
  'unknown-suggestion': failure<{ given: number; element: number; count: number }>(2),
  'unknown-participant': failure<{ given: string; known: readonly string[] }>(2),
  'seal-needs-role': failure(2),
  'unknown-evidence': failure<{ given: number; element: number; count: number }>(2),
  'evidence-date-alone': failure(2),
  'which-level': failure<{ option: string; element: number }>(2),
  'team-only': failure<{ option: string }>(2),
  'scoring-only': failure<{ option: string }>(2),
  'new-file-needs-subject': failure<{ file: string }>(2),
  'unknown-file-kind': failure<{ file: string }>(2),
  'form-needs': failure<{ option: string; with: string }>(2),
  'no-word-form': failure<{ file: string; known: readonly string[] }>(2),
  'unknown-output-format': failure<{ given: string; known: readonly string[] }>(2),
  'one-to-compare': failure(2),
  'compared-with-itself': failure<{ files: readonly [string, string] }>(2),
  'no-voices-to-pool': failure<{ file: string }>(2),
  'perhaps-one-voice': failure<{ files: readonly [string, string] }>(3),
  'not-found': failure<{ file: string }>(3),
  unreadable: failure<{ file: string; reason: FileReason }>(3),
  'too-large': failure<{ file: string; bytes: number; limit: number }>(3),
  'not-utf8': failure<{ file: string }>(3),
  'not-a-workbook': failure<{ file: string; found: FoundInstead }>(3),
  'not-a-pdf': failure<{ file: string }>(3),
  'invalid-file': failure<{ problems: readonly Problem[] }>(3),
  'newer-format': failure<{ file: string; found: string; known: string }>(3),
  'wrong-kind': failure<{ file: string; found: string; expected: readonly string[] }>(3),
  'other-instrument': failure<{ file: string; found: string; expected: string }>(3),
  'unmapped-version': failure<{ file: string; found: string; expected: string }>(3),
  'different-subject': failure<{
    subjects: readonly NamedSubject[];
    /** What most files call the parties that go by several names. */
    names: Partial<Subject>;
  }>(3),
  'earlier-subject': failure<{ subjects: readonly NamedSubject[] }>(3),
  'scorings-missing': failure<{ file: string; count: number }>(3),
  'same-id-different-content': failure<{
    files: readonly [string, string];
    /** By their dates; undefined where those are the same. */
    newer: string | undefined;
    differing: readonly string[];
  }>(3),
  'nothing-to-merge': failure<{ folder: string; teams: readonly string[] }>(3),
  'empty-list': failure<{ file: string }>(3),
  'no-workbooks': failure<{ folder: string }>(3),
  'several-inputs': failure<{ errors: readonly Error[] }>(3),
  'result-too-large': failure<{ file: string; bytes: number; limit: number }>(4),
  exists: failure<{ file: string }>(4),
  'already-invited': failure<{ file: string; others: number }>(4),
  'output-is-input': failure<{ file: string }>(4),
  'too-few-newcomers': failure<{ file: string; isInto?: boolean }>(4),
  'backup-with-voices': failure<{ file: string }>(4),
  'form-text-too-long': failure<{ ids: readonly string[]; limit: number }>(4),
  locked: failure<{ file: string; lock: string; owner: LockOwner | undefined }>(4),
  'cannot-write': failure<{ file: string; reason: FileReason }>(4),
  undecided: failure<{ items: readonly string[]; is: 'report' | 'seal' }>(1),
  'seal-broken': failure<{ date: string; by: string }>(1),
  interrupted: failure(130),
  /** A fault of the program's own. */
  unexpected: failure<{ message: string }>(70),
};

export type FailureCode = keyof typeof failures;

export type Failures = {
  readonly [C in FailureCode]: (typeof failures)[C] extends Failure<infer D> ? D : never;
};

/** Where in a file something was noticed. Lines and columns count from 1. */
export type Place = { readonly file: string; readonly line?: number; readonly column?: number };

/** One thing wrong with a file. A lint is a weakness in a file that is valid. */
export type Problem = Place & {
  readonly severity: 'error' | 'lint';
  readonly code: string;
  /** In the reader's language. */
  readonly message: string;
};

/** The one error type for what a person can do something about. */
export class GodbhtError<C extends FailureCode = FailureCode> extends Error {
  override readonly name = 'GodbhtError';

  constructor(
    readonly code: C,
    readonly details: Failures[C],
    options?: { readonly place?: Place; readonly cause?: unknown },
  ) {
    super(code, options?.cause === undefined ? undefined : { cause: options.cause });
    this.place = options?.place;
  }

  readonly place: Place | undefined;
}

export const isGodbhtError = (error: unknown): error is GodbhtError => error instanceof GodbhtError;
