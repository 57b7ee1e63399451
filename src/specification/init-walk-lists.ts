import {
  chosenElements,
  demandsOf,
  type ElementTreatment,
  elementTreatments,
  treatmentOf,
  withValue,
} from './init-choices.ts';
import { type InitWalk, movedCursor, refuseKey, withChoices } from './init-walk-state.ts';

/** The page of one kind. */
type Page<K extends InitWalk['page']['kind']> = Extract<InitWalk['page'], { readonly kind: K }>;

/** Space takes the element at hand in or out, `a` all of them. */
export const pressAtElements = (
  walk: InitWalk,
  key: string,
  { cursor }: Page<'elements'>,
): InitWalk => {
  const ids = walk.setting.instrument.elements.map(({ id }) => id);
  const { elements } = walk.choices;
  const moved = movedCursor(cursor, key, ids.length);
  if (moved !== null) return { ...walk, page: { kind: 'elements', cursor: moved } };
  if (key === 'a') {
    return withChoices(walk, { elements: elements.length === ids.length ? [] : ids });
  }
  if (key !== 'space') return refuseKey(walk, key);
  const isIn = (id: string): boolean => elements.includes(id) !== (id === ids[cursor]);
  return withChoices(walk, { elements: ids.filter(isIn) });
};

/** Space and the arrows go through the choices of the element at hand, a digit takes one. */
export const pressAtTreatment = (
  walk: InitWalk,
  key: string,
  { cursor }: Page<'treatment'>,
): InitWalk => {
  const rows = chosenElements(walk.choices, walk.setting.instrument);
  const moved = movedCursor(cursor, key, rows.length);
  if (moved !== null) return { ...walk, page: { kind: 'treatment', cursor: moved } };
  const element = rows[cursor];
  const wanted = element && treatmentFor(treatmentOf(walk.choices, element.id), key);
  if (element === undefined || wanted === undefined) return refuseKey(walk, key);
  const value = wanted === 'proposed' ? undefined : wanted;
  return withChoices(walk, { treatment: withValue(walk.choices.treatment, element.id, value) });
};

const treatmentFor = (now: ElementTreatment, key: string): ElementTreatment | undefined => {
  const count = elementTreatments.length;
  const at = elementTreatments.indexOf(now);
  if (key === 'space' || key === 'right') return elementTreatments[(at + 1) % count];
  if (key === 'left') return elementTreatments[(at + count - 1) % count];
  return /^[1-9]$/.test(key) ? elementTreatments[Number(key) - 1] : undefined;
};

/** Space opens the demands of the element at hand, `f` goes back to the proposed ones. */
export const pressAtDocumentation = (
  walk: InitWalk,
  key: string,
  { cursor }: Page<'documentation'>,
): InitWalk => {
  const rows = chosenElements(walk.choices, walk.setting.instrument);
  const moved = movedCursor(cursor, key, rows.length);
  if (moved !== null) return { ...walk, page: { kind: 'documentation', cursor: moved } };
  const element = rows[cursor];
  if (element === undefined) return refuseKey(walk, key);
  if (key === 'space' || key === 'right') {
    return { ...walk, page: { kind: 'demands', element: element.id, cursor: 0 } };
  }
  return key === 'f' ? demand(walk, element.id, []) : refuseKey(walk, key);
};

/** Space takes a demand in or out; with none of them in, the element's are as proposed. */
export const pressAtDemands = (
  walk: InitWalk,
  key: string,
  { element, cursor }: Page<'demands'>,
): InitWalk => {
  const names = Object.keys(walk.setting.procurement.documentation);
  const moved = movedCursor(cursor, key, names.length);
  if (moved !== null) return { ...walk, page: { kind: 'demands', element, cursor: moved } };
  if (key === 'f') return demand(walk, element, []);
  if (key === 'enter' || key === 'left') return closeDemands(walk, element);
  if (key !== 'space') return refuseKey(walk, key);
  const chosen = demandsOf(walk.choices, element);
  const isIn = (name: string): boolean => chosen.includes(name) !== (name === names[cursor]);
  return demand(walk, element, names.filter(isIn));
};

/** Back to the elements, at the one the demands were of. */
export const closeDemands = (walk: InitWalk, element: string): InitWalk => {
  const rows = chosenElements(walk.choices, walk.setting.instrument);
  const cursor = Math.max(
    0,
    rows.findIndex(({ id }) => id === element),
  );
  return { ...walk, page: { kind: 'documentation', cursor } };
};

const demand = (walk: InitWalk, element: string, names: readonly string[]): InitWalk => {
  const value = names.length === 0 ? undefined : names;
  const documentation = withValue(walk.choices.documentation, element, value);
  return withChoices(walk, { documentation });
};
