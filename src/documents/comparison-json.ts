import type { Specification } from '../model/specification.ts';
import type { Comparison } from '../specification/comparison.ts';

/** The contract of `spec answers --json`: null wherever there is no value, never 0. */
export const comparisonJson = (
  { suppliers, requirements }: Comparison,
  { title, version }: Specification,
): unknown => ({
  specification: { title, version },
  suppliers: suppliers.map(({ supplier, absolute, unclear, awards, total, missingPoints }) => ({
    name: supplier.name,
    absolute,
    unclear,
    awards,
    total,
    missingPoints,
  })),
  requirements: requirements.map(({ requirement, answers }) => ({
    id: requirement.id,
    kind: requirement.kind,
    type: requirement.type,
    weight: requirement.weight,
    answers: answers.map(({ supplier, answer, given, comment, points, reason }) => ({
      supplier,
      answer,
      given: given === '' ? null : given,
      comment: comment === '' ? null : comment,
      points,
      reason,
    })),
  })),
});
