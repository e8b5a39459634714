import { degrees, honorifics, jobWords, offices } from './name-parts.data';

/** Whether a word is in a list, whatever its case. */
export const isWord = (list: ReadonlySet<string>, word: string): boolean => list.has(word.toLowerCase());

const bare = (word: string) => word.toLowerCase().replace(/[.-]/g, '');
const isDegree = (word: string) => degrees.has(bare(word));

/** "Dipl.-Ing." is one word made of honorifics; "M." and "Don" are one only with what stands behind, so they stay. */
function isHonorific(word: string): boolean {
  if (bare(word) === 'm' || bare(word) === 'don') return false;
  const parts = word
    .toLowerCase()
    .split(/[.-]/)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => honorifics.has(part));
}

export interface NameWords {
  words: string[];
  /** The last honorific before the name. */
  honorific?: string;
  /** The title somebody is addressed by, of all that stands before the name: a professor's goes before a doctor's. */
  title?: string;
}

/** The words of a name without honorifics before and degrees and offices behind. */
export function wordsOf(text: string): NameWords {
  const words = text.split(' ').filter((word) => word !== '');
  const before: string[] = [];
  while (words.length > 1 && isHonorific(words[0] ?? '')) before.push(words.shift() ?? '');
  const honorific = before.at(-1);
  const title = titleOf(before);
  // In a name that is all capitals, "MA" is as well the family name.
  const isLoud = text === text.toUpperCase();
  while (words.length > 1 && isBehind(words.at(-1) ?? '', isLoud ? 3 : 2)) words.pop();
  return {
    words,
    ...(honorific !== undefined && { honorific: bare(honorific) }),
    ...(title !== undefined && { title }),
  };
}

function titleOf(before: string[]): string | undefined {
  const parts = before.flatMap((word) => word.toLowerCase().split(/[.-]/));
  if (parts.some((part) => part === 'prof' || part === 'professor')) return 'Professor';
  return parts.some((part) => part === 'dr' || part === 'dott' || part === 'dottssa') ? 'Dr.' : undefined;
}

/** A degree, generation or office behind a name without a comma: written as such ("MA", "Ph.D."), for Ma is a family. */
function isBehind(word: string, shortest: number): boolean {
  if (/^(?:jr|sr|junior|senior)\.?$/i.test(word)) return true;
  const capitals = word.replace(/[^\p{Lu}]/gu, '').length;
  return capitals >= 2 && bare(word).length >= shortest && (isDegree(word) || offices.has(bare(word)));
}

/** A part behind a comma that is a degree, an office or a job title, and no name. */
export function isSuffix(part: string): boolean {
  const words = part.split(' ').filter((word) => word !== '');
  if (words.every((word) => isDegree(word) || isHonorific(word) || offices.has(bare(word)))) return true;
  return words.some((word) => jobWords.has(word.toLowerCase()) || offices.has(bare(word)));
}

/** One syllable as Chinese, Vietnamese and Korean names are spelt in Latin letters: "Mei", "Ling", "Kwong". */
export const isOneSyllable = (word: string): boolean =>
  /^[bcdfghjklmnpqrstwxyz]{0,2}[aeiouy]{1,3}(?:n[gh]|ch|[nrktpmhw])?$/i.test(word) && word.length <= 6;

/** "WEBER-GROSS" → "Weber-Gross", "MCDONALD" → "McDonald". Two consonants alone are initials ("JP") and stay. */
export function titleCase(word: string, language?: string): string {
  if (/^[^aeiouyäöü]{2}$/i.test(word)) return word;
  const lower = word.toLocaleLowerCase(/^(?:tr|az|lt)\b/i.test(language ?? '') ? language : undefined);
  return lower
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + upper(letter, language))
    .replace(/\bMc(\p{L})/gu, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

const upper = (letter: string, language?: string) =>
  letter.toLocaleUpperCase(/^(?:tr|az)\b/i.test(language ?? '') ? language : undefined);
