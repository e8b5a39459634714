import { fold } from '../page/clean';
import { pattern } from '../page/pattern';

/** 0 – 1: how much of the domain is the name, or the other way round. Initials and beginnings of words count too. */
export function closeness(name: string, core: string, domain: string): number {
  if (domain.length < 2) return 0;
  const near = Math.max(overlap(core, domain), overlap(joined(fold(name).replace(/&/g, 'and')), domain));
  if (near > 0) return near;
  const spellings = [fold(name), fold(withUmlauts(name))].map((said) =>
    said.split(pattern`/[^\p{L}\p{N}]+/u`).filter(Boolean),
  );
  const begun = Math.max(...spellings.map((words) => begunBy(words, domain)));
  return Math.max(begun, ...spellings.map((words) => initialsOf(words, domain)));
}

const joined = (said: string) => said.replace(pattern`/[^\p{L}\p{N}]+/gu`, '');

/** Domains write "ä" as "ae". */
const withUmlauts = (name: string) =>
  name.toLowerCase().replace(/[äöüå]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa' })[letter] ?? letter);

function overlap(said: string, domain: string): number {
  if (said.length < 2) return 0;
  const isPart = said.includes(domain) || domain.includes(said);
  return isPart ? Math.min(said.length, domain.length) / Math.max(said.length, domain.length) : 0;
}

const SMALL = /^(?:for|of|the|and|und|de|der|die|das|des|du|la|le|et|y|e|van|von|fur|am|an|in|di|del|da|do)$/;

function initialsOf(words: string[], domain: string): number {
  const all = [words, words.filter((word) => !SMALL.test(word))].map((some) =>
    some.map((word) => word.charAt(0)).join(''),
  );
  return all.some((initials) => initials.length > 2 && domain.startsWith(initials)) ? 0.5 : 0;
}

const SHORTEST = 3;

/** "Universität Hohental" begins the words of unihohental: the share of the domain that beginnings of its words make, in order. */
function begunBy(words: string[], domain: string): number {
  let rest = domain;
  let used = 0;
  for (const word of words) {
    const length = commonStart(word, rest);
    if (length < SHORTEST && length < word.length) continue;
    if (length === 0) continue;
    rest = rest.slice(length);
    used += 1;
  }
  const share = 1 - rest.length / domain.length;
  return used >= 2 && share >= 0.75 ? share * (0.6 + 0.3 * (used / words.length)) : 0;
}

function commonStart(word: string, domain: string): number {
  let length = 0;
  while (length < word.length && word[length] === domain[length]) length += 1;
  return length;
}
