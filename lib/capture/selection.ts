import type { Quote } from '../model/provenance';
import { describeText } from './anchor';
import { clean, cut } from './page/clean';
import { titleOf } from './page/dom';

export interface SelectedText {
  text: string;
  quote: Quote;
  /** As the page gives it; used only where its origin is the sender's. */
  url: string;
  title: string;
}

const LONGEST = 4000;

/** What the rep has selected, with its surroundings; undefined when nothing is. Line breaks stay: a note may be several paragraphs. */
export function selectedText(document: Document, url: string): SelectedText | undefined {
  const selection = Document.prototype.getSelection.call(document);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const quote = describeText(document, range);
  const text = cut(selection.toString().trim(), LONGEST);
  if (!quote || text === '') return undefined;
  return { text, quote, url, title: cut(clean(titleOf(document)), 500) };
}
