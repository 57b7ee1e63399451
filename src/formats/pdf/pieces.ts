/** What a block is set as: something that stays whole, with its place among its neighbours. */
export type Piece = {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** Space below, dropped at the bottom of a page. */
  readonly after?: number;
  /** Never the last on its page, when what follows fits on one. */
  readonly keepWithNext: boolean;
  readonly draw: (y: number) => void;
  /** Stands at the top of a page. */
  readonly beginsPage?: boolean;
  /** What a table of contents finds it by. */
  readonly anchor?: number | undefined;
  /** Drawn above the piece when it comes first on a page: the header of its table. */
  readonly repeated?: { readonly height: number; readonly draw: (y: number) => void };
};

/** The pieces, none of them the last on its page. */
export const keepWithNext = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) => ({ ...piece, keepWithNext: true }));

export type Placed = Pick<Piece, 'draw' | 'anchor'> & { readonly y: number };

/** Spreads pieces over pages between `top` and `bottom`, as many as they need. */
export const paginate = (
  pieces: readonly Piece[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): readonly (readonly Placed[])[] => {
  const pages: Placed[][] = [];
  let y = top;

  const put = ({ height, draw, anchor }: Pick<Piece, 'height' | 'draw' | 'anchor'>): void => {
    pages.at(-1)?.push({ y, draw, anchor });
    y += height;
  };
  const place = (piece: Piece, onNewPage: boolean): void => {
    if (
      onNewPage ||
      piece.beginsPage === true ||
      pages.length === 0 ||
      y + piece.before + piece.height > bottom
    ) {
      pages.push([]);
      y = top;
      if (piece.repeated !== undefined) put(piece.repeated);
    } else y += piece.before;
    put(piece);
    y += piece.after ?? 0;
  };

  for (let index = 0; index < pieces.length; ) {
    const chain = chainFrom(pieces, index);
    index += chain.length;
    const height =
      chain.reduce((sum, piece) => sum + piece.before + piece.height + (piece.after ?? 0), 0) -
      (chain.at(-1)?.after ?? 0);
    const fitsOnPage = height + (chain[0]?.repeated?.height ?? 0) <= bottom - top;
    const moves = fitsOnPage && y + height > bottom;
    for (const [at, piece] of chain.entries()) place(piece, moves && at === 0);
  }
  return pages;
};

const chainFrom = (pieces: readonly Piece[], start: number): readonly Piece[] => {
  let end = start;
  while (pieces[end]?.keepWithNext === true) end++;
  return pieces.slice(start, end + 1);
};
