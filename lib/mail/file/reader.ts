/** All that reads a mail of a file, to be loaded as one when the first comes. */
export { pastedSource } from './pasted';
export { readMailFile } from './read-mail-file';
export { factsOf, ownWordsOf } from './words-of';
