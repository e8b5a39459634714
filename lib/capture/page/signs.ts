/** What stands in a line, counted once when it is written: most patterns cannot match most lines, and these say which without trying. */
export interface Signs {
  /** Nothing in it but ASCII. */
  ascii: boolean;
  /** How many ASCII digits. */
  digits: number;
  /** How many ASCII capitals. */
  capitals: number;
  /** Which of the letters A to Z, in either case, one bit each. */
  letters: number;
  /** Which ASCII punctuation, one bit each: see `markOf`. */
  marks: number;
}

/** The 32 signs of ASCII that are neither letters nor digits nor blanks, in the order of their codes. */
const MARKS = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** The bit of one sign in `Signs.marks`. */
export const markOf = (sign: string): number => 1 << MARKS.indexOf(sign);

const bits = new Int32Array(128);
for (let i = 0; i < 26; i += 1) {
  bits[65 + i] = 1 << i;
  bits[97 + i] = 1 << i;
}
for (let i = 0; i < MARKS.length; i += 1) bits[MARKS.charCodeAt(i)] = 1 << i;

export const isCapital = (code: number) => code > 64 && code < 91;
export const isDigit = (code: number) => code > 47 && code < 58;

/** Looks at each character once. */
export function signsOf(text: string): Signs {
  let beyond = 0;
  let digits = 0;
  let capitals = 0;
  let letters = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code > 127) beyond += 1;
    else if (code > 96 && code < 123) letters |= bits[code] ?? 0;
    else if (isCapital(code)) {
      capitals += 1;
      letters |= bits[code] ?? 0;
    } else if (isDigit(code)) digits += 1;
    else marks |= bits[code] ?? 0;
  }
  return { ascii: beyond === 0, digits, capitals, letters, marks };
}
