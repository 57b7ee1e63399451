import { dimensions, levels } from '../../../model/instrument.ts';
import { criterionMarks } from '../../../model/rating.ts';
import { smallestGroup } from '../../../model/team.ts';
import { atKey, type Finding, finding, type Path } from '../../yaml/finding.ts';
import { asCount, asRecord, type Loose } from './values.ts';

/** Aggregated answers must account for every voice and show no group that is too small. */
export const checkAggregate = (voices: unknown, path: Path): readonly Finding[] => {
  const all = asCount(asRecord(voices).count);
  return Object.entries(asRecord(asRecord(voices).elements)).flatMap(([elementId, said]) => {
    const own = [...path, 'elements', elementId];
    const element = asRecord(said);
    return [
      ...dimensions.flatMap((dimension) =>
        element[dimension] === undefined
          ? []
          : checkItem(asRecord(element[dimension]), all, [...own, dimension]),
      ),
      ...Object.entries(asRecord(element.criteria)).flatMap(([id, marks]) =>
        checkMarks(asRecord(marks), all, [...own, 'criteria', id]),
      ),
    ];
  });
};

const checkItem = (item: Loose, all: number, path: Path): readonly Finding[] => {
  const missing = asCount(item.missing);
  const leveled = sum(asRecord(item.counts), levels.map(String));
  const answered = leveled + asCount(item.notApplicable);
  const isComplete = item.counts !== undefined && item.notApplicable !== undefined;
  const addsUp = isComplete ? answered + missing === all : answered + missing <= all;
  return [
    ...(addsUp ? [] : [mismatch(answered + missing, all, path)]),
    ...(answered > 0 && answered < smallestGroup ? [tooSmall(path)] : []),
  ];
};

const checkMarks = (marks: Loose, all: number, path: Path): readonly Finding[] => {
  const given = sum(marks, criterionMarks);
  return [
    ...(given > all ? [mismatch(given, all, path)] : []),
    ...(given > 0 && given < smallestGroup ? [tooSmall(path)] : []),
  ];
};

const sum = (counts: Loose, keys: readonly string[]): number =>
  keys.reduce((total, key) => total + asCount(counts[key]), 0);

const mismatch = (total: number, all: number, path: Path): Finding =>
  finding('counts-do-not-add-up', { sum: total, count: all }, atKey(...path));

const tooSmall = (path: Path): Finding =>
  finding('small-group-shown', { least: smallestGroup }, atKey(...path));
