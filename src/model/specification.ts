import type { Basis, Criterion, Element, InstrumentReference } from './instrument.ts';
import type { Localized } from './language.ts';

export const specificationFormat = 'godbht/specification@1';

/**
 * What a need becomes in a procurement: about the supplier, about the service, what gives a better
 * tender, what is kept during the contract, what can be bought beside it.
 */
export const requirementTypes = [
  'kvalifikasjonskrav',
  'krav',
  'tildelingskriterium',
  'kontraktsvilkår',
  'opsjon',
] as const;
export type RequirementType = (typeof requirementTypes)[number];

/** Absolute (A, skal) is met or not; evaluated (B, bør) is scored. */
export const requirementKinds = ['absolute', 'evaluated'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** What the buyer calls the two kinds. */
export type Labels = Readonly<Record<RequirementKind, string>>;
export const defaultLabels: Labels = { absolute: 'A', evaluated: 'B' };

export const defaultScale = 10;

export const sectors = ['public', 'private'] as const;
/** Whether the buyer comes under the rules on public procurement. */
export type Sector = (typeof sectors)[number];

/** Who buys, and what a supplier must know to make a tender. */
export type Buyer = {
  readonly name: string;
  readonly sector?: Sector;
  readonly purpose?: string;
  readonly situation?: string;
  readonly employees?: number;
  readonly sites?: readonly string[];
  readonly risks?: readonly string[];
  readonly duration?: string;
  /** To prolong the contract; services as options are requirements of type `opsjon`. */
  readonly options?: string;
  /** Where the rules ask for it: what is demanded or weighted for the climate, or why nothing is. */
  readonly climate?: string;
};

export type Demand = {
  readonly type: RequirementType;
  readonly kind: RequirementKind;
  /** A name for tables in which the whole wording is too long. */
  readonly short?: string;
  /** What the supplier must enclose or describe. */
  readonly documentation?: string;
  /** Per cent, 1–100; award criteria alone have one, and theirs sum to 100. */
  readonly weight?: number;
  /** The id of the award criterion that the points of an evaluated requirement count within. */
  readonly award?: string;
};

/** All criteria of an element that no other entry names. */
type ElementEntry = Demand & { readonly element: string };
/** One criterion; `text` is the buyer's own wording. */
export type CriterionEntry = Demand & { readonly criterion: string; readonly text?: string };
/** A requirement of the buyer's own, which comes from no criterion. */
export type OwnEntry = Demand & {
  readonly id: string;
  readonly text: string;
  readonly basis?: readonly Basis[];
};
export type RequirementEntry = ElementEntry | CriterionEntry | OwnEntry;

/** Criteria, or all of an element that no entry names, that are left out, and why. */
export type Exclusion = (
  | { readonly criteria: readonly string[] }
  | { readonly element: string }
) & {
  readonly reason: string;
};

/** Which elements were weak in a team's profile when the file was made; never part of the tender. */
export type Emphasis = {
  /** Levels under this were weak, 2–4. */
  readonly below: number;
  /** Element ids. */
  readonly elements: readonly string[];
};

/** What becomes a requirement specification: `*.spec.yaml`. */
export type Specification = {
  readonly format: typeof specificationFormat;
  readonly instrument: InstrumentReference;
  readonly title: string;
  readonly version: string;
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly buyer: Buyer;
  /** Common Procurement Vocabulary, eight digits. */
  readonly cpv?: string;
  readonly labels?: Labels;
  /** The most points an evaluated requirement can get. */
  readonly scale?: number;
  /** Names of brands and suppliers that must not be in a requirement. */
  readonly brands?: readonly string[];
  readonly emphasis?: Emphasis;
  readonly requirements: readonly RequirementEntry[];
  readonly excluded?: readonly Exclusion[];
};

export type Requirement = {
  /** `K-5.1` where it comes from criterion 5.1, else the buyer's own; the same whatever the order. */
  readonly id: string;
  readonly criterion: Criterion | null;
  readonly element: Element | null;
  readonly type: RequirementType;
  readonly kind: RequirementKind;
  readonly text: string;
  readonly short: string | null;
  readonly documentation: string | null;
  readonly weight: number | null;
  /** The id of the award criterion its points count within; its own id for an award criterion. */
  readonly award: string | null;
  readonly basis: readonly Basis[];
  /** Position of its entry in the file's list. */
  readonly entry: number;
};

export const scaleOf = ({ scale }: Pick<Specification, 'scale'>): number => scale ?? defaultScale;

export const isElementEntry = (entry: RequirementEntry): entry is ElementEntry =>
  'element' in entry;
export const isCriterionEntry = (entry: RequirementEntry): entry is CriterionEntry =>
  'criterion' in entry;

export const requirementId = (criterion: string): string => `K-${criterion}`;

/** What an instrument proposes for a procurement: `procurement.yaml` beside its elements. */
export type Procurement = {
  readonly cpv?: string;
  /** Why it is bought, for the buyer to change. */
  readonly purpose?: Localized;
  /** What the buyer must see to before the proposal is a tender: comments in a new file. */
  readonly advice?: readonly Localized[];
  /** Documentation demands by name, so that one wording serves many requirements. */
  readonly documentation: Readonly<Record<string, Localized>>;
  readonly own: readonly ProposedOwn[];
  /** The award criterion that evaluated requirements count within, in once there are any. */
  readonly quality?: ProposedOwn;
  /** In the order that a specification has them. */
  readonly requirements: readonly ProposedRequirement[];
  readonly excluded: readonly ProposedExclusion[];
  /** By element id: what the undertaking itself must do for the service to work. */
  readonly responsibilities: Readonly<Record<string, readonly Localized[]>>;
  /** Words that the requirements lean on. */
  readonly definitions: readonly { readonly term: Localized; readonly text: Localized }[];
  readonly wording: WordingRules;
};

export type ProposedRequirement = ProposedDemand & {
  readonly criterion: string;
  /** Statutory or of confidentiality: never evaluated. */
  readonly duty?: true;
  /** What an award criterion becomes where it earns no points. */
  readonly unscored?: Pick<ProposedDemand, 'type' | 'documentation'>;
};

type ProposedOwn = ProposedDemand & {
  readonly id: string;
  readonly text: Localized;
  readonly basis?: readonly Basis[];
};

export type ProposedDemand = Omit<Demand, 'documentation' | 'short'> & {
  readonly short?: Localized;
  /** A name in `documentation`. */
  readonly documentation?: string;
};

type ProposedExclusion = {
  readonly criteria: readonly string[];
  readonly reason: Localized;
};

/** What `spec check` looks for in texts, by language. */
export type WordingRules = {
  /** Words and phrases that leave open what is demanded. */
  readonly unclear: Readonly<Record<keyof Localized, readonly string[]>>;
  /** Beginnings of the names of standards, such as ISO and NS-EN. */
  readonly standards: readonly string[];
  /** What makes a reference to a standard an open one. */
  readonly equivalents: Readonly<Record<keyof Localized, readonly string[]>>;
  /** Words of which one qualification requirement must have one, where suppliers must be approved. */
  readonly approval?: Readonly<Record<keyof Localized, readonly string[]>>;
  /** Names that belong in no requirement, beside those the buyer lists. */
  readonly brands?: readonly string[];
};
