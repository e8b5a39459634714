import { lazily } from './lazily';

/** A list of words that is asked for some of them. */
export interface WordSet {
  has(word: string): boolean;
}

/** The words of a text with blanks or line ends between, each as `toWord` makes it; parted when the first one is looked up. */
export function wordSet(text: string, toWord?: (word: string) => string): WordSet {
  const words = lazily(() => {
    const parted = text.trim().split(/\s+/);
    return new Set(toWord ? parted.map(toWord) : parted);
  });
  return { has: (word) => words().has(word) };
}
