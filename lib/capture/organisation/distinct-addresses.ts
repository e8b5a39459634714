import type { CapturedFact } from '../../model/page-reading';
import { fold } from '../page/clean';
import { pattern } from '../page/pattern';

/** The facts without an address that another one says as well: the fuller one stays, of two equal ones the first. */
export function distinctAddresses(facts: CapturedFact[]): CapturedFact[] {
  const kept: { fact: CapturedFact; words: Set<string> }[] = [];
  for (const one of facts) {
    if (one.field !== 'address') continue;
    const words = wordsOf(one.value);
    const same = kept.find((other) => isWithin(words, other.words) || isWithin(other.words, words));
    if (!same) kept.push({ fact: one, words });
    else if (words.size > same.words.size) Object.assign(same, { fact: one, words });
  }
  const stay = new Set(kept.map((one) => one.fact));
  return facts.filter((one) => one.field !== 'address' || stay.has(one));
}

/** A country's code in structured data ("DE") is no word that differs. */
const wordsOf = (address: string) =>
  new Set(
    fold(address)
      .replace(/,\s[a-z]{2}$/, '')
      .split(pattern`/[^\p{L}\p{N}]+/u`)
      .filter(Boolean),
  );

const isWithin = (some: Set<string>, all: Set<string>) => [...some].every((word) => all.has(word));
