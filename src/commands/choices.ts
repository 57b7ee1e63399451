/** What can be done with measures. */
export const measureActions = ['list', 'add', 'edit', 'draft', 'report'] as const;
export type MeasureAction = (typeof measureActions)[number];

/** The shells that completion is written for. */
export const shells = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof shells)[number];
