import { measureEvents } from '../documents/measure-calendar.ts';
import { wordingFor } from '../documents/wording.ts';
import type { ExitCode } from '../errors.ts';
import { type Selection, selectMeasures } from '../evaluation/select-measures.ts';
import { standardStream } from '../files/disk/read-bytes.ts';
import { loadTeam } from '../files/load-evaluation.ts';
import { assertNotAnInput } from '../files/output-file.ts';
import { calendarText } from '../formats/calendar.ts';
import { saidText } from '../text/said.ts';
import { type Context, say } from './context.ts';
import { writeOutput } from './output.ts';

type CalendarOptions = { readonly output?: string; readonly force?: boolean };

/** The due dates of the measures that are selected, to be imported into a calendar. */
export const writeCalendar = async (
  context: Context,
  file: string,
  selection: Selection,
  { output = standardStream, force = false }: CalendarOptions,
): Promise<ExitCode> => {
  const { language, today } = context;
  await assertNotAnInput(output, [file]);
  const instrument = await context.loadInstrument();
  const { evaluation: team } = await loadTeam(file, { instrument, language });
  const measures = selectMeasures(team, selection, instrument, today);
  const events = measureEvents(team, measures, instrument, wordingFor(instrument, language));
  if (events.length === 0) say(context, saidText[language].noDates);
  await writeOutput(context, calendarText(events), { file: output, force });
  return 0;
};
