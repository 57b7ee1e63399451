import { readGodBht } from '../../generated/god-bht.js';
import { ratingChoices } from '../../src/forms/choices.ts';
import { fieldsOf } from '../../src/forms/fields.ts';
import { type FormStamp, formFormat } from '../../src/model/form.ts';
import { hasLevel, type Ratings } from '../../src/model/rating.ts';
import { formText } from '../../src/text/form.ts';

export const instrument = readGodBht();
export const subject = { bht: 'Fjordhelse BHT', virksomhet: 'Fjordverft AS' };
export const stamp: FormStamp = {
  format: formFormat,
  id: 'f-1',
  instrument: { id: instrument.id, version: instrument.version },
  language: 'nb',
  subject,
};
/** What somebody who means these ratings fills in. */
export const filledIn = (ratings: Ratings): Readonly<Record<string, string>> =>
  Object.fromEntries(
    fieldsOf(instrument, stamp).flatMap((field): [string, string][] => {
      if (!('element' in field)) return [];
      const said = ratings[field.element];
      if (said === undefined) return [];
      switch (field.kind) {
        case 'rating':
        case 'reason': {
          const rating = said[field.dimension];
          if (rating === undefined) return [];
          const isLevel = hasLevel(rating);
          if (field.kind === 'reason') return isLevel ? [] : [[field.code, rating.notApplicable]];
          const choices = ratingChoices(instrument, 'nb');
          return [[field.code, (isLevel ? choices[rating.level - 1] : choices.at(-1)) ?? '']];
        }
        case 'mark': {
          const mark = said.criteria?.[field.criterion];
          return mark === undefined ? [] : [[field.code, formText.nb.choice.mark[mark]]];
        }
        case 'notes':
          return said.notes === undefined ? [] : [[field.code, said.notes]];
        case 'improvements':
          return said.improvements === undefined
            ? []
            : [[field.code, said.improvements.join('\n')]];
        case 'evidence':
          return said.evidence === undefined
            ? []
            : [[field.code, said.evidence.map(({ text }) => text).join('\n')]];
        default:
          return [];
      }
    }),
  );

/** A line is a suggestion or a ground, which has no date in a form; texts lose the spaces around them. */
export const tidy = (ratings: Ratings): Ratings =>
  Object.fromEntries(
    Object.entries(ratings).map(([id, said]) => [
      id,
      Object.fromEntries(Object.entries(said).map(([key, value]) => [key, tidyValue(key, value)])),
    ]),
  );

const tidyValue = (key: string, value: unknown): unknown => {
  if (key === 'notes') return String(value).trim();
  if (key === 'improvements') return linesOf(value as readonly string[]);
  if (key === 'evidence') {
    const texts = (value as readonly { readonly text: string }[]).map(({ text }) => text);
    return linesOf(texts).map((text) => ({ text }));
  }
  const { notApplicable } = value as { readonly notApplicable?: string };
  return notApplicable === undefined ? value : { notApplicable: notApplicable.trim() };
};

const linesOf = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split('\n'))
    .map((text) => text.trim())
    .filter((text) => text !== '');
