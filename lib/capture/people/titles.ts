import { fold } from '../page/clean';
import { eastTitle } from './east-titles';
import { titleEnds, titleWords } from './title-words';

const MAX_LENGTH = 140;
const MAX_WORDS = 16;
const SENTENCE =
  /[.!?]\s+\p{Lu}|^(?:i|we|our|he|she|they|it|this|the|wir|unser|er|sie|nous|notre|he's|please|contact|call|email|meet|read|view|click|join|all)\b(?!\s+(?:manager|director|owner))/iu;
const VERB =
  /\b(?:is|was|were|has|have|had|are|will|can|joined|works|worked|ist|war|hat|sind|wird|est|sont|avait|es|fue|tiene|e|ha|heeft)\b/;

/** How much a text looks like a job title: 0 not at all, 1 perhaps (right shape, no known word), 2 has a title's word. */
export function titleStrength(text: string): 0 | 1 | 2 {
  const said = text.trim();
  if (said.length < 2 || said.length > MAX_LENGTH || /@|https?:|www\.|\d{4}|^\d/.test(said)) return 0;
  const words = said.split(/\s+/);
  if (words.length > MAX_WORDS) return 0;
  if (eastTitle(said)) return 2;
  const folded = fold(said);
  if (SENTENCE.test(said) || (words.length > 4 && VERB.test(folded))) return 0;
  if (/[!?]$/.test(said) || (/\.$/.test(said) && words.length > 6)) return 0;
  return words.some((word) => isTitleWord(word)) ? 2 : shapeStrength(said, words);
}

function shapeStrength(said: string, words: string[]): 0 | 1 {
  return words.length <= 8 && /^\p{Lu}/u.test(said) && !/:$/.test(said) ? 1 : 0;
}

/** True for "Director", "Vertriebsleiterin", "Co-Founder", "Manager/Owner". */
export function isTitleWord(word: string): boolean {
  return fold(word)
    .split(/[^\p{L}-]+/u)
    .some((part) => titleWords.has(part) || part.split('-').some((piece) => titleWords.has(piece)) || isCompound(part));
}

function isCompound(part: string): boolean {
  return part.length > 7 && titleEnds.some((end) => part.endsWith(end));
}

/** Where a text has a word of a title, or -1. */
export function firstTitleWord(words: string[]): number {
  return words.findIndex((word) => isTitleWord(word));
}
