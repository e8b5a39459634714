import { defineEditor } from '../editor';
import { pasteHtml, pasteText, typeLines } from '../ways';

const shape = { of: 'paragraphs', block: 'p' } as const;

/** CKEditor 5: does everything itself, the browser's commands change nothing in it. */
export default defineEditor({
  id: 'ckeditor5',
  isIt: (root) => root.matches('.ck-editor__editable, .ck-content'),
  ways: [pasteHtml(shape), pasteText, typeLines],
});
