import { defineEditor } from '../editor';
import { commandHtml, commandText, pasteHtml } from '../ways';

const shape = { of: 'lines', block: 'div' } as const;

/**
 * An element that the browser itself edits, as in Gmail and Yahoo: each line is a `<div>`. Or an editor that nobody here knows: if it takes pastes it
 * is given one.
 */
export default defineEditor({
  id: 'plain',
  isIt: () => true,
  ways: [pasteHtml(shape), commandHtml(shape), commandText],
});
