/** The languages a person can read the program in: bokmål (default) and English. */
export const languages = ['nb', 'en'] as const;
export type Language = (typeof languages)[number];

export type Localized = Readonly<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language =>
  (languages as readonly unknown[]).includes(value);
