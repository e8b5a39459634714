import { defineEditor } from '../editor';
import { asHtml, asText } from '../ways';

/** An element that the browser itself edits, as in Gmail and Yahoo: each line is a `<div>`. */
export default defineEditor({
  id: 'plain',
  isIt: () => true,
  ways: () => [asHtml({ of: 'lines', block: 'div' }), asText],
});
