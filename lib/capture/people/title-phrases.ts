import { fold } from '../page/clean';
import { lazily } from '../page/lazily';
import { pattern, type Says } from '../page/pattern';
import { EAST } from './east-names';

/** The phrases of a list by what they begin with; read when the first title is held against them. */
type Phrases = () => Beginnings;

interface Beginnings {
  byFirst: ReadonlyMap<string, readonly Phrase[]>;
  /** Those whose first part is a stem, so that no look-up finds them. */
  stems: readonly Phrase[];
  /** Those in scripts without blanks. */
  grown: readonly Phrase[];
}

interface Phrase {
  /** Which one of its list. */
  place: number;
  first: string;
  /** True in a script without blanks. */
  grown: boolean;
  text: string;
  /** Of the text, once somebody has asked for them. */
  parts?: readonly string[];
}

export interface PhraseRule<Value extends string> {
  value: Value;
  /** In scripts without blanks the parts may stand anywhere in the title, in order and close to each other. */
  phrases: Phrases | readonly Phrases[];
  /** A title that also says this means something else: its folded words with one blank between, or as it is without blanks. */
  unless?: Says;
}

/** What a rule says of a title, and the words of the title that say so. */
export interface Suggested<Value extends string> {
  value: Value;
  because: string;
}

interface Word {
  folded: string;
  start: number;
  end: number;
}

/** What stands after so many signs is no part of a title. */
export const LONGEST = 200;
const CLOSE = 12;
/** "R&D" and "I+D" are words; "d'usine", "Vice-President", "Leiter:in" and "RR. HH." are two. */
const WORD = pattern`/\p{L}[&+]\p{L}(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu`;
const LATIN = pattern`/\p{Script=Latin}[&+]\p{Script=Latin}(?!\p{Script=Latin})|\p{Script=Latin}+/gu`;

/** Reads phrases between semicolons or line ends, folded like the words of titles. */
export function phrasesOf(list: string): Phrases {
  return lazily(() => beginningsOf(list.replaceAll('\n', ';').split(';')));
}

const ASCII = /^[ -~]*$/;

/** What is before the first blank, hyphen or apostrophe: each of two thousand phrases is asked, so that no pattern is. */
function firstPart(text: string): string {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 32 || code === 45 || code === 39) return text.slice(0, i);
  }
  return text;
}

function beginningsOf(list: readonly string[]): Beginnings {
  const byFirst = new Map<string, Phrase[]>();
  const stems: Phrase[] = [];
  const grown: Phrase[] = [];
  for (const [place, written] of list.entries()) {
    const said = written.trim();
    const isPlain = ASCII.test(said);
    const text = isPlain || EAST.test(said) ? said : fold(said);
    const first = firstPart(text);
    if (first === '') continue;
    const isEast = !isPlain && EAST.test(first);
    const phrase = { place, first, grown: isEast, text };
    const alike = byFirst.get(first);
    if (isEast) grown.push(phrase);
    else if (first.includes('*')) stems.push(phrase);
    else if (alike) alike.push(phrase);
    else byFirst.set(first, [phrase]);
  }
  return { byFirst, stems, grown };
}

/** The first rule that a title fits, in the rules' order; undefined where none does. */
export function suggestFrom<Value extends string>(
  rules: readonly PhraseRule<Value>[],
  title: string,
): Suggested<Value> | undefined {
  const said = title.slice(0, LONGEST);
  const grown = EAST.test(said);
  const words = wordsOf(said, grown ? LATIN : WORD);
  const whole = grown ? said : wordsInOne(words);
  for (const { value, phrases, unless } of rules) {
    const because = firstSaid([phrases].flat(), said, words, grown);
    // Asked last: most rules say nothing of a title, and what unsays them is long.
    if (because && !unless?.test(whole)) return { value, because };
  }
  return undefined;
}

/** The folded words of a title with one blank between; a title without blanks between words stays as it is. */
export function plainWords(title: string): string {
  const said = title.slice(0, LONGEST);
  return EAST.test(said) ? said : wordsInOne(wordsOf(said, WORD));
}

function wordsOf(title: string, word: RegExp): Word[] {
  return [...title.matchAll(word)].map(({ 0: said, index }) => ({
    folded: fold(said),
    start: index,
    end: index + said.length,
  }));
}

function wordsInOne(words: Word[]): string {
  return words.map(({ folded }) => folded).join(' ');
}

function firstSaid(lists: readonly Phrases[], title: string, words: Word[], grown: boolean): string | undefined {
  const said = new Set(words.map(({ folded }) => folded));
  for (const list of lists) {
    const { byFirst, stems, grown: east } = list();
    const begun = stems.filter(({ first }) => words.some(({ folded }) => isPart(folded, first)));
    for (const word of said) begun.push(...(byFirst.get(word) ?? []));
    if (grown) begun.push(...east);
    for (const phrase of begun.sort((a, b) => a.place - b.place)) {
      const because = phrase.grown ? grownInto(phrase, title) : wordsThatSay(phrase, title, words);
      if (because) return because;
    }
  }
  return undefined;
}

/** In order; `*` at an end of a part is a stem; up to two other words may stand between two parts. */
function partsOf(phrase: Phrase): readonly string[] {
  phrase.parts ??= phrase.text.split(/[\s'-]+/).filter(Boolean);
  return phrase.parts;
}

function grownInto(phrase: Phrase, title: string): string | undefined {
  const start = title.indexOf(phrase.first);
  let end = start;
  for (const part of partsOf(phrase)) {
    const at = end === -1 ? -1 : title.indexOf(part, end);
    if (at === -1 || at - end > CLOSE) return undefined;
    end = at + part.length;
  }
  return title.slice(start, end);
}

function wordsThatSay(phrase: Phrase, title: string, words: Word[]): string | undefined {
  for (let index = 0; index < words.length; index += 1) {
    const last = words[endOfPhrase(words, index, partsOf(phrase)) ?? -1];
    if (last) return title.slice(words[index]?.start, last.end);
  }
  return undefined;
}

/** The last word of the phrase that starts with the word at `start`. */
function endOfPhrase(words: Word[], start: number, parts: readonly string[]): number | undefined {
  let at = start - 1;
  for (const [index, part] of parts.entries()) {
    const limit = index === 0 ? start : at + 3;
    at += 1;
    while (at <= limit && at < words.length && !isPart(words[at]?.folded ?? '', part)) at += 1;
    if (at > limit || at >= words.length) return undefined;
  }
  return at;
}

function isPart(word: string, part: string): boolean {
  if (part.startsWith('*') && part.endsWith('*')) return word.includes(part.slice(1, -1));
  if (part.endsWith('*')) return word.startsWith(part.slice(0, -1));
  if (part.startsWith('*')) return word.endsWith(part.slice(1));
  return word === part;
}
