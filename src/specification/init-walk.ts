import type { TerminalEvent } from '../terminal/screen.ts';
import { settleChoices, startChoices } from './init-choices.ts';
import { answerBuyer } from './init-walk-buyer.ts';
import {
  closeDemands,
  pressAtDemands,
  pressAtDocumentation,
  pressAtElements,
  pressAtTreatment,
} from './init-walk-lists.ts';
import {
  type BuyerField,
  type InitDraft,
  type InitNotice,
  type InitPlace,
  type InitSetting,
  type InitWalk,
  initPlaces,
  pageAt,
  placeOf,
  refuseKey,
  withChoices,
} from './init-walk-state.ts';
import { awardRows, dropStaleWeights, pressAtWeights, weightProblem } from './init-walk-weights.ts';

/** The questions at their first page, or at the question of whether to go on with a draft. */
export const startInit = (
  setting: InitSetting,
  draft?: InitDraft | undefined,
  notice: InitNotice | null = null,
): InitWalk => ({
  setting,
  choices: startChoices(setting.instrument, setting.emphasis),
  page: draft === undefined ? pageAt('name') : { kind: 'resume' },
  draft,
  notice,
});

/**
 * The questions after one event. Never throws; an event that has no meaning on the page changes
 * nothing but the notice. Going back and on again keeps every answer.
 */
export const stepInit = (walk: InitWalk, event: TerminalEvent): InitWalk => {
  const { page } = walk;
  const quiet: InitWalk = { ...walk, notice: null };
  if (page.kind === 'buyer') {
    if (event.kind === 'key') return walk;
    return event.kind === 'text' ? takeText(quiet, page.field, event.text) : moveBack(quiet);
  }
  return event.kind === 'key' ? press(quiet, event.key) : walk;
};

const press = (walk: InitWalk, key: string): InitWalk => {
  const { page } = walk;
  if (page.kind === 'done' || page.kind === 'left') return walk;
  if (key === 'q') return leave(walk);
  if (key === 'b' || key === 'escape') {
    return page.kind === 'demands' ? closeDemands(walk, page.element) : moveBack(walk);
  }
  if (key === 'enter' && page.kind !== 'resume' && page.kind !== 'demands') return moveOn(walk);
  switch (page.kind) {
    case 'resume':
      return pressAtResume(walk, key);
    case 'elements':
      return pressAtElements(walk, key, page);
    case 'treatment':
      return pressAtTreatment(walk, key, page);
    case 'documentation':
      return pressAtDocumentation(walk, key, page);
    case 'demands':
      return pressAtDemands(walk, key, page);
    case 'weights':
      return pressAtWeights(walk, key, page);
    default:
      return refuseKey(walk, key);
  }
};

const pressAtResume = (walk: InitWalk, key: string): InitWalk => {
  const { draft } = walk;
  if (key === 'n') return { ...walk, page: pageAt('name') };
  if (key !== 'enter' || draft === undefined) return refuseKey(walk, key);
  const resumed: InitWalk = { ...walk, choices: draft.choices };
  const shown = goTo(resumed, reachable(resumed, draft.place));
  return { ...shown, notice: shown.notice ?? { kind: 'resumed' } };
};

/** No further than to the first page that lacks what it can't be left without. */
const reachable = (walk: InitWalk, wanted: InitPlace): InitPlace => {
  const upTo = initPlaces.slice(0, initPlaces.indexOf(wanted));
  return upTo.find((place) => problemAt(walk, place) !== null) ?? wanted;
};

const takeText = (walk: InitWalk, field: BuyerField, text: string): InitWalk => {
  const answered = answerBuyer(walk.choices.buyer, field, text);
  return 'notice' in answered
    ? { ...walk, notice: answered.notice }
    : moveOn(withChoices(walk, { buyer: answered.buyer }));
};

/** Why a page can't be left for the next one; null where it can. */
const problemAt = (walk: InitWalk, place: InitPlace): InitNotice | null => {
  if (place === 'name') return walk.choices.buyer.name === '' ? { kind: 'needed' } : null;
  if (place === 'elements') {
    return walk.choices.elements.length === 0 ? { kind: 'elementsNeeded' } : null;
  }
  return place === 'weights' ? weightProblem(awardRows(walk)) : null;
};

const moveOn = (walk: InitWalk): InitWalk => {
  const place = placeOf(walk.page);
  if (place === null) return walk;
  const notice = problemAt(walk, place);
  if (notice !== null) return { ...walk, notice };
  const next = initPlaces[initPlaces.indexOf(place) + 1];
  return next === undefined
    ? { ...walk, choices: settleChoices(walk.choices), page: { kind: 'done' } }
    : goTo(walk, next);
};

const moveBack = (walk: InitWalk): InitWalk => {
  const place = placeOf(walk.page);
  const before = place === null ? undefined : initPlaces[initPlaces.indexOf(place) - 1];
  return before === undefined ? leave(walk) : goTo(walk, before);
};

const goTo = (walk: InitWalk, place: InitPlace): InitWalk => {
  const shown: InitWalk = { ...walk, page: pageAt(place) };
  return place === 'weights' || place === 'summary' ? dropStaleWeights(shown) : shown;
};

const leave = (walk: InitWalk): InitWalk => ({ ...walk, page: { kind: 'left' } });
