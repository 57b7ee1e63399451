import { Document, isMap } from 'yaml';
import { indentLines } from './edit-yaml.ts';
import { inKeyOrder } from './key-order.ts';
import { tagsForWriting } from './written-strings.ts';
import { lineWidth, toNode } from './yaml-nodes.ts';

/** A map as YAML in this program's style, one key a line, indented by as many spaces. */
export const yamlText = (value: object, indent = 0): string => {
  const document = new Document(null, { customTags: tagsForWriting });
  const root = toNode(inKeyOrder(value));
  if (isMap(root)) root.flow = false;
  document.contents = root;
  const text = document.toString({ lineWidth: lineWidth - indent, flowCollectionPadding: false });
  return indentLines(text, indent);
};
