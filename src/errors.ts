import type { Dimension } from './model/instrument.ts';

/**
 * Every failure a person can meet, with what its message needs to know. The words are in
 * text/errors.ts; the exit codes below are a contract.
 */
export type Failures = {
  usage: { readonly message: string };
  'not-a-terminal': { readonly command: string };
  'unknown-element': { readonly given: string; readonly last: number };
  'unknown-criterion': {
    readonly given: string;
    readonly element: number;
    readonly known: readonly string[];
  };
  'unknown-measure': { readonly given: string; readonly known: readonly string[] };
  'reason-needed': { readonly element: number; readonly dimension: Dimension };
  'not-applicable-needs-reason': { readonly element: number; readonly dimension: Dimension };
  'nothing-to-dissent-from': { readonly element: number; readonly dimension: Dimension };
  'nothing-to-record': Record<never, never>;
  'measure-needs': Record<never, never>;
  'measure-id-needed': Record<never, never>;
  'element-needed': Record<never, never>;
  'two-answers': { readonly dimension: Dimension };
  'reason-without-answer': Record<never, never>;
  'init-only': { readonly option: string };
  'option-elsewhere': { readonly option: string; readonly command: string };
  'nothing-weak-asked': Record<never, never>;
  'specification-needed': Record<never, never>;
  'output-needed': Record<never, never>;
  'output-not-yaml': { readonly file: string };
  'format-only': Record<never, never>;
  'output-twice': { readonly first: string; readonly second: string };
  'points-needed': Record<never, never>;
  'points-need-terminal': Record<never, never>;
  'new-file-only': { readonly option: string };
  'team-only': { readonly option: string };
  'scoring-only': { readonly option: string };
  'new-file-needs-subject': { readonly file: string };
  'unknown-file-kind': { readonly file: string };
  'unknown-output-format': { readonly given: string; readonly known: readonly string[] };
  'no-voices-to-pool': { readonly file: string };
  'not-found': { readonly file: string };
  unreadable: { readonly file: string; readonly reason: FileReason };
  'too-large': { readonly file: string; readonly bytes: number; readonly limit: number };
  'not-utf8': { readonly file: string };
  'not-a-workbook': { readonly file: string };
  'invalid-file': { readonly problems: readonly Problem[] };
  'newer-format': { readonly file: string; readonly found: string; readonly known: string };
  'wrong-kind': {
    readonly file: string;
    readonly found: string;
    readonly expected: readonly string[];
  };
  'other-instrument': { readonly file: string; readonly found: string; readonly expected: string };
  'different-subject': { readonly files: readonly [string, string] };
  'same-id-different-content': { readonly files: readonly [string, string] };
  'nothing-to-merge': { readonly folder: string };
  'no-workbooks': { readonly folder: string };
  'result-too-large': { readonly file: string; readonly bytes: number; readonly limit: number };
  exists: { readonly file: string };
  'output-is-input': { readonly file: string };
  locked: { readonly file: string; readonly lock: string; readonly owner: string };
  'cannot-write': { readonly file: string; readonly reason: FileReason };
  undecided: { readonly items: readonly string[] };
  interrupted: Record<never, never>;
  /** A fault of the program's own. */
  unexpected: { readonly message: string };
};

/** Why a file can't be read or written; `other` has the system's own error as its cause. */
export type FileReason =
  | 'permission'
  | 'read-only'
  | 'full'
  | 'no-folder'
  | 'folder'
  | 'name-too-long'
  | 'changed'
  | 'gone'
  | 'standard-input'
  | 'other';

export type FailureCode = keyof Failures;

/**
 * 1 the answer is no · 2 wrong usage · 3 unreadable, invalid or foreign file · 4 cannot write · 130
 * interrupted; 70 (sysexits' EX_SOFTWARE) is a fault of the program's own.
 */
export type ExitCode = 0 | 1 | 2 | 3 | 4 | 70 | 130;

export const exitCodes: Readonly<Record<FailureCode, ExitCode>> = {
  usage: 2,
  'not-a-terminal': 2,
  'unknown-element': 2,
  'unknown-criterion': 2,
  'unknown-measure': 2,
  'reason-needed': 2,
  'not-applicable-needs-reason': 2,
  'nothing-to-dissent-from': 2,
  'nothing-to-record': 2,
  'measure-needs': 2,
  'measure-id-needed': 2,
  'element-needed': 2,
  'two-answers': 2,
  'reason-without-answer': 2,
  'init-only': 2,
  'option-elsewhere': 2,
  'nothing-weak-asked': 2,
  'specification-needed': 2,
  'output-needed': 2,
  'output-not-yaml': 2,
  'format-only': 2,
  'output-twice': 2,
  'points-needed': 2,
  'points-need-terminal': 2,
  'new-file-only': 2,
  'team-only': 2,
  'scoring-only': 2,
  'new-file-needs-subject': 2,
  'unknown-file-kind': 2,
  'unknown-output-format': 2,
  'no-voices-to-pool': 2,
  'not-found': 3,
  unreadable: 3,
  'too-large': 3,
  'not-utf8': 3,
  'not-a-workbook': 3,
  'invalid-file': 3,
  'newer-format': 3,
  'wrong-kind': 3,
  'other-instrument': 3,
  'different-subject': 3,
  'same-id-different-content': 3,
  'nothing-to-merge': 3,
  'no-workbooks': 3,
  'result-too-large': 4,
  exists: 4,
  'output-is-input': 4,
  locked: 4,
  'cannot-write': 4,
  undecided: 1,
  interrupted: 130,
  unexpected: 70,
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
