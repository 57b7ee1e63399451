/** The columns of the requirement table, in their order. */
export const requirementColumns = [
  'id',
  'type',
  'requirement',
  'documentation',
  'answer',
  'comment',
  'reference',
] as const;
export type RequirementColumn = (typeof requirementColumns)[number];

/** What a supplier can answer to a requirement; none of them is a point by itself. */
export const answers = ['yes', 'partly', 'no'] as const;
export type Answer = (typeof answers)[number];

/** What a supplier tells about itself. */
export const supplierFacts = ['name', 'number', 'contact', 'email', 'date'] as const;
export type SupplierFact = (typeof supplierFacts)[number];

/** The sheets that a supplier fills in. */
export const sheets = ['supplier', 'requirements', 'prices'] as const;
export type SheetName = (typeof sheets)[number];
