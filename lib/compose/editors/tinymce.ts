import { defineEditor } from '../editor';
import { commandHtml, pasteHtml } from '../ways';

const shape = { of: 'paragraphs', block: 'p' } as const;

/** TinyMCE 4 to 8, in a frame (Roundcube, Zimbra) or in the page. */
export default defineEditor({
  id: 'tinymce',
  isIt: (root) => root.matches('.mce-content-body, body#tinymce'),
  ways: [pasteHtml(shape), commandHtml(shape)],
});
