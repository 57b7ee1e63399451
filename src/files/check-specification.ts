import type { Instrument } from '../model/instrument.ts';
import type { Procurement, Specification } from '../model/specification.ts';
import { type Checked, checkContent } from './check-content.ts';
import type { Finding } from './finding.ts';
import { checkProcurementRules } from './rules/procurement.ts';
import { checkSpecificationRules } from './rules/specification.ts';
import type { Source } from './source.ts';

/** The kinds of file that a procurement has. */
export type ProcurementKind = 'specification' | 'procurement' | 'points';

// What points may be given for is known only beside the specification they are for.
const rules: Readonly<
  Record<ProcurementKind, (value: unknown, instrument: Instrument) => readonly Finding[]>
> = {
  specification: checkSpecificationRules,
  procurement: checkProcurementRules,
  points: () => [],
};

/** What a file of a procurement holds, as far as it can be checked on its own. */
export const checkProcurementContent = <T>(
  source: Source,
  kind: ProcurementKind,
  instrument: Instrument,
): Promise<Checked<T>> => checkContent(source, [kind], (value) => rules[kind](value, instrument));

/** The specification in a source, or everything that keeps it from being one. */
export const checkSpecification = (
  source: Source,
  instrument: Instrument,
): Promise<Checked<Specification>> => checkProcurementContent(source, 'specification', instrument);

/** What an instrument proposes for a procurement, or everything that is wrong with it. */
export const checkProcurement = (
  source: Source,
  instrument: Instrument,
): Promise<Checked<Procurement>> => checkProcurementContent(source, 'procurement', instrument);
