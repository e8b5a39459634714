import { toEmail } from '@/lib/identity/mail-address';
import { isOwnAddress } from '@/lib/identity/own-addresses';
import type { FactField } from '@/lib/model/fact';
import { phoneKey } from '@/lib/model/fold';
import type { Mine } from './mine';

/** Half of a business card is enough; a longer selection is a text about somebody, not their data. */
const LONGEST = 2000;

const address = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,190}/gu;
const number = /(?:\+|00|\(0|0)\(?\d[\d\s()/.-]{4,24}\d/;
const link = /https?:\/\/[^\s<>"]{4,300}/;

/**
 * What a selected text tells of a person: mail address, phone number, profile link, and, where a line looks like it, name and
 * title ("Ines Duarte, Head of Operations", or one below the other). Only what stands there; nothing is guessed further, the
 * rep sees each value before it is kept. An address of the rep, as `mine` says, is nobody else's.
 */
export function readSelection(selected: string, mine?: Mine): { [field in FactField]?: string } {
  const text = selected.normalize('NFC').slice(0, LONGEST);
  const addresses = [...text.matchAll(address)].map(([found]) => toEmail(found.replace(/[.,;:]{1,3}$/, '')));
  const email = addresses.find((one) => one !== undefined && !(mine && isOwnAddress(one, mine)));
  const phone = number.exec(text.replace(link, ' '))?.[0]?.trim();
  const social = link.exec(text)?.[0];
  return {
    ...nameAndTitle(text),
    ...(email && { email }),
    ...(phone && phoneKey(phone) && { phone }),
    ...(social && { social }),
  };
}

function nameAndTitle(text: string): { name?: string; title?: string } {
  const parts = text
    .split(/\n|,|;|\||·|•|\s[–—-]\s/)
    .map((part) => part.replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '' && !/[@\d]|https?:/.test(part));
  const at = parts.findIndex(isName);
  const name = parts[at];
  if (name === undefined) return {};
  const title = parts[at + 1];
  return { name, ...(title && title.length <= 80 && title.split(' ').length <= 9 && { title }) };
}

/** Two to five words, most with a capital letter, or a few letters of a script that has none. */
function isName(part: string): boolean {
  const words = part.split(' ');
  if (/^\p{Lo}{2,8}$/u.test(part.replaceAll(' ', ''))) return true;
  if (words.length < 2 || words.length > 5 || part.length > 60) return false;
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}.'’-]{0,30}$/u.test(word)).length;
  return capitals >= 2 && capitals >= words.length - 2 && /^[\p{L}.'’ -]+$/u.test(part);
}
