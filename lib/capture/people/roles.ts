import type { CapturedPerson } from '../../model/page-reading';
import { fold } from '../page/clean';
import { type RoleRule, roleRules } from './role-words';

/** The seat in the buying committee that a title suggests, with the words of the title that say so; undefined for most titles. */
export function suggestRole(title: string): CapturedPerson['role'] {
  const words = title.split(/[\s,/&|()–—]+/).filter(Boolean);
  for (const rule of roleRules) {
    const because = wordsThatSay(rule, words);
    if (because) return { role: rule.role, because };
  }
  return undefined;
}

/** The shortest run of words, at most four, that holds every part of one of the rule's phrases in order. */
function wordsThatSay(rule: RoleRule, words: string[]): string | undefined {
  const folded = words.map((word) => fold(word).replace(/[.:;]/g, ''));
  for (const phrase of rule.phrases) {
    const parts = phrase.split(' ');
    for (let start = 0; start < words.length; start += 1) {
      const end = endOfPhrase(folded, start, parts);
      if (end !== undefined && !rule.unless?.test(folded.join(' '))) return words.slice(start, end).join(' ');
    }
  }
  return undefined;
}

/** One past the last word when the parts stand in order from `start`, with at most two words between; `*` ends or begins a stem. */
function endOfPhrase(words: string[], start: number, parts: string[]): number | undefined {
  let at = start;
  for (const [index, part] of parts.entries()) {
    const limit = index === 0 ? start : at + 2;
    while (at <= limit && at < words.length && !isPart(words[at] ?? '', part)) at += 1;
    if (at > limit || at >= words.length) return undefined;
    at += 1;
  }
  return at;
}

function isPart(word: string, part: string): boolean {
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  if (part.startsWith('*')) return word.endsWith(part.slice(1));
  return word === part;
}
