/** Set by scripts/build.mjs: in the bundle the assets lie beside the code. */
declare const ASSET_FOLDER: string | undefined;

/** Where the fonts and the colour profile are read from, with the sources as well as with the bundle. */
export const assetFolder = new URL(
  typeof ASSET_FOLDER === 'undefined' ? '../../../assets/' : ASSET_FOLDER,
  import.meta.url,
);
