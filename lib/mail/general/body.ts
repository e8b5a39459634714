import { all, attribute, frameDocument, isElement, localName, parentNode, textContent } from '@/lib/capture/page/dom';
import { isUnseen } from '../reading/find';

/** Names that programmers give to the place where a mail's text stands. */
const NAMED =
  '[role="document"], [id*="messagebody" i], [id*="message-body" i], [class*="messagebody" i], [class*="message-body" i], [class*="message_body" i], [class*="msg-body" i], [class*="msgbody" i], [class*="mail-body" i], [class*="mailbody" i], [class*="email-body" i], [class*="message-content" i], [class*="messagecontent" i], [class*="message-text" i], [class*="mail-content" i], [class*="mail-detail-content" i], [data-testid*="message-body" i], [data-testid*="message-content" i]';
const MOST = 50;

/**
 * Where the text of the open mail stands: an element called so, else the frame or the block with the most running text.
 * @returns undefined when nothing on the page looks like a mail's text.
 */
export function bodyOf(document: Document): Element | undefined {
  const named = all(document, NAMED, MOST).filter(
    (element) => !isUnseen(element) && lengthOf(element) > 0 && !isWritten(element),
  );
  // Of elements inside one another the innermost that still holds all the text of the first.
  const outer = named[0];
  if (outer)
    return (
      named
        .filter((element) => Node.prototype.contains.call(outer, element) && lengthOf(element) >= lengthOf(outer) * 0.8)
        .at(-1) ?? outer
    );
  const frame = all(document, 'iframe', MOST).find((element) => !isUnseen(element) && lengthOfFrame(element) > 20);
  return frame ?? largestText(document);
}

function isWritten(element: Element): boolean {
  return attribute(element, 'contenteditable') === 'true' || localName(element) === 'textarea';
}

const lengthOf = (element: Element) => (textContent(element) ?? '').trim().length + lengthOfFrames(element);

function lengthOfFrames(element: Element): number {
  const frames = Array.prototype.slice.call(
    Element.prototype.querySelectorAll.call(element, 'iframe'),
    0,
    5,
  ) as Element[];
  return frames.reduce((sum, frame) => sum + lengthOfFrame(frame), 0);
}

function lengthOfFrame(frame: Element): number {
  const document = frameDocument(frame);
  const [root] = document ? all(document, 'body', 1) : [];
  return root ? (textContent(root) ?? '').trim().length : 0;
}

/** The block whose own paragraphs hold the most letters: each text is counted for the two blocks around it. */
function largestText(document: Document): Element | undefined {
  const letters = new Map<Element, number>();
  const walker = Document.prototype.createTreeWalker.call(document, document, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(), seen = 0; node && seen < 20_000; node = walker.nextNode(), seen += 1) {
    const length = (node as Text).data.trim().length;
    if (length < 20) continue;
    let block: Node | null = parentNode(node);
    for (let level = 0; level < 2 && block && isElement(block); level += 1) {
      while (block && isElement(block) && /^(?:a|b|i|em|strong|span|font|u|small|br|label)$/.test(localName(block)))
        block = parentNode(block);
      if (!block || !isElement(block) || /^(?:script|style|noscript|textarea|option|body|html)$/.test(localName(block)))
        break;
      letters.set(block, (letters.get(block) ?? 0) + length);
      block = parentNode(block);
    }
  }
  const ranked = [...letters].filter(([element]) => !isUnseen(element)).sort((a, b) => b[1] - a[1]);
  return ranked[0] && ranked[0][1] >= 40 ? ranked[0][0] : undefined;
}
