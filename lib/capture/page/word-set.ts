import { lazily } from './lazily';

/** A list of words that is asked for some of them. */
export interface WordSet {
  has(word: string): boolean;
}

/** The words of a text with blanks or line ends between, each as `toWord` makes it; parted when the first one is looked up. */
export function wordSet(text: string, toWord?: (word: string) => string): WordSet {
  const words = lazily(() => {
    // Two splits at one sign each: a browser does them in a fraction of the time of a pattern.
    const parted = text.split('\n').flatMap((line) => line.split(' '));
    const words = new Set(toWord ? parted.map(toWord) : parted);
    words.delete('');
    return words;
  });
  return { has: (word) => words().has(word) };
}
