import { readFile } from 'node:fs/promises';
import { assetFolder } from './asset-folder.ts';
import { type Font, readFont } from './font.ts';

export type Fonts = { readonly regular: Font; readonly strong: Font };

let opened: Promise<Fonts> | undefined;

/** The two fonts of every PDF, read once in a process. */
export const loadFonts = (): Promise<Fonts> => {
  opened ??= openFonts();
  return opened;
};

const openFonts = async (): Promise<Fonts> => {
  const read = (file: string): Promise<Uint8Array> =>
    readFile(new URL(`fonts/${file}.ttf`, assetFolder));
  const [regular, strong] = await Promise.all([
    read('godbht-sans-regular'),
    read('godbht-sans-semibold'),
  ]);
  return {
    regular: readFont('GodbhtSans-Regular', regular),
    strong: readFont('GodbhtSans-SemiBold', strong),
  };
};
