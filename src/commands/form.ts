import type { CommandDeclaration } from '../cli/command.ts';
import { formQuestionsDocument, formQuestionsJson } from '../documents/form-questions.ts';
import { GodbhtError } from '../errors.ts';
import { defined } from '../model/defined.ts';
import { type FormStamp, formFormat } from '../model/form.ts';
import type { Instrument } from '../model/instrument.ts';
import { type Perspective, perspectives } from '../model/scoring.ts';
import type { Context } from './context.ts';
import { formFormats, formWriters } from './form-writers.ts';
import { chooseFormat, documentFormats, showDocument, writeDocument, writeJson } from './output.ts';

type FormOptions = {
  readonly output?: string;
  readonly format?: string;
  readonly bht?: string;
  readonly virksomhet?: string;
  readonly perspective?: Perspective;
  readonly role?: string;
  readonly questions?: boolean;
  readonly force?: boolean;
};

/**
 * A form that somebody fills in without this program, or the questions to put into one made elsewhere.
 *
 * @throws GodbhtError `output-needed`, `form-needs`, `no-word-form`, `unknown-output-format`, and what
 *   writing throws
 */
export const command: CommandDeclaration<readonly [], FormOptions> = {
  example: 'godbht form --bht "Fjordhelse BHT" --virksomhet "Fjordverft AS" -o skjema.xlsx',
  declare: (command, { options: o, choices, read }) =>
    command
      .option('-o, --output <file>', o.output)
      .option('--format <format>', o.formFormat)
      .option('--bht <name>', o.subjectBht, read.text)
      .option('--virksomhet <name>', o.subjectVirksomhet, read.text)
      .choice('--perspective <who>', o.formPerspective, perspectives, choices.perspective)
      .option('--role <role>', o.formRole, read.text)
      .option('--questions', o.questions)
      .option('--force', o.force),
  run: async (context, _given, options) => {
    const instrument = await context.loadInstrument();
    const known = knownIn(options);
    const { output: file, format, force = false } = options;
    if (options.questions === true) {
      await tellQuestions(context, instrument, known, options);
      return 0;
    }
    if (file === undefined) throw new GodbhtError('output-needed', { command: 'form' });
    if (/(^|\.)docx?$/i.test(format ?? file)) {
      throw new GodbhtError('no-word-form', { file, known: formFormats });
    }
    const { newId, language } = context;
    const stamp: FormStamp = {
      format: formFormat,
      id: newId(),
      instrument: { id: instrument.id, version: instrument.version },
      language,
      ...known,
    };
    await formWriters[chooseFormat(file, format, formFormats)](context, instrument, stamp, {
      file,
      force,
    });
    return 0;
  },
};

type Known = Pick<FormStamp, 'subject' | 'personal'>;

const knownIn = ({ bht, virksomhet, perspective, role }: FormOptions): Known => {
  if ((bht === undefined) !== (virksomhet === undefined)) {
    const [given, other] =
      bht === undefined ? ['--virksomhet', '--bht'] : ['--bht', '--virksomhet'];
    throw new GodbhtError('form-needs', { option: given, with: other });
  }
  if (role !== undefined && perspective === undefined) {
    throw new GodbhtError('form-needs', { option: '--role', with: '--perspective' });
  }
  return {
    ...(bht === undefined || virksomhet === undefined ? {} : { subject: { bht, virksomhet } }),
    ...(perspective === undefined ? {} : { personal: defined({ perspective, role }) }),
  };
};

const tellQuestions = async (
  context: Context,
  instrument: Instrument,
  known: Known,
  { output: file, format: wanted, force = false }: FormOptions,
): Promise<void> => {
  const { language, json } = context;
  if (json) return writeJson(context, formQuestionsJson(instrument, known, language));
  const document = formQuestionsDocument(instrument, known, language);
  if (file === undefined) return showDocument(context, document);
  const format = chooseFormat(file, wanted, documentFormats);
  return writeDocument(context, document, { file, format, force });
};
