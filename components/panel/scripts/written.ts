/**
 * Words in which a rep writes between values. `own` is as long as `words` and has a blank for each character that came with a
 * value: marks are looked for in `own`, so that nothing within a value is ever taken for one. A type, so that it counts as JSON.
 */
export type Written = { words: string; own: string };

/** Of the private use area: stands in no mark, and is neither a space nor punctuation, at which words close up. */
const BLANK = '\uE000';

/** A value as it stands among words. Its spaces and punctuation stay, so that both lines close up alike around it. */
export function writtenValue(value: string): Written {
  const words = asTyped(value);
  return { words, own: words.replace(/[^\s.,;:!?]/g, BLANK) };
}

/** A text as a browser's text field tells it back: with its own line ends. */
export const asTyped = (words: string): string => words.replace(/\r\n?/g, '\n');

/** The words after the rep typed in them: what stands before and after the place keeps what it is, what is new is the rep's own. */
export function typedOver(before: Written, words: string): Written {
  const shorter = Math.min(before.words.length, words.length);
  let start = 0;
  while (start < shorter && before.words[start] === words[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before.words.at(-1 - end) === words.at(-1 - end)) end += 1;
  const typed = words.slice(start, words.length - end);
  return { words, own: before.own.slice(0, start) + typed + before.own.slice(before.own.length - end) };
}
