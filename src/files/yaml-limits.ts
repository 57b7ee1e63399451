/** Levels of keys and lists inside each other; the deepest real file has 7. */
export const depthLimit = 32;

/** Keys and values of a whole file; one of 5 MB that means something has fewer. */
export const valueLimit = 500_000;

/** Keys in one place. */
export const keyLimit = 20_000;
