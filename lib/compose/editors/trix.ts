import { defineEditor } from '../editor';
import { commandText, pasteText } from '../ways';

/** Trix, in Basecamp and HEY. One block holds all lines. */
export default defineEditor({
  id: 'trix',
  isIt: (root) => root.localName === 'trix-editor',
  ways: [pasteText, commandText],
});
