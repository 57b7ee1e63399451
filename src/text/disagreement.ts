import type { Shape } from '../evaluation/shape.ts';
import type { Sides } from '../model/team.ts';

const nb = {
  shape: {
    unanimous: 'enige',
    adjacent: 'nabonivå',
    split: 'delt på midten',
    lone: 'én skiller seg ut',
    camps: 'to leirer',
    scattered: 'spredt',
  } satisfies Record<Shape, string>,
  sides: ({ bht, virksomhet }: Sides) =>
    `Sett fra BHT er dette nivå ${bht.median}, sett fra virksomheten nivå ${virksomhet.median}.`,
};

const en: typeof nb = {
  shape: {
    unanimous: 'all alike',
    adjacent: 'neighbouring levels',
    split: 'split down the middle',
    lone: 'one stands apart',
    camps: 'two camps',
    scattered: 'scattered',
  },
  sides: ({ bht, virksomhet }) =>
    `Seen from the OHS this is level ${bht.median}, seen from the undertaking level ${virksomhet.median}.`,
};

/** How those who answered stand to each other, in words that a team uses of itself. */
export const disagreementText = { nb, en };
