import { withoutBlankEnds } from './own-lines';
import { namesOf, type Sender } from './sender';
import { type LineKind as Kind, kindOf, SURE_DELIMITER } from './signature-line';

/** A signature is at most this many filled lines long. */
const MOST_LINES = 20;

/** A mail's own lines in two parts; joined they are the whole. */
export interface Parted {
  body: string[];
  signature: string[];
  /** A line that says so begins the signature ("-- "), or a device wrote it. */
  isMarked: boolean;
}

/**
 * Tells a mail's words from its signature, from the end upwards: short lines that look like a closing, the sender's name, a title, a
 * company, numbers and addresses, down to the first line of prose.
 * @param lines the sender's own lines (`ownLines`).
 * @param sender whose name the signature is looked for with.
 */
export function partSignature(lines: string[], sender?: Sender): Parted {
  const names = namesOf(sender);
  const kinds = lines.map((line) => kindOf(line, names));
  const from = startOfTail(lines, kinds);
  const start = firstOfSignature(lines, kinds, from, names);
  if (start === undefined) return { body: lines, signature: [], isMarked: false };
  const above = closingAbove(lines, kinds, start);
  return {
    body: withoutBlankEnds(lines.slice(0, above)),
    signature: withoutBlankEnds(lines.slice(above)),
    isMarked: isMarked(lines, kinds, above),
  };
}

function isMarked(lines: string[], kinds: Kind[], start: number): boolean {
  return SURE_DELIMITER.test(lines[start] ?? '') || kinds[start] === 'device' || /^-\p{L}/u.test(lines[start] ?? '');
}

/** Where the last run of lines without prose begins. */
function startOfTail(lines: string[], kinds: Kind[]): number {
  let filled = 0;
  let at = lines.length;
  while (at > 0) {
    const kind = kinds[at - 1];
    if (kind === 'prose' && !isAfterSureDelimiter(lines, at - 1)) break;
    if (kind !== 'blank') filled += 1;
    if (filled > MOST_LINES) break;
    at -= 1;
  }
  return at;
}

/** Below "-- " also a long line (a disclaimer, a slogan) belongs to the signature. */
function isAfterSureDelimiter(lines: string[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - MOST_LINES); index -= 1)
    if (SURE_DELIMITER.test(lines[index] ?? '')) return true;
  return false;
}

function firstOfSignature(
  lines: string[],
  kinds: Kind[],
  from: number,
  names: ReadonlySet<string>,
): number | undefined {
  const telling = (kind: Kind | undefined) =>
    kind === 'contact' || kind === 'title' || kind === 'company' || kind === 'postal';
  for (let at = from; at < lines.length; at += 1) {
    const kind = kinds[at];
    const rest = kinds.slice(at + 1).filter((each) => each !== 'blank');
    if (
      kind === 'delimiter' &&
      rest.length > 0 &&
      rest.some((each) => telling(each) || each === 'sender' || each === 'name' || each === 'device')
    )
      return at;
    if (kind === 'delimiter' && SURE_DELIMITER.test(lines[at] ?? '') && rest.length > 0 && rest.length <= 8) return at;
    if (kind === 'device' && rest.length <= 2) return at;
    if (
      kind === 'closing' &&
      rest.length > 0 &&
      rest.length <= MOST_LINES &&
      (rest[0] === 'sender' || rest[0] === 'name' || isSigned(lines, at, rest[0]))
    )
      return at;
    if (kind === 'sender' && isEnd(rest)) return extendUp(lines, kinds, at, from);
    if (kind === 'name' && isEnd(rest) && (rest.some(telling) || (rest.length === 0 && names.size === 0)))
      return extendUp(lines, kinds, at, from);
  }
  return undefined;
}

/** "Thanks,\nBill": a closing and one short line of one or two capitalised words. */
function isSigned(lines: string[], at: number, next: Kind | undefined): boolean {
  const line =
    lines
      .slice(at + 1)
      .find((each) => each.trim() !== '')
      ?.trim() ?? '';
  return next === 'short' && /^\p{Lu}[\p{L}'’.-]{0,20}(?:\s+\p{Lu}[\p{L}'’.-]{0,20}){0,2}$/u.test(line);
}

/** Nothing but lines of a signature up to the end. */
function isEnd(rest: Kind[]): boolean {
  return rest.length <= MOST_LINES && rest.filter((kind) => kind === 'short').length <= Math.max(2, rest.length / 2);
}

/** A line of the same block above the name: the company, the department. */
function extendUp(lines: string[], kinds: Kind[], at: number, from: number): number {
  const above = at - 1;
  const line = lines[above]?.trim() ?? '';
  const isHouse =
    kinds[above] === 'company' ||
    (/^(?:\p{Lu}[\p{L}&'-]*\s*){2,5}$/u.test(line) && kinds[above] !== 'closing' && kinds[above] !== 'prose');
  return above >= from && isHouse && !/[,!]$/.test(line) && (kinds[at + 1] === 'contact' || kinds[at + 1] === 'title')
    ? above
    : at;
}

/** "Thanks,", with at most two blank lines between it and the name. */
function closingAbove(lines: string[], kinds: Kind[], start: number): number {
  let at = start - 1;
  while (at >= 0 && start - at <= 3 && kinds[at] === 'blank') at -= 1;
  // "Thank you very much." above a rule is the last sentence.
  if (kinds[at] === 'closing')
    return kinds[start] === 'delimiter' && /[.!]$/.test(lines[at]?.trim() ?? '') ? start : at;
  // A name alone above the rule of a signature.
  return kinds[start] === 'delimiter' && (kinds[at] === 'sender' || kinds[at] === 'name') && start - at <= 2
    ? closingAbove(lines, kinds, at)
    : start;
}
