import type { CapturedFact } from '../../model/page-reading';
import type { Line, Page } from '../page/page';
import { pattern } from '../page/pattern';
import { fact, textQuote } from '../page/say';
import { markOf } from '../page/signs';
import { gather, type Sliced } from '../page/slices';
import { isOfStranger } from '../page/strangers';
import {
  BOX_AND_TOWN,
  BRITISH,
  beginsAsStreet,
  CODE,
  isAmericanStreet,
  isBuilding,
  isStreetAlone,
  isStreetLine,
  isTownLine,
  JAPANESE,
  JAPANESE_CODE,
  KOREAN,
  STREET_WORD,
  saysStreet,
  TOWN,
  TOWN_ALONE,
} from './address-forms';
import { countryAtEnd, isCountry } from './country-names';
import { LEGAL_FORM } from './legal-forms';

const LABEL = pattern`/^(?:address|anschrift|adresse|postal address|adres|dirección|domicilio(?: social)?|morada|endereço|adresa|indirizzo|siège social|head office|office|hauptsitz|sitz|bezoekadres)\s?[:：]\s?/iu`;
/** Signs of which every Japanese or Korean address has one. */
const EASTERN_UNIT = /[道都府県가-힣]/;
const COMMA = markOf(',');
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
    const block =
      line.text.length <= MAX_LINE && (line.signs.digits > 0 || hasWideDigit(line) || isTownAlone(line))
        ? blockAt(page, line)
        : undefined;
    return block && !isOfStranger(page, block.line.index, block.end - block.line.start) ? [block] : [];
  });
  return blocks.slice(0, MOST).flatMap((block) => toFacts(page, block));
}

function toFacts(page: Page, { start, end, line }: Block): CapturedFact[] {
  const words = page.text.slice(start, end).replace(LABEL, '');
  const quote = textQuote(page, end - words.length, end, line.element);
  const address = fact('address', inOneLine(page, end - words.length, end, line), quote, {
    method: 'printed address',
    confidence: 'medium',
  });
  const named = countryAtEnd(words);
  const country =
    named &&
    fact('country', named, textQuote(page, end - named.length, end, line.element), {
      method: 'printed address',
      confidence: 'medium',
    });
  return [address, country || undefined].filter((one) => one !== undefined);
}

/** The printed words with a comma where the page breaks the line, as an address is written in one: "Vävargatan 3, 114 55 Stockholm". */
function inOneLine(page: Page, start: number, end: number, first: Line): string {
  let words = '';
  let from = start;
  for (let index = first.index; index < page.lines.length; index += 1) {
    const { start: at = end } = page.lines[index] ?? {};
    if (at >= end) break;
    if (at <= from) continue;
    const part = page.text.slice(from, at).trimEnd();
    words += `${part}${needsComma(part, page.text.slice(at, at + 1)) ? ',' : ''} `;
    from = at;
  }
  return words + page.text.slice(from, end);
}

/** An address in Japanese or Korean writing has no commas, and a mark that stands there is enough. */
const needsComma = (before: string, next: string) => !/[,;:–-]$/.test(before) && !pattern`/\p{Lo}/u`.test(next);

function blockAt(page: Page, line: Line): Block | undefined {
  const east = eastern(page, line);
  if (east) return east;
  const town = isAmericanStreet(line.text) || !CODE.test(line.text) ? undefined : firstMatch(TOWN, line.text);
  if (!town) return boxBlock(line) ?? townAlone(page, line);
  const end = withCountry(page, line, line.start + endOfTown(line.text, town.index + town[0].length));
  const start = startInLine(line.text.slice(0, town.index), BRITISH.test(line.text));
  if (start !== undefined) return { start: line.start + start, end, line };
  const street = streetAbove(page, line, BRITISH.test(line.text));
  if (!street) return boxBlock(line);
  const higher = page.lines[street.index - 1];
  const isPart =
    higher &&
    pattern`/^(?:suite|floor|unit|building|\d{1,5} \p{Lu})/iu`.test(higher.text) &&
    higher.text.length < 60 &&
    STREET_WORD.test(higher.text);
  return { start: (isPart ? higher : street).start, end, line: street };
}

function firstMatch(forms: typeof TOWN, text: string): RegExpExecArray | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (match) return match;
  }
  return undefined;
}

/** Where in the words before the postal code the street begins: after the company's name, a sentence or a separator. */
function startInLine(before: string, isBritish: boolean): number | undefined {
  if (beginsAsStreet(before)) return before.length < 120 ? 0 : undefined;
  for (const match of before.matchAll(pattern`/(?:[|•·;:◊♦●▪■★✦»›→]|(?:\p{L}{4}|\d|td)\.|\s[–—-])\s+/gu`)) {
    const start = match.index + match[0].length;
    if (beginsAsStreet(before.slice(start))) return start;
  }
  const part = lastParts(before);
  if (part !== undefined) return part;
  if (before.length > 160 || !saysStreet(before)) return isBritish ? houseName(before) : undefined;
  const comma = before.search(/,\s/);
  const isCompany = comma > 0 && LEGAL_FORM.test(before.slice(0, comma)) && saysStreet(before.slice(comma));
  return isCompany ? comma + 2 : 0;
}

/** "Acme · Mill Street 21 · " and "Acme, Markt 17, ": the last part before the town, where it is a street and nothing else. */
function lastParts(before: string): number | undefined {
  const match = /(?:^|[|•·,–])\s*([^|•·,–]{4,50}?)\s*[|•·,–]?\s*$/u.exec(before.slice(-80));
  const street = match?.[1];
  if (!match || !street || !isStreetAlone(street)) return undefined;
  return before.length - match[0].length + match[0].indexOf(street);
}

/** "Acme Ltd, Mill House, Mill Road, Leeds, LS1 4AP": from the first part that names a street or a house. */
function houseName(before: string): number | undefined {
  const parts = before.split(/,\s/u);
  if (parts.length < 2 || parts.length > 8 || before.length > 160 || pattern`/[@?!]|\.\s\p{Lu}\p{Ll}/u`.test(before))
    return undefined;
  const first = parts.findIndex((part) => STREET_WORD.test(part) && part.length < 40);
  if (first === -1) return undefined;
  const from = first > 0 && isBuilding(parts[first - 1] ?? '') ? first - 1 : first;
  return parts.slice(0, from).reduce((sum, part) => sum + part.length + 2, 0);
}

/** A post office box and its town where the line goes on with the country. */
function boxBlock(line: Line): Block | undefined {
  // "BP 5574 Douala": no such box has fewer capitals, if one of them may be one of another script.
  if (line.signs.capitals < (line.signs.ascii ? 2 : 1) || line.signs.digits === 0) return undefined;
  const box = BOX_AND_TOWN.exec(line.text);
  if (!box || !countryAtEnd(line.text)) return undefined;
  return { start: line.start + box.index, end: line.start + line.text.length, line };
}

const hasWideDigit = ({ text, signs }: Line) => !signs.ascii && /[０-９]/.test(text);

/** A town and a state in capitals, with a comma between. */
const isTownAlone = ({ text, signs }: Line) =>
  signs.capitals > 1 && (signs.marks & COMMA) !== 0 && TOWN_ALONE.test(text);

/** A street line, and below it town and state without a code. */
function townAlone(page: Page, line: Line): Block | undefined {
  const above = page.lines[line.index - 1];
  if (!isTownAlone(line) || !above || above.text.length > 60) return undefined;
  if (!beginsAsStreet(above.text) || !STREET_WORD.test(above.text)) return undefined;
  return { start: above.start, end: line.start + line.text.length, line: above };
}

/** Japanese and Korean addresses go from the large to the small, the code before them. */
function eastern(page: Page, line: Line): Block | undefined {
  if (line.signs.ascii || !EASTERN_UNIT.test(line.text)) return undefined;
  const code = JAPANESE_CODE.exec(line.text);
  const here = JAPANESE.exec(line.text) ?? KOREAN.exec(line.text);
  if (here) {
    const start = code && code.index < here.index ? code.index : here.index;
    const above = page.lines[line.index - 1];
    const isCode = start === 0 && above !== undefined && above.text.length < 12 && JAPANESE_CODE.test(above.text);
    return {
      start: isCode ? above.start : line.start + start,
      end: line.start + endOfEastern(line.text, here.index),
      line,
    };
  }
  return undefined;
}

function endOfEastern(text: string, from: number): number {
  const stop = text.slice(from).search(/[|、。（(]|\s(?:TEL|電話|FAX|Tel|전화|팩스)|$/u);
  return from + text.slice(from, from + stop).trimEnd().length;
}

/** The street one line above the postal code, or further up where village and town have lines of their own. */
function streetAbove(page: Page, line: Line, needsNoNumber: boolean): Line | undefined {
  for (let step = 1; step <= 3; step += 1) {
    const above = page.lines[line.index - step];
    if (!above || above.text.length > 80 || /@|tel|fax|phone/i.test(above.text)) return undefined;
    if (isStreetLine(above.text) || (needsNoNumber && STREET_WORD.test(above.text))) return above;
    if (!isTownLine(above.text)) return undefined;
  }
  return undefined;
}

/** The end of the next line where that is nothing but a country. */
function withCountry(page: Page, line: Line, end: number): number {
  const next = page.lines[line.index + 1];
  const isAtEnd = line.start + line.text.length - end < 2;
  return next && isAtEnd && isCountry(next.text) ? next.start + next.text.length : end;
}

/** The town's further words, up to a number, a separator or contact words. */
function endOfTown(text: string, from: number): number {
  // "Fiorano Modenese (MO)", "Requena (Valencia)": the province in brackets.
  const province = pattern`/^[\p{L}' -]{0,40}\(\p{Lu}[\p{L} ]{1,20}\)/u`.exec(text.slice(from));
  if (province) return from + province[0].length;
  const stop = text
    .slice(from)
    .search(/[|•·:;(◊♦●▪■★✦»›→]|\s[–—-]\s|\b(?:tel|phone|fax|email|e-mail|telefon|t|p|f)\b\.?:?|\d{3}|@|\.\s/iu);
  const end = stop === -1 ? text.length : from + stop;
  return from + text.slice(from, end).replace(/[\s,.]{1,5}$/, '').length;
}
