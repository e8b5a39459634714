import { asField } from './field';

/** The element that the rep writes in, for one that is it, holds it as a frame, or stands inside of it; undefined where nobody can write. */
export function editableRoot(target: Element): HTMLElement | undefined {
  if (target.localName === 'iframe') {
    const { body } = (target as HTMLIFrameElement).contentDocument ?? {}; // of another origin: none
    return body?.isContentEditable ? body : undefined;
  }
  if (asField(target)) return target as HTMLElement;
  let root = target as HTMLElement;
  if (!root.isContentEditable) return undefined;
  for (let above = root.parentElement; above?.isContentEditable; above = root.parentElement) root = above;
  return root.localName === 'html' ? root.ownerDocument.body : root; // a document in design mode
}

/**
 * Where the rep writes a text in this page: what has the focus, or had it when the panel took it, but no field of one line (subject, search); else the
 * only place that is to be seen.
 */
export function editableAtHand(document: Document): HTMLElement | undefined {
  let active = document.activeElement;
  for (let deeper = active; deeper; deeper = innerFocus(deeper)) active = deeper;
  const focused = active && active !== document.body ? editableRoot(active) : undefined;
  if (focused && focused.localName !== 'input') return focused;
  const roots = new Set<HTMLElement>();
  for (const each of document.querySelectorAll('[contenteditable], textarea, iframe')) {
    const root = editableRoot(each);
    if (root && isSeen(each)) roots.add(root);
  }
  return roots.size === 1 ? [...roots][0] : undefined;
}

function innerFocus(element: Element): Element | null {
  if (element.localName === 'iframe') {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return inner?.activeElement ?? null;
  }
  return element.shadowRoot?.activeElement ?? null;
}

const isSeen = (element: Element): boolean =>
  element.getClientRects().length > 0 && getComputedStyle(element).visibility !== 'hidden';
