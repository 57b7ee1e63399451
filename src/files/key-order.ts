/** Every key of the evaluation formats, in the order that a file has them. */
const order = [
  ...[
    'format',
    'id',
    'pseudonym',
    'instrument',
    'specification',
    'title',
    'version',
    'subject',
    'bht',
    'virksomhet',
  ],
  ...[
    'perspective',
    'rater',
    'name',
    'role',
    'date',
    'purpose',
    'situation',
    'employees',
    'sites',
    'risks',
    'duration',
    'options',
    'points',
    'tolerance',
    'identity',
    'count',
  ],
  ...['voices', 'elements', 'ratings', 'agreed', 'actions'],
  ...[
    'element',
    'criterion',
    'suggestion',
    'short',
    'type',
    'kind',
    'weight',
    'award',
    'documentation',
  ],
  ...['text', 'basis', 'reference', 'provision', 'owner', 'due', 'priority', 'effort', 'effect'],
  ...['status', 'draftedFrom', 'followUp', 'effective', 'sufficient', 'sideEffects'],
  ...['level', 'counts', 'notApplicable', 'missing', 'reason', 'dissent'],
  ...['met', 'partly', 'unmet', 'criteria', 'notes', 'improvements'],
] as const;

const ranks: ReadonlyMap<string, number> = new Map(order.map((key, index) => [key, index]));

/** A copy with the keys in the order of the formats, and without those that are undefined. */
export const inKeyOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(orderedEntries(value).map(([key, inner]) => [key, inKeyOrder(inner)]));
};

/** Element ids keep the order they have; criteria stand as in the source, 1.2 before 1.10. */
export const orderedEntries = (value: object): readonly (readonly [string, unknown])[] =>
  Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => {
      if (isCriterionId(a) && isCriterionId(b)) return compareCriteria(a, b);
      return (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0);
    });

export const isCriterionId = (key: string): boolean => /^\d+\.\d+(\.[a-z])?$/.test(key);

const compareCriteria = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true });
