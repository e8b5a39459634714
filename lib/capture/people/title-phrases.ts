import { fold } from '../page/clean';
import { EAST } from './east-names';

export interface PhraseRule<Value extends string> {
  value: Value;
  /**
   * Folded words; `*` at an end is a stem; words of a phrase may have up to two others between them. In scripts without blanks
   * a phrase may stand anywhere in the title.
   */
  phrases: readonly string[];
  /** A title that also says this means something else. */
  unless?: RegExp;
}

/** What a rule says of a title, and the words of the title that say so. */
export interface Suggested<Value extends string> {
  value: Value;
  because: string;
}

/** The first rule that a title fits, in the rules' order; undefined where none does. */
export function suggestFrom<Value extends string>(
  rules: readonly PhraseRule<Value>[],
  title: string,
): Suggested<Value> | undefined {
  const words = title.split(/[\s,/&|()–—]+/).filter(Boolean);
  for (const { value, phrases, unless } of rules) {
    const because = EAST.test(title) ? grownInto(phrases, title) : wordsThatSay(phrases, words, unless);
    if (because) return { value, because };
  }
  return undefined;
}

function grownInto(phrases: readonly string[], title: string): string | undefined {
  return phrases.find((phrase) => EAST.test(phrase) && title.includes(phrase));
}

/** The shortest run of words that holds every part of one of the phrases in order. */
function wordsThatSay(phrases: readonly string[], words: string[], unless: RegExp | undefined): string | undefined {
  const folded = words.map((word) => fold(word).replace(/[.:;]/g, ''));
  if (unless?.test(folded.join(' '))) return undefined;
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    for (let start = 0; start < words.length; start += 1) {
      const end = endOfPhrase(folded, start, parts);
      if (end !== undefined) return words.slice(start, end).join(' ');
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
  if (part.startsWith('*') && part.endsWith('*')) return word.includes(part.slice(1, -1));
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  if (part.startsWith('*')) return word.endsWith(part.slice(1));
  return word === part;
}
