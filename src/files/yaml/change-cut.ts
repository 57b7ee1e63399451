import { isDeepStrictEqual } from 'node:util';
import { isExtension, keysByElement, orderedEntries } from '../../model/keys.ts';
import { type Cut, cutText, type Piece, type Section } from './cut-text.ts';
import { editYaml, type Values } from './edit-yaml.ts';
import { parseSource } from './source.ts';
import { yamlText } from './yaml-text.ts';

/** Rewrites the pieces whose values differ; comments of what goes away stay where it was. */
export const changeCut = (cut: Cut, before: Values, after: Values): Cut => {
  const { pieces, carried } = changePieces<Section>(cut.sections, before, after, 0, changeSection);
  return withoutSwallowing({ sections: pieces, tail: carried + cut.tail });
};

/** A comment as deep as a block of text above it would be a line of that text. */
const withoutSwallowing = ({ sections, tail }: Cut): Cut => {
  let above = '';
  const settle = <P extends Piece>(piece: P): P => {
    const lead = outdented(piece.lead, above, piece.indent);
    above = piece.text;
    return { ...piece, lead };
  };
  const settled = sections.map((section) => {
    const { pieces, ...rest } = settle(section);
    return pieces === undefined ? rest : { ...rest, pieces: pieces.map(settle) };
  });
  return { sections: settled, tail: outdented(tail, above, 0) };
};

const outdented = (comments: string, above: string, indent: number): string => {
  const isBelowBlock = /^ +#/m.test(comments) && /[|>][-+\d]*( #.*)?$/m.test(above);
  const isText = isBelowBlock && !isDeepStrictEqual(valueIn(above), valueIn(above + comments));
  return isText ? comments.replace(/^ +(?=#)/gm, ' '.repeat(indent)) : comments;
};

const valueIn = (text: string): unknown => parseSource('', text).value;

type Changed<P> = { readonly piece: P; readonly carried: string };

const changePieces = <P extends Piece>(
  pieces: readonly P[],
  before: Values,
  after: Values,
  indent: number,
  change: (piece: P, before: unknown, after: unknown) => Changed<P>,
): { readonly pieces: readonly P[]; readonly carried: string } => {
  const wanted = new Map(orderedEntries(after));
  const kept: P[] = [];
  let carried = '';
  for (const piece of pieces) {
    const { key } = piece;
    const lead = carried + piece.lead;
    if (isExtension(key) || isDeepStrictEqual(before[key], wanted.get(key))) {
      kept.push({ ...piece, lead });
      carried = '';
    } else if (wanted.has(key)) {
      const changed = change({ ...piece, lead }, before[key], wanted.get(key));
      kept.push(changed.piece);
      carried = changed.carried;
    } else {
      const rest = changePiece({ ...piece, lead }, before[key], undefined);
      if (rest.piece.text !== '') kept.push(rest.piece);
      else carried = /#/.test(rest.piece.lead) ? rest.piece.lead : '';
    }
  }
  return { pieces: insertNew(kept, wanted, indent), carried };
};

const insertNew = <P extends Piece>(
  kept: readonly P[],
  wanted: ReadonlyMap<string, unknown>,
  indent: number,
): readonly P[] => {
  const pieces = [...kept];
  let previous = -1;
  for (const [key, value] of wanted) {
    const at = pieces.findIndex((piece) => piece.key === key);
    if (at === -1) {
      previous += 1;
      const text = yamlText({ [key]: value }, indent);
      pieces.splice(previous, 0, { key, lead: '', text, indent } as P);
    } else {
      previous = at;
    }
  }
  return pieces;
};

const changeSection = (section: Section, before: unknown, after: unknown): Changed<Section> => {
  const { pieces = [] } = section;
  const [first] = pieces;
  const isEmptied = Object.keys(after as Values).length === 0;
  if (first === undefined || isEmptied) return changePiece(section, before, after);
  const changed = changePieces(
    pieces,
    before as Values,
    after as Values,
    first.indent,
    changePiece,
  );
  return { piece: { ...section, pieces: changed.pieces }, carried: changed.carried };
};

const changePiece = <P extends Section>(piece: P, before: unknown, after: unknown): Changed<P> => {
  const { key, indent, pieces = [] } = piece;
  const text = piece.text + pieces.map((one) => one.lead + one.text).join('');
  const edited = editYaml(text, { [key]: before }, { [key]: after }, indent);
  const lead = piece.lead + asLines(edited.lostComments, indent);
  const again = keysByElement.has(key) ? cutText(edited.text) : undefined;
  const [section] = again?.sections ?? [];
  if (again === undefined || section === undefined) {
    return { piece: { key, indent, text: edited.text, lead } as P, carried: '' };
  }
  return { piece: { ...section, lead: lead + section.lead } as P, carried: again.tail };
};

const asLines = (comments: readonly string[], indent: number): string =>
  comments.map((comment) => `${' '.repeat(indent)}${comment}\n`).join('');
