import type { Path } from './finding.ts';

/** The part of JSON Schema that the schemas of this project use. */
export type Schema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly then?: Schema;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
};

/** The schema of the value at a path, its references followed. */
export const schemaAt = (root: Schema, path: Path): Schema | undefined => {
  let current: readonly Schema[] = [root];
  for (const part of path) current = current.flatMap((schema) => step(root, schema, String(part)));
  return current.map((schema) => resolve(root, schema)).at(-1);
};

// What is inside a conditional part stands after the plain declaration that it narrows.
const step = (root: Schema, given: Schema, part: string): readonly Schema[] => {
  const schema = resolve(root, given);
  const { additionalProperties } = schema;
  const own = schema.properties?.[part] ?? (/^\d+$/.test(part) ? schema.items : undefined);
  const inside =
    own ?? (typeof additionalProperties === 'object' ? additionalProperties : undefined);
  const conditional = (schema.allOf ?? []).flatMap(({ then }) =>
    then === undefined ? [] : step(root, then, part),
  );
  return [...(inside === undefined ? [] : [inside]), ...conditional];
};

const resolve = (root: Schema, schema: Schema): Schema => {
  const name = schema.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : root.$defs?.[name];
  return target === undefined ? schema : resolve(root, target);
};
