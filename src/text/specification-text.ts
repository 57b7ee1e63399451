import type { RequirementKind, RequirementType } from '../model/specification.ts';
import type { Answer, RequirementColumn, SheetName, SupplierFact } from '../model/supplier-form.ts';

/** What the document and its form say; `instrument` is always its title. */
export type SpecificationText = {
  readonly subtitle: (buyer: string, version: string) => string;
  readonly contents: string;
  readonly section: (number: number, title: string) => string;
  readonly elementTitle: (number: number, title: string) => string;
  readonly type: Readonly<Record<RequirementType, string>>;
  readonly typePlural: Readonly<Record<RequirementType, string>>;
  readonly kind: Readonly<Record<RequirementKind, string>>;
  readonly typeWithLabel: (type: string, label: string) => string;
  readonly ownRequirements: string;
  readonly group: (type: string, theme: string) => string;
  readonly column: Readonly<Record<Exclude<RequirementColumn, 'reference'>, string>>;
  readonly referenceColumn: (instrument: string) => string;
  readonly theme: string;
  readonly answer: Readonly<Record<Answer, string>>;
  readonly sheet: Readonly<Record<SheetName, string>>;
  readonly supplierFact: Readonly<Record<SupplierFact, string>>;
  readonly about: {
    readonly heading: string;
    readonly purpose: string;
    readonly situation: string;
    readonly facts: string;
    readonly employees: string;
    readonly sites: string;
    readonly risks: string;
    readonly duration: string;
    readonly options: string;
    readonly cpv: string;
  };
  readonly definitionsHeading: string;
  readonly howTo: {
    readonly heading: string;
    readonly introduction: string;
    readonly steps: readonly string[];
    /** Where there are options. */
    readonly priceStep: string;
    readonly answersHeading: string;
    readonly answerMeaning: Readonly<Record<Answer, string>>;
    readonly typesHeading: string;
    readonly typeMeaning: Readonly<Record<RequirementType, string>>;
    readonly kindMeaning: Readonly<Record<RequirementKind, (label: string) => string>>;
    readonly supplierHeading: string;
    readonly supplierCaption: string;
    readonly fact: string;
    readonly filledIn: string;
  };
  readonly requirementsHeading: string;
  readonly requirementsCaption: (count: number) => string;
  readonly awards: {
    readonly heading: string;
    readonly introduction: string;
    readonly none: string;
    readonly caption: string;
    readonly id: string;
    readonly criterion: string;
    readonly weight: string;
    readonly within: string;
    readonly sum: string;
    readonly percent: (weight: number) => string;
  };
  readonly scoring: {
    readonly heading: string;
    readonly qualification: string;
    readonly absolute: (label: string) => string;
    readonly evaluated: (label: string, scale: number) => string;
    readonly answersAreNoPoints: string;
    readonly descriptions: string;
    readonly within: string;
    readonly formula: (scale: number) => string;
    readonly price: string;
    readonly noEvaluated: string;
  };
  readonly prices: {
    readonly heading: string;
    readonly introduction: string;
    readonly caption: string;
    readonly id: string;
    readonly option: string;
    readonly unit: string;
    readonly price: string;
  };
  readonly responsibilities: {
    readonly heading: string;
    readonly introduction: (instrument: string) => string;
  };
  readonly sources: {
    readonly heading: string;
    readonly source: (instrument: string) => string;
    readonly linkageIsOurs: string;
    readonly reference: (instrument: string, criterion: string) => string;
    readonly abbreviations: string;
    readonly own: string;
    readonly none: string;
  };
};
