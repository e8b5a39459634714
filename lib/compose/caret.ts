/**
 * Where words go in an editor that is no plain field, and the empty lines that keep them apart there: `above` them, where their first line would become
 * a part of what stands before, and `below`, where their last would become a part of what follows.
 */
export interface Place {
  range: Range;
  above?: typeof APART;
  below?: typeof APART;
}

const APART = '\n\n';

/**
 * Where the rep left the caret in an editor, collapsed to the end of what is selected: nothing that stands there is ever replaced. The panel
 * takes the focus away, but not this: a document keeps its selection, and a field its own, as long as it lives.
 */
export function caretIn(root: Element): Place | undefined {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  if (!root.contains(range.endContainer)) return undefined;
  range.collapse(false);
  return { range };
}

/** Above the first of these elements that stands in the editor: in the block before it, or, where there is none, right before it. */
export function placeAbove(root: Element, marks: readonly Element[]): Place | undefined {
  const [mark] = marks
    .filter((each) => each !== root && root.contains(each))
    .sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  if (!mark) return undefined;
  const neighbour = mark.previousElementSibling;
  if (neighbour && mark.previousSibling === neighbour && isBlock(neighbour)) return endOf(neighbour);
  const range = root.ownerDocument.createRange();
  range.setStartBefore(mark);
  return { range, below: APART };
}

/** The end of what was written: inside of the last block, before the break that holds an empty one open. */
export function endOf(root: Element): Place {
  const block = innermost(root);
  const range = block.ownerDocument.createRange();
  const last = block.lastChild;
  range.selectNodeContents(block);
  if (last?.nodeName === 'BR') range.setEndBefore(last);
  range.collapse(false);
  const isEmpty = /^[\s\u200b\ufeff]*$/.test(block.textContent ?? '');
  return { range, ...(!isEmpty && { above: APART }) };
}

/** Puts the caret there. The editor hears of it a moment later (`selectionchange`). */
export function putCaret(root: Element, { range }: Place): void {
  const selection = root.ownerDocument.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function innermost(root: Element): Element {
  let at = root;
  for (let next = at.lastElementChild; next && isBlock(next); next = at.lastElementChild) at = next;
  return at;
}

/** A box that a line can stand in; neither a part of a line nor what the rep cannot write in. */
function isBlock(element: Element): boolean {
  if (element.getAttribute('contenteditable') === 'false') return false;
  return /^(?:address|article|blockquote|center|dd|div|dl|dt|h[1-6]|li|ol|p|pre|section|ul)$/.test(element.localName);
}
