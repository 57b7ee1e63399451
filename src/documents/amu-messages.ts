import { rankMeasures } from '../evaluation/measures.ts';
import { highlightsOf, type Profile, progressOf } from '../evaluation/profile.ts';
import { dimensions } from '../model/instrument.ts';
import { isOpen, type Measure } from '../model/measure.ts';
import { agreedAt, type TeamEvaluation } from '../model/team.ts';
import { amuText } from '../text/amu.ts';
import { shortened, visibleLine } from '../text/visible-text.ts';
import { describe, distances, few } from './highlights.ts';
import { dueInWords } from './measures.ts';
import type { Wording } from './wording.ts';

const mostNamed = 3;
/** Characters of a person's text within a sentence. */
export const longestName = 50;
const longestMeasure = 160;

/**
 * What a committee has to know, most important first: how each of the two stands, how far apart they are, what
 * is not settled, and what is to be done first. Nothing of what single voices said.
 */
export const messagesOf = (
  team: TeamEvaluation,
  profile: Profile,
  wording: Wording,
): readonly string[] => {
  const found = highlightsOf(profile);
  const isClose = found.furthestApart.length > 0;
  const apart = distances(profile, found, wording, mostNamed);
  return [
    ...dimensions.flatMap((dimension) => describe(dimension, found, wording, mostNamed)),
    ...(apart.length === 0 && isClose ? [amuText[wording.language].closeTogether] : apart),
    settled(team, profile, wording),
    toBeDone(team.actions, wording),
  ];
};

const settled = (team: TeamEvaluation, profile: Profile, wording: Wording): string => {
  const words = amuText[wording.language];
  const { items, settled: count, again, proposed } = progressOf(profile);
  const undecided = profile.rows.filter((row) =>
    dimensions.some((dimension) => row[dimension].source === 'undecided'),
  );
  const agreed = profile.rows.flatMap(({ element }) =>
    dimensions.map((dimension) => agreedAt(team, element.id, dimension)),
  );
  const dissent = agreed.filter((one) => one?.dissent !== undefined).length;
  const titles = few(
    undecided.map(({ element }) => element),
    wording,
    mostNamed,
  );
  return [
    count === items ? words.allAgreed(items) : words.someAgreed(count, items),
    ...(proposed === 0 ? [] : [words.proposed(proposed)]),
    ...(titles === '' ? [] : [words.undecided(titles)]),
    ...(again === 0 ? [] : [words.again(again)]),
    ...(dissent === 0 ? [] : [words.dissent(dissent)]),
  ].join(' ');
};

const toBeDone = (measures: readonly Measure[], wording: Wording): string => {
  const words = amuText[wording.language];
  const open = rankMeasures(measures.filter(isOpen));
  const [first] = open;
  if (first === undefined) {
    return measures.length === 0 ? words.noMeasures : words.noneOpen(measures.length);
  }
  const withoutOwner = open.filter(({ owner }) => owner === undefined).length;
  const withoutDue = open.filter(({ due }) => due === undefined).length;
  const closed = measures.filter(({ status }) => status === 'done' || status === 'inPlace').length;
  const owner = inShort(first.owner ?? wording.text.noOwner, longestName);
  return [
    words.first(inShort(first.text, longestMeasure), owner, dueInWords(first, wording)),
    words.open(open.length),
    ...(withoutOwner === 0 ? [] : [words.withoutOwner(withoutOwner)]),
    ...(withoutDue === 0 ? [] : [words.withoutDue(withoutDue)]),
    ...(closed === 0 ? [] : [words.closed(closed)]),
  ].join(' ');
};

/** A person's text on one line, an ellipsis where it has no room. */
export const inShort = (text: string, most: number): string => shortened(visibleLine(text), most);
