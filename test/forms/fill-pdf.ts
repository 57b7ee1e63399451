/** Fills fields in as a viewer does: what is new is added at the end, and nothing before it is touched. */
export const fillPdf = (pdf: Uint8Array, answers: Readonly<Record<string, string>>): Uint8Array => {
  let text = Buffer.from(pdf).toString('latin1');
  const startxref = (): string => /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '';
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref/.exec(text)?.[1] ?? '';
  const before = startxref();
  const changed = Object.entries(answers).map(([code, answer]) => {
    const [whole, number = ''] = objectOf(text, `/T (${code})`);
    return { number, object: whole.replace(/\/V \([^)]*\)/, `/V <${utf16(answer)}>`) };
  });
  const places: string[] = [];
  for (const { number, object } of changed) {
    places.push(`${number} 1\n${String(text.length + 1).padStart(10, '0')} 00000 n \n`);
    text += `\n${object}`;
  }
  const xref = text.length + 1;
  text += `\nxref\n${places.join('')}trailer\n<<${trailer}/Prev ${before}\n>>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
};

/** The object with the words in it, and its number. */
export const objectOf = (text: string, words: string): readonly [whole: string, number: string] => {
  const at = text.indexOf(`${words}\n`);
  if (at < 0) throw new Error(`Nothing has ${words}`);
  const start = text.lastIndexOf('\n', text.lastIndexOf(' 0 obj', at)) + 1;
  const whole = text.slice(start, text.indexOf('endobj', at) + 'endobj'.length);
  return [whole, /^\d+/.exec(whole)?.[0] ?? ''];
};

const utf16 = (text: string): string =>
  Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
