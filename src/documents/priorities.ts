import { prioritiesOf } from '../evaluation/priorities.ts';
import type { Profile } from '../evaluation/profile.ts';
import { dimensions, type Element, type Instrument } from '../model/instrument.ts';
import type { TeamEvaluation } from '../model/team.ts';
import { heading } from './blocks.ts';
import type { Block, Inline } from './document.ts';
import { unbroken, type Wording } from './wording.ts';

/** The areas that the team has agreed it matters most to improve, in their order, with their levels. */
export const priorities = (
  team: TeamEvaluation,
  profile: Profile,
  instrument: Instrument,
  wording: Wording,
): readonly Block[] => {
  const areas = prioritiesOf(team, instrument);
  if (areas.length === 0) return [];
  return [
    heading(3, wording.text.prioritiesHeading),
    {
      kind: 'list',
      ordered: true,
      items: areas.map((element) => inWords(element, profile, wording)),
    },
  ];
};

const inWords = (element: Element, { rows }: Profile, wording: Wording): Inline => {
  const row = rows.find((one) => one.element.id === element.id);
  const levels = dimensions.flatMap((dimension) => {
    const level = row?.[dimension].level ?? null;
    return level === null ? [] : [`${wording.dimension(dimension)} ${level}`];
  });
  return [
    { text: unbroken(wording.element(element)), strong: true },
    ...(levels.length === 0 ? [] : [{ text: ` – ${levels.join(', ')}` }]),
  ];
};
