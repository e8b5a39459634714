import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { fold } from '../page/clean';
import type { Line, Link, Page } from '../page/page';
import { pattern } from '../page/pattern';
import { fact, hiddenQuote, textQuote } from '../page/say';
import { gather, type Sliced } from '../page/slices';
import { isOfStranger } from '../page/strangers';
import type { Found } from './found';

// A digit, bracket or plus, then digits with the separators that people print, then a digit.
const NUMBER = pattern`/(?<![\p{L}\p{N}@/_=])(?:\+|\(\+?)?\d[\d\s()./\-–—−‐·•]{4,28}\d(?:\s{0,2}(?:x|ext\.?|durchwahl|extension)\s{0,2}\d{1,6})?(?![\p{L}\p{N}@_%€$£])/giu`;
/** What each of them has, without a look at what stands around it. */
const DIGITS = /\d[\d\s()./\-–—−‐·•]{4,28}\d/;
const TOLL_FREE = /8(?:00|33|44|55|66|77|88)/;
const VANITY = pattern`/(?<![\p{L}\p{N}])(?:1[-. ])?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]\d{0,3}-?[A-Z]{3,7}(?:-[A-Z0-9]{2,5})?(?![\p{L}\p{N}])/gu`;
/** What each word for it has in plain letters; any of another script. */
const OF_FAX = /fa[xck]|telecop|\bf\b|[\u0600-\uffff]/;
const saysFax = (text: string) => OF_FAX.test(text) && FAX.test(text);
const FAX = pattern`/(?:\b(?:(?:tele)?fax|facsimile|telefaks|faks|telecopie|telecopieur|(?<!\bc\.?\s?)f)(?!\w)|ファックス|ファクス|ファクシミリ|팩스|传真|傳真|فاكس)\s{0,3}(?:\([^)]{0,20}\)|n[°o]\.?|number|nr\.?|:|\.|-|–){0,3}\s{0,3}$/u`;
const PHONE = pattern`/(?:\b(?:phone|tel|telephone|telefon|telefoon|telefono|telefone|fon|ph|mobile|mobil|mobiel|movil|handy|cell|call|call us|hotline|gsm|direct|durchwahl|office|toll[- ]?free|rufnummer|p|t|m|telf|telef|tlf|tfno|tfn|telemovel|telem|celular|cel|cellulare|cellphone|fijo|fixe|fisso|portable|whatsapp|ring|vaxel|direkte|direktwahl|direkttelefon|direktnummer|funk|natel|mobilnummer|mobiltelefon|komorka|kom|infolinia|centralino|centrale|standard|central|zentrale|reception|switchboard|puhelin|puh|telefonnummer|sentralbord|omstilling|cellular|after hours|notruf|bereitschaft)(?!\w)|(?<![\p{L}\p{N}.])[cowd][.:]|電話|携帯|☎|📞|✆|📱|전화|대표번호|휴대폰|연락처|电话|電話|手机|手機|هاتف|تلفون|جوال|موبايل|тел)[^\p{L}\p{N}]{0,8}(?:\p{L}{1,12}[^\p{L}\p{N}]{0,4})?$/u`;
const OTHER = pattern`/\b(?:hrb|hra|p\.?\s?iva|partita iva|codice fiscale|rea|regon|krs|nip|cvr|org\.?\s?nr|orgnr|organisationsnummer|y-tunnus|ico|dic|cnpj|cpf|eori|npi|dre|nmls|mls|duns|ust-?idnr|st\.?-?nr|steuernummer|steuer-?nr|umsatzsteuer-?id|iban|bic|swift|vat|ust|uid|steuer|tax|siret|siren|rcs|kvk|btw|nif|cif|nit|rc|ein|abn|acn|fein|konto|account|bank|blz|isbn|issn|license|lic|company (?:no|number)|registration|registernummer|handelsregister|register|reg|charity|no|nr|id|zip|plz|sort code|usd|eur|capital|article|order|ref|case|invoice|fn|dvr|zvr|bar)(?!\w)(?:\s?(?:be|nl|gb|fr|de|at|it|es|lu|pl|pt|se|dk|fi|ie)(?!\w))?[^\p{L}\n]{0,14}$|(?:등록번호|신고번호|登録番号|法人番号|許可番号|税号)\s?[:：]?\s?$/u`;
/** "P. IVA e C.F. 0123…": both letters are said of phones elsewhere. */
const ITALIAN_TAX = pattern`/(?:\bc\.\s?f\.?|\bp\.?\s?iva\b)[^\p{L}\p{N}]{0,4}$/u`;
const DATE =
  /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2})$/;

interface Number {
  value: string;
  international: boolean;
  /** True when the number is in a range that is known to be given out. */
  known: boolean;
}

/** Every number of the page that is a phone or a fax. `country` is used for numbers without a country code; unknown is allowed. */
export function* readPhones(page: Page, country: CountryCode | undefined): Sliced<Found[]> {
  const fromLines = yield* gather(page, page.lines, (line) => printed(page, line, country));
  const fromLinks = yield* gather(page, page.links, (link) => linked(page, link, country));
  return [...fromLines, ...fromLinks];
}

/** The countries that numbers with + or 00 on this page name, printed ones first, in order of appearance. */
export function* countriesOfNumbers(page: Page): Sliced<CountryCode[]> {
  const printed = yield* gather(page, page.lines, ({ text, signs }) => {
    if (signs.digits === 0 || !/\+\s?\(?\d|\b00\d/.test(text)) return [];
    return [...text.matchAll(NUMBER)].flatMap((match) => (/^\(?\+|^00/.test(match[0]) ? countryOf(match[0]) : []));
  });
  const linked = yield* gather(page, page.links, ({ href }) => (/^tel:\+/i.test(href) ? countryOf(href.slice(4)) : []));
  return [...printed, ...linked];
}

/** By its own country code; of countries that share one (+1, +44) the one whose ranges hold it, else the first. */
function countryOf(text: string): CountryCode[] {
  const number = parsePhoneNumberFromString(tidy(text));
  if (!number?.isPossible()) return [];
  const country = number.isValid() ? number.country : number.getPossibleCountries()[0];
  return country ? [country] : [];
}

function linked(page: Page, link: Link, country: CountryCode | undefined): Found[] {
  const match = /^\s{0,5}(?:tel|callto|fax):\/{0,2}(.{3,60})$/i.exec(link.href);
  const number = match?.[1] && parse(percentDecoded(match[1]), country);
  const line = page.lines[link.line];
  if (!number || isOfStranger(page, link.line, link.start - (line?.start ?? 0))) return [];
  const before = line ? page.text.slice(Math.max(line.start, link.start - 30), link.start) : '';
  const words = page.text.slice(link.start, link.end);
  const isFax =
    /^\s{0,5}fax:/i.test(link.href) ||
    saysFax(fold(before)) ||
    /\bfax\b/i.test(words) ||
    followsLabel(page, link.line, before);
  const quote = /\d{3}/.test(words)
    ? textQuote(page, link.start, link.end, link.element)
    : hiddenQuote('attribute', link.href, link.element);
  const said = fact(isFax ? 'fax' : 'phone', number.value, quote, {
    method: 'phone link',
    confidence: number.known ? 'high' : 'medium',
  });
  return said ? [{ fact: said, line: link.line, at: link.start }] : [];
}

function printed(page: Page, line: Line, country: CountryCode | undefined): Found[] {
  if (line.signs.digits < 2) return [];
  const accounts = accountsIn(line);
  const spots = [
    ...(DIGITS.test(line.text) ? line.text.matchAll(NUMBER) : []),
    ...(line.signs.capitals > 2 && TOLL_FREE.test(line.text) ? line.text.matchAll(VANITY) : []),
  ];
  return spots.flatMap((spot) => {
    if (accounts.some(([start, end]) => spot.index >= start && spot.index < end)) return [];
    const text = spot[0].trim();
    const before = line.text.slice(Math.max(0, spot.index - 40), spot.index);
    const kind = kindOf(page, line, fold(before), text);
    const isOurs = kind !== 'other' && !isOfStranger(page, line.index, spot.index);
    const number = isOurs ? parse(text, country) : undefined;
    if (!number) return [];
    // A bare number is only believed in a shape that people give to phones.
    if (kind === 'unsaid' && (!number.known || (!number.international && !looksLikePhone(text)))) return [];
    const start = line.start + spot.index;
    const quote = textQuote(page, start, start + text.length, line.element);
    const confidence = kind === 'unsaid' || !number.known ? 'medium' : 'high';
    const said = fact(kind === 'fax' ? 'fax' : 'phone', number.value, quote, { method: 'printed number', confidence });
    return said ? [{ fact: said, line: line.index, at: start }] : [];
  });
}

/** Where international account numbers stand: "NL91 ABNA 0417 1643 00" ends in what looks like a phone. */
const IBAN = /\b[A-Z]{2}\d{2}(?:\s?[A-Z\d]{4}){3,7}(?:\s?[A-Z\d]{1,3})?\b/g;

const accountsIn = ({ text, signs }: Line): [number, number][] =>
  signs.capitals > 1 && /[A-Z]{2}\d{2}/.test(text)
    ? [...text.matchAll(IBAN)].map((match) => [match.index, match.index + match[0].length])
    : [];

function kindOf(page: Page, line: Line, before: string, text: string): 'phone' | 'fax' | 'other' | 'unsaid' {
  if (DATE.test(text) || ITALIAN_TAX.test(before)) return 'other';
  if (saysFax(before)) return 'fax';
  if (PHONE.test(before)) return 'phone';
  if (OTHER.test(before)) return 'other';
  if (before.trim() !== '') return 'unsaid';
  if (followsLabel(page, line.index, before)) return 'fax';
  const above = fold(page.lines[line.index - 1]?.text ?? '');
  if (above.length < 40 && PHONE.test(above)) return 'phone';
  if (above.length < 40 && OTHER.test(above)) return 'other';
  return 'unsaid';
}

/** "Fax" alone in the line or cell before. */
function followsLabel(page: Page, line: number, before: string): boolean {
  const above = fold(page.lines[line - 1]?.text ?? '');
  return before.trim() === '' && above.length < 30 && saysFax(above);
}

function looksLikePhone(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 15) return false;
  return (
    /^\(?0\d|^\(?\d{3}\)?[\s.\-–]{1,3}\d{3}[\s.\-–]{1,3}\d{4}|^1[\s.-]\(?\d{3}/.test(text) && /[\s().\-–/]/.test(text)
  );
}

function parse(text: string, country: CountryCode | undefined): Number | undefined {
  const number = parsePhoneNumberFromString(tidy(text), { defaultCountry: country, extract: false });
  // What the page itself calls a phone is believed in a range that number data does not know (yet, or any more).
  if (!number?.isPossible() || /0{7}$/.test(number.number)) return undefined;
  const value = number.ext ? `${number.number} ext. ${number.ext}` : number.number;
  return { value, known: number.isValid(), international: /^\s{0,3}\(?\+|^\s{0,3}00[1-9]/.test(text) };
}

const KEYS = '22233344455566677778889999';

function tidy(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[–—−‐·•]/g, '-')
    .replace(/\(0\)/g, '')
    .replace(/^\(\+(\d{1,3})\)/, '+$1 ')
    .replace(/^\(00(\d{1,3})\)/, '+$1 ')
    .trim()
    .replace(/^00(?=[1-9])/, '+');
  if (!/[A-Z]{3}/.test(plain)) return plain;
  return plain.replace(/[A-Z]/g, (letter) => KEYS.charAt(letter.charCodeAt(0) - 65)).replace(/(\d)\D{0,3}$/, '$1');
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
