/** Keys of the user's own, kept in the file and no part of its value. */
export const isExtension = (key: string): boolean => key.startsWith('x-');
