import type { Instrument } from '../../model/instrument.ts';
import type { Invitation } from '../../model/invitation.ts';
import type { Mapping } from '../../model/mapping.ts';
import type { Points } from '../../model/points.ts';
import type { Scoring } from '../../model/scoring.ts';
import type { Procurement, Specification } from '../../model/specification.ts';
import type { TeamEvaluation } from '../../model/team.ts';
import { atKey, atValue, type Finding, finding, shown } from '../yaml/finding.ts';
import type { Source } from '../yaml/source.ts';
import { checkScoringRules, checkTeamRules } from './rules/evaluation.ts';
import { checkInvitationRules } from './rules/invitation.ts';
import { checkMappingRules } from './rules/mapping.ts';
import { checkProcurementRules } from './rules/procurement.ts';
import { checkSpecificationRules } from './rules/specification.ts';
import { checkSchema, type FileKind } from './schema-findings.ts';

/** What each kind of file holds, apart from the files that make an instrument. */
export type Content = {
  readonly scoring: Scoring;
  readonly team: TeamEvaluation;
  readonly specification: Specification;
  readonly procurement: Procurement;
  readonly points: Points;
  readonly invitation: Invitation;
  readonly mapping: Mapping;
};

type Checked<T> =
  | { readonly content: T; readonly findings: readonly [] }
  | { readonly content?: never; readonly findings: readonly Finding[] };

/** Checks a file of an evaluation or a procurement, as far as that can be done on its own. */
export const checkContent = <K extends keyof Content>(
  source: Source,
  expected: readonly K[],
  instrument: Instrument,
): Promise<Checked<Content[K]>> =>
  checkWith(source, expected, (value, kind) => rules[kind](value, instrument));

export const checkWith = async <T, K extends FileKind>(
  source: Source,
  expected: readonly K[],
  rulesFor: (value: unknown, kind: K) => readonly Finding[],
): Promise<Checked<T>> => {
  if (source.value === undefined) return { findings: source.findings };
  const format = readFormat(source.value, expected);
  if ('refused' in format) return { findings: [...source.findings, format.refused] };
  const findings = [
    ...source.findings,
    ...(await checkSchema(source.value, format.kind)),
    ...rulesFor(source.value, format.kind),
  ];
  return findings.length > 0 ? { findings } : { content: source.value as T, findings: [] };
};

/** Of every format that this program writes. */
const version = 1;

const formatOf = (kind: FileKind): string => `godbht/${kind}@${version}`;

/** What the `format` key says the file is, or why nothing more can be said of it. */
export const readFormat = <K extends FileKind>(
  value: unknown,
  expected: readonly K[],
): { readonly kind: K } | { readonly refused: Finding } => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { refused: finding('empty-file', {}, { offset: 0 }) };
  }
  const given = (value as { readonly format?: unknown }).format;
  const known = expected.map(formatOf);
  if (given === undefined) {
    return { refused: finding('missing-format', { known }, atKey()) };
  }
  const found = shown(given);
  const [, name, number] = /^godbht\/([a-z]+)@([1-9]\d*)$/.exec(found) ?? [];
  const kind = expected.find((one) => one === name);
  if (kind === undefined) {
    return { refused: finding('wrong-kind', { found, expected: known }, atValue('format')) };
  }
  if (Number(number) > version) {
    const details = { found, known: formatOf(kind) };
    return { refused: finding('newer-format', details, atValue('format')) };
  }
  return { kind };
};

const rules: Readonly<
  Record<keyof Content, (value: unknown, instrument: Instrument) => readonly Finding[]>
> = {
  scoring: checkScoringRules,
  team: checkTeamRules,
  specification: checkSpecificationRules,
  procurement: checkProcurementRules,
  invitation: checkInvitationRules,
  mapping: checkMappingRules,
  // What points may be given for is known only beside the specification they are for.
  points: () => [],
};
