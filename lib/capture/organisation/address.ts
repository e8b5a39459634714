import type { CapturedFact } from '../../model/page-reading';
import type { Line, Page } from '../page/page';
import { fact, textQuote } from '../page/say';
import { gather, type Sliced } from '../page/slices';
import { beginsAsStreet, isStreetLine, isTownLine, STREET_WORD, saysStreet, TOWN } from './address-forms';
import { COUNTRY_ALONE, COUNTRY_AT_END } from './country-names';
import { LEGAL_FORM } from './legal-forms';

const LABEL =
  /^(?:address|anschrift|adresse|postal address|adres|dirección|indirizzo|siège social|head office|office|hauptsitz|sitz|bezoekadres)\s?[:：]\s?/iu;
const MAX_LINE = 240;
const MOST = 3;

interface Block {
  start: number;
  end: number;
  line: Line;
}

/** The postal addresses that a page prints, in order, each with its country where that is named: postal code and town, and the street before it. */
export function* readAddresses(page: Page): Sliced<CapturedFact[]> {
  const blocks = yield* gather(page, page.lines, (line) => {
    const block = line.text.length <= MAX_LINE && /\d/.test(line.text) ? blockAt(page, line) : undefined;
    return block ? [block] : [];
  });
  return blocks.slice(0, MOST).flatMap((block) => toFacts(page, block));
}

function toFacts(page: Page, { start, end, line }: Block): CapturedFact[] {
  const words = page.text.slice(start, end).replace(LABEL, '');
  const quote = textQuote(page, end - words.length, end, line.element);
  const address = fact('address', words, quote, { method: 'printed address', confidence: 'medium' });
  const named = COUNTRY_AT_END.exec(words)?.[1];
  const country =
    named &&
    fact('country', named, textQuote(page, end - named.length, end, line.element), {
      method: 'printed address',
      confidence: 'medium',
    });
  return [address, country || undefined].filter((one) => one !== undefined);
}

function blockAt(page: Page, line: Line): Block | undefined {
  const town = TOWN.map((form) => form.exec(line.text)).find((match) => match !== null);
  if (!town) return undefined;
  const end = withCountry(page, line, line.start + endOfTown(line.text, town.index + town[0].length));
  const start = startInLine(line.text.slice(0, town.index));
  if (start !== undefined) return { start: line.start + start, end, line };
  const street = streetAbove(page, line);
  if (!street) return undefined;
  const higher = page.lines[street.index - 1];
  const isPart =
    higher &&
    /^(?:suite|floor|unit|building|\d{1,5} \p{Lu})/iu.test(higher.text) &&
    higher.text.length < 60 &&
    STREET_WORD.test(higher.text);
  return { start: (isPart ? higher : street).start, end, line: street };
}

/** Where in the words before the postal code the street begins: after the company's name, a sentence or a separator. */
function startInLine(before: string): number | undefined {
  if (beginsAsStreet(before)) return before.length < 120 ? 0 : undefined;
  for (const match of before.matchAll(/(?:[|•·;:]|(?:\p{L}{4}|\d|td)\.|\s[–—-])\s+/gu)) {
    const start = match.index + match[0].length;
    if (beginsAsStreet(before.slice(start))) return start;
  }
  if (before.length > 160 || !saysStreet(before)) return undefined;
  const comma = before.search(/,\s/);
  const isCompany = comma > 0 && LEGAL_FORM.test(before.slice(0, comma)) && saysStreet(before.slice(comma));
  return isCompany ? comma + 2 : 0;
}

/** The street one line above the postal code, or further up where village and town have lines of their own. */
function streetAbove(page: Page, line: Line): Line | undefined {
  for (let step = 1; step <= 3; step += 1) {
    const above = page.lines[line.index - step];
    if (!above || above.text.length > 80 || /@|tel|fax|phone/i.test(above.text)) return undefined;
    if (isStreetLine(above.text)) return above;
    if (!isTownLine(above.text)) return undefined;
  }
  return undefined;
}

/** The end of the next line where that is nothing but a country. */
function withCountry(page: Page, line: Line, end: number): number {
  const next = page.lines[line.index + 1];
  const isAtEnd = line.start + line.text.length - end < 2;
  return next && isAtEnd && COUNTRY_ALONE.test(next.text) ? next.start + next.text.length : end;
}

/** The town's further words, up to a number, a separator or contact words. */
function endOfTown(text: string, from: number): number {
  const stop = text
    .slice(from)
    .search(/[|•·:;(]|\s[–—-]\s|\b(?:tel|phone|fax|email|e-mail|telefon|t|p|f)\b\.?:?|\d{3}|@|\.\s/iu);
  const end = stop === -1 ? text.length : from + stop;
  return from + text.slice(from, end).replace(/[\s,.]{1,5}$/, '').length;
}
