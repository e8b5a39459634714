import type { CapturedFact } from '../../model/page-reading';
import type { Line, Page } from '../page/page';
import { fact, textQuote } from '../page/say';

// A line that ends an address: postal code and town, in the order of each country's post.
const TOWN: readonly RegExp[] = [
  /\b(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\.?,? \d{5}(?:-\d{4})?\b/,
  /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b/,
  /\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/,
  /\b\d{4} ?[A-Z]{2}\b,? {0,2}[A-Z]\p{L}+/u,
  /(?:^|[,|•·–-] ?| )(?:[A-Z]{1,2}[- ])?\d{4,5} \p{Lu}\p{L}+/u,
  /〒?\d{3}-\d{4}/,
];
const STREET = /\d+ ?[a-z]?\b|\b(?:p\.?o\.? box|postfach|postbus|bp|b\.p\.)\b/i;
const STREET_WORD =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|singel)\b|\b(?:street|st\.?|road|rd\.?|avenue|ave\.?|lane|ln\.?|drive|dr\.?|boulevard|blvd\.?|way|court|ct\.?|place|pl\.?|square|suite|ste\.?|floor|building|house|park|circle|parkway|pkwy|highway|hwy|rue|quai|place|chemin|via|viale|piazza|calle|avenida|carrer|rua|p\.?o\.? box|postfach|postbus)\b/i;
const LABEL =
  /^(?:address|anschrift|adresse|postal address|adres|dirección|indirizzo|siège social|head office|office|hauptsitz|sitz|bezoekadres)\s?[:：]\s?/iu;
const MAX_LINE = 160;

interface Block {
  start: number;
  end: number;
  line: Line;
}

/** The postal addresses that a page prints, in order: a line with postal code and town, and the street before it. */
export function readAddresses(page: Page): CapturedFact[] {
  const facts: CapturedFact[] = [];
  for (const line of page.lines) {
    const block = line.text.length <= MAX_LINE ? blockAt(page, line) : undefined;
    if (!block) continue;
    const words = page.text.slice(block.start, block.end).replace(LABEL, '');
    const start = block.end - words.length;
    const quote = textQuote(page, start, block.end, block.line.element);
    const said = fact('address', words, quote, { method: 'printed address', confidence: 'medium' });
    if (said) facts.push(said);
  }
  return facts.slice(0, 3);
}

function blockAt(page: Page, line: Line): Block | undefined {
  const town = TOWN.map((form) => form.exec(line.text)).find((match) => match !== null);
  if (!town) return undefined;
  const before = line.text.slice(0, town.index);
  const end = line.start + endOfTown(line.text, town.index + town[0].length);
  if (STREET.test(before) && STREET_WORD.test(before)) return { start: line.start, end, line };
  const above = page.lines[line.index - 1];
  if (!above || above.text.length > 80 || !STREET.test(above.text)) return undefined;
  const isStreet =
    STREET_WORD.test(above.text) ||
    /^\p{Lu}[\p{L} .'-]{2,40} \d{1,4}\s?[a-z]?$/u.test(above.text) ||
    /^\d{1,5} \p{Lu}/u.test(above.text);
  if (!isStreet || /@|tel|fax|phone/i.test(above.text)) return undefined;
  const higher = page.lines[above.index - 1];
  const isPart =
    higher &&
    /^(?:suite|floor|unit|building|\d{1,5} \p{Lu})/iu.test(higher.text) &&
    higher.text.length < 60 &&
    STREET_WORD.test(higher.text);
  return { start: (isPart ? higher : above).start, end, line: above };
}

/** The town's further words, up to a number, a separator or contact words. */
function endOfTown(text: string, from: number): number {
  const stop = text
    .slice(from)
    .search(/[|•·:;(]|\s[–—-]\s|\b(?:tel|phone|fax|email|e-mail|telefon|t|p|f)\b\.?:?|\d{3}|@|\.\s/iu);
  const end = stop === -1 ? text.length : from + stop;
  return from + text.slice(from, end).replace(/[\s,.]{1,5}$/, '').length;
}
