/** A part of a mail that stands for itself: its text, or what was attached to it. */
export type MailPart = {
  /** What an attachment is called; null for the mail’s own text. */
  readonly name: string | null;
  readonly bytes: Uint8Array;
};

/** Far above what anybody sends; each may be a workbook or a PDF to be read. */
const attachmentLimit = 200;

/**
 * What a saved mail (RFC 5322, `.eml`) or a page saved with all that belongs to it (`.mhtml`) holds. One that is beyond
 * what anybody sends is taken for a text.
 */
export const parseMail = async (bytes: Uint8Array): Promise<readonly MailPart[]> => {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const { text, html, attachments } = await PostalMime.parse(bytes);
    if (attachments.length > attachmentLimit) return [{ name: null, bytes }];
    const own = [text, html].flatMap((one) => one ?? []);
    return [
      ...own.map((one) => ({ name: null, bytes: new TextEncoder().encode(one) })),
      ...attachments.map(({ filename, content }) => ({ name: filename, bytes: bytesOf(content) })),
    ];
  } catch {
    return [{ name: null, bytes }];
  }
};

const bytesOf = (content: string | ArrayBuffer | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
