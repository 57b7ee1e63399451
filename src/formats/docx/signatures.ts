import { type FileChild, LeaderType, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Document, Signatures } from '../../documents/document.ts';
import { signatureText } from '../../text/formats.ts';
import type { Setting } from './blocks.ts';
import { setLine } from './text.ts';

/** Twips: 14 mm to write in above the line, the end of the line for the date, and where that for the name begins. */
const room = 800;
const dateEnd = 2200;
const nameStart = 2600;

/** Lines of tabs, with what each is for below, kept together. */
export const setSignatures = (
  { width }: Setting,
  { roles }: Signatures,
  language: Document['language'],
): readonly FileChild[] => {
  const { date, signature } = signatureText[language];
  const leader = LeaderType.UNDERSCORE;
  const tab = (): TextRun => new TextRun({ children: [new Tab()] });
  return roles.flatMap((role, index) => [
    new Paragraph({
      keepNext: true,
      spacing: { before: room, after: 0 },
      tabStops: [
        { type: TabStopType.LEFT, position: dateEnd, leader },
        { type: TabStopType.LEFT, position: nameStart },
        { type: TabStopType.RIGHT, position: width, leader },
      ],
      children: [tab(), tab(), tab()],
    }),
    new Paragraph({
      keepNext: index < roles.length - 1,
      keepLines: true,
      spacing: { after: 0 },
      indent: { left: nameStart, hanging: nameStart },
      children: [...setLine(date), tab(), ...setLine(signature(role))],
    }),
  ]);
};
