import type { Quote } from '../model/provenance';
import { findQuote } from './anchor';
import { isElement, parentElement } from './page/dom';

/** The name in the browser's registry; the worker adds `::highlight(alongside)` with `scripting.insertCSS`. */
export const HIGHLIGHT = 'alongside';

const SHOWN_MS = 8000;

// `Highlight` and `CSS.highlights` made in the isolated world paint in the page, in Chromium 156 and in Firefox 153 (both tried by eye).
// Only the style must come from `scripting.insertCSS`: a sheet that a content script constructs may be refused in Firefox.

/**
 * Scrolls to a quote and marks it without touching the page's DOM (CSS Custom Highlight API). The mark of an earlier quote goes;
 * this one goes at Escape or after eight seconds. `gone`: the page no longer says it.
 */
export function showQuote(document: Document, quote: Quote): 'shown' | 'gone' {
  const range = findQuote(document, quote);
  if (!range) return 'gone';
  const mark = new Highlight(range);
  CSS.highlights.set(HIGHLIGHT, mark);
  const start = isElement(range.startContainer) ? range.startContainer : parentElement(range.startContainer);
  if (start) Element.prototype.scrollIntoView.call(start, { block: 'center', behavior: 'instant' });
  removeLater(mark);
  return 'shown';
}

function removeLater(mark: Highlight): void {
  const remove = () => {
    // A later quote has taken the place already.
    if (CSS.highlights.get(HIGHLIGHT) === mark) CSS.highlights.delete(HIGHLIGHT);
    removeEventListener('keydown', onKey, true);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') remove();
  };
  addEventListener('keydown', onKey, true);
  setTimeout(remove, SHOWN_MS);
}
