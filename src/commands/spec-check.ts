import type { CommandDeclaration } from '../cli/command.ts';
import { readContent } from '../files/read-source.ts';
import { atKey } from '../files/yaml/finding.ts';
import { placeIn } from '../files/yaml/source.ts';
import { findWeaknesses } from '../specification/check.ts';
import { saidText } from '../text/said.ts';
import { visibleText } from '../text/visible-text.ts';
import { weaknessText } from '../text/weaknesses.ts';
import { say } from './context.ts';
import { placeInWords, writeJson } from './output.ts';
import { sayWhatIsMissing } from './spec.ts';

/** What makes a tender vulnerable; exit code 1 where there is anything. */
export const command: CommandDeclaration<readonly [spec: string]> = {
  example: 'godbht spec check krav.spec.yaml',
  without: ['output', 'format', 'init', 'from', 'below', 'force'],
  declare: (command, { arguments: a }) => command.argument('<spec>', a.specification),
  run: async (context, [file]) => {
    const { language } = context;
    const instrument = await context.loadInstrument();
    const options = { instrument, language };
    const { content: specification, source } = await readContent(file, ['specification'], options);
    const { wording } = await context.loadProcurement(instrument);
    const found = findWeaknesses(specification, instrument, wording, language);
    const findings = found.map(({ id, requirement, path, found: what }) => {
      const words = weaknessText[language][id];
      const { line, column } = placeIn(source, atKey(...path));
      const message = words.what(what, requirement);
      return { id, requirement, file, line, column, message, why: words.why, todo: words.todo };
    });
    if (context.json) writeJson(context, { findings });
    else {
      for (const { id, line, column, message, why, todo } of findings) {
        const where = placeInWords({ file, line, column });
        context.stdout.write(
          `${[`${where}: ${id}: ${message}`, `  ${why}`, `  ${todo}`].map(visibleText).join('\n')}\n`,
        );
      }
    }
    sayWhatIsMissing(context, specification, instrument);
    say(context, saidText[language].weaknesses(findings.length));
    return findings.length === 0 ? 0 : 1;
  },
};
