import type { CapturedFact } from '../../model/page-reading';
import { fold } from '../page/clean';
import { attribute } from '../page/dom';
import { declared } from '../page/marked-up';
import { type Line, type Page, Region } from '../page/page';
import { pattern } from '../page/pattern';
import { fact, hiddenQuote, textQuote } from '../page/say';
import { markOf, signsOf } from '../page/signs';
import { gather, type Sliced } from '../page/slices';
import { toName } from '../people/names';
import { closeness } from './closeness';
import { domainLabel } from './domain-label';
import { labelledNames } from './labelled-name';
import { LEGAL_FORM } from './legal-forms';
import { brand, type Guess, logo } from './logo-name';
import { isPageName } from './page-names';
import { type Spelled, spelledDomain } from './spelled-domain';

const MOST_GUESSES = 200;
const ENOUGH = 2.5;

/**
 * The organisation's name: what the page's own metadata, copyright line, logo and title agree on, and the domain supports. Where
 * structured data and what a reader sees name different ones, both, the visible one first.
 */
export function* organisationName(page: Page, told: CapturedFact[]): Sliced<CapturedFact[]> {
  const guesses: Guess[] = [
    ...told.map((said) => fromTold(said)),
    ...siteName(page),
    ...logo(page),
    ...brand(page),
    ...title(page),
    ...(yield* spelledDomain(page)).flatMap((spot) => spelled(page, spot)),
    ...(yield* gather(page, page.lines, (line) => copyright(page, line))),
    ...(yield* labelledNames(page)).map((said): Guess => ({ fact: said, weight: 4, voice: 2 })),
  ].slice(0, MOST_GUESSES);
  const domain = domainLabel(page.url.hostname);
  const voices = new Map<string, number>();
  for (const { fact: said, voice } of guesses)
    voices.set(core(said.value), (voices.get(core(said.value)) ?? 0) + voice);
  const scored = guesses.map((guess): Scored => {
    const agreeing = (voices.get(core(guess.fact.value)) ?? 0) - guess.voice;
    return {
      guess,
      score: guess.weight + agreeing + closeness(guess.fact.value, core(guess.fact.value), domain) * 4,
    };
  });
  const best = bestOf(scored);
  if (!best || best.score < ENOUGH) return [lastOfTitle(page, guesses)].filter((one) => one !== undefined);
  const seen = bestOf(scored.filter(isSeen));
  const claimed = bestOf(scored.filter(isClaimed));
  const plain = (one: Scored | undefined) => one && withoutForm(one.guess.fact, guesses);
  const lead = plain(best);
  // What says the same name stays as it was found: only another name is led by what a reader sees.
  const isContradicted = isClaimed(best) && seen && seen.score >= SURELY_SEEN && !isOneName(seen, best);
  return eachNameOnce(isContradicted ? [plain(seen), lead] : [lead, plain(claimed)]);
}

interface Scored {
  guess: Guess;
  score: number;
}

/** What only one visible place says is no contradiction: it may be the agency or the parent company. */
const SURELY_SEEN = 4;

/** The first of the best. */
const bestOf = (scored: Scored[]): Scored | undefined =>
  scored.reduce<Scored | undefined>((best, one) => (!best || one.score > best.score ? one : best), undefined);

const isSeen = ({ guess }: Scored) => guess.fact.quote.where === 'text';
const isClaimed = ({ guess }: Scored) => guess.isTold === true && guess.fact.quote.where === 'metadata';

/** "Grimmsel" and "Grimmsel Werkzeuge AG" are one name: the first stays. */
function eachNameOnce(names: (CapturedFact | undefined)[]): CapturedFact[] {
  const kept: CapturedFact[] = [];
  for (const name of names) {
    const isThere = name && kept.some((other) => isPart(core(name.value), core(other.value)));
    if (name && !isThere) kept.push(name);
  }
  return kept;
}

const isOneName = (a: Scored, b: Scored) => isPart(core(a.guess.fact.value), core(b.guess.fact.value));
const isPart = (a: string, b: string) => a.includes(b) || b.includes(a);

/** Nothing agrees, and the page's title has two parts: the last one is whose page it is, as most sites write it; it is said to be unsure. */
function lastOfTitle(page: Page, guesses: Guess[]): CapturedFact | undefined {
  const parts = titleParts(page);
  const last = parts.length === 2 ? parts[1]?.trim() : undefined;
  if (!last || last.split(' ').length > 6 || isPageName(last) || /[.!?]$/.test(last)) return undefined;
  const said = guesses.find(({ fact: { method, value } }) => method === 'page title' && value === last)?.fact;
  return said && { ...said, confidence: 'low' };
}

const titleParts = (page: Page) => page.title.split(/\s[-–—|•·:»«/]+\s|\s?[|»«｜]\s?|:\s/u);

/** A legal name that agrees weighs more than one more place that says the same. */
const fromTold = (said: CapturedFact): Guess => {
  const isName = said.field === 'name';
  return { fact: { ...said, field: 'name' }, weight: isName ? 4 : 2, voice: isName ? 1 : 2, isTold: true };
};

/** The same name as it is said in everyday use, where the page says that too: the legal form is the legal name's. */
function withoutForm(best: CapturedFact, guesses: Guess[]): CapturedFact {
  if (!LEGAL_FORM.test(best.value)) return best;
  const plain = guesses.find(
    ({ fact: other }) => !LEGAL_FORM.test(other.value) && core(other.value) === core(best.value),
  );
  return plain?.fact ?? best;
}

const core = (name: string) =>
  fold(name.replace(LEGAL_FORM, ' '))
    .replace(/^the /, '')
    // Domains leave "and" out as often as not.
    .replace(/&|\b(?:and|und|et|en)\b/g, '')
    .replace(pattern`/[^\p{L}\p{N}]+/gu`, '');

function siteName(page: Page): Guess[] {
  return declared(
    page,
    'meta[property="og:site_name"], meta[name="application-name"], meta[name="author"][content]',
    5,
  ).flatMap((meta) => {
    const content = attribute(meta, 'content') ?? '';
    const said =
      content.length < 100 &&
      fact('name', content, hiddenQuote('metadata', content, meta), { method: 'site name', confidence: 'high' });
    const isAuthor = attribute(meta, 'name') === 'author';
    const weight = isAuthor ? 0.5 : 3;
    return said && !(isAuthor && isPerson(content)) ? [{ fact: said, weight, voice: 1 }] : [];
  });
}

const NOISE = pattern`/\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|copyright|rights)\b.{0,200}$/iu`;

const COPYRIGHT = signsOf('copyright').letters;
const BRACKET = markOf('(');

function copyright(page: Page, line: Line): Guess[] {
  if (line.signs.ascii && (line.signs.letters & COPYRIGHT) !== COPYRIGHT && !(line.signs.marks & BRACKET)) return [];
  const mark = line.text.length < 400 ? line.text.search(/©|\(c\)\s|copyright/i) : -1;
  if (mark === -1) return [];
  const after = /^(?:©|\(c\)|copyright|\s|:|\d{4}|[-–,]|by)+/i.exec(line.text.slice(mark))?.[0].length ?? 0;
  const start = mark + after;
  const words =
    line.text
      .slice(start)
      .replace(NOISE, '')
      .split(/[|•·–]|\. |\s-\s|, (?!inc|llc|ltd)|\d{4}/i)[0]
      ?.trim()
      .replace(/[.,]$/, '') ?? '';
  if (words.length < 2 || words.length > 60) return [];
  const quote = textQuote(page, line.start + start, line.start + start + words.length, line.element);
  const said = fact('name', words, quote, { method: 'copyright line', confidence: 'medium' });
  return said ? [{ fact: said, weight: isPerson(words) ? 1 : 2.5, voice: 1 }] : [];
}

const isPerson = (words: string) => (toName(words)?.strength ?? 0) >= 2;

/** A person's name in the domain is the person's, not the company's. */
function spelled(page: Page, { start, end, element }: Spelled): Guess[] {
  const words = page.text.slice(start, end);
  if (isPerson(words)) return [];
  const said = fact('name', words, textQuote(page, start, end, element), {
    method: 'spelled in the domain',
    confidence: 'medium',
  });
  return said ? [{ fact: said, weight: 0.2, voice: 1 }] : [];
}

/** What stands before or after a name in a page's title: "Welcome to Acme", "People at Acme", "Acme Support". */
const LEAD = pattern`/^(?:welcome to|willkommen (?:bei|im|in der)|bienvenue (?:chez|à)|bienvenid[oa]s a|benvenuti (?:in|da)|welkom bij|velkommen til|home of|(?:people|team|careers|jobs|life|working|work|news|contact)\s(?:at|us at|of)|about|contact|über|kontakt|contacto|home|impressum:?)\s/iu`;
const TAIL = pattern`/\s(?:support|help ?(?:center|centre|desk)|official (?:web)?site|homepage|website|home page|online shop|careers|blog)$/iu`;

function title(page: Page): Guess[] {
  const element = declared(page, 'title', 1)[0];
  if (!element) return [];
  const parts = titleParts(page);
  const weight = weightOfParts(parts);
  return parts.flatMap((part) => {
    if (isPageName(part)) return [];
    const words = part
      .trim()
      .replace(/^(?:\(주\)|㈜)\s?/u, '')
      .replace(LEAD, '')
      .replace(TAIL, '')
      .trim();
    return [
      ...fromTitle(words, element, weight, printedAlone(page, words) ? 2 : 1),
      ...leadOfDomain(page, words).flatMap((lead) => fromTitle(lead, element, weight, 1)),
    ];
  });
}

const weightOfParts = (parts: string[]): number => {
  if (parts.length === 1) return 0.5;
  return parts.length === 2 && parts.some((part) => isPageName(part.trim())) ? 2.5 : 1;
};

function fromTitle(words: string, element: Element, weight: number, voice: number): Guess[] {
  if (words.length < 2 || words.length > 60) return [];
  const said = fact('name', words, hiddenQuote('metadata', words, element), {
    method: 'page title',
    confidence: 'medium',
  });
  return said ? [{ fact: said, weight: weight + voice - 1, voice }] : [];
}

/** The page itself says it as a line: a heading, the first line of an address, the footer. */
const printedAlone = (page: Page, words: string) =>
  words.includes(' ') && page.lines.some(({ text, region }) => text === words && !(region & Region.nav));

/** "Acme Leeds" on acme.example: the words that are the domain. */
function leadOfDomain(page: Page, words: string): string[] {
  const domain = domainLabel(page.url.hostname);
  // What the page prints in full is the name: "Acme Dairies" on acme.example.
  if (page.text.includes(words) && core(words) !== domain) return [];
  const all = words.split(' ');
  for (let size = 1; size < all.length && size < 5; size += 1) {
    const lead = all.slice(0, size).join(' ');
    if (domain.length > 3 && core(lead) === domain) return [lead];
  }
  return [];
}
