import { Paragraph } from 'docx';
import { type Document, plain } from '../../documents/document.ts';
import { formatText } from '../../text/formats.ts';
import { isBlank, setLine } from './text.ts';

export const setTitleBlock = ({
  title,
  subtitle,
  date,
  language,
}: Document): readonly Paragraph[] => {
  const part = (style: string, text: string): readonly Paragraph[] =>
    isBlank(plain(text)) ? [] : [new Paragraph({ style, children: setLine(text) })];
  return [
    ...part('Title', title),
    ...part('Subtitle', subtitle),
    ...part('Date', date === null ? '' : formatText[language].date(date)),
    new Paragraph({ style: 'TitleRule' }),
  ];
};
