import { defined } from '../model/defined.ts';
import type { Element } from '../model/instrument.ts';
import { requirementTypes, sectors } from '../model/specification.ts';
import {
  areStale,
  type InitChoices,
  openTo,
  proposedKinds,
  treatmentOf,
  withTreatment,
} from '../specification/init-choices.ts';
import {
  answerBuyer,
  type BuyerField,
  buyerText,
  type InitPlace,
  initPlaces,
  isList,
} from '../specification/init-draft.ts';
import { awardCriteriaOf, canBeEvaluated, typeCountsOf } from '../specification/propose.ts';
import { type Back, back } from '../terminal/keyboard.ts';
import type { Sequence } from '../terminal/sequence.ts';
import { initText } from '../text/init.ts';
import { specificationText } from '../text/specification.ts';
import {
  type Answered,
  type Asking,
  answered,
  type InitState,
  nameOf,
  weighedRows,
} from './init-asking.ts';
import { askDocumentation, askWeights } from './init-row-questions.ts';

/** The questions to a new specification file, each starting from the answer it has. */
export const initQuestions = (asking: Asking): Omit<Sequence<InitPlace, InitState>, 'keep'> => ({
  places: initPlaces,
  isAsked: (place, { choices }) => isAsked(place, choices, asking),
  ask: (place, state, isFirst) => {
    switch (place) {
      case 'sector':
        return askSector(asking, state.choices);
      case 'elements':
        return askIncluded(asking, state.choices);
      case 'treatment':
        return askTreatment(asking, 'evaluated', state.choices);
      case 'absolute':
        return askTreatment(asking, 'absolute', state.choices);
      case 'documentation':
        return askDocumentation(asking, state);
      case 'weights':
        return askWeights(asking, withoutStale(asking, state));
      case 'summary':
        return askSummary(asking, withoutStale(asking, state).choices);
      default:
        return askBuyer(asking, place, state.choices, isFirst);
    }
  },
});

const isAsked = (place: InitPlace, choices: InitChoices, asking: Asking): boolean => {
  switch (place) {
    case 'absolute':
      return openTo(place, choices, asking.instrument).length > 0;
    case 'documentation':
      return Object.keys(asking.procurement.documentation).length > 0;
    case 'weights':
      return weighedRows(asking, choices).length > 0;
    default:
      return true;
  }
};

const askBuyer = async (
  { questions, language }: Asking,
  field: BuyerField,
  { buyer, ...others }: InitChoices,
  isFirst: boolean,
): Promise<Answered> => {
  const { question, more, ...refusals } = initText[language].buyer;
  const answer = await questions.askText({
    question: question[field],
    more: [more[field]],
    isFirst,
    start: buyerText(buyer, field),
    ...(isList(field) ? { lineBreak: '; ' } : {}),
    refuse: (given) => {
      const { refused } = answerBuyer(buyer, field, given);
      return refused && refusals[refused];
    },
  });
  if (answer === back) return back;
  const kept = answered({ ...others, buyer: answerBuyer(buyer, field, answer).buyer });
  return kept === back ? back : { ...kept, stays: questions.isBrokenOff() };
};

const askSector = async (
  { questions, language }: Asking,
  { buyer, ...others }: InitChoices,
): Promise<Answered> => {
  const { question, more, name } = initText[language].sector;
  const sector = await questions.choose({
    question,
    more: [more],
    rows: sectors.map((value) => ({ value, name: name[value] })),
    ...defined({ at: buyer.sector }),
  });
  return sector === back ? back : answered({ ...others, buyer: { ...buyer, sector } });
};

const askIncluded = async (asking: Asking, choices: InitChoices): Promise<Answered> => {
  const text = initText[asking.language].elements;
  const all = asking.instrument.elements;
  const some = await askElements(asking, text, all, choices.elements);
  return some === back ? back : answered({ ...choices, elements: some });
};

/** What is evaluated, or what of the rest is absolute: the others are left as proposed. */
const askTreatment = async (
  asking: Asking,
  treatment: 'evaluated' | 'absolute',
  choices: InitChoices,
): Promise<Answered> => {
  const among = openTo(treatment, choices, asking.instrument);
  const before = among.filter(({ id }) => treatmentOf(choices, id) === treatment);
  const some = await askElements(
    asking,
    initText[asking.language][treatment],
    among,
    before.map(({ id }) => id),
  );
  return some === back ? back : answered(withTreatment(choices, treatment, among, some));
};

/** Which of some elements; what the instrument proposes for the one at hand stands below. */
const askElements = async (
  { questions, instrument, procurement, emphasis, language }: Asking,
  words: { readonly question: string; readonly more: string; readonly needed?: string },
  among: readonly Element[],
  chosen: readonly string[],
): Promise<readonly string[] | Back> => {
  const text = initText[language];
  return questions.chooseSome({
    question: words.question,
    more: [words.more],
    rows: among.map((element) => {
      const { absolute, evaluated } = proposedKinds(procurement, element);
      const weak = emphasis?.elements.includes(element.id) ? emphasis : undefined;
      const isOpen = canBeEvaluated(procurement, element);
      const group = instrument.groups.find(({ id }) => id === element.group);
      return {
        value: element.id,
        name: nameOf(element, language) + (weak ? ` – ${text.evaluated.weak}` : ''),
        about:
          text.proposal(absolute, evaluated) +
          (weak ? text.evaluated.weakMore(weak.below) : '') +
          (isOpen ? '' : text.evaluated.unscored),
        heading: group?.title[language] ?? '',
      };
    }),
    chosen,
    summary: (count) => text.elements.count(count, among.length),
    refuse: (some) => (some.length === 0 ? words.needed : undefined),
  });
};

/** Weights for other award criteria than there are now give way to the proposed ones. */
const withoutStale = (asking: Asking, state: InitState): InitState => {
  const criteriaFor = (choices: InitChoices) => awardCriteriaOf({ ...asking, choices });
  if (!areStale(criteriaFor, state.choices)) return state;
  asking.questions.tell(initText[asking.language].weights.dropped);
  return { choices: { ...state.choices, weights: {} }, row: null };
};

const askSummary = async (asking: Asking, choices: InitChoices): Promise<Answered> => {
  const { questions, instrument, language, file } = asking;
  const { summary, weights } = initText[language];
  const { typePlural } = specificationText[language];
  const rows = weighedRows(asking, choices);
  const counts = typeCountsOf({ ...asking, choices });
  questions.tell(
    summary.title(file),
    summary.buyer(choices.buyer.name),
    summary.elements(choices.elements.length, instrument.elements.length),
    ...requirementTypes.flatMap((type) =>
      counts[type] === undefined ? [] : [`${typePlural[type]}: ${counts[type]}`],
    ),
    rows.length === 0 ? summary.none : summary.weights,
    ...rows
      .filter(({ weight }) => weight > 0)
      .map(({ weight, text }) => `  ${weights.percent(weight)}  ${text}`),
  );
  const isWritten = await questions.choose({
    question: summary.question(file),
    more: [summary.more],
    rows: [{ value: true, name: summary.write }],
  });
  return isWritten === back ? back : answered(choices);
};
