import type { CapturedFact } from '../../model/page-reading';
import { fold } from '../page/clean';
import { all, attribute } from '../page/dom';
import { type Page, Region } from '../page/page';
import { fact, hiddenQuote, textQuote } from '../page/say';
import { domainLabel } from './domain-label';
import { LEGAL_FORM } from './legal-forms';

interface Guess {
  fact: CapturedFact;
  weight: number;
}

/** The organisation's name: what the page's own metadata, copyright line, logo and title agree on, and the domain supports. */
export function organisationName(page: Page, told: CapturedFact[]): CapturedFact | undefined {
  const guesses: Guess[] = [
    ...told.map((said) => ({ fact: { ...said, field: 'name' as const }, weight: said.field === 'name' ? 4 : 2 })),
    ...siteName(page),
    ...copyright(page),
    ...logo(page),
    ...title(page),
  ];
  const domain = domainLabel(page.url.hostname);
  let best: { guess: Guess; score: number } | undefined;
  for (const guess of guesses) {
    const agreeing = guesses.filter(
      (other) => other !== guess && core(other.fact.value) === core(guess.fact.value),
    ).length;
    const score = guess.weight + agreeing + closeness(guess.fact.value, domain) * 4;
    if (!best || score > best.score) best = { guess, score };
  }
  return best && best.score >= 2.5 ? best.guess.fact : undefined;
}

const core = (name: string) =>
  fold(name.replace(LEGAL_FORM, ' '))
    .replace(/&/g, 'and')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** 0 – 1: how much of the domain is the name, or the other way round. Initials count too. */
function closeness(name: string, domain: string): number {
  const said = core(name);
  if (said.length < 2 || domain.length < 2) return 0;
  if (said === domain) return 1;
  if (said.includes(domain) || domain.includes(said))
    return Math.min(said.length, domain.length) / Math.max(said.length, domain.length);
  const initials = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.charAt(0))
    .join('');
  return initials.length > 2 && domain.startsWith(initials) ? 0.5 : 0;
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
    return said ? [{ fact: said, weight }] : [];
  });
}

const NOISE =
  /\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|copyright|rights)\b.{0,200}$/iu;

function copyright(page: Page): Guess[] {
  return page.lines.flatMap((line) => {
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
    return said ? [{ fact: said, weight: 2.5 }] : [];
  });
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
    return said ? [{ fact: said, weight: /logo/i.test(image.alt) ? 1.5 : 0.5 }] : [];
  });
}

function title(page: Page): Guess[] {
  const element = all(page.document, 'title', 1)[0];
  if (!element) return [];
  const parts = page.title.split(/\s[-–—|•·:»«]+\s|\s?[|»«]\s?|:\s/u);
  return parts.flatMap((part) => {
    const words = part.replace(/^(?:welcome to|willkommen bei|home of)\s/i, '').trim();
    const isOrdinary = words.length < 2 || words.length > 60;
    const said = isOrdinary
      ? undefined
      : fact('name', words, hiddenQuote('metadata', words, element), { method: 'page title', confidence: 'medium' });
    return said ? [{ fact: said, weight: parts.length === 1 ? 0.5 : 1 }] : [];
  });
}
