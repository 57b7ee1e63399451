/** How answers came back. */
export const channels = ['scoring', 'workbook', 'pdf', 'mail', 'text'] as const;
export type Channel = (typeof channels)[number];

/** By what a file holds; its name decides only what that leaves open. */
export const channelOf = (bytes: Uint8Array, name: string): Channel => {
  const begins = (start: string): boolean =>
    [...start].every((character, at) => bytes[at] === character.charCodeAt(0));
  if (begins('PK\u0003\u0004') || begins('\u00D0\u00CF\u0011\u00E0')) return 'workbook';
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\0', '');
  if (/^\s*%PDF-/.test(beginning.replace(/^\u00EF\u00BB\u00BF/, ''))) return 'pdf';
  if (/(?:^|[{,\s])(["']?)format\1\s*:\s*["']?godbht\/(?:scoring|team)@\d/.test(beginning))
    return 'scoring';
  if (
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:MIME-Version|Received|From|Return-Path):/i.test(
      beginning,
    )
  ) {
    return 'mail';
  }
  const [, ending = ''] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  return byEnding[ending] ?? 'text';
};

const byEnding: Readonly<Record<string, Channel>> = {
  xlsx: 'workbook',
  xlsm: 'workbook',
  pdf: 'pdf',
  eml: 'mail',
  yaml: 'scoring',
  yml: 'scoring',
};
