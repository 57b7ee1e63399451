import type { CommandDeclaration } from '../cli/command.ts';
import { readContent } from '../files/read-source.ts';
import { atKey } from '../files/yaml/finding.ts';
import { placeIn } from '../files/yaml/source.ts';
import { checkRulesOf, findWeaknesses } from '../specification/check.ts';
import { saidText } from '../text/said.ts';
import { visibleText } from '../text/visible-text.ts';
import { weaknessText } from '../text/weaknesses.ts';
import { say } from './context.ts';
import { placeInWords, writeJson } from './output.ts';

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
    const rules = checkRulesOf(await context.loadProcurement(instrument));
    const found = findWeaknesses(specification, instrument, rules, language);
    const findings = found.map(({ id, requirement, path, found: what }) => {
      const words = weaknessText[language][id];
      const { line, column } = placeIn(source, atKey(...path));
      const message = words.what(what, requirement);
      return { id, requirement, file, line, column, message, why: words.why, todo: words.todo };
    });
    if (context.json) writeJson(context, { findings });
    else {
      for (const [index, { id, line, column, message, why, todo }] of findings.entries()) {
        const where = placeInWords({ file, line, column });
        // Of a run of one kind, what to do is told once.
        const advice = findings[index + 1]?.id === id ? [] : [`  ${why}`, `  ${todo}`];
        const lines = [`${where}: ${id}: ${message}`, ...advice];
        context.stdout.write(`${lines.map(visibleText).join('\n')}\n`);
      }
    }
    const places = findings.filter(({ id }) => id === 'placeholder').length;
    say(context, saidText[language].weaknesses(findings.length, places));
    return findings.length === 0 ? 0 : 1;
  },
};
