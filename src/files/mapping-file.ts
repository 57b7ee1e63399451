import type { Language } from '../model/language.ts';
import type { Mapping } from '../model/mapping.ts';
import { mappingFileText } from '../text/mapping-file.ts';
import { visibleLine } from '../text/visible-text.ts';
import { refusal } from './checks/problems.ts';
import { checkMappedFields } from './checks/rules/mapping.ts';
import { schemaLine } from './create.ts';
import { type ContentOptions, readContent } from './read-source.ts';
import { commentLines } from './yaml/comment-lines.ts';
import { yamlText } from './yaml/yaml-text.ts';

/** @param codesFor those of the fields that a form with this mapping would have @throws what readContent throws */
export const loadMapping = async (
  file: string,
  codesFor: (mapping: Mapping) => readonly string[],
  options: ContentOptions,
): Promise<Mapping> => {
  const { content, source } = await readContent(file, ['mapping'], options);
  const misfits = checkMappedFields(content, codesFor(content));
  if (misfits.length > 0) throw refusal(source, misfits, options.language);
  return content;
};

/** A mapping to look through, with comments that say how. @param table what the file with the answers is called */
export const mappingText = (
  { columns, answers, constants, ...head }: Mapping,
  table: string,
  language: Language,
): string => {
  const words = mappingFileText[language];
  const choices = { ...(constants && { constants }), ...(answers && { answers }) };
  return [
    schemaLine('mapping') + commentLines(words.introduction(visibleLine(table))) + yamlText(head),
    commentLines(words.answers) + (Object.keys(choices).length === 0 ? '' : yamlText(choices)),
    commentLines(words.columns) + yamlText({ columns }),
  ].join('\n');
};
