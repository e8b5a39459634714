import type { Line } from '../page/page';
import { toName } from './names';
import type { SaidInLine } from './said-in-line';
import { titleStrength } from './titles';

/** `<b>President</b><b>Jo Doe</b><i>Economics</i>`: an element of its own for the title and for the name, drawn in one line. */
export function betweenElements({ text, breaks }: Line): SaidInLine | undefined {
  if (breaks.length < 2) return undefined;
  const ends = [0, ...breaks, text.length];
  for (let i = 1; i < ends.length - 1; i += 1) {
    const [from = 0, to = 0, before = 0] = [ends[i], ends[i + 1], ends[i - 1]];
    const words = text.slice(from, to);
    const name = toName(words);
    if (!name || titleStrength(words) === 2 || titleStrength(text.slice(before, from)) < 2) continue;
    const start = from + (words.length - words.trimStart().length);
    return { name, start, end: start + words.trim().length, title: { start: before, end: from, strength: 2 } };
  }
  return undefined;
}
