import type { CapturedFact } from '../../model/page-reading';
import type { Page } from '../page/page';
import { fact, hiddenQuote, textQuote } from '../page/say';
import { titleInBio } from './bio-title';
import type { Candidate } from './candidates';
import type { Card } from './cards';
import { sectionTitle } from './section-title';
import { titleStrength } from './titles';

/** A title with its proof. Strength 2: it has a word that titles have. */
export interface Titled {
  said: CapturedFact;
  strength: number;
}

const REACH = 4;

/**
 * The title of a person: in the name's line, after it in the card, before it, in the photo's description, in the first
 * sentence about them, or in the heading of their section.
 */
export function titleFor(page: Page, candidate: Candidate, card: Card, named: ReadonlySet<number>): Titled | undefined {
  const { line, title } = candidate;
  const inLine = title && spoken(page, line.start + title.start, line.start + title.end, line.element, title.strength);
  if (inLine && inLine.strength === 2) return inLine;
  const after = () => nearby(page, line.index + 1, Math.min(card.end, line.index + 1 + REACH), named);
  const before = () => nearby(page, line.index - 1, Math.max(card.first, line.index - REACH) - 1, named);
  const picture = () => inPicture(page, candidate);
  const bio = () => titleInBio(page, candidate, card, named);
  return (
    after() ??
    picture() ??
    before() ??
    bio() ??
    inLine ??
    credentialsOf(page, candidate) ??
    sectionTitle(page, candidate)
  );
}

/** The first line from `from` towards `to` that is a title's; another name ends the search. */
function nearby(page: Page, from: number, to: number, named: ReadonlySet<number>): Titled | undefined {
  const step = from <= to ? 1 : -1;
  for (let i = from; i !== to; i += step) {
    const line = page.lines[i];
    if (!line || named.has(i)) return undefined;
    if (titleStrength(line.text) === 2) return spoken(page, line.start, line.start + line.text.length, line.element, 2);
  }
  return undefined;
}

/** "Jo Doe – Head of Sales" as the text of the photo. */
function inPicture(page: Page, { name }: Candidate): Titled | undefined {
  for (const { alt, element } of page.images) {
    if (!alt.startsWith(name.bare)) continue;
    const words = alt.slice(name.bare.length).replace(/^[\s,:|–—-]{1,5}/, '');
    if (titleStrength(words) < 2) continue;
    const said = fact('title', words, hiddenQuote('attribute', alt, element), {
      method: 'photo description',
      confidence: 'medium',
    });
    if (said) return { said, strength: 2 };
  }
  return undefined;
}

function credentialsOf(page: Page, { name, line, start }: Candidate): Titled | undefined {
  const at = name.credentials ? line.text.indexOf(name.credentials, start) : -1;
  if (!name.credentials || at === -1) return undefined;
  return spoken(page, line.start + at, line.start + at + name.credentials.length, line.element, 1);
}

/** Signs, and the words that imprints lead in with: "Vertreten durch die Geschäftsführer". */
const LEAD_IN =
  /^[\s,:|(–—-]{0,6}(?:(?:gesetzlich\s)?vertreten\sdurch\s(?:(?:den|die|das|ihren|ihre)\s)?|represented\sby\s(?:(?:the|its)\s)?)?/i;

/** The words between two offsets as a title, without the signs that part it from the name. */
function spoken(page: Page, from: number, to: number, element: Element, strength: number): Titled | undefined {
  const raw = page.text.slice(from, to);
  const start = from + (LEAD_IN.exec(raw)?.[0].length ?? 0);
  const words = page.text.slice(start, to).replace(/[\s,:;|–—-]{1,6}$/, '');
  const quote = textQuote(page, start, start + words.length, element);
  const said = fact('title', words, quote, {
    method: 'next to the name',
    confidence: strength === 2 ? 'high' : 'medium',
  });
  return said && { said, strength };
}
