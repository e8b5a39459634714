import { fold } from '@/lib/model/fold';
import {
  credentials,
  generations,
  honorifics,
  nicknames,
  particles,
  shortCredentials,
  suffixes,
} from './name-words.data';

/** `same`: one name in two spellings. `maybe`: could be one person (initial, nickname, other order, a name left out). */
export type Likeness = 'same' | 'maybe' | 'different';

/**
 * Compares the names of two people of one company. Accents, case, titles before and degrees behind the name do not count,
 * nor does "Weber, Jonas" for "Jonas Weber" or "Mueller" for "Müller". Never says `same` on an initial or a nickname.
 */
export function comparePeople(one: string, other: string): Likeness {
  const [a, b] = [reading(one), reading(other)];
  if (a.words.length === 0 || b.words.length === 0) return fold(one) === fold(other) ? 'same' : 'different';
  const isSame = joined(a.words) === joined(b.words) || a.plain === b.plain;
  if (isSame) return a.generation === b.generation ? 'same' : 'maybe';
  return maybeSame(a.words, b.words) ? 'maybe' : 'different';
}

/** A team of 300 is compared with 300 known people: each name is taken apart once and not 600 times. */
const readings = new Map<string, ReadName & { plain: string }>();

function reading(name: string): ReadName & { plain: string } {
  const known = readings.get(name);
  if (known) return known;
  if (readings.size > 2000) readings.clear();
  const made = { ...read(name, spellOut), plain: joined(read(name, fold).words) };
  readings.set(name, made);
  return made;
}

interface ReadName {
  words: string[];
  generation?: string;
}

function read(name: string, letters: (text: string) => string): ReadName {
  const split = (text: string) => wordsOf(letters(text));
  const plain = withoutSuffix(
    name
      .normalize('NFC')
      .slice(0, 200)
      .replace(/\([^)]{0,60}\)/g, ' ')
      .trim(),
  );
  const [first = '', ...rest] = plain.split(/[,;،、，]/);
  const behind = rest.flatMap(split);
  const isOnlyCredentials = behind.every(
    (word) => isCredential(word) || shortCredentials.has(word) || generations.has(word),
  );
  const tail = behind.filter((word) => !isCredential(word));
  // "Weber, Jonas" turns round; "Jonas Weber, MBA" does not.
  const words = isOnlyCredentials ? split(first) : [...tail, ...split(first)];
  const generation = [...words, ...behind].find((word, index) => index > 0 && generations.has(word));
  return {
    words: trimmed(words.filter((word, index) => index === 0 || !generations.has(word))),
    ...(generation && { generation: generation.replace('junior', 'jr').replace('senior', 'sr') }),
  };
}

/** "Müller" is also typed "Mueller": the German and Nordic letters are spelt out on both sides. */
const spelt: { [letter: string]: string } = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa', æ: 'ae' };

const spellOut = (text: string) => fold(text.toLowerCase().replace(/[äöüøåæ]/g, (letter) => spelt[letter] ?? letter));

const wordsOf = (folded: string): string[] =>
  folded
    .replace(/['’`´]/g, '')
    // "M.B.A." and "Ph.D." are one word, "J.-P." are two.
    .replace(/(?<=^|[\s,])(ph|m|b|d|r)\.\s?(d|sc|a|b\.\s?a|phil|eng)\.?(?=$|[\s,])/g, (all) =>
      all.replace(/[.\s]/g, ''),
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

function trimmed(words: string[]): string[] {
  let start = 0;
  while (words.length - start > 1 && honorifics.has(words[start] ?? '') && hasName(words.slice(start + 1))) start += 1;
  let end = words.length;
  while (end - start > 2 && isCredential(words[end - 1] ?? '')) end -= 1;
  return words.slice(start, end);
}

const hasName = (words: string[]) => words.some((word) => word.length > 1 && !honorifics.has(word));
const isCredential = (word: string) => credentials.has(word);

function withoutSuffix(name: string): string {
  const suffix = suffixes.find((one) => name.endsWith(one) && name.length > one.length + 1);
  return suffix ? name.slice(0, -suffix.length).trim() : name;
}

/** Accents that were spelt out on one side and left out on the other meet here: "mueller" and "muller". */
const joined = (words: string[]) => words.join('');
const loose = (word: string) => word.replace(/(?<=[aou])e|(?<=a)a/g, '');
const alike = (a: string, b: string) => a === b || loose(a) === loose(b);

function maybeSame(a: string[], b: string[]): boolean {
  const [x, y] = [withoutParticles(a), withoutParticles(b)];
  if (alike(joined(x), joined(y)) || alike(joined([...x].sort()), joined([...y].sort()))) return true;
  if (x.length === 1 || y.length === 1) return oneWord(x, y);
  const familyOfX = x[x.length - 1] ?? '';
  const familyOfY = y[y.length - 1] ?? '';
  if (alike(familyOfX, familyOfY)) return givenAlike(x[0] ?? '', y[0] ?? '');
  // A second surname left out (María García López), or the family name first (Nagy Anna).
  const isBeginning = alike(x[0] ?? '', y[0] ?? '') && alike(x[1] ?? '', y[1] ?? '');
  return isBeginning || (alike(x[0] ?? '', familyOfY) && givenAlike(familyOfX, y[0] ?? ''));
}

const withoutParticles = (words: string[]) => {
  const rest = words.filter((word, index) => index === 0 || !particles.has(word));
  return rest.length > 0 ? rest : words;
};

function oneWord(x: string[], y: string[]): boolean {
  const [short, long] = x.length === 1 ? [x[0] ?? '', y] : [y[0] ?? '', x];
  if (short.length < 2) return false;
  return alike(short, long[0] ?? '') || alike(short, long[long.length - 1] ?? '');
}

function givenAlike(a: string, b: string): boolean {
  if (alike(a, b)) return true;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  return nicknames.some((group) => group.includes(a) && group.includes(b));
}
