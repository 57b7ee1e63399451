import { sourceInWords } from '../../documents/proposals.ts';
import { prioritiesOf } from '../../evaluation/priorities.ts';
import {
  criteriaOf,
  criterionSentence,
  type Element,
  expertiseTitles,
} from '../../model/instrument.ts';
import { grades, type Measure } from '../../model/measure.ts';
import { isTeam } from '../../model/team.ts';
import {
  type Hint,
  type Line,
  plain,
  type Screen,
  type Span,
  strong,
} from '../../terminal/screen.ts';
import { cutText } from '../../terminal/wrap.ts';
import { formatText } from '../../text/formats.ts';
import { reportText } from '../../text/report.ts';
import { shortened } from '../../text/visible-text.ts';
import { type Reading, shownLine } from '../reading.ts';
import { pageFrame } from './frame-lines.ts';
import { alwaysHints } from './key-lines.ts';
import { listRow, numbered } from './list-lines.ts';
import { kindOfField, type Session, type Triage, type Triaged } from './session.ts';
import { textBefore } from './text-walk.ts';
import { rowName, type TriageRow, triageRows } from './triage-rows.ts';
import { chosenRow } from './triage-walk.ts';

/** Measures and proposals by element; the row at hand in full below them. */
export const triageScreen = (session: Session, page: Triage, reading: Reading): Screen => {
  const { text } = reading;
  const rows = triageRows(session, page);
  const row = chosenRow(rows, page);
  return {
    ...frameOf(session, rows, page, reading),
    question: row === undefined ? [plain(text.triage.empty)] : detailLines(row, reading),
    hints: [...rowHints(row, reading), ...alwaysHints(text)],
  };
};

/** A text about one of them, with the list still in sight. */
export const triagedScreen = (session: Session, asked: Triaged, reading: Reading): Screen => {
  const { text } = reading;
  const field = kindOfField(asked);
  const rows = triageRows(session, asked.page);
  const row = rows.find((one) => rowName(one) === asked.row);
  const prompt = field === 'owner' || field === 'due' ? text.ask[field] : text.ask.measure;
  return {
    ...frameOf(session, rows, asked.page, reading),
    id: JSON.stringify(asked),
    question: [
      ...(row === undefined || asked.what === 'text'
        ? []
        : [plain(shortened(shownLine(rowText(row)), longest))]),
      { spans: [strong(prompt), { text: ` ${text.askMore[field] ?? text.writeNoNames}` }] },
    ],
    input: { text: textBefore(session, asked) },
    hints: [
      { key: text.enter, does: text.keys.save, always: true },
      { key: 'Esc', does: text.keys.cancel, always: true },
    ],
  };
};

const frameOf = (
  session: Session,
  rows: readonly TriageRow[],
  page: Triage,
  reading: Reading,
): Omit<Screen, 'question' | 'hints'> => {
  const { triage } = reading.text;
  const row = chosenRow(rows, page);
  const measures = rows.filter(({ kind }) => kind === 'measure').length;
  const narrowed = triage.shows[page.shows.kind];
  const head: Line = {
    spans: [strong(triage.title), { text: narrowed === '' ? '' : ` – ${narrowed}` }],
    right: [{ text: triage.left(measures, rows.length - measures) }],
    cut: true,
  };
  const body = bodyOf(session, rows, row, reading);
  return {
    ...pageFrame(session, reading, head, 'triage'),
    body: body.map(({ line }) => line),
    focus: Math.max(
      0,
      body.findIndex((one) => one.row !== undefined && one.row === row),
    ),
    arrows: 'answer',
  };
};

type BodyLine = { readonly line: Line; readonly row?: TriageRow };

const bodyOf = (
  session: Session,
  rows: readonly TriageRow[],
  current: TriageRow | undefined,
  reading: Reading,
): readonly BodyLine[] => {
  const cells = new Map(rows.map((row) => [row, rightCells(row, reading)]));
  const columns = [...cells.values()].filter(({ length }) => length > 1);
  const widths = [0, 1, 2].map((at) =>
    Math.max(0, ...columns.map((texts) => texts[at]?.length ?? 0)),
  );
  const nameWidth = Math.max(0, ...rows.map((row) => shortName(row).length));
  return rows.flatMap((row, index): readonly BodyLine[] => {
    const texts = cells.get(row) ?? [];
    const right = texts.map(
      (text, at): Span => ({
        text: ` ${texts.length > 1 ? text.padEnd(widths[at] ?? 0) : text}`,
      }),
    );
    const words = shortened(shownLine(rowText(row)), widestRow);
    const name = `${shortName(row).padEnd(nameWidth)} ${words}`;
    const line = listRow(name, right, row === current);
    const isFirst = rows[index - 1]?.element !== row.element;
    return [
      ...(isFirst ? [{ line: headingLine(session, row.element, reading) }] : []),
      { line, row },
    ];
  });
};

const headingLine = (
  { evaluation: team, instrument }: Session,
  element: Element,
  reading: Reading,
): Line => {
  const place = isTeam(team) ? prioritiesOf(team, instrument).indexOf(element) + 1 : 0;
  return {
    spans: [strong(numbered(element, reading).trimStart())],
    right: [{ text: place === 0 ? '' : reading.text.triage.rank(place) }],
    spare: true,
    gap: 'roomy',
  };
};

const shortName = (row: TriageRow): string => (row.kind === 'measure' ? row.measure.id : '·');

const rowText = (row: TriageRow): string =>
  row.kind === 'measure' ? row.measure.text : row.proposal.text;

const widestOwner = 12;

// No terminal shows more of a row; measuring a whole essay for each key would be felt.
const widestRow = 120;

// Owner, due date and priority, as the number that is the key for it.
const rightCells = (row: TriageRow, reading: Reading): readonly string[] => {
  if (row.kind === 'proposal') return [reading.text.triage.proposal];
  const { owner, due, priority } = row.measure;
  return [
    owner === undefined ? '–' : cutText(shownLine(owner), widestOwner),
    due === undefined ? '–' : formatText[reading.language].shortDate(due),
    priority === undefined ? '–' : String(grades.length - grades.indexOf(priority)),
  ];
};

const longest = 320;

const detailLines = (row: TriageRow, reading: Reading): readonly Line[] => {
  const facts =
    row.kind === 'measure'
      ? measureFacts(row.measure, reading)
      : [sourceInWords(row.proposal.source, reportText[reading.language].proposalSource)];
  const { expertise } = row.kind === 'measure' ? row.measure : row.proposal;
  const fields = shownLine(expertiseTitles(reading.instrument, expertise, reading.language));
  const criterion = criterionOf(row, reading);
  return [
    { spans: [strong(shortened(shownLine(rowText(row)), longest))] },
    plain(
      [...facts, ...(fields === '' ? [] : [reading.text.triage.expertise(fields)])].join(' · '),
    ),
    ...(criterion === undefined ? [] : [{ ...plain(criterion), cut: true as const }]),
  ];
};

const measureFacts = (
  { id, owner, due, priority, status, since, draftedFrom }: Measure,
  { language, text: { triage } }: Reading,
): readonly string[] => {
  const words = reportText[language];
  const { shortDate } = formatText[language];
  return [
    `${id} ${words.measureStatus[status]}`,
    owner === undefined ? words.noOwner : shownLine(owner),
    due === undefined ? words.noDue : triage.due(shortDate(due)),
    ...(priority === undefined ? [] : [words.priorityOf(words.grade[priority])]),
    ...(since === undefined ? [] : [triage.since(shortDate(since))]),
    ...(draftedFrom === undefined ? [] : [sourceInWords(draftedFrom, words.proposalSource)]),
  ];
};

/** The criterion it is about, in its own words. */
const criterionOf = (row: TriageRow, { language }: Reading): string | undefined => {
  const source = row.kind === 'measure' ? row.measure : row.proposal.source;
  const id = 'criterion' in source ? source.criterion : undefined;
  const found = criteriaOf(row.element).find((one) => one.id === id);
  return found === undefined
    ? undefined
    : `${found.id} ${shownLine(criterionSentence(row.element, found, language))}`;
};

const rowHints = (row: TriageRow | undefined, { text }: Reading): readonly Hint[] => {
  const { keys } = text;
  const isProposal = row?.kind === 'proposal';
  const ofRow: readonly Hint[] = [
    { key: text.enter, does: isProposal ? keys.accept : keys.nextMeasure },
    { key: 'x', does: isProposal ? keys.decline : keys.reject },
    { key: 'a', does: keys.owner },
    { key: 'f', does: keys.due },
    { key: '1–3', does: keys.priority },
    { key: 'p', does: keys.inPlace },
    { key: 'u', does: keys.done },
    { key: 'r', does: keys.reword },
  ];
  return [
    ...(row === undefined ? [] : ofRow),
    { key: 'Esc', does: keys.back },
    { key: 'e', does: keys.view },
    { key: 't', does: keys.newMeasure },
    { key: 'z', does: keys.undo },
    { key: '↑↓', does: keys.move },
  ];
};
