/** A sentence of a mail, as it stands there. */
export interface Sentence {
  text: string;
  /** Its place among the others; what stands side by side is joined without a gap. */
  place: number;
}

const MOST = 80;

/** The sentences of a mail's own words, to choose a quote from: a line break of the mail program inside of one is a space. */
export function sentencesOf(text: string): Sentence[] {
  const cutter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim());
  const whole = paragraphs.flatMap((paragraph) => [...cutter.segment(paragraph)].map(({ segment }) => segment.trim()));
  return whole
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
    .slice(0, MOST)
    .map((sentence, place) => ({ text: sentence, place }));
}

/** The chosen sentences as one quote; what is left out between them is marked. Undefined when none is chosen. */
export function quoteOf(sentences: Sentence[], chosen: ReadonlySet<number>): string | undefined {
  const taken = sentences.filter(({ place }) => chosen.has(place));
  const words = taken.map(({ text, place }, at) => {
    const before = taken[at - 1];
    if (!before) return text;
    return before.place === place - 1 ? ` ${text}` : ` […] ${text}`;
  });
  return words.length > 0 ? words.join('') : undefined;
}
