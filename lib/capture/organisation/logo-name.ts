import type { CapturedFact } from '../../model/page-reading';
import { attribute, parentElement } from '../page/dom';
import { type Page, Region } from '../page/page';
import { fact, hiddenQuote, textQuote } from '../page/say';
import { isPageName } from './page-names';

/** One saying of the organisation's name. */
export interface Guess {
  fact: CapturedFact;
  weight: number;
  /** What it adds to others that say the same name. */
  voice: number;
  /** Said by structured data or an imprint. */
  isTold?: true;
}

/** What a logo's own words say, at the top of the page. */
export function logo(page: Page): Guess[] {
  return page.images.slice(0, 40).flatMap((image) => {
    const top = (page.lines[image.line]?.region ?? 0) & Region.header || image.line < 8;
    const words = image.alt.replace(/\b(?:logo|home|homepage|startseite)\b/gi, '').trim();
    const isRepeated = page.images.filter(({ alt }) => alt === image.alt).length > 2;
    if (!top || isRepeated || words.length < 2 || words.length > 50) return [];
    const said = fact('name', words, hiddenQuote('attribute', image.alt, image.element), {
      method: 'logo text',
      confidence: 'medium',
    });
    return said ? [{ fact: said, weight: /logo/i.test(image.alt) ? 1.5 : 0.5, voice: 1 }] : [];
  });
}

const MARK = /\b(?:logo|(?:navbar-)?brand|site-?(?:title|name))\b/i;

/** The words that stand for a logo at the top of the page. */
export function brand(page: Page): Guess[] {
  return page.lines.slice(0, 12).flatMap(({ text, start, element }) => {
    const around = [element, parentElement(element)].map(
      (one) => one && `${attribute(one, 'class')} ${attribute(one, 'id')}`,
    );
    if (text.length < 3 || text.length > 50 || /\d{3}/.test(text) || isPageName(text) || !MARK.test(around.join(' ')))
      return [];
    const said = fact('name', text, textQuote(page, start, start + text.length, element), {
      method: 'logo text',
      confidence: 'medium',
    });
    return said ? [{ fact: said, weight: 2.5, voice: 1 }] : [];
  });
}
