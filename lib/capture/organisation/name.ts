import type { CapturedFact } from '../../model/page-reading';
import { fold } from '../page/clean';
import { all, attribute } from '../page/dom';
import { type Line, type Page, Region } from '../page/page';
import { fact, hiddenQuote, textQuote } from '../page/say';
import { gather, type Sliced } from '../page/slices';
import { toName } from '../people/names';
import { domainLabel } from './domain-label';
import { LEGAL_FORM } from './legal-forms';
import { type Spelled, spelledDomain } from './spelled-domain';

interface Guess {
  fact: CapturedFact;
  weight: number;
  /** What it adds to others that say the same name. */
  voice: number;
}

const MOST_GUESSES = 200;

/** The organisation's name: what the page's own metadata, copyright line, logo and title agree on, and the domain supports. */
export function* organisationName(page: Page, told: CapturedFact[]): Sliced<CapturedFact | undefined> {
  const guesses: Guess[] = [
    ...told.map((said) => fromTold(said)),
    ...siteName(page),
    ...logo(page),
    ...title(page),
    ...(yield* spelledDomain(page)).flatMap((spot) => spelled(page, spot)),
    ...(yield* gather(page, page.lines, (line) => copyright(page, line))),
  ].slice(0, MOST_GUESSES);
  const domain = domainLabel(page.url.hostname);
  const voices = new Map<string, number>();
  for (const { fact: said, voice } of guesses)
    voices.set(core(said.value), (voices.get(core(said.value)) ?? 0) + voice);
  let best: { guess: Guess; score: number } | undefined;
  for (const guess of guesses) {
    const agreeing = (voices.get(core(guess.fact.value)) ?? 0) - guess.voice;
    const score = guess.weight + agreeing + closeness(guess.fact.value, domain) * 4;
    if (!best || score > best.score) best = { guess, score };
  }
  return best && best.score >= 2.5 ? withoutForm(best.guess.fact, guesses) : undefined;
}

/** A legal name that agrees weighs more than one more place that says the same. */
const fromTold = (said: CapturedFact): Guess => {
  const isName = said.field === 'name';
  return { fact: { ...said, field: 'name' }, weight: isName ? 4 : 2, voice: isName ? 1 : 2 };
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
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** 0 – 1: how much of the domain is the name, or the other way round. Initials count too. */
function closeness(name: string, domain: string): number {
  if (domain.length < 2) return 0;
  const near = Math.max(
    overlap(core(name), domain),
    overlap(
      fold(name)
        .replace(/&/g, 'and')
        .replace(/[^\p{L}\p{N}]+/gu, ''),
      domain,
    ),
  );
  if (near > 0) return near;
  const initials = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');
  return initials.length > 2 && domain.startsWith(initials) ? 0.5 : 0;
}

function overlap(said: string, domain: string): number {
  if (said.length < 2) return 0;
  const isPart = said.includes(domain) || domain.includes(said);
  return isPart ? Math.min(said.length, domain.length) / Math.max(said.length, domain.length) : 0;
}

function siteName(page: Page): Guess[] {
  return all(
    page.document,
    'meta[property="og:site_name"], meta[name="application-name"], meta[name="author"][content]',
    5,
  ).flatMap((meta) => {
    const content = attribute(meta, 'content') ?? '';
    const said =
      content.length < 100 &&
      fact('name', content, hiddenQuote('metadata', content, meta), { method: 'site name', confidence: 'high' });
    const weight = attribute(meta, 'name') === 'author' ? 0.5 : 3;
    return said ? [{ fact: said, weight, voice: 1 }] : [];
  });
}

const NOISE =
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|copyright|rights)\b.{0,200}$/iu;

function copyright(page: Page, line: Line): Guess[] {
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
  return said ? [{ fact: said, weight: 2.5, voice: 1 }] : [];
}

/** A person's name in the domain is the person's, not the company's. */
function spelled(page: Page, { start, end, element }: Spelled): Guess[] {
  const words = page.text.slice(start, end);
  if ((toName(words)?.strength ?? 0) >= 2) return [];
  const said = fact('name', words, textQuote(page, start, end, element), {
    method: 'spelled in the domain',
    confidence: 'medium',
  });
  return said ? [{ fact: said, weight: 0.2, voice: 1 }] : [];
}

function logo(page: Page): Guess[] {
  return page.images.slice(0, 40).flatMap((image) => {
    const top = (page.lines[image.line]?.region ?? 0) & Region.header || image.line < 8;
    const words = image.alt.replace(/\b(?:logo|home|homepage|startseite)\b/gi, '').trim();
    if (!top || words.length < 2 || words.length > 50) return [];
    const said = fact('name', words, hiddenQuote('attribute', image.alt, image.element), {
      method: 'logo text',
      confidence: 'medium',
    });
    return said ? [{ fact: said, weight: /logo/i.test(image.alt) ? 1.5 : 0.5, voice: 1 }] : [];
  });
}

function title(page: Page): Guess[] {
  const element = all(page.document, 'title', 1)[0];
  if (!element) return [];
  const parts = page.title.split(/\s[-–—|•·:»«/]+\s|\s?[|»«]\s?|:\s/u);
  return parts.flatMap((part) => {
    const words = part.replace(/^(?:welcome to|willkommen bei|home of)\s/i, '').trim();
    const isOrdinary = words.length < 2 || words.length > 60;
    const said = isOrdinary
      ? undefined
      : fact('name', words, hiddenQuote('metadata', words, element), { method: 'page title', confidence: 'medium' });
    return said ? [{ fact: said, weight: parts.length === 1 ? 0.5 : 1, voice: 1 }] : [];
  });
}
