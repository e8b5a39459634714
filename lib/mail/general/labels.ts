import {
  attribute,
  data,
  documentOf,
  isElement,
  isText,
  localName,
  parentNode,
  previousSibling,
} from '@/lib/capture/page/dom';
import { HEADERS } from '../message/quote-words.data';

export type Label = keyof typeof HEADERS;

/** In a quotation's head they stand where Cc does; on a page they are no copies. */
const NOBODY_COPIED = ['reply-to', 'bcc', 'antwort an'];

const kinds = new Map<string, Label>(
  (Object.entries(HEADERS) as [Label, readonly string[]][]).flatMap(([kind, said]) =>
    said.filter((word) => !NOBODY_COPIED.includes(word)).map((word) => [word, kind] as const),
  ),
);

/**
 * What the page calls the value of an element: by its own label ("From:" before it, in the cell or line before, in its `aria-label`
 * or class), in any of the languages known; undefined where it says nothing.
 */
export function labelOf(element: Element): Label | undefined {
  let at: Node = element;
  for (let depth = 0; depth < 4; depth += 1) {
    if (isElement(at)) {
      const said = kindOfWords(attribute(at, 'aria-label')?.split(/[:：]/)[0]) ?? kindOfName(at);
      if (said) return said;
    }
    const before = textBefore(at);
    if (before !== undefined) {
      const label = kindOfWords(before);
      if (label) return label;
      // "From Jo on Monday": other words than a label stand before it, so nothing further out is its label.
      // So it is in a row of cells: the row above says nothing of this one.
      if (before.length > 40 || (isElement(at) && /^(?:td|dd)$/.test(localName(at)))) return undefined;
    }
    const parent = parentNode(at);
    if (!parent || !isElement(parent)) return undefined;
    at = parent;
  }
  return undefined;
}

/** The words right before a node among its siblings, or undefined when there are none. */
function textBefore(node: Node): string | undefined {
  for (let at = previousSibling(node), steps = 0; at && steps < 4; at = previousSibling(at), steps += 1) {
    const text = beginningOf(at, 100);
    if (text !== '') return text;
  }
  return undefined;
}

/** The first words of a node, about `most` characters: a neighbour may be the whole page. */
export function beginningOf(node: Node, most: number): string {
  const document = documentOf(node);
  if (!document) return '';
  const walker = Document.prototype.createTreeWalker.call(document, node, NodeFilter.SHOW_TEXT);
  let text = '';
  let each: Node | null = isText(node) ? node : walker.nextNode();
  for (let steps = 0; each && steps < 200 && text.length <= most; each = walker.nextNode(), steps += 1)
    text = `${text}${data(each as Text).slice(0, 4 * most)}`.replace(/\s+/g, ' ').trimStart();
  return text.trim();
}

/** What a label says that stands alone: "Betreff:", "件名"; undefined for any other words. */
export function labelIn(text: string): Label | undefined {
  return text.length > 40 ? undefined : kinds.get(bare(text));
}

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\s:：]+$/, '')
    .trim();

function kindOfWords(text: string | undefined): Label | undefined {
  if (!text || text.length > 40) return undefined;
  const word = bare(text);
  return kinds.get(word) ?? kinds.get(word.split(/\s/).at(-1) ?? '');
}

/** "msg-from", "header_to": names that programmers give are English. */
function kindOfName(element: Element): Label | undefined {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'data-testid') ?? ''} ${attribute(element, 'data-test-id') ?? ''} ${attribute(element, 'id') ?? ''}`;
  const word = /(?:^|[\s_-])(from|sender|to|recipients?|cc|subject|date|sent)(?=$|[\s_-])/i
    .exec(names)?.[1]
    ?.toLowerCase();
  if (!word) return undefined;
  if (word === 'sender') return 'from';
  if (word.startsWith('recipient')) return 'to';
  return word === 'sent' ? 'date' : (word as Label);
}
