import { pattern } from './pattern';

/**
 * Characters that are not seen but break comparing: zero-width, bidirectional controls, soft hyphen, NUL and other
 * controls, variation selectors, lone surrogates. White space is handled apart, because it separates words.
 */
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text as a reader sees it: unseen characters gone, every run of white space one blank, none at the ends. */
export function clean(text: string): string {
  return text.replace(unseen, '').replace(/\s+/g, ' ').trim();
}

/** White space, or a sign that may be an unseen one; what has none of them but single blanks is clean. */
const unclean = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f]| {2}/;
const blank = /^[ \t\n\r]+$/;

/** Like `clean`, but blanks at the ends stay, so that pieces can be joined. Most pieces of a page are clean, or the blanks between two elements. */
export function cleanPiece(text: string): string {
  if (!unclean.test(text)) return text;
  if (blank.test(text)) return ' ';
  return text.replace(unseen, '').replace(/\s+/g, ' ');
}

/** Without unseen characters and without any white space: how quotes are compared, whatever the layout does. */
export function bare(text: string): string {
  return text.replace(unseen, '').replace(/\s+/g, '');
}

/** Letters without accents and signs that folding leaves alone, but for their case. */
const PLAIN = /^[\u0020-\u005f\u0061-\u007e]*$/;

/** For comparing words: no accents, no case, compatibility forms folded (full-width digits become digits). */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  const parted = text.normalize('NFKD');
  const plain = (FAR.test(parted) ? parted.replace(ACCENTS, '') : parted.replace(NEAR_ACCENTS, ''))
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[’`´]/g, "'");
  if (JAMO.test(plain)) return plain.normalize('NFC');
  return whole.test(plain) ? plain.replace(wholes, (letter) => plainLetters[letter] ?? letter) : plain;
}

const ACCENTS = pattern`/\p{M}/gu`;
/** Those of Latin, Greek, Cyrillic, Hebrew and Arabic: all that are below U+0700, where a browser need not look up what an accent is. */
const NEAR_ACCENTS =
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed]/g;
/** From there on, but for punctuation. */
const FAR = /[\u0700-\u1fff\u2070-\uffff]/;

/** Letters that Unicode does not take apart into a letter and an accent. */
const plainLetters: { [letter: string]: string } = {
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** Parts of Hangul syllables, which belong together. */
const JAMO = /[\u1100-\u11ff]/;
const whole = /[øłæœđðþı]/;
const wholes = /[øłæœđðþı]/g;

/** At most `most` characters, never half of a surrogate pair. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? most - 1 : most);
}
