import { caretIn } from '@/lib/compose/caret';
import { asField } from '@/lib/compose/field';
import type { ComposeSeen } from '@/lib/model/mail-compose';
import { holds } from '../reading/find';
import { ownWords, plainTail } from './tail';

/** Where words would go into a mail that is being written, and what it takes to put them there. */
export interface Aim {
  place: ComposeSeen['place'];
  /** The rep wrote something already; it stays. */
  hasWords: boolean;
  /** Brings the caret there, or takes it from where nobody writes. */
  point(): void;
  /** What the words go above where there is no caret. */
  above: readonly Element[];
  /** What keeps the words apart from what stands before and behind them. */
  before: string;
  after: string;
}

/**
 * The caret, as the rep or the webmail left it; inside of the signature or of what is quoted nobody writes, and there, as where there is
 * no caret, it is above them.
 */
export function aimAt(root: HTMLElement, tail: readonly Element[]): Aim {
  const field = asField(root);
  return field ? aimInField(field) : aimInEditor(root, tail);
}

function aimInField(field: HTMLInputElement | HTMLTextAreaElement): Aim {
  const { value } = field;
  const caret = field.selectionEnd ?? value.length;
  const tail = plainTail(value);
  const place = placeInField(value, caret, tail);
  const goal =
    { caret, 'above-signature': tail.signature, 'above-quote': tail.quote, end: value.length }[place] ?? caret;
  return {
    place,
    hasWords: ownWords(value) !== '',
    point: () => field.setSelectionRange(goal, goal),
    above: [],
    before: gapAfter(value, goal),
    after: gapBefore(value, goal, tail),
  };
}

function placeInField(value: string, caret: number, { signature, quote }: ReturnType<typeof plainTail>): Aim['place'] {
  const line = value.slice(value.lastIndexOf('\n', caret - 1) + 1);
  const ends = (start: number | undefined, other: number | undefined) =>
    start !== undefined && other !== undefined && other > start ? other : value.length + 1;
  if (signature !== undefined && caret > signature && caret < ends(signature, quote)) return 'above-signature';
  const isQuoted = line.startsWith('>') || (quote !== undefined && caret > quote && isAboveMark(value, caret, quote));
  return isQuoted ? 'above-quote' : 'caret';
}

/** In the words that say whose mail is quoted. */
const isAboveMark = (value: string, caret: number, quote: number) => !/(?:^|\n)>/.test(value.slice(quote, caret));

/** An empty line between what is quoted and the words below it. */
function gapAfter(value: string, goal: number): string {
  const above = value.slice(0, goal).split('\n');
  const isBelowQuote = above.length > 1 && above.at(-1) === '' && (above.at(-2) ?? '').startsWith('>');
  return isBelowQuote ? '\n' : '';
}

/** An empty line between the words and what stands behind them. */
function gapBefore(value: string, goal: number, tail: ReturnType<typeof plainTail>): string {
  const isAtStart = goal === 0 || value[goal - 1] === '\n';
  const rest = value.slice(goal);
  if (!isAtStart || rest === '') return '';
  const breaks = /^\n*/.exec(rest)?.[0].length ?? 0;
  const isTail = [tail.signature, tail.quote].includes(goal + breaks);
  if (breaks === 0) return '\n\n';
  return isTail && breaks === 1 ? '\n' : '';
}

function aimInEditor(root: HTMLElement, tail: readonly Element[]): Aim {
  const above = tail.filter((each) => root !== each && root.contains(each));
  const caret = caretIn(root)?.range.endContainer;
  const isFree = caret && !above.some((each) => holds(each, asElement(caret)));
  const rest = { hasWords: isWritten(root, above), above, before: '', after: '' };
  if (isFree) return { ...rest, place: 'caret', point: () => undefined };
  // Without a caret the words go above the first of these.
  const point = () => root.ownerDocument.getSelection()?.removeAllRanges();
  return { ...rest, place: above.length > 0 ? nameOf(above) : 'end', point };
}

function nameOf(tail: readonly Element[]): Aim['place'] {
  const [first] = tail.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return first?.matches('blockquote, :has(blockquote), [id*="reply" i], [class*="quote" i]')
    ? 'above-quote'
    : 'above-signature';
}

function isWritten(root: Element, tail: readonly Element[]): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isBlank = /^[\s\u200b\ufeff]*$/.test(node.nodeValue ?? '');
    if (!isBlank && !tail.some((each) => holds(each, asElement(node)))) return true;
  }
  return false;
}

/** A text stands in its element; `holds` asks of any node. */
const asElement = (node: Node): Element =>
  node.parentElement && node.nodeType === Node.TEXT_NODE ? node.parentElement : (node as Element);
