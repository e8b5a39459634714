import { fold } from '../page/clean';
import type { Page } from '../page/page';
import { pattern } from '../page/pattern';
import { markOf, type Signs, signsOf } from '../page/signs';
import { gather, type Sliced } from '../page/slices';
import { domainLabel } from './domain-label';

export interface Spelled {
  start: number;
  end: number;
  element: Element;
}

const AND = markOf('&');
const LONGEST_LINE = 300;
const MOST = 20;

/** Where the page prints the words that its domain is made of: "H & S Tools" at handstools.example. Offsets are of `Page.text`. */
export function* spelledDomain(page: Page): Sliced<Spelled[]> {
  const domain = domainLabel(page.url.hostname).replace(/^the/, '');
  if (domain.length < 4) return [];
  const { letters } = signsOf(domain);
  const spots = yield* gather(page, page.lines, ({ text, signs, start, element }) =>
    text.length > LONGEST_LINE || !mayBeSpelled(text, signs, domain, letters) || !pattern`/[\p{Lu}\d]/u`.test(text)
      ? []
      : runsOf(text, domain).map(([from, to]) => ({ start: start + from, end: start + to, element })),
  );
  const words = ({ start, end }: Spelled) => page.text.slice(start, end);
  return spots
    .slice(0, MOST)
    .filter((spot, index) => spots.findIndex((other) => words(other) === words(spot)) === index);
}

/** A look at the letters alone, whatever stands between them; signs beyond ASCII may stand for letters and are read word by word. */
function mayBeSpelled(text: string, signs: Signs, domain: string, wanted: number): boolean {
  if (!signs.ascii) return true;
  const hasAnd = (signs.marks & AND) !== 0;
  if ((signs.letters & wanted) !== wanted && !hasAnd) return false;
  const said = text.toLowerCase().replace(/[^a-z0-9&]+/g, '');
  if (!hasAnd) return said.includes(domain);
  return said.replaceAll('&', '').includes(domain) || said.replaceAll('&', 'and').includes(domain);
}

/** Runs of at least two words that spell the domain, `&` written as "and" or left out. */
function runsOf(text: string, domain: string): [number, number][] {
  const words = [...text.matchAll(pattern`/[\p{L}\p{N}'’]+|&/gu`)].map((match) => ({
    at: match.index,
    said: match[0],
  }));
  return words.flatMap((first, index): [number, number][] => {
    if (!pattern`/^[\p{Lu}\p{N}]/u`.test(first.said) || !domain.startsWith(plain(first.said))) return [];
    for (const and of ['and', '']) {
      let spelled = '';
      for (const { at, said } of words.slice(index, index + 7)) {
        spelled += said === '&' ? and : plain(said);
        if (spelled === domain && at > first.at) return [[first.at, at + said.length]];
        if (!domain.startsWith(spelled)) break;
      }
    }
    return [];
  });
}

const plain = (word: string) => fold(word).replace(/'/g, '');
