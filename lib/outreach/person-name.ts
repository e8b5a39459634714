import * as known from './name-parts.data';
import { isOneSyllable, isSuffix, isWord, titleCase, wordsOf } from './name-words';

/** A person's name taken apart as far as that is safe: what cannot be told is left out, because a wrong first name is worse than none. */
export interface NameParts {
  first?: string;
  last?: string;
}

/**
 * First and family name from a full name. Knows honorifics and degrees, offices behind a name, "Weber, Jonas", names in capitals,
 * Vietnamese, Chinese, Korean, Hungarian and Russian order where the name shows it (`language` decides the Hungarian), and bare
 * initials and abbreviations, which give no first name. A name in Chinese, Japanese or Korean script is not taken apart.
 */
export function partsOfName(full: string, language?: string): NameParts {
  return read(full, language).parts;
}

/** How somebody is called in a script: by the first name where it can be told, else by the whole name without degree and office. */
export function calledName(full: string, language?: string): string {
  const { parts, whole } = read(full, language);
  return parts.first ?? whole;
}

/**
 * How somebody is spoken to: "Ines", but "Dr. Wild" and "Professor Groß" where the name bears such a title. The title stands before
 * the family name, or before the given one where that is the name people are called by, as in Vietnam; a name that cannot be
 * taken apart is said whole.
 */
export function addressedName(full: string, language?: string): { name: string; formal: boolean } {
  const { parts, whole, title } = read(full, language);
  if (title === undefined) return { name: parts.first ?? whole, formal: false };
  const name = isVietnamese(parts.last, language) ? parts.first : parts.last;
  return { name: name === undefined ? whole : `${title} ${name}`, formal: true };
}

const isVietnamese = (last: string | undefined, language: string | undefined) =>
  /^vi\b/i.test(language ?? '') || isWord(known.vietnamese, last ?? '');

interface ReadName {
  parts: NameParts;
  whole: string;
  /** The title that somebody is addressed by. */
  title?: string;
}

function read(full: string, language: string | undefined): ReadName {
  const name = tidy(full);
  // Neither an address nor something with a number is somebody's name.
  if (eastAsian.test(name) || /[@\d]/.test(name)) return { parts: {}, whole: name };
  const [first = '', ...behind] = name.split(/\s?[,;]\s?/).filter((part) => part !== '');
  const rest = behind.filter((part) => !isSuffix(part));
  const whole = [first, ...rest].join(', ');
  const [given, ...more] = rest;
  if (given !== undefined) {
    const { title } = wordsOf(given);
    return { parts: more.length > 0 ? {} : turned(first, given, language), whole, ...(title && { title }) };
  }
  const { words, honorific, title } = wordsOf(first);
  const parts = ordered(cased(words, language), language);
  const isFamilyOnly = words.length === 1 && (behind.length > 0 || (honorific !== undefined && !isGiven(honorific)));
  return { parts: isFamilyOnly ? lastOnly(words[0]) : parts, whole, ...(title && { title }) };
}

const isGiven = (honorific: string) => isWord(known.givenHonorifics, honorific);
const lastOnly = (last: string | undefined): NameParts => (last === undefined ? {} : { last: casedWord(last) });

/** Without what stands in brackets or in quotes, and without what follows a dash or a bar. */
function tidy(full: string): string {
  const name = full
    .normalize('NFC')
    .slice(0, 200)
    .replace(/\([^()]{0,100}\)|["“„][^"“”„]{0,60}["”“]/g, ' ')
    .replace(/\s{1,200}/g, ' ')
    .trim();
  const [before = ''] = name.split(/ [-–—|/] /);
  return before.trim() || name;
}

const eastAsian = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** "Weber, Jonas". With two words before the comma it may as well be "Jonas Weber, Munich". */
function turned(family: string, given: string, language: string | undefined): NameParts {
  const last = cased(wordsOf(family).words, language);
  const [first] = cased(wordsOf(given).words, language);
  const isOneFamily = last.length === 1 || isWord(known.particles, last[0] ?? '') || hasTwoFamilies(language);
  return isOneFamily ? named(first, last.join(' ')) : {};
}

const hasTwoFamilies = (language: string | undefined) => /^(?:es|pt|gl|ca)\b/i.test(language ?? '');

function ordered(words: string[], language: string | undefined): NameParts {
  const [head, ...rest] = words;
  const tail = rest.at(-1);
  if (head === undefined) return {};
  if (tail === undefined) return named(head, undefined);
  return (
    vietnameseOrder(words) ??
    chineseOrder(words) ??
    koreanOrder(words) ??
    russianOrder(words) ??
    (/^hu\b/i.test(language ?? '') ? named(rest[0], head) : westernOrder(head, rest))
  );
}

function westernOrder(head: string, rest: string[]): NameParts {
  const [next = '', ...others] = rest;
  if (isWord(known.halves, head)) return named(`${head} ${next}`, others.join(' ') || undefined);
  return named(head, rest.slice(familyStart(rest)).join(' '));
}

function vietnameseOrder(words: string[]): NameParts | undefined {
  const [head = '', middle = ''] = words;
  const tail = words.at(-1) ?? '';
  const isSure = isWord(known.vietnamese, head);
  const isPlain = words.length > 2 && isWord(known.vietnamesePlain, head) && isWord(known.vietnameseMiddle, middle);
  if (isSure || isPlain) return named(tail, head);
  // "Tran Minh" may be either; of "Thu Ha Nguyen" the first word alone is half a name.
  if (isWord(known.vietnamesePlain, head) && words.length === 2 && isOneSyllable(tail)) return {};
  const isFamilyLast = isWord(known.vietnamese, tail) || isWord(known.vietnamesePlain, tail);
  return isFamilyLast && words.length > 2 ? { last: tail } : undefined;
}

/** "Ng Mei Ling" and "Mei Ling Ng" have a given name of two words; of "Zhang Wei" nobody can tell which is which. */
function chineseOrder(words: string[]): NameParts | undefined {
  const [head = '', middle = '', tail = ''] = words;
  const isFamilyFirst = isWord(known.chinese, head);
  if (words.length === 2) return isFamilyFirst ? {} : undefined;
  if (words.length > 3) return undefined;
  if (isFamilyFirst) return isOneSyllable(middle) && isOneSyllable(tail) ? named(`${middle} ${tail}`, head) : {};
  const isFamilyLast = isWord(known.chinese, tail) && isOneSyllable(head) && isOneSyllable(middle);
  return isFamilyLast ? named(`${head} ${middle}`, tail) : undefined;
}

/** "Kim Min-jun". Without the hyphen "Kim Min Jun" and "Kim Ann Ross" look alike. */
function koreanOrder(words: string[]): NameParts | undefined {
  const [head = '', ...rest] = words;
  if (!isWord(known.korean, head)) return undefined;
  if (rest.length === 1) {
    const halves = (rest[0] ?? '').split('-');
    return halves.length === 2 && halves.every(isOneSyllable) ? named(rest[0], head) : undefined;
  }
  return rest.length === 2 && rest.every(isOneSyllable) ? {} : undefined;
}

/** A patronymic at the end: "Петров Иван Сергеевич". */
function russianOrder(words: string[]): NameParts | undefined {
  const [family, given, patronymic = ''] = words;
  return words.length === 3 && /(?:вич|вна|ична|ич)$/u.test(patronymic) ? named(given, family) : undefined;
}

/** Where the family name starts: at the first particle ("von", "De"), before a Spanish "y", else at the last word. */
function familyStart(rest: string[]): number {
  const last = rest.length - 1;
  const particle = rest.findIndex((word, place) => place < last && isWord(known.particles, word));
  const and = rest.indexOf('y');
  if (particle >= 0) return particle;
  return and > 0 ? and - 1 : last;
}

/** A name in capitals as it is written elsewhere. Beside a family name in capitals the other word is the given one: it goes first. */
function cased(words: string[], language: string | undefined): string[] {
  const capitals = words.filter(isCapitals);
  const [head] = words;
  if (capitals.length === 0) return words;
  const written = words.map((word) => (isCapitals(word) ? casedWord(word, language) : word));
  const isFamilyFirst = head !== undefined && isCapitals(head) && capitals.length < words.length;
  const firstGiven = words.findIndex((word) => !isCapitals(word));
  return isFamilyFirst ? [...written.slice(firstGiven), ...written.slice(0, firstGiven)] : written;
}

const casedWord = (word: string, language?: string) => (isCapitals(word) ? titleCase(word, language) : word);

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word) || /^(\p{L}\.){2,4}$/u.test(word);
/** "Chr.", "St.": what they stand for is not said. */
const isAbbreviated = (word: string) => word.endsWith('.');
const isCapitals = (word: string) =>
  [...word].length > 1 && !isInitial(word) && word === word.toUpperCase() && word !== word.toLowerCase();

function named(first: string | undefined, last: string | undefined): NameParts {
  const isName = first !== undefined && first !== '' && !isInitial(first) && !isAbbreviated(first);
  return { ...(isName && { first }), ...(last && { last }) };
}
