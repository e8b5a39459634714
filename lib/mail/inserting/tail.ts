/** The end of a plain mail that is being written: where the signature and where the quoted mail begin, as places in the text. */
export interface PlainTail {
  signature: number | undefined;
  quote: number | undefined;
}

/** A mail is longer than this only where whole threads are quoted. */
const LONGEST = 200_000;

/**
 * Finds the signature by its mark, a line of two hyphens and a blank (RFC 3676, 4.3; editors drop the blank), and the quoted mail by its
 * first line that starts with ">", together with the words right above it that say whose it is.
 */
export function plainTail(text: string): PlainTail {
  let signature: number | undefined;
  let quote: number | undefined;
  /** Where the lines begin that stand right above, without an empty one between. */
  let above: number | undefined;
  let at = 0;
  for (const line of text.slice(0, LONGEST).split('\n')) {
    if (signature === undefined && /^-- ?\r?$/.test(line)) signature = at;
    if (quote === undefined && line.startsWith('>')) quote = above ?? at;
    if (line.trim() === '') above = undefined;
    else if (above === undefined) above = at;
    at += line.length + 1;
  }
  return { signature, quote };
}

/** The rep's own words of a plain mail: without signature and quoted lines. */
export function ownWords(text: string): string {
  const { signature, quote } = plainTail(text);
  const end = Math.min(signature ?? text.length, quote ?? text.length);
  if (quote === undefined || end !== quote) return text.slice(0, end).trim();
  // Below the quoted mail, where some webmails let one write.
  const below = text
    .slice(quote, signature !== undefined && signature > quote ? signature : undefined)
    .split('\n')
    .slice(1)
    .filter((line) => !line.startsWith('>'));
  return `${text.slice(0, end)}\n${below.join('\n')}`.trim();
}
