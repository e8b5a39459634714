import { fold } from '../page/clean';
import { pattern } from '../page/pattern';
import type { Name } from './names';

/** True for jo.doe, jdoe, doe, doej, jod, jo: a mailbox that is called after this person, as long as it is no chance. */
export function isMailboxOf(local: string, name: Name): boolean {
  const plain = fold(local).replace(/[^a-z]+/g, '');
  const { firsts, last } = parts(name);
  if (!last || plain.length < 2) return false;
  return (
    plain === last ||
    (plain === initials(firsts, last) && !DEPARTMENT.test(plain)) ||
    firsts.some(
      (first) =>
        plain === first + last.charAt(0) || (first.length > 1 && plain === first) || hasBoth(plain, first, last),
    )
  );
}

/** The same, where the mailbox says first and last name, one of them perhaps as an initial: evidence that this is a person at all. */
export function isFullMailboxOf(local: string, name: Name): boolean {
  const { firsts, last } = parts(name);
  const plain = fold(local).replace(/[^a-z]+/g, '');
  return last !== undefined && last.length > 2 && firsts.some((first) => hasBoth(plain, first, last));
}

interface Parts {
  firsts: string[];
  last: string | undefined;
}

/** Every mailbox of a page is held against every name. */
const known = new WeakMap<Name, Parts>();

/** The name somebody goes by may be the second one: "R. Mack Babcock" is mack@. */
function parts(name: Name): Parts {
  const there = known.get(name);
  if (there) return there;
  const plain = name.words
    .map((word) => ({ word, said: fold(word).replace(/[^a-z]+/g, '') }))
    .filter(({ said }) => said);
  const firsts = plain.slice(0, -1).filter(({ word }) => pattern`/^\p{Lu}/u`.test(word));
  const made = { firsts: firsts.map(({ said }) => said), last: plain.length > 1 ? plain.at(-1)?.said : undefined };
  known.set(name, made);
  return made;
}

/** Mailboxes of a department that are somebody's initials by chance. */
const DEPARTMENT = /^(?:it|hr|pr|qa|qm|ap|ar|cs|ir|bd|me|vp|cv|gf|vk|ek)$/;

/** "Jens Ole Thygesen" is jot@, "Line Bruun" lb@. */
const initials = (firsts: string[], last: string) => [...firsts, last].map((word) => word.charAt(0)).join('');

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
