import type { SchemaError } from '../../generated/validators/scoring.js';
import type { ValueType } from '../text/problems.ts';
import { atKey, atValue, type Finding, finding, type Path, shown } from './finding.ts';
import type { FileKind } from './format-line.ts';
import { nearest } from './nearest.ts';
import { patternFinding } from './pattern-findings.ts';
import { type Schema, schemaAt } from './schema-at.ts';

/** What the schema of its kind says about a value, one sentence for each thing that is wrong. */
export const checkSchema = async (value: unknown, kind: FileKind): Promise<readonly Finding[]> => {
  const { validate } = await validators[kind]();
  if (validate(value)) return [];
  // Taken before anything is awaited: the next file to be checked puts its own in their place.
  const errors = validate.errors ?? [];
  const schemas = await import('../../generated/schemas.js');
  const schema = JSON.parse(schemas[kind]) as Schema;
  return relevant(errors).map((error) => explain(error, value, schema));
};

// Written out, because a bundler follows no path that is put together.
const validators = {
  scoring: () => import('../../generated/validators/scoring.js'),
  team: () => import('../../generated/validators/team.js'),
  specification: () => import('../../generated/validators/specification.js'),
  points: () => import('../../generated/validators/points.js'),
  instrument: () => import('../../generated/validators/instrument.js'),
  element: () => import('../../generated/validators/element.js'),
  procurement: () => import('../../generated/validators/procurement.js'),
} satisfies Readonly<Record<FileKind, () => Promise<unknown>>>;

// A value of the wrong type fails every other demand too, and the parts of a oneOf only repeat it.
const relevant = (errors: readonly SchemaError[]): readonly SchemaError[] => {
  const placesWith = (keyword: string): ReadonlySet<string> =>
    new Set(errors.filter((e) => e.keyword === keyword).map((e) => e.instancePath));
  const mistyped = placesWith('type');
  const undecided = placesWith('oneOf');
  return errors.filter(({ keyword, instancePath }) => {
    if (keyword === 'if') return false;
    if (mistyped.has(instancePath)) return keyword === 'type';
    return !(keyword === 'required' && undecided.has(instancePath));
  });
};

const explain = (error: SchemaError, root: unknown, schema: Schema): Finding => {
  const path = pathOf(error.instancePath);
  const value = valueAt(root, path);
  const given = shown(value);
  const part = schemaAt(schema, path);
  const number = (name: string): number => Number(error.params[name]);
  switch (error.keyword) {
    case 'required':
    case 'dependentRequired':
      return finding('missing-key', { key: String(error.params.missingProperty) }, atKey(...path));
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const known = Object.keys(part?.properties ?? {});
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
      return patternFinding(String(error.params.pattern), given, path);
    case 'minimum':
    case 'maximum': {
      const least = part?.minimum ?? number('limit');
      return finding('out-of-range', { given, least, most: part?.maximum }, atValue(...path));
    }
    case 'minItems':
      return finding('too-few', { least: number('limit') }, atKey(...path));
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
  part: Schema | undefined,
  path: Path,
): Finding => {
  // Where nothing is allowed too, ajv names both: «object,null».
  const expected = types[type.split(',')[0] ?? ''] ?? 'text';
  if (value === null) return finding('missing-value', { expected }, atKey(...path));
  const isRating = part?.properties?.notApplicable !== undefined && part.oneOf !== undefined;
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

const isDigits = (text: string | undefined): boolean => /^\d+$/.test(text ?? '');

const alternatives = (part: Schema | undefined): readonly string[] =>
  (part?.oneOf ?? []).flatMap(({ required }) => required?.[0] ?? []);

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

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
    root,
  );
