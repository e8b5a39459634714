import type { Quote } from '../model/provenance';
import { findQuote } from './anchor';
import { documentOf, isElement, parentElement, viewOf } from './page/dom';

const SHOWN_MS = 8000;

/**
 * Scrolls to a quote and marks it without touching the page's DOM (CSS Custom Highlight API). The mark goes at Escape, after eight
 * seconds, or when the returned function is called; undefined when
 * there are no such words to be seen. The page sees the browser's registry of
 * highlights too: `name`, under which the worker adds `::highlight(name)`, is another one each time, so that it gives nobody away.
 */
export function showQuote(document: Document, quote: Quote, name: string): (() => void) | undefined {
  const range = findQuote(document, quote);
  if (!range) return undefined;
  const view = viewHolding(document, range.startContainer);
  view.CSS.highlights.set(name, new view.Highlight(range));
  const start = isElement(range.startContainer) ? range.startContainer : parentElement(range.startContainer);
  if (start) Element.prototype.scrollIntoView.call(start, { block: 'center', behavior: 'instant' });
  return removable(view, name);
}

/** Each document paints from the registry of its own window: words in a frame are marked in the frame's. */
function viewHolding(document: Document, node: Node): Window & typeof globalThis {
  const own = documentOf(node);
  const framed = own && own !== document ? viewOf(own) : undefined;
  return framed ?? globalThis.window;
}

function removable(view: Window & typeof globalThis, name: string): () => void {
  const remove = () => {
    view.CSS.highlights.delete(name);
    removeEventListener('keydown', onKey, true);
    clearTimeout(timer);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') remove();
  };
  const timer = setTimeout(remove, SHOWN_MS);
  addEventListener('keydown', onKey, true);
  return remove;
}
