import { defineEditor } from '../editor';
import { commandHtml, pasteHtml } from '../ways';

const shape = { of: 'lines', block: 'p' } as const;

/** Quill 1 and 2. Each line is a `<p>`, and a break within one is a new line too. */
export default defineEditor({
  id: 'quill',
  isIt: (root) => root.matches('.ql-editor'),
  ways: [pasteHtml(shape), commandHtml(shape)],
});
