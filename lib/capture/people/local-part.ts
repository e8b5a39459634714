import { fold } from '../page/clean';
import type { Name } from './names';

/** True for jo.doe, jdoe, doe, doej, jod, jo: a mailbox that is called after this person, as long as it is no chance. */
export function isMailboxOf(local: string, name: Name): boolean {
  const plain = fold(local).replace(/[^a-z]+/g, '');
  const [first, last] = ends(name);
  if (!first || !last || plain.length < 2) return false;
  const forms = [plain === last, plain === first + last.charAt(0), first.length > 2 && plain === first];
  return forms.includes(true) || hasBoth(plain, first, last);
}

/** The same, where the mailbox says first and last name, one of them perhaps as an initial: evidence that this is a person at all. */
export function isFullMailboxOf(local: string, name: Name): boolean {
  const [first, last] = ends(name);
  return Boolean(first && last && last.length > 2 && hasBoth(fold(local).replace(/[^a-z]+/g, ''), first, last));
}

type Ends = readonly [string | undefined, string | undefined];

/** Every mailbox of a page is held against every name. */
const known = new WeakMap<Name, Ends>();

function ends(name: Name): Ends {
  const there = known.get(name);
  if (there) return there;
  const plain = name.words.map((word) => fold(word).replace(/[^a-z]+/g, '')).filter(Boolean);
  const both: Ends = [plain[0], plain.at(-1)];
  known.set(name, both);
  return both;
}

function hasBoth(local: string, first: string, last: string): boolean {
  return (
    [first + last, last + first, first.charAt(0) + last, last + first.charAt(0)].includes(local) ||
    (last.length > 3 && local !== last && local.startsWith(first.charAt(0)) && local.endsWith(last)) ||
    german(local, first, last)
  );
}

const german = (local: string, first: string, last: string) => {
  const plain = local.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u');
  return plain !== local && [first + last, first.charAt(0) + last, last].includes(plain);
};
