/** A person's name taken apart as far as that is safe: what cannot be told is left out, because a wrong first name is worse than a gap. */
export interface NameParts {
  first?: string;
  last?: string;
}

/**
 * First and family name from a full name. Knows honorifics and degrees, "Weber, Jonas", family names in capitals, Chinese,
 * Japanese and Korean order, Vietnamese and Hungarian order (`language` decides the latter), and bare initials, which give no
 * first name.
 */
export function partsOfName(full: string, language?: string): NameParts {
  const name = full
    .normalize('NFC')
    .slice(0, 200)
    .replace(/\s{1,200}/g, ' ')
    .trim();
  if (eastAsian.test(name)) return eastAsianParts(name);
  const comma = name.indexOf(',');
  if (
    comma > 0 &&
    !isDegree(
      name
        .slice(comma + 1)
        .trim()
        .split(' ')[0] ?? '',
    )
  ) {
    return ordered(words(name.slice(comma + 1)).at(0), words(name.slice(0, comma)).join(' '));
  }
  const parts = words(comma > 0 ? name.slice(0, comma) : name);
  const [head, ...rest] = parts;
  if (head === undefined) return {};
  if (rest.length === 0) return ordered(head, undefined);
  if (isVietnamese(head)) return ordered(rest.at(-1), head);
  if (language?.toLowerCase().startsWith('hu')) return ordered(rest[0], head);
  if (isCapitals(head) && !rest.every(isCapitals)) return ordered(rest[0], titleCase(head));
  const last = rest.slice(familyStart(rest)).join(' ');
  return ordered(head, isCapitals(last) && !isCapitals(head) ? titleCase(last) : last);
}

const eastAsian = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s·・]{1,40}$/u;

/** Without a space only the usual lengths are told apart: three Hangul or two to three Han characters have a family name of one. */
function eastAsianParts(name: string): NameParts {
  const [family, given] = name.split(' ');
  if (given !== undefined) return { first: given, last: family ?? given };
  if (/^\p{Script=Hangul}{3}$/u.test(name) || /^\p{Script=Han}{2,3}$/u.test(name)) {
    return { first: name.slice(1), last: name.slice(0, 1) };
  }
  return { first: name };
}

const honorifics = new Set(
  'mr mrs ms miss mx dr prof professor sir dame herr frau hr fr dipl ing mag med rer nat phil jur m mme mlle sr sra srta don doña dott dottssa ir drs'.split(
    ' ',
  ),
);
const degrees = new Set('phd mba msc bsc ma ba md dds esq jr sr ii iii cpa llm mph pmp cfa'.split(' '));

const bare = (word: string) => word.toLowerCase().replace(/[.-]/g, '');
const isDegree = (word: string) => degrees.has(bare(word));

/** "Dipl.-Ing." is one word made of honorifics; "M." is one only in front of other words, so a dot is required for it. */
function isHonorific(word: string): boolean {
  if (bare(word) === 'm' || bare(word) === 'don') return false;
  return word
    .toLowerCase()
    .split(/[.-]/)
    .filter((part) => part !== '')
    .every((part) => honorifics.has(part));
}

function words(text: string): string[] {
  const all = text.split(' ').filter((word) => word !== '' && !word.startsWith('('));
  while (all.length > 1 && isHonorific(all[0] ?? '')) all.shift();
  while (all.length > 1 && isDegree(all.at(-1) ?? '')) all.pop();
  return all;
}

const particles = new Set('von van de der den zu del della di da dos das du la le el al bin ibn ter ten'.split(' '));

/** Where the family name starts: at the first particle ("von", "de la"), else at the last word. */
function familyStart(rest: string[]): number {
  const particle = rest.findIndex((word) => particles.has(word));
  return particle >= 0 ? particle : rest.length - 1;
}

const vietnameseFamilies = new Set(
  'nguyễn nguyen trần phạm pham huỳnh huynh hoàng vũ võ đặng bùi đỗ hồ ngô dương lý trương lê phan đinh'.split(' '),
);
const isVietnamese = (word: string) => vietnameseFamilies.has(word.toLowerCase());

const isInitial = (word: string) => /^\p{L}\.?$/u.test(word) || /^(\p{L}\.){2,4}$/u.test(word);
const isCapitals = (word: string) =>
  word.length > 1 && !isInitial(word) && word === word.toUpperCase() && word !== word.toLowerCase();
const titleCase = (word: string) => word.toLowerCase().replace(/(^|[\s'-])\p{L}/gu, (start) => start.toUpperCase());

function ordered(first: string | undefined, last: string | undefined): NameParts {
  return { ...(first && !isInitial(first) && { first }), ...(last && { last }) };
}
