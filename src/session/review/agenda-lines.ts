import { agendaOf } from '../../evaluation/agenda.ts';
import { isTeam } from '../../model/team.ts';
import { type Line, plain, strong } from '../../terminal/screen.ts';
import type { Reading } from '../reading.ts';
import { insideTolerance } from './confirm.ts';
import type { Session } from './session.ts';

/** What the team has to discuss, in the order it comes up, and what it need not. */
export const agendaLines = (session: Session, reading: Reading): readonly Line[] => {
  const { evaluation, instrument } = session;
  if (!isTeam(evaluation)) return [];
  const { text } = reading;
  const items = agendaOf(evaluation, instrument);
  const minutes = items.reduce((sum, one) => sum + one.minutes, 0);
  const whyWidth = Math.max(
    0,
    ...items.map(({ why, result }) => text.agenda.why[why](result.spread ?? 0).length),
  );
  const dimensionWidth = Math.max(
    ...instrument.dimensions.map(({ shortTitle }) => shortTitle[reading.language].length),
  );
  const heading =
    items.length === 0 ? text.agenda.nothing : text.agenda.heading(items.length, minutes);
  const inside = insideTolerance(session).length;
  return [
    { spans: [strong(heading)] },
    ...items.map(
      ({ element, dimension, why, result, minutes: own }): Line => ({
        spans: [{ text: `${String(element.number).padStart(2)} ${reading.title(element)}` }],
        right: [
          { text: `${reading.shortDimension(dimension).padEnd(dimensionWidth)}  ` },
          { text: text.agenda.why[why](result.spread ?? 0).padEnd(whyWidth) },
          { text: text.agenda.minutes(own).padStart(8) },
        ],
        cut: true,
      }),
    ),
    ...(inside === 0 ? [] : [{ ...plain(text.agenda.inside(inside)), gap: 'always' as const }]),
  ];
};
