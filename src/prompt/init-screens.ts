import { requirementTypes } from '../model/specification.ts';
import { type Reading, shownLine } from '../session/reading.ts';
import { buyerText } from '../specification/init-walk-buyer.ts';
import { type BuyerField, buyerFields, type InitWalk } from '../specification/init-walk-state.ts';
import { awardRows, weightLeft } from '../specification/init-walk-weights.ts';
import { item, type Line, plain, type Screen, type Span, strong } from '../terminal/screen.ts';
import { initText } from '../text/init.ts';
import { specificationText } from '../text/specification.ts';
import {
  demandsScreen,
  documentationScreen,
  elementsScreen,
  treatmentScreen,
} from './init-list-screens.ts';
import { listHints, pageOf, titleLine } from './init-page.ts';
import { type InitView, weightRows } from './init-rows.ts';

/** The page the questions are at; null when they are done or have been left. */
export const initScreen = (walk: InitWalk, file: string, reading: Reading): Screen | null => {
  const view: InitView = { reading, text: initText[reading.language], file: shownLine(file) };
  const { page } = walk;
  switch (page.kind) {
    case 'resume':
      return resumeScreen(walk, view);
    case 'buyer':
      return buyerScreen(walk, page.field, view);
    case 'elements':
      return elementsScreen(walk, page.cursor, view);
    case 'treatment':
      return treatmentScreen(walk, page.cursor, view);
    case 'documentation':
      return documentationScreen(walk, page.cursor, view);
    case 'demands':
      return demandsScreen(walk, page, view);
    case 'weights':
      return weightsScreen(walk, page.cursor, view);
    case 'summary':
      return summaryScreen(walk, view);
    case 'done':
    case 'left':
      return null;
  }
};

const resumeScreen = (walk: InitWalk, view: InitView): Screen => {
  const { resume, keys } = view.text;
  const name = shownLine(walk.draft?.choices.buyer.name ?? '');
  return {
    ...pageOf(walk, view, 'scroll'),
    head: [titleLine(view)],
    body: [
      { spans: [strong(resume.heading)] },
      ...(name === '' ? [] : [{ ...plain(resume.buyer(name)), cut: true as const }]),
      ...resume.about.map(plain),
    ],
    question: [{ spans: [strong(resume.question)] }],
    hints: [
      { key: view.reading.text.enter, does: keys.goOn },
      { key: 'n', does: keys.startAfresh },
      { key: 'q', does: keys.quit },
    ],
  };
};

const buyerScreen = (walk: InitWalk, field: BuyerField, view: InitView): Screen => {
  const { buyer, keys, buyerStep } = view.text;
  const refused = walk.notice?.kind === 'noNumber' ? walk.notice.given : undefined;
  const answered = buyerFields
    .filter((one) => one !== field && buyerText(walk.choices.buyer, one) !== '')
    .map((one) => answerLine(one, walk, view));
  return {
    ...pageOf(walk, view, 'scroll'),
    head: [
      titleLine(view, 1),
      { spans: [{ text: buyerStep(buyerFields.indexOf(field) + 1, buyerFields.length) }] },
    ],
    body: [plain(buyer.introduction), ...answered],
    question: [{ spans: [strong(buyer.question[field])] }, plain(buyer.more[field])],
    input: { text: refused ?? buyerText(walk.choices.buyer, field) },
    hints: [
      { key: view.reading.text.enter, does: keys.next },
      { key: 'Esc', does: field === buyerFields[0] ? keys.quit : keys.previous },
    ],
  };
};

const answerLine = (field: BuyerField, { choices }: InitWalk, { text }: InitView): Line => ({
  ...item(`${text.buyer.label[field]}: `, shownLine(buyerText(choices.buyer, field))),
  cut: true,
});

const weightsScreen = (walk: InitWalk, cursor: number, view: InitView): Screen => {
  const { weights, keys } = view.text;
  const rows = awardRows(walk);
  const left = weightLeft(rows);
  const leftSpan: Span =
    left === 0 ? { text: weights.left(left) } : { text: weights.left(left), style: 'alert' };
  return {
    ...pageOf(walk, view, 'answer'),
    head: [titleLine(view, 5)],
    body:
      rows.length === 0
        ? [plain(weights.none)]
        : [plain(weights.introduction), ...weightRows(walk, cursor, view)],
    focus: cursor + 1,
    question:
      rows.length === 0 ? [] : [{ spans: [strong(weights.question)] }, { spans: [leftSpan] }],
    hints: listHints(
      view,
      rows.length === 0
        ? []
        : [
            { key: keys.digitsKey, does: keys.digits },
            { key: '+ −', does: keys.one },
            { key: 'f', does: keys.propose },
          ],
    ),
  };
};

const summaryScreen = (walk: InitWalk, view: InitView): Screen => {
  const { summary, keys } = view.text;
  const { setting, choices } = walk;
  const counts = setting.countByType(choices);
  const words = specificationText[view.reading.language].typePlural;
  const rows = weightRows(walk, null, view);
  return {
    ...pageOf(walk, view, 'scroll'),
    head: [titleLine(view, 6)],
    body: [
      { ...plain(summary.buyer(shownLine(choices.buyer.name))), cut: true },
      plain(summary.elements(choices.elements.length, setting.instrument.elements.length)),
      ...requirementTypes.flatMap((type) =>
        counts[type] === undefined ? [] : [plain(summary.count(words[type], counts[type]))],
      ),
      ...(rows.length === 0
        ? []
        : [{ spans: [strong(summary.weightsHeading)], gap: 'roomy' as const }]),
      ...rows.map(({ gap: _gap, ...row }): Line => row),
    ],
    question: [{ spans: [strong(summary.question(view.file))] }, plain(summary.more)],
    hints: [
      { key: view.reading.text.enter, does: keys.write },
      { key: 'q', does: keys.quit },
      { key: 'Esc', does: keys.previous },
    ],
  };
};
