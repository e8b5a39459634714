import { defineEditor } from '../editor';
import { commandHtml, pasteHtml } from '../ways';

const shape = { of: 'paragraphs', block: 'p' } as const;

/** CKEditor 4, in a frame or in the page. */
export default defineEditor({
  id: 'ckeditor4',
  isIt: (root) => root.matches('.cke_editable'),
  ways: [pasteHtml(shape), commandHtml(shape)],
});
