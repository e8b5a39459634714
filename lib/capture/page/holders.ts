import { clean } from './clean';
import { all, attribute, frameDocument, textContent } from './dom';

/** The elements a selector of ours finds in the page and in frames of its own origin; none where the page has changed so much that it is no selector any more. */
export function elementsOf(document: Document, selector: string | undefined): Element[] {
  if (!selector || selector.length > 1000) return [];
  try {
    const frames = all(document, 'iframe', 50).flatMap((frame) => frameDocument(frame) ?? []);
    return [document, ...frames].flatMap((one) => all(one, selector, 50));
  } catch (error) {
    if (error instanceof DOMException) return []; // not a selector
    throw error;
  }
}

const { getAttributeNames } = Element.prototype;

/** True when an attribute or, for metadata, the element's own text still says these words. */
export function holdsWords(element: Element, words: string): boolean {
  const said = clean(words);
  const inAttribute = getAttributeNames
    .call(element)
    .some((name) => clean(attribute(element, name) ?? '').includes(said));
  return inAttribute || clean(textContent(element) ?? '').includes(said);
}
