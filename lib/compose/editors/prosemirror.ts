import { defineEditor } from '../editor';
import { commandHtml, commandText, pasteHtml } from '../ways';

const shape = { of: 'paragraphs', block: 'p' } as const;

/** ProseMirror and what is built on it (Tiptap, Remirror). */
export default defineEditor({
  id: 'prosemirror',
  isIt: (root) => root.matches('.ProseMirror'),
  ways: [pasteHtml(shape), commandHtml(shape), commandText],
});
