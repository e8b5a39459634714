const marked = /[“”„»«"]\s*…\s*[“”„»«"]/g;

/**
 * The rep's words without the quote that is shown under them with its marker: it stands as "…" in a sentence, and nothing is
 * left of a line that is the quote alone. Quotes of several selections are parted by an empty line, as the log keeps them.
 */
export function withoutQuote(words: string, quote: string): string {
  const rest = quote.split('\n\n').reduce((left, part) => (part === '' ? left : left.split(part).join('…')), words);
  const lines = rest.replace(marked, '…').split('\n');
  return lines
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .join('\n')
    .trim();
}
