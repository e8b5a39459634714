import type { Line, Page } from '../page/page';
import type { Candidate } from './candidates';
import type { Card } from './cards';
import { titleStrength } from './titles';

/** A title's words, as offsets of `Page.text`. */
export interface TitleSpot {
  start: number;
  end: number;
  line: Line;
  strength: number;
}

const REACH = 4;

/** The title of a person: in the name's line, after it in the card, before it, or in the table's title column. */
export function titleFor(page: Page, candidate: Candidate, card: Card, all: Candidate[]): TitleSpot | undefined {
  const { line, title } = candidate;
  const inLine = title && {
    start: line.start + title.start,
    end: line.start + title.end,
    line,
    strength: title.strength,
  };
  if (inLine && inLine.strength === 2) return inLine;
  const named = new Set(all.map((other) => other.line.index));
  const after = nearby(page, line.index + 1, Math.min(card.end, line.index + 1 + REACH), named);
  const before = nearby(page, line.index - 1, Math.max(card.first, line.index - REACH) - 1, named);
  const strong = [after, before].find((spot) => spot?.strength === 2);
  return strong ?? inLine ?? credentialsOf(candidate);
}

/** The first line from `from` towards `to` that is a title's; names and headings of other things end the search. */
function nearby(page: Page, from: number, to: number, named: Set<number>): TitleSpot | undefined {
  const step = from <= to ? 1 : -1;
  for (let i = from; i !== to; i += step) {
    const line = page.lines[i];
    if (!line || named.has(i)) return undefined;
    const strength = titleStrength(line.text);
    if (strength === 2) return { start: line.start, end: line.start + line.text.length, line, strength };
  }
  return undefined;
}

function credentialsOf({ name, line, start }: Candidate): TitleSpot | undefined {
  const at = name.credentials ? line.text.indexOf(name.credentials, start) : -1;
  if (!name.credentials || at === -1) return undefined;
  return { start: line.start + at, end: line.start + at + name.credentials.length, line, strength: 1 };
}
