type Field = HTMLInputElement | HTMLTextAreaElement;

/** The element as a textarea or an input for one line of words; undefined where it is none. By name: it may stand in another document. */
export function asField(element: Element): Field | undefined {
  const isOne =
    element.localName === 'textarea' ||
    (element.localName === 'input' && /^(?:text|search|email|url|tel|)$/.test(element.getAttribute('type') ?? ''));
  return isOne ? (element as Field) : undefined; // just checked
}

/**
 * Makes `value` what a field says, as if the rep had typed over it: the browser's undo brings the former words back, and a page that keeps
 * the value itself (React) hears of it. Line breaks become blanks where there is one line only. Returns whether it says so now.
 */
export function setField(field: Element, value: string): boolean {
  const known = asField(field);
  if (!known) return false;
  const words = known.localName === 'input' ? value.replace(/\s*[\r\n]+\s*/g, ' ') : value;
  known.focus({ preventScroll: true });
  known.select();
  known.ownerDocument.execCommand('insertText', false, words);
  if (known.value !== words) fill(known, words);
  known.dispatchEvent(new Event('change', { bubbles: true }));
  return known.value === words;
}

/** Sets the value itself. The script's own setter is not the one that React has put over it, so React sees a change. */
export function fill(field: Field, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: value }));
}

/** A field for an address of mail has no caret that a script may move. https://html.spec.whatwg.org/multipage/input.html#do-not-apply */
export function putFieldCaret(field: Field, at: number): void {
  if (field.selectionEnd !== null) field.setSelectionRange(at, at);
}
