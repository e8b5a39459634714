import { linesOf } from './html';

/** What an editor came to show after words were put in: all of them as meant, nothing at all, or something else. */
export type Arrival = { state: 'all' | 'nothing' } | { state: 'partial'; missing?: string };

/**
 * Compares what an editor shows now with what it showed before. Blanks are not compared: editors exchange them for unbreakable ones and put
 * invisible signs beside the caret. All of the words must be there once more than before, in their order, each line a line.
 */
export function arrivalOf(text: string, before: string, now: string): Arrival {
  if (bare(now) === bare(before)) return { state: 'nothing' };
  const came = countOf(bare(text), bare(now)) - countOf(bare(text), bare(before));
  const lines = linesOf(text).map(bare).filter(Boolean);
  const isThere = came === 1 && inLines(lines, linesOf(now).map(bare).filter(Boolean));
  if (isThere) return { state: 'all' };
  const lacking = linesOf(text).filter((line) => bare(line) !== '' && lacks(bare(line), bare(before), bare(now)));
  return { state: 'partial', ...(lacking.length > 0 && { missing: lacking.join('\n') }) };
}

const lacks = (line: string, before: string, now: string) => countOf(line, now) <= countOf(line, before);

/** Whether the lines stand one under the other: the first may follow other words, and other words may follow the last. */
function inLines(lines: string[], shown: string[]): boolean {
  return shown.some((_, from) =>
    lines.every((line, at) => {
      const here = shown[from + at];
      if (here === undefined) return false;
      if (at > 0 && at < lines.length - 1) return here === line;
      if (lines.length === 1) return here.includes(line);
      return at === 0 ? here.endsWith(line) : here.startsWith(line);
    }),
  );
}

const bare = (words: string): string => words.replace(/[\s\u200b\u2060\ufeff]+/g, '');

function countOf(words: string, text: string): number {
  return words === '' ? 0 : text.split(words).length - 1;
}
