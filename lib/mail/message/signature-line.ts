import { LEGAL_FORM } from '@/lib/capture/organisation/legal-forms';
import { toName } from '@/lib/capture/people/names';
import { titleStrength } from '@/lib/capture/people/titles';
import { isSentFrom } from './own-lines';
import { foldName } from './sender';
import { CLOSINGS } from './signature-words.data';

const DELIMITER = /^\s*(?:[-–—_=*~]{2,}|—|–)\s*$/;
/** "-- " (RFC 3676, 4.3) and its typographic twin: whatever stands below is a signature. */
export const SURE_DELIMITER = /^(?:--|—)\s*$/;
/** "J. E. Doe". */
export const INITIALS_NAME = /^(?:\p{Lu}\.\s?){1,3}\p{Lu}[\p{L}'’-]{1,30}$/u;
const PHONE = /(?:\+|\b00|\(|\b)\d[\d\s()./–-]{5,18}\d/;
/** A number inside the house, alone in a line: "x-37059", "*7086". */
export const EXTENSION = /^[#*x(]?\s?(?:x|ext\.?|extension|durchwahl|poste)[\s.:-]{0,3}[\d-]{2,8}$|^[*#x]-?\d{3,6}$/i;
const ADDRESS_OR_LINK =
  /[^\s@]{1,64}@[^\s@]{2,190}\.\p{L}{2,}|https?:\/\/|\bwww\.|^[\p{L}\d-]{2,60}\.(?:com|org|net|de|co\.uk|fr|io|eu|nl|es|it)\b/iu;
const POSTAL =
  /\b\d{4,5}(?:-\d{3,4})?\b.*\p{L}|\p{L}.*\b\d{4,6}\b|\b(?:street|st\.|road|rd\.|avenue|ave\.?|blvd|suite|floor|p\.?\s?o\.? box|straße|strasse|str\.|weg|platz|allee|gasse|rue|via|calle|plaza|laan|straat)\b/iu;
const CONTACT_LABEL =
  /^(?:t|p|m|f|e|w|o|d|c|tel|phone|ph|mobile?|cell|fax|e-?mail|web(?:site)?|skype|twitter|linkedin|direct|office|telefon|handy|telefax)\b\s?[.:|)]/iu;
/** The full stop of "Acme Ltd.", "Talleres Sol S.L.". */
const ABBREVIATED_END = /(?:\b(?:inc|ltd|co|corp|llc|gmbh|bros|jr|sr)|\b\p{L}\.\p{L}|\.\p{L}\.\p{L})\.$/iu;
const BULLET = /^\s*(?:[-*•+]|\d{1,2}[.)]+)\s+\S/;

/** What one line of a mail looks like. */
export type LineKind =
  | 'blank'
  | 'delimiter'
  | 'device'
  | 'closing'
  | 'sender'
  | 'contact'
  | 'title'
  | 'company'
  | 'postal'
  | 'name'
  | 'short'
  | 'prose';
/** What a line looks like, on its own; `names` are the words by which the sender may sign. */
export function kindOf(line: string, names: ReadonlySet<string>): LineKind {
  const said = line.trim();
  if (said === '') return 'blank';
  if (DELIMITER.test(line)) return 'delimiter';
  if (isSentFrom(said)) return 'device';
  if (said.length > 110) return 'prose';
  if (isClosing(said)) return 'closing';
  if (isClosingWithName(said, names) || isOfSender(said, names) || isSenderWithPost(said, names)) return 'sender';
  if (BULLET.test(line) && !ADDRESS_OR_LINK.test(said) && !PHONE.test(said)) return 'prose';
  if (isContact(said)) return 'contact';
  const words = said.split(/\s+/).length;
  if (words > 14 || isSentence(said, words)) return 'prose';
  if (INITIALS_NAME.test(said)) return 'name';
  if (toName(said.replace(/^-/, ''))) return titleStrength(said) === 2 ? 'title' : 'name';
  if (LEGAL_FORM.test(said)) return 'company';
  if (titleStrength(said) === 2 && words <= 8) return 'title';
  if (POSTAL.test(said)) return 'postal';
  return words <= 6 ? 'short' : 'prose';
}

function isSentence(said: string, words: number): boolean {
  if (/\s[|•·]\s/.test(said)) return false;
  if (/[.!?:;]$/.test(said) && words > 3 && !ABBREVIATED_END.test(said)) return true;
  const small = said.match(/(?:^|\s)\p{Ll}/gu)?.length ?? 0;
  return (/^\p{Ll}/u.test(said) && words > 5) || (words > 6 && small > words / 2);
}

/** A line that holds a number, an address or a link, and little else. */
function isContact(said: string): boolean {
  if (EXTENSION.test(said) || CONTACT_LABEL.test(said)) return true;
  if (!PHONE.test(said) && !ADDRESS_OR_LINK.test(said)) return false;
  const without = said
    .replace(/\S+@\S+|https?:\S+|www\.\S+|<[^>]*>|\[[^\]]*\]/g, ' ')
    .replace(/[\d\s().+/*|–-]+/g, ' ')
    .trim();
  return without.split(/\s+/).filter(Boolean).length <= 6 && !/[!?]$/.test(said);
}

const closings = new Set(CLOSINGS.map(foldName));

const withoutMarks = (said: string) =>
  foldName(said)
    .replace(/[\s,.!;:–-]+$/, '')
    .replace(/^[-–—]\s*/, '');

function isClosing(said: string): boolean {
  return closings.has(withoutMarks(said));
}

/** "Thanks,  Jo Doe" and "Regards, Jo": a closing with the name behind it. */
function isClosingWithName(said: string, names: ReadonlySet<string>): boolean {
  const [head = '', ...tail] = withoutMarks(said).split(/[,.!;]\s+|\s{2,}|\s[-–]\s/);
  return tail.length > 0 && closings.has(head) && isOfSender(tail.join(' '), names);
}

/** What stands behind a closing in the same line; nothing for a closing alone. */
export function withoutClosing(line: string): string {
  if (isClosing(line)) return '';
  const [, head = '', gap = ''] = /^([^,.!;]{2,40}?)([,.!;]\s+|\s{2,})(?=\p{Lu})/u.exec(line) ?? [];
  return head !== '' && closings.has(withoutMarks(head)) ? line.slice(head.length + gap.length).trim() : line;
}

/** A line of nothing but the sender's name, a part of it, or the names of two who sign together. */
function isOfSender(said: string, names: ReadonlySet<string>): boolean {
  const words = foldName(said)
    .replace(/^[-–—~]+\s*/, '')
    .replace(/[,.!]+$/, '')
    .split(/[\s,./]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 6) return false;
  const known = words.filter((word) => names.has(word) || isGluedName(word, names));
  if (known.length === 0) return false;
  const others = words.filter(
    (word) => !known.includes(word) && !/^(?:\p{L}|dr|prof|mr|mrs|ms|and|und|et|y|&|phd|mba|jr|iii|ii)$/u.test(word),
  );
  return (
    others.length === 0 || (others.length === 1 && /\s(?:and|und|et|y|&|\+)\s/iu.test(said) && /^\p{Lu}/u.test(said))
  );
}

/** "Jo Doe, Head of Sales", "Jo Doe | Acme | +1 …". */
function isSenderWithPost(said: string, names: ReadonlySet<string>): boolean {
  const [head = '', ...tail] = said.split(/,\s+|\s+[-–|•·]\s+/);
  return (
    tail.length > 0 &&
    head.includes(' ') &&
    isOfSender(head, names) &&
    (/\s[|•·]\s/.test(said) || titleStrength(tail.join(', ')) === 2)
  );
}

/** "JohnAnderson". */
function isGluedName(word: string, names: ReadonlySet<string>): boolean {
  for (const one of names) if (word.startsWith(one) && names.has(word.slice(one.length))) return true;
  return false;
}
