import type { Quote } from '@/lib/model/provenance';

/** Longer quotes are named by their first and last words: addresses have limits, and long exact matches break on small edits. */
const longestExact = 200;
const wordsEachSide = 6;
/**
 * The address that opens a page scrolled to a quote: `#:~:text=[prefix-,]start[,end][,-suffix]`. Without readable text to find
 * (an attribute, metadata) it is the plain address. Source: WICG Scroll to Text Fragment, https://wicg.github.io/scroll-to-text-fragment/
 */
export function withTextFragment(url: string, quote: Quote): string {
  const page = withoutDirective(url);
  const words = wordsOf(quote.exact);
  if (quote.where !== 'text' || words.length === 0) return page;
  const prefix = wordsOf(quote.prefix);
  const suffix = wordsOf(quote.suffix);
  const parts = [
    // One neighbour on each side tells most repeated words apart. More could reach into another block, which no browser matches;
    // and a neighbour that is the only word there may be half a word, which none matches either.
    ...(prefix.length > 1 ? [`${encoded(prefix.slice(-1))}-`] : []),
    ...range(words),
    ...(suffix.length > 1 ? [`-${encoded(suffix.slice(0, 1))}`] : []),
  ];
  return `${page.includes('#') ? page : `${page}#`}:~:text=${parts.join(',')}`;
}

/** The address without its text fragment: Chromium's tabs tell it, the page itself and the rep never see it. */
export function withoutDirective(url: string): string {
  const at = url.indexOf(':~:');
  const page = at < 0 ? url : url.slice(0, at);
  return page.endsWith('#') ? page.slice(0, -1) : page;
}

function range(words: string[]): string[] {
  if (words.join(' ').length <= longestExact || words.length < 2 * wordsEachSide) return [encoded(words)];
  return [encoded(words.slice(0, wordsEachSide)), encoded(words.slice(-wordsEachSide))];
}

const wordsOf = (text = '') => text.split(/\s+/).filter((word) => word !== '');

/** `-`, `,` and `&` are syntax there; encodeURIComponent leaves the dash, and throws on half a character pair. */
const encoded = (words: string[]) => encodeURIComponent(words.join(' ').toWellFormed()).replaceAll('-', '%2D');
