import { type Proposal, proposalsFor, sourceKey } from '../../evaluation/measure-proposals.ts';
import { prioritiesOf, prioritisedFirst } from '../../evaluation/priorities.ts';
import type { Element } from '../../model/instrument.ts';
import { isOpen, type Measure } from '../../model/measure.ts';
import { isTeam, type TeamEvaluation } from '../../model/team.ts';
import type { Session, Triage } from './session.ts';

/** A line of the list: a measure that is still to be done, or a proposal that nobody has decided on. */
export type TriageRow = { readonly element: Element } & (
  | { readonly kind: 'measure'; readonly measure: Measure }
  | { readonly kind: 'proposal'; readonly proposal: Proposal }
);

/** All measures that are still to be done and all that is proposed, to be gone through one by one. */
export const openTriage = (session: Session): Session => ({
  ...session,
  page: { kind: 'triage', cursor: 0, accepted: [], shows: { kind: 'all' } },
});

/** What a row is known by, whatever comes and goes around it. */
export const rowName = (row: TriageRow): string =>
  row.kind === 'measure' ? row.measure.id : row.proposal.key;

/**
 * Measures and proposals by element, the most important areas first. What was accepted in this sitting stays
 * where it was proposed, and what else is proposed for the same criterion stays until the page is left.
 */
export const triageRows = (
  { evaluation: team, instrument, terms }: Session,
  { accepted, shows }: Triage,
): readonly TriageRow[] => {
  if (!isTeam(team)) return [];
  const fresh = team.actions.filter(({ id }) => accepted.includes(id));
  const known = team.actions.filter((measure) => !fresh.includes(measure));
  const before: TeamEvaluation = { ...team, actions: known };
  const shown = {
    all: () => prioritisedFirst(team, instrument),
    priorities: () => prioritiesOf(team, instrument),
    element: () =>
      instrument.elements.filter(({ id }) => shows.kind === 'element' && id === shows.id),
  }[shows.kind]();
  const made = new Map(
    fresh.map((one) => [one.draftedFrom && sourceKey(one.element, one.draftedFrom), one]),
  );
  const proposals = proposalsFor(before, instrument, terms.language).map((proposal) => ({
    proposal,
    measure: made.get(sourceKey(proposal.element.id, proposal.source)),
  }));
  const rowOf =
    (element: Element) =>
    (measure: Measure): readonly TriageRow[] =>
      isOpen(measure) && measure.element === element.id
        ? [{ kind: 'measure', element, measure }]
        : [];
  return shown.flatMap((element) => {
    const proposed = proposals.filter((one) => one.proposal.element === element);
    const elsewhere = fresh.filter((one) => !proposed.some(({ measure }) => measure === one));
    return [
      ...[...known, ...elsewhere].flatMap(rowOf(element)),
      ...proposed.flatMap(({ proposal, measure }): readonly TriageRow[] =>
        measure === undefined ? [{ kind: 'proposal', element, proposal }] : rowOf(element)(measure),
      ),
    ];
  });
};
