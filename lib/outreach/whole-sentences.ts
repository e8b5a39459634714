import type { RenderedPart } from './render';

/** How a list of pieces is read and cut: the pieces are parts, or hold one. */
export interface Cutting<Piece> {
  partOf(piece: Piece): RenderedPart;
  /** The piece of a text from one place to another. */
  slice(piece: Piece, from: number, to?: number): Piece;
}

const ofParts: Cutting<RenderedPart> = {
  partOf: (part) => part,
  slice: (part, from, to) => (part.kind === 'text' ? { ...part, text: part.text.slice(from, to) } : part),
};

/**
 * Lets what was left out take its sentence along: the words around it say that something is known, and without it they would
 * not be true. In its place stands the template's other sentence (`{{trigger|=What has changed lately?}}`), or nothing, and then
 * a line that is empty by it goes too. Directions and what is said are never mixed.
 */
export const wholeSentences = (parts: RenderedPart[]): RenderedPart[] => wholeSentencesOf(parts, ofParts);

/** The same for pieces that hold the parts. */
export function wholeSentencesOf<Piece>(pieces: Piece[], cutting: Cutting<Piece>): Piece[] {
  const kept: Piece[] = [];
  let leaving: RenderedPart | undefined;
  for (const piece of pieces) {
    const part = cutting.partOf(piece);
    if (leaving && part.direction !== leaving.direction) leaving = undefined;
    if (leaving) {
      const end = part.kind === 'text' ? sentenceEnd(part.text) : -1;
      if (part.kind !== 'text' || end < 0) continue;
      const isEmpty = leaving.kind === 'waived' && leaving.text === '';
      const spare = isEmpty ? spareSpace(kept.map(cutting.partOf), part.text.slice(end)) : 0;
      kept.push(cutting.slice(piece, end + spare));
      leaving = undefined;
    } else if (part.kind === 'waived' && part.sentence) {
      dropBegun(kept, part, cutting);
      kept.push(piece);
      leaving = part;
    } else {
      kept.push(piece);
    }
  }
  return kept;
}

/** Takes away what the sentence began with. */
function dropBegun<Piece>(kept: Piece[], { direction }: RenderedPart, { partOf, slice }: Cutting<Piece>): void {
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const part = partOf(last);
    if (part.direction !== direction || (part.kind === 'waived' && part.sentence)) return;
    const start = part.kind === 'text' ? sentenceStart(part.text) : 0;
    kept.pop();
    if (start > 0) {
      kept.push(slice(last, 0, start));
      return;
    }
  }
}

/** Where the last sentence of a text begins; 0 where it began before. */
function sentenceStart(text: string): number {
  return [...text.matchAll(/[.!?…]["”’]?\s+|\n/g)].reduce((_, found) => found.index + found[0].length, 0);
}

/** Where the first sentence of a text ends; -1 where it goes on. */
function sentenceEnd(text: string): number {
  const found = /[.!?…]["”’]?(?=\s|$)|(?=\n)/.exec(text);
  return found ? found.index + found[0].length : -1;
}

/** How much of the space after a dropped sentence is too much: a blank, and where its line is empty now, the line's breaks. */
function spareSpace(before: RenderedPart[], rest: string): number {
  const said = before.map((part) => ('text' in part ? part.text : 'x')).join('');
  const blanks = /^ */.exec(rest)?.[0].length ?? 0;
  if (said !== '' && !said.endsWith('\n')) return /\s$/.test(said) ? blanks : 0;
  const breaks = /^\n*/.exec(rest.slice(blanks))?.[0].length ?? 0;
  if (said === '') return blanks + breaks;
  return blanks + Math.min(breaks, said.endsWith('\n\n') ? 2 : 1);
}
