/** Puts words on the clipboard. False when the browser lets neither the modern nor the old way (a page without the focus). */
export async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch (error) {
    // Refused in some sidebars and wherever the document has not got the focus.
    if (!(error instanceof DOMException || error instanceof TypeError)) throw error;
    return copyBySelection(words);
  }
}

function copyBySelection(words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.className = 'sr-only';
  document.body.append(field);
  field.select();
  const copied = document.execCommand?.('copy') ?? false;
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}
