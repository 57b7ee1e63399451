import {
  chosenElements,
  elementTreatments,
  proposedKinds,
  treatmentOf,
} from '../specification/init-choices.ts';
import type { InitPage, InitWalk } from '../specification/init-walk-state.ts';
import { type Hint, plain, type Screen, type Span, strong } from '../terminal/screen.ts';
import { listHints, pageOf, titleLine } from './init-page.ts';
import {
  demandRows,
  documentationRows,
  elementRows,
  type InitView,
  treatmentRows,
} from './init-rows.ts';

/** Which elements are in. */
export const elementsScreen = (walk: InitWalk, cursor: number, view: InitView): Screen => {
  const { elements, keys } = view.text;
  const { lines, focus } = elementRows(walk, cursor, view);
  const all = walk.setting.instrument.elements.length;
  return {
    ...pageOf(walk, view, 'answer'),
    head: [titleLine(view, 2)],
    body: [plain(elements.introduction), ...lines],
    focus: focus + 1,
    question: [
      {
        spans: [strong(elements.question)],
        right: [{ text: elements.count(walk.choices.elements.length, all) }],
      },
    ],
    hints: listHints(view, [
      { key: view.reading.text.space, does: keys.toggle },
      { key: 'a', does: keys.allOrNone },
    ]),
  };
};

/** What each element's requirements become. */
export const treatmentScreen = (walk: InitWalk, cursor: number, view: InitView): Screen => {
  const { treatment, keys } = view.text;
  const { setting, choices } = walk;
  const element = chosenElements(choices, setting.instrument)[cursor];
  const kinds = element && proposedKinds(setting.procurement, element);
  return {
    ...pageOf(walk, view, 'answer'),
    head: [titleLine(view, 3)],
    body: [plain(treatment.introduction), ...treatmentRows(walk, cursor, view)],
    focus: cursor + 1,
    question: [
      {
        spans: [strong(treatment.question)],
        ...(setting.emphasis === undefined
          ? {}
          : { right: [{ text: treatment.weak(setting.emphasis.below) }] }),
      },
      ...(element === undefined || kinds === undefined
        ? []
        : [plain(treatment.proposal(element.number, kinds.absolute, kinds.evaluated))]),
    ],
    choices:
      element === undefined
        ? []
        : elementTreatments.map((one, index): readonly Span[] => [
            { text: treatmentOf(choices, element.id) === one ? '[' : ' ' },
            { text: String(index + 1), style: 'key' },
            { text: ` ${treatment.name[one]}` },
            { text: treatmentOf(choices, element.id) === one ? ']' : ' ' },
          ]),
    hints: listHints(view, [{ key: view.reading.text.space, does: keys.change }]),
  };
};

/** Where the documentation demands come from, element by element. */
export const documentationScreen = (walk: InitWalk, cursor: number, view: InitView): Screen => {
  const { documentation, keys } = view.text;
  return {
    ...pageOf(walk, view, 'answer'),
    head: [titleLine(view, 4)],
    body: [plain(documentation.introduction), ...documentationRows(walk, cursor, view)],
    focus: cursor + 1,
    question: [{ spans: [strong(documentation.question)] }],
    hints: listHints(view, [
      { key: view.reading.text.space, does: keys.openDemands },
      { key: 'f', does: keys.propose },
    ]),
  };
};

/** The documentation demands of one element. */
export const demandsScreen = (
  walk: InitWalk,
  { element, cursor }: Extract<InitPage, { readonly kind: 'demands' }>,
  view: InitView,
): Screen => {
  const { documentation, keys } = view.text;
  const found = walk.setting.instrument.elements.find(({ id }) => id === element);
  const name = found === undefined ? '' : `${found.number} ${view.reading.title(found)}`;
  const space: Hint = { key: view.reading.text.space, does: keys.toggle };
  return {
    ...pageOf(walk, view, 'answer'),
    head: [titleLine(view, 4)],
    body: [plain(documentation.demandsIntroduction), ...demandRows(walk, element, cursor, view)],
    focus: cursor + 1,
    question: [{ spans: [strong(documentation.demandsQuestion(name))] }],
    hints: [
      { key: view.reading.text.enter, does: keys.closeDemands },
      space,
      { key: 'f', does: keys.propose },
      { key: '↑↓', does: keys.move },
      { key: 'Esc', does: keys.previous },
    ],
  };
};
