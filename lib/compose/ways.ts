import type { Way } from './editor';
import { htmlOf, type Shape } from './html';

/** The browser's own command, as markup: the browser's undo takes it back. Deprecated, and there in every browser. */
export const asHtml = (shape: Shape): Way => ({
  name: 'html',
  put: (root, text) => void root.ownerDocument.execCommand('insertHTML', false, htmlOf(text, shape)),
});

/** The browser's own command, as plain words. */
export const asText: Way = {
  name: 'text',
  put: (root, text) => void root.ownerDocument.execCommand('insertText', false, text),
};

/** A paste event with these contents. */
export function pasteOf(contents: { 'text/plain': string; 'text/html'?: string }): ClipboardEvent {
  const carried = new DataTransfer();
  for (const [type, words] of Object.entries(contents)) carried.setData(type, words);
  return new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true, composed: true });
}
