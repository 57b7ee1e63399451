import type { Instrument } from '../model/instrument.ts';
import type { Specification } from '../model/specification.ts';
import { countPlaceholders } from '../specification/placeholders.ts';
import { unmentionedCriteria } from '../specification/requirements.ts';
import { saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';

/** Tells what nobody has decided or filled in; it stands in the output as it is. */
export const sayWhatIsMissing = (
  context: Context,
  specification: Specification,
  instrument: Instrument,
): void => {
  const words = saidText[context.language];
  const unmentioned = unmentionedCriteria(specification, instrument).map(({ id }) => id);
  if (unmentioned.length > 0) say(context, words.notConsidered(unmentioned));
  const places = countPlaceholders(specification);
  if (places > 0) say(context, words.placeholdersLeft(places));
};
