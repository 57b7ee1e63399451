import type { IdShape, ValueType } from '../../text/problems.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from '../yaml/finding.ts';
import { nearest } from './nearest.ts';

/** What a validator says: the value it was about, and the part of the schema that stands for it. */
export type SchemaError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly data: unknown;
  readonly parentSchema: {
    readonly properties?: Readonly<Record<string, unknown>>;
    readonly oneOf?: readonly { readonly required?: readonly string[]; readonly not?: unknown }[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly 'x-shape'?: 'text' | 'date' | 'cpv' | IdShape;
  };
};

export const checkSchema = async (value: unknown, kind: FileKind): Promise<readonly Finding[]> => {
  const { validate } = await validators[kind]();
  return validate(value) ? [] : relevant(validate.errors ?? []).map(explain);
};

// Written out, because a bundler follows no path that is put together.
const validators = {
  scoring: () => import('../../../generated/validators/scoring.js'),
  team: () => import('../../../generated/validators/team.js'),
  specification: () => import('../../../generated/validators/specification.js'),
  points: () => import('../../../generated/validators/points.js'),
  invitation: () => import('../../../generated/validators/invitation.js'),
  mapping: () => import('../../../generated/validators/mapping.js'),
  instrument: () => import('../../../generated/validators/instrument.js'),
  element: () => import('../../../generated/validators/element.js'),
  procurement: () => import('../../../generated/validators/procurement.js'),
};

export type FileKind = keyof typeof validators;
export const fileKinds = Object.keys(validators) as readonly FileKind[];

// A value of the wrong type fails every other demand too, and the parts of a oneOf only repeat it.
const relevant = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const placesWith = (keyword: string): ReadonlySet<string> =>
    new Set(errors.filter((e) => e.keyword === keyword).map((e) => e.instancePath));
  const mistyped = placesWith('type');
  const undecided = placesWith('oneOf');
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'if') return false;
    if (mistyped.has(instancePath)) return keyword === 'type';
    return !(['required', 'not'].includes(keyword) && undecided.has(instancePath));
  });
};

const explain = (error: SchemaError): Finding => {
  const { data: value, parentSchema: part } = error;
  const path = pathOf(error.instancePath);
  const number = (name: string): number => Number(error.params[name]);
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return finding('missing-key', { key: String(error.params.missingProperty) }, atKey(...path));
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = Object.keys(part.properties ?? {});
      const details = { key: shown(key), nearest: nearest(key, known), known };
      return finding('unknown-key', details, atKey(...path, key));
    }
    case 'type':
      return explainType(value, String(error.params.type), part, path);
    case 'enum':
      return explainChoice(value, (error.params.allowedValues as unknown[]).map(String), path);
    case 'const':
      return explainChoice(value, [String(error.params.allowedValue)], path);
    case 'pattern':
      return explainPattern(part['x-shape'], shown(value), path);
    case 'minimum':
    case 'maximum': {
      const least = part.minimum ?? number('limit');
      const details = { given: shown(value), least, most: part.maximum };
      return finding('out-of-range', details, atValue(...path));
    }
    case 'minItems':
      return finding('too-few', { least: number('limit') }, atKey(...path));
    case 'uniqueItems': {
      const at = number('i');
      const given = shown((value as readonly unknown[])[at]);
      return finding('listed-twice', { given }, atValue(...path, at));
    }
    case 'oneOf': {
      const keys = alternatives(part);
      if (error.params.passingSchemas === null) {
        return finding('neither-given', { keys }, atKey(...path));
      }
      const both = keys.filter((key) => Object.hasOwn(value as object, key));
      return finding('both-given', { keys: both }, atKey(...path));
    }
    default:
      return finding('not-as-expected', {}, atValue(...path));
  }
};

const explainType = (
  value: unknown,
  type: string,
  part: SchemaError['parentSchema'],
  path: Path,
): Finding => {
  // Where nothing is allowed too, ajv names both: «object,null».
  const expected = types[type.split(',')[0] ?? ''] ?? 'text';
  if (value === null) return finding('missing-value', { expected }, atKey(...path));
  const isRating = part.properties?.notApplicable !== undefined && part.oneOf !== undefined;
  if (isRating && typeof value !== 'object') {
    return finding('rating-shape', { given: shown(value) }, atValue(...path));
  }
  const given = typeof value === 'object' ? '' : shown(value);
  return finding('wrong-type', { expected, found: typeOf(value), given }, atValue(...path));
};

const explainChoice = (value: unknown, allowed: readonly string[], path: Path): Finding =>
  value === null
    ? finding(
        'missing-value',
        { expected: isDigits(allowed[0]) ? 'integer' : 'text' },
        atKey(...path),
      )
    : finding('not-allowed-value', { given: shown(value), allowed }, atValue(...path));

const explainPattern = (
  shape: SchemaError['parentSchema']['x-shape'],
  given: string,
  path: Path,
): Finding => {
  const where = atValue(...path);
  switch (shape) {
    case undefined:
      return finding('not-as-expected', {}, where);
    case 'text':
      return finding('blank-text', {}, where);
    case 'date':
      return finding('bad-date', { given }, where);
    case 'cpv':
      return finding('bad-cpv', { given }, where);
    default:
      return finding('bad-id', { given, shape }, where);
  }
};

const isDigits = (text: string | undefined): boolean => /^\d+$/.test(text ?? '');

// What may stand alone only where nothing else does is left there by the program: nobody is told to write it.
const alternatives = (part: SchemaError['parentSchema']): readonly string[] =>
  (part.oneOf ?? []).flatMap(({ required, not }) => (not === undefined ? (required ?? []) : []));

const types: Readonly<Record<string, ValueType>> = {
  string: 'text',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  array: 'list',
  object: 'map',
  null: 'null',
};

const typeOf = (value: unknown): ValueType =>
  (Array.isArray(value) ? 'list' : types[typeof value]) ?? 'null';

const pathOf = (pointer: string): Path =>
  pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
