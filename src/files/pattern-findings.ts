import { atValue, type Finding, finding, type Path } from './finding.ts';

/** What it means that a text does not match one of the patterns of the schemas. */
export const patternFinding = (pattern: string, given: string, path: Path): Finding => {
  const where = atValue(...path);
  switch (pattern) {
    case '\\S':
      return finding('blank-text', {}, where);
    case '^\\d{4}-\\d{2}-\\d{2}$':
      return finding('bad-date', { given }, where);
    case '^(?!x-)(?=[0-9-]*[a-z])[a-z0-9]+(-[a-z0-9]+)*$':
      return finding('bad-id', { given, shape: 'slug' }, where);
    case '^[1-9]\\d*\\.[1-9]\\d*(\\.[a-z])?$':
      return finding('bad-id', { given, shape: 'criterion' }, where);
    case '^[A-ZÆØÅ][A-Za-z0-9ÆØÅæøå]*([.-][A-Za-z0-9ÆØÅæøå]+)*$':
      return finding('bad-id', { given, shape: 'requirement' }, where);
    case '^\\d{8}(-\\d)?$':
      return finding('bad-cpv', { given }, where);
    case '^T[1-9]\\d*$':
      return finding('bad-id', { given, shape: 'measure' }, where);
    default:
      return finding('not-as-expected', {}, where);
  }
};
