import { scoringForm } from '../documents/scoring-form.ts';
import type { FormStamp } from '../model/form.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Context } from './context.ts';
import { writeDocument, writeOutput } from './output.ts';

type Output = { readonly file: string; readonly force: boolean };
type Write = (
  context: Context,
  instrument: Instrument,
  stamp: FormStamp,
  output: Output,
) => Promise<void>;

export const formFormats = ['xlsx', 'html', 'pdf'] as const;
export type FormFormat = (typeof formFormats)[number];

/** How each kind of form is made. */
export const formWriters: Readonly<Record<FormFormat, Write>> = {
  xlsx: (context, instrument, stamp, output) =>
    writeDocument(context, scoringForm(instrument, stamp, 'sheets'), { ...output, format: 'xlsx' }),
  html: async (context, instrument, stamp, output) =>
    writeOutput(
      context,
      (await import('../forms/html-form.ts')).htmlForm(stamp, instrument),
      output,
    ),
  pdf: (context, instrument, stamp, output) =>
    writeDocument(context, scoringForm(instrument, stamp, 'pages'), { ...output, format: 'pdf' }),
};
