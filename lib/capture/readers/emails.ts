import { toEmail } from '@/lib/identity/mail-address';
import { clean, fold } from '../page/clean';
import { attribute } from '../page/dom';
import { declared } from '../page/marked-up';
import type { Line, Link, Page } from '../page/page';
import { pattern } from '../page/pattern';
import { fact, hiddenQuote, textQuote } from '../page/say';
import { signsOf } from '../page/signs';
import { gather, type Sliced } from '../page/slices';
import { isOfStranger } from '../page/strangers';
import type { Found } from './found';

const LOCAL = pattern`/[\p{L}\p{N}.!#$%&'*+/=?^_\x60{|}~-]/u`;
const DOMAIN = pattern`/[\p{L}\p{N}.-]/u`;
const WHOLE = pattern`/^[\p{L}\p{N}.!#$%&'*+/=?^_\x60{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}[\p{L}\p{N}-]{1,62}$/u`;
// "jo (at) acme (dot) example", "jo [ät] acme.example"; a bracket is needed, because "at" alone is a word.
const HIDDEN =
  /([\w.+-]{1,64})\s{0,3}[[({<]\s{0,2}(?:at|ät|arroba|a|@)\s{0,2}[\])}>]\s{0,3}([\w-]{1,63}(?:(?:\.|\s{0,3}[[({<]\s{0,2}(?:dot|punkt|punto|ponto|point|\.)\s{0,2}[\])}>]\s{0,3})[\w-]{1,63}){1,5})/gi;
const DOT = /\s{0,3}[[({<]\s{0,2}(?:dot|punkt|punto|ponto|point|\.)\s{0,2}[\])}>]\s{0,3}/gi;
/** What is in every address: an @, or a bracket around the word for it. */
const OF_ADDRESSES = signsOf('@[({<').marks;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|css|js|pdf)$/;

/** Every mail address of the page: linked, printed, written with (at), or cloaked by a content network. */
export function* readEmails(page: Page): Sliced<Found[]> {
  const fromLinks = yield* gather(page, page.links, (link) => linked(page, link));
  const fromLines = yield* gather(page, page.lines, (line) => printed(page, line));
  return [...fromLinks, ...fromLines, ...cloaked(page)].filter((found) => !isOfAuthority(page, found));
}

/** On an imprint the host's and the chamber's, unless it is of the page's own domain. */
function isOfAuthority(page: Page, { fact: said, line, at }: Found): boolean {
  const domain = said.value.slice(said.value.indexOf('@') + 1);
  return !page.url.hostname.endsWith(domain) && isOfStranger(page, line, at - (page.lines[line]?.start ?? 0));
}

/** An address of a page in the form it is compared in, or undefined when it is none: a page prints much that only looks like one. */
export function pageEmail(text: string): string | undefined {
  const address = clean(text)
    .normalize('NFKC')
    .replace(/^[.'"<(]{1,5}|[.,;:'">)]{1,5}$/g, '')
    .toLowerCase();
  if (!WHOLE.test(address) || address.includes('..') || FILE.test(address)) return undefined;
  return toEmail(address);
}

function linked(page: Page, link: Link): Found[] {
  if (!/^\s{0,5}mailto:/i.test(link.href)) return [];
  const text =
    unescaped(link.href)
      .replace(/^\s{0,5}(?:mailto:\s{0,5}){1,3}/i, '')
      .split('?')[0] ?? '';
  return text.split(/[,;]/).flatMap((part) => {
    const email = pageEmail(deobfuscate(part));
    if (!email) return [];
    const isPrinted = fold(page.text.slice(link.start, link.end)).includes(email);
    const quote = isPrinted
      ? textQuote(page, link.start, link.end, link.element)
      : hiddenQuote('attribute', link.href, link.element);
    const said = fact('email', email, quote, { method: 'mail link', confidence: 'high' });
    return said ? [{ fact: said, line: link.line, at: link.start }] : [];
  });
}

function printed(page: Page, line: Line): Found[] {
  if (!(line.signs.marks & OF_ADDRESSES)) return [];
  return addresses(line.text).flatMap(([start, end]) => {
    const text = line.text.slice(start, end);
    const email = pageEmail(deobfuscate(text)) ?? turnedRound(text, page.url);
    if (!email) return [];
    const quote = textQuote(page, line.start + start, line.start + end, line.element);
    const said = fact('email', email, quote, { method: 'printed address', confidence: 'high' });
    return said ? [{ fact: said, line: line.index, at: line.start + start }] : [];
  });
}

/** Where addresses stand in a line: grown to both sides of each @, which is linear whatever the text. */
function addresses(text: string): [number, number][] {
  const spots: [number, number][] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < 64 && LOCAL.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at < 200 && DOMAIN.test(text.charAt(end))) end += 1;
    if (start < at && end > at + 3) spots.push([start, end]);
  }
  if (/[[({<]\s{0,2}(?:at|ät|arroba|a|@)\s{0,2}[\])}>]/i.test(text)) {
    for (const match of text.matchAll(HIDDEN)) spots.push([match.index, match.index + match[0].length]);
  }
  return spots;
}

/** "elpmaxe.emca@ofni", drawn from right to left: an address of the page's own domain. */
function turnedRound(text: string, url: URL): string | undefined {
  const email = pageEmail([...text].reverse().join(''));
  return email && url.hostname.endsWith(email.slice(email.indexOf('@') + 1)) ? email : undefined;
}

function deobfuscate(text: string): string {
  if (!/[[({<]/.test(text)) return text;
  return text.replace(/\s{0,3}[[({<]\s{0,2}(?:at|ät|arroba|a|@)\s{0,2}[\])}>]\s{0,3}/i, '@').replace(DOT, '.');
}

const CLOAKED = '[data-cfemail], a[href*="/cdn-cgi/l/email-protection#"]';

/** Cloudflare writes the address as hex digits, each XORed with the first byte. */
function cloaked(page: Page): Found[] {
  return declared(page, CLOAKED, 500).flatMap((element) => {
    const hex = attribute(element, 'data-cfemail') ?? attribute(element, 'href')?.split('#')[1] ?? '';
    const email = pageEmail(unxor(hex));
    const line = page.spans.get(element)?.first ?? page.links.find((link) => link.element === element)?.line;
    if (!email || line === undefined) return [];
    const quote = hiddenQuote('attribute', hex, element);
    const said = fact('email', email, quote, { method: 'cloaked address', confidence: 'high' });
    return said ? [{ fact: said, line, at: page.lines[line]?.start ?? 0 }] : [];
  });
}

function unxor(hex: string): string {
  if (!/^(?:[0-9a-f]{2}){5,200}$/i.test(hex)) return '';
  const key = Number.parseInt(hex.slice(0, 2), 16);
  let text = '';
  for (let i = 2; i < hex.length; i += 2) text += String.fromCharCode(Number.parseInt(hex.slice(i, i + 2), 16) ^ key);
  return text;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone % is printed as it stands: the address around it may still be one.
    return text;
  }
}
