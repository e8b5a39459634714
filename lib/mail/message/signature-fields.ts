import { LEGAL_FORM } from '@/lib/capture/organisation/legal-forms';
import { suggestDepartment } from '@/lib/capture/people/departments';
import { nameAsPrinted, toName } from '@/lib/capture/people/names';
import { titleStrength } from '@/lib/capture/people/titles';
import { isSentFrom } from './own-lines';
import { foldName, namesOf, type Sender } from './sender';
import { EXTENSION, INITIALS_NAME, withoutClosing } from './signature-line';
import { LABELS } from './signature-words.data';

export type SignatureField = 'name' | 'title' | 'company' | 'address' | 'phone' | 'fax' | 'email' | 'url';

/** One value of a signature with the words it was read from, as they stand in the mail. */
export interface SignatureFact {
  field: SignatureField;
  value: string;
  /** The line, or the part of it that holds the value. */
  quote: string;
}

/** No signature says more; a disclaimer below it names nobody. */
const MOST_CHARACTERS = 6000;
const PHONE = /(?:\+|\(\+?)?\d[\d\s()./–-]{5,20}\d(?:\s{0,2}(?:x|ext\.?|durchwahl|poste|dw)\s{0,2}\.?\d{1,6})?/giu;
const EMAIL = /[^\s@<>()[\],;:"|*]{1,64}@[^\s@<>()[\],;:"|*]{2,190}\.\p{L}{2,24}/giu;
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>()[\]"|]{3,300}|\b(?:linkedin\.com|xing\.com|github\.com|twitter\.com|x\.com)\/[^\s<>()[\]"|]{2,200}/giu;
const BARE_DOMAIN = /^(?:[\p{L}\d-]{1,60}\.){1,3}\p{L}{2,12}(?:\/\S{0,100})?$/u;
const STREET =
  /\b(?:street|st|road|rd|avenue|ave|blvd|boulevard|drive|dr|lane|ln|way|suite|ste|floor|building|parkway|pkwy|square|sq|p\.?\s?o\.? box|broadway|straße|strasse|str|weg|platz|allee|gasse|ring|rue|chemin|place|via|viale|piazza|corso|calle|avenida|plaza|rua|laan|straat|plein|gade|vej|gatan|vägen|ulica|ul)\b\.?|(?:straße|strasse|str\.|weg|platz|allee|gasse|straat|laan|plein|gade|vej|gatan|vägen)\s+\d/iu;
const ZIP =
  /\b(?:[A-Z]{1,3}-)?\d{4,5}(?:-\d{3,4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b|\b\d{3}\s\d{2}\b|〒\s?\d{3}-\d{4}/;
/** The unit somebody works in, printed in the place of a post. */
const UNIT = /\p{L}\s(?:management|department|division|operations|relations|development|affairs|abteilung|service)$/iu;
/** Between two pieces of one line; the gap behind a label ("Fax:      …") is none. */
const SEPARATOR = /\s+[|•·*–—]\s+|(?<![:：.\s])\s{3,}|(?<![:：.\s])\t+|\s[|•·]|[|•·]\s/;
const ROLE_PREFIX = /^(?:mobile|cell|office|direct|phone|tel|fax|email|web|skype|twitter)\b/i;

const labelKinds = new Map<string, keyof typeof LABELS>(
  (Object.entries(LABELS) as [keyof typeof LABELS, readonly string[]][]).flatMap(([kind, words]) =>
    words.map((word) => [word, kind] as const),
  ),
);

/**
 * Reads a signature: who signs, their post, company, address, numbers, mail addresses and links.
 * @param signature as `readMessage` gives it; @param sender the name to look for.
 * @returns values in the order of the signature, each with its quote. A title is the post as printed, joined over two lines when it is.
 */
export function readSignature(signature: string, sender?: Sender): SignatureFact[] {
  const lines = signature
    .slice(0, MOST_CHARACTERS)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= 200 && !/^[-–—_=*~]{2,}$/.test(line));
  const facts: SignatureFact[] = [];
  const words: string[] = [];
  for (const line of lines) {
    for (const piece of piecesOf(line)) {
      const { found, rest } = values(piece, line);
      facts.push(...found);
      if (rest !== '') words.push(rest);
    }
  }
  facts.push(...whoAndWhere(words, namesOf(sender), facts));
  return distinct(facts);
}

function piecesOf(line: string): string[] {
  return line
    .split(SEPARATOR)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

/** Numbers, addresses and links of one piece, and what is left of it as words. */
function values(piece: string, line: string): { found: SignatureFact[]; rest: string } {
  const found: SignatureFact[] = [];
  let rest = piece;
  const take = (field: SignatureField, value: string, quote: string) => {
    found.push({ field, value, quote: line.includes(quote) ? quote : line });
    rest = rest.replace(quote, ' ');
  };
  for (const [mail] of piece.matchAll(EMAIL)) take('email', mail.replace(/^mailto:/i, '').replace(/[.,]+$/, ''), mail);
  for (const [link] of rest.matchAll(LINK)) take('url', link.replace(/[.,;]+$/, ''), link);
  if (BARE_DOMAIN.test(rest.replace(/^\p{L}{1,8}\s?[.:]\s*/u, '').trim()) && !/\d{3,}/.test(rest)) {
    const domain = rest.replace(/^\p{L}{1,8}\s?[.:]\s*/u, '').trim();
    take('url', domain, domain);
  }
  for (const match of rest.matchAll(PHONE)) {
    const said = match[0].trim();
    const digits = said.replace(/\D/g, '').length;
    const label = labelBefore(rest.slice(0, match.index));
    if (digits < 7 || digits > 15 || (label === undefined && isNoNumber(said, rest))) continue;
    found.push({ field: label === 'fax' ? 'fax' : 'phone', value: said, quote: said });
  }
  const numbers = found.filter(({ field }) => field === 'phone' || field === 'fax');
  for (const { value } of numbers) rest = rest.replace(value, ' ');
  rest = rest
    .replace(/<\s*(?:mailto:)?\s*>|\[\s*(?:mailto:)?\s*\]|mailto:/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (
    found.length > 0 &&
    (rest.split(' ').every((word) => labelKinds.has(foldLabel(word)) || word.length < 2) || ROLE_PREFIX.test(rest))
  )
    rest = '';
  return { found, rest: rest.replace(/^[\s,;:|#*/()-]+|[\s,;:|#*/(-]+$/g, '') };
}

function labelBefore(before: string): keyof typeof LABELS | undefined {
  const word = /([\p{L}☎📞📱📠-]{1,16})[\s.:()#+/|=-]{0,20}$/u.exec(before)?.[1];
  return word ? labelKinds.get(foldLabel(word)) : undefined;
}

const foldLabel = (word: string) => word.toLowerCase().replace(/[.:,()|]+/g, '');

/** A postal code with its town, a year, a registration number. */
function isNoNumber(said: string, rest: string): boolean {
  return (
    /\b(?:hrb|hra|ust|vat|siret|rcs|kvk|iban|reg|no\.|nr\.)\b/i.test(rest) ||
    /^\d{5}(?:-\d{4})?$/.test(said) ||
    /^(?:19|20)\d{2}\s?[-–]\s?(?:19|20)\d{2}$/.test(said)
  );
}

/** What the words of a signature say: the name first, then posts, the company, the address. */
function whoAndWhere(words: string[], names: ReadonlySet<string>, facts: SignatureFact[]): SignatureFact[] {
  const found: SignatureFact[] = [];
  const left = words.map(withoutClosing).filter((word) => word !== '');
  const nameAt = left.findIndex((word) => isSendersName(word, names));
  const at = nameAt >= 0 ? nameAt : left.findIndex(isNameLike);
  if (at >= 0) found.push(...nameAndTitle(left[at] ?? ''));
  const others = left.filter((_, index) => index !== at);
  const address = others.filter(
    (word) => (STREET.test(word) && /\d/.test(word)) || (ZIP.test(word) && /\p{L}{3}/u.test(word)),
  );
  if (address.length > 0) found.push({ field: 'address', value: address.join(', '), quote: address[0] ?? '' });
  const rest = others.filter((word) => !address.includes(word));
  const company =
    rest.find((word) => LEGAL_FORM.test(word)) ??
    rest.find((word) => word.split(' ').length <= 8 && isOfDomain(word, facts));
  const posts = rest.filter((word) => word !== company && isPost(word));
  if (posts.length > 0 && !found.some(({ field }) => field === 'title'))
    found.push({ field: 'title', value: posts.slice(0, 2).join(', '), quote: posts[0] ?? '' });
  const house = company ?? rest.find((word, index) => !posts.includes(word) && index <= 3 && isHouseLike(word));
  if (house) found.push({ field: 'company', value: house, quote: house });
  return found;
}

/** "Jo Doe, CPA", "J. E. Doe". */
function isNameLike(word: string): boolean {
  const head = word.split(/,| - /)[0] ?? '';
  return INITIALS_NAME.test(head) || (toName(head) !== undefined && !isPost(word));
}

/** A post, or the department that stands in its place. */
function isPost(word: string): boolean {
  if (word.split(' ').length > 12) return false;
  return titleStrength(word) === 2 || suggestDepartment(word) !== undefined || UNIT.test(word);
}

/** A part of the sender's name with at most one other word: "Jo Doe", "Jo A. Doe, CPA". */
function isSendersName(word: string, names: ReadonlySet<string>): boolean {
  const parts = foldName(word.split(/,| - /)[0] ?? '')
    .split(/[\s.]+/)
    .filter((part) => part.length > 1);
  return (
    parts.length > 0 &&
    parts.length <= 5 &&
    parts.some((part) => names.has(part)) &&
    parts.filter((part) => !names.has(part)).length <= 1
  );
}

/** "Jo Doe, Head of Sales" and "Jo Doe - Acme". */
function nameAndTitle(word: string): SignatureFact[] {
  const [head = '', ...tail] = word.split(/,\s+|\s+[-–]\s+/);
  const name = nameAsPrinted(head.replace(/^[-–—]\s*/, ''));
  const said = tail.join(', ');
  const facts: SignatureFact[] = name ? [{ field: 'name', value: name.bare || name.printed, quote: head }] : [];
  if (said !== '' && titleStrength(said) === 2) facts.push({ field: 'title', value: said, quote: said });
  return facts;
}

/** The company's name has the word of the mail address's domain. */
function isOfDomain(word: string, facts: SignatureFact[]): boolean {
  const domains = facts
    .filter(({ field }) => field === 'email' || field === 'url')
    .map(
      ({ value }) =>
        foldName(value.split('@').at(-1) ?? '')
          .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
          .split('.')[0] ?? '',
    );
  const squeezed = foldName(word).replace(/[^\p{L}\d]/gu, '');
  return domains.some(
    (domain) =>
      domain.length > 2 &&
      squeezed.length > 2 &&
      (squeezed.includes(domain.replace(/-/g, '')) || domain.replace(/-/g, '').includes(squeezed)),
  );
}

/** Capitalised words without a sentence's end: what stands between a name and its numbers, if it is no post. */
function isHouseLike(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}\d&.'’ -]{2,50}$/u.test(word) &&
    word.split(' ').length <= 5 &&
    !/[.!?]$/.test(word) &&
    !toName(word) &&
    !EXTENSION.test(word) &&
    !isSentFrom(word)
  );
}

function distinct(facts: SignatureFact[]): SignatureFact[] {
  const seen = new Set<string>();
  return facts.filter(({ field, value }) => {
    const key = `${field} ${field === 'phone' || field === 'fax' ? value.replace(/\D/g, '') : value.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
