/** Letters that Unicode does not take apart but that people type without their stroke or ligature. */
const plain: { [letter: string]: string } = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A text as it is compared: compatibility form, no accents, lower case, no zero-width or direction marks, single spaces.
 * "Müller-Lüdenscheidt" and "muller-ludenscheidt" fold to the same.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The folded words of a text, without punctuation: what search by the beginning of a word looks at. */
export function foldedWords(text: string): string[] {
  return [
    ...new Set(
      fold(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    ),
  ];
}

/** How an extension is written behind a number, as in `ext. 89`, `x89`, `#89` and `;ext=89` (RFC 3966). */
const extension = /(?<=\d[\s,;()./-]{0,5})(?:extension|extn|ext|int|poste|доб|x|#)[\s.:=#]{0,3}(\d{1,6})\)?\s{0,9}$/iu;

/**
 * The last nine digits of a phone number: equal for the national and the international form of one line. An extension is no
 * part of the number: without it the number is found by what rings.
 */
export function phoneKey(text: string): string | undefined {
  const number = text.normalize('NFKC').replace(extension, '');
  const digits = number.replace(/\(0\)/g, '').replace(/\D/g, '');
  return digits.length >= 5 ? digits.slice(-9) : undefined;
}

/** The extension of a phone number, as digits: two desks behind one number are two ways to reach somebody. */
export const extensionOf = (text: string): string | undefined => extension.exec(text.normalize('NFKC'))?.[1];
