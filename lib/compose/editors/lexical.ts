import { defineEditor } from '../editor';
import { pasteHtml, pasteText, typeLines } from '../ways';

const shape = { of: 'lines', block: 'p' } as const;

/** Lexical. The browser's commands are not for it: insertHTML changes nothing, insertText loses the line breaks. */
export default defineEditor({
  id: 'lexical',
  isIt: (root) => root.matches('[data-lexical-editor]'),
  ways: [pasteHtml(shape), pasteText, typeLines],
});
