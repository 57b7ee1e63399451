import { readFileSync } from 'node:fs';
import { assetFolder } from './asset-folder.ts';
import { type Font, readFont } from './font.ts';

export type Fonts = { readonly regular: Font; readonly strong: Font };

/** What every PDF brings along: its two fonts, and what its colours mean. */
export type Assets = { readonly fonts: Fonts; readonly colourProfile: Uint8Array };

let opened: Assets | undefined;

/** Read once in a process, at once: a few files beside the code. */
export const loadAssets = (): Assets => {
  opened ??= readAssets();
  return opened;
};

const readAssets = (): Assets => {
  const read = (file: string): Uint8Array => readFileSync(new URL(file, assetFolder));
  return {
    fonts: {
      regular: readFont('GodbhtSans-Regular', read('fonts/godbht-sans-regular.ttf')),
      strong: readFont('GodbhtSans-SemiBold', read('fonts/godbht-sans-semibold.ttf')),
    },
    colourProfile: read('sRGB_IEC61966_2_1.icc'),
  };
};
