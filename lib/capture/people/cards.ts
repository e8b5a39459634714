import { localName, parentElement } from '../page/dom';
import { type Line, type Page, Region, type Span } from '../page/page';
import type { Candidate } from './candidates';

/** The lines that belong to one person. */
export type Card = Span;

const LONGEST_ALONE = 30;

/**
 * The lines around each name: the largest element that names nobody else, or in a flat list from this name to the next one.
 * `among` is in page order.
 */
export function cardsOf(page: Page, among: Candidate[]): Card[] {
  const starts = among.map((candidate) => candidate.line.index);
  const nexts = nextStarts(starts, page.lines.length);
  return among.map((candidate, index) => {
    const own = candidate.line.index;
    const previous = lastBefore(starts, index, own);
    const next = nexts[index] ?? page.lines.length;
    const card = largestAlone(page, candidate, previous, next) ?? { first: own, end: own + 1 };
    if (card.end - card.first > 1 && card.end - card.first <= LONGEST_ALONE) return card;
    return flat(page, candidate, next);
  });
}

/** For each line the next greater one; several names may share a line. */
function nextStarts(starts: number[], end: number): number[] {
  const nexts: number[] = [];
  for (let i = starts.length - 1; i >= 0; i -= 1) {
    const following = starts[i + 1] ?? end;
    nexts[i] = following > (starts[i] ?? 0) ? following : (nexts[i + 1] ?? end);
  }
  return nexts;
}

function lastBefore(starts: number[], index: number, own: number): number {
  for (let i = index - 1; i >= 0; i -= 1) if ((starts[i] ?? own) < own) return starts[i] ?? -1;
  return -1;
}

/** Climbs while the element still covers only this name. */
function largestAlone(page: Page, candidate: Candidate, previous: number, next: number): Span | undefined {
  let card: Span | undefined;
  let at: Element | undefined = candidate.line.element;
  while (at && !/^(?:body|html|main)$/.test(localName(at))) {
    const span = page.spans.get(at);
    if (span && (span.first <= previous || span.end > next)) break;
    if (span && span.end - span.first > LONGEST_ALONE) break;
    card = span ?? card;
    at = parentElement(at);
  }
  return card;
}

/** From the name to the line before the next one, within the element that holds them all, or a heading of the same level. */
function flat(page: Page, candidate: Candidate, next: number): Span {
  const own = candidate.line.index;
  const holder = holderOf(page, candidate.line);
  let end = Math.min(next, own + LONGEST_ALONE, holder?.end ?? page.lines.length);
  for (let i = own + 1; i < end; i += 1) {
    const line = page.lines[i];
    if (line && startsAnew(candidate.line, line)) end = i;
  }
  return { first: own, end };
}

/** Another part of the page: its footer or menu, a heading of the same or a higher level, another row of a table of data. */
function startsAnew(own: Line, line: Line): boolean {
  if (line.region & ~own.region & (Region.footer | Region.nav)) return true;
  if (line.heading > 0) return line.heading <= (own.heading || 2);
  return own.cell !== undefined && line.cell === undefined;
}

/** The nearest element around a line that covers others, too. */
function holderOf(page: Page, { element }: Line): Span | undefined {
  let at = parentElement(element);
  for (let i = 0; at && i < 6; i += 1) {
    const span = page.spans.get(at);
    if (span && span.end - span.first > 1) return span;
    at = parentElement(at);
  }
  return undefined;
}
