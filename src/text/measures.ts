const nb = {
  /** A drafted measure's text, from the whole text of a criterion. */
  putInPlace: (criterion: string) => `Få på plass: ${criterion}`,
  strengthen: (criterion: string) => `Styrke: ${criterion}`,
};

const en: typeof nb = {
  putInPlace: (criterion) => `Put in place: ${criterion}`,
  strengthen: (criterion) => `Strengthen: ${criterion}`,
};

export const measureText = { nb, en };
