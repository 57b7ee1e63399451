/** ASCII alone, so that no program which stores the file in another encoding changes it. */
const unsafe = /[&<>"'\u2028\u2029]|[^\n -~]/gu;

export const escapeMarkup = (text: string): string =>
  text.replace(unsafe, (character) => `&#${character.codePointAt(0)};`);

/** JSON that ends no script element and begins no comment, whatever people wrote. */
export const jsonForPage = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&]|[^ -~]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
