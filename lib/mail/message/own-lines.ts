import { isQuotedLine, nextFilled, othersWordsAt } from './others-words';
import { SENT_FROM } from './quote-words.data';

/** What is read of one mail: more than this is cut (10 MB bodies exist). */
const MOST_CHARACTERS = 200_000;

/**
 * The lines that the sender of a mail wrote: without quoted mails, wherever they stand (below, above, in between).
 * @param text the mail as plain text.
 * @returns the lines, ends trimmed, without blank ones at either end. Linear in the length of the text.
 */
export function ownLines(text: string): string[] {
  const lines = text
    .slice(0, MOST_CHARACTERS)
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd());
  const own: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (isQuotedLine(line)) {
      at += 1;
      continue;
    }
    const behind = othersWordsAt(lines, at);
    if (behind === undefined) {
      own.push(line);
      at += 1;
      continue;
    }
    const next = nextFilled(lines, behind);
    // Marked with ">": what stands below is the sender's again. Unmarked: nobody can tell, it is the other's to the end.
    if (next === undefined || !isQuotedLine(lines[next] ?? '')) break;
    at = behind;
  }
  return withoutBlankEnds(own);
}

/** "Sent from my phone": a line that a device wrote. */
export function isSentFrom(line: string): boolean {
  const said = line.trim().toLowerCase();
  if (said.length > 160 || !SENT_FROM.some((start) => said.startsWith(start))) return false;
  const words = said.replace(/<[^>]*>|https?:\S+/g, '').trim();
  // "Sent from my desk, which is easier." is a sentence of the sender.
  return words.split(/\s+/).length <= 9 && !/,|[.!?]$/.test(words);
}

/** Without blank lines at either end. */
export function withoutBlankEnds(lines: string[]): string[] {
  let start = 0;
  let end = lines.length;
  while (start < end && (lines[start] ?? '').trim() === '') start += 1;
  while (end > start && (lines[end - 1] ?? '').trim() === '') end -= 1;
  return lines.slice(start, end);
}
