/** The text without the slips of the hand that no reader sees: spaces, and letters made of two signs. */
export const tidySpelling = (text: string): string =>
  text.normalize('NFC').trim().replace(/\s+/gu, ' ');

/** Equal for texts that differ in spaces, capitals and what is never seen alone. */
export const spellingKey = (text: string): string =>
  tidySpelling(text.replace(/\p{Default_Ignorable_Code_Point}/gu, '')).toLocaleLowerCase('nb');
