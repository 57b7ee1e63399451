/** Something in the library's workbook that it can't be asked to write otherwise. */
export type Mend = {
  readonly part: RegExp;
  readonly found: RegExp;
  readonly instead: string;
};

export const filterName = '_xlnm._FilterDatabase';

export const mendsFor = (languageTag: string): readonly Mend[] => [
  // A height that isn't fixed grows when a longer answer is typed.
  {
    part: /^xl\/worksheets\//,
    found: /(<row r="\d+" ht="[\d.]+") customHeight="1"/g,
    instead: '$1',
  },
  // Excel would compute everything anew and then ask whether to save it.
  { part: /^xl\/workbook\.xml$/, found: /<calcPr[^>]*>/g, instead: '' },
  {
    part: /^xl\/workbook\.xml$/,
    found: new RegExp(`<definedName name="${filterName}"`, 'g'),
    instead: '$& hidden="1"',
  },
  {
    part: /^docProps\/core\.xml$/,
    found: /(?=<\/cp:coreProperties>\s*$)/g,
    instead: `<dc:language>${languageTag}</dc:language>`,
  },
];
