import type { Element } from '../model/instrument.ts';
import {
  areWeighed,
  chosenElements,
  demandsOf,
  type InitChoices,
  parseWeight,
  weightLeft,
  withValue,
  withWeight,
} from '../specification/init-choices.ts';
import { back } from '../terminal/keyboard.ts';
import type { Row } from '../terminal/questions.ts';
import { initText } from '../text/init.ts';
import {
  type Answered,
  type Asking,
  answered,
  type InitState,
  nameOf,
  weighedRows,
} from './init-asking.ts';

/** Row by row, the documentation demands of an element; none of them leaves them as proposed. */
export const askDocumentation = async (
  asking: Asking,
  { choices, row }: InitState,
): Promise<Answered> => {
  const { questions, instrument, language } = asking;
  const { goOn, documentation } = initText[language];
  const { question, more, proposed, own } = documentation;
  const elements = chosenElements(choices, instrument);
  const rows = elements.map((element): Row<string> => {
    const { length } = demandsOf(choices, element.id);
    const chosen = length === 0 ? proposed : own(length);
    return { value: element.id, name: `${nameOf(element, language)}: ${chosen}` };
  });
  const id = await questions.choose<string | null>({
    question,
    more: [more],
    rows: [{ value: null, name: goOn }, ...rows],
    at: row,
    isPassing: true,
  });
  if (id === back) return back;
  const element = elements.find((one) => one.id === id);
  return element === undefined ? answered(choices) : askDemands(asking, choices, element);
};

const askDemands = async (
  asking: Asking,
  choices: InitChoices,
  element: Element,
): Promise<Answered> => {
  const { questions, procurement, language } = asking;
  const { demandsMore, proposed, own } = initText[language].documentation;
  const before = demandsOf(choices, element.id);
  const some = await questions.chooseSome({
    question: nameOf(element, language),
    more: [demandsMore],
    rows: Object.entries(procurement.documentation).map(([value, demand]) => ({
      value,
      name: demand[language],
    })),
    chosen: before,
    summary: (count) => (count === 0 ? proposed : own(count)),
    isPassing: true,
  });
  const demands = some === back ? before : some;
  const value = demands.length === 0 ? undefined : demands;
  const documentation = withValue(choices.documentation, element.id, value);
  return { state: { choices: { ...choices, documentation }, row: element.id }, stays: true };
};

/** Row by row, the weights of the award criteria, until they add up. */
export const askWeights = async (
  asking: Asking,
  { choices, row }: InitState,
): Promise<Answered> => {
  const { questions, language } = asking;
  const { goOn, weights } = initText[language];
  const { question, more, left, percent, range } = weights;
  const rows = weighedRows(asking, choices);
  const remaining = weightLeft(rows);
  const id = await questions.choose<string | null>({
    question,
    more: [more],
    rows: [
      { value: null, name: goOn, closed: areWeighed(rows) ? undefined : left(remaining) },
      ...rows.map(({ id: value, weight, text }) => ({
        value,
        name: `${percent(weight).padStart(percent(100).length)}  ${text}`,
      })),
    ],
    at: row,
    isPassing: true,
  });
  if (id === back) return back;
  const criterion = rows.find((one) => one.id === id);
  if (criterion === undefined) return answered(choices);
  const typed = await questions.askText({
    question: criterion.text,
    more: [left(remaining + criterion.weight)],
    start: String(criterion.weight),
    refuse: (given) => (parseWeight(given) === undefined ? range : undefined),
    isPassing: true,
  });
  const weight = typed === back ? undefined : parseWeight(typed);
  const changed = weight === undefined ? choices : withWeight(choices, rows, criterion.id, weight);
  return { state: { choices: changed, row: criterion.id }, stays: true };
};
