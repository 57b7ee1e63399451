import { TextRun, type XmlComponent } from 'docx';
import { element } from './element.ts';
import type { Setting } from './setting.ts';
import { attributeText, lineText, setLine } from './text.ts';

/** Word takes no longer titles and tags. */
const longestName = 64;

export type Choice = {
  readonly choices: readonly string[];
  /** What is asked for, and about what: read aloud, and shown above the control. */
  readonly title: string;
  readonly chosen: string;
};

/** A drop-down list that can be answered but not deleted. */
export const setChoice = (
  { words, nextNumber }: Setting,
  { choices, title, chosen }: Choice,
): XmlComponent => {
  const name = [...attributeText(title)].slice(0, longestName).join('');
  const isOpen = lineText(chosen) === '';
  const items = [...new Set(choices.map(attributeText))].filter((choice) => choice !== '');
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      element('w:alias', { 'w:val': name }),
      element('w:tag', { 'w:val': name }),
      element('w:id', { 'w:val': String(nextNumber()) }),
      element('w:lock', { 'w:val': 'sdtLocked' }),
      ...(isOpen ? [element('w:showingPlcHdr')] : []),
      element(
        'w:dropDownList',
        {},
        ...items.map((item) => element('w:listItem', { 'w:displayText': item, 'w:value': item })),
      ),
    ),
    element(
      'w:sdtContent',
      {},
      ...(isOpen
        ? [new TextRun({ style: 'PlaceholderText', text: words.choose })]
        : setLine(chosen)),
    ),
  );
};
